export const id = 983;
export const ids = [983];
export const modules = {

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ defineTesting)
/* harmony export */ });
/* harmony import */ var _stages_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5570);
/* harmony import */ var _stages_known_to_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6235);
/* harmony import */ var _stages_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);
/* harmony import */ var _stages_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6649);
/* harmony import */ var _stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6687);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3169);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8931);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9913);








/** An action that runs project code on the artefact of the build and keeps what it showed. */
function defineTesting({ name, description, control, stage }) {
    return (0,_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .QP)({
        name,
        description,
        inputs: {
            ..._spec_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON_INPUTS */ .s7,
            ..._spec_js__WEBPACK_IMPORTED_MODULE_6__/* .ENFORCE_INPUT */ .su,
            deliver: { description: "Folder with the artefact of the build.", default: ".annex/artefact" },
            artefact: { description: "sha256 that the artefact must have, as the build put it out.", default: "" },
        },
        outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_OUTPUT */ .gt },
    }, async (inputs, runner) => {
        const context = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspace */ .G)(runner);
        const facts = await (0,_stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunFacts */ .FA)(context);
        const range = await (0,_stages_range_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOfRun */ .Y)(context, facts);
        const policy = await (0,_stages_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(context, range, facts.event);
        const artefactPath = await (0,_stages_build_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreArtefact */ .h7)(context, {
            team: policy.team,
            deliver: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .folder */ .T)(context, inputs.deliver),
            expected: inputs.artefact,
        });
        const service = (0,_stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .fe)(inputs.service, facts);
        const { files } = await stage(context, { team: policy.team, artefactPath, artefact: inputs.artefact, service });
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(runner, context, {
            name,
            folder: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .folder */ .T)(context, inputs.evidence),
            files,
            service,
            enforce: inputs.enforce,
            controls: [control],
            known: { ...(await (0,_stages_known_to_git_js__WEBPACK_IMPORTED_MODULE_1__/* .knownToGit */ .z)(facts, range, policy)), ...givenBuild(inputs.artefact) },
        });
    });
}
/** The artefact as the build put it out; only to say this job's own status, the verdict takes the build's evidence. */
function givenBuild(sha256) {
    if (sha256 === "")
        return {};
    const artefact = { name: "artefact", size: 0, sha256 };
    return { build: { schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null } };
}


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uA: () => (/* binding */ artefactPath),
  Zh: () => (/* binding */ buildStage),
  v_: () => (/* binding */ fetchRecorded),
  h7: () => (/* binding */ restoreArtefact)
});

// UNUSED EXPORTS: deliver

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/artifacts.js





/** Artifacts are unpacked in memory; a larger file is not deployed this way. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;
const ArtifactPage = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), expired: schemas/* boolean */.zMY() })),
});
/** How the job `build` names the artifact that holds an artefact with this sha256 (hex). */
function artifactName(sha256) {
    return `annex-artefact-${sha256}`;
}
/**
 * The file with this sha256 (hex) that an earlier run of the repository built: how a recorded artefact is promoted or
 * rolled back to. The name only finds candidates; the bytes decide. Null when no artifact holds it any more.
 */
