export const id = 6965;
export const ids = [6965,3998];
export const modules = {

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports GitHubClient, repoPath, required, parseAnswer */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9117);



/** A page never ends before this many are listed unless it is the last one. */
const PAGE_SIZE = 100;
/** GitHub's REST API; every answer is parsed before it is used. Throws AnnexError with the `github-…` codes. */
class GitHubClient {
    options;
    constructor(options) {
        this.options = options;
    }
    /** Looks something up that may be absent. */
    async find(path, schema) {
        const request = this.request(path);
        const response = await send(this.options, request);
        const absent = absence(response);
        if (absent !== null)
            return absent;
        return { kind: "found", value: parseAnswer(request, response, schema), serverTime: serverTimeOf(response) };
    }
    /** Reads something that must be there: `github-not-found` or `github-forbidden` otherwise. */
    async get(path, schema) {
        return required(path, await this.find(path, schema));
    }
    /** Reads all pages of a list; `pick` takes the items out of one page. */
    async list(path, schema, pick) {
        const items = [];
        let url = `${this.options.apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=${PAGE_SIZE}`;
        while (url !== null) {
            const request = { method: "GET", url };
            const response = await send(this.options, request);
            const absent = absence(response);
            if (absent !== null)
                throw absenceError(path, absent);
            items.push(...pick(parseAnswer(request, response, schema)));
            url = this.nextPage(response);
        }
        return items;
    }
    /** Reads bytes, following GitHub's redirect to its storage. */
    async bytes(path, accept) {
        const request = { ...this.request(path), accept };
        const response = await send(this.options, request);
        const absent = absence(response);
        if (absent !== null)
            return absent;
        if (response.status !== 200)
            throw badAnswer(request, `status ${response.status}`);
        return { kind: "found", value: response.bytes, serverTime: serverTimeOf(response) };
    }
    /** Posts something that may safely be posted twice, such as a request for a token. */
    async post(path, body, schema) {
        const request = { method: "POST", url: `${this.options.apiUrl}${path}`, body };
        const response = await send(this.options, request);
        const absent = absence(response);
        if (absent !== null)
            throw absenceError(path, absent);
        return parseAnswer(request, response, schema);
    }
    request(path) {
        return { method: "GET", url: `${this.options.apiUrl}${path}` };
    }
    /** The next page's address; one that leaves the API's host would carry the token away. */
    nextPage(response) {
        const next = /<([^>]+)>\s*;\s*rel="next"/u.exec(response.headers.get("link") ?? "")?.[1];
        if (next === undefined)
            return null;
        if (new URL(next).origin === new URL(this.options.apiUrl).origin)
            return next;
        throw badAnswer({ method: "GET", url: next }, "a next page on another host");
    }
}
/** `/repos/owner/name/a/b`, each segment encoded; throws `github-repository-invalid`. */
function repoPath(repository, ...segments) {
    if (!/^[\w-][\w.-]*\/[\w.-]+$/u.test(repository) || /\/\.{1,2}$/u.test(repository)) {
        throw new AnnexError({
            code: "github-repository-invalid",
            message: `"${repository}" is not the name of a repository.`,
            hint: "Write owner/repository.",
        });
    }
    return ["/repos", repository, ...segments.map((segment) => encodeURIComponent(segment))].join("/");
}
/** The value of a look-up that must succeed; throws `github-not-found` or `github-forbidden`. */
function required(path, found) {
    if (found.kind === "found")
        return found.value;
    throw absenceError(path, found);
}
/** GitHub's clock, RFC 3339 in UTC with seconds; null when the answer had no Date header. */
function serverTimeOf(response) {
    const date = Date.parse(response.headers.get("date") ?? "");
    return Number.isNaN(date) ? null : `${new Date(date).toISOString().slice(0, 19)}Z`;
}
/** Parses the JSON of a successful answer; throws `github-bad-answer`. */
function parseAnswer(request, response, schema) {
    if (response.status < 200 || response.status > 299) {
        throw badAnswer(request, `status ${response.status}: ${messageOf(response.bytes)}`);
    }
    const parsed = schema.safeParse(parseJson(request, response.bytes));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw badAnswer(request, `${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "not as documented"}`);
}
function parseJson(request, bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw badAnswer(request, "not JSON", cause);
    }
}
function absence(response) {
    const none = response.status === 404 || response.status === 410 || isEmptyRepository(response);
    if (none)
        return { kind: "not-found" };
    if (response.status !== 401 && response.status !== 403)
        return null;
    return { kind: "forbidden", reason: `status ${response.status}: ${messageOf(response.bytes)}` };
}
/** A repository without commits answers every question about its content with 409. */
function isEmptyRepository(response) {
    return response.status === 409 && /repository is empty/iu.test(messageOf(response.bytes));
}
function absenceError(path, absent) {
    if (absent.kind === "not-found") {
        return new AnnexError({
            code: "github-not-found",
            message: `GitHub knows no "${path}", or the token may not see it.`,
            hint: "Check the name, and that the workflow grants the permissions that the README lists.",
        });
    }
    return new AnnexError({
        code: "github-forbidden",
        message: `GitHub refused "${path}" (${absent.reason}).`,
        hint: "Grant the permissions that the README lists in the job that calls annex.",
    });
}
function badAnswer(request, reason, cause) {
    return new AnnexError({
        code: "github-bad-answer",
        message: `GitHub answered "${request.method} ${new URL(request.url).pathname}" in a way annex does not understand (${reason}).`,
        hint: "Run again; if it stays, report it with this message.",
        cause,
    });
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports GraphQlAnswer, graphqlRequest, queryGraphql */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9117);




