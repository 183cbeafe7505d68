export const id = 751;
export const ids = [751,6649];
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

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCycloneDx: () => (/* binding */ renderCycloneDx)
});

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/src/sbom/inventory.js
var inventory = __webpack_require__(3778);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/sbom/uuid.js

/** A UUID made from content (version 8, RFC 9562), so that the same content has the same one. */
function contentUuid(content) {
    const hex = (0,external_node_crypto_.createHash)("sha256").update(content, "utf8").digest("hex");
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join("-");
}

;// CONCATENATED MODULE: ./lib/src/sbom/cyclonedx.js



/** CycloneDX 1.6, `component.scope`; what a lock does not tell counts as required. */
const SCOPES = {
    runtime: "required",
    unknown: "required",
    optional: "optional",
    development: "excluded",
};
/** CycloneDX 1.6, `hashes[].alg`, by the names that lockfiles use. */
const ALGORITHMS = {
    md5: "MD5",
    sha1: "SHA-1",
    sha256: "SHA-256",
    sha384: "SHA-384",
    sha512: "SHA-512",
};
/** The bill of materials as CycloneDX 1.6 JSON; the serial number comes from the content. */
function renderCycloneDx({ packages, subject, now }) {
    const items = (0,inventory/* takeInventory */.O1)(packages);
    const body = {
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        version: 1,
        metadata: {
            ...(now === undefined ? {} : { timestamp: now }),
            tools: { components: [{ type: "application", name: "annex" }] },
            component: projectComponent(subject),
        },
        components: items.map(toComponent),
        dependencies: [
            { ref: PROJECT, dependsOn: items.filter((item) => item.fromProject).map((item) => item.purl) },
            ...items.map((item) => ({ ref: item.purl, dependsOn: item.needs })),
        ],
        compositions: [{ aggregate: isWhole(packages) ? "complete" : "incomplete", assemblies: [PROJECT] }],
    };
    return { ...body, serialNumber: `urn:uuid:${contentUuid((0,canonicalize/* default */.A)(body) ?? "")}` };
}
const PROJECT = "project";
function projectComponent({ name, version, purl }) {
    return { type: "application", "bom-ref": PROJECT, name, version, ...(purl === undefined ? {} : { purl }) };
}
/** Anything unreadable or unscanned means that more may be installed than is listed. */
function isWhole(packages) {
    return (packages.lockfiles.length > 0 &&
        packages.unreadable.every(({ origin }) => origin !== "head") &&
        packages.lockfiles.every(({ unscanned }) => unscanned.length === 0));
}
function toComponent(item) {
    const slash = item.ecosystem === "npm" ? item.name.indexOf("/") : -1;
    return {
        type: "library",
        "bom-ref": item.purl,
        ...(slash < 0 ? {} : { group: item.name.slice(0, slash) }),
        name: item.name.slice(slash + 1),
        version: item.version,
        purl: item.purl,
        scope: SCOPES[item.scope],
        ...hashesOf(item),
        properties: [
            { name: "annex:ecosystem", value: item.ecosystem },
            { name: "annex:scope", value: item.scope },
            ...item.places.flatMap(({ lockfile, line, source }) => [
                { name: "annex:lockfile", value: lockfile },
                { name: "annex:line", value: `${lockfile}:${line}` },
                { name: "annex:source", value: source },
            ]),
        ],
    };
}
/** Digests of every file that the lock allows for the version. */
function hashesOf(item) {
    const hashes = item.hashes.flatMap((hash) => {
        const [algorithm = "", content = ""] = hash.split(":", 2);
        const alg = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
        return alg === undefined ? [] : [{ alg, content }];
    });
    return hashes.length === 0 ? {} : { hashes };
}


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advisoriesStage: () => (/* binding */ advisoriesStage),
  comparePackages: () => (/* binding */ comparePackages),
  SH: () => (/* binding */ packagesStage),
  pipAuditStage: () => (/* binding */ pipAuditStage),
  readLockfiles: () => (/* binding */ readLockfiles),
  iR: () => (/* binding */ sbomStage)
});

// UNUSED EXPORTS: PIP_AUDIT_FILE, earlierPackages

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/src/advisories/names.js
var advisories_names = __webpack_require__(9535);
;// CONCATENATED MODULE: ./lib/src/advisories/source.js
/** One line of an error for reports: what happened, without a stack. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error && error.cause.message !== "" ? ` (${error.cause.message})` : "";
    return `${error.message}${cause}`.replaceAll(/\s+/g, " ").slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/src/advisories/api-query.js


const QUERIES_PER_REQUEST = 500;
const PAGES_PER_QUERY = 100;
/** `POST /v1/querybatch` for every package, all pages; https://google.github.io/osv.dev/post-v1-querybatch/. */
async function queryPackages(client, url, packages) {
    const queries = packages.map((of) => ({ of, ids: new Set(), tokens: new Set(), token: "", failure: null }));
    for (let start = 0; start < queries.length; start += QUERIES_PER_REQUEST) {
        await followPages(client, url, queries.slice(start, start + QUERIES_PER_REQUEST));
    }
    return queries.map(({ of, ids, failure }) => ({ of, ids: [...ids].sort(), failure }));
}
async function followPages(client, url, batch) {
    for (let page = 0, open = batch; open.length > 0; page++, open = open.filter(({ token }) => token !== null)) {
        try {
            if (page === PAGES_PER_QUERY)
                throw new Error(`more than ${PAGES_PER_QUERY} pages`);
            const body = { queries: open.map(queryOf) };
            const results = await client.request(`${url}/v1/querybatch`, (json) => pagesOf(json, open.length), body);
            for (const [index, query] of open.entries())
                take(query, results?.[index]);
        }
        catch (error) {
            for (const query of open)
                fail(query, reasonOf(error));
            return;
        }
    }
}
function queryOf({ of, token }) {
    const { ecosystem, name } = of;
    return { package: { ecosystem, name }, version: versionOf(of), ...(token ? { page_token: token } : {}) };
}
/** OSV writes Go versions without `v`. */
function versionOf({ ecosystem, version }) {
    return (0,advisories_names/* ecosystemBase */.gY)(ecosystem) === "Go" ? version.replace(/^v(?=\d)/, "") : version;
}
function take(query, page) {
    for (const id of page?.ids ?? [])
        query.ids.add(id);
    const token = page?.token ?? "";
    // A token that comes again would be followed for ever, and what was found so far is not all there is.
    if (query.tokens.has(token))
        fail(query, "the API repeats a page token");
    else
        query.token = token === "" ? null : token;
    query.tokens.add(token);
}
function fail(query, reason) {
    query.failure = reason;
    query.token = null;
}
function pagesOf(json, count) {
    const results = json["results"];
    if (!Array.isArray(results) || results.length !== count)
        throw new Error("the answer has not one result a query");
    return results.map(pageOf);
}
/** A result without anything known is `{}`. */
function pageOf(result) {
    if (typeof result !== "object" || result === null)
        throw new Error("a result is no object");
    const { vulns, next_page_token: token } = result;
    const list = vulns ?? [];
    if (!Array.isArray(list) || (token !== undefined && typeof token !== "string"))
        throw new Error("a result has the wrong shape");
    return { ids: list.map(idOf), token: token ?? "" };
}
function idOf(vuln) {
    const id = typeof vuln === "object" && vuln !== null ? vuln["id"] : undefined;
    if (typeof id !== "string" || id === "")
        throw new Error("a result lists a record without id");
    return id;
}

;// CONCATENATED MODULE: ./lib/src/advisories/concurrently.js
/** Maps with at most `limit` calls under way; results in the order of the items. The first error ends it. */
async function concurrently(items, limit, of) {
    const results = new Map();
    const queue = items.entries();
    const work = async () => {
        for (const [index, item] of queue)
            results.set(index, await of(item));
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return items.map((_, index) => results.get(index));
}

// EXTERNAL MODULE: ./lib/src/advisories/distinct.js
var distinct = __webpack_require__(6686);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/src/advisories/parse.js

/**
 * Reads one OSV record (schema 1.x, https://ossf.github.io/osv-schema/), only the fields annex judges by.
 * Throws AnnexError `advisory-malformed`, which names the record, when a field that decides has the wrong shape.
 */
function parseAdvisory(json) {
    if (!isRaw(json))
        throw malformed("(no id)", "is not an object");
    const id = json["id"];
    if (typeof id !== "string" || id === "")
        throw malformed("(no id)", "has no id");
    const read = new Reader(id);
    return {
        id,
        modified: read.text(json, "modified") ?? "",
        ...defined({
            published: read.text(json, "published"),
            withdrawn: read.text(json, "withdrawn"),
            aliases: read.texts(json, "aliases"),
            related: read.texts(json, "related"),
            summary: read.text(json, "summary"),
            severity: read.severity(json),
        }),
        affected: read.list(json, "affected").map((entry) => read.affected(entry)),
        ...database(json),
    };
}
/** Field readers of one record; each failure names the record and the field. */
class Reader {
    id;
    constructor(id) {
        this.id = id;
    }
    text(of, key) {
        const value = of[key];
        if (value === undefined || value === null)
            return undefined;
        if (typeof value !== "string")
            throw malformed(this.id, `has a ${key} that is not a string`);
        return value;
    }
    /** Some databases write null for an empty list. */
    list(of, key) {
        const value = of[key] ?? [];
        if (!Array.isArray(value) || !value.every(isRaw))
            throw malformed(this.id, `has ${key} that is not a list of objects`);
        return value;
    }
    texts(of, key) {
        const value = of[key];
        if (value === undefined || value === null)
            return undefined;
        if (!isTexts(value))
            throw malformed(this.id, `has ${key} that is not a list of strings`);
        return value;
    }
    severity(of) {
        const list = this.list(of, "severity");
        if (list.length === 0)
            return undefined;
        return list.map((entry) => ({ type: this.text(entry, "type") ?? "", score: this.text(entry, "score") ?? "" }));
    }
    affected(entry) {
        const ranges = this.list(entry, "ranges").map((range) => this.range(range));
        return {
            ...this.package(entry["package"]),
            ...defined({
                severity: this.severity(entry),
                ranges: ranges.length === 0 ? undefined : ranges,
                versions: this.texts(entry, "versions"),
            }),
            ...database(entry),
        };
    }
    /** An entry about a repository alone (GIT ranges) names no package. */
    package(of) {
        if (of === undefined || of === null)
            return {};
        if (!isRaw(of))
            throw malformed(this.id, "has a package that is not an object");
        const ecosystem = this.text(of, "ecosystem");
        const name = this.text(of, "name");
        if (!ecosystem || !name)
            throw malformed(this.id, "has a package without ecosystem or name");
        return { package: { ecosystem, name, ...defined({ purl: this.text(of, "purl") }) } };
    }
    range(range) {
        const type = range["type"];
        if (type !== "SEMVER" && type !== "ECOSYSTEM" && type !== "GIT")
            throw malformed(this.id, `has a range of unknown type ${JSON.stringify(type)}`);
        return { type, events: this.list(range, "events").map((event) => this.event(event)) };
    }
    event(event) {
        const keys = ["introduced", "fixed", "last_affected", "limit"].filter((key) => event[key] !== undefined);
        const [key] = keys;
        if (key === undefined || keys.length > 1)
            throw malformed(this.id, "has a range event without exactly one kind");
        return { [key]: this.text(event, key) ?? "" };
    }
}
/** Of what databases add themselves only two facts are read: a severity word and the weakness ids. */
function database(of) {
    const specific = of["database_specific"];
    if (!isRaw(specific))
        return {};
    const severity = typeof specific["severity"] === "string" ? specific["severity"] : undefined;
    const cwes = [...texts(specific["cwe_ids"]), ...texts(specific["cwes"])];
    const kept = defined({ severity, cwe_ids: cwes.length === 0 ? undefined : [...new Set(cwes)] });
    return Object.keys(kept).length === 0 ? {} : { database_specific: kept };
}
/** Ids from a list of strings, or of objects with `cweId` as ossf/malicious-packages writes them. */
function texts(list) {
    if (!Array.isArray(list))
        return [];
    return list.map((item) => (isRaw(item) ? item["cweId"] : item)).filter((id) => typeof id === "string");
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function isRaw(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function malformed(id, what) {
    return new model_error/* AnnexError */.F({
        code: "advisory-malformed",
        message: `The advisory "${id}" ${what}.`,
        hint: "Fetch the advisory database again; if the record is still malformed, report it to the database that published it.",
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/api-records.js




const RECORDS_AT_ONCE = 8;
/** Records of an OSV API by id, each asked for once. */
class RecordCache {
    #client;
    #url;
    #outcomes = new Map();
    constructor(client, url) {
        this.#client = client;
        this.#url = url;
    }
    async load(ids) {
        const missing = [...new Set(ids)].filter((id) => !this.#outcomes.has(id)).sort();
        await concurrently(missing, RECORDS_AT_ONCE, async (id) => {
            this.#outcomes.set(id, await this.#ask(id));
        });
    }
    async #ask(id) {
        try {
            const outcome = await this.#client.request(`${this.#url}/v1/vulns/${encodeURIComponent(id)}`, (raw) => {
                const advisory = parseAdvisory(raw);
                if (advisory.id !== id)
                    throw new Error(`the answer is "${advisory.id}"`);
                return { kind: "record", advisory, raw };
            });
            return outcome ?? { kind: "absent" };
        }
        catch (error) {
            return { kind: "failed", reason: reasonOf(error) };
        }
    }
    get(id) {
        return this.#outcomes.get(id) ?? { kind: "absent" };
    }
    /** Sorted by id. */
    advisories() {
        const all = [...this.#outcomes.values()].flatMap((of) => (of.kind === "record" ? of.advisory : []));
        return all.sort((a, b) => (0,distinct/* compareText */.n)(a.id, b.id));
    }
    /** Why records are missing, in order of their ids. */
    failures() {
        const sorted = [...this.#outcomes].sort(([a], [b]) => (0,distinct/* compareText */.n)(a, b));
        return sorted.flatMap(([, of]) => (of.kind === "failed" ? of.reason : []));
    }
}

// EXTERNAL MODULE: ./lib/src/advisories/evaluate.js + 1 modules
var evaluate = __webpack_require__(4451);
// EXTERNAL MODULE: ./lib/src/advisories/severity.js + 6 modules
var severity = __webpack_require__(4357);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/advisories/zip.js


/** Far above any advisory database, far below what would exhaust a runner. */
const ZIP_LIMITS = { entryBytes: 64 * 1024 * 1024, totalBytes: 16 * 1024 * 1024 * 1024, entries: 5_000_000 };
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/**
 * Lists a zip archive by its central directory, Zip64 included (npm's database has more than 65,535 files).
 * Throws AnnexError `archive-unreadable` for anything truncated, encrypted, of another compression or beyond the limits;
 * so does an entry's `data`.
 */
function readZip(bytes, limits = ZIP_LIMITS) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { count, offset, end } = findDirectory(view);
    if (count > limits.entries)
        throw unreadable(`lists ${count} files; at most ${limits.entries} are read`);
    const entries = [];
    let total = 0;
    let at = offset;
    for (let index = 0; index < count; index++) {
        if (at + 46 > end || view.getUint32(at, true) !== CENTRAL)
            throw unreadable(`ends within its directory, at file ${index + 1}`);
        const header = headerAt(view, bytes, at);
        total += header.size;
        if (header.size > limits.entryBytes)
            throw unreadable(`holds "${header.name}" of ${header.size} bytes`);
        if (total > limits.totalBytes)
            throw unreadable(`unpacks to more than ${limits.totalBytes} bytes`);
        entries.push({ name: header.name, data: () => unpack(view, bytes, header) });
        at = header.next;
    }
    return entries;
}
function headerAt(view, bytes, at) {
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return {
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        local: view.getUint32(at + 42, true),
        next,
    };
}
function unpack(view, bytes, header) {
    const { name, local, packed, size } = header;
    if ((header.flags & 1) === 1)
        throw unreadable(`holds "${name}" encrypted`);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
        throw unreadable(`has no file where "${name}" should be`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length)
        throw unreadable(`ends within "${name}"`);
    const data = inflate(bytes.subarray(start, start + packed), header);
    if (data.length !== size || crc32(data) !== header.crc)
        throw unreadable(`holds "${name}" damaged (length or CRC)`);
    return data;
}
function inflate(packed, { name, method, size }) {
    if (method === 0)
        return packed;
    if (method !== 8)
        throw unreadable(`holds "${name}" in compression ${method}`);
    try {
        // One byte more than declared is enough to notice a file that unpacks to more.
        return external_node_zlib_.inflateRawSync(packed, { maxOutputLength: size + 1 });
    }
    catch (cause) {
        throw unreadable(`holds "${name}" damaged`, cause);
    }
}
function findDirectory(view) {
    const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
    for (let at = view.byteLength - 22; at >= lowest; at--) {
        if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) !== view.byteLength)
            continue;
        const count = view.getUint16(at + 10, true);
        const offset = view.getUint32(at + 16, true);
        return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at) : { count, offset, end: at };
    }
    throw unreadable("has no directory at its end");
}
function findDirectory64(view, end) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64)
        throw unreadable("has no Zip64 directory");
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== END64)
        throw unreadable("has no Zip64 directory");
    return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)), end: at };
}
let table;
/** Node 20.15 and later have it built in. */
function crc32(data) {
    if (typeof external_node_zlib_.crc32 === "function")
        return external_node_zlib_.crc32(data);
    table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
        return value;
    });
    let crc = 0xffffffff;
    for (const byte of data)
        crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    return (crc ^ 0xffffffff) >>> 0;
}
function unreadable(what, cause) {
    return new model_error/* AnnexError */.F({
        code: "archive-unreadable",
        message: `The zip archive ${what}.`,
        hint: "Download the archive again; a partial download is the usual cause.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/database.js







const NAME = /"name"\s*:\s*"((?:[^"\\]|\\.)*)"/g;
/** Some databases write the year 1 where they do not know; it says nothing about age. */
const MODIFIED = /"modified"\s*:\s*"(2\d{3}-\d\d-\d\dT[0-9:.]+Z)"/;
const ID = /"id"\s*:\s*"/;
/** A key or name that spells a letter as an escape would hide from the patterns above. */
const ESCAPED_LETTER = /\\u00[4-7][0-9a-fA-F]/;
/** Databases whose records rate vulnerabilities for others. */
const RATING = /^(?:GHSA|CVE)-/;
/**
 * Searches the bytes of an OSV `all.zip` without unpacking it to disk. Only records that name a package are parsed:
 * the largest databases hold hundreds of thousands.
 * Throws AnnexError for an archive that is damaged, empty, or holds something that is no record.
 */