async function findArtefact(client, repository, sha256) {
    const path = `${(0,github_client/* repoPath */.qN)(repository, "actions", "artifacts")}?name=${encodeURIComponent(artifactName(sha256))}`;
    const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
    for (const artifact of [...listed].sort((left, right) => right.id - left.id)) {
        if (artifact.expired)
            continue;
        for (const [file, bytes] of await downloadArtifact(client, repository, artifact)) {
            const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
            if (digest === sha256)
                return { artifact: artifact.name, path: file, bytes };
        }
    }
    return null;
}
/** Files of an artifact by path. Throws `artifact-unreadable`, or `github-not-found` when GitHub has dropped it. */
async function downloadArtifact(client, repository, artifact) {
    const path = (0,github_client/* repoPath */.qN)(repository, "actions", "artifacts", artifact.id, "zip");
    const zip = (0,github_client/* required */.mw)(path, await client.bytes(path, "application/vnd.github+json"));
    return unpack(zip, artifact.name);
}
function unpack(zip, name) {
    let total = 0;
    try {
        const files = (0,esm/* unzipSync */.AO)(zip, {
            filter: (file) => {
                total += file.originalSize;
                if (total > MAX_UNPACKED_BYTES)
                    throw new Error(`more than ${MAX_UNPACKED_BYTES} bytes unpacked`);
                return !file.name.endsWith("/");
            },
        });
        return new Map(Object.entries(files));
    }
    catch (cause) {
        throw new error/* AnnexError */.F({
            code: "artifact-unreadable",
            message: `The artifact "${name}" is not a zip file that annex can unpack.`,
            hint: "Build again; annex deploys only what it can check byte by byte.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var documentation = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/src/testing/artefact.js
var testing_artefact = __webpack_require__(1451);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/stages/change.js
var change = __webpack_require__(498);
;// CONCATENATED MODULE: ./lib/src/stages/build.js










/** Runs the team's build and takes its one artefact; copies it into `deliver` for the jobs that follow. */
async function buildStage(context, input) {
    const { build } = input.team.policy;
    if (build === null)
        return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact: null, baseArtefact: null });
    const exitCode = await runBuild(context, build, context.root, input.service);
    const artefact = exitCode === 0 ? await (0,testing_artefact/* collectArtefact */.l)(context.root, build.artefact) : null;
    if (artefact !== null)
        await deliver(artefactPath(context.root, build.artefact, artefact.name), input.deliver);
    const baseArtefact = artefact === null ? null : await buildBase(context, build, input);
    return built({ schema: "annex/build/v1", command: build.command, exitCode, artefact, baseArtefact });
}
/** Where an artefact of this name lies in a checkout: `build.artefact` names one file, its folder without patterns. */
function artefactPath(root, pattern, name) {
    return (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(pattern), (0,external_node_path_.basename)(name));
}
/** Puts a file of the build, byte for byte, where the later jobs and uploads find it. */
async function deliver(path, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.copyFile)(path, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
}
/** Puts the artefact that `build` delivered where its commands expect it. Throws AnnexError `artefact-digest-mismatch`. */
async function restoreArtefact(context, input) {
    const { build } = input.team.policy;
    if (build === null || input.expected === "")
        return null;
    const delivered = await (0,testing_artefact/* collectArtefact */.l)(input.deliver, "*");
    if (delivered.sha256 !== input.expected) {
        throw new error/* AnnexError */.F({
            code: "artefact-digest-mismatch",
            message: `The build job put out the artefact ${input.expected}, but the delivered file has ${delivered.sha256}.`,
            hint: "Run the workflow again; if it happens again, find out who changed the artifact.",
        });
    }
    const path = artefactPath(context.root, build.artefact, delivered.name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.copyFile)((0,external_node_path_.join)(input.deliver, delivered.name), path);
    return path;
}
/** Builds the base too where only documentation differs: equal digests show that nothing shipped changes. */
async function buildBase(context, build, { range, team, service }) {
    const { git, base, head } = range;
    if (base === null || !(0,documentation/* onlyDocumentation */.pN)(await git.changedFiles(base, head), team.policy.documentation))
        return null;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "annex-base-"));
    try {
        const added = await context.exec("git", ["worktree", "add", "--detach", folder, base], { cwd: context.root });
        if (added.exitCode !== 0)
            return null;
        context.log.info("Only documentation differs; building the base too, to compare the artefacts.");
        const exitCode = await runBuild(context, build, folder, service);
        return exitCode === 0 ? (await (0,testing_artefact/* collectArtefact */.l)(folder, build.artefact)).sha256 : null;
    }
    finally {
        await context.exec("git", ["worktree", "remove", "--force", folder], { cwd: context.root });
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runBuild(context, build, cwd, service) {
    const env = { ...context.env, ANNEX_SERVICE: service };
    const run = await (0,command/* runCommand */.d)({
        command: build.command,
        cwd,
        env,
        timeoutMs: build.timeoutMinutes * 60_000,
        onOutput: context.log.output,
    });
    if (run.timedOut)
        context.log.warning(`The build did not end within ${build.timeoutMinutes} minutes.`);
    return run.exitCode ?? -1;
}
function built(document) {
    return { document, files: [(0,documents/* writeDocument */.ft)("build.json", document)] };
}
/**
 * Fetches an artefact that an earlier run of this repository delivered, and believes only its digest.
 * Throws AnnexError `artefact-unknown`.
 */
async function fetchRecorded(context, input) {
    const { facts, sha256 } = input;
    const found = /^[0-9a-f]{64}$/u.test(sha256)
        ? await findArtefact((0,change/* gitHubClient */.XB)(context, facts, input.token), facts.repository, sha256)
        : null;
    if (found === null) {
        throw new error/* AnnexError */.F({
            code: "artefact-unknown",
            message: `No artifact of this repository holds a file with the sha256 "${sha256}".`,
            hint: "Give the sha256 that a record names; an artifact that has expired must be built again.",
        });
    }
    const name = (0,external_node_path_.basename)(found.path);
    await (0,promises_.mkdir)(input.deliver, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(input.deliver, name), found.bytes);
    const artefact = { name, size: found.bytes.byteLength, sha256 };
    return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null });
}


/***/ }),

/***/ 6235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ knownToGit)
});

// EXTERNAL MODULE: ./lib/src/github/event.js
var github_event = __webpack_require__(8860);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/evidence/change-schema.js
var change_schema = __webpack_require__(4018);
// EXTERNAL MODULE: ./lib/src/github/uses.js
var uses = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var documentation = __webpack_require__(7527);
;// CONCATENATED MODULE: ./lib/src/stages/recorded-event.js






const recorded = change_schema/* changeSchema */.Kr
    .pick({
    event: true,
    repository: true,
    ref: true,
    defaultBranch: true,
    actor: true,
    pullRequests: true,
    branchRules: true,
})
    .extend({ schema: schemas/* literal */.euz("annex/event/v1"), orphanCommits: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) });
