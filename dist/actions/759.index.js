export const id = 759;
export const ids = [759];
export const modules = {

/***/ 2294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/evidence/manifest.js + 2 modules
var evidence_manifest = __webpack_require__(805);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/stages/approval.js + 4 modules
var approval = __webpack_require__(4710);
// EXTERNAL MODULE: ./lib/src/stages/change.js
var stages_change = __webpack_require__(498);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/evidence/deployment-documents.js
var deployment_documents = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/runner/git.js
var git = __webpack_require__(7941);
// EXTERNAL MODULE: ./lib/src/testing/artefact.js
var testing_artefact = __webpack_require__(1451);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/stages/build.js + 1 modules
var build = __webpack_require__(5570);
// EXTERNAL MODULE: ./lib/src/stages/freeze.js
var freeze = __webpack_require__(7433);
;// CONCATENATED MODULE: ./lib/src/stages/deploy.js










/** Carries a decision out: checks it once more, runs the policy's command, verifies. What went wrong is in the document. */
async function deployStage(context, input) {
    const decision = (0,deployment_documents/* parseDecision */.cg)(input.gate);
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
    return { document, files: [(0,deployment_documents/* deploymentFile */.mI)(deployment_documents/* DEPLOY_FILE */.N, document)] };
}
/** Why this decision may not be carried out here and now; null when it may. */
async function refuse(context, { decision, approval, input }) {
    const now = context.clock.now();
    if (decision.decision === "denied" || decision.decision === "requested")
        return `The decision is ${decision.decision}.`;
    const ageHours = (now - Date.parse(decision.at)) / 3_600_000;
    if (!(ageHours >= 0 && ageHours <= input.deploy.decisionValid))
        return `The decision of ${decision.at} is older than ${input.deploy.decisionValid} hours.`;
    const frozen = (0,freeze/* frozenBecause */.f)(input.deploy, now);
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

;// CONCATENATED MODULE: ./lib/src/stages/deploy-env.js

const MIN_SECRET_LENGTH = 8;
/**
 * Reads `ANNEX_DEPLOY_ENV`: lines KEY=VALUE; empty lines and lines that begin with `#` are passed over. Values under 8
 * characters are refused, since masking them would hide ordinary text; they belong in the policy's `deploy.env`.
 * Throws AnnexError `deploy-env-invalid`; the message never holds a value.
 */
function parseDeployEnv(text) {
    const variables = new Map();
    for (const [index, line] of text.split(/\r?\n/u).entries()) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        const [, key, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/u.exec(line) ?? [];
        if (key === undefined || value === undefined)
            throw invalid(index, "is not KEY=VALUE");
        if (value.length < MIN_SECRET_LENGTH)
            throw invalid(index, `gives ${key} a value under ${MIN_SECRET_LENGTH} characters`);
        if (variables.has(key))
            throw invalid(index, `names ${key} a second time`);
        variables.set(key, value);
    }
    return variables;
}
function invalid(index, what) {
    return new error/* AnnexError */.F({
        code: "deploy-env-invalid",
        message: `Line ${index + 1} of the secret ANNEX_DEPLOY_ENV ${what}.`,
        hint: "Write one KEY=VALUE a line; values that are no secret belong under deploy.env in .github/annex.yml.",
    });
}

// EXTERNAL MODULE: ./lib/src/stages/evidence-folder.js
var evidence_folder = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/src/stages/policy.js + 1 modules
var stages_policy = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/src/stages/range.js
var range = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/src/stages/run-facts.js
var run_facts = __webpack_require__(6687);
// EXTERNAL MODULE: ./lib/src/actions/spec.js
var spec = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/actions/workspace.js + 1 modules
var workspace = __webpack_require__(9913);
;// CONCATENATED MODULE: ./lib/src/actions/deploy.js













const deploy = (0,spec/* defineAction */.QP)({
    name: "deploy",
    description: "Carries out a decision of the gate: checks the approval once more, runs the policy's deploy command, verifies.",
    inputs: {
        evidence: spec/* COMMON_INPUTS */.s7.evidence,
        ...spec/* TOKEN_INPUT */.jX,
        from: { description: "Folder with the gate's evidence.", required: true },
        manifest: { description: "sha256 of the gate's manifest.json.", required: true },
        deliver: { description: "Folder with the artefact.", required: true },
        environment: { description: "Environment to deploy to.", required: true },
        "deploy-env": { description: "Lines KEY=VALUE for the command; each value is masked.", default: "" },
    },
    outputs: { ...spec/* COMMON_OUTPUTS */.hc, ...spec/* MANIFEST_OUTPUT */.gt },
}, async (inputs, runner) => {
    const context = (0,workspace/* workspace */.G)(runner);
    const facts = await (0,run_facts/* readRunFacts */.FA)(context);
    const secrets = parseDeployEnv(inputs["deploy-env"]);
    for (const value of secrets.values())
        runner.mask(value);
    const { team } = await (0,stages_policy/* loadPolicy */.t)(context, await (0,range/* rangeOfCheckout */.z)(context, undefined), facts.event);
    const { deploy: policy, build } = team.policy;
    if (policy === null || build === null)
        throw notConfigured();
    const gate = await (0,evidence_manifest/* readEvidence */.At)((0,workspace/* folder */.T)(context, inputs.from), inputs.manifest);
    const change = (0,documents/* parseDocument */.Tp)("change.json", gate.get("change.json") ?? new Uint8Array());
    const client = (0,stages_change/* gitHubClient */.XB)(context, facts, inputs.token);
    const look = { client, facts, change, deploy: policy, environment: inputs.environment, asked: true };
    const { document, files } = await deployStage(context, {
        gate,
        deliver: (0,workspace/* folder */.T)(context, inputs.deliver),
        deploy: policy,
        artefactPattern: build.artefact,
        secrets,
        approval: async () => (await (0,approval/* lookUpApproval */.C)(look)).approval,
    });
    const manifest = await (0,evidence_folder/* addEvidence */.z)((0,workspace/* folder */.T)(context, inputs.evidence), files);
    runner.log.info(`${document.outcome}: ${document.detail} (${document.verification})`);
    const ok = document.outcome === "deployed";
    return {
        outputs: {
            status: ok ? "passed" : "failed",
            "reason-code": ok ? "" : `deploy-${document.outcome}`,
            report: "",
            manifest,
        },
        failure: ok ? null : `annex: ${document.outcome}. ${document.detail}`,
    };
});
function notConfigured() {
    return new error/* AnnexError */.F({
        code: "deploy-not-configured",
        message: "The policy of this commit has no deploy or no build section.",
        hint: "Add both to .github/annex.yml; what was decided cannot be carried out without them.",
    });
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   GP: () => (/* binding */ staleApprovals),
/* harmony export */   Up: () => (/* binding */ openObjectors),
/* harmony export */   nA: () => (/* binding */ isAuthorLogin),
/* harmony export */   pv: () => (/* binding */ independentApprovals),
/* harmony export */   rk: () => (/* binding */ approvalBy),
/* harmony export */   se: () => (/* binding */ authorsKnown)
/* harmony export */ });
/** Account ids of everybody who wrote a part of it. */
function authorsOf(pull) {
    const ids = pull.commits.flatMap((commit) => [
        ...(commit.author === null ? [] : [commit.author.id]),
        ...commit.coAuthors.map((person) => person.id),
    ]);
    return new Set([pull.author.id, ...ids]);
}
/** True when every commit's authors are known as accounts. */
function authorsKnown(pull) {
    return pull.commits.every((commit) => commit.author !== null && commit.unmapped === 0);
}
/** The newest review of each person that states something; a comment changes nothing, a dismissal takes it back. */
function standingReviews(pull) {
    const standing = new Map();
    for (const review of pull.reviews) {
        if (review.state === "commented")
            continue;
        standing.delete(review.person.id);
        if (review.state !== "dismissed")
            standing.set(review.person.id, review);
    }
    return [...standing.values()];
}
/** Approvals of the last commit by people who may write, whoever wrote the commits; `entitled` may still be null. */
function standingApprovals(pull) {
    return standingReviews(pull).filter((review) => review.state === "approved" &&
        review.commit === pull.head &&
        review.entitled !== false &&
        !review.person.bot &&
        review.person.id !== pull.author.id);
}
/** Those of them by people who wrote none of it. */
function independentApprovals(pull) {
    const authors = authorsOf(pull);
    return standingApprovals(pull).filter((review) => !authors.has(review.person.id));
}
/** Approvals by people who wrote none of it, but of an earlier commit than the last. */
function staleApprovals(pull) {
    const authors = authorsOf(pull);
    return standingReviews(pull).filter((review) => review.state === "approved" && review.commit !== pull.head && !authors.has(review.person.id));
}
/** People whose request for changes still stands; somebody without access cannot hold a change up. */
function openObjectors(pull) {
    return standingReviews(pull)
        .filter((review) => review.state === "changes-requested" && review.entitled !== false)
        .map((review) => review.person);
}
/**
 * Did one of these logins approve the last commit? When none is named, or only the one who opened the pull request,
 * any independent person counts: a team of two must not deadlock. Only that account is sure: authors of commits are
 * what the committer wrote, so naming every owner as co-author must not set the owners aside. An owner who stands
 * among the authors still agrees by their own review, if an independent person approved too.
 */
function approvalBy(pull, logins) {
    const wanted = logins
        .map((login) => login.toLowerCase())
        .filter((login) => login !== pull.author.login.toLowerCase());
    const isWanted = (review) => wanted.length === 0 || wanted.includes(review.person.login.toLowerCase());
    const independent = independentApprovals(pull);
    const approvals = independent.filter(isWanted);
    const agreed = independent.length > 0 ? standingApprovals(pull).filter(isWanted) : [];
    if (approvals.length === 0 && agreed.length === 0)
        return "missing";
    const sure = (reviews) => reviews.some((review) => review.entitled === true);
    if (!authorsKnown(pull))
        return "undecided";
    return sure(approvals) || (sure(agreed) && sure(independent)) ? "approved" : "undecided";
}
/** True when the login (any case) belongs to somebody who wrote a part of it. */
function isAuthorLogin(pull, login) {
    const people = pull.commits.flatMap((commit) => [
        ...(commit.author === null ? [] : [commit.author]),
        ...commit.coAuthors,
    ]);
    return [pull.author, ...people].some((person) => person.login.toLowerCase() === login.toLowerCase());
}


/***/ }),

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseDeploy),
/* harmony export */   N: () => (/* binding */ DEPLOY_FILE),
/* harmony export */   US: () => (/* binding */ DECISION_FILE),
/* harmony export */   cg: () => (/* binding */ parseDecision),
/* harmony export */   mI: () => (/* binding */ deploymentFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3504);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u);
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const person = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
const approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["environment", "register", "pull-requests"]),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["approved", "pending", "refused", "unexplained"]),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ person, role: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const decision = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("annex/decision/v1"),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: digest,
    service: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    artefact: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256: digest }).nullable(),
    at: time,
    approval,
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const deploy = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("annex/deploy/v1"),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["deployed", "failed", "timed-out", "refused"]),
    artefact: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    started: time,
    finished: time,
    verification: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    approval,
});
const DECISION_FILE = "decision.json";
const DEPLOY_FILE = "deploy.json";
/** A document of the deployment as a file of evidence. */
function deploymentFile(path, document) {
    return { path, mediaType: "application/json", bytes: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)(document) };
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
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "evidence-document-invalid",
        message: parsed === null ? `${path} is missing.` : `${path}: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(parsed.error)}`,
        hint: "Run the job that writes it again.",
    });
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ lookUpApproval)
});

