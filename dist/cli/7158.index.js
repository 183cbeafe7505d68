export const id = 7158;
export const ids = [7158,2768,6649,5632];
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


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gD: () => (/* binding */ Account)
/* harmony export */ });
/* unused harmony exports PullAnswer, PullOfCommit, ReviewAnswer, CommitAnswer, FileAnswer, IssueAnswer, GHOST, personOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/**
 * The parts of GitHub's REST answers that annex reads; everything else is dropped here, e-mail addresses among it.
 * Names and types: https://github.com/github/rest-api-description.
 */
const Account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const PullAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    user: Account.nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    merged: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    merged_by: Account.nullish(),
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    changed_files: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
const PullOfCommit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    merge_commit_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
const ReviewAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    user: Account.nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    submitted_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    author_association: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const CommitAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), committer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).nullish() }),
    /** GitHub sends an empty object when it knows no account. */
    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([Account, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}).transform(() => null)]).nullish(),
});
const FileAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), previous_filename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const IssueAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({}).nullish() });
/** GitHub's account that stands for deleted ones; https://github.com/ghost. */
const GHOST = { id: 10137, login: "ghost", bot: false };
/** A person of evidence: number, name, and whether it is a program. */
function personOf(account) {
    return { id: account.id, login: account.login, bot: account.type === "Bot" || account.login.endsWith("[bot]") };
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export parseEvent */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);



const Common = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    sender: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .Account */ .gD.optional(),
});
const PullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }), base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) }),
});
const MergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), head_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), base_ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
const PushPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Reads the payload of `GITHUB_EVENT_PATH`; throws `event-unsupported` or `event-unreadable`. */
function parseEvent(name, payload) {
    const common = read(name, payload, Common);
    const shared = {
        defaultBranch: common.repository.default_branch,
        sender: common.sender === undefined ? null : personOf(common.sender),
    };
    switch (name) {
        case "pull_request": {
            const { number, pull_request: pull } = read(name, payload, PullRequestPayload);
            return { ...shared, kind: "pull_request", number, head: pull.head.sha, targetBranch: pull.base.ref };
        }
        case "merge_group": {
            const { merge_group: group } = read(name, payload, MergeGroupPayload);
            return {
                ...shared,
                kind: "merge_group",
                base: group.base_sha,
                head: group.head_sha,
                headRef: group.head_ref,
                targetBranch: group.base_ref.replace(/^refs\/heads\//u, ""),
            };
        }
        case "push": {
            const push = read(name, payload, PushPayload);
            const [, targetBranch = null] = /^refs\/heads\/(.+)$/u.exec(push.ref) ?? [];
            return { ...shared, kind: "push", before: push.before, head: push.after, targetBranch };
        }
        case "workflow_dispatch":
        case "release":
            return { ...shared, kind: name };
        default:
            throw new AnnexError({
                code: "event-unsupported",
                message: `annex does not judge runs of the event "${name}".`,
                hint: "Call annex on pull_request, merge_group, push, workflow_dispatch or release.",
            });
    }
}
function read(name, payload, schema) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new AnnexError({
        code: "event-unreadable",
        message: `The payload of the event "${name}" lacks "${issue?.path.join(".") ?? ""}" (${issue?.message ?? ""}).`,
        hint: "annex reads the file GITHUB_EVENT_PATH as GitHub writes it; do not change it.",
    });
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export changeRange */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _runner_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7941);


/**
 * Finds base and head in the local clone. `since` (the commit of the last recorded deployment) replaces the base of a
 * push, dispatch or release. Throws `change-base-unknown` when the checkout does not show them.
 */
