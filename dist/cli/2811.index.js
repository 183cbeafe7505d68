export const id = 2811;
export const ids = [2811];
export const modules = {

/***/ 2811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVENT_CONTROLS: () => (/* binding */ EVENT_CONTROLS),
/* harmony export */   STATIC_CONTROLS: () => (/* binding */ STATIC_CONTROLS),
/* harmony export */   collectDynamic: () => (/* binding */ collectDynamic),
/* harmony export */   collectStatic: () => (/* binding */ collectStatic),
/* harmony export */   judgeLocal: () => (/* binding */ judgeLocal)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _acceptance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2940);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6965);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1856);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7771);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6649);
/* harmony import */ var _recorded_event_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2203);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1490);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3367);










/** Collects all evidence that needs no project code: policy, change, packages, advisories, bill of materials. */
async function collectStatic(context, input, stage) {
    const range = await (0,_range_js__WEBPACK_IMPORTED_MODULE_6__.rangeOfCheckout)(context, input.base);
    const policy = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .t)(context, range, stage === "change" && input.base !== undefined ? "pull_request" : "push");
    const { service } = input;
    const given = input.lockfiles === undefined ? {} : { lockfiles: input.lockfiles };
    const packages = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesStage */ .SH)(context, range, { team: policy.team, service, ...given });
    const { offlineDir, osvUrl } = input;
    const sources = {
        ...(offlineDir === undefined ? {} : { offlineDir }),
        ...(osvUrl === undefined ? {} : { osvUrl }),
        pipAudit: null,
    };
    const advisories = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__.advisoriesStage)(context, packages, sources);
    const documents = [
        (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDocument */ .ft)("policy.json", policy.document),
        (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDocument */ .ft)("packages.json", packages),
        (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDocument */ .ft)("advisories.json", advisories),
        (0,_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .sbomStage */ .iR)(packages, { name: service, version: range.head === "" ? "0" : range.head }),
    ];
    if (input.event !== null)
        documents.push((0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .writeDocument */ .ft)("change.json", await (0,_recorded_event_js__WEBPACK_IMPORTED_MODULE_7__/* .recordedChange */ .t)(range, input.event, { team: policy.team, stage })));
    return { range, policy, service, files: toMap(documents) };
}
/** Builds, tests and accepts here: runs the commands of the team's policy. */
async function collectDynamic(context, run, deliver) {
    const { range, service } = run;
    const { team } = run.policy;
    const build = await (0,_build_js__WEBPACK_IMPORTED_MODULE_3__.buildStage)(context, { team, range, deliver, service });
    const artefact = build.document.artefact?.sha256 ?? "";
    const artefactPath = await (0,_build_js__WEBPACK_IMPORTED_MODULE_3__.restoreArtefact)(context, { team, deliver, expected: artefact });
    const tests = await (0,_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .testsStage */ .C0)(context, { team, artefactPath, artefact, service });
    const acceptance = await (0,_acceptance_js__WEBPACK_IMPORTED_MODULE_2__.acceptanceStage)(context, { team, artefactPath, artefact, service });
    const own = (job, files) => files.map((file) => ({
        ...file,
        path: file.path.includes("/") || file.path.endsWith(".log") ? `${job}/${file.path}` : file.path,
    }));
    const added = toMap([...build.files, ...own("test", tests.files), ...own("acceptance", acceptance.files)]);
    return { ...run, files: new Map([...run.files, ...added]) };
}
/** Controls that need no project code; the first three no event either. */
const STATIC_CONTROLS = [
    "technical-vulnerabilities",
    "package-changes",
    "supply-chain",
    "security-requirements",
    "change-control",
];
const EVENT_CONTROLS = new Set(["security-requirements", "change-control"]);
/** The verdict on what was collected so far. */
function judgeLocal(context, run) {
    const { evidence, problems } = (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvidence */ .vf)(run.files);
    for (const { error } of problems)
        context.log.warning(`${error.message} ${error.hint}`);
    const digests = Object.fromEntries([...run.files].map(([path, bytes]) => [path, (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(bytes)]));
    return { verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_9__.judge)(context, evidence, { service: run.service, digests }), evidence };
}
function toMap(files) {
    return new Map(files.map(({ path, bytes }) => [path, bytes]));
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecordedEvent: () => (/* binding */ readRecordedEvent),
/* harmony export */   t: () => (/* binding */ recordedChange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7428);
/* harmony import */ var _evidence_change_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _github_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);
/* harmony import */ var _policy_documentation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7527);






const recorded = _evidence_change_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSchema */ .Kr
    .pick({
    event: true,
    repository: true,
    ref: true,
    defaultBranch: true,
    actor: true,
    pullRequests: true,
    branchRules: true,
})
    .extend({ schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("annex/event/v1"), orphanCommits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]) });
