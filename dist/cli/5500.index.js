export const id = 5500;
export const ids = [5500,6654,5632];
export const modules = {

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

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};
/** RFC 3339 in UTC with seconds, the only spelling of time in annex's documents. */
function timestamp(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 7593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appendContext: () => (/* binding */ appendContext),
  openDirectoryRegister: () => (/* binding */ openDirectoryRegister)
});

// UNUSED EXPORTS: openGitHubRegister

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/github/client.js
var client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/app.js




const InstallationAnswer = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const TokenAnswer = schemas/* object */.Ikc({ token: schemas/* string */.YjP(), expires_at: schemas/* string */.YjP() });
/**
 * Proves to GitHub that annex is the App, for less than ten minutes; `now` in milliseconds. One minute in the past,
 * since the clocks of runner and GitHub differ. Source: GitHub docs, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
function appJwt({ appId, privateKey }, now) {
    const seconds = Math.floor(now / 1000);
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const claims = { iat: seconds - 60, exp: seconds + 540, iss: appId };
    const unsigned = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
    return `${unsigned}.${sign("sha256", Buffer.from(unsigned), keyOf(privateKey)).toString("base64url")}`;
}
/**
 * A token of the App's installation on a repository, good for writing the contents of that repository and nothing else.
 * Throws `register-app-missing` when the App is not installed there, `register-key-invalid` for a broken key.
 */
async function app_installationToken(options, credentials, repository) {
    const client = new GitHubClient({ ...options, token: appJwt(credentials, options.clock.now()) });
    const found = await client.find(repoPath(repository, "installation"), InstallationAnswer);
    if (found.kind !== "found") {
        const why = found.kind === "forbidden" ? found.reason : "it is not installed there";
        throw new AnnexError({
            code: "register-app-missing",
            message: `The App "${credentials.appId}" cannot use the repository "${repository}" (${why}).`,
            hint: "Install the App on the register's repository with contents: write, and check register-app-id and its key.",
        });
    }
    const path = `/app/installations/${found.value.id}/access_tokens`;
    const body = { repositories: [repository.split("/")[1] ?? ""], permissions: { contents: "write" } };
    const { token, expires_at: expires } = await client.post(path, body, TokenAnswer);
    return { token, expires };
}
/** Secrets are often stored with their line breaks written as `\n`. */
function keyOf(privateKey) {
    try {
        const key = createPrivateKey(privateKey.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // Said below without the cause: OpenSSL's message may quote the key.
    }
    throw new AnnexError({
        code: "register-key-invalid",
        message: "The secret ANNEX_REGISTER_KEY is not an RSA private key in PEM form.",
        hint: "Store the file that GitHub offered for download when the App's key was made, whole, as the secret.",
    });
}

// EXTERNAL MODULE: ./lib/src/github/graphql.js
var graphql = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/src/github/transport.js
var transport = __webpack_require__(9117);
;// CONCATENATED MODULE: ./lib/src/github/register-commit.js





const COMMIT_MUTATION = (/* unused pure expression or super */ null && (`mutation AnnexRegisterCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit { oid url }
  }
}`));
const CommitData = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }) }),
});
/** Evidence blobs are larger than what other requests carry. */
const COMMIT_TIMEOUT_MS = 120_000;
/** Sends one commit, once: whether to send it again is for the register to decide, after it has read the branch. */
async function register_commit_commitOnBranch(client, repository, commit) {
    const request = graphqlRequest(client, COMMIT_MUTATION, { input: inputOf(repository, commit) });
    const attempt = await sendOnce({ ...client.options, timeoutMs: COMMIT_TIMEOUT_MS }, request);
    if (attempt.kind === "lost")
        return unknown(attempt.reason);
    return resultOf(attempt.response, client.options.clock.now());
}
function inputOf(repository, commit) {
    const [headline = "", ...rest] = commit.message.split("\n");
    return {
        branch: { repositoryNameWithOwner: repository, branchName: commit.branch },
        expectedHeadOid: commit.expectedHeadOid,
        message: { headline, body: rest.join("\n").replace(/^\n/u, "") },
        fileChanges: {
            additions: commit.additions.map(({ path, contents }) => ({
                path,
                contents: Buffer.from(contents).toString("base64"),
            })),
        },
    };
}
function resultOf(response, now) {
    const wait = limitWait(response, now);
    if (wait !== null)
        return unknown(`GitHub asks to wait ${Math.ceil(wait / 1000)} seconds`, wait);
    if (response.status >= 500)
        return unknown(`status ${response.status}`);
    if (response.status !== 200)
        throw refusal(response.status, messageOf(response.bytes));
    const answer = GraphQlAnswer.safeParse(parsed(response.bytes));
    if (!answer.success)
        return unknown("an answer that is not GraphQL's");
    const [problem] = answer.data.errors ?? [];
    if (problem !== undefined)
        return resultOfProblem(problem);
    const data = CommitData.safeParse(answer.data.data);
    return data.success
        ? { kind: "committed", ...data.data.createCommitOnBranch.commit }
        : unknown("an answer without the new commit");
}
/**
 * `STALE_DATA` ("Expected branch to point to …") says that the branch had moved. Errors without a type are GitHub's own
 * ("Something went wrong"), so nobody knows what became of the commit; errors with another type refuse it.
 */