const webhook = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP().nullable(),
        draft: schemas/* boolean */.zMY().default(false),
        user: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP() }),
        head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
    }),
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP() }),
});
/**
 * Reads an event file: annex's own `annex/event/v1` (docs/cli.md), or the payload of GitHub's `pull_request` webhook,
 * which knows the description but neither reviews nor commits. Throws AnnexError `event-unreadable`.
 */
async function readRecordedEvent(path) {
    const value = await readJson(path);
    const own = recorded.safeParse(value);
    if (own.success) {
        const { schema: _, ...event } = own.data;
        return { ...event, unread: [] };
    }
    const payload = webhook.safeParse(value);
    if (payload.success)
        return fromWebhook(payload.data);
    throw new AnnexError({
        code: "event-unreadable",
        message: `"${path}" is neither an annex/event/v1 file nor a pull_request payload: ${z.prettifyError(own.error)}`,
        hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
    });
}
function fromWebhook({ pull_request: pull, repository }) {
    const actor = { id: pull.user.id, login: pull.user.login, bot: pull.user.login.endsWith("[bot]") };
    const reason = "The payload of a webhook does not hold it; GitHub's API does.";
    return {
        event: "pull_request",
        repository: repository.full_name,
        ref: `refs/pull/${pull.number}/merge`,
        defaultBranch: repository.default_branch,
        actor,
        pullRequests: [
            {
                number: pull.number,
                title: pull.title,
                body: pull.body ?? "",
                draft: pull.draft,
                author: actor,
                head: pull.head.sha,
                merged: false,
                mergedBy: null,
                commits: [],
                reviews: [],
                requests: [],
                files: [],
            },
        ],
        orphanCommits: [],
        branchRules: null,
        unread: ["reviews", "commits", "requests"].map((what) => ({
            what: `${what} of pull request ${pull.number}`,
            reason,
        })),
    };
}
/** The change as git and a recorded event tell it; `recorded` says so in everything made of it. */
async function recordedChange(range, event, from) {
    const { git, head } = range;
    const base = range.base ?? (await git.emptyTree());
    const files = await git.changedFiles(base, head);
    const unread = [...event.unread];
    const [headUses, baseUses] = [await actionFiles(git, head), await actionFiles(git, base)];
    return {
        ...event,
        schema: "annex/change/v1",
        stage: from.stage,
        head,
        base,
        files,
        pullRequests: event.pullRequests.map((pull) => ({ ...pull, files: pull.files.length === 0 ? files : pull.files })),
        actionUses: (0,uses/* collectActionUses */.nY)(headUses, baseUses, unread),
        documentationOnly: (0,documentation/* onlyDocumentation */.pN)(files, from.team.policy.documentation),
        recorded: true,
        unread,
    };
}
async function actionFiles(git, revision) {
    const texts = new Map();
    for (const path of (await git.files(revision)).filter(uses/* isActionFile */.vL)) {
        const text = await git.show(revision, path);
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
async function readJson(path) {
    try {
        return JSON.parse(await readFile(path, "utf8"));
    }
    catch (cause) {
        throw new AnnexError({
            code: "event-unreadable",
            message: `The event file "${path}" cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
            hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/known-to-git.js


/**
 * Policy and change as the clone alone tells them: enough for a job without a token to say its own status. It is never
 * evidence; the job `change` collects what GitHub says.
 */
async function knownToGit(facts, range, policy) {
    const { defaultBranch } = (0,github_event/* parseEvent */.w)(facts.event, facts.payload);
    const reason = "This job does not ask GitHub; the job change does.";
    const told = {
        event: facts.event,
        repository: facts.repository,
        ref: facts.ref,
        defaultBranch,
        actor: { ...facts.actor, bot: false },
        pullRequests: [],
        orphanCommits: [],
        branchRules: null,
        unread: [{ what: "pull requests", reason }],
    };
    const stage = facts.event === "pull_request" ? "change" : "merge";
    return { policy: policy.document, change: await recordedChange(range, told, { team: policy.team, stage }) };
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GU: () => (/* binding */ rawFiles),
  oh: () => (/* binding */ readReports),
  C0: () => (/* binding */ testsStage)
});

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/testing/junit.js
var testing_junit = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/src/testing/reports.js
var reports = __webpack_require__(4362);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/testing/sarif-path.js

/**
 * The path of a place, relative to the checkout `root` where it lies inside. Locations may stand in the run's list of
 * files, and may be relative to a base of the run (SARIF 2.1.0, sections 3.4.3, 3.4.4 and 3.14.14).
 */
function sarifPath(run, location, root) {
    const listed = location?.uri === undefined ? run.artifacts?.[location?.index ?? -1]?.location : location;
    const uri = listed?.uri ?? "";
    if (uri === "")
        return "";
    const base = isAbsolute(uri) ? "" : baseOf(run, listed?.uriBaseId);
    return relativeTo(root, external_node_path_.posix.normalize(`${base}${decode(uri)}`));
}
/** The folder a base stands for, with its final slash; a base that does not say where it is stands for the checkout. */
function baseOf(run, id, depth = 0) {
    const base = id === undefined || depth > 8 ? undefined : run.originalUriBaseIds?.[id];
    if (base?.uri === undefined)
        return "";
    const folder = decode(base.uri).replace(/\/?$/u, "/");
    return isAbsolute(base.uri) ? folder : `${baseOf(run, base.uriBaseId, depth + 1)}${folder}`;
}
function isAbsolute(uri) {
    return /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(uri);
}
/** The path of a `file:` URI, or what stands there, with its percent escapes resolved. */
function decode(uri) {
    const path = uri.replace(/^file:\/\/(?:localhost)?(?=\/)/iu, "");
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path; // a lone % is a character of the name
    }
}
function relativeTo(root, path) {
    const folder = root === "" ? "" : `${root.replace(/\/+$/u, "")}/`;
    return folder !== "" && path.startsWith(folder) ? path.slice(folder.length) : path;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/testing/sarif-schema.js

const level = schemas/* enum */.k5n(["error", "warning", "note", "none"]);
const message = schemas/* object */.Ikc({ text: schemas/* string */.YjP().optional(), markdown: schemas/* string */.YjP().optional(), id: schemas/* string */.YjP().optional() });
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    defaultConfiguration: schemas/* object */.Ikc({ level: level.optional() }).optional(),
});
const component = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), rules: schemas/* array */.YOg(rule).optional() });
const sarif_schema_location = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional(),
    uriBaseId: schemas/* string */.YjP().optional(),
    index: schemas/* int */.Whr().optional(),
});
const result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional(),
        index: schemas/* int */.Whr().optional(),
        toolComponent: schemas/* object */.Ikc({ index: schemas/* int */.Whr().optional(), name: schemas/* string */.YjP().optional() }).optional(),
    })
        .optional(),
    kind: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message: message.optional(),
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* object */.Ikc({
            artifactLocation: sarif_schema_location.optional(),
            region: schemas/* object */.Ikc({ startLine: schemas/* int */.Whr().optional() }).optional(),
        })
            .optional(),
    }))
        .optional(),
    partialFingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional() })).nullish(),
    baselineState: schemas/* string */.YjP().optional(),
});
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).optional() }),
    invocations: schemas/* array */.YOg(schemas/* object */.Ikc({
        executionSuccessful: schemas/* boolean */.zMY().optional(),
        exitCodeDescription: schemas/* string */.YjP().optional(),
    }))
        .optional(),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: sarif_schema_location.optional() })).optional(),
    originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), sarif_schema_location).optional(),
    // The specification tells absent (rules only) and null (the tool failed before it had results) from an empty list.
    results: schemas/* array */.YOg(result).nullish(),
});
/** What annex reads of SARIF 2.1.0; other members may stand beside it. */
const sarif = schemas/* object */.Ikc({ version: schemas/* literal */.euz("2.1.0"), runs: schemas/* array */.YOg(run).min(1) });

;// CONCATENATED MODULE: ./lib/src/testing/sarif.js




/** Far more than any analyser writes about one repository. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** Enough of a message for a report. */
const MAX_MESSAGE = 500;
/**
 * Reads SARIF 2.1.0 (OASIS, sections 3.13 to 3.35): all runs, tools' rules for the default level, suppressions.
 * `root` is the checkout's absolute path, cut off from absolute places so that they can be compared with a change's files.
 * Throws AnnexError `sarif-unreadable`, `sarif-tool-failed`, `sarif-too-large`.
 */
function parseSarif(text, file = "SARIF", root = "") {
    const { runs } = readSarif(text, file);
    for (const one of runs)
        refuseFailedRun(one, file);
    return {
        tools: [...new Set(runs.map((one) => one.tool.driver.name))].sort(),
        alerts: runs.flatMap((one) => (one.results ?? []).filter(isAlert).map((found) => alertOf(one, found, root))),
    };
}
function readSarif(text, file) {
    if (text.length > MAX_CHARACTERS) {
        const seen = `The SARIF report "${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`;
        throw sarifError("sarif-too-large", file, seen);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/u, ""));
    }
    catch (cause) {
        throw sarifError("sarif-unreadable", file, `The SARIF report "${file}" is not JSON, or only the beginning of one.`, cause);
    }
    const parsed = sarif.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? "" : ` at ${issue.path.map(String).join(".") || "its root"}: ${issue.message}`;
    throw sarifError("sarif-unreadable", file, `The report "${file}" is not SARIF 2.1.0${where}.`);
}
/** A tool that broke off has an incomplete list of results, which must not look like a clean one. */
function refuseFailedRun({ tool, invocations, results }, file) {
    const failed = invocations?.find((invocation) => invocation.executionSuccessful === false);
    if (failed === undefined && results !== null && results !== undefined)
        return;
    const name = tool.driver.name.slice(0, 100);
    const why = failed === undefined ? "it has no list of results" : (failed.exitCodeDescription ?? "executionSuccessful is false");
    throw sarifError("sarif-tool-failed", file, `"${name}" did not run to its end: ${why.slice(0, MAX_MESSAGE)}.`);
}
/** SARIF also lists what was looked at without objection (`pass`, `notApplicable`), and what is gone (`absent`). */
function isAlert({ kind = "fail", baselineState }) {
    return !["pass", "notApplicable", "informational"].includes(kind) && baselineState !== "absent";
}
function alertOf(one, found, root) {
    const definition = ruleOf(one, found);
    const id = found.ruleId ?? found.rule?.id ?? definition?.id ?? "";
    const place = found.locations?.[0]?.physicalLocation;
    const path = sarifPath(one, place?.artifactLocation, root);
    const words = (found.message?.text ?? found.message?.markdown ?? found.message?.id ?? id).slice(0, MAX_MESSAGE);
    return {
        tool: one.tool.driver.name,
        rule: id,
        level: found.level ?? definition?.defaultConfiguration?.level ?? "warning", // section 3.27.10
        file: path,
        line: place?.region?.startLine ?? 0,
        message: words,
        fingerprint: fingerprintOf(found, [one.tool.driver.name, id, path, words]),
        suppressed: isSuppressed(found),
    };
}
function ruleOf({ tool }, found) {
    const extension = found.rule?.toolComponent?.index;
    const rules = (extension === undefined ? tool.driver : tool.extensions?.[extension])?.rules ?? [];
    const index = found.ruleIndex ?? found.rule?.index;
    const byIndex = index === undefined ? undefined : rules[index];
    const id = found.ruleId ?? found.rule?.id;
    // An id may add to its rule's by `/` (section 3.27.5); an index that contradicts the id is not believed.
    const fits = byIndex !== undefined && (id === undefined || id === byIndex.id || id.startsWith(`${byIndex.id}/`));
    return fits ? byIndex : rules.find((known) => known.id === id);
}
/** Section 3.27.23: suppressed only when each suppression is accepted, and there is one. */
function isSuppressed({ suppressions }) {
    const list = suppressions ?? [];
    return list.length > 0 && list.every(({ status = "accepted" }) => status === "accepted");
}
/** The tool's own fingerprint, else one of tool, rule, file and message: no line, so that it survives edits above. */
function fingerprintOf({ fingerprints, partialFingerprints }, parts) {
    const own = Object.entries({ ...partialFingerprints, ...fingerprints }).sort(([one], [other]) => one < other ? -1 : 1);
    const seed = JSON.stringify(own.length > 0 ? [parts[0], parts[1], own] : parts);
    return (0,external_node_crypto_.createHash)("sha256").update(seed).digest("hex").slice(0, 16);
}
function sarifError(code, file, text, cause) {
    const hint = "See why the tool did not write a whole report; a broken one counts as none.";
    return new model_error/* AnnexError */.F({ code, message: text, hint, location: { file }, cause });
}

;// CONCATENATED MODULE: ./lib/src/stages/tests.js






/** Runs the team's test command on the artefact and reads the reports it left. */
async function testsStage(context, input) {
    const { test } = input.team.policy;
    if (test === null)
        return finish(notConfigured(input.artefact), []);
    const started = context.clock.now();
    const env = { ...context.env, ANNEX_ARTEFACT: input.artefactPath ?? undefined, ANNEX_SERVICE: input.service };
    const run = await (0,command/* runCommand */.d)({
        command: test.command,
        cwd: context.root,
        env,
        timeoutMs: test.timeoutMinutes * 60_000,
        onOutput: context.log.output,
    });
    const junit = await (0,reports/* collectReports */.M)(context.root, test.junit, started);
    const sarif = await (0,reports/* collectReports */.M)(context.root, test.sarif, started);
    const problems = [...junit.problems, ...sarif.problems];
    const cases = readReports(junit.reports, problems, ({ text, path }) => (0,testing_junit/* parseJunit */.k)(text, path));
    const scans = readReports(sarif.reports, problems, ({ text, path }) => [parseSarif(text, path, context.root)]);
    const alerts = scans.flatMap((scan) => scan.alerts);
    const tools = [...new Set(scans.flatMap((scan) => scan.tools))].sort();
    const document = {
        schema: "annex/tests/v1",
        artefact: input.artefact,
        run,
        cases,
        alerts,
        tools,
        problems,
    };
    return finish(document, [...rawFiles("junit", junit.reports), ...rawFiles("sarif", sarif.reports)]);
}
/** Parses reports one by one; one that cannot be read is a problem, never a shorter list. */
function readReports(reports, problems, parse) {
    return reports.flatMap((report) => {
        try {
            return parse(report);
        }
        catch (error) {
            if (!(error instanceof model_error/* AnnexError */.F))
                throw error;
            problems.push({ code: error.code, message: error.message, hint: error.hint });
            return [];
        }
    });
}
/** The reports as they were, numbered: their names come from the team's checkout. */
function rawFiles(kind, reports) {
    const [ending, mediaType] = kind === "junit" ? ["xml", "application/xml"] : ["sarif", "application/sarif+json"];
    return reports.map(({ text }, index) => ({
        path: `${kind}/${index + 1}.${ending}`,
        mediaType,
        bytes: new TextEncoder().encode(text),
    }));
}
const NOTHING_RAN = { command: "", exitCode: null, timedOut: false, seconds: 0 };
function notConfigured(artefact) {
    const problem = {
        code: "test-not-configured",
        message: "The policy has no test section, so no security test ran.",
        hint: "Add test: with command and junit to .github/annex.yml.",
    };
    return {
        schema: "annex/tests/v1",
        artefact,
        run: NOTHING_RAN,
        cases: [],
        alerts: [],
        tools: [],
        problems: [problem],
    };
}
function finish(document, raw) {
    return { document, files: [(0,documents/* writeDocument */.ft)("tests.json", document), ...raw] };
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ collectArtefact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9810);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(451);






/**
 * The one file that `pattern` names below `root`: a folder, then a file name in which `*` stands for any characters.
 * Throws AnnexError `artefact-missing`, `artefact-ambiguous`, `artefact-not-regular`, `artefact-outside`.
 */
async function collectArtefact(root, pattern) {
    const folder = await folderInside(root, pattern);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    const matches = names.filter((name) => (0,_map_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesId */ .XS)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(pattern))).sort();
    const [name, ...others] = matches;
    if (name === undefined)
        throw missing(pattern);
    if (others.length > 0) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
            code: "artefact-ambiguous",
            message: `"${pattern}" names ${matches.length} files: ${matches.slice(0, 5).join(", ")}.`,
            hint: "Let the build leave exactly one file there, or name it more exactly in build.artefact.",
        });
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (!stats.isFile()) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
            code: "artefact-not-regular",
            message: `The artefact "${name}" is a folder or a link.`,
            hint: "Pack a folder into one file; replace a link by the file itself.",
        });
    }
    return { name, size: stats.size, sha256: await sha256Of(path) };
}
async function folderInside(root, pattern) {
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pattern))).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            throw missing(pattern);
        throw error;
    });
    if (folder === inside || folder.startsWith(inside + node_path__WEBPACK_IMPORTED_MODULE_3__.sep))
        return folder;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
        code: "artefact-outside",
        message: `The folder of "${pattern}" is a link that leads out of the checkout.`,
        hint: "Let the build write into a folder of the checkout.",
    });
}
function missing(pattern) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
        code: "artefact-missing",
        message: `There is no file "${pattern}" after the build.`,
        hint: "Correct build.artefact in .github/annex.yml, or let build.command write the file there.",
    });
}
/** Digest (hex) of a file that may be larger than memory. */
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest("hex");
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);