// EXTERNAL MODULE: ./lib/src/controls/people.js
var people = __webpack_require__(4030);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/github/answers.js
var answers = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/approvals.js



const ApprovalsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })),
    state: schemas/* enum */.k5n(["approved", "rejected", "pending"]),
    user: answers/* Account */.gD,
}));
/** Reads who approved deployments of a run (the job needs `actions: read`); comments are left out, they are free text. */
async function readApprovals(client, repository, runId) {
    const found = await client.find((0,github_client/* repoPath */.qN)(repository, "actions", "runs", runId, "approvals"), ApprovalsAnswer);
    if (found.kind === "not-found")
        return { kind: "unreadable", reason: `GitHub knows no run ${runId}` };
    if (found.kind === "forbidden")
        return { kind: "unreadable", reason: found.reason };
    const entries = found.value.map(({ environments, state, user }) => ({
        environments: environments.flatMap(({ name }) => name ?? []),
        state,
        person: (0,answers/* personOf */.Re)(user),
    }));
    return { kind: "read", entries };
}

;// CONCATENATED MODULE: ./lib/src/github/environment.js


const EnvironmentAnswer = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        prevent_self_review: schemas/* boolean */.zMY().optional(),
        reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    }))
        .optional(),
});
/** Reads an environment and its protection; throws only when GitHub is unreachable or answers garbage. */
async function readEnvironment(client, repository, name) {
    const found = await client.find((0,github_client/* repoPath */.qN)(repository, "environments", name), EnvironmentAnswer);
    if (found.kind === "not-found")
        return { kind: "missing" };
    if (found.kind === "forbidden")
        return { kind: "unreadable", reason: found.reason };
    const rules = found.value.protection_rules ?? [];
    const review = rules.find((rule) => rule.type === "required_reviewers" && (rule.reviewers ?? []).length > 0);
    return {
        kind: "exists",
        reviewersRequired: review !== undefined,
        preventsSelfReview: review?.prevent_self_review ?? false,
        restrictsRefs: rules.some((rule) => rule.type === "branch_policy"),
    };
}

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

