export const id = 6649;
export const ids = [6649];
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


/***/ })

};