async function changeRange(git, event, since) {
    switch (event.kind) {
        case "pull_request":
            return mergeCommitRange(git, event.head);
        case "merge_group":
            return { base: await present(git, event.base), head: await present(git, event.head) };
        case "push":
            return { base: await present(git, since ?? event.before), head: await present(git, event.head) };
        case "workflow_dispatch":
        case "release":
            return { base: await present(git, since ?? "0"), head: await present(git, "HEAD") };
    }
}
/** The checked-out merge commit's first parent; the payload's `base.sha` is the branch as it was some pushes ago. */
async function mergeCommitRange(git, pullHead) {
    const head = await present(git, "HEAD");
    const [base, merged, ...others] = await git.parents(head);
    if (base === undefined || merged === undefined || others.length > 0) {
        throw unknown(`The checked-out commit ${head} of the pull request is no merge commit.`, "Check out with actions/checkout, its default ref and fetch-depth: 2.");
    }
    if (merged !== pullHead) {
        throw unknown(`The checked-out merge commit ${head} merges ${merged}, but the pull request's head is ${pullHead}.`, "The pull request has moved on; the run of its newest commit decides.");
    }
    return { base: await present(git, base), head };
}
async function present(git, revision) {
    if (/^0+$/u.test(revision))
        return git.emptyTree();
    if (isEmptyTree(revision))
        return revision;
    const commit = await git.commit(revision);
    if (commit !== null)
        return commit;
    throw unknown(`The clone does not have the commit "${revision}".`, "Check out with fetch-depth: 2 for a pull request and fetch-depth: 0 for a push, a merge queue or a deployment.");
}
function unknown(message, hint) {
    return new AnnexError({ code: "change-base-unknown", message, hint });
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseTeamFiles)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5405);


/**
 * The team's files, base and head put together as DESIGN.md section 3 ("The base") says: the base judges, the head
 * says what is built, tested and assessed. Throws PolicyFileError for any file of either side that has errors.
 */
function parseTeamFiles(document) {
    const { base, head, bootstrap } = document;
    if (bootstrap !== (base.policy === null)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
            code: "policy-document",
            message: `The policy document says bootstrap ${bootstrap}, but its base ${bootstrap ? "has a" : "has no"} policy.`,
            hint: "Collect the evidence again; this document was not written by annex.",
        });
    }
    const headPolicy = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(head.policy);
    const basePolicy = bootstrap ? null : (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(base.policy, "base");
    (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWaivers */ .dU)(head.waivers); // not in force yet, but whoever breaks them must learn it here
    (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(head.baseline);
    const waivers = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWaivers */ .dU)(base.waivers, "base");
    const baseline = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(base.baseline, "base");
    return {
        bootstrap,
        policy: combine(basePolicy ?? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(null), headPolicy),
        basePolicy,
        assessments: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDependencies */ .fb)(head.dependencies),
        baseAssessments: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDependencies */ .fb)(base.dependencies, "base"),
        waivers: bootstrap ? [] : waivers, // without a policy nobody said who may approve one
        baseline: bootstrap ? [] : baseline,
        criteria: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAcceptance */ .TO)(head.acceptance),
        baseCriteria: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAcceptance */ .TO)(base.acceptance, "base"),
    };
}
/** Each key is named, so that a new one cannot be taken from the wrong side unnoticed. */
function combine(base, head) {
    return {
        version: 1,
        owners: base.owners,
        services: combineServices(base.services, head.services),
        setup: head.setup,
        build: head.build,
        test: combineTest(base.test, head.test),
        acceptance: head.acceptance,
        components: head.components,
        security: base.security,
        change: base.change,
        packages: base.packages,
        advisories: base.advisories,
        indexes: base.indexes,
        licences: base.licences,
        deploy: combineDeploy(base.deploy, head.deploy),
        rules: base.rules,
        documentation: base.documentation,
    };
}
/**
 * A new service counts at once, an old one keeps its paths until merged. While the base lists none, the whole
 * repository is one service, and a change cannot narrow that for itself.
 */
