export const id = 498;
export const ids = [498];
export const modules = {

/***/ 8306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ collectChange)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/github/answers.js
var answers = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/src/github/unread.js

/**
 * Runs a look-up. What GitHub refuses, lacks or garbles becomes an entry of `unread` and the answer null; a bug stays
 * an exception.
 */
async function orUnread(unread, what, look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof model_error/* AnnexError */.F))
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
async function alteredMerges(git, commits, pulls, unread) {
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
async function collectCommits(client, repository, pull, unread) {
    const what = `commits of pull request ${pull.number}`;
    const path = (0,github_client/* repoPath */.qN)(repository, "pulls", pull.number, "commits");
    const raw = await orUnread(unread, what, () => client.list(path, schemas/* array */.YOg(answers/* CommitAnswer */.ur), (page) => page));
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
    const author = raw.author == null ? null : (0,answers/* personOf */.Re)(raw.author);
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
const AUTHORS_QUERY = `query AnnexCommitAuthors($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { oid authors(first: 25) { nodes { user { databaseId login } } } } }
      }
    }
  }
}`;
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
        const answer = await (0,graphql/* queryGraphql */.yw)(client, AUTHORS_QUERY, variables, AuthorsAnswer);
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
function parseRequestReferences(body, repository, serverUrl) {
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
async function resolveRequests(client, references, unread) {
    const resolved = [];
    for (const { reference, repository, number } of references.slice(0, MAX_RESOLVED)) {
        const what = `request ${reference}`;
        const path = (0,github_client/* repoPath */.qN)(repository, "issues", number);
        const found = await orUnread(unread, what, () => client.find(path, answers/* IssueAnswer */.AE));
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
async function collectReviews(client, repository, number, unread) {
    const what = `reviews of pull request ${number}`;
    const path = (0,github_client/* repoPath */.qN)(repository, "pulls", number, "reviews");
    const raw = await orUnread(unread, what, () => client.list(path, schemas/* array */.YOg(answers/* ReviewAnswer */.N7), (page) => page));
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
        const person = review.user == null ? answers/* GHOST */.SE : (0,answers/* personOf */.Re)(review.user);
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
const PUSH_RIGHTS_QUERY = `query AnnexReviewRights($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId authorCanPushToRepository }
      }
    }
  }
}`;
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
        const answer = await (0,graphql/* queryGraphql */.yw)(client, PUSH_RIGHTS_QUERY, variables, PushRightsAnswer);
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
async function collectPullRequest(client, place, number, unread) {
    const { repository, serverUrl } = place;
    const path = (0,github_client/* repoPath */.qN)(repository, "pulls", number);
    const pull = await orUnread(unread, `pull request ${number}`, () => client.get(path, answers/* PullAnswer */.aC));
    if (pull === null)
        return null;
    const body = pull.body ?? "";
    const references = parseRequestReferences(body, repository, serverUrl).filter((reference) => reference.repository.toLowerCase() !== repository.toLowerCase() || reference.number !== number);
    return {
        number,
        title: pull.title,
        body,
        draft: pull.draft ?? false,
        author: pull.user === null ? answers/* GHOST */.SE : (0,answers/* personOf */.Re)(pull.user),
        head: pull.head.sha,
        merged: pull.merged,
        mergedBy: pull.merged_by == null ? null : (0,answers/* personOf */.Re)(pull.merged_by),
        commits: await collectCommits(client, repository, pull, unread),
        reviews: await collectReviews(client, repository, number, unread),
        requests: await resolveRequests(client, references, unread),
        files: await collectFiles(client, repository, pull, unread),
    };
}
/** Paths a pull request touches, sorted, with both names of a renamed file. */
async function collectFiles(client, repository, pull, unread) {
    const what = `files of pull request ${pull.number}`;
    const path = (0,github_client/* repoPath */.qN)(repository, "pulls", pull.number, "files");
    const files = await orUnread(unread, what, () => client.list(path, schemas/* array */.YOg(answers/* FileAnswer */.H1), (page) => page));
    if (files === null)
        return [];
    if (files.length < pull.changed_files) {
        unread.push({ what, reason: `GitHub lists ${files.length} of ${pull.changed_files} files.` });
    }
    return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))].sort();
}

;// CONCATENATED MODULE: ./lib/src/github/contained.js






/** GitHub's index of commits and pull requests lags behind a push by seconds. */
const LAG_WAITS_MS = [2_000, 4_000, 8_000, 16_000];
/** A deployment of more commits than this is beyond what annex asks GitHub about. */
const MAX_COMMITS = 500;
/**
 * Finds the merged pull requests of a range. A commit belongs to one when GitHub says so for the commit itself or when
 * the pull request's own list holds it; merge, squash and rebase commits are found the first way.
 */
async function collectContained(client, clock, question, unread) {
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
        const path = (0,github_client/* repoPath */.qN)(this.question.place.repository, "commits", sha, "pulls");
        const list = () => this.client.list(path, schemas/* array */.YOg(answers/* PullOfCommit */.MY), (page) => page);
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
async function collectMergeGroup(client, question, unread) {
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
const QUEUE_QUERY = `query AnnexMergeQueue($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { headCommit { oid } pullRequest { number } }
      }
    }
  }
}`;
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
        const answer = await (0,graphql/* queryGraphql */.yw)(client, QUEUE_QUERY, variables, QueueAnswer);
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
var github_range = __webpack_require__(9077);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/src/github/rules.js





/** A rule as GitHub gives it; all of it is hashed, so it stays as it came. */
const Rule = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
/**
 * Digest (sha256, hex) of the rules in force on a branch, independent of their order; null, with the reason in
 * `unread`, when they cannot be read. The digest of "no rules" differs from null.
 */
async function collectBranchRules(client, repository, branch, unread) {
    const path = (0,github_client/* repoPath */.qN)(repository, "rules", "branches", branch);
    const rules = await orUnread(unread, `rules of branch ${branch}`, () => client.list(path, schemas/* array */.YOg(Rule), (page) => page));
    return rules === null ? null : rulesDigest(rules);
}
/** Pure part: RFC 8785 form of each rule, sorted, hashed. */
function rulesDigest(rules) {
    const lines = rules.map((rule) => (0,canonicalize/* default */.A)(rule) ?? "null").sort();
    return (0,external_node_crypto_.createHash)("sha256").update(lines.join("\n")).digest("hex");
}

;// CONCATENATED MODULE: ./lib/src/github/stage.js
/** Which rules are due: a pull request waits for review, a merge is final, a deployment needs everything. */
function stageOf(event, deploymentAsked) {
    if (event === "pull_request")
        return "change";
    if (event === "merge_group")
        return "merge"; // a queue's commit is no ref that may deploy
    return deploymentAsked ? "deploy" : "merge";
}

// EXTERNAL MODULE: ./lib/src/github/uses.js
var uses = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/src/github/change.js









/** Collects what git and GitHub say about the change; throws only where even git cannot tell what the change is. */
async function collectChange(sources) {
    const { git, facts } = sources;
    const unread = [];
    const event = (0,github_event/* parseEvent */.w)(facts.event, sources.payload);
    const range = await (0,github_range/* changeRange */.S)(git, event, sources.since ?? null);
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
        actionUses: (0,uses/* collectActionUses */.nY)(headUses, baseUses, unread),
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
    for (const path of (await git.files(revision)).filter(uses/* isActionFile */.vL)) {
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


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   jh: () => (/* binding */ GitHubClient),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   qN: () => (/* binding */ repoPath)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);
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
        const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)(this.options, request);
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
            const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)(this.options, request);
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
        const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)(this.options, request);
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
        const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t)(this.options, request);
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
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
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
        throw badAnswer(request, `status ${response.status}: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(response.bytes)}`);
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
    return { kind: "forbidden", reason: `status ${response.status}: ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(response.bytes)}` };
}
/** A repository without commits answers every question about its content with 409. */
function isEmptyRepository(response) {
    return response.status === 409 && /repository is empty/iu.test((0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(response.bytes));
}
function absenceError(path, absent) {
    if (absent.kind === "not-found") {
        return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
            code: "github-not-found",
            message: `GitHub knows no "${path}", or the token may not see it.`,
            hint: "Check the name, and that the workflow grants the permissions that the README lists.",
        });
    }
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "github-forbidden",
        message: `GitHub refused "${path}" (${absent.reason}).`,
        hint: "Grant the permissions that the README lists in the job that calls annex.",
    });
}
function badAnswer(request, reason, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "github-bad-answer",
        message: `GitHub answered "${request.method} ${new URL(request.url).pathname}" in a way annex does not understand (${reason}).`,
        hint: "Run again; if it stays, report it with this message.",
        cause,
    });
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ graphqlRequest),
/* harmony export */   uW: () => (/* binding */ GraphQlAnswer),
/* harmony export */   yw: () => (/* binding */ queryGraphql)
/* harmony export */ });
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
    const response = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)(client.options, request);
    if (response.status === 401 || response.status === 403) {
        throw problemError({ type: "FORBIDDEN", message: `status ${response.status}` });
    }
    const answer = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .Wp)(request, response, GraphQlAnswer);
    const [problem] = answer.errors ?? [];
    if (problem !== undefined)
        throw problemError(problem);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .Wp)(request, response, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ data: schema })).data;
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
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: codes[problem.type ?? ""] ?? "github-bad-answer",
        message: `GitHub's GraphQL interface refused a request (${problem.type ?? "no type"}: ${problem.message}).`,
        hint: "Grant the permissions that the README lists; otherwise run again later.",
    });
}


