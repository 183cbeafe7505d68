export const id = 1467;
export const ids = [1467,5632];
export const modules = {

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);


/** Deeper than any document of ours, far from the engine's stack limit. */
const MAX_DEPTH = 200;
/** In Unicode mode a surrogate pair is one code point, so this matches only halves. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/**
 * Serialises by RFC 8785, so that equal values have equal bytes and one digest.
 * Throws AnnexError `canonical-unsupported` for what JSON cannot say: undefined, NaN, infinities, lone surrogates,
 * holes in arrays, class instances, or nesting deeper than 200.
 */
function canonicalJson(value) {
    assertJson(value, "$", 0);
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw unsupported("$", "has no JSON form");
    return text;
}
/** UTF-8 bytes of {@link canonicalJson}; what is written to files and hashed. */
function canonicalBytes(value) {
    return new TextEncoder().encode(canonicalJson(value));
}
/** The library drops undefined members and calls toJSON; both would hide a mistake inside a digest. */
function assertJson(value, at, depth) {
    if (depth > MAX_DEPTH)
        throw unsupported(at, `is nested deeper than ${MAX_DEPTH}`);
    if (value === null || typeof value === "boolean")
        return;
    if (typeof value === "string")
        assertText(value, at);
    else if (typeof value === "number")
        assertNumber(value, at);
    else if (typeof value === "object")
        assertMembers(value, at, depth);
    else
        throw unsupported(at, `is ${typeof value}`);
}
function assertMembers(value, at, depth) {
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            assertJson(value[index], `${at}[${index}]`, depth + 1);
        return;
    }
    if (!isPlain(value))
        throw unsupported(at, `is an instance of ${value.constructor?.name}`);
    for (const [key, member] of Object.entries(value)) {
        assertText(key, `${at}.${key}`);
        assertJson(member, `${at}.${key}`, depth + 1);
    }
}
function assertNumber(value, at) {
    if (!Number.isFinite(value))
        throw unsupported(at, `is ${value}`);
}
function assertText(text, at) {
    if (LONE_SURROGATE.test(text))
        throw unsupported(at.replaceAll(/\p{Surrogate}/gu, "\ufffd"), "holds a lone surrogate");
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function unsupported(at, what) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "canonical-unsupported",
        message: `The value at ${at} ${what}; it cannot be written as canonical JSON.`,
        hint: "Give only strings, finite numbers, booleans, null, arrays and plain objects.",
    });
}


/***/ }),

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

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of bytes, or of a string's UTF-8, as 64 lower-case hex digits. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


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

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendRecord: () => (/* binding */ appendRecord)
/* harmony export */ });
/* unused harmony export findById */
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);
/* harmony import */ var _evidence_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7106);
/* harmony import */ var _id_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2812);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2073);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6935);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8733);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9736);









/**
 * Writes a record: evidence first, then record, id and head in one commit, repeated until it stands or the deadline has
 * passed. An id that is already there is returned, not written again. Throws AnnexError `register-missing`,
 * `register-damaged`, `register-deadline`, `record-invalid`, `record-person-unknown` or `evidence-too-large`.
 */
