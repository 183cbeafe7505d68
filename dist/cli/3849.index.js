export const id = 3849;
export const ids = [3849];
export const modules = {

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);


/** `Stage` of src/model/evidence.ts. */
const stage = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["change", "merge", "deploy"]);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    author: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV.nullable(),
    coAuthors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV),
    unmapped: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    committed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    person: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["approved", "changes-requested", "commented", "dismissed"]),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    submitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entitled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
});
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    author: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    merged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    mergedBy: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV.nullable(),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commit),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(review),
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), exists: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const actionUse = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    inBase: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Shape of `change.json`. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/change/v1"),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stage,
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pullRequest),
    orphanCommits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    actionUses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(actionUse),
    branchRules: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    documentationOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    recorded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const policyFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** Shape of `policy.json`. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/policy/v1"),
    bootstrap: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    base: policyFiles,
    head: policyFiles,
});


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Account of GitHub; id as GitHub numbers it. */
const person = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** sha256 in hex. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Integer that JSON carries exactly. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Something that could not be done, as collectors report it. */
const problem = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What an optional member holds when it is there; `undefined` is never written. */
const optional = zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP;


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ buildSchema),
/* harmony export */   Us: () => (/* binding */ jobsSchema),
/* harmony export */   pH: () => (/* binding */ artefact),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   zv: () => (/* binding */ testsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);


/** `Artefact` of src/model/evidence.ts. */
const artefact = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), size: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, sha256: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc });
/** Shape of `build.json`. */
const buildSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/build/v1"),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    artefact: artefact.nullable(),
    baseArtefact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const run = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable(),
    timedOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
});
const testCase = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "error", "skipped"]),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    message: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const alert = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "note", "none"]),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Shape of `tests.json`. */
const testsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/tests/v1"),
    artefact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run,
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCase),
    alerts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(alert),
    tools: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC),
});
const environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["compose", "command"]),
    project: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), healthy: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() })),
    left: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
});
/** Shape of `acceptance.json`. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/acceptance/v1"),
    artefact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: run.nullable(),
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCase),
    environment: environment.nullable(),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC),
});
/** Shape of `jobs.json`. */
const jobsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/jobs/v1"),
    results: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   Tp: () => (/* binding */ gateSchema),
/* harmony export */   h5: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8137);
/* harmony import */ var _change_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);




/** `Approval` of src/model/evidence.ts. */
const approval = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["environment", "register", "pull-requests"]),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["approved", "pending", "refused", "unexplained"]),
    by: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ person: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV, role: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const lastDeployment = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    seq: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    artefact: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    branchRules: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** Shape of `gate.json`. */
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("annex/gate/v1"),
    service: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    environmentExists: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullable(),
    artefact: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    artefactOrigin: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["this-run", "recorded"]).nullable(),
    starter: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .person */ .MV,
    approval,
    frozen: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    last: lastDeployment.nullable(),
    previousEnvironment: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), deployedSeq: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.nullable() }).nullable(),
    coverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ controlled: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, all: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }),
    drift: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).nullable(),
});
/** `Status` of src/model/finding.ts. */
const status = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["failed", "inconclusive", "waived", "passed", "not-due", "not-applicable"]);
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    origin: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["this-change", "inherited", "infrastructure"]),
    seen: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    commands: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    location: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), line: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9), column: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9) })),
    dueDate: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    malware: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    undecided: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    package: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ecosystem: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    control: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_SLUGS */ .D),
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["blocking", "waived", "inherited", "reported"]),
    note: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const rule = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    status,
    due: _change_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .stage */ .dw,
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["enforce", "report"]),
    blocks: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    seen: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    remedy: (0,_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding),
});
const control = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROL_SLUGS */ .D),
    status,
    blocks: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    seen: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(rule),
});
/** Shape of `verdict.json`. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("annex/verdict/v1"),
    evaluated: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    stage: _change_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .stage */ .dw,
    service: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bootstrap: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    status,
    blocks: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    controls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(control),
    jobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ job: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), result: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc),
    policySha256: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc.nullable(),
    annex: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
});


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ CONTROL_SLUGS),
/* harmony export */   V: () => (/* binding */ CONTROLS)
/* harmony export */ });
/** The eight controls, in the order of every table annex prints. */
const CONTROL_SLUGS = [
    "operational-installation",
    "technical-vulnerabilities",
    "security-requirements",
    "change-control",
    "package-changes",
    "security-testing",
    "acceptance-testing",
    "supply-chain",
];
/** DESIGN.md section 1: the 2022 id first, the 2013 id second. */
const CONTROLS = {
    "operational-installation": {
        slug: "operational-installation",
        id2022: "8.19",
        id2013: "A.12.5.1",
        short: "installation",
        shows: "Every install on an operational system goes through one controlled mechanism.",
    },
    "technical-vulnerabilities": {
        slug: "technical-vulnerabilities",
        id2022: "8.8",
        id2013: "A.12.6.1",
        short: "technical vulnerabilities",
        shows: "Known vulnerabilities are found in time, exposure is evaluated and measures are taken.",
    },
    "security-requirements": {
        slug: "security-requirements",
        id2022: "5.8",
        id2013: "A.14.1.1",
        short: "security requirements",
        shows: "Security is considered and documented in each and every change.",
    },
    "change-control": {
        slug: "change-control",
        id2022: "8.32",
        id2013: "A.14.2.2",
        short: "change control",
        shows: "Changes follow a formal change control, also those of the systems used during development.",
    },
    "package-changes": {
        slug: "package-changes",
        id2022: "8.32",
        id2013: "A.14.2.4",
        short: "package changes",
        shows: "Each new dependency is evaluated before adoption; modified packages are discouraged.",
    },
    "security-testing": {
        slug: "security-testing",
        id2022: "8.29",
        id2013: "A.14.2.8",
        short: "security testing",
        shows: "Security functions are tested during development, in every component.",
    },
    "acceptance-testing": {
        slug: "acceptance-testing",
        id2022: "8.29",
        id2013: "A.14.2.9",
        short: "acceptance testing",
        shows: "Acceptance tests and criteria exist for every service and ran in an environment made for the change.",
    },
    "supply-chain": {
        slug: "supply-chain",
        id2022: "5.21",
        id2013: "A.15.1.3",
        short: "supply chain",
        shows: "Each explicit dependency stands in a risk assessment, and what is shipped is known.",
    },
};


