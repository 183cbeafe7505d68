export const id = 968;
export const ids = [968,6649];
export const modules = {

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

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export emergencyOf */
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(239);

/** Decides about a deployment from the eight rows alone; pure, so that an auditor can decide again. */
function decide(verdict, emergency) {
    const rules = verdict.controls.flatMap(({ control, rules: results }) => results.map((result) => ({ name: `${control}/${result.rule}`, result })));
    const blocking = rules.filter(({ result }) => result.blocks).map(({ name }) => name);
    const jobs = verdict.jobs.map(({ job, result }) => `job ${job}: ${result}`);
    const unenforced = rules
        .filter(({ result }) => result.mode === "report" && (result.status === "failed" || result.status === "inconclusive"))
        .map(({ name }) => name);
    const reasons = [...(verdict.bootstrap ? ["bootstrap: no policy was in force"] : []), ...blocking, ...jobs];
    if (reasons.length === 0)
        return { decision: unenforced.length === 0 ? "allowed" : "allowed-unenforced", reasons, unenforced };
    if (emergency !== null && !verdict.bootstrap && blocking.every(isOverridable))
        return { decision: "emergency", reasons, unenforced };
    return { decision: "denied", reasons, unenforced };
}
/** An emergency never goes past what a waiver cannot either: artefact-digest, recorded, malware. */
function isOverridable(name) {
    return _model_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some(({ control, rule, waivable }) => `${control}/${rule}` === name && waivable);
}
/** The emergency of a run; only a person who starts a run by hand can declare one. Throws nothing: a half one is none. */
function emergencyOf(event, reason, incident) {
    if (event !== "workflow_dispatch" || reason.trim() === "" || incident.trim() === "")
        return null;
    return { reason: reason.trim(), incident: incident.trim() };
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

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployHere: () => (/* binding */ deployHere)
});