async function appendRecord(store, draft, context) {
    const blobs = new Map();
    const digests = {};
    for (const [name, bytes] of Object.entries(draft.evidence)) {
        const sha256 = (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes);
        digests[name] = sha256;
        if (!blobs.has(sha256))
            blobs.set(sha256, { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .evidencePath */ .Zz)(sha256), contents: (0,_evidence_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .packEvidence */ .J)(bytes) });
    }
    const plan = {
        store,
        draft,
        context,
        id: (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordId */ .Re)(draft.kind, draft.identity),
        digests,
        blobs: [...blobs.values()],
        sent: new Set(),
    };
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .untilDeadline */ .Hm)(context, () => tryAppend(plan));
}
/** Finds a record by its id; null when there is none. Throws AnnexError `register-damaged`. */
async function findById(snapshot, id) {
    const bytes = await snapshot.read((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .idPath */ .d7)(id));
    if (bytes === null)
        return null;
    const entry = (0,_id_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIdEntry */ .K)(bytes);
    const stored = entry === null ? null : await snapshot.read(entry.path);
    if (entry === null || stored === null || (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(stored) !== entry.sha256)
        throw damagedId(id);
    return { entry, record: (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRecord */ .Hh)(stored) };
}
async function tryAppend(plan) {
    const snapshot = await plan.store.snapshot();
    const head = await (0,_head_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerifiedHead */ .tH)(snapshot, plan.store.name);
    const found = await findById(snapshot, plan.id);
    if (found !== null)
        return { kind: "done", value: existing(plan, found) };
    const missing = await missingBlobs(snapshot, plan.blobs);
    if (missing.length > 0)
        return putBlobs(plan, snapshot, missing);
    return putRecord(plan, snapshot, head);
}
function existing(plan, found) {
    const { seq, sha256, path } = found.entry;
    const alreadyWritten = !plan.sent.has(sha256);
    return { seq, id: plan.id, sha256, path, record: found.record, commitUrl: null, alreadyWritten };
}
async function putRecord(plan, snapshot, head) {
    const { draft, id } = plan;
    const people = await (0,_people_js__WEBPACK_IMPORTED_MODULE_6__/* .allotNumbers */ .PQ)(snapshot, draft.people, plan.context.random);
    const { record, bytes } = (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .buildRecord */ .kA)(draft, {
        seq: head.seq + 1,
        previous: head.sha256,
        serverTime: snapshot.serverTime,
        body: (0,_people_js__WEBPACK_IMPORTED_MODULE_6__/* .withNumbers */ .Pz)(draft.body, people.numbers),
        people: people.commitments,
        evidence: plan.digests,
    });
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .recordPath */ .lX)(record);
    const sha256 = (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes);
    const { seq } = record;
    plan.sent.add(sha256);
    const result = await plan.store.commit({
        expectedHead: snapshot.head,
        message: `Record ${seq}: ${draft.kind}\n\n${id}`,
        files: [
            { path, contents: bytes },
            { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .idPath */ .d7)(id), contents: (0,_id_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .idEntryBytes */ .r)({ path, seq, sha256 }) },
            ...people.files,
            { path: _paths_js__WEBPACK_IMPORTED_MODULE_5__/* .HEAD_PATH */ .zO, contents: (0,_head_js__WEBPACK_IMPORTED_MODULE_3__/* .headBytes */ .c4)({ path, seq, sha256 }) },
        ],
    });
    if (result.kind !== "committed")
        return again(result);
    return { kind: "done", value: { seq, id, sha256, path, record, commitUrl: result.url, alreadyWritten: false } };
}
/** Writes as many missing blobs as fit one commit; the next try finds what is left. */
async function putBlobs(plan, snapshot, missing) {
    const files = firstChunk(missing, plan.store.maxCommitBytes);
    const result = await plan.store.commit({
        expectedHead: snapshot.head,
        message: `Evidence for ${plan.draft.kind} ${plan.id.slice(0, 8)}`,
        files,
    });
    if (result.kind === "committed")
        return { kind: "again", reason: "evidence is being written", waitMs: _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .CONTINUE */ .IN };
    return again(result);
}
function firstChunk(files, maxBytes) {
    const chunk = [];
    let size = 0;
    for (const file of files) {
        if (file.contents.byteLength > maxBytes)
            throw tooLarge(file, maxBytes);
        size += file.contents.byteLength;
        if (size > maxBytes)
            break;
        chunk.push(file);
    }
    return chunk;
}
async function missingBlobs(snapshot, blobs) {
    const present = await Promise.all(blobs.map((blob) => snapshot.read(blob.path)));
    return blobs.filter((_blob, index) => present[index] === null);
}
function again(result) {
    if (result.kind === "conflict")
        return { kind: "again", reason: "another writer was first", waitMs: _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .BACK_OFF */ .sh };
    return { kind: "again", reason: result.reason, waitMs: result.retryAfterMs ?? _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .BACK_OFF */ .sh };
}
function damagedId(id) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
        code: "register-damaged",
        message: `The entry of id ${id} does not lead to its record.`,
        hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
    });
}
function tooLarge(file, maxBytes) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
        code: "evidence-too-large",
        message: `${file.path} has ${file.contents.byteLength} bytes compressed; this register takes ${maxBytes} a commit.`,
        hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
    });
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ accountPath),
/* harmony export */   Cf: () => (/* binding */ seqOfPath),
/* harmony export */   HG: () => (/* binding */ ADD_ONLY),
/* harmony export */   Ro: () => (/* binding */ assertRegisterPath),
/* harmony export */   Rp: () => (/* binding */ personPath),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   d7: () => (/* binding */ idPath),
/* harmony export */   eV: () => (/* binding */ ATTRIBUTES_PATH),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   uQ: () => (/* binding */ FORMAT_PATH),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH),
/* harmony export */   zw: () => (/* binding */ README_PATH)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** Where the chain ends now; the only hashed file that is ever replaced. */
const HEAD_PATH = "HEAD.json";
/** Says which format the register has. */
const FORMAT_PATH = "register.json";
const README_PATH = "README.md";
/** Keeps git from translating line ends, which would change digests. */
const ATTRIBUTES_PATH = ".gitattributes";
const PATTERNS = [
    /^HEAD\.json$/,
    /^register\.json$/,
    /^README\.md$/,
    /^\.gitattributes$/,
    /^records\/\d{4}\/\d{2}\/\d{6,}-[0-9a-f]{8}\.json$/,
    /^ids\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
    /^evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
    /^people\/[1-9]\d*\.json$/,
    /^people\/accounts\/[1-9]\d*\.json$/,
];
/** Folders whose files are added once and never changed; `people/accounts` may lose files by a purge. */
const ADD_ONLY = ["records", "ids", "evidence", "people"];
/** `records/YYYY/MM/<seq, six digits or more>-<first 8 of id>.json`; year and month of the record's own time. */
function recordPath(record) {
    const [year, month] = record.at.split("-");
    return `records/${year}/${month}/${String(record.seq).padStart(6, "0")}-${record.id.slice(0, 8)}.json`;
}
/** The seq in a record's path, null when it is no such path. */
function seqOfPath(path) {
    const match = /^records\/\d{4}\/\d{2}\/(\d{6,})-[0-9a-f]{8}\.json$/.exec(path);
    return match?.[1] === undefined ? null : Number(match[1]);
}
/** `ids/<2 hex>/<id>`. */
function idPath(id) {
    return `ids/${id.slice(0, 2)}/${id}`;
}
/** `evidence/<2 hex>/<sha256>` of the uncompressed bytes. */
function evidencePath(sha256) {
    return `evidence/${sha256.slice(0, 2)}/${sha256}`;
}
/** `people/<n>.json`: number and commitment; stays. */
function personPath(number) {
    return `people/${number}.json`;
}
/** `people/accounts/<n>.json`: who it is; may be purged. */
function accountPath(number) {
    return `people/accounts/${number}.json`;
}
/** Refuses to write what is not part of a register. Throws AnnexError `register-path-invalid`. */
function assertRegisterPath(path) {
    if (PATTERNS.some((pattern) => pattern.test(path)))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "register-path-invalid",
        message: `${JSON.stringify(path.slice(0, 200))} is not a path of a register.`,
        hint: "This is a bug of annex or of a program that writes to the register by itself; see docs/register-format.md.",
    });
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
