export const id = 563;
export const ids = [563];
export const modules = {

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployGate: () => (/* binding */ deployGate)
});

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/src/stages/approval.js + 4 modules
var stages_approval = __webpack_require__(4710);
// EXTERNAL MODULE: ./lib/src/stages/change.js
var stages_change = __webpack_require__(498);
// EXTERNAL MODULE: ./lib/src/model/rules.js
var rules = __webpack_require__(239);
;// CONCATENATED MODULE: ./lib/src/stages/decision.js

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
    return rules/* RULES */.y.some(({ control, rule, waivable }) => `${control}/${rule}` === name && waivable);
}
/** The emergency of a run; only a person who starts a run by hand can declare one. Throws nothing: a half one is none. */
function emergencyOf(event, reason, incident) {
    if (event !== "workflow_dispatch" || reason.trim() === "" || incident.trim() === "")
        return null;
    return { reason: reason.trim(), incident: incident.trim() };
}

// EXTERNAL MODULE: ./lib/src/stages/evidence-folder.js
var evidence_folder = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/src/evidence/deployment-documents.js
var deployment_documents = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/register/append.js + 5 modules
var append = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/stages/decision-record.js + 1 modules
var decision_record = __webpack_require__(3724);
// EXTERNAL MODULE: ./lib/src/register/paths.js
var register_paths = __webpack_require__(2073);
// EXTERNAL MODULE: ./lib/src/register/record.js + 1 modules
var record = __webpack_require__(5693);
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

// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/stages/open-register.js + 11 modules
var open_register = __webpack_require__(7125);
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
        await (0,append/* appendRecord */.E)(store, draft, (0,open_register/* appendContext */.Iz)(context));
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
    await (0,append/* appendRecord */.E)(store, {
        kind: "baseline",
        service,
        environment,
        identity: [service, environment],
        at: (0,clock/* timestamp */.v)(context.clock.now()),
        body,
        evidence: {},
        people: [],
    }, (0,open_register/* appendContext */.Iz)(context));
}

// EXTERNAL MODULE: ./lib/src/stages/verdict.js + 10 modules
var stages_verdict = __webpack_require__(4936);
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
    const verdict = (0,stages_verdict/* judge */.S)(context, evidence, { service: gate.service, digests: digestsOf(files) });
    const verdictFile = (0,documents/* writeDocument */.ft)("verdict.json", verdict);
    files.set(verdictFile.path, verdictFile.bytes);
    const decided = decide(verdict, input.emergency);
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
    const draft = (0,decision_record/* decisionDraft */.iB)({ ...facts, emergency, version: input.version, environment: gate.environment });
    const record = await (0,append/* appendRecord */.E)(store, draft, (0,open_register/* appendContext */.Iz)(context));
    const document = decisionDocument(record, {
        gate,
        input,
        verdict,
        reasons: decided.reasons,
        decision: decided.decision,
    });
    return { document, verdict, record, files: [gateFile, verdictFile, (0,deployment_documents/* deploymentFile */.mI)(deployment_documents/* DECISION_FILE */.US, document)] };
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
    return Object.fromEntries([...files].map(([path, bytes]) => [path, (0,digest/* sha256Hex */.f)(bytes)]));
}

// EXTERNAL MODULE: ./lib/src/stages/freeze.js
var freeze = __webpack_require__(7433);
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
        frozen: team?.policy.deploy == null ? null : (0,freeze/* frozenBecause */.f)(team.policy.deploy, now),
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

// EXTERNAL MODULE: ./lib/src/stages/jobs.js
var jobs = __webpack_require__(3538);
// EXTERNAL MODULE: ./lib/src/stages/policy.js + 1 modules
var policy = __webpack_require__(7771);
// EXTERNAL MODULE: ./lib/src/stages/range.js
var range = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/src/stages/run-facts.js
var run_facts = __webpack_require__(6687);
// EXTERNAL MODULE: ./lib/src/github/change.js + 10 modules
var github_change = __webpack_require__(8306);
// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var documentation = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/src/runner/git.js
var git = __webpack_require__(7941);
;// CONCATENATED MODULE: ./lib/src/stages/since.js





/**
 * What is deployed is everything since the last recorded deployment, which only the gate can know: where that is another
 * commit than the base of the job `change`, the change is collected again from there.
 */
async function sinceLastDeployment(context, question) {
    const { facts, change, team } = question;
    const last = await lastDeployed(await question.store.snapshot(), question);
    if (change !== undefined && (last === null || last.commit === change.base))
        return change;
    if (change === undefined && last === null) {
        throw new error/* AnnexError */.F({
            code: "evidence-missing",
            message: "The job change left no evidence, so nobody knows what would be deployed.",
            hint: "Read the log of the job change; it says what stopped it.",
        });
    }
    return (0,github_change/* collectChange */.h)({
        client: question.client,
        clock: context.clock,
        git: (0,git/* gitIn */.u)(context.root, context.exec),
        payload: facts.payload,
        facts: { ...facts, deploymentAsked: true },
        ...(last === null ? {} : { since: last.commit }),
        isDocumentation: (path) => (0,documentation/* isDocumentation */.xA)(path, team.policy.documentation),
    });
}