function scanDatabase(bytes, of) {
    const { ecosystem, packages, now } = of;
    const entries = new Map(readZip(bytes)
        .filter(isRecord)
        .map((entry) => [database_idOf(entry), entry]));
    const wanted = byName(packages);
    const advisories = new Map();
    const malformed = [];
    let newest = null;
    for (const entry of entries.values()) {
        const text = textOf(entry);
        if (!isObject(text))
            throw database_unreadable(entry.name);
        newest = newer(newest, MODIFIED.exec(text)?.[1], now);
        const named = namesIn(text, ecosystem, wanted);
        if (named.length === 0)
            continue;
        try {
            const advisory = parseAdvisory(JSON.parse(text));
            if (named.some((of) => (0,evaluate/* affectedEntries */.P)(advisory, of).length > 0))
                advisories.set(advisory.id, advisory);
        }
        catch (error) {
            malformed.push({ keys: new Set(named.map(advisories_names/* nameKey */.Rc)), reason: `${entry.name}: ${reasonOf(error)}` });
        }
    }
    if (entries.size === 0)
        throw empty();
    for (const rating of ratings(advisories, entries))
        advisories.set(rating.id, rating);
    return { advisories: [...advisories.values()], malformed, records: entries.size, newest };
}
function newer(newest, modified, now) {
    if (modified === undefined || !(Date.parse(modified) <= now))
        return newest;
    return newest === null || Date.parse(modified) > Date.parse(newest) ? modified : newest;
}
/** Ids of aliases to look up because the record itself does not say how bad it is. */
function unratedAliases(advisory) {
    if (advisory.withdrawn !== undefined || (0,severity/* hasSeverity */.y)(advisory))
        return [];
    return (advisory.aliases ?? []).filter((alias) => RATING.test(alias));
}
function ratings(found, entries) {
    const ids = new Set([...found.values()].flatMap(unratedAliases).filter((id) => !found.has(id)));
    return [...ids].flatMap((id) => {
        const entry = entries.get(id);
        return entry === undefined ? [] : [parseAdvisory(JSON.parse(textOf(entry)))];
    });
}
/** The wanted packages whose name stands anywhere in a record. */
function namesIn(text, ecosystem, wanted) {
    if (ESCAPED_LETTER.test(text))
        return [...wanted.values()].flat();
    const named = new Set();
    for (const [, raw = ""] of text.matchAll(NAME)) {
        const name = raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
        for (const of of wanted.get((0,advisories_names/* canonicalName */.Ew)(ecosystem, name)) ?? [])
            named.add(of);
    }
    return [...named];
}
function byName(packages) {
    const names = new Map();
    for (const of of packages) {
        const name = (0,advisories_names/* canonicalName */.Ew)(of.ecosystem, of.name);
        names.set(name, [...(names.get(name) ?? []), of]);
    }
    return names;
}
/** A cheap look at what is not parsed: a cut-off record must not pass for one that names nothing. */
function isObject(text) {
    const trimmed = text.trim();
    return trimmed.startsWith("{") && trimmed.endsWith("}") && ID.test(trimmed);
}
function isRecord({ name }) {
    return name.endsWith(".json");
}
function database_idOf({ name }) {
    return name.slice(name.lastIndexOf("/") + 1, -".json".length);
}
function textOf(entry) {
    return Buffer.from(entry.data()).toString("utf8");
}
function database_unreadable(name) {
    return new model_error/* AnnexError */.F({
        code: "advisory-malformed",
        message: `The archive's "${name}" is no OSV record.`,
        hint: "Download the database again.",
    });
}
function empty() {
    return new model_error/* AnnexError */.F({
        code: "advisory-database-empty",
        message: "The archive holds no record.",
        hint: "Download the database again.",
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/http.js

/** OSV answers up to 32 MiB over HTTP/1.1 (its API documentation, "response size limits"). */
const PATIENCE = {
    attempts: 5,
    timeout: 30_000,
    wait: 500,
    longestWait: 20_000,
    total: 300_000,
    maxBytes: 32 * 1024 * 1024,
};
/**
 * Asks for JSON with bounded attempts and full jitter (a random wait up to the doubling bound, so that many runners do
 * not return at once), and honours Retry-After. Garbage, an empty body or a body over the limit is no answer.
 */
function jsonClient(fetch, clock, patience = PATIENCE, random = Math.random) {
    const deadline = clock.now() + patience.total;
    return {
        async request(url, read, body) {
            let reason = "the time for all requests is used up";
            for (let attempt = 1; attempt <= patience.attempts; attempt++) {
                const left = deadline - clock.now();
                if (left <= 0)
                    break;
                const limits = { ...patience, timeout: Math.min(patience.timeout, left) };
                const outcome = await attemptOnce(fetch, { url, body, read }, limits);
                if (outcome.kind === "answered")
                    return outcome.value;
                reason = outcome.reason;
                if (!outcome.again || attempt === patience.attempts)
                    break;
                const jitter = random() * Math.min(patience.longestWait, patience.wait * 2 ** (attempt - 1));
                const wait = Math.max(jitter, outcome.after ?? 0);
                if (clock.now() + wait >= deadline)
                    break;
                await clock.sleep(wait);
            }
            throw unreachable(url, reason);
        },
    };
}
async function attemptOnce(fetch, of, patience) {
    const { url, body, read } = of;
    try {
        const response = await fetch(url, {
            ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
            headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
            signal: AbortSignal.timeout(Math.ceil(patience.timeout)),
        });
        if (response.status !== 200)
            return await refused(response, body === undefined);
        return { kind: "answered", value: read(parse(await limited(response, patience.maxBytes))) };
    }
    catch (error) {
        return { kind: "failed", reason: describe(error), again: true, after: null };
    }
}
async function refused(response, isGet) {
    const after = retryAfter(response.headers.get("retry-after"));
    await response.body?.cancel();
    if (response.status === 404 && isGet)
        return { kind: "answered", value: null };
    const again = response.status >= 500 || response.status === 429 || response.status === 408;
    return { kind: "failed", reason: `HTTP status ${response.status}`, again, after };
}
function parse(text) {
    if (text.trim() === "")
        throw new Error("the answer is empty");
    const json = parseJson(text);
    if (typeof json !== "object" || json === null || Array.isArray(json))
        throw new Error("the answer is no JSON object");
    return json;
}
/** The engine's own message would quote the answer into logs. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error("the answer is no JSON");
    }
}
/** Reads a body as UTF-8; throws when it is longer than allowed, before it fills memory. */
async function limited(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            throw new Error(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** Milliseconds of a Retry-After in seconds; dates are not used by OSV and count as absent. */
function retryAfter(header) {
    return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error.name === "TimeoutError")
        return "no answer in time";
    return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
function unreachable(url, reason) {
    return new model_error/* AnnexError */.F({
        code: "osv-unreachable",
        message: `"${url}" did not answer: ${reason}.`,
        hint: "Try again later, or use a stored database with --offline-db.",
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/api.js









/** OSV's own API, as https://google.github.io/osv.dev/api/ documents it. */
const OSV_URL = "https://api.osv.dev";
/**
 * Asks an OSV API about every package: first for the ids that affect it, then for the records.
 * A package whose query or record could not be had is unanswered; nothing that failed reads as "nothing known".
 */
async function collectApi(packages, options) {
    const url = options.url.replace(/\/+$/, "");
    const client = jsonClient(options.fetch, options.clock, options.patience, options.random);
    const hits = await queryPackages(client, url, (0,distinct/* distinct */.d)(packages));
    const records = new RecordCache(client, url);
    await records.load(hits.flatMap(({ ids }) => ids));
    await records.load(records.advisories().flatMap(unratedAliases));
    const reasons = [...hits.flatMap(({ failure }) => failure ?? []), ...records.failures()];
    return {
        advisories: records.advisories(),
        sources: sourcesOf(hits, records),
        failures: [...new Set(reasons)].map((reason) => ({ source: "osv-api", reason })),
        unanswered: new Map(hits.flatMap((hit) => doubtOf(hit, records))),
    };
}
function doubtOf(hit, records) {
    const reason = hit.failure ?? hit.ids.map((id) => recordDoubt(hit.of, id, records)).find((doubt) => doubt !== null);
    return reason === undefined || reason === null ? [] : [[(0,advisories_names/* subjectKey */.ow)(hit.of), reason]];
}
/** Why one listed record leaves a package undecided: it is missing, or annex and the API judge it differently. */
function recordDoubt(of, id, records) {
    const record = records.get(id);
    switch (record.kind) {
        case "absent":
            return `the API lists ${id} but does not have it`;
        case "failed":
            return `${id} could not be read: ${record.reason}`;
        case "record": {
            if (record.advisory.withdrawn !== undefined || (0,evaluate/* affects */.b)(record.advisory, of) !== false)
                return null;
            return `the API says that ${id} affects it, the record itself does not`;
        }
    }
}
/** One an ecosystem that answered; the digest is over the ids of every query and the raw records they led to. */
function sourcesOf(hits, records) {
    const answered = hits.filter(({ failure }) => failure === null);
    return [...new Set(answered.map(({ of }) => (0,advisories_names/* ecosystemBase */.gY)(of.ecosystem)))].sort().map((ecosystem) => {
        const own = answered.filter(({ of }) => (0,advisories_names/* ecosystemBase */.gY)(of.ecosystem) === ecosystem);
        const ids = [...new Set(own.flatMap((hit) => hit.ids))].sort();
        const text = (0,canonicalize/* default */.A)({
            queries: own.map((hit) => [(0,advisories_names/* subjectKey */.ow)(hit.of), ...hit.ids]),
            records: ids.map((id) => records.get(id)).map((of) => (of.kind === "record" ? of.raw : null)),
        });
        const sha256 = (0,external_node_crypto_.createHash)("sha256")
            .update(text ?? "")
            .digest("hex");
        return { id: "osv-api", ecosystem, records: null, newest: null, sha256 };
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/advisories/offline.js







/** Path separators and dots would lead out of the directory; no ecosystem's name needs them at its start. */
const FOLDER = /^[A-Za-z][A-Za-z0-9 ._-]*$/;
/**
 * Looks packages up in stored databases, `<directory>/<Ecosystem>/all.zip` as OSV publishes them.
 * An ecosystem whose database is missing, damaged or empty is a failure, and its packages are unanswered.
 */
async function collectOffline(directory, packages, now) {
    const answers = [];
    for (const ecosystem of [...new Set(packages.map((of) => (0,advisories_names/* ecosystemBase */.gY)(of.ecosystem)))].sort()) {
        const of = packages.filter((locked) => (0,advisories_names/* ecosystemBase */.gY)(locked.ecosystem) === ecosystem);
        answers.push(await lookUp(directory, { ecosystem, packages: of, now }));
    }
    return {
        advisories: answers.flatMap(({ advisories }) => advisories),
        sources: answers.flatMap(({ sources }) => sources),
        failures: answers.flatMap(({ failures }) => failures),
        unanswered: new Map(answers.flatMap(({ unanswered }) => [...unanswered])),
    };
}
async function lookUp(directory, question) {
    const { ecosystem, packages } = question;
    const source = `osv-offline ${ecosystem}`;
    try {
        const bytes = await load(directory, ecosystem);
        const { advisories, malformed, records, newest } = scanDatabase(bytes, question);
        return {
            advisories,
            sources: [sourceOf(ecosystem, bytes, { records, newest })],
            failures: malformed.map(({ reason }) => ({ source, reason })),
            unanswered: unansweredBy(malformed, packages),
        };
    }
    catch (error) {
        const reason = reasonOf(error);
        const failures = [{ source, reason }];
        const unanswered = new Map(packages.map((of) => [(0,advisories_names/* subjectKey */.ow)(of), `no advisory database for ${ecosystem}: ${reason}`]));
        return { advisories: [], sources: [], failures, unanswered };
    }
}
/** A malformed record leaves open whether it affects the packages that it names. */
function unansweredBy(malformed, packages) {
    return new Map(malformed.flatMap(({ keys, reason }) => packages.filter((of) => keys.has((0,advisories_names/* nameKey */.Rc)(of))).map((of) => [(0,advisories_names/* subjectKey */.ow)(of), reason])));
}
function sourceOf(ecosystem, bytes, of) {
    return { id: "osv-offline", ecosystem, ...of, sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") };
}
async function load(directory, ecosystem) {
    if (!FOLDER.test(ecosystem))
        throw missing(ecosystem, "its name is no folder name");
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(directory, ecosystem, "all.zip"));
    }
    catch (cause) {
        throw missing(ecosystem, `"${ecosystem}/all.zip" could not be read`, cause);
    }
}
function missing(ecosystem, what, cause) {
    return new model_error/* AnnexError */.F({
        code: "advisory-database-missing",
        message: `There is no advisory database for ${ecosystem}: ${what}.`,
        hint: `Put OSV's all.zip of ${ecosystem} into the directory of the offline database.`,
        cause,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/advisories/orderings/pep440.js
var pep440 = __webpack_require__(915);
;// CONCATENATED MODULE: ./lib/src/advisories/pip-audit.js







/** What PEP 508 allows as a name; anything else could be read as an option or a path. */
const pip_audit_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/**
 * The list pip-audit is given: every PyPI package as `name==version`, sorted, one a line. Nothing else is ever written
 * into it, so that pip-audit has nothing to resolve, download or build.
 */
function renderPinned(packages) {
    const lines = (0,distinct/* distinct */.d)(packages)
        .filter(isPinnable)
        .map(({ name, version }) => `${(0,advisories_names/* canonicalName */.Ew)("PyPI", name)}==${version}`);
    return lines.map((line) => `${line}\n`).join("");
}
/** Whether a package can be asked about by name and version. */
function isPinnable({ ecosystem, name, version }) {
    return ecosystem === "PyPI" && pip_audit_NAME.test(name) && !/\s/.test(version) && pep440/* pep440 */.C.parse(version) !== null;
}
/**
 * Runs pip-audit and gives `annex/pip-audit/v1` as JSON text: what was asked, and what was printed or why nothing usable
 * was. Never throws for anything that pip-audit does: a broken tool is evidence too, and `parsePipAudit` says so.
 */
async function collectPipAudit(options) {
    const { executable, pinned, exec, env = process.env, timeoutMs = 600_000 } = options;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "annex-pip-audit-"));
    try {
        const outputs = [];
        for (const [index, lines] of rounds(pinned).entries()) {
            const file = (0,external_node_path_.join)(directory, `pinned-${index}.txt`);
            await (0,promises_.writeFile)(file, lines.map((line) => `${line}\n`).join(""));
            const args = [...argsOf(options), "--cache-dir", (0,external_node_path_.join)(directory, "cache"), "-r", file];
            const output = outputOf(await exec(executable, args, { cwd: directory, env: cleaned(env), timeoutMs }));
            if ("failure" in output)
                return render(pinned, output);
            outputs.push(output.output);
        }
        return render(pinned, { outputs });
    }
    catch (error) {
        return render(pinned, { failure: `pip-audit could not be started: ${reasonOf(error)}` });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** pip-audit refuses a list with two versions of one package, which several lockfiles together often have. */
function rounds(pinned) {
    const lists = [];
    for (const line of pinned.split("\n").filter((text) => text !== "")) {
        const name = line.slice(0, line.indexOf("=="));
        const free = lists.find((list) => !list.has(name));
        if (free === undefined)
            lists.push(new Map([[name, line]]));
        else
            free.set(name, line);
    }
    return lists.map((list) => [...list.values()]);
}
function argsOf({ service, osvUrl }) {
    const fixed = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "-f", "json", "-s", service];
    const url = osvUrl === undefined ? [] : ["--osv-url", `${osvUrl.replace(/\/+$/, "")}/v1/query`];
    return service === "osv" ? [...fixed, ...url] : fixed;
}
/** pip-audit takes options from PIP_AUDIT_*, which would change what its answer means. */
function cleaned(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PIP_AUDIT_")));
}
/** The exit code says nothing: 1 is both "found something" and "crashed", 0 also "asked about nothing". */
function outputOf({ exitCode, stdout, stderr, timedOut }) {
    if (timedOut)
        return { failure: "pip-audit did not end in time" };
    try {
        return { output: JSON.parse(stdout) };
    }
    catch {
        const last = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
        const how = exitCode === null ? "did not run" : `ended with exit code ${exitCode} and printed no JSON`;
        return { failure: `pip-audit ${how}${last === "" ? "" : `: ${last}`}` };
    }
}
function render(pinned, output) {
    return `${JSON.stringify({ schema: "annex/pip-audit/v1", pinned: pinned.split("\n").filter(Boolean), ...output })}\n`;
}

;// CONCATENATED MODULE: ./lib/src/advisories/pip-audit-answer.js



/**
 * Reads what `collectPipAudit` kept, or the plain output of `pip-audit -f json`.
 * @param pinned the list that pip-audit was asked about (`name==version` lines); what `collectPipAudit` kept knows its own
 * Throws AnnexError `pip-audit-failed` when pip-audit gave no usable answer.
 */
function parsePipAudit(text, pinned) {
    const json = objectOf(pip_audit_answer_parseJson(text), "is no object");
    const kept = json["schema"] === "annex/pip-audit/v1";
    if (kept && typeof json["failure"] === "string")
        throw failed(json["failure"]);
    const asked = kept ? pip_audit_answer_texts(json["pinned"], "pinned") : pinned.split("\n").filter((line) => line !== "");
    const outputs = kept ? list(json["outputs"], "outputs") : [json];
    const answered = outputs.flatMap((output) => list(output["dependencies"], "dependencies")).map(dependencyOf);
    return {
        findings: answered.flatMap(({ findings }) => findings),
        skipped: asked.map(pinOf).flatMap((pin) => {
            const reason = reasonNotAnswered(pin, answered);
            return reason === null ? [] : [{ ...pin, reason }];
        }),
    };
}
function dependencyOf(raw) {
    const name = (0,advisories_names/* canonicalName */.Ew)("PyPI", pip_audit_answer_text(raw, "name"));
    if (raw["skip_reason"] !== undefined)
        return { name, version: null, skipReason: pip_audit_answer_text(raw, "skip_reason"), findings: [] };
    const version = pip_audit_answer_text(raw, "version");
    const findings = list(raw["vulns"], "vulns").map((vuln) => ({
        name,
        version,
        id: pip_audit_answer_text(vuln, "id"),
        aliases: pip_audit_answer_texts(vuln["aliases"] ?? [], "aliases"),
        fixed: pip_audit_answer_texts(vuln["fix_versions"], "fix_versions"),
    }));
    return { name, version, skipReason: "", findings };
}
function pinOf(line) {
    const [name = "", version = ""] = line.split("==");
    return { name, version };
}
function reasonNotAnswered({ name, version }, answered) {
    const own = answered.filter((dependency) => dependency.name === (0,advisories_names/* canonicalName */.Ew)("PyPI", name));
    if (own.some((dependency) => dependency.version !== null && isSame(dependency.version, version)))
        return null;
    const skipped = own.find((dependency) => dependency.version === null);
    return skipped === undefined ? "pip-audit's answer does not hold it" : `pip-audit skipped it: ${skipped.skipReason}`;
}
function isSame(a, b) {
    const [left, right] = [pep440/* pep440 */.C.parse(a), pep440/* pep440 */.C.parse(b)];
    return a === b || (left !== null && right !== null && pep440/* pep440 */.C.compare(left, right) === 0);
}
function pip_audit_answer_parseJson(raw) {
    try {
        return JSON.parse(raw);
    }
    catch {
        throw failed(raw.trim() === "" ? "its output is empty" : "its output is no JSON");
    }
}
function objectOf(value, what) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw failed(`its output ${what}`);
    return value;
}
function list(value, key) {
    if (!Array.isArray(value))
        throw failed(`its output has no list "${key}"`);
    return value.map((item) => objectOf(item, `has "${key}" that are no objects`));
}
function pip_audit_answer_text(of, key) {
    const value = of[key];
    if (typeof value !== "string")
        throw failed(`its output has a "${key}" that is no text`);
    return value;
}
function pip_audit_answer_texts(value, key) {
    if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
        throw failed(`its output has no list "${key}"`);
    return value;
}
function failed(what) {
    return new model_error/* AnnexError */.F({
        code: "pip-audit-failed",
        message: `pip-audit gave no usable answer: ${what}.`,
        hint: "Run the job again; if it stays, run pip-audit on annex's pinned list by hand and read its errors.",
    });
}

;// CONCATENATED MODULE: ./lib/src/advisories/collect.js








/**
 * Collects every advisory that names a scanned package, with the digests of the sources.
 * A package that no source answered for is unscanned; a source that did not answer is listed; neither is ever clean.
 */
async function collectAdvisories(question) {
    const locked = (0,distinct/* distinct */.d)(question.packages);
    const database = await askDatabases(locked, question);
    const pipAudit = readPipAudit(locked, question.pipAudit ?? null);
    const unanswered = locked.flatMap((of) => {
        const reason = database.unanswered.get((0,advisories_names/* subjectKey */.ow)(of)) ?? null;
        const covered = database.asked ? reason === null : pipAudit.answered.has((0,advisories_names/* subjectKey */.ow)(of));
        return covered ? [] : [unscanned(of, reason ?? "no source was asked that knows this ecosystem")];
    });
    return {
        schema: "annex/advisories/v1",
        advisories: newestOfEach(database.advisories),
        sources: [...database.sources, ...pipAudit.sources],
        unscanned: merged([...unanswered, ...pipAudit.unscanned]),
        failures: [...database.failures, ...pipAudit.failures],
        dataOf: database.dataOf,
        pipAudit: pipAudit.findings,
    };
}
async function askDatabases(locked, question) {
    const { fetch, clock, patience, sources } = question;
    const { offlineDir, osvUrl = offlineDir === undefined ? OSV_URL : null } = sources;
    const options = { fetch, clock, ...(patience === undefined ? {} : { patience }) };
    const api = osvUrl === null || locked.length === 0 ? null : await collectApi(locked, { ...options, url: osvUrl });
    const open = api === null ? locked : locked.filter((of) => api.unanswered.has((0,advisories_names/* subjectKey */.ow)(of)));
    const stored = offlineDir === undefined || open.length === 0 ? null : await collectOffline(offlineDir, open, clock.now());
    const answers = [api, stored].flatMap((answer) => answer ?? []);
    const newest = (stored?.sources ?? []).flatMap((source) => source.newest ?? []);
    return {
        asked: osvUrl !== null || offlineDir !== undefined,
        advisories: answers.flatMap(({ advisories }) => advisories),
        sources: answers.flatMap((answer) => answer.sources),
        failures: answers.flatMap(({ failures }) => failures),
        unanswered: answers.at(-1)?.unanswered ?? new Map(),
        dataOf: newest.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null,
    };
}
function readPipAudit(locked, text) {
    if (text === null)
        return { findings: null, answered: new Set(), unscanned: [], failures: [], sources: [] };
    const pypi = locked.filter(({ ecosystem }) => ecosystem === "PyPI");
    const unpinned = pypi
        .filter((of) => !isPinnable(of))
        .map((of) => unscanned(of, "pip-audit can only be asked about exact versions"));
    try {
        const { findings, skipped } = parsePipAudit(text, renderPinned(locked));
        const reasons = new Map(skipped.map(({ name, version, reason }) => [keyOf(name, version), reason]));
        const missed = pypi.filter((of) => reasons.has(keyOf(of.name, of.version)));
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
        return {
            findings,
            answered: new Set(pypi.filter((of) => isPinnable(of) && !missed.includes(of)).map(advisories_names/* subjectKey */.ow)),
            unscanned: [...unpinned, ...missed.map((of) => unscanned(of, reasons.get(keyOf(of.name, of.version)) ?? ""))],
            failures: [],
            sources: [{ id: "pip-audit", ecosystem: "PyPI", records: null, newest: null, sha256 }],
        };
    }
    catch (error) {
        const reason = reasonOf(error);
        const missed = pypi.filter(isPinnable).map((of) => unscanned(of, reason));
        return {
            findings: null,
            answered: new Set(),
            unscanned: [...unpinned, ...missed],
            failures: [{ source: "pip-audit", reason }],
            sources: [],
        };
    }
}
function keyOf(name, version) {
    return `${(0,advisories_names/* canonicalName */.Ew)("PyPI", name)}==${version}`;
}
function unscanned({ name, version, lockfile }, reason) {
    return { name, version, lockfile, reason };
}
/** One entry a package, with all reasons. */
function merged(all) {
    const byPlace = new Map();
    for (const item of all) {
        const key = `${item.lockfile}\n${item.name}\n${item.version}`;
        const known = byPlace.get(key);
        byPlace.set(key, known === undefined ? item : { ...item, reason: `${known.reason}; ${item.reason}` });
    }
    return [...byPlace.values()];
}
/** Records about several ecosystems stand in several databases; of copies that differ the newest counts. */
function newestOfEach(advisories) {
    const byId = new Map();
    for (const advisory of advisories) {
        const known = byId.get(advisory.id);
        if (known === undefined || advisory.modified > known.modified)
            byId.set(advisory.id, advisory);
    }
    return [...byId.values()].sort((a, b) => (0,distinct/* compareText */.n)(a.id, b.id));
}

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/indexes/answer.js
const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const FIRST_PAUSE_MS = 500;
/** Asks for JSON; tries again when the network or the server fails, never when the server says no. Never throws. */
async function askJson(url, accept, asking) {
    let reason = "";
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0)
            await asking.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
        const outcome = await askOnce(url, accept, asking.fetch);
        if (!("again" in outcome))
            return outcome;
        reason = outcome.again;
    }
    return { kind: "none", reason: `${reason} (${ATTEMPTS} attempts)` };
}
async function askOnce(url, accept, fetch) {
    try {
        const { address, authorization } = withoutUser(url);
        const headers = { accept, ...(authorization === null ? {} : { authorization }) };
        const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (response.ok)
            return await readJson(response);
        await response.body?.cancel();
        if (response.status >= 500 || response.status === 429)
            return { again: `the index answered ${response.status}` };
        if (response.status === 404)
            return { kind: "none", reason: "the index does not know the package" };
        return { kind: "none", reason: `the index answered ${response.status}` };
    }
    catch (error) {
        const timedOut = error instanceof Error && error.name === "TimeoutError";
        return { again: timedOut ? "the index did not answer in time" : "the index could not be reached" };
    }
}
async function readJson(response) {
    const text = await response.text();
    try {
        return { kind: "json", value: JSON.parse(text) };
    }
    catch {
        return { kind: "none", reason: "the index did not answer with JSON" };
    }
}
/** fetch refuses a URL with a user in it; the index wants it as a header. */
function withoutUser(url) {
    const parsed = new URL(url);
    if (parsed.username === "")
        return { address: url, authorization: null };
    const user = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = "";
    parsed.password = "";
    return { address: parsed.href, authorization: `Basic ${Buffer.from(user).toString("base64")}` };
}

;// CONCATENATED MODULE: ./lib/src/indexes/npm.js

/** Asks an npm registry for a packument; only the full one has times. */
function askRegistry(base, name, asking) {
    return askJson(`${base.replace(/\/+$/, "")}/${name.replace("/", "%2f")}`, "application/json", asking);
}
/** `time[version]` of a packument. */
function timeInPackument(value, version) {
    const times = typeof value === "object" && value !== null && "time" in value ? value.time : null;
    if (typeof times !== "object" || times === null)
        return { uploaded: null, reason: "the index gives no upload time" };
    const time = Object.hasOwn(times, version) ? Reflect.get(times, version) : undefined;
    if (typeof time !== "string")
        return { uploaded: null, reason: "the index has no file of this version" };
    const at = Date.parse(time);
    if (Number.isNaN(at))
        return { uploaded: null, reason: "the index gives no upload time" };
    return { uploaded: new Date(at).toISOString(), reason: null };
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var _renovatebot_pep440 = __webpack_require__(8898);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/src/lockfiles/pypi.js


const pypi_NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** OSV's name of the Python ecosystem. */
const PYPI = "PyPI";
/** PEP 503: lower case, runs of `-`, `_` and `.` become one `-`. */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** PEP 508: is it a distribution name at all? */
function isPythonName(name) {
    return pypi_NAME.test(name);
}
/** PEP 440: is it a version? Surrounding blanks do not count. */
function isPythonVersion(version) {
    return (0,_renovatebot_pep440.valid)(version.trim()) !== null;
}
/** `pkg:pypi/name@version`, with qualifiers for what does not come from an index. */
function pypiPurl(name, version, qualifiers) {
    return new packageurl_js.PackageURL("pypi", undefined, name, version, qualifiers).toString();
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/src/lockfiles/failure.js

function failure(code, at, message, hint, cause) {
    const location = at.line === undefined ? { file: at.path } : { file: at.path, line: at.line };
    return new model_error/* AnnexError */.F({ code, message, hint, location, cause });
}
/** The file ends too early, or names things it no longer holds. Code `lockfile-truncated`. */
function truncated(at, detail, cause) {
    const message = `${JSON.stringify(at.path)} is incomplete: ${detail}.`;
    return failure("lockfile-truncated", at, message, "Write the lockfile again with its own tool.", cause);
}
/** The file is not what its format says. Code `lockfile-unreadable`. */
function failure_unreadable(at, detail, cause) {
    const message = `${JSON.stringify(at.path)} cannot be read: ${detail}.`;
    return failure("lockfile-unreadable", at, message, "Write the lockfile again with its own tool.", cause);
}
/** The file's format version is not one that annex knows. Code `lockfile-unknown-version`. */
function unknownVersion(at, found, known) {
    const seen = found === undefined ? "no lock version" : `lock version ${JSON.stringify(String(found))}`;
    const message = `${JSON.stringify(at.path)} has ${seen}; annex reads ${known.join(", ")}.`;
    return failure("lockfile-unknown-version", at, message, "Update annex, or write the lock with a version it reads.");
}
/** The file names no package at all. Code `lockfile-empty`. */
function failure_empty(at) {
    const message = `${JSON.stringify(at.path)} names no package.`;
    return failure("lockfile-empty", at, message, "Remove the file if the project has no dependencies, or write it again.");
}
/** Version-control conflict markers are left in the file. Code `lockfile-conflict-markers`. */
function conflictMarkers(at) {
    const message = `${JSON.stringify(at.path)} holds conflict markers.`;
    return failure("lockfile-conflict-markers", at, message, "Resolve the conflict and write the lockfile again.");
}
/** The bytes are not UTF-8 text. Code `lockfile-encoding`. */
function badEncoding(at, detail) {
    const message = `${JSON.stringify(at.path)} is not UTF-8 text: ${detail}.`;
    return failure("lockfile-encoding", at, message, "Save the file as UTF-8.");
}
/** A file that the lockfile includes is not there. Code `lockfile-include-missing`. */
function includeMissing(at, name) {
    const message = `${JSON.stringify(at.path)} includes ${JSON.stringify(name)}, which does not exist.`;
    return failure("lockfile-include-missing", at, message, "Add the included file, or remove the line.");
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/fields.js

/** True for a table; false for arrays, dates and scalars. */
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function field(entry, key) {
    return Object.hasOwn(entry.table, key) ? entry.table[key] : undefined;
}
function wrong(entry, key, expected) {
    return failure_unreadable(entry.at, `${JSON.stringify(key)} is not ${expected}`);
}
/** A text field; undefined when absent, throws when it is something else. */
function fields_text(entry, key) {
    const value = field(entry, key);
    if (value === undefined || typeof value === "string")
        return value;
    throw wrong(entry, key, "a text");
}
/** A text field that must be there and not be blank. */
function requiredText(entry, key) {
    const value = fields_text(entry, key);
    if (value === undefined || value.trim() === "")
        throw failure_unreadable(entry.at, `${JSON.stringify(key)} is missing`);
    return value;
}
/** A true-or-false field; false when absent. */
function flag(entry, key) {
    const value = field(entry, key);
    if (value === undefined)
        return false;
    if (typeof value === "boolean")
        return value;
    throw wrong(entry, key, "true or false");
}
/** A table field; undefined when absent. */
function fields_table(entry, key) {
    const value = field(entry, key);
    if (value === undefined)
        return undefined;
    if (isTable(value))
        return { table: value, at: entry.at };
    throw wrong(entry, key, "a table");
}
/** A list field; empty when absent. */
function fields_list(entry, key) {
    const value = field(entry, key);
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    throw wrong(entry, key, "a list");
}
/** A list of tables; empty when absent. */
function tables(entry, key) {
    return fields_list(entry, key).map((value) => {
        if (!isTable(value))
            throw wrong(entry, key, "a list of tables");
        return { table: value, at: entry.at };
    });
}
/** A list of texts; empty when absent. */
function fields_texts(entry, key) {
    return fields_list(entry, key).map((value) => {
        if (typeof value !== "string")
            throw wrong(entry, key, "a list of texts");
        return value;
    });
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/pep508.js

const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
const SPECIFIER = /^(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;]+$/;
/** A requirement, or null when the text is none. */
function parseRequirement(text) {
    const match = HEAD.exec(text.trim());
    if (match === null)
        return null;
    const [, rawName = "", rawExtras = "", rest = ""] = match;
    if (!isPythonName(rawName))
        return null;
    const extras = rawExtras.split(",").flatMap((extra) => (extra.trim() === "" ? [] : [extra.trim()]));
    const head = { name: rawName, extras };
    return rest.startsWith("@") ? fromUrl(head, rest) : fromIndex(head, rest);
}
/** PEP 508: a URL ends at the first blank; a marker follows behind ` ;`. */
function fromUrl(head, rest) {
    const match = /^@\s*(\S+)(?:\s+;\s*(.+))?$/s.exec(rest);
    if (match === null)
        return null;
    return { ...head, specifier: "", url: match[1] ?? "", marker: match[2]?.trim() ?? null };
}
function fromIndex(head, rest) {
    const semicolon = rest.indexOf(";");
    const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon < 0 ? null : rest.slice(semicolon + 1).trim();
    if (marker === "")
        return null;
    const parts = written.replace(/^\((.*)\)$/s, "$1").trim();
    const specifiers = parts === "" ? [] : parts.split(",").map((part) => part.trim());
    if (!specifiers.every((part) => SPECIFIER.test(part)))
        return null;
    return { ...head, specifier: specifiers.map((part) => part.replace(/\s+/g, "")).join(","), url: null, marker };
}
/** The one version that a specifier allows (`==1.0`, `===1.0`, no wildcard); null when it may allow several. */
function pinnedVersion(specifier) {
    for (const part of specifier.split(",")) {
        const match = /^={2,3}([^=*]+)$/.exec(part);
        if (match?.[1] !== undefined)
            return match[1];
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/pyproject.js





const STRENGTH = { runtime: 3, unknown: 2, optional: 1, development: 0 };
/** Reads PEP 621, PEP 735, Poetry's and uv's tables; throws `manifest-unreadable`. */
function parsePyproject(source, path) {
    const root = { table: parseToml(source, path), at: { path } };
    const tool = fields_table(root, "tool");
    const poetry = tool && fields_table(tool, "poetry");
    const uv = tool && fields_table(tool, "uv");
    const project = fields_table(root, "project");
    const standard = [
        ...fromProject(project),
        ...fromGroups(fields_table(root, "dependency-groups")),
        ...(uv === undefined ? [] : fields_texts(uv, "dev-dependencies").flatMap((item) => fromPep508(item, "development", path))),
    ];
    // Poetry 2 lets its own table only enrich what [project] names.
    const named = new Set(standard.map((item) => item.name));
    const own = fromPoetry(poetry).filter((item) => !named.has(item.name));
    const name = (project && fields_text(project, "name")) ?? (poetry && fields_text(poetry, "name"));
    return { name: name === undefined ? null : normaliseName(name), requirements: strongest([...standard, ...own]) };
}
function parseToml(source, path) {
    try {
        return (0,dist/* parse */.qg)(source);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw new model_error/* AnnexError */.F({
            code: "manifest-unreadable",
            message: `${JSON.stringify(path)} is not TOML: ${error.message.split("\n", 1)[0]}.`,
            hint: "Correct the file at the line shown.",
            location: { file: path, line: error.line, column: error.column },
            cause: error,
        });
    }
}
function fromProject(project) {
    if (project === undefined)
        return [];
    const optional = fields_table(project, "optional-dependencies");
    return [
        ...fields_texts(project, "dependencies").flatMap((item) => fromPep508(item, "runtime", project.at.path)),
        ...Object.keys(optional?.table ?? {}).flatMap((extra) => fields_texts(optional, extra).flatMap((item) => fromPep508(item, "optional", project.at.path))),
    ];
}
/** PEP 735; `{include-group = …}` names another group of the same table, which is read anyway. */
function fromGroups(groups) {
    if (groups === undefined)
        return [];
    return Object.keys(groups.table).flatMap((group) => fields_list(groups, group).flatMap((item) => typeof item === "string" ? fromPep508(item, "development", groups.at.path) : []));
}
function fromPep508(source, scope, path) {
    const parsed = parseRequirement(source);
    if (parsed === null)
        throw notARequirement(source, path);
    const { name, extras, specifier, url, marker } = parsed;
    return [{ name: normaliseName(name), requirement: url ?? specifier, scope, extras, marker }];
}
/** Passing over it would hide a dependency of the project. */
function notARequirement(written, path) {
    return new model_error/* AnnexError */.F({
        code: "manifest-unreadable",
        message: `${JSON.stringify(path)} holds ${JSON.stringify(written)}, which is not a requirement of PEP 508.`,
        hint: "Correct the requirement.",
        location: { file: path },
    });
}
function fromPoetry(poetry) {
    if (poetry === undefined)
        return [];
    const groups = fields_table(poetry, "group");
    const development = Object.keys(groups?.table ?? {}).map((name) => {
        const group = fields_table(groups, name);
        return group && fields_table(group, "dependencies");
    });
    return [
        ...fromPoetryTable(fields_table(poetry, "dependencies"), "runtime"),
        ...[fields_table(poetry, "dev-dependencies"), ...development].flatMap((item) => fromPoetryTable(item, "development")),
    ];
}
function fromPoetryTable(group, scope) {
    if (group === undefined)
        return [];
    return Object.entries(group.table)
        .filter(([name]) => name !== "python")
        .flatMap(([name, value]) => {
        const choices = Array.isArray(value) ? value : [value];
        return choices.map((choice) => fromPoetryValue(normaliseName(name), choice, { scope, group }));
    });
}
function fromPoetryValue(name, value, where) {
    if (!isTable(value)) {
        return { name, requirement: typeof value === "string" ? value : "", scope: where.scope, extras: [], marker: null };
    }
    const entry = { table: value, at: where.group.at };
    const python = fields_text(entry, "python");
    const origin = fields_text(entry, "git") ?? fields_text(entry, "url") ?? fields_text(entry, "path");
    return {
        name,
        requirement: fields_text(entry, "version") ?? origin ?? "",
        scope: value["optional"] === true && where.scope === "runtime" ? "optional" : where.scope,
        extras: fields_texts(entry, "extras"),
        marker: fields_text(entry, "markers") ?? (python === undefined ? null : `python ${python}`) ?? fields_text(entry, "platform") ?? null,
    };
}
function strongest(all) {
    const found = new Map();
    for (const item of all) {
        const known = found.get(item.name);
        if (known === undefined || STRENGTH[item.scope] > STRENGTH[known.scope])
            found.set(item.name, item);
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/python-lock.js

/** What the pyproject.toml beside a lockfile says; null when there is none. */
function siblingPyproject(context) {
    const text = context.readSibling("pyproject.toml");
    return text === null ? null : parsePyproject(text, "pyproject.toml");
}
/** Roots of the dependency graph, as a manifest names them. */
function manifestRoots(manifest, byName) {
    const rootsOf = (scope) => (manifest?.requirements ?? [])
        .filter((item) => item.scope === scope)
        .flatMap((item) => byName.get(item.name) ?? []);
    return { runtime: rootsOf("runtime"), optional: rootsOf("optional"), development: rootsOf("development") };
}
/** Earliest of several times in RFC 3339; undefined when there is none. */
function earliest(times) {
    let first;
    for (const text of times) {
        const at = text === undefined ? Number.NaN : Date.parse(text);
        if (text !== undefined && (first === undefined ? !Number.isNaN(at) : at < first.at))
            first = { at, text };
    }
    return first === undefined ? undefined : new Date(first.at).toISOString();
}

;// CONCATENATED MODULE: ./lib/src/indexes/pypi.js




/** PEP 691. */
const ACCEPT = "application/vnd.pypi.simple.v1+json";
/** Asks a simple index (PEP 691) about one project; the answer serves all its versions. */
function askSimpleIndex(base, name, asking) {
    return askJson(`${base.replace(/\/+$/, "")}/${encodeURIComponent(name)}/`, ACCEPT, asking);
}
/** Upload time of the first file of a version (PEP 700); files of other versions do not count. */
function timeInSimpleIndex(value, name, version) {
    const files = pypi_isObject(value) && Array.isArray(value["files"]) ? value["files"].filter(pypi_isObject) : null;
    if (files === null)
        return unknown("the index did not answer with a list of files");
    const ofVersion = files.filter((file) => isVersion(versionOfFile(String(file["filename"]), name), version));
    if (ofVersion.length === 0)
        return unknown("the index has no file of this version");
    const times = ofVersion.map((file) => file["upload-time"]).filter((time) => typeof time === "string");
    const uploaded = earliest(times);
    return uploaded === undefined ? unknown("the index gives no upload time") : { uploaded, reason: null };
}
function unknown(reason) {
    return { uploaded: null, reason };
}
function pypi_isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`; old names may hold dashes themselves. */
function versionOfFile(file, name) {
    const stem = file.replace(/\.(?:tar\.(?:gz|bz2|xz|Z)|tgz|zip|whl|egg|exe)$/i, "");
    for (let dash = stem.indexOf("-"); dash >= 0; dash = stem.indexOf("-", dash + 1)) {
        if (normaliseName(stem.slice(0, dash)) !== name)
            continue;
        const rest = stem.slice(dash + 1);
        return file.endsWith(".whl") || file.endsWith(".egg") ? (rest.split("-", 1)[0] ?? rest) : rest;
    }
    return null;
}
function isVersion(found, wanted) {
    if (found === null)
        return false;
    if (found === wanted)
        return true;
    return (0,_renovatebot_pep440.valid)(found) !== null && (0,_renovatebot_pep440.valid)(wanted) !== null && (0,_renovatebot_pep440.eq)(found, wanted);
}

;// CONCATENATED MODULE: ./lib/src/indexes/collect.js


const AT_ONCE = 8;
/**
 * When each version appeared, sorted by ecosystem, name and version; one question per name. Where no index is given,
 * the time that the lock itself records counts. Never throws: what is not learnt has a reason.
 */
async function collectUploads(packages, options) {
    const wanted = [...new Map(packages.map((item) => [collect_keyOf(item), item])).values()];
    const names = new Map(wanted.filter((item) => asks(item, options)).map((item) => [nameKey(item), item]));
    const answers = new Map();
    const open = [...names];
    const work = async () => {
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [key, item] = next;
            answers.set(key, await ask(item, options));
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, open.length) }, work));
    return wanted.sort(byKey).map((item) => ({
        ecosystem: item.ecosystem,
        name: item.name,
        version: item.version,
        ...timeOf(item, answers.get(nameKey(item)), options),
    }));
}
function nameKey(item) {
    return `${item.ecosystem}\0${item.name}`;
}
function collect_keyOf(item) {
    return `${nameKey(item)}\0${item.version}`;
}
function byKey(one, other) {
    return collect_keyOf(one) < collect_keyOf(other) ? -1 : 1;
}
function indexOf(item, options) {
    return Object.hasOwn(options.indexes, item.ecosystem) ? options.indexes[item.ecosystem] : undefined;
}
/** A package from a URL, a repository or a path shares no more than the name with what an index holds. */
function isFromIndex(item) {
    return !item.purl.includes("?") && !item.source.startsWith("path:");
}
function asks(item, options) {
    return isFromIndex(item) && isKnown(item.ecosystem) && indexOf(item, options) !== undefined;
}
function isKnown(ecosystem) {
    return ecosystem === "PyPI" || ecosystem === "npm";
}
async function ask(item, options) {
    const base = indexOf(item, options) ?? "";
    if (!URL.canParse(base))
        return { kind: "none", reason: "the address of the index is no URL" };
    return item.ecosystem === "PyPI" ? askSimpleIndex(base, item.name, options) : askRegistry(base, item.name, options);
}
function timeOf(item, answer, options) {
    if (!isFromIndex(item))
        return { uploaded: null, reason: "it does not come from an index" };
    if (answer === undefined) {
        if (indexOf(item, options) !== undefined)
            return { uploaded: null, reason: "annex cannot ask indexes of this kind" };
        if (item.uploaded !== undefined)
            return { uploaded: item.uploaded, reason: null };
        return { uploaded: null, reason: `no index is set for ${item.ecosystem}, and the lockfile gives no time` };
    }
    if (answer.kind === "none")
        return { uploaded: null, reason: answer.reason };
    return item.ecosystem === "PyPI"
        ? timeInSimpleIndex(answer.value, item.name, item.version)
        : timeInPackument(answer.value, item.version);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/src/lockfiles/diff.js


/**
 * What differs between two sets of lockfiles, by ecosystem, name and lockfile; sorted by these and kind.
 * An update that also changes the source is two changes, so that a rule on sources sees it.
 */
function diffPackages(base, head) {
    const before = diff_byKey(base);
    const after = diff_byKey(head);
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    return keys.flatMap((key) => diffOne(before.get(key) ?? [], after.get(key) ?? []));
}
function diff_byKey(lockfiles) {
    const found = new Map();
    for (const item of lockfiles.flatMap((lockfile) => lockfile.packages)) {
        const key = `${item.ecosystem}\0${item.name}\0${item.lockfile}`;
        const known = found.get(key);
        if (known === undefined)
            found.set(key, [item]);
        else
            known.push(item);
    }
    return found;
}
/** One name may be locked in several versions: equal versions belong together, the rest from the newest down. */
function diffOne(before, after) {
    const gone = [...before];
    const come = [];
    const changes = [];
    for (const item of after) {
        const at = sameVersion(gone, item);
        const [old] = at < 0 ? [] : gone.splice(at, 1);
        if (old === undefined)
            come.push(item);
        else
            changes.push(...detailChanges(old, item));
    }
    gone.sort(byVersion);
    come.sort(byVersion);
    while (gone.length > 0 && come.length > 0)
        changes.push(...updated(gone.pop(), come.pop()));
    changes.push(...come.map((item) => ({ kind: "added", after: item })));
    changes.push(...gone.map((item) => ({ kind: "removed", before: item })));
    return changes.sort((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0));
}
/** Among several places of one version, prefer the one that did not change. */
function sameVersion(candidates, item) {
    const equal = candidates.findIndex((other) => other.version === item.version && detailChanges(other, item).length === 0);
    return equal >= 0 ? equal : candidates.findIndex((other) => other.version === item.version);
}
function updated(before, after) {
    if (before === undefined || after === undefined)
        return [];
    const moved = before.source === after.source ? [] : [{ kind: "source-changed", before, after }];
    return [{ kind: "updated", before, after }, ...moved];
}
/** Changes of one version: where it comes from, what its files are, why it is needed. */
function detailChanges(before, after) {
    const kinds = [];
    if (before.source !== after.source)
        kinds.push("source-changed");
    if (before.hashes.join() !== after.hashes.join())
        kinds.push("rehashed");
    if (before.scope !== after.scope)
        kinds.push("rescoped");
    return kinds.map((kind) => ({ kind, before, after }));
}
function byVersion(one, other) {
    const [a, b] = [one.version, other.version];
    if (one.ecosystem === "PyPI" && (0,_renovatebot_pep440.valid)(a) !== null && (0,_renovatebot_pep440.valid)(b) !== null)
        return (0,_renovatebot_pep440.compare)(a, b);
    if (one.ecosystem === "npm" && (0,semver.valid)(a) !== null && (0,semver.valid)(b) !== null)
        return (0,semver.compare)(a, b);
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/src/lockfiles/assemble.js


/** Turns nodes into the lockfile's packages; throws `lockfile-empty` rather than returning nothing. */
function assemble(head, nodes) {
    const ambiguous = ambiguousNames(nodes);
    const packages = [];
    const unscanned = [...(head.unscanned ?? [])];
    for (const node of nodes) {
        if (node.own === true)
            continue;
        if (node.unscanned !== undefined) {
            unscanned.push({ name: node.name, version: node.version, lockfile: node.lockfile, reason: node.unscanned });
        }
        // Without a version there is nothing to look up, to list or to compare: it stands under `unscanned` alone.
        if (node.version !== "")
            packages.push(toPackage(node, nodes, ambiguous));
    }
    if (packages.length === 0 && unscanned.length === 0)
        throw failure_empty({ path: head.path });
    const folder = external_node_path_.posix.dirname(head.path);
    const manifests = sortedUnique(head.manifests.map((name) => external_node_path_.posix.join(folder, name)));
    return { path: head.path, format: head.format, packages, unscanned, manifests };
}
function ambiguousNames(nodes) {
    const versions = new Map();
    const ambiguous = new Set();
    for (const { name, purl } of nodes) {
        const seen = versions.get(name);
        if (seen === undefined)
            versions.set(name, purl);
        else if (seen !== purl)
            ambiguous.add(name);
    }
    return ambiguous;
}
function toPackage(node, nodes, ambiguous) {
    const needed = node.needs.flatMap((index) => nodes[index] ?? []).filter((other) => other.version !== "");
    const names = sortedUnique(needed.filter((other) => other.own !== true).map((other) => other.name));
    const purls = names.some((name) => ambiguous.has(name)) ? sortedUnique(needed.map((other) => other.purl)) : null;
    return {
        ecosystem: node.ecosystem,
        name: node.name,
        version: node.version,
        purl: node.purl,
        direct: node.direct,
        scope: node.scope,
        lockfile: node.lockfile,
        line: node.line,
        hashes: sortedUnique(node.hashes),
        source: node.source,
        dependencies: names,
        ...(purls === null ? {} : { needs: purls }),
        ...(node.uploaded === undefined ? {} : { uploaded: node.uploaded }),
        ...(node.marker === undefined ? {} : { marker: node.marker }),
    };
}
/** In code-unit order, so that every machine sorts alike. */
function sortedUnique(values) {
    return values.length < 2 ? values : [...new Set(values)].sort();
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/text.js

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;
const HTML = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
/** Strict UTF-8 text of a lockfile, without BOM; throws `lockfile-encoding`. */
function decodeText(bytes, path) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        throw badEncoding({ path }, "it starts with a UTF-16 byte order mark");
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw badEncoding({ path }, "some bytes are not valid UTF-8");
    }
    const nul = text.indexOf("\0");
    if (nul >= 0)
        throw badEncoding({ path, line: lineAt(text, nul) }, "it holds a NUL character");
    return text;
}
/** Refuses what no lockfile of any format may be: conflict markers, a web page, a NUL character. */
function checkText(text, path) {
    const conflict = CONFLICT.exec(text);
    if (conflict !== null)
        throw conflictMarkers({ path, line: lineAt(text, conflict.index) });
    if (HTML.test(text))
        throw failure_unreadable({ path, line: 1 }, "it holds a web page");
    const nul = text.indexOf("\0");
    if (nul >= 0)
        throw badEncoding({ path, line: lineAt(text, nul) }, "it holds a NUL character");
}
/** Line (from 1) of an offset; linear, for error messages only. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/json.js



/** The root object of a JSON lockfile; throws `lockfile-truncated` or `lockfile-unreadable` with its line. */
function parseJsonLock(source, path) {
    checkText(source, path);
    const text = source.replace(/^\uFEFF/, "");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw jsonFailure(text, path, error);
    }
    if (!isTable(value))
        throw failure_unreadable({ path, line: 1 }, "it is not a JSON object");
    return { table: value, at: { path } };
}
/** V8 names the offset; an offset at the end of the text means that the text was cut. */
function jsonFailure(text, path, error) {
    const detail = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(detail);
    const offset = position === null ? text.length : Number(position[1]);
    const at = { path, line: lineAt(text, offset) };
    const cut = /^Unexpected end|^Unterminated/.test(detail) || offset >= text.trimEnd().length;
    return cut ? truncated(at, "its JSON ends early", error) : failure_unreadable(at, "it is not JSON", error);
}
/** Lists the keys that hold objects. */
function objectKeys(text) {
    const found = [];
    let line = 1;
    let from = 0;
    for (const match of text.matchAll(/^[ \t]*"((?:[^"\\\n]|\\.)*)"[ \t]*:[ \t]*\{/gm)) {
        for (let at = text.indexOf("\n", from); at >= 0 && at < match.index; at = text.indexOf("\n", from)) {
            line += 1;
            from = at + 1;
        }
        found.push({ key: match[1] ?? "", line });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/source.js
/** `Package.source` of a package from an index that the lockfile does not name. */
const REGISTRY = "registry";
const KEPT_PARAMETERS = new Set(["rev", "tag", "branch", "subdirectory"]);
/** A URL without user, password and query (tokens live there); other texts stay as they are. */
function withoutCredentials(url) {
    const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
    if (match === null)
        return url;
    const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = match;
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    const user = authority === `git@${host}` ? "git@" : "";
    return scheme + user + host + path + keptParameters(query) + fragment;
}
function keptParameters(query) {
    const kept = query
        .slice(1)
        .split("&")
        .filter((pair) => KEPT_PARAMETERS.has(pair.split("=", 1)[0] ?? ""));
    return kept.length === 0 ? "" : `?${kept.join("&")}`;
}
/** An index or registry as `Package.source` shows it: without credentials and without a slash at the end. */
function indexSource(url) {
    return withoutCredentials(url).replace(/\/+$/, "");
}
/** `git+URL@COMMIT`, without credentials. */
function gitSource(url, commit) {
    const plain = withoutCredentials(url.replace(/^git\+/, ""));
    return commit === undefined ? `git+${plain}` : `git+${plain}@${commit}`;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/npm-origin.js




/** OSV's name of npm's ecosystem. */
const NPM = "npm";
const npm_origin_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9_~-][a-z0-9._~-]*$/i;
/** Is it a name that a package can have? */
function isNpmName(name) {
    return npm_origin_NAME.test(name);
}
/** `pkg:npm/%40scope/name@version`. */
function npmPurl(name, version, qualifiers) {
    const slash = name.indexOf("/");
    const namespace = slash < 0 ? undefined : name.slice(0, slash);
    return new packageurl_js.PackageURL(NPM, namespace, name.slice(slash + 1), version, qualifiers).toString();
}
/** Reads `resolved`: a tarball of a registry, another URL, a git repository or a path. */
function readNpmOrigin(place) {
    const { resolved, name, version } = place;
    if (place.bundled && resolved === undefined)
        return { source: "bundled" };
    if (resolved === undefined)
        return { source: REGISTRY };
    if (/^(?:git[+:]|github:|gitlab:|bitbucket:)/.test(resolved)) {
        const [url = "", commit] = resolved.split("#", 2);
        const source = gitSource(url, commit);
        const unscanned = "comes from a git repository, not from a registry";
        return { source, unscanned, qualifiers: { vcs_url: source } };
    }
    if (!/^https?:/i.test(resolved)) {
        const source = `path:${resolved.replace(/^file:/, "")}`;
        return { source, unscanned: "comes from a path, not from a registry" };
    }
    const plain = decodeURIComponentSafely(withoutCredentials(resolved).replace(/#.*$/, ""));
    const tarball = plain.indexOf(`/${name}/-/`);
    if (tarball < 0) {
        return { source: plain, unscanned: "comes from a URL, not from a registry", qualifiers: { download_url: plain } };
    }
    const source = indexSource(plain.slice(0, tarball));
    const file = plain.slice(plain.lastIndexOf("/") + 1);
    const expected = `${name.slice(name.indexOf("/") + 1)}-${version.split("+", 1)[0]}.tgz`;
    if (file === expected)
        return { source };
    return { source, unscanned: `is resolved to the file ${JSON.stringify(file)}, which is of another version` };
}
function decodeURIComponentSafely(url) {
    return url.replace(/%40/gi, "@").replace(/%2f/gi, "/");
}
/** `integrity` (subresource integrity, base64) as `algorithm:hex`. */
function readIntegrity(entry) {
    const written = fields_text(entry, "integrity");
    if (written === undefined || written.trim() === "")
        return [];
    return written
        .trim()
        .split(/\s+/)
        .map((part) => {
        const match = /^(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(part);
        if (match === null)
            throw failure_unreadable(entry.at, `${JSON.stringify(part)} is not an integrity value`);
        return `${match[1]}:${Buffer.from(match[2] ?? "", "base64").toString("hex")}`;
    });
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/npm-tree.js



/** Places of lockfileVersion 2 and 3: the table `packages`. */
function readPackagesTable(packages, source) {
    const lines = new Map();
    for (const { key, line } of objectKeys(source))
        if (!lines.has(key))
            lines.set(key, line);
    const tree = new Map();
    for (const [key, value] of Object.entries(packages.table)) {
        const at = { path: packages.at.path, line: lines.get(key) ?? 1 };
        if (!isTable(value))
            throw failure_unreadable(at, `${JSON.stringify(key)} is not an object`);
        tree.set(key, readPlace(key, { table: value, at }));
    }
    return tree;
}
function readPlace(key, entry) {
    const link = flag(entry, "link");
    const own = npm_tree_namesIn(entry, "dependencies");
    const optional = npm_tree_namesIn(entry, "optionalDependencies");
    const peers = npm_tree_namesIn(entry, "peerDependencies");
    return {
        key,
        entry,
        name: fields_text(entry, "name") ?? nameOfKey(key),
        version: fields_text(entry, "version") ?? "",
        resolved: fields_text(entry, "resolved"),
        bundled: flag(entry, "inBundle"),
        target: link ? requiredText(entry, "resolved") : undefined,
        requires: own.filter((name) => !optional.includes(name)),
        mayUse: [...optional, ...peers],
    };
}
function nameOfKey(key) {
    const at = key.lastIndexOf("node_modules/");
    return at < 0 ? key : key.slice(at + "node_modules/".length);
}
/** Names in a table of requirements; empty when absent. */
function npm_tree_namesIn(entry, key) {
    return Object.keys(fields_table(entry, key)?.table ?? {});
}
/** Places of lockfileVersion 1: nested tables `dependencies`, without the project itself. */
function readNestedTables(root, source) {
    const cursor = forwardLines(objectKeys(source));
    const tree = new Map();
    // A stack instead of recursion: the depth is the file's to choose. Reversed, so that places come in the file's order.
    const open = children("", root).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const name = next.name;
        const line = cursor(name);
        const entry = { table: next.table, at: { path: root.at.path, line } };
        tree.set(next.key, readNested(next.key, name, entry));
        open.push(...children(`${next.key}/`, entry).reverse());
    }
    return tree;
}
/** Names come in the order of the file, so each is looked for behind the one before. Line 1 when it is not found. */
function forwardLines(keys) {
    let at = 0;
    return (name) => {
        while (at < keys.length && keys[at]?.key !== name)
            at += 1;
        const found = keys[at]?.line ?? 1;
        at += 1;
        return found;
    };
}
function children(prefix, entry) {
    return Object.entries(fields_table(entry, "dependencies")?.table ?? {}).map(([name, value]) => {
        if (!isTable(value))
            throw failure_unreadable(entry.at, `${JSON.stringify(name)} is not an object`);
        return { key: `${prefix}node_modules/${name}`, name, table: value };
    });
}
/** In version 1, `version` also holds `npm:real@1.0.0`, a URL, a path or a git reference. */
function readNested(key, installedAs, entry) {
    const written = requiredText(entry, "version");
    const alias = /^npm:(.+)@([^@]+)$/.exec(written);
    const elsewhere = alias === null && /^(?:git|https?:|file:|[a-z]+:)/i.test(written);
    return {
        key,
        entry,
        name: alias?.[1] ?? installedAs,
        version: alias?.[2] ?? (elsewhere ? "" : written),
        resolved: elsewhere ? written : fields_text(entry, "resolved"),
        bundled: flag(entry, "bundled"),
        target: undefined,
        requires: entry.table["requires"] === true ? [] : npm_tree_namesIn(entry, "requires"),
        mayUse: [],
    };
}
/** Key of the place that `name` means when it is required from `key`, as Node looks it up; undefined when nowhere. */
function resolveFrom(tree, key, name) {
    for (let base = key;; base = parentOf(base)) {
        const candidate = base === "" ? `node_modules/${name}` : `${base}/node_modules/${name}`;
        const place = tree.get(candidate);
        if (place !== undefined)
            return place.target ?? candidate;
        if (base === "")
            return undefined;
    }
}
function parentOf(key) {
    const at = key.lastIndexOf("node_modules/");
    return at <= 0 ? "" : key.slice(0, at - 1);
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/package-json.js


/** Strongest first: what stands in several tables counts once, with the first. */
const TABLES = [
    ["dependencies", "runtime"],
    ["peerDependencies", "runtime"],
    ["optionalDependencies", "optional"],
    ["devDependencies", "development"],
];
/** Reads the tables of requirements; throws `manifest-unreadable`. */
function parsePackageJson(source, path) {
    const root = { table: package_json_parseJson(source, path), at: { path } };
    const found = new Map();
    // npm lets optionalDependencies override dependencies of the same name.
    const optional = new Set(Object.keys(fields_table(root, "optionalDependencies")?.table ?? {}));
    for (const [key, scope] of TABLES) {
        const group = fields_table(root, key);
        for (const name of Object.keys(group?.table ?? {})) {
            if (group === undefined || found.has(name) || (scope === "runtime" && optional.has(name)))
                continue;
            found.set(name, { name, requirement: fields_text(group, name) ?? "", scope });
        }
    }
    return { name: fields_text(root, "name") ?? null, requirements: [...found.values()] };
}
function package_json_parseJson(source, path) {
    let value;
    let cause;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        cause = error;
    }
    if (isTable(value))
        return value;
    throw new model_error/* AnnexError */.F({
        code: "manifest-unreadable",
        message: `${JSON.stringify(path)} is not a JSON object.`,
        hint: "Correct the file.",
        location: { file: path },
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/package-lock.js










/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. */
const PACKAGE_LOCK_JSON = {
    name: "package-lock.json",
    matches: (baseName) => baseName === "package-lock.json" || baseName === "npm-shrinkwrap.json",
    parse: parsePackageLock,
};
function parsePackageLock(source, path, context) {
    const root = parseJsonLock(source, path);
    const tree = readTree(root, source);
    const manifestText = context.readSibling("package.json");
    const manifest = manifestText === null ? null : parsePackageJson(manifestText, "package.json").requirements;
    const isMember = workspaceMatcher(tree.get(""));
    const places = [...tree.values()].filter((place) => place.target === undefined);
    const position = new Map(places.map((place, index) => [place.key, index]));
    const unscanned = [...missingDirect(tree, manifest, path)];
    const needs = places.map((place) => edges(place, tree, position, unscanned));
    const own = places.filter((place) => isOwn(place, isMember));
    const direct = directKeys(tree, own, manifest);
    const nodes = places.map((place, index) => ({
        ...toNode(place, isOwn(place, isMember)),
        needs: needs[index] ?? [],
        direct: direct === null ? null : direct.has(place.key),
    }));
    const manifests = ["package.json", ...own.map(({ key }) => external_node_path_.posix.join(key, "package.json"))];
    return assemble({ path, format: PACKAGE_LOCK_JSON.name, unscanned, manifests }, merge(nodes));
}
function readTree(root, source) {
    const version = root.table["lockfileVersion"];
    if (version !== 1 && version !== 2 && version !== 3)
        throw unknownVersion(root.at, version, ["1", "2", "3"]);
    if (version === 1)
        return readNestedTables(root, source);
    const packages = fields_table(root, "packages");
    if (packages === undefined)
        throw truncated(root.at, 'the table "packages" is missing');
    const tree = readPackagesTable(packages, source);
    if (!tree.has(""))
        throw truncated(root.at, 'the project itself is missing from "packages"');
    for (const place of tree.values()) {
        if (place.target !== undefined && !tree.has(place.target)) {
            throw truncated(place.entry.at, `${place.key} links to ${JSON.stringify(place.target)}, which is missing`);
        }
    }
    return tree;
}
/** `workspaces` is a list of patterns, or a table with such a list under `packages`. */
function workspaceMatcher(root) {
    const written = root?.entry.table["workspaces"];
    const patterns = isTable(written) ? written["packages"] : written;
    if (!Array.isArray(patterns))
        return () => false;
    const globs = patterns.filter((item) => typeof item === "string").map((item) => item.replace(/^\.\/|\/$/g, ""));
    return picomatch(globs);
}
function isOwn(place, isMember) {
    return place.key === "" || (!place.key.includes("node_modules/") && isMember(place.key));
}
/** Resolves what a place needs; what must be there and is not goes to `unscanned`. */
function edges(place, tree, position, unscanned) {
    const found = [];
    for (const name of [...place.requires, ...place.mayUse]) {
        const index = position.get(resolveFrom(tree, place.key, name) ?? "?");
        if (index !== undefined)
            found.push(index);
        else if (place.requires.includes(name)) {
            const reason = `needed by ${place.name === "" ? "the project" : place.name} but not in the lock`;
            unscanned.push({ name, version: "", lockfile: place.entry.at.path, reason });
        }
    }
    return found;
}
const DIRECT_TABLES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Keys that the project and its workspace members name; null when neither lock nor manifest tells. */
function directKeys(tree, own, manifest) {
    if (own.length === 0 && manifest === null)
        return null;
    const keys = new Set();
    const add = (from, name) => {
        const key = resolveFrom(tree, from, name);
        if (key !== undefined)
            keys.add(key);
    };
    for (const place of own) {
        for (const name of DIRECT_TABLES.flatMap((key) => npm_tree_namesIn(place.entry, key)))
            add(place.key, name);
    }
    for (const { name } of manifest ?? [])
        add("", name);
    return keys;
}
function missingDirect(tree, manifest, lockfile) {
    const peers = new Set(npm_tree_namesIn(tree.get("")?.entry ?? { table: {}, at: { path: lockfile } }, "peerDependencies"));
    return (manifest ?? [])
        .filter(({ name, scope }) => scope !== "optional" && !peers.has(name))
        .filter(({ name }) => resolveFrom(tree, "", name) === undefined)
        .map(({ name }) => ({ name, version: "", lockfile, reason: "named in package.json but not in the lock" }));
}
function toNode(place, own) {
    const { entry, name, version } = place;
    if (!own && !isNpmName(name) && place.key.includes("node_modules/")) {
        throw failure_unreadable(entry.at, `${JSON.stringify(name)} is not a package name`);
    }
    const local = !own && !place.key.includes("node_modules/");
    const origin = local
        ? { source: `path:${place.key}`, unscanned: "comes from a path, not from a registry" }
        : readNpmOrigin(place);
    const invalid = (0,semver.valid)(version) === null ? "the version is not one of semantic versioning" : undefined;
    return {
        ecosystem: NPM,
        name,
        version,
        purl: own ? "" : npmPurl(name, version, "qualifiers" in origin ? origin.qualifiers : undefined),
        lockfile: entry.at.path,
        line: entry.at.line ?? 1,
        hashes: readIntegrity(entry),
        source: origin.source,
        scope: scopeOf(entry),
        own,
        unscanned: origin.unscanned ?? invalid,
    };
}
/** npm marks what is needed only to develop, only on demand, or for one of these (`devOptional`). */
function scopeOf(entry) {
    if (flag(entry, "extraneous"))
        return "unknown";
    if (flag(entry, "dev"))
        return "development";
    return flag(entry, "optional") || flag(entry, "devOptional") ? "optional" : "runtime";
}
const package_lock_STRENGTH = { runtime: 3, unknown: 2, optional: 1, development: 0 };
/** npm installs one version at several places; equal ones become one node at the first place. */
function merge(nodes) {
    const firsts = new Map();
    const moved = [];
    const merged = [];
    nodes.forEach((node, index) => {
        const key = `${node.purl}\0${node.source}\0${node.hashes.join()}\0${node.unscanned ?? ""}`;
        const first = node.own === true ? undefined : firsts.get(key);
        moved[index] = first ?? merged.length;
        if (first !== undefined)
            merged[first] = united(merged[first] ?? node, node);
        else {
            firsts.set(key, merged.length);
            merged.push(node);
        }
    });
    return merged.map((node) => ({ ...node, needs: node.needs.map((index) => moved[index] ?? index) }));
}
function united(one, other) {
    return {
        ...one,
        scope: package_lock_STRENGTH[other.scope] > package_lock_STRENGTH[one.scope] ? other.scope : one.scope,
        direct: one.direct === true || other.direct === true ? true : one.direct,
        needs: [...one.needs, ...other.needs],
    };
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/graph.js
/** Strongest first: what is needed to run stays `runtime` even when the tests need it too. */
const ORDER = ["runtime", "optional", "development"];
/** Scope of each node by what reaches it from the roots; `unknown` for what nothing reaches. Linear. */
function scopesByReach(needs, roots) {
    const scopes = new Array(needs.length).fill("unknown");
    for (const scope of ORDER) {
        const open = [...roots[scope]];
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            if (scopes[index] !== "unknown")
                continue;
            scopes[index] = scope;
            for (const next of needs[index] ?? [])
                open.push(next);
        }
    }
    return scopes;
}
/** Groups positions by name. */
function indexByName(names) {
    const found = new Map();
    names.forEach((name, index) => {
        const known = found.get(name);
        if (known === undefined)
            found.set(name, [index]);
        else
            known.push(index);
    });
    return found;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/poetry-links.js




/** The interpreter, and what older Poetry never locks although packages name it (Provider.UNSAFE_PACKAGES). */
const NEVER_LOCKED = new Set(["python", "setuptools", "distribute", "pip", "wheel"]);
/** Reads one `[[package]]` table. */
function readPackage(entry) {
    const name = requiredText(entry, "name");
    if (!isPythonName(name))
        throw failure_unreadable(entry.at, `${JSON.stringify(name)} is not a package name`);
    const dependencies = fields_table(entry, "dependencies");
    const extras = fields_table(entry, "extras");
    const names = Object.keys(extras?.table ?? {});
    return {
        entry,
        name: normaliseName(name),
        version: requiredText(entry, "version"),
        wants: Object.entries(dependencies?.table ?? {}).flatMap(([key, value]) => readWants(key, value, entry)),
        extras: new Map(names.map((extra) => [normaliseName(extra), fields_texts(extras, extra).map(requirementName)])),
    };
}
function requirementName(requirement) {
    return normaliseName(/^[A-Za-z0-9._-]+/.exec(requirement.trim())?.[0] ?? "");
}
function readWants(key, value, entry) {
    const choices = Array.isArray(value) ? value : [value];
    return choices.map((choice) => {
        const name = normaliseName(key);
        if (typeof choice === "string") {
            return { name, constraint: choice, optional: false, conditional: false, extras: [] };
        }
        if (!isTable(choice))
            throw failure_unreadable(entry.at, `the dependency ${JSON.stringify(key)} is neither text nor table`);
        const want = { table: choice, at: entry.at };
        return {
            name,
            constraint: fields_text(want, "version") ?? "*",
            optional: flag(want, "optional"),
            conditional: fields_text(want, "markers") !== undefined || fields_text(want, "python") !== undefined,
            extras: fields_texts(want, "extras"),
        };
    });
}
/** The extras that somebody asks of each package, so that only their optional edges count. */
function askedExtras(locked, manifest) {
    const asked = new Map();
    for (const { name, extras } of [...locked.flatMap((item) => item.wants), ...(manifest?.requirements ?? [])]) {
        if (extras.length === 0)
            continue;
        const known = asked.get(name) ?? new Set();
        for (const extra of extras)
            known.add(normaliseName(extra));
        asked.set(name, known);
    }
    return asked;
}
/** Resolves the edges of every package, with what is named but not locked. */
function linkPackages(locked, byName, manifest) {
    const asked = askedExtras(locked, manifest);
    return locked.map((item) => poetry_links_link(item, locked, byName, asked));
}
function poetry_links_link(item, locked, byName, asked) {
    const wantedExtras = [...(asked.get(item.name) ?? [])].flatMap((extra) => item.extras.get(extra) ?? []);
    const active = new Set(wantedExtras);
    const needs = [];
    const missing = [];
    for (const want of item.wants) {
        if (want.optional && !active.has(want.name))
            continue;
        const candidates = byName.get(want.name) ?? [];
        needs.push(...fitting(candidates, want.constraint, locked));
        if (candidates.length === 0 && !want.optional && !want.conditional && !NEVER_LOCKED.has(want.name)) {
            missing.push({ name: want.name, version: "", reason: `needed by ${item.name} but not in the lock` });
        }
    }
    return { needs, missing };
}
/** Where a name is locked in several versions, the ones the constraint allows; all of them when that does not tell. */
function fitting(candidates, constraint, locked) {
    if (candidates.length < 2)
        return candidates;
    const allowed = candidates.filter((index) => (0,_renovatebot_pep440.satisfies)(locked[index]?.version ?? "", constraint));
    return allowed.length === 0 ? candidates : allowed;
}
/** What the manifest names on all platforms and the lock does not hold. */
function poetry_links_missingDirect(manifest, byName) {
    return (manifest?.requirements ?? [])
        .filter((item) => item.marker === null && !byName.has(item.name))
        .map((item) => ({ name: item.name, version: "", reason: "named in pyproject.toml but not in the lock" }));
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/toml.js




/** The root table of a TOML lockfile; throws `lockfile-truncated` or `lockfile-unreadable` with its line. */
function parseTomlLock(text, path) {
    checkText(text, path);
    try {
        return { table: (0,dist/* parse */.qg)(text), at: { path } };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const at = { path, line: error.line };
        const detail = error.message.split("\n", 1)[0] ?? "not TOML";
        // A cut shows as an unfinished last line; an error further up is damage of another kind.
        const last = text.trimEnd().split("\n").length;
        if (error.line >= last)
            throw truncated(at, detail, error);
        throw failure_unreadable(at, detail, error);
    }
}
/** The tables of an array of tables such as `[[package]]`, each with the line of its header. */
function tablesWithLines(root, key, text) {
    const lines = headerLines(text, `[[${key}]]`);
    return fields_list(root, key).map((value, index) => {
        const at = { path: root.at.path, line: lines[index] ?? 1 };
        if (!isTable(value))
            throw failure_unreadable(at, `${JSON.stringify(key)} is not a list of tables`);
        return { table: value, at };
    });
}
/** Lines (from 1) that start with this header, outside of multi-line strings. Linear in the text. */
function headerLines(text, header) {
    const found = [];
    const quoted = multiLineStrings(text);
    let string = 0;
    let line = 1;
    let counted = 0;
    for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + header.length)) {
        if (at > 0 && text[at - 1] !== "\n")
            continue;
        for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
            line += 1;
            counted = next + 1;
        }
        while ((quoted[string]?.[1] ?? at) < at)
            string += 1;
        if ((quoted[string]?.[0] ?? at) >= at)
            found.push(line);
    }
    return found;
}
/** Start and end of each multi-line string; lockfiles have hardly any. */
function multiLineStrings(text) {
    const found = [];
    let open = null;
    for (const match of text.matchAll(/"""|'''/g)) {
        if (open === null)
            open = { mark: match[0], at: match.index };
        else if (open.mark === match[0]) {
            found.push([open.at, match.index]);
            open = null;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/poetry.js









const VERSIONS = ["1.0", "1.1", "2.0", "2.1"];
/** poetry.lock of Poetry 1.x and 2.x. */
const POETRY_LOCK = {
    name: "poetry.lock",
    matches: (baseName) => baseName === "poetry.lock",
    parse: parsePoetryLock,
};
function parsePoetryLock(source, path, context) {
    const root = parseTomlLock(source, path);
    const files = checkMetadata(root);
    const locked = tablesWithLines(root, "package", source).map(readPackage);
    const manifest = siblingPyproject(context);
    const byName = indexByName(locked.map((item) => item.name));
    const links = linkPackages(locked, byName, manifest);
    const written = locked.map((item) => writtenScope(item.entry));
    const reached = () => scopesByReach(links.map((item) => item.needs), manifestRoots(manifest, byName));
    const scopes = written.includes("unknown") ? reached() : written;
    const direct = manifest === null ? null : new Set(manifest.requirements.map((item) => item.name));
    const nodes = locked.map((item, index) => ({
        ...poetry_toNode(item, files),
        needs: links[index]?.needs ?? [],
        scope: scopes[index] ?? "unknown",
        direct: direct === null ? null : direct.has(item.name),
    }));
    const missing = [...links.flatMap((item) => item.missing), ...poetry_links_missingDirect(manifest, byName)];
    const unscanned = missing.map((item) => ({ ...item, lockfile: path }));
    return assemble({ path, format: POETRY_LOCK.name, unscanned, manifests: ["pyproject.toml"] }, nodes);
}
/** Poetry writes `[metadata]` last, so a lock without it, or without its hash, was cut. Returns `[metadata.files]`. */
function checkMetadata(root) {
    const metadata = fields_table(root, "metadata");
    if (metadata === undefined)
        throw truncated(root.at, "the table [metadata] at its end is missing");
    const version = metadata.table["lock-version"];
    if (typeof version !== "string" || !VERSIONS.includes(version))
        throw unknownVersion(root.at, version, VERSIONS);
    if (!/^[0-9a-f]{64}$/.test(fields_text(metadata, "content-hash") ?? "")) {
        throw truncated(root.at, "the content-hash at its end is missing");
    }
    const files = fields_table(metadata, "files");
    if (version.startsWith("1.") && files === undefined)
        throw truncated(root.at, "[metadata.files] is missing");
    return files;
}
/** Lock 2.1 writes `groups`, locks of Poetry before 1.5 `category`; those between write neither. */
function writtenScope(entry) {
    const groups = fields_texts(entry, "groups");
    const category = fields_text(entry, "category");
    if (groups.length === 0 && category === undefined)
        return "unknown";
    if (!groups.includes("main") && category !== "main")
        return "development";
    // Poetry 2.1 marks by group: what `main` needs only for an extra is optional there, whatever other groups say.
    const markers = entry.table["markers"];
    const onDemand = isTable(markers) && /\bextra\s*==/.test(String(markers["main"] ?? ""));
    return onDemand || flag(entry, "optional") ? "optional" : "runtime";
}
function poetry_toNode(item, files) {
    const { entry, name, version } = item;
    const origin = readOrigin(fields_table(entry, "source"));
    const invalid = isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
    const markers = entry.table["markers"];
    return {
        ecosystem: PYPI,
        name,
        version,
        purl: pypiPurl(name, version, origin.qualifiers),
        lockfile: entry.at.path,
        line: entry.at.line ?? 1,
        hashes: readHashes(entry, files),
        source: origin.source,
        marker: typeof markers === "string" ? markers : undefined,
        unscanned: origin.unscanned ?? invalid,
    };
}
function readHashes(entry, files) {
    const name = requiredText(entry, "name");
    const holder = files ?? entry;
    const key = files === undefined ? "files" : name;
    if (!Object.hasOwn(holder.table, key))
        throw truncated(entry.at, `the files of ${JSON.stringify(name)} are missing`);
    return tables({ table: holder.table, at: entry.at }, key).flatMap((file) => fields_text(file, "hash") ?? []);
}
function readOrigin(source) {
    if (source === undefined)
        return { source: REGISTRY };
    const type = requiredText(source, "type");
    const url = withoutCredentials(requiredText(source, "url"));
    if (type === "legacy")
        return { source: indexSource(url) };
    if (type === "git") {
        const git = gitSource(url, fields_text(source, "resolved_reference"));
        return { source: git, unscanned: "comes from a git repository, not from an index", qualifiers: { vcs_url: git } };
    }
    if (type === "url") {
        return { source: url, unscanned: "comes from a URL, not from an index", qualifiers: { download_url: url } };
    }
    return { source: `path:${url}`, unscanned: "comes from a path, not from an index" };
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/pylock-origin.js




/** PEP 751: a package has `vcs`, `directory`, `archive`, or `sdist` and `wheels`; none of them means a cut. */
function readPylockOrigin(entry) {
    const vcs = fields_table(entry, "vcs");
    if (vcs !== undefined)
        return fromVcs(vcs);
    const directory = fields_table(entry, "directory");
    if (directory !== undefined) {
        const path = fields_text(directory, "path") ?? "";
        const unscanned = "comes from a path, not from an index";
        return { source: `path:${path}`, path, hashes: [], uploaded: undefined, unscanned };
    }
    const archive = fields_table(entry, "archive");
    if (archive !== undefined)
        return fromArchive(archive);
    const sdist = fields_table(entry, "sdist");
    const files = [...(sdist === undefined ? [] : [sdist]), ...tables(entry, "wheels")];
    if (files.length === 0)
        throw truncated(entry.at, `the files of ${JSON.stringify(fields_text(entry, "name"))} are missing`);
    const index = fields_text(entry, "index");
    return {
        source: index === undefined ? REGISTRY : indexSource(index),
        hashes: files.flatMap(hashesOf),
        uploaded: earliest(files.map(uploadTime)),
    };
}
function fromVcs(vcs) {
    const place = fields_text(vcs, "url") ?? fields_text(vcs, "path") ?? "";
    const source = gitSource(place, fields_text(vcs, "commit-id")).replace(/^git/, fields_text(vcs, "type") ?? "git");
    const unscanned = "comes from a version-control repository, not from an index";
    return { source, hashes: [], uploaded: undefined, unscanned, qualifiers: { vcs_url: source } };
}
function fromArchive(archive) {
    const url = fields_text(archive, "url");
    const common = { hashes: hashesOf(archive), uploaded: uploadTime(archive) };
    if (url === undefined) {
        const unscanned = "comes from a path, not from an index";
        return { ...common, source: `path:${fields_text(archive, "path") ?? ""}`, unscanned };
    }
    const source = withoutCredentials(url);
    return { ...common, source, unscanned: "comes from a URL, not from an index", qualifiers: { download_url: source } };
}
function hashesOf(file) {
    const hashes = fields_table(file, "hashes");
    if (hashes === undefined || Object.keys(hashes.table).length === 0)
        throw truncated(file.at, "the hashes of a file are missing");
    return Object.keys(hashes.table).map((algorithm) => `${algorithm.toLowerCase()}:${fields_text(hashes, algorithm)}`);
}
/** TOML has a type of its own for times. */
function uploadTime(file) {
    const value = file.table["upload-time"];
    return value instanceof Date ? value.toISOString() : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/pylock.js








const pylock_VERSIONS = ["1.0"];
/** Tools that always end the file with a newline, so that its lack shows a cut. */
const WRITERS = new Set(["uv", "pip", "pdm", "poetry", "poetry-plugin-export"]);
/** pylock.toml and pylock.NAME.toml, PEP 751. */
const PYLOCK_TOML = {
    name: "pylock.toml",
    matches: (baseName) => /^pylock(?:\.[^.]+)?\.toml$/.test(baseName),
    parse: parsePylock,
};
function parsePylock(source, path, context) {
    const root = parseTomlLock(source, path);
    const version = root.table["lock-version"];
    if (typeof version !== "string" || !pylock_VERSIONS.includes(version))
        throw unknownVersion(root.at, version, pylock_VERSIONS);
    if (!source.endsWith("\n") && WRITERS.has(fields_text(root, "created-by") ?? "")) {
        throw truncated(root.at, "it does not end with a newline");
    }
    const locked = tablesWithLines(root, "packages", source).map(pylock_readPackage);
    const byName = indexByName(locked.map((item) => item.name));
    const needs = locked.map((item) => pylock_edges(item, byName, locked));
    const manifest = siblingPyproject(context);
    const scopes = scopesByReach(needs, manifestRoots(manifest, byName));
    const direct = manifest === null ? null : new Set(manifest.requirements.map((item) => item.name));
    const nodes = locked.map((item, index) => ({
        ...pylock_toNode(item, manifest),
        needs: needs[index] ?? [],
        scope: scopes[index] ?? "unknown",
        direct: direct === null ? null : direct.has(item.name),
    }));
    const unscanned = path.endsWith("pylock.toml") ? pylock_missingDirect(manifest, byName, path) : [];
    return assemble({ path, format: PYLOCK_TOML.name, unscanned, manifests: ["pyproject.toml"] }, nodes);
}
function pylock_readPackage(entry) {
    const written = requiredText(entry, "name");
    if (!isPythonName(written))
        throw failure_unreadable(entry.at, `${JSON.stringify(written)} is not a package name`);
    const origin = readPylockOrigin(entry);
    return { entry, name: normaliseName(written), version: fields_text(entry, "version") ?? "", origin };
}
/** `dependencies` holds subsets of package tables; each must fit one package of the file. */
function pylock_edges(item, byName, locked) {
    return tables(item.entry, "dependencies").flatMap((want) => {
        const name = normaliseName(requiredText(want, "name"));
        const version = fields_text(want, "version");
        const found = (byName.get(name) ?? []).filter((index) => version === undefined || locked[index]?.version === version);
        if (found.length === 0)
            throw truncated(item.entry.at, `${item.name} needs ${JSON.stringify(name)}, which is missing`);
        return found;
    });
}
/** A cut between two packages leaves a valid file; only the manifest can tell. Named locks may hold a part on purpose. */
function pylock_missingDirect(manifest, byName, lockfile) {
    return (manifest?.requirements ?? [])
        .filter((item) => item.scope === "runtime" && item.marker === null && !byName.has(item.name))
        .map((item) => ({ name: item.name, version: "", lockfile, reason: "named in pyproject.toml but not in the lock" }));
}
function pylock_toNode(item, manifest) {
    const { entry, name, version, origin } = item;
    const invalid = version === "" || isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
    const unversioned = version === "" ? "the lock gives no version" : undefined;
    return {
        ecosystem: PYPI,
        name,
        version,
        purl: pypiPurl(name, version, origin.qualifiers),
        lockfile: entry.at.path,
        line: entry.at.line ?? 1,
        hashes: origin.hashes,
        source: origin.source,
        uploaded: origin.uploaded,
        marker: fields_text(entry, "marker"),
        own: manifest?.name === name && origin.path === ".",
        unscanned: origin.unscanned ?? unversioned ?? invalid,
    };
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/requirements-lines.js


const COMMENT = /(?:^|\s)#(.*)$/;
/** Joins and strips as pip's own reader does; throws `lockfile-truncated` when the file ends within a line. */
function logicalLines(source, path) {
    const lines = [];
    let parts = [];
    let start = 1;
    source.split(/\r\n|\r|\n/).forEach((raw, index) => {
        if (parts.length === 0)
            start = index + 1;
        const comment = COMMENT.exec(raw);
        if (comment === null && raw.endsWith("\\")) {
            parts.push(raw.slice(0, -1));
            return;
        }
        const text = [...parts, comment === null ? raw : raw.slice(0, comment.index)].join(" ").trim();
        parts = [];
        if (text !== "")
            lines.push({ line: start, text, comments: [] });
        if (comment !== null)
            lines.at(-1)?.comments.push(comment[1] ?? "");
    });
    if (parts.some((part) => part.trim() !== "")) {
        throw truncated({ path, line: start }, "it ends within a continued line");
    }
    return lines;
}
const WITH_TARGET = {
    "-r": "include",
    "--requirement": "include",
    "-c": "constraint",
    "--constraint": "constraint",
    "-i": "index",
    "--index-url": "index",
    "--extra-index-url": "extra-index",
    "-e": "editable",
    "--editable": "editable",
};
const SETTINGS = /^(?:-f|--(?:find-links|no-index|no-binary|only-binary|prefer-binary|require-hashes|pre|trusted-host|use-feature|pypi-url|process-dependency-links|global-option|config-settings?))(?:[\s=]|$)/;
/** Reads one logical line; throws `lockfile-unreadable` on an option that pip does not know. */
function readDirective(line, path) {
    if (!line.text.startsWith("-"))
        return readRequirement(line.text);
    const match = /^(--[a-z-]+|-[a-zA-Z])(?:\s*=\s*|\s*)(.*)$/s.exec(line.text);
    const kind = WITH_TARGET[match?.[1] ?? ""];
    if (kind !== undefined) {
        const target = (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
        if (target === "")
            throw failure_unreadable({ path, line: line.line }, `${JSON.stringify(line.text)} names nothing`);
        return kind === "editable" ? outside(target, "is installed as editable") : { kind, target };
    }
    if (SETTINGS.test(line.text))
        return { kind: "setting" };
    throw failure_unreadable({ path, line: line.line }, `${JSON.stringify(line.text)} is no option of a requirements file`);
}
/** Options of one requirement start at the first word with a dash, as in pip. */
function readRequirement(text) {
    const words = text.split(/\s+/);
    const option = words.findIndex((word) => word.startsWith("-"));
    const spec = (option < 0 ? words : words.slice(0, option)).join(" ");
    if (/^(?:[a-z][a-z0-9+.-]*:\/\/|file:|\.{0,2}[/\\]|[A-Za-z]:\\|~\/)/i.test(spec)) {
        return outside(spec, /^[a-z][a-z0-9+.-]*:\/\//i.test(spec) ? "comes from a URL" : "comes from a path");
    }
    if (/^[^\s=<>!~;@[]+\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/i.test(spec))
        return outside(spec, "comes from a path");
    return { kind: "requirement", text: spec, hashes: option < 0 ? [] : hashesIn(words.slice(option).join(" ")) };
}
function hashesIn(options) {
    return [...options.matchAll(/--hash(?:=|\s+)(\S+)/g)].map((match) => match[1] ?? "");
}
function outside(target, what) {
    const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(target)?.[1] ?? /^([A-Za-z0-9._-]+)\s*(?:\[|@)/.exec(target)?.[1] ?? null;
    return { kind: "outside", shown: withoutCredentials(target), name, reason: `${what}, not from an index` };
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/requirements-via.js

/** Reads `# via a, b`, and `# via` followed by one indented comment per parent; null when the line has none. */
function readVia(line) {
    const start = line.comments.findIndex((comment) => /^\s*via(?:\s|$)/.test(comment));
    if (start < 0)
        return null;
    const [first = "", ...rest] = line.comments.slice(start);
    const named = first.replace(/^\s*via/, "").split(",");
    for (const comment of rest) {
        if (!/^\s{2,}\S/.test(comment))
            break;
        named.push(comment);
    }
    const parents = [];
    let byProject = false;
    for (const item of named.map((part) => part.trim())) {
        if (item === "" || /^(?:-c|--constraint)\b/.test(item))
            continue;
        if (/^-r\b|^--requirement\b|\((?:pyproject\.toml|setup\.(?:py|cfg))\)|\.in\)?$/.test(item))
            byProject = true;
        else
            parents.push(normaliseName(/^[A-Za-z0-9._-]+/.exec(item)?.[0] ?? item));
    }
    return { parents, byProject };
}
/** Names that a generated file says it leaves out on purpose, such as `# setuptools` at the end of pip-compile's. */
function leftOut(source) {
    const found = [...source.matchAll(/^# ([A-Za-z0-9._-]+)(?:==\S+)?[ \t]*$/gm)];
    return new Set(found.map((match) => normaliseName(match[1] ?? "")));
}
/** Is the file written by a tool that always ends it with a newline? */
function isGenerated(source) {
    return /^#.*\bautogenerated by (?:pip-compile|uv)\b/m.test(source.slice(0, 2000));
}
/** `uv export` names the project as a parent without listing it. */
function isUvExport(source) {
    return /^#\s+uv export\b/m.test(source.slice(0, 2000));
}
/** Does the tool that wrote the file say behind each package who needs it? */
function isAnnotated(source) {
    return isGenerated(source) && !/^#.*--no-annotate\b/m.test(source.slice(0, 2000));
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/requirements-read.js








/** Reads a requirements file and, through the context, what `-r` and `-c` name. */
function readRequirements(source, path, context) {
    const found = { lines: [], constraints: new Map(), indexes: [], extraIndexes: [], unscanned: [] };
    const reading = { found, context, folder: external_node_path_.posix.dirname(path), seen: new Set([`include ${path}`]) };
    readFile(source, path, "include", reading);
    return found;
}
function readFile(source, path, as, reading) {
    checkText(source, path);
    const lines = logicalLines(source, path);
    for (const line of lines) {
        const directive = readDirective(line, path);
        apply(directive, { line, path, as, last: line === lines.at(-1) }, reading);
    }
}
function apply(directive, place, reading) {
    const { found } = reading;
    switch (directive.kind) {
        case "setting":
            return;
        case "index":
            found.indexes.push(indexSource(directive.target));
            return;
        case "extra-index":
            found.extraIndexes.push(indexSource(directive.target));
            return;
        case "include":
        case "constraint":
            follow(directive.target, { ...place, as: place.as === "constraint" ? "constraint" : directive.kind }, reading);
            return;
        case "outside":
            if (place.as === "constraint")
                return;
            found.unscanned.push({
                name: directive.name === null ? directive.shown : normaliseName(directive.name),
                version: "",
                lockfile: place.path,
                reason: directive.reason,
            });
            return;
        case "requirement":
            addRequirement(directive, place, found);
    }
}
function follow(target, place, reading) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) {
        const reason = "is included from a URL";
        reading.found.unscanned.push({ name: indexSource(target), version: "", lockfile: place.path, reason });
        return;
    }
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(place.path), target);
    const key = `${place.as} ${path}`;
    if (reading.seen.has(key))
        return;
    reading.seen.add(key);
    const source = reading.context.readSibling(external_node_path_.posix.relative(reading.folder, path));
    if (source === null)
        throw includeMissing({ path: place.path, line: place.line.line }, target);
    readFile(source, path, place.as, reading);
}
function addRequirement(directive, place, found) {
    const at = { path: place.path, line: place.line.line };
    const requirement = parseRequirement(directive.text);
    if (requirement === null) {
        const detail = `${JSON.stringify(directive.text)} is not a requirement`;
        throw place.last ? truncated(at, detail) : failure_unreadable(at, detail);
    }
    const hashes = directive.hashes.map((hash) => {
        if (isHash(hash))
            return hash.toLowerCase();
        throw place.last ? truncated(at, `a hash ends early`) : failure_unreadable(at, `${JSON.stringify(hash)} is not a hash`);
    });
    const name = normaliseName(requirement.name);
    if (place.as === "include") {
        found.lines.push({ requirement, name, hashes, via: readVia(place.line), ...at });
        return;
    }
    const pin = pinnedVersion(requirement.specifier);
    if (pin !== null)
        found.constraints.set(name, pin);
}
const DIGITS = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 };
function isHash(hash) {
    const [algorithm = "", digest = ""] = hash.split(":", 2);
    return /^[0-9a-f]+$/i.test(digest) && digest.length === DIGITS[algorithm.toLowerCase()];
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/requirements-complete.js




/**
 * What pip-compile and uv always write: a newline at the end, hashes for all or none, who needs each package, and every
 * package that they name as needing one. Throws `lockfile-truncated`. A file written by hand has none of these marks.
 */
function checkComplete(candidate) {
    const { source, path, found, manifest } = candidate;
    if (isGenerated(source) && !source.endsWith("\n"))
        throw truncated({ path }, "it does not end with a newline");
    checkHashes(found.lines.at(-1), found);
    // `uv export` names the project itself as a parent; only its manifest tells which name that is.
    if (isUvExport(source) && manifest?.name == null)
        return;
    const own = found.lines.filter((line) => line.path === path);
    checkParents(own, candidate);
    if (isAnnotated(source))
        checkAnnotations(own, candidate);
}
/** pip refuses a file in which only some requirements have hashes, so the last one lost its own. */
function checkHashes(last, { lines }) {
    if (last === undefined || last.hashes.length > 0 || last.requirement.url !== null)
        return;
    if (lines.some((line) => line.path === last.path && line.hashes.length > 0)) {
        throw truncated(last, `the hashes of ${JSON.stringify(last.name)} are missing`);
    }
}
function checkParents(own, { source, found, manifest }) {
    const known = new Set([...found.lines.map((line) => line.name), ...leftOut(source), manifest?.name ?? ""]);
    for (const unlisted of found.unscanned)
        known.add(unlisted.name);
    for (const line of own) {
        const lost = line.via?.parents.find((parent) => !known.has(parent));
        if (lost !== undefined)
            throw truncated(line, `${line.name} is needed by ${JSON.stringify(lost)}, which is missing`);
    }
}
function checkAnnotations(own, { source, manifest }) {
    const named = new Set(manifest?.requirements.map((item) => item.name));
    const bare = own.find((line) => line.via === null && !(isUvExport(source) && named.has(line.name)));
    if (bare !== undefined)
        throw truncated(bare, `who needs ${JSON.stringify(bare.name)} is missing`);
}
/** What the file was compiled from names without condition, and the file does not hold: it is cut or out of date. */
function missingFromSource(candidate, context) {
    const { source, path, found } = candidate;
    if (!isGenerated(source))
        return [];
    const input = external_node_path_.posix.basename(path).replace(/\.txt$/i, ".in");
    const known = new Set([...found.lines.map((line) => line.name), ...found.unscanned.map(({ name }) => name)]);
    return namedIn(input, candidate, context)
        .filter((name) => !known.has(name))
        .map((name) => ({
        name,
        version: "",
        lockfile: path,
        reason: `named in ${sourceName(input, source)} but not in the lock`,
    }));
}
function sourceName(input, source) {
    return isUvExport(source) ? "pyproject.toml" : input;
}
function namedIn(input, { source, manifest }, context) {
    if (isUvExport(source)) {
        const runtime = manifest?.requirements.filter((item) => item.scope === "runtime" && item.marker === null);
        return runtime?.map((item) => item.name) ?? [];
    }
    const text = context.readSibling(input);
    if (text === null)
        return [];
    // Only the names of the file itself: what it includes may be compiled elsewhere.
    const alone = { readSibling: () => "" };
    return readRequirements(text, input, alone)
        .lines.filter((line) => line.requirement.marker === null)
        .map((line) => line.name);
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/requirements.js









const DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs|ci|typing)(?:[-_./]|$)/i;
/** requirements.txt as pip reads it; written by pip-compile, uv, pip freeze or by hand. */
const REQUIREMENTS_TXT = {
    name: "requirements.txt",
    matches: (baseName, folder) => /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i.test(baseName) ||
        (/(?:^|\/)requirements$/i.test(folder) && /\.txt$/i.test(baseName)),
    parse: parseRequirements,
};
function parseRequirements(source, path, context) {
    const found = readRequirements(source, path, context);
    const manifest = siblingPyproject(context);
    const candidate = { source, path, found, manifest };
    checkComplete(candidate);
    const byName = indexByName(found.lines.map((line) => line.name));
    const needs = requirements_edges(found.lines, byName);
    const reached = scopesByReach(needs, manifestRoots(manifest, byName));
    const origin = requirements_sourceOf(found);
    const nodes = found.lines.map((line, index) => ({
        ...requirements_toNode(line, found, origin),
        needs: needs[index] ?? [],
        scope: requirements_scopeOf(path, reached[index] ?? "unknown"),
        direct: isDirect(line, manifest, byName),
    }));
    const unscanned = [...found.unscanned, ...missingFromSource(candidate, context)];
    const manifests = ["pyproject.toml", external_node_path_.posix.basename(path).replace(/\.txt$/i, ".in")];
    return assemble({ path, format: REQUIREMENTS_TXT.name, unscanned, manifests }, nodes);
}
/** `# via` names parents; the graph wants the other direction. */
function requirements_edges(lines, byName) {
    const needs = lines.map(() => []);
    lines.forEach((line, child) => {
        for (const parent of line.via?.parents ?? []) {
            for (const index of byName.get(parent) ?? [])
                needs[index]?.push(child);
        }
    });
    return needs;
}
/** An index that the file names; an extra one may answer too, so it is part of where a package comes from. */
function requirements_sourceOf(found) {
    return [found.indexes.at(-1) ?? REGISTRY, ...new Set(found.extraIndexes)].join(" ");
}
function requirements_scopeOf(path, reached) {
    if (reached !== "unknown")
        return reached;
    return isDevelopmentFile(path) ? "development" : "unknown";
}
/** By convention the name of a requirements file says whether it is only for development (`requirements-dev.txt`). */
function isDevelopmentFile(path) {
    return DEVELOPMENT.test(path.slice(path.lastIndexOf("/") + 1));
}
/** A manifest or `# via -r` says yes, `# via` with listed packages alone says no; otherwise the file does not tell. */
function isDirect(line, manifest, listed) {
    if (manifest?.requirements.some((item) => item.name === line.name) === true)
        return true;
    if (line.via === null)
        return null;
    if (line.via.byProject || line.via.parents.includes(manifest?.name ?? ""))
        return true;
    // A parent that the file does not list may be the project itself.
    const known = line.via.parents.length > 0 && line.via.parents.every((parent) => listed.has(parent));
    return known ? false : null;
}
function requirements_toNode(line, found, origin) {
    const { requirement, name } = line;
    const version = pinnedVersion(requirement.specifier) ?? found.constraints.get(name) ?? "";
    return {
        ecosystem: PYPI,
        name,
        version: requirement.url === null ? version : "",
        purl: pypiPurl(name, version),
        lockfile: line.path,
        line: line.line,
        hashes: line.hashes,
        source: requirement.url === null ? origin : withoutCredentials(requirement.url),
        marker: requirement.marker ?? undefined,
        unscanned: whyUnscanned(line, version),
    };
}
function whyUnscanned(line, version) {
    const { specifier, url } = line.requirement;
    if (url !== null)
        return "comes from a URL, not from an index";
    if (version === "")
        return `is not pinned to one version (${specifier === "" ? "no version" : specifier})`;
    return isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/uv-source.js



/** Reads the inline table `source`; throws `lockfile-unreadable` on a kind that uv does not write. */
function readUvSource(source) {
    const registry = fields_text(source, "registry");
    if (registry !== undefined)
        return { kind: "registry", shown: indexSource(registry) };
    const git = fields_text(source, "git");
    if (git !== undefined)
        return fromGit(git);
    const url = fields_text(source, "url");
    if (url !== undefined) {
        const shown = withoutCredentials(url);
        return {
            kind: "url",
            shown,
            unscanned: "comes from a URL, not from an index",
            qualifiers: { download_url: shown },
        };
    }
    const path = fields_text(source, "editable") ?? fields_text(source, "virtual") ?? fields_text(source, "directory") ?? fields_text(source, "path");
    if (path === undefined) {
        throw failure_unreadable(source.at, `the source ${JSON.stringify(Object.keys(source.table))} is of an unknown kind`);
    }
    return { kind: "local", shown: `path:${path}`, unscanned: "comes from a path, not from an index" };
}
/** uv writes `URL?rev=…#COMMIT`. */
function fromGit(url) {
    const hash = url.lastIndexOf("#");
    const commit = hash < 0 ? undefined : url.slice(hash + 1);
    const shown = gitSource(hash < 0 ? url : url.slice(0, hash), commit);
    return {
        kind: "git",
        shown,
        unscanned: "comes from a git repository, not from an index",
        qualifiers: { vcs_url: shown },
    };
}
/** The project stands at `.`; the members of its workspace are listed in `[manifest]`. */
function isProject(source, name, members) {
    return source.kind === "local" && (source.shown === "path:." || members.has(name));
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/uv.js








const uv_VERSIONS = ["1"];
/** uv.lock, version 1 with any revision. */
const UV_LOCK = {
    name: "uv.lock",
    matches: (baseName) => baseName === "uv.lock",
    parse: parseUvLock,
};
function parseUvLock(source, path) {
    const root = parseTomlLock(source, path);
    if (root.table["version"] !== 1)
        throw unknownVersion(root.at, root.table["version"], uv_VERSIONS);
    const manifest = fields_table(root, "manifest");
    const members = manifest === undefined ? [] : fields_texts(manifest, "members").map(normaliseName);
    const locked = tablesWithLines(root, "package", source).map((entry) => uv_readPackage(entry, new Set(members)));
    checkProject(root, locked, members);
    const byName = indexByName(locked.map((item) => item.name));
    const resolver = { locked, byName };
    const needs = locked.map((item) => uv_edges(item, resolver));
    const roots = projectRoots(manifest, resolver);
    const scopes = scopesByReach(needs, roots);
    checkReach(root, locked, scopes);
    const direct = new Set([...roots.runtime, ...roots.optional, ...roots.development]);
    const nodes = locked.map((item, index) => ({
        ...uv_toNode(item),
        needs: needs[index] ?? [],
        scope: scopes[index] ?? "unknown",
        direct: direct.has(index),
    }));
    const folders = locked.filter((item) => item.own).map((item) => item.source.shown.replace(/^path:/, ""));
    const manifests = ["pyproject.toml", ...folders.map((folder) => `${folder}/pyproject.toml`)];
    return assemble({ path, format: UV_LOCK.name, manifests }, nodes);
}
function uv_readPackage(entry, members) {
    const written = requiredText(entry, "name");
    if (!isPythonName(written))
        throw failure_unreadable(entry.at, `${JSON.stringify(written)} is not a package name`);
    const name = normaliseName(written);
    const origin = fields_table(entry, "source");
    if (origin === undefined)
        throw truncated(entry.at, `the source of ${JSON.stringify(written)} is missing`);
    const source = readUvSource(origin);
    return { entry, name, version: fields_text(entry, "version") ?? "", source, own: isProject(source, name, members) };
}
/** uv locks the project among its packages; without it, the file was cut before it. */
function checkProject(root, locked, members) {
    const own = new Set(locked.filter((item) => item.own).map((item) => item.name));
    const missing = members.filter((name) => !own.has(name));
    if (missing.length > 0)
        throw truncated(root.at, `the workspace member ${JSON.stringify(missing[0])} is missing`);
    if (own.size === 0)
        throw truncated(root.at, "the project's own entry is missing");
}
/**
 * uv writes nothing that the project does not reach. Where the project stands last in the file and something is out of
 * reach, its later tables (extras, groups) were cut.
 */
function checkReach(root, locked, scopes) {
    const lost = locked.findIndex((item, index) => !item.own && scopes[index] === "unknown");
    if (lost >= 0 && locked.at(-1)?.own === true) {
        throw truncated(root.at, `nothing in it needs ${JSON.stringify(locked[lost]?.name)}`);
    }
}
/** Dependencies and, since uv locks only extras that are asked for, those of all extras. The project's groups are roots. */
function uv_edges(item, resolver) {
    if (item.own)
        return [];
    return [...tables(item.entry, "dependencies"), ...grouped(item.entry, "optional-dependencies")].flatMap((want) => resolve(want, item, resolver));
}
function grouped(entry, key) {
    const groups = fields_table(entry, key);
    return groups === undefined ? [] : Object.keys(groups.table).flatMap((name) => tables(groups, name));
}
function resolve(want, from, resolver) {
    const name = normaliseName(requiredText(want, "name"));
    const version = fields_text(want, "version");
    const source = fields_table(want, "source");
    const wanted = source === undefined ? undefined : readUvSource(source).shown;
    const found = (resolver.byName.get(name) ?? []).filter((index) => {
        const item = resolver.locked[index];
        if (version !== undefined && item?.version !== version)
            return false;
        return wanted === undefined || item?.source.shown === wanted;
    });
    if (found.length === 0)
        throw truncated(from.entry.at, `${from.name} needs ${JSON.stringify(name)}, which is missing`);
    return found;
}
function projectRoots(manifest, resolver) {
    const own = resolver.locked.filter((item) => item.own);
    const rootsOf = (wants) => own.flatMap((item) => wants(item.entry).flatMap((want) => resolve(want, item, resolver)));
    const named = (entries) => entries.flatMap((entry) => resolver.byName.get(normaliseName(requiredText(entry, "name"))) ?? []);
    return {
        runtime: [
            ...rootsOf((entry) => tables(entry, "dependencies")),
            ...named(manifest === undefined ? [] : tables(manifest, "requirements")),
        ],
        optional: rootsOf((entry) => grouped(entry, "optional-dependencies")),
        development: [
            ...rootsOf((entry) => grouped(entry, "dev-dependencies")),
            ...named(manifest === undefined ? [] : grouped(manifest, "dependency-groups")),
        ],
    };
}
function uv_toNode(item) {
    const { entry, name, version, source } = item;
    const sdist = fields_table(entry, "sdist");
    const files = [...(sdist === undefined ? [] : [sdist]), ...tables(entry, "wheels")];
    if (source.kind === "registry" && files.length === 0) {
        throw truncated(entry.at, `the files of ${JSON.stringify(name)} are missing`);
    }
    if (source.kind === "registry" && version === "") {
        throw truncated(entry.at, `the version of ${JSON.stringify(name)} is missing`);
    }
    const invalid = version === "" || isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
    return {
        ecosystem: PYPI,
        name,
        version,
        purl: pypiPurl(name, version, source.qualifiers),
        lockfile: entry.at.path,
        line: entry.at.line ?? 1,
        hashes: files.flatMap((file) => fields_text(file, "hash") ?? []),
        source: source.shown,
        uploaded: earliest(files.map((file) => fields_text(file, "upload-time"))),
        own: item.own,
        unscanned: source.unscanned ?? invalid,
    };
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/registry.js






/** Every lockfile format that annex reads; a new one is a file of its own and a line here. */
const LOCKFILE_FORMATS = [
    REQUIREMENTS_TXT,
    POETRY_LOCK,
    UV_LOCK,
    PYLOCK_TOML,
    PACKAGE_LOCK_JSON,
];
/** The format of this registry name; undefined when there is none. */
function formatByName(name) {
    return LOCKFILE_FORMATS.find((format) => format.name === name);
}
/** The format that files of this path have by their name; undefined when none. */
function formatByPath(path) {
    const folder = external_node_path_.posix.dirname(path);
    return LOCKFILE_FORMATS.find((format) => format.matches(external_node_path_.posix.basename(path), folder === "." ? "" : folder));
}
/** Lockfiles that annex knows by name but cannot read: their packages would go unscanned without a word. */
const UNSUPPORTED = {
    "yarn.lock": "Yarn",
    "pnpm-lock.yaml": "pnpm",
    "bun.lock": "Bun",
    "bun.lockb": "Bun",
    "deno.lock": "Deno",
    "Pipfile.lock": "Pipenv",
    "pdm.lock": "PDM",
    "pixi.lock": "pixi",
    "conda-lock.yml": "conda-lock",
    "go.sum": "Go",
    "Cargo.lock": "Cargo",
    "Gemfile.lock": "Bundler",
    "gems.locked": "Bundler",
    "composer.lock": "Composer",
    "packages.lock.json": "NuGet",
    "gradle.lockfile": "Gradle",
    "mix.lock": "Mix",
    "pubspec.lock": "pub",
    "Package.resolved": "Swift",
    "Podfile.lock": "CocoaPods",
};
/** Whose lockfile of a kind that annex cannot read this is; undefined for any other file. */
function unsupportedTool(path) {
    const name = external_node_path_.posix.basename(path);
    return Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./lib/src/lockfiles/walk.js





const INSTALLED = new Set(["node_modules", ".venv", "venv", "site-packages", ".tox", ".nox"]);
/** The outermost folder of a path that holds installed packages (with a slash at its end); undefined when none. */
function installedFolder(path) {
    const segments = path.split("/");
    const at = segments.slice(0, -1).findIndex((segment) => INSTALLED.has(segment));
    return at < 0 ? undefined : `${segments.slice(0, at + 1).join("/")}/`;
}
/** Why a folder of installed packages is passed over. */
const INSTALLED_REASON = "holds installed packages";
/** Lists a folder. A tracked file is listed even when .gitignore names it: git would keep it, and so does annex. */
async function walkFolder(root, tracked) {
    const files = new Set();
    const links = new Set();
    const skipped = [];
    const open = [{ folder: "", rules: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { folder } = next;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((cause) => {
            throw cannotList(folder === "" ? root : folder, cause);
        });
        const rules = await withRules(root, folder, entries, next.rules);
        for (const entry of entries) {
            const path = folder + entry.name + (entry.isDirectory() ? "/" : "");
            if (path === ".git/" || path === ".git")
                continue;
            if (entry.isDirectory() && INSTALLED.has(entry.name))
                skipped.push({ path, reason: INSTALLED_REASON });
            else if (isIgnored(path, rules))
                skipped.push({ path, reason: "is named by .gitignore" });
            else if (entry.isDirectory())
                open.push({ folder: path, rules });
            else {
                files.add(path);
                if (entry.isSymbolicLink())
                    links.add(path);
            }
        }
    }
    for (const path of tracked) {
        if (installedFolder(path) === undefined && !files.has(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
            files.add(path);
    }
    return { files: [...files].sort(), links, skipped: skipped.filter(({ path }) => !files.has(path)) };
}
/** A folder that cannot be listed may hold lockfiles: passing over it would make the list short. */
function cannotList(folder, cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new model_error/* AnnexError */.F({
        code: "folder-unreadable",
        message: `The folder ${JSON.stringify(folder)} cannot be listed: ${detail}.`,
        hint: "Check the path and its permissions, or let .gitignore name it.",
        cause,
    });
}
async function withRules(root, folder, entries, outer) {
    if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile()))
        return outer;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, folder, ".gitignore"), "utf8");
    return [{ folder, rules: ignore().add(text) }, ...outer];
}
/** gitignore(5): the innermost file that says something about a path decides. */
function isIgnored(path, rules) {
    for (const item of rules) {
        const { ignored, unignored } = item.rules.test(path.slice(item.folder.length));
        if (ignored || unignored)
            return ignored;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/discover.js




/** Looks through a tree for lockfiles; passes over installed packages, and says so. */
async function discoverLockfiles(tree) {
    const installed = new Set();
    const files = [...(await tree.list())].sort().filter((path) => {
        const folder = installedFolder(path);
        if (folder !== undefined)
            installed.add(folder);
        return folder === undefined;
    });
    const skipped = [...((await tree.skipped?.()) ?? [])];
    for (const path of installed)
        skipped.push({ path, reason: INSTALLED_REASON });
    return {
        found: files.flatMap((path) => {
            const format = formatByPath(path);
            return format === undefined ? [] : [{ path, format }];
        }),
        unreadable: files.flatMap((path) => {
            const tool = unsupportedTool(path);
            return tool === undefined ? [] : [{ path, reason: `annex cannot read lockfiles of ${tool} yet` }];
        }),
        skipped: skipped.sort((one, other) => (one.path < other.path ? -1 : 1)),
        files,
    };
}
/** Reads `PATH` or `FORMAT:PATH`; throws `lockfile-unknown-format`. */
function parseLockfileArgument(argument) {
    const colon = argument.indexOf(":");
    const named = colon < 0 ? undefined : formatByName(argument.slice(0, colon));
    if (named !== undefined)
        return { path: plainPath(argument.slice(colon + 1)), format: named };
    const path = plainPath(argument);
    const format = formatByPath(path);
    if (format !== undefined)
        return { path, format };
    throw new model_error/* AnnexError */.F({
        code: "lockfile-unknown-format",
        message: `The format of the lockfile ${JSON.stringify(argument)} cannot be told from its name.`,
        hint: `Write FORMAT:PATH; the formats are ${LOCKFILE_FORMATS.map(({ name }) => name).join(", ")}.`,
    });
}
function plainPath(path) {
    return external_node_path_.posix.normalize(path.replaceAll("\\", "/"));
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/explicit.js







/** Is this the name of a manifest that annex reads? */
function isManifest(path) {
    const name = external_node_path_.posix.basename(path);
    return name === "pyproject.toml" || name === "package.json" || name.endsWith(".in");
}
/** What a manifest (pyproject.toml, package.json, requirements.in) names itself; throws `manifest-unreadable`. */
function parseExplicit(text, path) {
    const name = external_node_path_.posix.basename(path);
    if (name === "pyproject.toml") {
        return parsePyproject(text, path).requirements.map((item) => ({
            ecosystem: PYPI,
            name: item.name,
            requirement: item.requirement,
            scope: item.scope,
            manifest: path,
        }));
    }
    if (name === "package.json") {
        return parsePackageJson(text, path).requirements.map((item) => {
            // `"installed-as": "npm:real@^1"`: the package is the real one.
            const real = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(item.requirement)?.[1];
            return { ecosystem: NPM, ...item, name: real ?? item.name, manifest: path };
        });
    }
    const scope = isDevelopmentFile(path) ? "development" : "unknown";
    // Included files are manifests or lockfiles of their own; here only the names of this one count.
    const alone = { readSibling: () => "" };
    return readRequirements(text, path, alone).lines.map(({ name: named, requirement }) => ({
        ecosystem: PYPI,
        name: named,
        requirement: requirement.url ?? requirement.specifier,
        scope,
        manifest: path,
    }));
}
/** What a manifest calls its own project; null when it has no name. Members of one workspace name each other by it. */
function projectName(text, path) {
    const name = external_node_path_.posix.basename(path);
    if (name === "pyproject.toml")
        return parsePyproject(text, path).name;
    return name === "package.json" ? parsePackageJson(text, path).name : null;
}
/**
 * A requirements.txt without a manifest is its own: what it does not mark as needed by another package counts as named
 * by the project, since it may be.
 */
function explicitFromLock(lockfile) {
    return lockfile.packages
        .filter((item) => item.direct !== false && item.lockfile === lockfile.path)
        .map((item) => ({
        ecosystem: item.ecosystem,
        name: item.name,
        requirement: `==${item.version}`,
        scope: item.scope,
        manifest: lockfile.path,
    }));
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/reader.js


/** A reader over one tree; `present` are the paths that the tree holds. */
function cachedReader(tree, present) {
    const texts = new Map();
    const text = async (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const read = decodeText(await tree.read(path), path);
        texts.set(path, read);
        return read;
    };
    const parse = async ({ path, format }) => {
        const source = await text(path);
        // Parsers are synchronous: what they ask for and is not read yet is read, and they start again.
        for (;;) {
            const wanted = new Set();
            const parsed = tryParse(() => format.parse(source, path, { readSibling: siblings({ folder: external_node_path_.posix.dirname(path), present, texts, wanted }) }));
            if (wanted.size === 0)
                return parsed();
            for (const sibling of wanted)
                await text(sibling);
        }
    };
    return { text, parse };
}
function siblings({ folder, present, texts, wanted }) {
    return (name) => {
        const path = external_node_path_.posix.join(folder, name);
        if (!present.has(path))
            return null;
        const known = texts.get(path);
        if (known === undefined)
            wanted.add(path);
        return known ?? null;
    };
}
/** Keeps the outcome back: an error counts only once the parser had everything it asked for. */
function tryParse(run) {
    try {
        const parsed = run();
        return () => parsed;
    }
    catch (error) {
        return () => {
            throw error;
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/lockfiles/collect.js






const NOTHING = { lockfiles: [], explicit: [], unreadable: [], skipped: [] };
/**
 * Reads every lockfile of head and base and compares them; what cannot be read stands in `unreadable`, never left out.
 * `uploads` stays empty: see src/indexes. Throws only for a wrong argument or a tree that cannot be listed.
 */
async function collectPackages(options) {
    const given = options.lockfiles?.map(parseLockfileArgument);
    const head = await collectSide(options.head, given, "head");
    const base = options.base === null ? NOTHING : await collectSide(options.base, given, "base");
    return {
        schema: "annex/packages/v1",
        lockfiles: head.lockfiles,
        base: base.lockfiles,
        changes: options.base === null ? [] : diffPackages(base.lockfiles, head.lockfiles),
        explicit: head.explicit,
        baseExplicit: base.explicit,
        unreadable: [
            ...head.unreadable.map((item) => ({ ...item, origin: "head" })),
            ...base.unreadable.map((item) => ({ ...item, origin: "base" })),
        ],
        uploads: [],
        skipped: head.skipped,
    };
}
async function collectSide(tree, given, origin) {
    const discovery = await discoverLockfiles(tree);
    const present = new Set(discovery.files);
    // A given lockfile that the base does not hold yet is new, not missing.
    const found = given?.filter(({ path }) => origin === "head" || present.has(path)) ?? discovery.found;
    const reader = cachedReader(tree, present);
    const unreadable = given === undefined ? [...discovery.unreadable] : [];
    const read = [];
    for (const item of found) {
        const lockfile = await attempt(item.path, unreadable, () => reader.parse(item));
        if (lockfile !== undefined)
            read.push(lockfile);
    }
    const lockfiles = withoutRepeats(read);
    const explicit = await collectExplicit(lockfiles, present, reader, unreadable);
    const covered = new Set(lockfiles.flatMap((lockfile) => lockfile.manifests ?? []));
    const uncovered = given === undefined && origin === "head" ? await uncoveredManifests(discovery, covered, reader) : [];
    return { lockfiles, explicit, unreadable, skipped: [...discovery.skipped, ...uncovered] };
}
/** Runs one reading; a user error becomes an entry of `unreadable`, anything else is a bug and goes on up. */
async function attempt(path, unreadable, run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof model_error/* AnnexError */.F))
            throw error;
        const line = error.location?.line === undefined ? "" : ` (line ${error.location.line})`;
        unreadable.push({ path, reason: `${error.code}: ${error.message}${line}` });
        return undefined;
    }
}
/** A file that another one includes with `-r` and that is a lockfile itself is listed once, as itself. */
function withoutRepeats(lockfiles) {
    const paths = new Set(lockfiles.map(({ path }) => path));
    return lockfiles.map((lockfile) => {
        const isOwn = (item) => item.lockfile === lockfile.path || !paths.has(item.lockfile);
        return {
            ...lockfile,
            packages: lockfile.packages.filter(isOwn),
            unscanned: lockfile.unscanned.filter(isOwn),
        };
    });
}
async function collectExplicit(lockfiles, present, reader, unreadable) {
    const manifests = new Set();
    const found = [];
    for (const lockfile of lockfiles) {
        const own = (lockfile.manifests ?? []).filter((path) => present.has(path));
        for (const path of own)
            manifests.add(path);
        if (own.length === 0 && lockfile.format === "requirements.txt")
            found.push(...explicitFromLock(lockfile));
    }
    const own = new Set();
    for (const path of manifests) {
        const named = await attempt(path, unreadable, async () => {
            const text = await reader.text(path);
            own.add(projectName(text, path));
            return parseExplicit(text, path);
        });
        found.push(...(named ?? []));
    }
    // Members of one workspace that need each other are no dependencies on somebody else, unless an index locks the name.
    const locked = new Set(lockfiles.flatMap(({ packages }) => packages.map(({ name }) => name)));
    return found.filter(({ name }) => !own.has(name) || locked.has(name)).sort(byManifestAndName);
}
function byManifestAndName(one, other) {
    const [a, b] = [`${one.manifest}\0${one.name}`, `${other.manifest}\0${other.name}`];
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Manifests that name packages which no lockfile locks: nobody knows what they install. */
async function uncoveredManifests({ files }, covered, reader) {
    const found = [];
    for (const path of files.filter((item) => isManifest(item) && !covered.has(item))) {
        if (external_node_path_.posix.basename(path).endsWith(".in"))
            continue;
        const named = await attempt(path, [], async () => parseExplicit(await reader.text(path), path));
        const count = named?.length ?? null;
        if (count === null)
            found.push({ path, reason: "cannot be read, and no lockfile covers it" });
        else if (count > 0)
            found.push({ path, reason: `names ${count} packages, and no lockfile covers it` });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/runner/exec.js
var runner_exec = __webpack_require__(1716);
;// CONCATENATED MODULE: ./lib/src/lockfiles/file-tree.js






const SAFE_GIT = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];
/** The files of a folder: without what .gitignore names, but with everything that git tracks. */
function directoryTree(root, exec = runner_exec/* exec */.m) {
    let walked;
    const walk = () => {
        walked ??= trackedFiles(root, exec).then((tracked) => walkFolder(root, tracked));
        return walked;
    };
    return {
        list: async () => (await walk()).files,
        skipped: async () => (await walk()).skipped,
        read: async (path) => {
            if ((await walk()).links.has(path))
                throw symbolicLink(path);
            return (0,promises_.readFile)((0,external_node_path_.resolve)(root, path)).catch((cause) => {
                throw cannotRead(path, cause instanceof Error ? cause.message : String(cause));
            });
        },
    };
}
/** Paths that git tracks below the folder; empty outside of a repository, where .gitignore alone decides. */
async function trackedFiles(root, exec) {
    const listed = await exec("git", [...SAFE_GIT, "ls-files", "-z", "--cached"], { cwd: root });
    return listed.exitCode === 0 ? listed.stdout.split("\0").filter((path) => path !== "") : [];
}
/** The files of a commit, read from git's objects; `revision` is a full commit id. Throws `revision-unreadable`. */
function gitTree(root, revision, exec = runner_exec/* exec */.m) {
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision))
        throw badRevision(revision, "it is not a full commit id");
    let listing;
    const blobs = () => {
        listing ??= listTree(root, revision, exec);
        return listing;
    };
    return {
        list: async () => [...(await blobs()).keys()],
        read: async (path) => {
            const blob = (await blobs()).get(path);
            if (blob === undefined)
                throw cannotRead(path, "the revision does not hold it");
            if (blob.mode === "120000")
                throw symbolicLink(path);
            return readBlob(root, blob, { path, exec });
        },
    };
}
async function listTree(root, revision, exec) {
    const listed = await exec("git", [...SAFE_GIT, "ls-tree", "-r", "-z", "-l", revision], { cwd: root });
    if (listed.exitCode !== 0)
        throw badRevision(revision, complaint(listed));
    const found = new Map();
    for (const line of listed.stdout.split("\0")) {
        const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
        const [, mode = "", object = "", size = "", path = ""] = match ?? [];
        if (match !== null)
            found.set(path, { mode, object, size: Number(size) });
    }
    return found;
}
/** By object id, so that no file name reaches git's command line. */
async function readBlob(root, blob, { path, exec }) {
    const shown = await exec("git", [...SAFE_GIT, "cat-file", "blob", blob.object], { cwd: root });
    if (shown.exitCode !== 0)
        throw cannotRead(path, complaint(shown));
    const bytes = new TextEncoder().encode(shown.stdout);
    // The output came as text: bytes that are no UTF-8 were replaced, which changes the length.
    if (bytes.length !== blob.size)
        throw badEncoding({ path }, "some bytes are not valid UTF-8");
    return bytes;
}
function complaint(result) {
    return result.stderr.trim().split("\n", 1)[0] || "git gave no reason";
}
function badRevision(revision, detail) {
    return new model_error/* AnnexError */.F({
        code: "revision-unreadable",
        message: `The revision ${JSON.stringify(revision)} cannot be read: ${detail}.`,
        hint: "Give a commit that this clone holds; fetch more history (fetch-depth) if it is shallow.",
    });
}
function cannotRead(path, detail) {
    return new model_error/* AnnexError */.F({
        code: "lockfile-missing",
        message: `${JSON.stringify(path)} cannot be read: ${detail}.`,
        hint: "Check the path and its permissions.",
        location: { file: path },
    });
}
function symbolicLink(path) {
    return new model_error/* AnnexError */.F({
        code: "lockfile-symbolic-link",
        message: `${JSON.stringify(path)} is a symbolic link; annex does not follow it.`,
        hint: "Name the file that it points at, or put the file itself there.",
        location: { file: path },
    });
}

// EXTERNAL MODULE: ./lib/src/sbom/cyclonedx.js + 1 modules
var cyclonedx = __webpack_require__(4279);
// EXTERNAL MODULE: ./lib/src/stages/range.js
var range = __webpack_require__(6649);
;// CONCATENATED MODULE: ./lib/src/stages/inspect.js









const PIP_AUDIT_FILE = "pip-audit.json";
/** Reads every lockfile of head and base, and asks the indexes when what is new appeared. */
async function packagesStage(context, range, options) {
    const head = directoryTree(context.root);
    const base = range.base === null ? null : gitTree(context.root, range.base, context.exec);
    const lockfiles = options.lockfiles ?? lockfilesOf(options.team, options.service);
    const document = await collectPackages({ head, base, ...(lockfiles.length > 0 ? { lockfiles } : {}) });
    const fresh = document.changes.flatMap(({ kind, after }) => (kind === "added" || kind === "updated") && after !== undefined ? [after] : []);
    const uploads = await collectUploads(fresh, {
        indexes: indexesOf(context, options.team),
        fetch: context.fetch,
        clock: context.clock,
    });
    return { ...document, uploads };
}
/** Reads what is locked here, without a base and without asking anybody. */
function readLockfiles(context, lockfiles) {
    return collectPackages({
        head: directoryTree(context.root),
        base: null,
        ...(lockfiles.length > 0 ? { lockfiles } : {}),
    });
}
/** Compares what is locked here with a git revision or, where `folder` is one, with that folder. */
async function comparePackages(context, against) {
    const isFolder = await (0,promises_.stat)(against.folder).then((found) => found.isDirectory(), () => false);
    const { base } = isFolder ? { base: null } : await (0,range.rangeOfCheckout)(context, against.base);
    const tree = isFolder ? directoryTree(against.folder) : gitTree(context.root, base ?? against.base, context.exec);
    return collectPackages({ head: directoryTree(context.root), base: tree });
}
/**
 * Of several services only the lockfiles that the policy names for this one; a single service is whatever discovery finds,
 * so that a lockfile which nobody named is looked at too.
 */
function lockfilesOf(team, service) {
    if (team.policy.services.length <= 1)
        return [];
    return team.policy.services.find(({ name }) => name === service)?.lockfiles ?? [];
}
/** The policy's indexes; where it names none, the one that the machine's own pip is set to use. */
function indexesOf({ env }, team) {
    const machine = env["PIP_INDEX_URL"];
    return { ...(machine === undefined || machine === "" ? {} : { PyPI: machine }), ...team.policy.indexes };
}
/** Asks OSV (or the offline database) about every package of head and base, and adds what pip-audit said. */
async function advisoriesStage(context, packages, sources) {
    const { offlineDir, osvUrl = context.env["ANNEX_OSV_URL"], pipAudit } = sources;
    return collectAdvisories({
        packages: packagesToAsk(packages),
        sources: {
            ...(offlineDir === undefined ? {} : { offlineDir }),
            ...(osvUrl === undefined || offlineDir !== undefined ? {} : { osvUrl }),
        },
        fetch: context.fetch,
        clock: context.clock,
        pipAudit,
    });
}
/** Head and base: what the base had already decides whose red a finding is. */
function packagesToAsk({ lockfiles, base }) {
    return [...lockfiles, ...base].flatMap(({ packages }) => packages);
}
/** Runs pip-audit on annex's own pinned list; what it printed is kept as evidence, whatever it was. */
async function pipAuditStage(context, packages, executable) {
    const head = packages.lockfiles.flatMap((lockfile) => lockfile.packages);
    const osvUrl = context.env["ANNEX_OSV_URL"];
    const raw = await collectPipAudit({
        executable,
        pinned: renderPinned(head),
        service: "osv",
        ...(osvUrl === undefined ? {} : { osvUrl }),
        exec: context.exec,
    });
    return { path: PIP_AUDIT_FILE, mediaType: "application/json", bytes: new TextEncoder().encode(raw) };
}
/** The bill of materials of what is locked at head. */
function sbomStage(packages, subject) {
    return (0,documents/* writeDocument */.ft)("sbom.cdx.json", (0,cyclonedx.renderCycloneDx)({ packages, subject }));
}
/** packages.json that an earlier step of this job left. */
function earlierPackages(files) {
    const bytes = files.get("packages.json");
    return bytes === undefined ? null : parseDocument("packages.json", bytes);
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


/***/ })

};