/***/ }),

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   x: () => (/* binding */ limitWait)
/* harmony export */ });
/** What GitHub asks for when it names no time. Source: GitHub docs, "Best practices for using the REST API". */
const UNNAMED_WAIT_MS = 60_000;
/** Milliseconds that GitHub asks to wait; null when the answer is not about a rate limit. */
function limitWait(response, now) {
    if (response.status !== 429 && response.status !== 403)
        return null;
    const after = response.headers.get("retry-after");
    if (after !== null && /^\d+$/u.test(after))
        return Number(after) * 1000;
    if (response.headers.get("x-ratelimit-remaining") === "0")
        return untilReset(response.headers, now);
    if (response.status === 429)
        return UNNAMED_WAIT_MS;
    return /secondary rate limit|abuse detection/iu.test(messageOf(response.bytes)) ? UNNAMED_WAIT_MS : null;
}
/** The server's clock decides, since the runner's may be off. */
function untilReset(headers, now) {
    const reset = Number(headers.get("x-ratelimit-reset"));
    const server = Date.parse(headers.get("date") ?? "");
    if (!Number.isFinite(reset) || reset === 0)
        return UNNAMED_WAIT_MS;
    return Math.max(0, reset * 1000 - (Number.isNaN(server) ? now : server)) + 1000;
}
/** The `message` of GitHub's error body, or its beginning; text from outside. */
function messageOf(bytes) {
    const text = new TextDecoder().decode(bytes.subarray(0, 4096));
    return /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1] ?? text.slice(0, 200);
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce),
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);


