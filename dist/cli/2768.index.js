export const id = 2768;
export const ids = [2768];
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

/***/ 387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ parseDocument),
  vf: () => (/* binding */ parseEvidence),
  ft: () => (/* binding */ writeDocument)
});

// UNUSED EXPORTS: DOCUMENT_SCHEMAS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/change-schema.js
var change_schema = __webpack_require__(4018);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/evidence/scalar-schemas.js
var scalar_schemas = __webpack_require__(6265);
;// CONCATENATED MODULE: ./lib/src/evidence/packages-schema.js


const scope = schemas/* enum */.k5n(["runtime", "development", "optional", "unknown"]);
const lockedPackage = schemas/* strictObject */.rej({
    ecosystem: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    purl: schemas/* string */.YjP(),
    direct: schemas/* boolean */.zMY().nullable(),
    scope,
    lockfile: schemas/* string */.YjP(),
    line: scalar_schemas/* count */.U9,
    hashes: schemas/* array */.YOg(schemas/* string */.YjP()),
    source: schemas/* string */.YjP(),
    dependencies: schemas/* array */.YOg(schemas/* string */.YjP()),
    needs: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP())),
    uploaded: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    marker: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
});
const unscanned = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    lockfile: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
});
const lockfile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    packages: schemas/* array */.YOg(lockedPackage),
    unscanned: schemas/* array */.YOg(unscanned),
    manifests: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP())),
});
const explicit = schemas/* strictObject */.rej({
    ecosystem: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    requirement: schemas/* string */.YjP(),
    scope,
    manifest: schemas/* string */.YjP(),
});
const packageChange = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["added", "removed", "updated", "source-changed", "rehashed", "rescoped"]),
    before: (0,scalar_schemas/* optional */.lq)(lockedPackage),
    after: (0,scalar_schemas/* optional */.lq)(lockedPackage),
});
const upload = schemas/* strictObject */.rej({
    ecosystem: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    uploaded: schemas/* string */.YjP().nullable(),
    reason: schemas/* string */.YjP().nullable(),
});
/** Shape of `packages.json`. */
const packagesSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("annex/packages/v1"),
    lockfiles: schemas/* array */.YOg(lockfile),
    base: schemas/* array */.YOg(lockfile),
    changes: schemas/* array */.YOg(packageChange),
    explicit: schemas/* array */.YOg(explicit),
    baseExplicit: schemas/* array */.YOg(explicit),
    unreadable: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), origin: schemas/* enum */.k5n(["head", "base"]) })),
    uploads: schemas/* array */.YOg(upload),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
});
const osvSeverity = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() });
const osvEvent = schemas/* object */.Ikc({
    introduced: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    fixed: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    last_affected: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    limit: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
});
const affected = schemas/* object */.Ikc({
    package: (0,scalar_schemas/* optional */.lq)(schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP(), purl: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()) })),
    severity: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(osvSeverity)),
    ranges: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["SEMVER", "ECOSYSTEM", "GIT"]), events: schemas/* array */.YOg(osvEvent) }))),
    versions: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP())),
    database_specific: (0,scalar_schemas/* optional */.lq)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
});
/** OSV records are other people's: members that annex does not read are allowed and dropped. */
const advisory = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    modified: schemas/* string */.YjP(),
    published: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    withdrawn: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    aliases: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP())),
    related: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(schemas/* string */.YjP())),
    summary: (0,scalar_schemas/* optional */.lq)(schemas/* string */.YjP()),
    severity: (0,scalar_schemas/* optional */.lq)(schemas/* array */.YOg(osvSeverity)),
    affected: schemas/* array */.YOg(affected),
    database_specific: (0,scalar_schemas/* optional */.lq)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
});
const source = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP(),
    records: scalar_schemas/* count */.U9.nullable(),
    newest: schemas/* string */.YjP().nullable(),
    sha256: schemas/* string */.YjP(),
});
const pipAuditFinding = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()),
    fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Shape of `advisories.json`. */
const advisoriesSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("annex/advisories/v1"),
    advisories: schemas/* array */.YOg(advisory),
    sources: schemas/* array */.YOg(source),
    unscanned: schemas/* array */.YOg(unscanned),
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({ source: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    dataOf: schemas/* string */.YjP().nullable(),
    pipAudit: schemas/* array */.YOg(pipAuditFinding).nullable(),
});

// EXTERNAL MODULE: ./lib/src/evidence/tests-schema.js
var tests_schema = __webpack_require__(9747);
// EXTERNAL MODULE: ./lib/src/evidence/verdict-schema.js
var verdict_schema = __webpack_require__(323);
;// CONCATENATED MODULE: ./lib/src/evidence/documents.js








/** A CycloneDX document is checked by its own tools; here only that it says what it is. */
const sbomSchema = schemas/* looseObject */._H3({ bomFormat: schemas/* literal */.euz("CycloneDX"), specVersion: schemas/* string */.YjP() });
/** File name → what it must look like. The names are the keys of `digests` and of a record's evidence. */
const DOCUMENT_SCHEMAS = {
    "change.json": change_schema/* changeSchema */.Kr,
    "policy.json": change_schema/* policySchema */.wh,
    "packages.json": packagesSchema,
    "advisories.json": advisoriesSchema,
    "sbom.cdx.json": sbomSchema,
    "build.json": tests_schema/* buildSchema */.IV,
    "tests.json": tests_schema/* testsSchema */.zv,
    "acceptance.json": tests_schema/* acceptanceSchema */.rb,
    "jobs.json": tests_schema/* jobsSchema */.Us,
    "gate.json": verdict_schema/* gateSchema */.Tp,
    "verdict.json": verdict_schema/* verdictSchema */.$D,
};
/** A document as a file of evidence: canonical JSON under its fixed name. Throws AnnexError `canonical-unsupported`. */
function writeDocument(name, document) {
    // Interfaces have no index signature, so TypeScript cannot see that they are JSON; canonicalBytes checks it.
    const bytes = (0,canonical/* canonicalBytes */.M)(document);
    const mediaType = name === "sbom.cdx.json" ? "application/vnd.cyclonedx+json" : "application/json";
    return { path: name, mediaType, bytes };
}
/**
 * Reads a document that another job, perhaps with project code beside it, wrote.
 * Throws AnnexError `evidence-document-invalid` with the place of the first mistakes.
 */
function parseDocument(name, bytes) {
    const parsed = DOCUMENT_SCHEMAS[name].safeParse(parseJson(name, bytes));
    if (!parsed.success)
        throw invalid(name, errors/* prettifyError */.S1(parsed.error));
    return parsed.data;
}
/** Parses all documents in a set of files (name → bytes), as {@link readEvidence} gives them. */
function parseEvidence(files) {
    const problems = [];
    const read = (name) => {
        const bytes = files.get(name);
        if (bytes === undefined)
            return undefined;
        try {
            return parseDocument(name, bytes);
        }
        catch (error) {
            if (!(error instanceof model_error/* AnnexError */.F))
                throw error;
            problems.push({ name, error });
            return undefined;
        }
    };
    const evidence = withoutAbsent({
        change: read("change.json"),
        policy: read("policy.json"),
        packages: read("packages.json"),
        advisories: read("advisories.json"),
        sbom: read("sbom.cdx.json"),
        build: read("build.json"),
        tests: read("tests.json"),
        acceptance: read("acceptance.json"),
        jobs: read("jobs.json"),
        gate: read("gate.json"),
    });
    const digests = Object.fromEntries([...files].map(([name, bytes]) => [name, (0,digest/* sha256Hex */.f)(bytes)]));
    return { evidence, digests, problems };
}
function withoutAbsent(documents) {
    return Object.fromEntries(Object.entries(documents).filter(([, value]) => value !== undefined));
}
function parseJson(name, bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalid(name, "it is not JSON in UTF-8", cause);
    }
}
function invalid(name, why, cause) {
    return new model_error/* AnnexError */.F({
        code: "evidence-document-invalid",
        message: `${name} cannot be used: ${why.slice(0, 2000)}`,
        hint: "Run the job that writes it again, with the annex version that reads it.",
        cause,
    });
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


/***/ })

};