/** Time between asking a command to end and ending it. */
const GRACE_MS = 5000;
/** How long output of a background process is still listened to after the command itself has ended. */
const DRAIN_MS = 1000;
/** A line without an end is passed on in pieces of this many characters. */
const MAX_LINE = 16_384;
/**
 * Runs a team's command with `bash -e -o pipefail -c` as a process group of its own. When its time is over, or annex is
 * asked to stop, the whole group is ended and `exitCode` is null; so it is when bash could not be started.
 */
function runCommand(request) {
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", request.command], {
        cwd: request.cwd,
        env: { ...request.env },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true, // its own process group, so that what the command started ends with it
    });
    const flush = [passLines(child.stdout, request.onOutput), passLines(child.stderr, request.onOutput)];
    const limit = limitTime(child, request.timeoutMs);
    return new Promise((resolve) => {
        const finish = (exitCode) => {
            for (const end of flush)
                end();
            limit.clear();
            const seconds = Math.round((performance.now() - started) / 1000);
            resolve({
                command: request.command,
                exitCode: limit.stopped() ? null : exitCode,
                timedOut: limit.timedOut(),
                seconds,
            });
        };
        child.once("error", (error) => {
            request.onOutput(`bash could not be started: ${error.message}`);
            finish(null);
        });
        child.once("exit", (exitCode) => {
            const drained = setTimeout(() => finish(exitCode), DRAIN_MS);
            child.once("close", () => {
                clearTimeout(drained);
                finish(exitCode);
            });
        });
    });
}
function limitTime(child, timeoutMs) {
    let timedOut = false;
    let stopped = false;
    let kill;
    const stop = () => {
        stopped = true;
        signalGroup(child, "SIGTERM");
        kill ??= setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
    };
    const timer = setTimeout(() => {
        timedOut = true;
        stop();
    }, timeoutMs);
    // The first signal ends the command and lets annex tear down and write its evidence; a second one ends annex.
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    return {
        clear: () => {
            clearTimeout(timer);
            clearTimeout(kill);
            if (stopped)
                signalGroup(child, "SIGKILL");
            process.off("SIGINT", stop);
            process.off("SIGTERM", stop);
        },
        timedOut: () => timedOut,
        stopped: () => stopped,
    };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error; // ESRCH: all of the group has ended already
    }
}
/** Passes on whole lines; the returned function passes on what stands after the last line end, and stops listening. */
function passLines(stream, onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
    let rest = "";
    const pass = (text) => {
        const lines = (rest + text).split(/\r?\n/u);
        rest = lines.pop() ?? "";
        for (const line of lines)
            onLine(line);
        for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE))
            onLine(rest.slice(0, MAX_LINE));
    };
    stream.on("data", (chunk) => pass(decoder.write(chunk)));
    let ended = false;
    return () => {
        if (ended)
            return;
        ended = true;
        stream.removeAllListeners("data");
        stream.destroy();
        pass(decoder.end());
        if (rest !== "")
            onLine(rest);
    };
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseJunit)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);