/** Longer waits cost more than a later run; GitHub resets the hourly limit at the latest after 60 minutes. */
const MAX_WAIT_MS = 5 * 60_000;
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
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWait */ .x)(outcome.response, options.clock.now());
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
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
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

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ changeStage),
/* harmony export */   XB: () => (/* binding */ gitHubClient)
/* harmony export */ });
/* unused harmony export deploymentAsked */
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _github_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8306);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _policy_documentation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7527);
/* harmony import */ var _policy_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1028);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7771);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6649);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6687);








/** Collects what git and GitHub say about the change, and the team's policy. Needs a token that reads. */
async function changeStage(context, input) {
    const facts = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readRunFacts */ .FA)(context);
    const range = await (0,_range_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeOfRun */ .Y)(context, facts);
    const { document, team } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicy */ .t)(context, range, facts.event);
    const deployment = deploymentAsked(facts, team, input.environment);
    const change = await (0,_github_change_js__WEBPACK_IMPORTED_MODULE_1__/* .collectChange */ .h)({
        client: gitHubClient(context, facts, input.token),
        clock: context.clock,
        git: range.git,
        payload: facts.payload,
        facts: { ...facts, deploymentAsked: deployment },
        isDocumentation: (path) => (0,_policy_documentation_js__WEBPACK_IMPORTED_MODULE_3__/* .isDocumentation */ .xA)(path, team.policy.documentation),
    });
    return {
        files: [(0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDocument */ .ft)("policy.json", document), (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDocument */ .ft)("change.json", change)],
        change,
        policy: document,
        team,
        deployment,
    };
}
/** The client of a run; the token only ever goes to the run's own API. */
function gitHubClient({ fetch, clock }, facts, token) {
    return new _github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubClient */ .jh({ fetch, clock, token, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl });
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
    return (onBranch && name === defaultBranch(facts)) || (0,_policy_match_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesAny */ ._)(name, team.policy.deploy?.from ?? []);
}
function defaultBranch({ payload }) {
    if (typeof payload !== "object" || payload === null || !("repository" in payload))
        return null;
    const { repository } = payload;
    if (typeof repository !== "object" || repository === null || !("default_branch" in repository))
        return null;
    return typeof repository.default_branch === "string" ? repository.default_branch : null;
}


/***/ })

};