;// CONCATENATED MODULE: ./lib/src/github/run.js



const RunAnswer = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    actor: answers/* Account */.gD,
    triggering_actor: answers/* Account */.gD.optional(),
    event: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().optional(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    html_url: schemas/* string */.YjP(),
});
/** Reads a run; throws `github-not-found` or `github-forbidden` (the job needs `actions: read`). */
async function readRun(client, repository, runId) {
    const run = await client.get((0,github_client/* repoPath */.qN)(repository, "actions", "runs", runId), RunAnswer);
    return {
        id: run.id,
        actor: (0,answers/* personOf */.Re)(run.actor),
        triggeringActor: (0,answers/* personOf */.Re)(run.triggering_actor ?? run.actor),
        event: run.event,
        attempt: run.run_attempt ?? 1,
        head: run.head_sha,
        branch: run.head_branch,
        url: run.html_url,
    };
}

;// CONCATENATED MODULE: ./lib/src/stages/approval.js





/** Reads who approved this deployment, from the source that the policy names. */
async function lookUpApproval(look) {
    const { client, facts, change } = look;
    const run = await readRun(client, facts.repository, facts.runId);
    const environment = await readEnvironment(client, facts.repository, look.environment);
    const starters = [run.actor, run.triggeringActor];
    const authors = new Set(change.pullRequests.flatMap((pull) => [...(0,people/* authorsOf */.EK)(pull)]));
    const approval = evaluateApproval(await question(), { starters, authors });
    const environmentExists = environment.kind === "unreadable" ? null : environment.kind === "exists";
    return { approval, run, environmentExists };
    async function question() {
        const source = look.deploy.approval;
        switch (source) {
            case "environment": {
                const approvals = look.asked ? await readApprovals(client, facts.repository, facts.runId) : null;
                return { source, name: look.environment, environment, approvals, attempt: facts.attempt };
            }
            case "pull-requests":
                return { source, unreviewed: unreviewed(change), approvers: approvers(change) };
            case "register":
                return { source };
        }
    }
}
function unreviewed({ pullRequests, orphanCommits }) {
    const pulls = pullRequests
        .filter((pull) => (0,people/* independentApprovals */.pv)(pull).length === 0)
        .map(({ number }) => `#${number}`);
    return [...pulls, ...orphanCommits.map((sha) => `commit ${sha.slice(0, 7)}`)];
}
function approvers({ pullRequests }) {
    return pullRequests.flatMap((pull) => (0,people/* independentApprovals */.pv)(pull).map(({ person }) => person));
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

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ frozenBecause)
/* harmony export */ });
/** Why nothing may be deployed at this time (milliseconds since the epoch); null outside every freeze window. */
function frozenBecause(deploy, now) {
    const window = deploy.freeze.find(({ from, to }) => now >= Date.parse(from) && now < Date.parse(to));
    return window === undefined ? null : `Frozen from ${window.from} to ${window.to}: ${window.reason}`;
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

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