function combineServices(base, head) {
    if (base.length === 0)
        return [];
    const known = new Set(base.map((service) => service.name));
    return [...base, ...head.filter((service) => !known.has(service.name))];
}
/** Commands from the head; a tool that the base expects stays expected. */
function combineTest(base, head) {
    if (head === null)
        return null;
    return { ...head, tools: [...new Set([...(base?.tools ?? []), ...head.tools])] };
}
/** What the defaults say of a deployment, for a base that has none. */
const DEPLOY_DEFAULTS = { from: [], approval: "environment", decisionValid: 24, order: [], freeze: [] };
/** What is run comes from the head; who allows it, from where, when and in which order from the base. */
function combineDeploy(base, head) {
    if (head === null)
        return null;
    const judging = base ?? { ...DEPLOY_DEFAULTS, mechanism: head.mechanism };
    return {
        from: judging.from,
        command: head.command,
        verify: head.verify,
        mechanism: judging.mechanism,
        timeoutMinutes: head.timeoutMinutes,
        approval: judging.approval,
        decisionValid: judging.decisionValid,
        order: judging.order,
        freeze: judging.freeze,
        env: head.env,
    };
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* unused harmony export isEmptyTree */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** Ids by hash function of git's tree without entries. */
const EMPTY_TREES = {
    sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
/** True for the id of the tree without files, in either hash function. */
function isEmptyTree(revision) {
    return revision === EMPTY_TREES.sha1 || revision === EMPTY_TREES.sha256;
}
/** Reads the clone in `root` through `exec`; every method throws AnnexError `git-unreadable` when git cannot answer. */
function gitIn(root, exec) {
    const run = runnerIn(root, exec);
    return {
        commit: (revision) => resolve(run, revision),
        parents: async (revision) => {
            const line = await run.text(["rev-list", "--parents", "--max-count=1", checked(revision), "--"]);
            return line.trim().split(" ").slice(1);
        },
        changedFiles: async (base, head) => {
            const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", checked(base), checked(head), "--"];
            return split(await run.text(args));
        },
        commits: (base, head) => commitsBetween(run, base, head),
        files: async (revision) => split(await run.text(["ls-tree", "-r", "-z", "--name-only", checked(revision)])),
        show: (revision, path) => show(run, revision, path),
        isAncestor: async (ancestor, descendant) => {
            const args = ["merge-base", "--is-ancestor", checked(ancestor), checked(descendant)];
            const result = await run.raw(args);
            if (result.exitCode === 0 || result.exitCode === 1)
                return result.exitCode === 0;
            throw unreadable(args, result);
        },
        tree: async (revision) => (await run.text(["rev-parse", "--verify", `${checked(revision)}^{tree}`])).trim(),
        mergedTree: async (ours, theirs) => {
            const args = ["merge-tree", "--write-tree", "--no-messages", checked(ours), checked(theirs)];
            const result = await run.raw(args);
            if (result.exitCode === 0)
                return result.stdout.trim();
            if (result.exitCode === 1)
                return null;
            throw unreadable(args, result);
        },
        emptyTree: async () => {
            const format = (await run.text(["rev-parse", "--show-object-format"])).trim();
            return format === "sha256" ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1;
        },
    };
}
function runnerIn(root, exec) {
    // Pathspec magic and lazy fetches would let a file name or a promisor remote decide what git does.
    const fixed = ["--no-pager", "--literal-pathspecs", "--no-optional-locks"];
    const raw = (args) => exec("git", [...fixed, ...args], { cwd: root });
    const text = async (args) => {
        const result = await raw(args);
        if (result.exitCode !== 0)
            throw unreadable(args, result);
        return result.stdout;
    };
    return { raw, text };
}
async function resolve(run, revision) {
    const result = await run.raw([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${checked(revision)}^{commit}`,
    ]);
    return result.exitCode === 0 ? result.stdout.trim() : null;
}
async function commitsBetween(run, base, head) {
    const range = isEmptyTree(base) ? [checked(head)] : [checked(head), `^${checked(base)}`];
    const out = await run.text([
        "log",
        "--format=%H%x00%P%x00%ct",
        "--topo-order",
        "--no-show-signature",
        ...range,
        "--",
    ]);
    return out
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [sha = "", parents = "", seconds = "0"] = line.split("\0");
        return { sha, parents: parents === "" ? [] : parents.split(" "), committed: utc(Number(seconds)) };
    });
}
async function show(run, revision, path) {
    const [entry] = split(await run.text(["ls-tree", "-z", checked(revision), "--", path]));
    if (entry === undefined)
        return null;
    const [mode = "", , id = ""] = (entry.split("\t")[0] ?? "").split(" ");
    if (!mode.startsWith("100")) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
            code: "file-not-regular",
            message: `"${path}" at ${revision} is not a regular file (mode ${mode}).`,
            hint: "Replace the link, folder or submodule by the file itself.",
        });
    }
    return run.text(["cat-file", "blob", id]);
}
/** Only ids and plain names pass, so that no revision can be read as an option or a range. */
function checked(revision) {
    if (/^[A-Za-z0-9][\w./-]*(\^\d?|~\d+)?$/u.test(revision) && !revision.includes(".."))
        return revision;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "git-revision-invalid",
        message: `"${revision}" is not a commit id, branch or tag that annex passes to git.`,
        hint: "Give a commit id, or a branch or tag name of letters, digits, '.', '_', '/' and '-'.",
    });
}
function split(text) {
    return text.split("\0").filter((part) => part !== "");
}
function utc(seconds) {
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
function unreadable(args, result) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "git-unreadable",
        message: `"git ${args.join(" ")}" failed: ${result.stderr.trim().slice(0, 400)}`,
        hint: "Check out with enough history: fetch-depth 2 for a pull request, fetch-depth 0 for a push or a deployment.",
    });
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rangeOfCheckout: () => (/* binding */ rangeOfCheckout)
/* harmony export */ });
/* unused harmony export rangeOfRun */
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8860);
/* harmony import */ var _github_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9077);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);
/* harmony import */ var _runner_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7941);




/** Range of a workflow run: the same in every job, since it comes from the event and the clone alone. */
async function rangeOfRun(context, facts) {
    const git = gitIn(context.root, context.exec);
    return toRange(git, await changeRange(git, parseEvent(facts.event, facts.payload), null));
}
/** Range of a local run: the work tree against a revision, or against nothing. */
async function rangeOfCheckout(context, base) {
    const git = (0,_runner_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(context.root, context.exec);
    const head = (await git.commit("HEAD")) ?? "";
    if (base === undefined)
        return { git, head, base: null };
    const commit = await git.commit(base);
    if (commit !== null)
        return { git, head, base: commit };
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnnexError */ .F({
        code: "change-base-unknown",
        message: `The clone does not have the base "${base}".`,
        hint: "Give a branch, tag or commit that this clone has; git fetch brings missing ones.",
    });
}
function toRange(git, { head, base }) {
    return { git, head, base: isEmptyTree(base) ? null : base };
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ matchesId),
/* harmony export */   iv: () => (/* binding */ criteriaResults),
/* harmony export */   kE: () => (/* binding */ componentCoverage)
/* harmony export */ });
/* unused harmony exports casesMatching, unmatchedPatterns */
/**
 * True when the pattern names the test: `*` stands for any run of characters, also none, also `.` and `/`; everything
 * else, brackets too, stands for itself; the whole id must match, in the same case.
 */
function matchesId(id, pattern) {
    const parts = pattern.split("*");
    const [first = ""] = parts;
    if (parts.length === 1)
        return id === pattern;
    const last = parts.at(-1) ?? "";
    if (!id.startsWith(first) || id.length < first.length + last.length || !id.endsWith(last))
        return false;
    const end = id.length - last.length;
    let from = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = id.indexOf(part, from); // the leftmost place is always as good as any later one
        if (found === -1 || found + part.length > end)
            return false;
        from = found + part.length;
    }
    return true;
}
/** The cases that at least one pattern names, in their order. */
function casesMatching(cases, patterns) {
    return cases.filter(({ id }) => patterns.some((pattern) => matchesId(id, pattern)));
}
/** The patterns that name no case at all; a deleted test shows here even when another pattern still matches. */
function unmatchedPatterns(cases, patterns) {
    return patterns.filter((pattern) => !cases.some(({ id }) => matchesId(id, pattern)));
}
/** Each component with its tests, in the order of the policy. */
function componentCoverage(components, cases) {
    return components.map(({ name, tests }) => ({ name, ...cover(cases, tests) }));
}
/**
 * Each criterion with its tests, in the order of the file. A manual one is met by a sign-off for exactly this artefact
 * (sha256, hex); without an artefact no manual one is met.
 */
function criteriaResults(criteria, cases, artefact = null) {
    return criteria.map(({ id, kind, tests, signOff }) => {
        const coverage = cover(cases, tests);
        const signed = artefact !== null && artefact !== "" && signOff?.artefact === artefact;
        return { id, kind, ...coverage, met: kind === "manual" ? signed : coverage.met };
    });
}
function cover(all, patterns) {
    const cases = casesMatching(all, patterns);
    const passed = cases.filter(({ result }) => result === "passed").length;
    const failed = cases.filter(({ result }) => result === "failed" || result === "error");
    const skipped = cases.filter(({ result }) => result === "skipped");
    const unmatched = unmatchedPatterns(all, patterns);
    const met = cases.length > 0 && passed === cases.length && unmatched.length === 0;
    return { cases: cases.length, passed, failed, skipped, unmatched, met };
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