function resultOfProblem({ type, message }) {
    if (type === "STALE_DATA" || /expected branch to point to|is at [0-9a-f]{40,64} but expected/iu.test(message)) {
        return { kind: "conflict" };
    }
    if (type === "RATE_LIMITED")
        return unknown(message, 60_000);
    if (type === undefined || type === "SERVICE_UNAVAILABLE" || type === "INTERNAL")
        return unknown(message);
    const forbidden = type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES";
    throw refusal(forbidden ? 403 : 422, `${type}: ${message}`);
}
function unknown(reason, retryAfterMs = null) {
    return { kind: "unknown", reason, retryAfterMs };
}
function refusal(status, reason) {
    const forbidden = status === 401 || status === 403 || status === 404;
    return new AnnexError({
        code: forbidden ? "register-forbidden" : "register-commit-refused",
        message: `GitHub refused to write to the register (${reason}).`,
        hint: forbidden
            ? "Give the App contents: write on the register's repository."
            : "Let the App bypass the rules of the register's branch, and check that it is the branch the register uses.",
    });
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/register-tree.js



const TreeAnswer = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
/** What stands at a path of a commit; null only when every folder above it was read and does not hold it. */
async function register_tree_findEntry(client, repository, at) {
    let entry = { path: "", type: "tree", sha: at.oid };
    for (const name of at.path.split("/").filter((part) => part !== "")) {
        if (entry.type !== "tree")
            return null;
        const tree = await readTree(client, repository, entry.sha, false);
        const next = tree.entries.find((candidate) => candidate.path === name);
        if (next === undefined)
            return null;
        entry = next;
    }
    return entry;
}
/** Paths of all files below a tree, relative to it; walks folder by folder where GitHub cuts the recursive answer. */
async function register_tree_filesBelow(client, repository, sha) {
    const whole = await readTree(client, repository, sha, true);
    if (!whole.truncated)
        return whole.entries.filter((entry) => entry.type === "blob").map((entry) => entry.path);
    const { entries } = await readTree(client, repository, sha, false);
    const files = [];
    for (const entry of entries) {
        if (entry.type === "blob")
            files.push(entry.path);
        if (entry.type !== "tree")
            continue;
        const below = await register_tree_filesBelow(client, repository, entry.sha);
        files.push(...below.map((path) => `${entry.path}/${path}`));
    }
    return files;
}
async function readTree(client, repository, sha, recursive) {
    const path = `${repoPath(repository, "git", "trees", sha)}${recursive ? "?recursive=1" : ""}`;
    const found = await client.find(path, TreeAnswer);
    if (found.kind === "found" && (recursive || !found.value.truncated)) {
        return { entries: found.value.tree, truncated: found.value.truncated };
    }
    if (found.kind === "forbidden") {
        throw new AnnexError({
            code: "register-forbidden",
            message: `GitHub does not let annex read the register "${repository}" (${found.reason}).`,
            hint: "Give the App contents: write on the register's repository.",
        });
    }
    // A tree that a commit names exists; GitHub's copies may be some seconds apart.
    throw new AnnexError({
        code: "register-unavailable",
        message: `GitHub does not show the tree ${sha} of the register "${repository}" completely.`,
        hint: "Run again later.",
    });
}

;// CONCATENATED MODULE: ./lib/src/github/register-api.js





const RefAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u) }) });
/** Bytes as they are in git, up to 100 MB. Source: REST docs, "Custom media types for repository contents". */
const RAW = "application/vnd.github.raw+json";
/** The register's repository on GitHub, through a client whose token may write its contents. */
function register_api_gitHubRegisterApi(client, repository) {
    return {
        head: (branch) => inRegisterTerms(() => readHead(client, repository, branch)),
        readFile: (path, oid) => inRegisterTerms(() => readFile(client, repository, { path, oid })),
        commit: (commit) => commitOnBranch(client, repository, commit),
        list: (folder, oid) => inRegisterTerms(() => listFiles(client, repository, { path: folder, oid })),
    };
}
async function readHead(client, repository, branch) {
    const found = await client.find(repoPath(repository, "git", "ref", "heads", ...branch.split("/")), RefAnswer);
    if (found.kind === "found")
        return { oid: found.value.object.sha, serverTime: found.serverTime };
    if (found.kind === "forbidden")
        throw forbidden(repository, found.reason);
    throw new AnnexError({
        code: "register-branch-missing",
        message: `The register "${repository}" has no branch "${branch}".`,
        hint: "Create the repository with a first commit (a README), then run: annex register init.",
    });
}
/**
 * "404" may also mean that GitHub's copies are seconds apart or that the token was withdrawn, and a file that seems to
 * be missing would let the register begin anew; so absence counts only when the tree proves it.
 */