// EXTERNAL MODULE: ./lib/src/actions/conclude.js
var conclude = __webpack_require__(3169);
// EXTERNAL MODULE: ./lib/src/actions/spec.js
var spec = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/actions/workspace.js + 1 modules
var workspace = __webpack_require__(9913);
;// CONCATENATED MODULE: ./lib/src/actions/deploy-gate.js


















const deployGate = (0,spec/* defineAction */.QP)({
    name: "deploy-gate",
    description: "Decides whether a deployment may go ahead and writes the decision to the register before anything is installed.",
    inputs: {
        ...spec/* COMMON_INPUTS */.s7,
        ...spec/* TOKEN_INPUT */.jX,
        ...spec/* REGISTER_INPUTS */.UZ,
        from: { description: "Folder with one folder of evidence a job.", required: true },
        needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
        environment: { description: "Environment to deploy to.", required: true },
        artefact: {
            description: "sha256 of a recorded artefact that is promoted; empty for the one of this run.",
            default: "",
        },
        "emergency-reason": { description: "Why this cannot wait; counts on workflow_dispatch only.", default: "" },
        incident: { description: "Reference of the incident.", default: "" },
    },
    outputs: {
        ...spec/* COMMON_OUTPUTS */.hc,
        ...spec/* MANIFEST_OUTPUT */.gt,
        decision: "allowed, allowed-unenforced, emergency, requested or denied.",
        record: "Sequence number of the decision's record.",
        anchor: "URL of the register's commit with #seq-sha256; it goes to the environment's url.",
    },
}, async (inputs, runner) => {
    const context = (0,workspace/* workspace */.G)(runner);
    const facts = await (0,run_facts/* readRunFacts */.FA)(context);
    const result = await decideHere(context, facts, inputs);
    const { document, verdict, record, files } = result;
    const manifest = await (0,evidence_folder/* addEvidence */.z)((0,workspace/* folder */.T)(context, inputs.evidence), files);
    for (const line of (0,report_text/* renderText */.S)(verdict, { colour: false }).split("\n"))
        runner.log.info(line);
    tell(runner, document);
    const anchor = `${record.commitUrl ?? `${facts.serverUrl}/${inputs.register}`}#${record.seq}-${record.sha256}`;
    return {
        outputs: {
            status: document.decision === "denied" ? "failed" : "passed",
            "reason-code": document.reasons[0] ?? "",
            report: await (0,conclude/* writeReport */.u)(context, "deploy-gate", verdict),
            manifest,
            decision: document.decision,
            record: String(record.seq),
            anchor,
        },
        failure: document.decision === "denied"
            ? `annex: denied, recorded as ${record.seq}. ${document.reasons.join(", ")}`
            : null,
    };
});
async function decideHere(context, facts, inputs) {
    const gathered = await (0,jobs/* gatherEvidence */.hx)((0,workspace/* folder */.T)(context, inputs.from), (0,jobs/* parseNeeds */.jJ)(inputs.needs));
    for (const problem of gathered.problems)
        context.log.warning(`${problem.message} ${problem.hint}`);
    const { team } = await (0,policy/* loadPolicy */.t)(context, await (0,range/* rangeOfRun */.Y)(context, facts), facts.event);
    const { deploy } = team.policy;
    if (deploy === null)
        throw noDeploy();
    const store = await (0,open_register/* openGitHubRegister */.hT)(context, facts, inputs);
    const client = (0,stages_change/* gitHubClient */.XB)(context, facts, inputs.token);
    const service = (0,run_facts/* serviceName */.fe)(inputs.service, facts);
    const change = await sinceLastDeployment(context, {
        store,
        facts,
        client,
        team,
        service,
        environment: inputs.environment,
        change: gathered.evidence.change,
    });
    const { approval, run, environmentExists } = await (0,stages_approval/* lookUpApproval */.C)({
        client,
        facts,
        change,
        deploy,
        environment: inputs.environment,
        asked: false,
    });
    const evidence = { ...gathered.evidence, change };
    const changeFile = (0,documents/* writeDocument */.ft)("change.json", change);
    const gate = await collectGate(context, store, {
        service,
        environment: inputs.environment,
        environmentExists,
        evidence,
        team,
        promoted: inputs.artefact,
        approval,
        starter: run.triggeringActor,
    });
    const result = await gateStage(context, {
        store,
        evidence,
        files: new Map([...gathered.files, [changeFile.path, changeFile.bytes]]),
        team,
        gate,
        emergency: emergencyOf(facts.event, inputs["emergency-reason"], inputs.incident),
        run: (0,run_facts/* runReference */.NX)(facts),
        version: (0,run_facts/* versionOf */.E4)(facts, change.head),
    });
    return { ...result, files: [...result.files, changeFile] };
}
function tell(runner, document) {
    runner.log.info(`Decision ${document.seq}: ${document.decision} for ${document.service} in ${document.environment}.`);
    for (const reason of document.reasons)
        runner.log.info(`  because of ${reason}`);
}
function noDeploy() {
    return new error/* AnnexError */.F({
        code: "deploy-not-configured",
        message: "A deployment is asked for, but .github/annex.yml has no deploy section.",
        hint: "Add deploy: with command and mechanism, or remove the workflow's input environment.",
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


/***/ })

};