const GraphQlError = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()])).optional(),
});
/** The outer shape of every GraphQL answer; https://spec.graphql.org/October2021/#sec-Response-Format. */
const GraphQlAnswer = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(), errors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(GraphQlError).optional() });
/** A query as it is sent. */
function graphqlRequest(client, query, variables) {
    return { method: "POST", url: client.options.graphqlUrl, body: { query, variables } };
}
/**
 * Runs a query (never a mutation: it is repeated when an answer is lost). A partial answer is no answer: any error
 * throws, `github-forbidden` or `github-not-found` where GitHub says so, else `github-bad-answer`.
 */
async function queryGraphql(client, query, variables, schema) {
    const request = graphqlRequest(client, query, variables);
    const response = await send(client.options, request);
    if (response.status === 401 || response.status === 403) {
        throw problemError({ type: "FORBIDDEN", message: `status ${response.status}` });
    }
    const answer = parseAnswer(request, response, GraphQlAnswer);
    const [problem] = answer.errors ?? [];
    if (problem !== undefined)
        throw problemError(problem);
    return parseAnswer(request, response, z.object({ data: schema })).data;
}
/** The AnnexError for an error that GitHub's GraphQL reported. */
function problemError(problem) {
    const codes = {
        FORBIDDEN: "github-forbidden",
        INSUFFICIENT_SCOPES: "github-forbidden",
        NOT_FOUND: "github-not-found",
        RATE_LIMITED: "github-unreachable",
        SERVICE_UNAVAILABLE: "github-unreachable",
    };
    return new AnnexError({
        code: codes[problem.type ?? ""] ?? "github-bad-answer",
        message: `GitHub's GraphQL interface refused a request (${problem.type ?? "no type"}: ${problem.message}).`,
        hint: "Grant the permissions that the README lists; otherwise run again later.",
    });
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports sendOnce, send */
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);


/** Longer waits cost more than a later run; GitHub resets the hourly limit at the latest after 60 minutes. */
const MAX_WAIT_MS = (/* unused pure expression or super */ null && (5 * 60_000));
/** Sends once. */
async function sendOnce(options, request) {
    try {
        const answer = await options.fetch(request.url, {
            method: request.method,
            headers: headersOf(options.token, request),
            signal: AbortSignal.timeout(options.timeoutMs ?? 30_000),
            ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return { kind: "answered", response: { status: answer.status, headers: answer.headers, bytes } };
    }
    catch (cause) {
        return { kind: "lost", reason: describe(cause), cause };
    }
}
/**
 * Sends something that may be repeated, up to five times: lost connections and 5xx with full jitter, limits as long as
 * GitHub asks. Throws AnnexError `github-unreachable` when no attempt got an answer below 500.
 */
async function send(options, request) {
    const attempts = options.attempts ?? 5;
    for (let attempt = 1;; attempt += 1) {
        const outcome = await sendOnce(options, request);
        const wait = waitAfter(options, outcome, attempt);
        if (wait === null && outcome.kind === "answered")
            return outcome.response;
        if (attempt >= attempts || (wait ?? 0) > MAX_WAIT_MS)
            throw unreachable(request, outcome, attempt);
        await options.clock.sleep(wait ?? 0);
    }
}
/** Milliseconds until the next attempt; null when the answer is final. */
function waitAfter(options, outcome, attempt) {
    const random = options.random ?? Math.random;
    const backoff = random() * Math.min(30_000, 1000 * 2 ** (attempt - 1));
    if (outcome.kind === "lost")
        return backoff;
    const limit = limitWait(outcome.response, options.clock.now());
    if (limit !== null)
        return limit + random() * 1000;
    return outcome.response.status >= 500 ? backoff : null;
}
function headersOf(token, request) {
    return {
        accept: request.accept ?? "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "annex",
        "x-github-api-version": "2022-11-28",
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
    };
}
function unreachable(request, outcome, attempts) {
    const seen = outcome.kind === "lost" ? outcome.reason : `status ${outcome.response.status}`;
    return new AnnexError({
        code: "github-unreachable",
        message: `GitHub did not answer "${request.method} ${new URL(request.url).pathname}" (${seen}, attempt ${attempts}).`,
        hint: "Run again later; www.githubstatus.com says whether GitHub has an incident.",
        ...(outcome.kind === "lost" ? { cause: outcome.cause } : {}),
    });
}
function describe(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : "";
    return `${cause.message}${inner}`;
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ collectActionUses),
/* harmony export */   vL: () => (/* binding */ isActionFile)
/* harmony export */ });
/* unused harmony export splitUse */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** True for files whose `uses:` run code in the pipeline. */
function isActionFile(path) {
    return /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path) || /(^|\/)action\.ya?ml$/u.test(path);
}
/**
 * Every `uses:` of a step or a job at head, by file and line; `inBase` when the same file used the same action at the
 * same ref before. A file that is no valid YAML is `unread`: it may hide an action.
 */