/** Reports hold the output of tests too; beyond this annex reads none of it. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
/** Enough of a failure's message for a report. */
const MAX_MESSAGE = 500;
/** Deeper nesting than any test framework writes. */
const MAX_DEPTH = 64;
/** What a child of `testcase` says about it; the worst child counts, since a report may hold several. */
const RESULTS = { failure: "failed", error: "error", skipped: "skipped" };
const WORST_FIRST = ["error", "failed", "skipped", "passed"];
/**
 * The test cases of a JUnit XML report, as pytest, Maven, Node and their kind write it; suites may be nested. There is
 * no standard: https://github.com/testmoapp/junitxml collects what is common.
 * Throws AnnexError `junit-unreadable`, `junit-empty`, `junit-too-large`.
 */
function parseJunit(text, file) {
    if (text.length > MAX_CHARACTERS) {
        throw junitError("junit-too-large", file, `"${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`);
    }
    const reader = new JunitReader(file);
    reader.parse(text.replace(/^\uFEFF/u, ""));
    if (reader.cases.length === 0)
        throw junitError("junit-empty", file, `"${file}" holds no test case.`);
    return reader.cases;
}
class JunitReader {
    cases = [];
    #file;
    #parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    #depth = 0;
    #open = null;
    #text = null;
    #suites = [];
    constructor(file) {
        this.#file = file;
    }
    parse(text) {
        const parser = this.#parser;
        parser.on("error", (error) => this.#fail(`it is not well-formed: ${error.message}`));
        parser.on("doctype", () => this.#fail("it has a DOCTYPE, which could define entities"));
        parser.on("opentag", (tag) => this.#enter(tag));
        parser.on("closetag", (tag) => this.#leave(tag));
        parser.on("text", (part) => this.#text?.push(part));
        parser.on("cdata", (part) => this.#text?.push(part));
        parser.write(text).close();
    }
    #enter(tag) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            this.#fail(`its elements are nested more than ${MAX_DEPTH} deep`);
        if (this.#depth === 1 && !["testsuites", "testsuite"].includes(tag.name)) {
            this.#fail(`its root is <${tag.name.slice(0, 40)}>, not <testsuites> or <testsuite>`);
        }
        if (tag.name === "testcase")
            this.#enterCase(tag);
        else if (tag.name === "testsuite")
            this.#suites.push(attribute(tag, "name"));
        else
            this.#enterResult(tag);
    }
    #enterResult(tag) {
        const result = Object.hasOwn(RESULTS, tag.name) ? RESULTS[tag.name] : undefined;
        if (result === undefined)
            return;
        const open = this.#open;
        if (open === null) {
            this.#addSuiteResult(tag, result);
        }
        else if (this.#depth === open.depth + 1) {
            if (WORST_FIRST.indexOf(result) < WORST_FIRST.indexOf(open.result))
                open.result = result;
            this.#text = [attribute(tag, "message")];
        }
    }
    /** Some frameworks hang the failure of a whole suite, of its setup say, on the suite; it must not get lost. */
    #addSuiteResult(tag, result) {
        const id = this.#suites.at(-1) || "suite";
        const message = shorten([attribute(tag, "message")]);
        this.cases.push({ id, result, file: this.#file, ...(message === "" ? {} : { message }) });
    }
    #enterCase(tag) {
        if (this.#open !== null)
            this.#fail("it has a <testcase> inside another one");
        const id = [attribute(tag, "classname"), attribute(tag, "name")].filter((part) => part !== "").join(".");
        if (id === "")
            this.#fail("it has a <testcase> without a name");
        // Some frameworks write the result as an attribute besides or instead of a child.
        const disabled = ["notrun", "disabled", "skipped"].includes(attribute(tag, "status").toLowerCase());
        this.#open = { id, depth: this.#depth, result: disabled ? "skipped" : "passed", message: "" };
    }
    #leave(tag) {
        const open = this.#open;
        if (open !== null && this.#text !== null && this.#depth === open.depth + 1) {
            if (open.message === "")
                open.message = shorten(this.#text);
            this.#text = null;
        }
        if (open !== null && tag.name === "testcase" && this.#depth === open.depth) {
            const message = open.message === "" ? {} : { message: open.message };
            this.cases.push({ id: open.id, result: open.result, file: this.#file, ...message });
            this.#open = null;
        }
        if (tag.name === "testsuite")
            this.#suites.pop();
        this.#depth -= 1;
    }
    #fail(reason) {
        const { line, column } = this.#parser;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
            code: "junit-unreadable",
            message: `The JUnit report "${this.#file}" cannot be read: ${reason}.`,
            hint: "See that the test command ends by itself and writes plain JUnit XML.",
            location: { file: this.#file, line, column: column + 1 },
        });
    }
}
function attribute(tag, name) {
    return (tag.attributes[name] ?? "").trim();
}
/** The message attribute, or the first line of the text. */
function shorten(parts) {
    const lines = parts.join("\n").split(/\r?\n/u);
    return (lines.find((line) => line.trim() !== "") ?? "").trim().slice(0, MAX_MESSAGE);
}
function junitError(code, file, message) {
    const hint = "Let the test command write its JUnit report there, with at least one test case.";
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({ code, message, hint, location: { file } });
}


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ collectReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);




const MAX_REPORTS = 2000;
const MAX_BYTES = 64 * 1024 * 1024;
/** File times come from the kernel's coarse clock, which lags behind the one that `started` was read from. */
const CLOCK_LAG_MS = 20;
/**
 * The files below `root` that match the globs, sorted, read only when the run that began at `started` (milliseconds
 * since 1970) wrote them: a report that lies in the repository says nothing about this run. Links are not followed.
 * A pattern without a file is a problem, as is each file that cannot be believed or read.
 */
async function collectReports(root, patterns, started) {
    const paths = new Map();
    for (const pattern of patterns) {
        const found = await filesBelow(root, baseOf(pattern));
        paths.set(pattern, found.filter((path) => (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesAny */ ._)(path, [pattern])));
    }
    const reports = [];
    const problems = patterns.filter((pattern) => paths.get(pattern)?.length === 0).map(missing);
    const all = [...new Set([...paths.values()].flat())].sort();
    if (all.length > MAX_REPORTS)
        problems.push(tooMany(all.length));
    for (const path of all.slice(0, MAX_REPORTS)) {
        const read = await readReport(root, path, started);
        if ("code" in read)
            problems.push(read);
        else
            reports.push(read);
    }
    return { reports, problems };
}
/** The folder above the first `*` or other special character of a glob. */
function baseOf(pattern) {
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(pattern);
    return isGlob ? base : base.split("/").slice(0, -1).join("/");
}
/** All files and links below a folder, relative to the root; what is not there has none. */
async function filesBelow(root, folder) {
    if (await isLinkOnTheWay(root, folder))
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return [];
        throw error;
    });
    const found = [];
    for (const entry of entries) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
            if (entry.name !== ".git" && entry.name !== "node_modules")
                found.push(...(await filesBelow(root, path)));
        }
        else {
            found.push(path);
        }
    }
    return found;
}
async function isLinkOnTheWay(root, folder) {
    const parts = folder.split("/");
    for (let length = 1; length <= parts.length; length += 1) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...parts.slice(0, length));
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch((error) => error.code === "ENOENT" ? null : Promise.reject(error));
        if (stats?.isSymbolicLink())
            return true;
    }
    return false;
}
async function readReport(root, path, started) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const name = JSON.stringify(path);
    if (!stats.isFile()) {
        const hint = "Let the command write the report itself there; links are not followed.";
        return { code: "report-not-regular", message: `The report ${name} is not a regular file.`, hint };
    }
    if (stats.size > MAX_BYTES) {
        const hint = "Let the command write smaller reports, for example without the output of passing tests.";
        return {
            code: "report-too-large",
            message: `The report ${name} has ${stats.size} bytes; at most ${MAX_BYTES} are read.`,
            hint,
        };
    }
    if (isOlder(stats.mtimeMs, started)) {
        const hint = "Let the command write it anew on each run, and do not commit reports.";
        return { code: "report-stale", message: `The report ${name} was there before the command ran.`, hint };
    }
    return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), "utf8") };
}
/** Some file systems keep whole seconds only. */
function isOlder(modified, started) {
    const from = modified % 1000 === 0 ? Math.floor(started / 1000) * 1000 : started;
    return modified < from - CLOCK_LAG_MS;
}
function missing(pattern) {
    return {
        code: "report-missing",
        message: `No file matches ${JSON.stringify(pattern)} after the command ran.`,
        hint: "Let the command write its report there, or correct the path in .github/annex.yml.",
    };
}
function tooMany(count) {
    return {
        code: "report-too-many",
        message: `${count} files match the patterns of reports; at most ${MAX_REPORTS} are read.`,
        hint: "Name the reports more exactly in .github/annex.yml.",
    };
}


/***/ })

};