async function readFile(client, repository, place) {
    const path = repoPath(repository, "contents", ...place.path.split("/"));
    const direct = bytesOf(repository, await client.bytes(`${path}?ref=${encodeURIComponent(place.oid)}`, RAW));
    if (direct !== null)
        return direct;
    const entry = await findEntry(client, repository, place);
    if (entry === null)
        return null;
    const blob = bytesOf(repository, await client.bytes(repoPath(repository, "git", "blobs", entry.sha), RAW));
    if (blob !== null)
        return blob;
    throw new AnnexError({
        code: "register-unavailable",
        message: `GitHub lists "${place.path}" in the register "${repository}" but does not hand it out.`,
        hint: "Run again later.",
    });
}
async function listFiles(client, repository, folder) {
    const entry = await findEntry(client, repository, folder);
    if (entry === null || entry.type !== "tree")
        return [];
    const prefix = folder.path === "" ? "" : `${folder.path.replace(/\/$/u, "")}/`;
    const below = await filesBelow(client, repository, entry.sha);
    return below.map((path) => `${prefix}${path}`).sort();
}
function bytesOf(repository, found) {
    if (found.kind === "forbidden")
        throw forbidden(repository, found.reason);
    return found.kind === "found" ? found.value : null;
}
function forbidden(repository, reason) {
    return new AnnexError({
        code: "register-forbidden",
        message: `GitHub does not let annex read the register "${repository}" (${reason}).`,
        hint: "Give the App contents: write on the register's repository.",
    });
}
/** What a later try may heal is `register-unavailable`, the only error after which the register reads again. */
async function inRegisterTerms(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (!(cause instanceof AnnexError) || cause.code !== "github-unreachable")
            throw cause;
        const { message, hint } = cause;
        throw new AnnexError({ code: "register-unavailable", message, hint, cause });
    }
}

// EXTERNAL MODULE: ./lib/src/register/directory-store.js + 5 modules
var directory_store = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/src/register/paths.js
var paths = __webpack_require__(2073);
;// CONCATENATED MODULE: ./lib/src/register/github-store.js

/** A third is added by base64; GitHub stops answering mutations well before 50 MB. */
const MAX_COMMIT_BYTES = (/* unused pure expression or super */ null && (20 * 1024 * 1024));
const DEFAULT_BRANCH = "main";
/** The register in a GitHub repository (`name` is `owner/name`), one commit an append; the repository must have a first commit. */
function github_store_openGitHubStore(api, name, branch = DEFAULT_BRANCH) {
    return {
        name,
        maxCommitBytes: MAX_COMMIT_BYTES,
        snapshot: () => snapshotOf(api, branch),
        commit: (commit) => commitTo(api, branch, commit),
        history: async () => ({
            kind: "not-checked",
            reason: "the history was not fetched; verify a clone of the repository",
        }),
        original: async () => null,
    };
}
async function snapshotOf(api, branch) {
    const { oid, serverTime } = await api.head(branch);
    return {
        head: oid,
        serverTime,
        read: (path) => api.readFile(path, oid),
        list: (folder) => api.list(folder, oid),
    };
}
async function commitTo(api, branch, commit) {
    for (const file of commit.files)
        assertRegisterPath(file.path);
    const { expectedHead: expectedHeadOid, files: additions, message } = commit;
    return inStoreTerms(await api.commit({ branch, expectedHeadOid, additions, message }));
}
function inStoreTerms(result) {
    switch (result.kind) {
        case "committed":
            return { kind: "committed", head: result.oid, url: result.url };
        case "conflict":
            return { kind: "conflict" };
        case "unknown":
            return { kind: "unknown", reason: result.reason, retryAfterMs: result.retryAfterMs };
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/open-register.js







/** Opens the register of a workflow with an installation token of its App. Throws AnnexError `register-not-configured`. */
async function openGitHubRegister(context, facts, input) {
    const missing = ["register", "register-app-id", "register-key"].filter((name) => input[name] === "");
    if (missing.length > 0) {
        throw new AnnexError({
            code: "register-not-configured",
            message: `A deployment needs a register, but ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} empty.`,
            hint: "Give register and register-app-id to the workflow, and ANNEX_REGISTER_KEY to the environment annex-register; nothing is deployed without a record.",
        });
    }
    const { fetch, clock } = context;
    const api = { fetch, clock, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl };
    const credentials = { appId: input["register-app-id"], privateKey: input["register-key"] };
    const { token } = await installationToken(api, credentials, input.register);
    return openGitHubStore(gitHubRegisterApi(new GitHubClient({ ...api, token }), input.register), input.register);
}
/** Opens a register in a folder or git clone. */
function openDirectoryRegister(context, path) {
    return (0,directory_store/* openDirectoryStore */.x)(path, context.clock);
}
/** What appending needs of the machine. */
function appendContext(context) {
    return { clock: context.clock, random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes) };
}


/***/ })

};