function collectActionUses(head, base, unread) {
    return [...head.keys()].sort().flatMap((file) => {
        const uses = parseUses(head.get(file) ?? "");
        if (uses.kind === "unreadable") {
            unread.push({ what: `actions used by ${file}`, reason: uses.reason });
            return [];
        }
        const before = parseUses(base.get(file) ?? "");
        const known = new Set(before.kind === "parsed" ? before.uses.map((use) => use.text) : []);
        return uses.uses.map(({ text, line }) => ({ file, line, ...splitUse(text), inBase: known.has(text) }));
    });
}
function parseUses(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, uniqueKeys: true });
    const [error] = document.errors;
    if (error !== undefined)
        return { kind: "unreadable", reason: error.message.split("\n")[0] ?? "not YAML" };
    const uses = [];
    let odd = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair: (_key, pair, path) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || pair.key.value !== "uses" || !runsAction(path))
                return;
            const text = textOf(pair.value, document);
            const { line } = lines.linePos(pair.key.range?.[0] ?? 0);
            if (text !== null)
                uses.push({ text, line });
            else
                odd = `line ${line}: "uses" is not a text`;
        },
    });
    return odd === null ? { kind: "parsed", uses } : { kind: "unreadable", reason: odd };
}
/** `uses` of a job, of a job's step, or of a composite action's step; not an input or variable of that name. */
function runsAction(path) {
    const names = path.flatMap((node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node.key) ? [String(node.key.value)] : []));
    if (names[0] === "jobs")
        return names.length === 2 || (names.length === 3 && names[2] === "steps");
    return names.length === 2 && names[0] === "runs" && names[1] === "steps";
}
/** The value's text, through an alias; null when it is anything else. */
function textOf(value, document) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? value.resolve(document) : value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === "string" ? node.value : null;
}
/** Splits `owner/name/path@ref` and says whether it names exactly one version for ever. */
function splitUse(text) {
    if (text.startsWith("./") || text.startsWith("$/"))
        return { action: text, ref: "", pinned: true };
    if (text.startsWith("docker://")) {
        const at = text.lastIndexOf("@");
        if (at > 0)
            return { action: text.slice(0, at), ref: text.slice(at + 1), pinned: /@sha256:[0-9a-f]{64}$/u.test(text) };
        return { action: text, ref: "", pinned: false };
    }
    const at = text.indexOf("@");
    if (at < 0)
        return { action: text, ref: "", pinned: false };
    const ref = text.slice(at + 1);
    return { action: text.slice(0, at), ref, pinned: /^[0-9a-f]{40}$/u.test(ref) };
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

/***/ 6965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uA: () => (/* binding */ artefactPath),
  buildStage: () => (/* binding */ buildStage),
  restoreArtefact: () => (/* binding */ restoreArtefact)
});

// UNUSED EXPORTS: deliver, fetchRecorded

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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/artifacts.js