/***/ }),

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDraft: () => (/* binding */ parseDraft)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7428);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);
/* harmony import */ var _record_body_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6520);





const draftSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([
        "baseline",
        "decision",
        "outcome",
        "review",
        "finding",
        "drift",
        "reconciliation",
        "correction",
        "redaction",
    ]),
    service: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    identity: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1)).min(1),
    at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    body: _record_body_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .bodySchema */ .w,
    people: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() })).default([]),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default({}),
});
/** Reads a draft that a person or program wrote; evidence paths are relative to its file. Throws AnnexError `record-draft-invalid`. */
async function parseDraft(text, file) {
    const parsed = draftSchema.safeParse(parseJson(text, file));
    if (!parsed.success)
        throw invalid(file, zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(parsed.error));
    const { evidence, ...draft } = parsed.data;
    if (draft.body.kind !== draft.kind)
        throw invalid(file, `kind is "${draft.kind}", body.kind is "${draft.body.kind}"`);
    const blobs = await Promise.all(Object.entries(evidence).map(async ([name, path]) => [name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path))]));
    return { ...draft, evidence: Object.fromEntries(blobs) };
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid(file, cause instanceof Error ? cause.message : String(cause));
    }
}
function invalid(file, detail) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnnexError */ .F({
        code: "record-draft-invalid",
        message: `"${file}" is not a record draft: ${detail}`,
        hint: "annex record --help names its keys; schemas/record.schema.json has the bodies.",
    });
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ bodySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
/* harmony import */ var _evidence_tests_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);
/* harmony import */ var _evidence_verdict_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8137);





const decision = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]);
const row = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_control_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_SLUGS */ .D),
    status: _evidence_verdict_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .status */ .h5,
    seen: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const change = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    number: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    authors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    approvers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    security: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    requests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const approver = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    person: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    notBefore: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    notAfter: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const approval = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["environment", "register", "pull-requests"]),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["approved", "pending", "refused", "unexplained"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(approver),
});
const run = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), attempt: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const baselineBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("baseline"),
    artefact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    openFindings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const decisionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("decision"),
    decision,
    reasons: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    artefact: _evidence_tests_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .artefact */ .pH.nullable(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ seq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(change),
    orphanCommits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    rows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(row),
    unenforced: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    waived: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    openFindings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    requestedBy: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    approval,
    mechanism: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run,
    policySha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    branchRules: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    emergency: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ criteria: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, met: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, tests: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, skipped: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable(),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        added: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        updated: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        removed: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    }),
    annex: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
const outcomeBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("outcome"),
    decisionSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    decisionId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["deployed", "rolled-back", "failed", "timed-out", "cancelled", "refused", "lost"]),
    decision,
    artefact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    approval,
    started: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    finished: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    verification: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run,
});
const reviewBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("review"),
    ofSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    by: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const eventBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["finding", "drift", "reconciliation"]),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const correctionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("correction"),
    ofSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    field: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    old: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    new: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
const redactionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("redaction"),
    sha256: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
/** Shape of a record's body, by its kind. */
const bodySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt("kind", [
    baselineBody,
    decisionBody,
    outcomeBody,
    reviewBody,
    eventBody,
    correctionBody,
    redactionBody,
]);


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