const webhook = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false),
        user: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        head: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        base: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), default_branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
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
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "event-unreadable",
        message: `"${path}" is neither an annex/event/v1 file nor a pull_request payload: ${zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(own.error)}`,
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
        actionUses: (0,_github_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .collectActionUses */ .nY)(headUses, baseUses, unread),
        documentationOnly: (0,_policy_documentation_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyDocumentation */ .pN)(files, from.team.policy.documentation),
        recorded: true,
        unread,
    };
}
async function actionFiles(git, revision) {
    const texts = new Map();
    for (const path of (await git.files(revision)).filter(_github_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .isActionFile */ .vL)) {
        const text = await git.show(revision, path);
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
            code: "event-unreadable",
            message: `The event file "${path}" cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
            hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
            cause,
        });
    }
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// UNUSED EXPORTS: verdictStage

// EXTERNAL MODULE: ./lib/src/controls/verdict.js + 1 modules
var verdict = __webpack_require__(3048);
// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/runner/version.js + 1 modules
var version = __webpack_require__(2243);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/evidence/path.js

const MAX_LENGTH = 512;
/**
 * Refuses a name that could leave the evidence folder or mean different files on different systems.
 * Throws AnnexError `evidence-path-invalid`.
 */
function path_assertEvidencePath(path) {
    const reason = objectionTo(path);
    if (reason === null)
        return;
    throw new AnnexError({
        code: "evidence-path-invalid",
        message: `The evidence path ${JSON.stringify(path.slice(0, MAX_LENGTH))} ${reason}.`,
        hint: "Use a relative path of plain names separated by '/'.",
    });
}
function objectionTo(path) {
    if (path === "" || path.length > MAX_LENGTH)
        return `is empty or longer than ${MAX_LENGTH} characters`;
    if (path === "manifest.json")
        return "is the manifest's own";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
    if (/[\u0000-\u001f\u007f\\:]/.test(path))
        return "holds a backslash, a colon or a control character";
    const outside = path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
    return outside ? "is absolute or has an empty, '.' or '..' segment" : null;
}

;// CONCATENATED MODULE: ./lib/src/evidence/manifest-entries.js




const entry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    mediaType: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** JSON shape of `manifest.json`. */
const manifestSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz("annex/manifest/v1"), files: schemas/* array */.YOg(entry) });
/**
 * Reads a manifest whose digest was already checked: canonical, sorted, each path safe and named once.
 * Throws AnnexError `evidence-manifest-invalid` or `evidence-path-invalid`.
 */
function manifest_entries_parseManifest(bytes) {
    const text = new TextDecoder().decode(bytes);
    const parsed = manifestSchema.safeParse(parseJson(text));
    if (!parsed.success)
        throw invalid(z.prettifyError(parsed.error));
    if (canonicalJson(parsed.data) !== text)
        throw invalid("it is not canonical JSON");
    const { files } = parsed.data;
    for (const [index, file] of files.entries()) {
        assertEvidencePath(file.path);
        const next = files[index + 1];
        if (next !== undefined && !(file.path < next.path))
            throw invalid(`${JSON.stringify(next.path)} is out of order`);
    }
    return files;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid("it is not JSON", cause);
    }
}
function invalid(why, cause) {
    return new AnnexError({
        code: "evidence-manifest-invalid",
        message: `manifest.json cannot be used: ${why}.`,
        hint: "Run the job that produced this evidence again.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/evidence/manifest.js








/** The file that names all others; its digest is what travels between jobs. */
const MANIFEST = "manifest.json";
/** A manifest is a list of names; anything larger was not written by annex. */
const MAX_MANIFEST_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * Writes evidence files and their `manifest.json` into an empty or new folder.
 * Throws AnnexError `evidence-directory-not-empty`, `evidence-path-invalid` or `evidence-path-duplicate`.
 */
async function writeEvidence(dir, files) {
    await makeEmpty(dir);
    const entries = files.map(toEntry).sort(byPath);
    assertDistinct(entries);
    for (const file of files) {
        const target = join(dir, file.path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, file.bytes);
    }
    const manifest = canonicalBytes({ schema: "annex/manifest/v1", files: entries.map((entry) => ({ ...entry })) });
    await writeFile(join(dir, MANIFEST), manifest);
    return { manifestSha256: sha256Hex(manifest) };
}
/**
 * Reads evidence that another job wrote: the manifest must have the expected digest (hex), every file must be there with
 * its size and digest, and nothing else may be. Throws AnnexError `evidence-manifest-missing`,
 * `evidence-manifest-mismatch`, `evidence-manifest-invalid`, `evidence-path-invalid`, `evidence-file-missing`,
 * `evidence-file-mismatch`, `evidence-extra-file` or `evidence-not-regular-file`.
 */
async function manifest_readEvidence(dir, expectedManifestSha256) {
    const manifest = await readManifest(dir);
    const actual = sha256Hex(manifest);
    if (actual !== expectedManifestSha256)
        throw manifestMismatch(dir, expectedManifestSha256, actual);
    const entries = parseManifest(manifest);
    const present = await listFiles(dir, "");
    const named = new Set([MANIFEST, ...entries.map((entry) => entry.path)]);
    const extra = present.find((path) => !named.has(path));
    if (extra !== undefined)
        throw extraFile(extra);
    const files = new Map();
    for (const entry of entries)
        files.set(entry.path, await readEntry(dir, entry));
    return files;
}
async function readEntry(dir, entry) {
    const bytes = await readRegularFile(join(dir, entry.path), entry.path, entry.size);
    if (bytes === null)
        throw missing(entry.path);
    const actual = sha256Hex(bytes);
    if (bytes.byteLength === entry.size && actual === entry.sha256)
        return bytes;
    throw new AnnexError({
        code: "evidence-file-mismatch",
        message: `${JSON.stringify(entry.path)} has ${bytes.byteLength} bytes with sha256 ${actual}; its manifest says ${entry.size} and ${entry.sha256}.`,
        hint: "Run the job that produced this evidence again; do not edit its artifact.",
    });
}
async function readManifest(dir) {
    const bytes = await readRegularFile(join(dir, MANIFEST), MANIFEST, MAX_MANIFEST_BYTES);
    if (bytes !== null)
        return bytes;
    throw new AnnexError({
        code: "evidence-manifest-missing",
        message: `No ${MANIFEST} in ${JSON.stringify(dir)}.`,
        hint: "Give the folder that an annex job wrote; if the job failed before writing, run it again.",
    });
}
/** O_NOFOLLOW closes the gap between looking at a name and opening it. */
async function readRegularFile(file, name, maxBytes) {
    const stat = await lstat(file).catch(absent);
    if (stat === null)
        return null;
    if (!stat.isFile())
        throw notRegular(name);
    if (stat.size > Math.max(maxBytes, MAX_MANIFEST_BYTES))
        throw tooLarge(name, stat.size, maxBytes);
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
async function listFiles(dir, below) {
    const found = [];
    for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await listFiles(dir, path)));
        else if (entry.isFile())
            found.push(path);
        else
            throw notRegular(path);
    }
    return found;
}
async function makeEmpty(dir) {
    await mkdir(dir, { recursive: true });
    const [first] = await readdir(dir);
    if (first === undefined)
        return;
    throw new AnnexError({
        code: "evidence-directory-not-empty",
        message: `${JSON.stringify(dir)} already holds ${JSON.stringify(first)}.`,
        hint: "Give an empty or new folder, so that old evidence cannot be taken for new.",
    });
}
function toEntry(file) {
    assertEvidencePath(file.path);
    const size = file.bytes.byteLength;
    return { path: file.path, mediaType: file.mediaType, size, sha256: sha256Hex(file.bytes) };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function assertDistinct(sorted) {
    const twice = sorted.find((entry, index) => entry.path === sorted[index + 1]?.path);
    if (twice === undefined)
        return;
    throw new AnnexError({
        code: "evidence-path-duplicate",
        message: `Two evidence files are called ${JSON.stringify(twice.path)}.`,
        hint: "Give each file of evidence a name of its own.",
    });
}
function absent(cause) {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR")
        return null;
    throw cause;
}
function manifestMismatch(dir, expected, actual) {
    return new AnnexError({
        code: "evidence-manifest-mismatch",
        message: `${MANIFEST} in ${JSON.stringify(dir)} has sha256 ${actual}; expected ${JSON.stringify(expected)}.`,
        hint: "Take the artifact of the job whose output names this digest, unchanged.",
    });
}
function extraFile(path) {
    return new AnnexError({
        code: "evidence-extra-file",
        message: `${JSON.stringify(path)} is not named by ${MANIFEST}.`,
        hint: "Remove it; only files that the producing job listed count as evidence.",
    });
}
function missing(path) {
    return new AnnexError({
        code: "evidence-file-missing",
        message: `${MANIFEST} names ${JSON.stringify(path)}, but the file is not there.`,
        hint: "Take the whole artifact of the producing job.",
    });
}
function notRegular(path) {
    return new AnnexError({
        code: "evidence-not-regular-file",
        message: `${JSON.stringify(path)} is not a regular file (a link, socket or device).`,
        hint: "Evidence consists of regular files only; run the producing job again.",
    });
}
function tooLarge(path, size, max) {
    return new AnnexError({
        code: "evidence-file-mismatch",
        message: `${JSON.stringify(path)} has ${size} bytes; at most ${max} were expected.`,
        hint: "Run the job that produced this evidence again; do not edit its artifact.",
    });
}

;// CONCATENATED MODULE: ./lib/src/stages/jobs.js




/** Which documents a job may bring; project code that runs in a job must not speak for another one. */
const DOCUMENTS_OF = {
    change: ["policy.json", "change.json"],
    inspect: ["packages.json", "advisories.json", "sbom.cdx.json"],
    build: ["build.json"],
    test: ["tests.json"],
    acceptance: ["acceptance.json"],
};
/** The jobs whose evidence the verdict is made of. */
const EVIDENCE_JOBS = Object.keys(DOCUMENTS_OF);
/** Reads the JSON of `toJSON(needs)`. Throws AnnexError `needs-unreadable`. */
function jobs_parseNeeds(text) {
    const value = jobs_parseJson(text);
    if (!isObject(value))
        throw needsUnreadable();
    return Object.fromEntries(Object.entries(value).map(([job, need]) => [job, parseNeed(need)]));
}
/**
 * Takes each job's evidence from `<folder>/<job>`, checks it against the manifest digest that the job put out, and takes
 * from it only the documents of that job. What cannot be taken makes its job's result something else than success.
 */
async function jobs_gatherEvidence(folder, needs) {
    const files = new Map();
    const results = {};
    const problems = [];
    for (const [job, need] of Object.entries(needs))
        results[job] = need.result;
    for (const job of EVIDENCE_JOBS) {
        const taken = await takeJob(folder, job, needs[job]);
        for (const [path, bytes] of taken.files)
            files.set(path, bytes);
        if (taken.problem === null)
            continue;
        problems.push(taken.problem);
        if ((results[job] ?? "success") === "success")
            results[job] = taken.problem.code;
    }
    const parsed = parseEvidence(files);
    problems.push(...parsed.problems.map(({ error }) => error));
    const jobs = { schema: "annex/jobs/v1", results };
    return { evidence: { ...parsed.evidence, jobs }, files, digests: parsed.digests, problems };
}
async function takeJob(folder, job, need) {
    const manifest = need?.outputs["manifest"] ?? "";
    if (manifest === "")
        return { files: new Map(), problem: noEvidence(job, need) };
    try {
        return { files: ownFiles(job, await readEvidence(join(folder, job), manifest)), problem: null };
    }
    catch (error) {
        if (!(error instanceof AnnexError))
            throw error;
        return { files: new Map(), problem: error };
    }
}
function ownFiles(job, files) {
    const own = DOCUMENTS_OF[job] ?? [];
    return new Map([...files].map(([path, bytes]) => [own.includes(path) ? path : `${job}/${path}`, bytes]));
}
function noEvidence(job, need) {
    return new AnnexError({
        code: "evidence-missing",
        message: `The job "${job}" left no evidence (result: ${need?.result ?? "it is not among the needs"}).`,
        hint: `Read the log of the job "${job}"; it says what stopped it.`,
    });
}
function parseNeed(value) {
    if (!isObject(value) || typeof value["result"] !== "string")
        throw needsUnreadable();
    const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
    const texts = Object.entries(outputs).map(([key, output]) => [key, String(output)]);
    return { result: value["result"], outputs: Object.fromEntries(texts) };
}
function jobs_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw needsUnreadable();
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function needsUnreadable() {
    return new AnnexError({
        code: "needs-unreadable",
        message: "The input needs is not what GitHub's needs context looks like.",
        hint: "Write needs: ${" + "{ toJSON(needs) }} in the workflow.",
    });
}

;// CONCATENATED MODULE: ./lib/src/stages/verdict.js





/** Puts the evidence of all jobs together and recomputes the eight rows from it. */
async function verdictStage(context, input) {
    const gathered = await gatherEvidence(input.from, parseNeeds(input.needs));
    for (const problem of gathered.problems)
        context.log.warning(`${problem.message} ${problem.hint}`);
    const verdict = judge(context, gathered.evidence, { service: input.service, digests: gathered.digests });
    const written = [writeDocument("verdict.json", verdict)];
    if (gathered.evidence.jobs !== undefined)
        written.push(writeDocument("jobs.json", gathered.evidence.jobs));
    return { ...gathered, verdict, written };
}
/** Evaluates evidence now, as this annex. */
function judge(context, evidence, input) {
    return (0,verdict/* evaluateVerdict */.$)({
        evidence,
        digests: input.digests,
        now: (0,clock/* timestamp */.v)(context.clock.now()),
        service: input.service === "" ? (evidence.change?.repository.split("/")[1] ?? "") : input.service,
        annex: (0,version.annexVersion)(context.env),
    });
}


/***/ })

};
