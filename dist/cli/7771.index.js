export const id = 7771;
export const ids = [7771,3998];
export const modules = {

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

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextIfPresent),
/* harmony export */   writeFileDeep: () => (/* binding */ writeFileDeep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);



/** Text of a regular file, or null when there is none; a symbolic link is refused, since it may leave the checkout. */
async function readTextIfPresent(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return null;
        throw error;
    });
    if (stats === null)
        return null;
    if (!stats.isFile()) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnnexError */ .F({
            code: "file-not-regular",
            message: `"${path}" is not a regular file.`,
            hint: "Replace the link or folder by the file itself.",
        });
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
}
/** Writes a file and the folders above it. */
async function writeFileDeep(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy),
  loadPolicyFile: () => (/* binding */ loadPolicyFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/policy/paths.js
var paths = __webpack_require__(653);
;// CONCATENATED MODULE: ./lib/src/policy/load.js

/**
 * Collects the team's files, unread, as evidence. `base` null: there is no base at all, the defaults judge.
 * Rejects with whatever the readers reject with.
 */
async function loadPolicyDocument(from) {
    const head = await loadFiles(from.head);
    const base = await loadFiles(from.base ?? (() => null));
    return { schema: "annex/policy/v1", bootstrap: base.policy === null, base, head };
}
async function loadFiles(read) {
    return {
        policy: await read(paths/* FILE_PATHS */.A.policy),
        dependencies: await read(paths/* FILE_PATHS */.A.dependencies),
        waivers: await read(paths/* FILE_PATHS */.A.waivers),
        acceptance: await read(paths/* FILE_PATHS */.A.acceptance),
        baseline: await read(paths/* FILE_PATHS */.A.baseline),
    };
}

// EXTERNAL MODULE: ./lib/src/policy/team.js
var team = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/src/runner/files.js
var files = __webpack_require__(3998);
;// CONCATENATED MODULE: ./lib/src/stages/policy.js






/**
 * The team's files. Of a pull request or merge group the base judges; of what is on the branch already (push, dispatch,
 * release), the commit itself (DESIGN.md section 3, "The base"). Throws PolicyFileError for files with errors.
 */
async function loadPolicy(context, range, event) {
    const proposed = event === "pull_request" || event === "merge_group";
    const head = (path) => (0,files/* readTextIfPresent */.G)((0,external_node_path_.join)(context.root, path));
    const document = await loadPolicyDocument({ head, base: proposed ? baseReader(range) : head });
    return { document, team: (0,team/* parseTeamFiles */.M)(document) };
}
function baseReader({ git, base }) {
    return base === null ? null : (path) => git.show(base, path);
}
/** The policy of a local run: the one file given, else the checkout's own; nothing else can excuse anything. */
async function loadPolicyFile(context, path) {
    const read = (relative) => path !== null && relative === paths/* FILE_PATHS */.A.policy
        ? requireText(path)
        : (0,files/* readTextIfPresent */.G)((0,external_node_path_.join)(context.root, relative));
    const document = await loadPolicyDocument({ head: read, base: read });
    return { document, team: (0,team/* parseTeamFiles */.M)(document) };
}
async function requireText(path) {
    const text = await (0,files/* readTextIfPresent */.G)(path);
    if (text !== null)
        return text;
    throw new error/* AnnexError */.F({
        code: "policy-missing",
        message: `There is no policy at "${path}".`,
        hint: "Give the path of an existing file to --config.",
    });
}


/***/ })

};
