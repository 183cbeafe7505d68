export const id = 223;
export const ids = [223];
export const modules = {

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ IssueAnswer),
/* harmony export */   H1: () => (/* binding */ FileAnswer),
/* harmony export */   MY: () => (/* binding */ PullOfCommit),
/* harmony export */   N7: () => (/* binding */ ReviewAnswer),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   SE: () => (/* binding */ GHOST),
/* harmony export */   aC: () => (/* binding */ PullAnswer),
/* harmony export */   gD: () => (/* binding */ Account),
/* harmony export */   ur: () => (/* binding */ CommitAnswer)
/* harmony export */ });
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseEvent)
/* harmony export */ });
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
        sender: common.sender === undefined ? null : (0,_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(common.sender),
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
            throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
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
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "event-unreadable",
        message: `The payload of the event "${name}" lacks "${issue?.path.join(".") ?? ""}" (${issue?.message ?? ""}).`,
        hint: "annex reads the file GITHUB_EVENT_PATH as GitHub writes it; do not change it.",
    });
}


/***/ }),

/***/ 9077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ changeRange)
/* harmony export */ });
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
    if ((0,_runner_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyTree */ .C)(revision))
        return revision;
    const commit = await git.commit(revision);
    if (commit !== null)
        return commit;
    throw unknown(`The clone does not have the commit "${revision}".`, "Check out with fetch-depth: 2 for a pull request and fetch-depth: 0 for a push, a merge queue or a deployment.");
}
function unknown(message, hint) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({ code: "change-base-unknown", message, hint });
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
/* harmony export */   C: () => (/* binding */ isEmptyTree),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
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

/***/ 8672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownEvidence),
/* harmony export */   z: () => (/* binding */ addEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5632);
/* harmony import */ var _evidence_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(805);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3998);





const MEDIA_TYPES = {
    ".json": "application/json",
    ".xml": "application/xml",
    ".sarif": "application/sarif+json",
    ".md": "text/markdown",
};
/** Evidence that earlier steps of this same job left in the folder; empty when there is none. */
async function ownEvidence(folder) {
    const manifest = await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfPresent */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _evidence_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST */ .e0));
    return manifest === null ? new Map() : (0,_evidence_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvidence */ .At)(folder, (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .f)(manifest));
}
/** Adds files to the job's evidence (the newer wins) and returns the sha256 of the new manifest. */
async function addEvidence(folder, files) {
    const kept = await ownEvidence(folder);
    const fresh = new Set(files.map(({ path }) => path));
    const all = [...kept]
        .filter(([path]) => !fresh.has(path))
        .map(([path, bytes]) => ({ path, bytes, mediaType: mediaType(path) }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    const { manifestSha256 } = await (0,_evidence_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .writeEvidence */ .nP)(folder, [...all, ...files]);
    return manifestSha256;
}
function mediaType(path) {
    if (path.endsWith(".cdx.json"))
        return "application/vnd.cyclonedx+json";
    return MEDIA_TYPES[(0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path)] ?? "application/octet-stream";
}


/***/ }),

/***/ 7771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: loadPolicyFile

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
async function load_loadPolicyDocument(from) {
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
    const document = await load_loadPolicyDocument({ head, base: proposed ? baseReader(range) : head });
    return { document, team: (0,team/* parseTeamFiles */.M)(document) };
}
function baseReader({ git, base }) {
    return base === null ? null : (path) => git.show(base, path);
}
/** The policy of a local run: the one file given, else the checkout's own; nothing else can excuse anything. */
async function loadPolicyFile(context, path) {
    const read = (relative) => path !== null && relative === FILE_PATHS.policy
        ? requireText(path)
        : readTextIfPresent(join(context.root, relative));
    const document = await loadPolicyDocument({ head: read, base: read });
    return { document, team: parseTeamFiles(document) };
}
async function requireText(path) {
    const text = await readTextIfPresent(path);
    if (text !== null)
        return text;
    throw new AnnexError({
        code: "policy-missing",
        message: `There is no policy at "${path}".`,
        hint: "Give the path of an existing file to --config.",
    });
}


/***/ }),

/***/ 6649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ rangeOfRun),
/* harmony export */   z: () => (/* binding */ rangeOfCheckout)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8860);
/* harmony import */ var _github_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9077);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);
/* harmony import */ var _runner_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7941);




/** Range of a workflow run: the same in every job, since it comes from the event and the clone alone. */
async function rangeOfRun(context, facts) {
    const git = (0,_runner_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(context.root, context.exec);
    return toRange(git, await (0,_github_range_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRange */ .S)(git, (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEvent */ .w)(facts.event, facts.payload), null));
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
    return { git, head, base: (0,_runner_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmptyTree */ .C)(base) ? null : base };
}


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   FA: () => (/* binding */ readRunFacts),
/* harmony export */   NX: () => (/* binding */ runReference),
/* harmony export */   fe: () => (/* binding */ serviceName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);


/** Reads them from the environment. Throws AnnexError `not-in-a-workflow`. */
async function readRunFacts({ env }) {
    const need = (name) => {
        const value = env[name];
        if (value !== undefined && value !== "")
            return value;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
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
        payload: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(need("GITHUB_EVENT_PATH"), "utf8")),
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


/***/ })

};