/** Artifacts are unpacked in memory; a larger file is not deployed this way. */
const MAX_UNPACKED_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));
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
async function artifacts_findArtefact(client, repository, sha256) {
    const path = `${repoPath(repository, "actions", "artifacts")}?name=${encodeURIComponent(artifactName(sha256))}`;
    const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
    for (const artifact of [...listed].sort((left, right) => right.id - left.id)) {
        if (artifact.expired)
            continue;
        for (const [file, bytes] of await downloadArtifact(client, repository, artifact)) {
            const digest = createHash("sha256").update(bytes).digest("hex");
            if (digest === sha256)
                return { artifact: artifact.name, path: file, bytes };
        }
    }
    return null;
}
/** Files of an artifact by path. Throws `artifact-unreadable`, or `github-not-found` when GitHub has dropped it. */
async function downloadArtifact(client, repository, artifact) {
    const path = repoPath(repository, "actions", "artifacts", artifact.id, "zip");
    const zip = required(path, await client.bytes(path, "application/vnd.github+json"));
    return unpack(zip, artifact.name);
}
function unpack(zip, name) {
    let total = 0;
    try {
        const files = unzipSync(zip, {
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
        throw new AnnexError({
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
// EXTERNAL MODULE: ./lib/src/github/answers.js
var answers = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/src/github/unread.js

/**
 * Runs a look-up. What GitHub refuses, lacks or garbles becomes an entry of `unread` and the answer null; a bug stays
 * an exception.
 */
async function unread_orUnread(unread, what, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof AnnexError))
            throw error;
        unread.push({ what, reason: `${error.code}: ${error.message}` });
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/merges.js

/**
 * Merge commits of a range that hold more than their merge gives. Anyone who may push can make such a commit by hand;
 * GitHub then calls the pull request merged, although nobody reviewed what was slipped in. Merges inside a pull request
 * are part of what its reviewers saw and are not looked at.
 */
async function merges_alteredMerges(git, commits, pulls, unread) {
    const reviewed = new Set(pulls.flatMap((pull) => pull.commits.map((commit) => commit.sha)));
    const altered = [];
    for (const { sha, parents } of commits) {
        if (parents.length < 2 || reviewed.has(sha))
            continue;
        const clean = await orUnread(unread, `commit ${sha} as a merge`, () => isCleanMerge(git, sha, parents));
        if (clean === false)
            altered.push(sha);
    }
    return altered;
}
async function isCleanMerge(git, sha, [ours = "", theirs = "", ...more]) {
    return more.length === 0 && (await git.mergedTree(ours, theirs)) === (await git.tree(sha));
}

// EXTERNAL MODULE: ./lib/src/github/graphql.js
var graphql = __webpack_require__(1573);
;// CONCATENATED MODULE: ./lib/src/github/authors.js





/** GitHub lists at most this many commits of a pull request. Source: REST docs, "List commits on a pull request". */
const MAX_LISTED = 250;
/** The commits of a pull request with their authors' accounts, oldest first. */
async function authors_collectCommits(client, repository, pull, unread) {
    const what = `commits of pull request ${pull.number}`;
    const path = repoPath(repository, "pulls", pull.number, "commits");
    const raw = await orUnread(unread, what, () => client.list(path, z.array(CommitAnswer), (page) => page));
    if (raw === null)
        return [];
    if (raw.length < pull.commits || raw.length >= MAX_LISTED) {
        unread.push({ what, reason: `GitHub lists ${raw.length} of ${pull.commits} commits.` });
    }
    const asked = raw.some((commit) => unresolvedTrailers(commit.commit.message) > 0);
    const ignored = []; // what GraphQL cannot say is counted in `unmapped`
    const authors = asked ? await orUnread(ignored, what, () => readAuthors(client, repository, pull.number)) : null;
    return raw.map((commit) => changeCommit(commit, authors?.get(commit.sha) ?? null));
}
/** Pure part: account of the author, accounts of the co-authors, and how many of them have none. */
function changeCommit(raw, authors) {
    const author = raw.author == null ? null : personOf(raw.author);
    const trailers = coAuthorTrailers(raw.commit.message);
    const named = trailers.flatMap((trailer) => trailer ?? []);
    // GitHub puts the author of the commit first and names everyone once.
    const resolved = (authors ?? []).slice(1);
    const people = [...named, ...resolved.flatMap((person) => person ?? [])];
    const coAuthors = [...new Map(people.map((person) => [person.id, person])).values()];
    const missing = trailers.filter((trailer) => trailer === null).length;
    const mapped = coAuthors.filter((person) => !named.some(({ id }) => id === person.id)).length;
    return {
        sha: raw.sha,
        author,
        coAuthors: coAuthors.filter((person) => person.id !== author?.id),
        unmapped: Math.max(0, missing - mapped),
        committed: raw.commit.committer?.date ?? "",
    };
}
/**
 * One entry a `Co-authored-by` trailer: the account when its address is GitHub's own `ID+LOGIN@users.noreply…`, else
 * null. The addresses themselves go no further.
 */
function coAuthorTrailers(message) {
    const trailers = message.matchAll(/^[ \t]*co-authored-by:[^<\n]*<([^>\n]*)>/gimu);
    return [...trailers].map(([, address = ""]) => {
        const [, id, login] = /^(\d+)\+([\w.-]+(?:\[bot\])?)@users\.noreply\.[\w.-]+$/u.exec(address.trim()) ?? [];
        if (id === undefined || login === undefined)
            return null;
        return { id: Number(id), login, bot: login.endsWith("[bot]") };
    });
}
function unresolvedTrailers(message) {
    return coAuthorTrailers(message).filter((trailer) => trailer === null).length;
}
const AUTHORS_QUERY = (/* unused pure expression or super */ null && (`query AnnexCommitAuthors($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { oid authors(first: 25) { nodes { user { databaseId login } } } } }
      }
    }
  }
}`));
const AuthorsAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            commits: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    commit: schemas/* object */.Ikc({
                        oid: schemas/* string */.YjP(),
                        authors: schemas/* object */.Ikc({
                            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ databaseId: schemas/* int */.Whr(), login: schemas/* string */.YjP() }).nullable() })),
                        }),
                    }),
                })),
            }),
        }),
    }),
});
async function readAuthors(client, repository, number) {
    const [owner = "", name = ""] = repository.split("/");
    const authors = new Map();
    let after = null;
    do {
        const variables = { owner, name, number, after };
        const answer = await queryGraphql(client, AUTHORS_QUERY, variables, AuthorsAnswer);
        const { nodes, pageInfo } = answer.repository.pullRequest.commits;
        for (const { commit } of nodes) {
            const people = commit.authors.nodes.map(({ user }) => user === null ? null : { id: user.databaseId, login: user.login, bot: user.login.endsWith("[bot]") });
            authors.set(commit.oid, people);
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return authors;
}

;// CONCATENATED MODULE: ./lib/src/github/requests.js



/** A description that names more than this is a list, not a change with a request. */
const MAX_RESOLVED = 20;
/**
 * References in a description, in order, each issue once. Comments and code are not read: a template's hint or an
 * example must not count as a link. Forms: GitHub docs, "Autolinked references and URLs".
 */
function requests_parseRequestReferences(body, repository, serverUrl) {
    const host = serverUrl.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\/$/u, "");
    const url = `${host}/(?<urlRepository>[\\w-]+/[\\w.-]+)/(?:issues|pull)/(?<urlNumber>\\d+)(?![\\w/-])`;
    const short = "(?<![\\w&/#-])(?<repository>[\\w-]+/[\\w.-]+)?(?:#|(?<![\\w/])GH-)(?<number>\\d+)(?![\\w-])";
    const found = new Map();
    for (const match of readable(body).matchAll(new RegExp(`${url}|${short}`, "giu"))) {
        const groups = match.groups ?? {};
        const where = groups["urlRepository"] ?? groups["repository"] ?? repository;
        const number = Number(groups["urlNumber"] ?? groups["number"]);
        const key = `${where.toLowerCase()}#${number}`;
        if (Number.isSafeInteger(number) && number > 0 && !found.has(key)) {
            found.set(key, { reference: match[0], repository: where, number });
        }
    }
    return [...found.values()];
}
/**
 * Asks GitHub for each reference. Links to pull requests (the change's own among them) are left out: they are changes,
 * not requests for one. An issue that GitHub answers 404 or 410 for is kept with `exists: false`.
 */
async function requests_resolveRequests(client, references, unread) {
    const resolved = [];
    for (const { reference, repository, number } of references.slice(0, MAX_RESOLVED)) {
        const what = `request ${reference}`;
        const path = repoPath(repository, "issues", number);
        const found = await orUnread(unread, what, () => client.find(path, IssueAnswer));
        if (found === null)
            continue;
        if (found.kind === "forbidden")
            unread.push({ what, reason: `github-forbidden: ${found.reason}` });
        if (found.kind === "not-found")
            resolved.push({ reference, exists: false, title: "" });
        if (found.kind === "found" && found.value.pull_request == null) {
            resolved.push({ reference, exists: true, title: found.value.title });
        }
    }
    if (references.length > MAX_RESOLVED) {
        unread.push({ what: "requests", reason: `${references.length} references, only ${MAX_RESOLVED} were looked up.` });
    }
    return resolved;
}
function readable(body) {
    return body
        .replace(/<!--[\s\S]*?(?:-->|$)/gu, " ")
        .replace(/^(`{3,16}|~{3,16})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gmu, " ")
        .replace(/(`{1,3})[^`\n]+\1/gu, " ");
}

;// CONCATENATED MODULE: ./lib/src/github/reviews.js





/** Only these change what a reviewer last said; a comment does not take an approval back. */
const STATES = {
    APPROVED: "approved",
    CHANGES_REQUESTED: "changes-requested",
    DISMISSED: "dismissed",
};
/** The latest deciding review of each person of a pull request, oldest first. */
async function reviews_collectReviews(client, repository, number, unread) {
    const what = `reviews of pull request ${number}`;
    const path = repoPath(repository, "pulls", number, "reviews");
    const raw = await orUnread(unread, what, () => client.list(path, z.array(ReviewAnswer), (page) => page));
    if (raw === null || raw.length === 0)
        return [];
    const ignored = []; // without the GraphQL answer the association decides, see entitledBy
    const rights = await orUnread(ignored, what, () => readPushRights(client, repository, number));
    return decidingReviews(raw, rights);
}
/** Pure part: the state machine of reviews, one entry a person. */
function decidingReviews(raw, rights) {
    const latest = new Map();
    for (const review of raw) {
        const state = STATES[review.state];
        if (state === undefined)
            continue;
        const person = review.user == null ? GHOST : personOf(review.user);
        latest.delete(person.id); // so that the map keeps the order of the deciding reviews
        latest.set(person.id, {
            person,
            state,
            commit: review.commit_id ?? "",
            submitted: review.submitted_at ?? "",
            entitled: review.user == null ? null : entitledBy(review, rights),
        });
    }
    return [...latest.values()];
}
/**
 * May the reviewer push? GraphQL's `authorCanPushToRepository` says so exactly. Where a token may not read it, the
 * review's `author_association` stands in: owners, members and collaborators count as entitled (an organisation that
 * gives members only read access must let the token read GraphQL), everybody else does not.
 */
function entitledBy(review, rights) {
    if (rights !== null)
        return rights.get(review.id) ?? null;
    return ["OWNER", "MEMBER", "COLLABORATOR"].includes(review.author_association);
}
const PUSH_RIGHTS_QUERY = (/* unused pure expression or super */ null && (`query AnnexReviewRights($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId authorCanPushToRepository }
      }
    }
  }
}`));
const PushRightsAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            reviews: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ fullDatabaseId: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]), authorCanPushToRepository: schemas/* boolean */.zMY() })),
            }),
        }),
    }),
});
async function readPushRights(client, repository, number) {
    const [owner = "", name = ""] = repository.split("/");
    const rights = new Map();
    let after = null;
    do {
        const variables = { owner, name, number, after };
        const answer = await queryGraphql(client, PUSH_RIGHTS_QUERY, variables, PushRightsAnswer);
        const { nodes, pageInfo } = answer.repository.pullRequest.reviews;
        for (const node of nodes)
            rights.set(Number(node.fullDatabaseId), node.authorCanPushToRepository);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return rights;
}

;// CONCATENATED MODULE: ./lib/src/github/pull-request.js







/**
 * Everything four-eyes and the security section need to know of one pull request, as it is now (an edited description
 * counts without a new commit); null when GitHub does not give the pull request itself, with the reason in `unread`.
 */
async function pull_request_collectPullRequest(client, place, number, unread) {
    const { repository, serverUrl } = place;
    const path = repoPath(repository, "pulls", number);
    const pull = await orUnread(unread, `pull request ${number}`, () => client.get(path, PullAnswer));
    if (pull === null)
        return null;
    const body = pull.body ?? "";
    const references = parseRequestReferences(body, repository, serverUrl).filter((reference) => reference.repository.toLowerCase() !== repository.toLowerCase() || reference.number !== number);
    return {
        number,
        title: pull.title,
        body,
        draft: pull.draft ?? false,
        author: pull.user === null ? GHOST : personOf(pull.user),
        head: pull.head.sha,
        merged: pull.merged,
        mergedBy: pull.merged_by == null ? null : personOf(pull.merged_by),
        commits: await collectCommits(client, repository, pull, unread),
        reviews: await collectReviews(client, repository, number, unread),
        requests: await resolveRequests(client, references, unread),
        files: await collectFiles(client, repository, pull, unread),
    };
}
/** Paths a pull request touches, sorted, with both names of a renamed file. */
async function collectFiles(client, repository, pull, unread) {
    const what = `files of pull request ${pull.number}`;
    const path = repoPath(repository, "pulls", pull.number, "files");
    const files = await orUnread(unread, what, () => client.list(path, z.array(FileAnswer), (page) => page));
    if (files === null)
        return [];
    if (files.length < pull.changed_files) {
        unread.push({ what, reason: `GitHub lists ${files.length} of ${pull.changed_files} files.` });
    }
    return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))].sort();
}

;// CONCATENATED MODULE: ./lib/src/github/contained.js






/** GitHub's index of commits and pull requests lags behind a push by seconds. */
const LAG_WAITS_MS = (/* unused pure expression or super */ null && ([2_000, 4_000, 8_000, 16_000]));
/** A deployment of more commits than this is beyond what annex asks GitHub about. */
const MAX_COMMITS = 500;
/**
 * Finds the merged pull requests of a range. A commit belongs to one when GitHub says so for the commit itself or when
 * the pull request's own list holds it; merge, squash and rebase commits are found the first way.
 */
async function contained_collectContained(client, clock, question, unread) {
    const search = new Search(client, question, unread);
    if (question.commits.length > MAX_COMMITS) {
        const reason = `${question.commits.length} commits since the base, the oldest were not looked up.`;
        unread.push({ what: "pull requests of commits", reason });
    }
    let open = await search.round(question.commits.slice(0, MAX_COMMITS).map((commit) => commit.sha));
    for (const wait of LAG_WAITS_MS) {
        if (open.length === 0)
            break;
        await clock.sleep(wait);
        open = await search.round(open);
    }
    const pullRequests = [...search.pulls.values()].sort((left, right) => left.number - right.number);
    const altered = await alteredMerges(question.git, question.commits, pullRequests, unread);
    const orphans = new Set([...open, ...altered]);
    const orphanCommits = question.commits.map((commit) => commit.sha).filter((sha) => orphans.has(sha));
    return { pullRequests, orphanCommits };
}
/** What has been learnt so far; a commit is asked about only while nothing explains it. */
class Search {
    pulls = new Map();
    explained = new Set();
    client;
    question;
    unread;
    constructor(client, question, unread) {
        this.client = client;
        this.question = question;
        this.unread = unread;
    }
    /** Asks about each commit once; the ones still unexplained come back, in order. */
    async round(shas) {
        for (const sha of shas) {
            if (!this.explained.has(sha))
                await this.ask(sha);
        }
        return shas.filter((sha) => !this.explained.has(sha));
    }
    async ask(sha) {
        const path = repoPath(this.question.place.repository, "commits", sha, "pulls");
        const list = () => this.client.list(path, z.array(PullOfCommit), (page) => page);
        const pulls = await orUnread(this.unread, `pull requests of commit ${sha}`, list);
        if (pulls === null)
            return void this.explained.add(sha); // unread already says that nobody knows
        for (const pull of pulls) {
            if (pull.merged_at === null || !this.question.branches.includes(pull.base.ref))
                continue;
            this.explained.add(sha);
            await this.take(pull.number, pull.merge_commit_sha ?? sha);
        }
    }
    async take(number, mergeCommit) {
        this.explained.add(mergeCommit);
        if (this.pulls.has(number))
            return;
        const pull = await collectPullRequest(this.client, this.question.place, number, this.unread);
        if (pull === null)
            return;
        this.pulls.set(number, pull);
        for (const commit of pull.commits)
            this.explained.add(commit.sha);
    }
}

// EXTERNAL MODULE: ./lib/src/github/event.js
var github_event = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/src/github/merge-queue.js




/**
 * The pull requests of a merge group: the look-up by commit is empty for its synthetic commits, so the queue itself is
 * asked, and the name of the group's branch must agree. When it does not, every commit is an orphan and `unread` says why.
 */
async function merge_queue_collectMergeGroup(client, question, unread) {
    const entries = await orUnread(unread, "merge queue", () => readQueue(client, question.place, question.branch));
    const orphans = question.commits.map((commit) => commit.sha);
    if (entries === null)
        return { pullRequests: [], orphanCommits: orphans };
    const numbers = groupNumbers(entries, question);
    if (numbers === null) {
        unread.push({ what: "merge queue", reason: `The queue's entries do not explain "${question.headRef}".` });
        return { pullRequests: [], orphanCommits: orphans };
    }
    const pullRequests = [];
    for (const number of numbers) {
        const pull = await collectPullRequest(client, question.place, number, unread);
        if (pull !== null)
            pullRequests.push(pull);
    }
    return { pullRequests, orphanCommits: [] };
}
/**
 * Pure part: numbers of the pull requests whose queue commits lie in the group, ascending; null unless the entry of the
 * group's head is the pull request that its branch names.
 */