// EXTERNAL MODULE: ./lib/src/controls/people.js
var controls_people = __webpack_require__(4030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
;// CONCATENATED MODULE: ./lib/src/evidence/deployment-documents.js



const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/u);
const time = iso/* datetime */.w$();
const person = schemas/* strictObject */.rej({ id: schemas/* int */.Whr(), login: schemas/* string */.YjP(), bot: schemas/* boolean */.zMY() });
const approval = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(["environment", "register", "pull-requests"]),
    state: schemas/* enum */.k5n(["approved", "pending", "refused", "unexplained"]),
    by: schemas/* array */.YOg(schemas/* strictObject */.rej({ person, role: schemas/* string */.YjP(), at: schemas/* string */.YjP().nullable(), rule: schemas/* string */.YjP() })),
    reason: schemas/* string */.YjP(),
});
const decision = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("annex/decision/v1"),
    decision: schemas/* enum */.k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]),
    seq: schemas/* int */.Whr(),
    id: schemas/* string */.YjP(),
    sha256: digest,
    service: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    artefact: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), size: schemas/* int */.Whr(), sha256: digest }).nullable(),
    at: time,
    approval,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const deploy = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("annex/deploy/v1"),
    outcome: schemas/* enum */.k5n(["deployed", "failed", "timed-out", "refused"]),
    artefact: schemas/* string */.YjP(),
    started: time,
    finished: time,
    verification: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP(),
    approval,
});
const DECISION_FILE = "decision.json";
const DEPLOY_FILE = "deploy.json";
/** A document of the deployment as a file of evidence. */
function deploymentFile(path, document) {
    return { path, mediaType: "application/json", bytes: (0,canonical/* canonicalBytes */.M)(document) };
}
/** Reads decision.json. Throws AnnexError `evidence-document-invalid`. */
function parseDecision(files) {
    return read(files, DECISION_FILE, decision);
}
/** Reads deploy.json. Throws AnnexError `evidence-document-invalid`. */
function parseDeploy(files) {
    return read(files, DEPLOY_FILE, deploy);
}
function read(files, path, schema) {
    const bytes = files.get(path);
    const parsed = bytes === undefined ? null : schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed?.success === true)
        return parsed.data;
    throw new error/* AnnexError */.F({
        code: "evidence-document-invalid",
        message: parsed === null ? `${path} is missing.` : `${path}: ${errors/* prettifyError */.S1(parsed.error)}`,
        hint: "Run the job that writes it again.",
    });
}

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
;// CONCATENATED MODULE: ./lib/src/github/evaluate-approval.js
/** Decides whether a deployment is approved, by whom, and why (not). */
function evaluateApproval(question, people) {
    switch (question.source) {
        case "environment":
            return byEnvironment(question, people);
        case "pull-requests":
            return byPullRequests(question, people);
        case "register":
            return answer("register", "refused", "release requests in the register are not available in this version of annex");
    }
}
function byEnvironment(question, people) {
    const { name, environment, approvals, attempt } = question;
    if (environment.kind === "missing")
        return answer("environment", "refused", `the environment "${name}" does not exist`);
    if (environment.kind === "unreadable") {
        return answer("environment", "unexplained", `the environment "${name}" could not be read: ${environment.reason}`);
    }
    if (!environment.reviewersRequired) {
        return answer("environment", "refused", `the environment "${name}" requires no reviewers`);
    }
    if (approvals === null)
        return answer("environment", "pending", `the environment "${name}" asks its reviewers`);
    if (approvals.kind === "unreadable") {
        return answer("environment", "unexplained", `the run's approvals could not be read: ${approvals.reason}`);
    }
    const entries = approvals.entries.filter((entry) => entry.environments.includes(name));
    return byEntries(entries, people, { name, attempt });
}
function byEntries(entries, people, { name, attempt }) {
    if (entries.some((entry) => entry.state === "rejected")) {
        return answer("environment", "refused", `a reviewer of "${name}" rejected it`);
    }
    const approved = entries.filter((entry) => entry.state === "approved");
    if (approved.length === 0) {
        return answer("environment", "unexplained", `"${name}" requires reviewers, but the run shows no approval`);
    }
    // The log does not say which attempt an entry belongs to; only as many entries as attempts prove a new approval.
    if (approved.length < attempt) {
        const reason = `attempt ${attempt} shows only ${approved.length} approval(s), so a new one is not proven; start a new run`;
        return answer("environment", "unexplained", reason);
    }
    const independent = unique(approved.map((entry) => entry.person)).filter((person) => isIndependent(person, people));
    if (independent.length === 0) {
        return answer("environment", "refused", "it was approved only by who started the run or alone wrote the change");
    }
    return approvedBy("environment", independent, { role: "required reviewer", rule: `environment ${name}` });
}
function byPullRequests(question, people) {
    const [first, ...others] = question.unreviewed;
    if (first !== undefined) {
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        return answer("pull-requests", "refused", `not reviewed by a second person: ${first}${more}`);
    }
    if (people.starters.some((person) => isOnlyAuthor(person, people))) {
        return answer("pull-requests", "refused", "the run was started by the only author of what is deployed");
    }
    // A starter who reviewed somebody else's change has seen it with the second pair of eyes; that is what this source is.
    const approvers = unique(question.approvers).filter((person) => !person.bot && !isOnlyAuthor(person, people));
    if (approvers.length === 0) {
        return answer("pull-requests", "refused", "no contained pull request names anybody who approved it");
    }
    return approvedBy("pull-requests", approvers, { role: "reviewer", rule: "four-eyes of every contained change" });
}
function isIndependent(person, people) {
    return !person.bot && !people.starters.some(({ id }) => id === person.id) && !isOnlyAuthor(person, people);
}
function isOnlyAuthor(person, { authors }) {
    return authors.size === 1 && authors.has(person.id);
}
function unique(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function answer(source, state, reason) {
    return { source, state, by: [], reason };
}
function approvedBy(source, people, ground) {
    return {
        source,
        state: "approved",
        by: people.map((person) => ({ person, at: null, ...ground })),
        reason: ground.rule,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/runner/git.js
var git = __webpack_require__(7941);
// EXTERNAL MODULE: ./lib/src/testing/artefact.js
var testing_artefact = __webpack_require__(1451);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/stages/build.js + 13 modules
var build = __webpack_require__(6965);
;// CONCATENATED MODULE: ./lib/src/stages/freeze.js
/** Why nothing may be deployed at this time (milliseconds since the epoch); null outside every freeze window. */
function frozenBecause(deploy, now) {
    const window = deploy.freeze.find(({ from, to }) => now >= Date.parse(from) && now < Date.parse(to));
    return window === undefined ? null : `Frozen from ${window.from} to ${window.to}: ${window.reason}`;
}

;// CONCATENATED MODULE: ./lib/src/stages/deploy.js










/** Carries a decision out: checks it once more, runs the policy's command, verifies. What went wrong is in the document. */
async function deployStage(context, input) {
    const decision = parseDecision(input.gate);
    const started = (0,clock/* timestamp */.v)(context.clock.now());
    const approval = await input.approval();
    const refusal = await refuse(context, { decision, approval, input });
    const result = refusal === null
        ? await install(context, decision, input)
        : { outcome: "refused", verification: "nothing was installed", detail: refusal };
    const document = {
        schema: "annex/deploy/v1",
        ...result,
        artefact: decision.artefact?.sha256 ?? "",
        started,
        finished: (0,clock/* timestamp */.v)(context.clock.now()),
        approval,
    };
    return { document, files: [deploymentFile(DEPLOY_FILE, document)] };
}
/** Why this decision may not be carried out here and now; null when it may. */
async function refuse(context, { decision, approval, input }) {
    const now = context.clock.now();
    if (decision.decision === "denied" || decision.decision === "requested")
        return `The decision is ${decision.decision}.`;
    const ageHours = (now - Date.parse(decision.at)) / 3_600_000;
    if (!(ageHours >= 0 && ageHours <= input.deploy.decisionValid))
        return `The decision of ${decision.at} is older than ${input.deploy.decisionValid} hours.`;
    const frozen = frozenBecause(input.deploy, now);
    if (frozen !== null && decision.decision !== "emergency")
        return frozen;
    if (approval.state !== "approved" && decision.decision !== "emergency")
        return `Not approved: ${approval.reason}`;
    const head = await (0,git/* gitIn */.u)(context.root, context.exec).commit("HEAD");
    if (head !== decision.commit)
        return `The checkout is at ${head ?? "no commit"}, the decision is about ${decision.commit}.`;
    return null;
}
async function install(context, decision, input) {
    const path = await placeArtefact(context, decision, input);
    const { deploy } = input;
    const env = {
        ...context.env,
        ...deploy.env,
        ...Object.fromEntries(input.secrets),
        ANNEX_ARTEFACT: path,
        ANNEX_ARTEFACT_SHA256: decision.artefact?.sha256,
        ANNEX_SERVICE: decision.service,
        ANNEX_ENVIRONMENT: decision.environment,
        ANNEX_VERSION: decision.version,
    };
    const timeoutMs = deploy.timeoutMinutes * 60_000;
    const onOutput = context.log.output;
    const run = await (0,command/* runCommand */.d)({ command: deploy.command, cwd: context.root, env, timeoutMs, onOutput });
    if (run.timedOut)
        return {
            outcome: "timed-out",
            verification: "not reached",
            detail: `The command did not end within ${deploy.timeoutMinutes} minutes.`,
        };
    if (run.exitCode !== 0)
        return {
            outcome: "failed",
            verification: "not reached",
            detail: `The command ended with exit code ${run.exitCode}.`,
        };
    if (deploy.verify === null)
        return {
            outcome: "deployed",
            verification: "not verified: the policy has no deploy.verify",
            detail: "The command ended with exit code 0.",
        };
    const verified = await (0,command/* runCommand */.d)({ command: deploy.verify, cwd: context.root, env, timeoutMs, onOutput });
    if (verified.exitCode !== 0)
        return {
            outcome: "failed",
            verification: `the verification ended with exit code ${verified.exitCode}`,
            detail: "The command ended with exit code 0, but its verification did not.",
        };
    return {
        outcome: "deployed",
        verification: "the policy's verification answered with exit code 0",
        detail: "The command ended with exit code 0.",
    };
}
/** Puts the delivered file where the build left it, and only if it is byte for byte the decided one. */
async function placeArtefact(context, decision, input) {
    const { artefact } = decision;
    if (artefact === null)
        throw digestError("none", "none");
    const delivered = (0,external_node_path_.join)(input.deliver, artefact.name);
    const found = await (0,testing_artefact/* collectArtefact */.l)(input.deliver, artefact.name);
    if (found.sha256 !== artefact.sha256)
        throw digestError(artefact.sha256, found.sha256);
    const path = (0,build/* artefactPath */.uA)(context.root, input.artefactPattern, artefact.name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.copyFile)(delivered, path);
    return path;
}
function digestError(expected, actual) {
    return new error/* AnnexError */.F({
        code: "artefact-digest-mismatch",
        message: `The decision is about the artefact ${expected}, but the file to install has ${actual}.`,
        hint: "Nothing was installed. Run the workflow again; if it happens again, find out who changed the artifact.",
    });
}

// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var evidence_digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/register/append.js
var append = __webpack_require__(8272);
// EXTERNAL MODULE: ./lib/src/stages/decision.js
var stages_decision = __webpack_require__(9644);
// EXTERNAL MODULE: ./lib/src/controls/registry.js + 55 modules
var registry = __webpack_require__(4649);
// EXTERNAL MODULE: ./lib/src/policy/section.js + 2 modules
var section = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/src/testing/map.js
var map = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/src/stages/personal-data.js
const ADDRESS = /[^\s<>()"'`,;:]+@[^\s<>()"'`,;:]+\.[^\s<>()"'`,;:]+/gu;
/** Text without e-mail addresses: what is written into a register cannot be taken back (DESIGN.md section 5). */
function withoutAddresses(text) {
    return text.replace(ADDRESS, "[address removed]");
}

;// CONCATENATED MODULE: ./lib/src/stages/decision-record.js




/** The decision as the register takes it; persons are account ids until the register gives them numbers. */
function decisionDraft(facts) {
    const { verdict, evidence, run } = facts;
    const artefact = evidence.build?.artefact ?? null;
    const change = evidence.change;
    return {
        kind: "decision",
        service: verdict.service,
        environment: facts.environment,
        identity: [
            run.repository,
            run.runId,
            String(run.attempt),
            verdict.service,
            facts.environment,
            artefact?.sha256 ?? "none",
        ],
        at: verdict.evaluated,
        body: {
            kind: "decision",
            decision: facts.decided.decision,
            reasons: facts.decided.reasons,
            artefact,
            version: facts.version,
            commit: verdict.head,
            since: facts.since,
            changes: (change?.pullRequests ?? []).map((pull) => recordChange(pull, facts.team)),
            orphanCommits: change?.orphanCommits ?? [],
            rows: verdict.controls.map(({ control, status, seen }) => ({
                control,
                status,
                seen: withoutAddresses(seen),
                evidence: documentsOf(control).filter((name) => facts.files.has(name)),
            })),
            unenforced: facts.decided.unenforced,
            ...findings(verdict),
            requestedBy: facts.starter.id,
            approval: recordApproval(facts.approval),
            mechanism: mechanismOf(facts.team?.policy.deploy ?? null),
            run,
            policySha256: verdict.policySha256,
            branchRules: change?.branchRules ?? null,
            emergency: facts.emergency === null
                ? null
                : { reason: withoutAddresses(facts.emergency.reason), incident: withoutAddresses(facts.emergency.incident) },
            acceptance: acceptanceCounts(evidence, facts.team),
            packages: packageNames(evidence),
            annex: verdict.annex,
        },
        evidence: Object.fromEntries(facts.files),
        people: distinctPeople([
            facts.starter,
            ...facts.approval.by.map(({ person }) => person),
            ...(change?.pullRequests ?? []).flatMap(peopleOf),
        ]),
    };
}
function documentsOf(control) {
    return (0,registry/* evidenceOf */.X1)(control).map((name) => (name === "sbom" ? "sbom.cdx.json" : `${name}.json`));
}
/** An approval with account ids for persons. GitHub gives the time of a review, not of an environment's approval. */
function recordApproval({ source, state, reason, by }) {
    return {
        source,
        state,
        reason,
        by: by.map(({ person, role, rule, at }) => ({ person: person.id, role, rule, notBefore: at, notAfter: at })),
    };
}
/** Each account once, in the order given. */
function distinctPeople(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function recordChange(pull, team) {
    const authors = distinctPeople([
        pull.author,
        ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
    ]);
    const approvers = distinctPeople(pull.reviews
        .filter(({ state, commit }) => state === "approved" && commit === pull.head)
        .map(({ person }) => person));
    return {
        number: pull.number,
        title: withoutAddresses(pull.title),
        authors: authors.map(({ id }) => id),
        approvers: approvers.map(({ id }) => id),
        security: withoutAddresses(securityAnswer(pull, team)),
        requests: pull.requests.filter(({ exists }) => exists).map(({ reference }) => reference),
    };
}
function securityAnswer(pull, team) {
    if (team === null)
        return "not read";
    const { found, answers } = (0,section/* parseSecuritySection */.J)(pull.body, team.policy.security);
    if (!found)
        return "no security section";
    return (answers
        .filter(({ state }) => state === "answered")
        .map(({ text }) => text)
        .join(" / ")
        .slice(0, 300) || "not answered");
}
function peopleOf(pull) {
    return [
        pull.author,
        ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
        ...pull.reviews.map(({ person }) => person),
    ];
}
function findings(verdict) {
    const all = verdict.controls.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
    return {
        waived: all
            .filter(({ state }) => state === "waived")
            .map(({ id, note }) => `${id}: ${withoutAddresses(note ?? "")}`),
        openFindings: all
            .filter(({ state }) => state !== "waived")
            .map(({ seen, dueDate }) => `${withoutAddresses(seen)}${dueDate === undefined ? "" : ` (due ${dueDate.slice(0, 10)})`}`),
    };
}
function mechanismOf(deploy) {
    return deploy?.mechanism ?? "none";
}
function acceptanceCounts(evidence, team) {
    if (evidence.acceptance === undefined || team === null)
        return null;
    const { cases } = evidence.acceptance;
    const results = (0,map/* criteriaResults */.iv)(team.criteria, cases);
    return {
        criteria: results.length,
        met: results.filter(({ met }) => met).length,
        tests: cases.length,
        skipped: cases.filter(({ result }) => result === "skipped").length,
    };
}
function packageNames({ packages }) {
    const named = (kind) => (packages?.changes ?? [])
        .filter((change) => change.kind === kind)
        .map(({ before, after }) => kind === "updated"
        ? `${after?.name} ${before?.version} → ${after?.version}`
        : `${(after ?? before)?.name} ${(after ?? before)?.version}`);
    return { added: named("added"), updated: named("updated"), removed: named("removed") };
}

// EXTERNAL MODULE: ./lib/src/register/paths.js
var register_paths = __webpack_require__(2073);
// EXTERNAL MODULE: ./lib/src/register/record.js
var record = __webpack_require__(8733);
;// CONCATENATED MODULE: ./lib/src/register/query.js


/** Records read ahead of the consumer; a remote backend answers each in a tenth of a second. */
const READ_AHEAD = 16;
/** All records, newest first; reads only as far as the consumer goes. Throws AnnexError `record-invalid`. */
async function* newestFirst(snapshot) {
    const paths = (await snapshot.list("records")).filter((path) => (0,register_paths/* seqOfPath */.Cf)(path) !== null);
    const ordered = [...paths].sort((a, b) => ((0,register_paths/* seqOfPath */.Cf)(b) ?? 0) - ((0,register_paths/* seqOfPath */.Cf)(a) ?? 0));
    for (let start = 0; start < ordered.length; start += READ_AHEAD) {
        const chunk = await Promise.all(ordered.slice(start, start + READ_AHEAD).map((path) => snapshot.read(path)));
        for (const bytes of chunk)
            if (bytes !== null)
                yield (0,record/* parseRecord */.Hh)(bytes);
    }
}
/** What runs in a place: the newest outcome `deployed`, with the branch rules its decision saw; null before the first. */
async function lastDeployed(snapshot, place) {
    let outcome = null;
    for await (const record of newestFirst(snapshot)) {
        if (outcome === null) {
            if (isOutcome(record) && record.body.outcome === "deployed" && isAt(record, place))
                outcome = record;
        }
        else if (record.seq === outcome.body.decisionSeq && isDecision(record)) {
            return last(outcome, record);
        }
    }
    return outcome === null ? null : last(outcome, null);
}
/** Seq of the newest outcome `deployed` of this very artefact (sha256, hex) in a place; null when there is none. */
async function deployedIn(snapshot, where) {
    for await (const record of newestFirst(snapshot)) {
        const fits = isOutcome(record) && record.body.outcome === "deployed" && isAt(record, where);
        if (fits && where.artefact !== "" && record.body.artefact === where.artefact)
            return record.seq;
    }
    return null;
}
/** Decisions that let something be installed and have no outcome, oldest first: they may still run, or were lost. */
async function undecidedOutcomes(snapshot, place) {
    const closed = new Set();
    const open = [];
    for await (const record of newestFirst(snapshot)) {
        if (isOutcome(record))
            closed.add(record.body.decisionId);
        if (isDecision(record) && isAt(record, place) && installs(record) && !closed.has(record.id))
            open.push(record);
    }
    return open.reverse();
}
/**
 * Installs in an environment since a moment (RFC 3339, UTC): `all` are the outcomes `deployed` and the drifts that no
 * record explains; `controlled` are those whose decision was `allowed` or `emergency`, never `allowed-unenforced`.
 */
async function coverage(snapshot, within) {
    let controlled = 0;
    let all = 0;
    for await (const record of newestFirst(snapshot)) {
        if (record.environment !== within.environment || record.at < within.since)
            continue;
        if (within.service !== undefined && record.service !== within.service)
            continue;
        if (record.kind === "drift")
            all += 1;
        if (!isOutcome(record) || record.body.outcome !== "deployed")
            continue;
        all += 1;
        if (record.body.decision === "allowed" || record.body.decision === "emergency")
            controlled += 1;
    }
    return { controlled, all };
}
/** Narrows a record to a decision. */
function isDecision(record) {
    return record.body.kind === "decision";
}
/** Narrows a record to an outcome. */
function isOutcome(record) {
    return record.body.kind === "outcome";
}
function installs({ body }) {
    return body.decision === "allowed" || body.decision === "allowed-unenforced" || body.decision === "emergency";
}
function isAt(record, place) {
    return record.service === place.service && record.environment === place.environment;
}
function last(outcome, decision) {
    return {
        seq: outcome.seq,
        artefact: outcome.body.artefact ?? decision?.body.artefact?.sha256 ?? "",
        commit: outcome.body.commit,
        branchRules: decision?.body.branchRules ?? null,
    };
}

// EXTERNAL MODULE: ./lib/src/stages/open-register.js + 5 modules
var open_register = __webpack_require__(7593);
;// CONCATENATED MODULE: ./lib/src/stages/earlier-attempts.js




/** No deployment runs longer than GitHub lets a job run; after this a decision without an outcome is lost. */
const LOST_AFTER_HOURS = 24;
/**
 * Closes decisions of earlier runs that never got an outcome: their runner was lost. An attempt that may still run is
 * left alone: one of another run that is younger than the longest a decision is valid.
 */
async function closeLost(context, store, here) {
    const now = context.clock.now();
    for (const decision of await undecidedOutcomes(await store.snapshot(), here)) {
        const { body } = decision;
        const sameRun = body.run.runId === here.run.runId && body.run.repository === here.run.repository;
        const superseded = sameRun && body.run.attempt < here.run.attempt;
        const old = now - Date.parse(decision.at) > LOST_AFTER_HOURS * 3_600_000;
        if (!superseded && !old)
            continue;
        const lost = {
            kind: "outcome",
            decisionSeq: decision.seq,
            decisionId: decision.id,
            outcome: "lost",
            decision: body.decision,
            artefact: body.artefact?.sha256 ?? null,
            commit: body.commit,
            version: body.version,
            approval: { source: body.approval.source, state: body.approval.state, reason: body.approval.reason, by: [] },
            started: null,
            finished: null,
            verification: "nothing is known",
            detail: "No outcome was written for this decision; the next attempt found it.",
            run: body.run,
        };
        const draft = {
            kind: "outcome",
            service: here.service,
            environment: here.environment,
            identity: [decision.id, "lost"],
            at: (0,clock/* timestamp */.v)(now),
            body: lost,
            evidence: {},
            people: [],
        };
        await (0,append.appendRecord)(store, draft, (0,open_register.appendContext)(context));
    }
}
/** Writes the `baseline` record before the first decision about a service and environment: what was there is listed, not judged. */
async function ensureBaseline(context, store, { gate, evidence }) {
    if ((await lastDeployed(await store.snapshot(), gate)) !== null)
        return;
    const body = {
        kind: "baseline",
        artefact: null,
        commit: evidence.change?.base ?? "",
        note: "First decision about this service and environment; what ran before is not known to this register.",
        openFindings: [],
    };
    const { service, environment } = gate;
    await (0,append.appendRecord)(store, {
        kind: "baseline",
        service,
        environment,
        identity: [service, environment],
        at: (0,clock/* timestamp */.v)(context.clock.now()),
        body,
        evidence: {},
        people: [],
    }, (0,open_register.appendContext)(context));
}

// EXTERNAL MODULE: ./lib/src/stages/verdict.js + 4 modules
var stages_verdict = __webpack_require__(3367);
;// CONCATENATED MODULE: ./lib/src/stages/gate.js









/**
 * Decides about a deployment and writes the decision before anything else happens. Every attempt is recorded, also a
 * denied one; if the record cannot be written, this throws and nothing is deployed.
 */
async function gateStage(context, input) {
    const { store, gate, run } = input;
    await closeLost(context, store, { service: gate.service, environment: gate.environment, run });
    await ensureBaseline(context, store, input);
    const gateFile = (0,documents/* writeDocument */.ft)("gate.json", gate);
    const files = new Map([...withoutLogs(input.files), [gateFile.path, gateFile.bytes]]);
    const evidence = { ...input.evidence, gate };
    const verdict = (0,stages_verdict.judge)(context, evidence, { service: gate.service, digests: digestsOf(files) });
    const verdictFile = (0,documents/* writeDocument */.ft)("verdict.json", verdict);
    files.set(verdictFile.path, verdictFile.bytes);
    const decided = (0,stages_decision/* decide */.L)(verdict, input.emergency);
    const since = gate.last === null ? null : { seq: gate.last.seq, commit: gate.last.commit };
    const facts = {
        verdict,
        evidence,
        team: input.team,
        decided,
        approval: gate.approval,
        run,
        since,
        files,
        starter: gate.starter,
    };
    const emergency = decided.decision === "emergency" ? input.emergency : null;
    const draft = decisionDraft({ ...facts, emergency, version: input.version, environment: gate.environment });
    const record = await (0,append.appendRecord)(store, draft, (0,open_register.appendContext)(context));
    const document = decisionDocument(record, {
        gate,
        input,
        verdict,
        reasons: decided.reasons,
        decision: decided.decision,
    });
    return { document, verdict, record, files: [gateFile, verdictFile, deploymentFile(DECISION_FILE, document)] };
}
function decisionDocument(record, from) {
    const { gate, input, verdict, reasons, decision } = from;
    return {
        schema: "annex/decision/v1",
        decision,
        seq: record.seq,
        id: record.id,
        sha256: record.sha256,
        service: gate.service,
        environment: gate.environment,
        version: input.version,
        commit: verdict.head,
        artefact: input.evidence.build?.artefact ?? null,
        at: verdict.evaluated,
        approval: gate.approval,
        reasons,
    };
}
/** Logs of containers and commands stay in the workflow's artifact: they may hold personal data. */
function withoutLogs(files) {
    return new Map([...files].filter(([path]) => !path.endsWith(".log")));
}
function digestsOf(files) {
    return Object.fromEntries([...files].map(([path, bytes]) => [path, (0,evidence_digest/* sha256Hex */.f)(bytes)]));
}

;// CONCATENATED MODULE: ./lib/src/stages/gate-facts.js



const COVERAGE_DAYS = 30;
/** Puts together what the register and GitHub say about this deployment. */
async function collectGate(context, store, question) {
    const { service, environment, evidence, team } = question;
    const snapshot = await store.snapshot();
    const artefact = evidence.build?.artefact?.sha256 ?? "";
    const now = context.clock.now();
    const since = (0,clock/* timestamp */.v)(now - COVERAGE_DAYS * 86_400_000);
    return {
        schema: "annex/gate/v1",
        service,
        environment,
        environmentExists: question.environmentExists,
        artefact,
        artefactOrigin: question.promoted === ""
            ? artefact === ""
                ? null
                : "this-run"
            : question.promoted === artefact
                ? "recorded"
                : null,
        starter: question.starter,
        approval: question.approval,
        frozen: team?.policy.deploy == null ? null : frozenBecause(team.policy.deploy, now),
        last: await lastDeployed(snapshot, { service, environment }),
        previousEnvironment: await previous(),
        coverage: await coverage(snapshot, { environment, since }),
        drift: null,
    };
    async function previous() {
        const order = team?.policy.deploy?.order ?? [];
        const name = order[order.indexOf(environment) - 1];
        return name === undefined
            ? null
            : { name, deployedSeq: await deployedIn(snapshot, { service, environment: name, artefact }) };
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/record.js





/** Writes what became of a decision, whatever became of it. */
async function recordStage(context, input) {
    const document = input.files.size === 0 ? null : parseDeploy(input.files);
    const outcome = outcomeOf(input.decision, input.deploy, document);
    const record = await (0,append.appendRecord)(input.store, outcomeDraft(context, input, { document, outcome }), (0,open_register.appendContext)(context));
    return { record, outcome };
}
/** The outcome by what GitHub says of the job and what the job says itself; `deployed` only where both agree. */
function outcomeOf(decision, deploy, document) {
    if (decision.decision === "denied")
        return "refused";
    const result = deploy?.result ?? "skipped";
    if (result === "success")
        return document?.outcome === "deployed" ? "deployed" : "lost";
    if (result === "cancelled")
        return "cancelled";
    if (result === "skipped")
        return "refused";
    return document === null || document.outcome === "deployed" ? "failed" : document.outcome;
}
function outcomeDraft(context, { decision, run, files }, { document, outcome }) {
    const approval = document?.approval ?? decision.approval;
    const body = {
        kind: "outcome",
        decisionSeq: decision.seq,
        decisionId: decision.id,
        outcome,
        decision: decision.decision,
        artefact: outcome === "deployed" ? (document?.artefact ?? null) : (decision.artefact?.sha256 ?? null),
        commit: decision.commit,
        version: decision.version,
        approval: recordApproval(approval),
        started: document?.started ?? null,
        finished: document?.finished ?? null,
        verification: document?.verification ?? "nothing was installed",
        detail: document?.detail ?? detailOf(outcome, decision),
        run,
    };
    return {
        kind: "outcome",
        service: decision.service,
        environment: decision.environment,
        identity: [decision.id, String(run.attempt)],
        at: (0,clock/* timestamp */.v)(context.clock.now()),
        body,
        evidence: Object.fromEntries([...files].filter(([path]) => !path.endsWith(".log"))),
        people: distinctPeople(approval.by.map(({ person }) => person)),
    };
}
function detailOf(outcome, decision) {
    switch (outcome) {
        case "refused":
            return decision.decision === "denied" ? `Denied: ${decision.reasons.join(", ")}` : "The deploy job was skipped.";
        case "cancelled":
            return "The deploy job was cancelled.";
        case "failed":
            return "The deploy job failed and left no account of it.";
        case "deployed":
        case "rolled-back":
        case "timed-out":
        case "lost":
            return "The deploy job left no account of how it ended.";
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/run.js









/**
 * Gate, deployment and record on this machine against a register in a folder. What GitHub would say comes from the
 * recorded event; an approval by an environment cannot be read here and is unexplained.
 */
async function deployHere(context, run, input) {
    const { store, environment } = input;
    const { evidence } = (0,documents/* parseEvidence */.vf)(run.files);
    const { change } = evidence;
    const { team } = run.policy;
    const { deploy, build } = team.policy;
    if (deploy === null || build === null)
        throw notConfigured();
    if (change === undefined)
        throw noEvent();
    const approval = approvalHere(change, deploy.approval);
    const reference = {
        repository: change.repository,
        runId: input.runId,
        attempt: 1,
        url: `local:${input.runId}`,
    };
    const results = { change: "success", inspect: "success", build: "success", test: "success", acceptance: "success" };
    const jobs = (0,documents/* writeDocument */.ft)("jobs.json", { schema: "annex/jobs/v1", results });
    const complete = { ...evidence, jobs: { schema: "annex/jobs/v1", results } };
    const gateDocument = await collectGate(context, store, {
        service: run.service,
        environment,
        environmentExists: true,
        evidence: complete,
        team,
        promoted: "",
        approval,
        starter: change.actor,
    });
    const gate = await gateStage(context, {
        store,
        evidence: complete,
        files: new Map([...run.files, [jobs.path, jobs.bytes]]),
        team,
        gate: gateDocument,
        emergency: null,
        run: reference,
        version: change.head.slice(0, 12),
    });
    const allowed = gate.document.decision === "allowed" || gate.document.decision === "allowed-unenforced";
    const decision = deploymentFile("decision.json", gate.document);
    const deployed = allowed
        ? await deployStage(context, {
            gate: new Map([[decision.path, decision.bytes]]),
            deliver: input.deliver,
            deploy,
            artefactPattern: build.artefact,
            secrets: new Map(),
            approval: async () => approval,
        })
        : null;
    const ok = deployed?.document.outcome === "deployed";
    const { record, outcome } = await recordStage(context, {
        store,
        decision: gate.document,
        deploy: { result: deployed === null ? "skipped" : ok ? "success" : "failure", outputs: {} },
        files: new Map((deployed?.files ?? []).map(({ path, bytes }) => [path, bytes])),
        run: reference,
    });
    return { gate, outcome, seq: record.seq, sha256: record.sha256 };
}
function approvalHere(change, source) {
    const people = {
        starters: [change.actor],
        authors: new Set(change.pullRequests.flatMap((pull) => [...(0,controls_people/* authorsOf */.EK)(pull)])),
    };
    if (source !== "pull-requests") {
        return { source, state: "unexplained", by: [], reason: `an approval by ${source} can only be read on GitHub` };
    }
    const unreviewed = [
        ...change.pullRequests.filter((pull) => (0,controls_people/* independentApprovals */.pv)(pull).length === 0).map(({ number }) => `#${number}`),
        ...change.orphanCommits,
    ];
    const approvers = change.pullRequests.flatMap((pull) => (0,controls_people/* independentApprovals */.pv)(pull).map(({ person }) => person));
    return evaluateApproval({ source, unreviewed, approvers }, people);
}
function notConfigured() {
    return new error/* AnnexError */.F({
        code: "deploy-not-configured",
        message: "The policy has no deploy or no build section.",
        hint: "Add both to .github/annex.yml, or leave --environment out.",
    });
}
function noEvent() {
    return new error/* AnnexError */.F({
        code: "event-missing",
        message: "A deployment needs to know who asked for and who approved the change.",
        hint: "Give --event FILE (docs/cli.md).",
    });
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