function groupNumbers(entries, group) {
    const named = Number(/\/pr-(\d+)-[0-9a-f]{40,64}$/u.exec(group.headRef)?.[1]);
    const last = entries.find((entry) => entry.head === group.head);
    if (last === undefined || last.number !== named)
        return null;
    const inside = new Set(group.commits.map((commit) => commit.sha));
    const numbers = entries.filter((entry) => inside.has(entry.head)).map((entry) => entry.number);
    return [...new Set(numbers)].sort((left, right) => left - right);
}
const QUEUE_QUERY = (/* unused pure expression or super */ null && (`query AnnexMergeQueue($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { headCommit { oid } pullRequest { number } }
      }
    }
  }
}`));
const QueueAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        mergeQueue: schemas/* object */.Ikc({
            entries: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
                    pullRequest: schemas/* object */.Ikc({ number: schemas/* int */.Whr() }).nullable(),
                })),
            }),
        })
            .nullable(),
    }),
});
async function readQueue(client, place, branch) {
    const [owner = "", name = ""] = place.repository.split("/");
    const entries = [];
    let after = null;
    do {
        const variables = { owner, name, branch, after };
        const answer = await queryGraphql(client, QUEUE_QUERY, variables, QueueAnswer);
        const page = answer.repository.mergeQueue?.entries;
        for (const node of page?.nodes ?? []) {
            if (node.headCommit === null || node.pullRequest === null)
                continue; // waiting, not built into a group yet
            entries.push({ number: node.pullRequest.number, head: node.headCommit.oid });
        }
        after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return entries;
}

// EXTERNAL MODULE: ./lib/src/github/range.js
var range = __webpack_require__(9077);
;// CONCATENATED MODULE: ./lib/src/github/rules.js





/** A rule as GitHub gives it; all of it is hashed, so it stays as it came. */
const Rule = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
/**
 * Digest (sha256, hex) of the rules in force on a branch, independent of their order; null, with the reason in
 * `unread`, when they cannot be read. The digest of "no rules" differs from null.
 */
async function rules_collectBranchRules(client, repository, branch, unread) {
    const path = repoPath(repository, "rules", "branches", branch);
    const rules = await orUnread(unread, `rules of branch ${branch}`, () => client.list(path, z.array(Rule), (page) => page));
    return rules === null ? null : rulesDigest(rules);
}
/** Pure part: RFC 8785 form of each rule, sorted, hashed. */
function rulesDigest(rules) {
    const lines = rules.map((rule) => canonicalize(rule) ?? "null").sort();
    return createHash("sha256").update(lines.join("\n")).digest("hex");
}

// EXTERNAL MODULE: ./lib/src/github/uses.js
var uses = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/src/github/change.js









/** Collects what git and GitHub say about the change; throws only where even git cannot tell what the change is. */
async function change_collectChange(sources) {
    const { git, facts } = sources;
    const unread = [];
    const event = parseEvent(facts.event, sources.payload);
    const range = await changeRange(git, event, sources.since ?? null);
    const files = await git.changedFiles(range.base, range.head);
    const contained = await collectPulls(sources, event, range, unread);
    const [headUses, baseUses] = [await actionFiles(git, range.head, unread), await actionFiles(git, range.base, [])];
    return {
        schema: "annex/change/v1",
        event: facts.event,
        stage: stageOf(facts.event, facts.deploymentAsked),
        repository: facts.repository,
        ref: facts.ref,
        defaultBranch: event.defaultBranch,
        ...range,
        actor: event.sender ?? actorOf(facts),
        files,
        pullRequests: contained.pullRequests,
        orphanCommits: contained.orphanCommits,
        actionUses: collectActionUses(headUses, baseUses, unread),
        branchRules: await collectBranchRules(sources.client, facts.repository, targetBranch(event, facts.ref), unread),
        documentationOnly: await onlyDocumentation(sources, files, range.base),
        recorded: false,
        unread,
    };
}
async function collectPulls(sources, event, range, unread) {
    const { client, clock, git, facts } = sources;
    const place = { repository: facts.repository, serverUrl: facts.serverUrl };
    if (event.kind === "pull_request")
        return singlePull(client, place, event, unread);
    const commits = await git.commits(range.base, range.head);
    const branch = targetBranch(event, facts.ref);
    if (event.kind === "merge_group") {
        const { head, headRef } = event;
        return collectMergeGroup(client, { place, branch, head, headRef, commits }, unread);
    }
    return collectContained(client, clock, { place, git, branches: [branch, event.defaultBranch], commits }, unread);
}
async function singlePull(client, place, event, unread) {
    const pull = await collectPullRequest(client, place, event.number, unread);
    if (pull === null)
        return { pullRequests: [], orphanCommits: [] };
    if (pull.head !== event.head) {
        const reason = `It moved from ${event.head} to ${pull.head} after this run started.`;
        unread.push({ what: `pull request ${event.number}`, reason });
    }
    return { pullRequests: [pull], orphanCommits: [] };
}
/** Where the change goes; a tag stands for the default branch. */
function targetBranch(event, ref) {
    const named = "targetBranch" in event ? event.targetBranch : /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
    return named ?? event.defaultBranch;
}
async function actionFiles(git, revision, unread) {
    const texts = new Map();
    for (const path of (await git.files(revision)).filter(isActionFile)) {
        const text = await orUnread(unread, `actions used by ${path}`, () => git.show(revision, path));
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
async function onlyDocumentation(sources, files, base) {
    for (const path of files) {
        if (!(await sources.isDocumentation(path, base)))
            return false;
    }
    return files.length > 0;
}
function actorOf(facts) {
    return { ...facts.actor, bot: facts.actor.login.endsWith("[bot]") };
}

// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(1028);
// EXTERNAL MODULE: ./lib/src/stages/policy.js + 1 modules
var policy = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/src/stages/range.js
var stages_range = __webpack_require__(6649);
;// CONCATENATED MODULE: ./lib/src/stages/run-facts.js


/** Reads them from the environment. Throws AnnexError `not-in-a-workflow`. */
async function run_facts_readRunFacts({ env }) {
    const need = (name) => {
        const value = env[name];
        if (value !== undefined && value !== "")
            return value;
        throw new AnnexError({
            code: "not-in-a-workflow",
            message: `The variable ${name} is not set, so this does not run in a GitHub workflow.`,
            hint: "Use the command line instead: annex check, annex run.",
        });
    };
    const apiUrl = need("GITHUB_API_URL");
    return {
        event: need("GITHUB_EVENT_NAME"),
        repository: need("GITHUB_REPOSITORY"),
        ref: need("GITHUB_REF"),
        serverUrl: env["GITHUB_SERVER_URL"] ?? new URL(apiUrl).origin,
        apiUrl,
        graphqlUrl: graphqlUrl(apiUrl),
        actor: { login: need("GITHUB_ACTOR"), id: Number(env["GITHUB_ACTOR_ID"] ?? 0) },
        runId: need("GITHUB_RUN_ID"),
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
        payload: JSON.parse(await readFile(need("GITHUB_EVENT_PATH"), "utf8")),
    };
}
/** github.com and GitHub Enterprise Server put it beside the REST API: `/graphql`, `/api/v3` → `/api/graphql`. */
function graphqlUrl(apiUrl) {
    return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}
/** The service's name: as given, else the repository's. */
function serviceName(given, facts) {
    return given !== "" ? given : (facts.repository.split("/")[1] ?? facts.repository);
}
/** The run as records name it. */
function runReference(facts) {
    const { repository, runId, attempt } = facts;
    return { repository, runId, attempt, url: `${facts.serverUrl}/${repository}/actions/runs/${runId}` };
}
/** What is deployed, in words: the tag, else the commit. */
function versionOf({ ref }, head) {
    return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : head.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/src/stages/change.js








/** Collects what git and GitHub say about the change, and the team's policy. Needs a token that reads. */
async function changeStage(context, input) {
    const facts = await readRunFacts(context);
    const range = await rangeOfRun(context, facts);
    const { document, team } = await loadPolicy(context, range, facts.event);
    const deployment = deploymentAsked(facts, team, input.environment);
    const change = await collectChange({
        client: change_gitHubClient(context, facts, input.token),
        clock: context.clock,
        git: range.git,
        payload: facts.payload,
        facts: { ...facts, deploymentAsked: deployment },
        isDocumentation: (path) => isDocumentation(path, team.policy.documentation),
    });
    return {
        files: [writeDocument("policy.json", document), writeDocument("change.json", change)],
        change,
        policy: document,
        team,
        deployment,
    };
}
/** The client of a run; the token only ever goes to the run's own API. */
function change_gitHubClient({ fetch, clock }, facts, token) {
    return new GitHubClient({ fetch, clock, token, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl });
}
const DEPLOYING_EVENTS = new Set(["push", "workflow_dispatch", "release"]);
/**
 * Is a deployment asked for? Only with an environment, on an event that follows a decision of people, and from the
 * default branch or a ref that the policy allows (DESIGN.md section 3). Never at bootstrap.
 */
function deploymentAsked(facts, team, environment) {
    if (environment === "" || !DEPLOYING_EVENTS.has(facts.event) || team.bootstrap)
        return false;
    const name = facts.ref.replace(/^refs\/(?:heads|tags)\//u, "");
    const onBranch = facts.ref.startsWith("refs/heads/");
    return (onBranch && name === defaultBranch(facts)) || matchesAny(name, team.policy.deploy?.from ?? []);
}
function defaultBranch({ payload }) {
    if (typeof payload !== "object" || payload === null || !("repository" in payload))
        return null;
    const { repository } = payload;
    if (typeof repository !== "object" || repository === null || !("default_branch" in repository))
        return null;
    return typeof repository.default_branch === "string" ? repository.default_branch : null;
}

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
        ? await findArtefact(gitHubClient(context, facts, input.token), facts.repository, sha256)
        : null;
    if (found === null) {
        throw new AnnexError({
            code: "artefact-unknown",
            message: `No artifact of this repository holds a file with the sha256 "${sha256}".`,
            hint: "Give the sha256 that a record names; an artifact that has expired must be built again.",
        });
    }
    const name = basename(found.path);
    await mkdir(input.deliver, { recursive: true });
    await writeFile(join(input.deliver, name), found.bytes);
    const artefact = { name, size: found.bytes.byteLength, sha256 };
    return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null });
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


/***/ })

};
