export const id = 201;
export const ids = [201];
export const modules = {

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeRecord: () => (/* binding */ changeRecord)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/evidence/deployment-documents.js
var deployment_documents = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/src/evidence/manifest.js + 2 modules
var evidence_manifest = __webpack_require__(805);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/register/paths.js
var register_paths = __webpack_require__(2073);
// EXTERNAL MODULE: ./lib/src/register/record.js + 1 modules
var record = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./lib/src/report/record-changes.js

/** What changed since the record before: a row a pull request, and whatever came past them. */
function renderChanges(body) {
    const since = body.since === null ? "what was there before annex" : `record ${body.since.seq}`;
    const outside = body.orphanCommits.length === 0
        ? "no commit outside them"
        : `**${(0,markdown/* count */.U9)(body.orphanCommits.length, "commit")} outside them**: ${body.orphanCommits.map((sha) => (0,markdown/* code */.aY)(sha.slice(0, 7))).join(", ")}`;
    const title = `### What changed since ${since}: ${(0,markdown/* count */.U9)(body.changes.length, "pull request")}, ${outside}`;
    if (body.changes.length === 0)
        return title;
    return [
        title,
        "| | what | code by | approved after the last commit by | security |",
        "|---|---|---|---|---|",
        ...body.changes.map(renderRow),
    ].join("\n");
}
function renderRow(change) {
    return `| #${change.number} | ${(0,markdown/* plain */.pj)(change.title, 120)} | ${people(change.authors)} | ${people(change.approvers)} | ${(0,markdown/* plain */.pj)(change.security, 200)} |`;
}
function people(numbers) {
    return numbers.length === 0 ? "nobody" : numbers.map((number) => `p${String(number).padStart(2, "0")}`).join(", ");
}

// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/change-record.js



const HEADLINE = {
    deployed: "Deployed",
    "rolled-back": "Rolled back",
    failed: "Failed",
    "timed-out": "Timed out",
    cancelled: "Cancelled",
    refused: "Refused",
    lost: "Lost: a decision without a known outcome",
};
/** The change record as a release manager reads it; derived from the records, never the truth. GitHub Markdown. */
function renderChangeRecord(input) {
    const { decision, outcome } = input;
    const record = outcome ?? decision;
    const what = outcome === null ? decision.body.decision : outcome.body.outcome;
    const { service, environment } = record;
    return [
        `# Change record ${record.seq} · ${(0,markdown/* plain */.pj)(service)} ${(0,markdown/* plain */.pj)(decision.body.version)} → ${(0,markdown/* plain */.pj)(environment)} · ${what}`,
        renderFirstLine(input),
        renderFacts(input),
        renderAcceptance(decision.body),
        renderRisks(decision.body),
        renderChanges(decision.body),
        renderRows(decision),
        renderLimits(input),
    ]
        .join("\n\n")
        .concat("\n");
}
function renderFirstLine({ decision, outcome }) {
    const { body } = decision;
    const head = outcome === null ? "Decided" : HEADLINE[outcome.body.outcome];
    const emergency = body.emergency === null
        ? ""
        : `**EMERGENCY** (${(0,markdown/* plain */.pj)(body.emergency.incident)}): ${(0,markdown/* plain */.pj)(body.emergency.reason)} · review due in one working day · `;
    const unenforced = body.decision === "allowed-unenforced"
        ? `**not controlled**: reported only, not enforced: ${body.unenforced.map((rule) => (0,markdown/* code */.aY)(rule)).join(", ")} · `
        : "";
    const kind = body.emergency === null ? "normal change" : "emergency change";
    const enforced = body.unenforced.length === 0 ? ", all enforced" : "";
    const follow = outcome === null ? "no outcome yet" : `outcome ${outcome.seq} *${outcome.body.outcome}*`;
    const reasons = body.reasons.length === 0
        ? ""
        : `\n\n**Why ${body.decision}**: ${body.reasons.map((reason) => (0,markdown/* plain */.pj)(reason)).join("; ")}`;
    return `${emergency}${unenforced}**${head}** ${day((outcome ?? decision).at)} UTC · ${kind} · ${tally(body.rows)}${enforced} · decision ${decision.seq} *${body.decision}*, ${follow}${reasons}`;
}
function tally(rows) {
    const order = ["failed", "inconclusive", "passed", "waived", "not-applicable", "not-due"];
    const counts = order
        .map((status) => [status, rows.filter((row) => row.status === status).length])
        .filter(([, number]) => number > 0);
    const [first, ...rest] = counts.map(([status, number]) => `${number} ${status.replace("-", " ")}`);
    return first === undefined
        ? "no control evaluated"
        : [first.replace(/^(\d+)/u, "$1 of 8 controls"), ...rest].join(", ");
}
function renderFacts({ decision, outcome }) {
    const { body } = decision;
    const approval = outcome?.body.approval ?? body.approval;
    const rows = [
        [
            "Requested",
            `${person(body.requestedBy)} started [run ${(0,markdown/* plain */.pj)(body.run.runId)}](${encodeURI(body.run.url)}), attempt ${body.run.attempt}${requests(body)}`,
        ],
        ["Approved", renderApproval(approval)],
        ["Installed", installed(body, outcome?.body ?? null)],
        ["Same file?", sameFile(body, outcome?.body ?? null)],
        [
            "Undo",
            body.since === null
                ? "nothing before this was recorded; there is no earlier artefact to install again"
                : `deploy the artefact of record ${body.since.seq} again (commit ${(0,markdown/* code */.aY)(body.since.commit.slice(0, 7))}), with the input ${(0,markdown/* code */.aY)("artefact")}`,
        ],
    ];
    return ["| | |", "|---|---|", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
}
function requests(body) {
    const all = body.changes.flatMap((change) => change.requests);
    return all.length === 0 ? "" : ` · asked for in ${[...new Set(all)].map((request) => (0,markdown/* plain */.pj)(request)).join(", ")}`;
}
/** One line: who allowed it, by what right, and between which times. */
function renderApproval(approval) {
    const who = approval.by.map(({ person: number, role, rule, notBefore, notAfter }) => `${person(number)} (${(0,markdown/* plain */.pj)(role)})${between(notBefore, notAfter)}, entitled by ${(0,markdown/* plain */.pj)(rule)}`);
    return `${who.length === 0 ? (0,markdown/* plain */.pj)(approval.state) : who.join("; ")} · source ${(0,markdown/* code */.aY)(approval.source)}: ${(0,markdown/* plain */.pj)(approval.reason)}`;
}
function between(notBefore, notAfter) {
    if (notBefore !== null && notBefore === notAfter)
        return `, ${day(notBefore)}`;
    if (notBefore === null && notAfter === null)
        return "";
    return `, between ${notBefore === null ? "?" : day(notBefore)} and ${notAfter === null ? "?" : day(notAfter)}`;
}
function installed(body, outcome) {
    if (outcome === null)
        return "nothing is known yet";
    const name = body.artefact === null ? "nothing" : (0,markdown/* code */.aY)(body.artefact.name);
    if (outcome.outcome !== "deployed")
        return `not as decided: ${(0,markdown/* plain */.pj)(outcome.detail)}`;
    return `${name} by mechanism ${(0,markdown/* code */.aY)(body.mechanism)}${outcome.finished === null ? "" : `, finished ${day(outcome.finished)}`}; ${(0,markdown/* plain */.pj)(outcome.verification)}`;
}
function sameFile(body, outcome) {
    if (body.artefact === null)
        return "there is no artefact";
    const same = outcome?.artefact === body.artefact.sha256;
    const deployed = outcome === null
        ? "not deployed yet"
        : same
            ? "the file that was deployed"
            : "**not** what the deploy job reported";
    return `sha256 ${(0,markdown/* shortDigest */.VK)(body.artefact.sha256)} (${body.artefact.size} bytes): built from commit ${(0,markdown/* code */.aY)(body.commit.slice(0, 7))}, the file that was tested, and ${deployed}`;
}
function renderAcceptance({ acceptance, rows }) {
    const row = rows.find(({ control }) => control === "acceptance-testing");
    if (acceptance === null)
        return `### 1. Acceptance tests performed and passed: **no**\n${(0,markdown/* plain */.pj)(row?.seen ?? "no evidence of an acceptance test")}`;
    const yes = acceptance.criteria > 0 && acceptance.met === acceptance.criteria && row?.status === "passed";
    return `### 1. Acceptance tests performed and passed: **${yes ? "yes" : "no"}**
${acceptance.met} of ${(0,markdown/* count */.U9)(acceptance.criteria, "criterion", "criteria")}, ${(0,markdown/* count */.U9)(acceptance.tests, "test")}, ${acceptance.skipped === 0 ? "none" : acceptance.skipped} skipped, against the file above. ${(0,markdown/* plain */.pj)(row?.seen ?? "")}`;
}
function renderRisks({ packages, openFindings, rows, waived }) {
    const introduced = packages.added.length + packages.updated.length;
    const state = introduced === 0
        ? "none by packages"
        : `${(0,markdown/* count */.U9)(introduced, "package change")}, ${rows.find(({ control }) => control === "package-changes")?.status ?? "not evaluated"}`;
    const lists = [
        packages.added.length === 0 ? "" : `Added: ${packages.added.map((name) => (0,markdown/* code */.aY)(name)).join(", ")}. `,
        packages.updated.length === 0 ? "" : `Updated: ${packages.updated.map((name) => (0,markdown/* code */.aY)(name)).join(", ")}. `,
        packages.removed.length === 0 ? "" : `Removed: ${packages.removed.map((name) => (0,markdown/* code */.aY)(name)).join(", ")}. `,
        openFindings.length === 0
            ? "No known finding stays open in what runs. "
            : `Still open in what now runs: ${openFindings.map((finding) => (0,markdown/* plain */.pj)(finding)).join("; ")}. `,
        waived.length === 0
            ? "No exception is in force."
            : `Exceptions in force: ${waived.map((waiver) => (0,markdown/* plain */.pj)(waiver)).join("; ")}.`,
    ];
    return `### 2. New risks introduced by the change: **${state}**\n${lists.join("")}`;
}
function renderRows({ body, evidence }) {
    const rows = body.rows.map((row) => {
        const digests = row.evidence.map((name) => evidence[name]).filter((digest) => digest !== undefined);
        const shown = row.status === "passed" || row.status === "not-applicable"
            ? row.status.replace("-", " ")
            : `**${row.status.replace("-", " ")}**`;
        return `| ${(0,words/* controlTitle */._M)(row.control)} | ${shown} | ${(0,markdown/* plain */.pj)(row.seen)} | ${digests.map((digest) => `\`${digest.slice(0, 4)}…\``).join(" ")} |`;
    });
    return ["| control (2022 / 2013) | result | seen | evidence |", "|---|---|---|---|", ...rows].join("\n");
}
function renderLimits({ decision, outcome, file, sha256 }) {
    const { body } = decision;
    const seq = (outcome ?? decision).seq;
    return `**What this record does not show.** Whether the tests are good tests. Operating-system packages: not looked at. Changes of host configuration. Where an approval has no time of its own, its bounds are shown. annex does not say "compliant".
**Check it yourself.** ${(0,markdown/* code */.aY)(`sha256sum ${file}`)} must print ${(0,markdown/* code */.aY)(sha256)}; record ${seq + 1}, once it exists, carries the same value. Recompute: ${(0,markdown/* code */.aY)(`annex register verify --register DIR --only ${seq}`)}.
Persons appear by number; names come from ${(0,markdown/* code */.aY)("people/")} and can be removed without breaking the chain. annex ${(0,markdown/* plain */.pj)(body.annex.version)} (${(0,markdown/* code */.aY)(body.annex.commit.slice(0, 7))}), policy ${body.policySha256 === null ? "annex's defaults" : (0,markdown/* shortDigest */.VK)(body.policySha256)}, server time ${decision.serverTime ?? "not known"}.`;
}
/** `p07`. */
function person(number) {
    return `p${String(number).padStart(2, "0")}`;
}
/** `24 Nov 2026 09:10`. */
function day(time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return (0,markdown/* plain */.pj)(time);
    const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time.slice(11, 16)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/of-register.js






/** The page of a decision or an outcome, by its sequence number. Throws AnnexError `record-unknown`. */
async function renderChangeRecordOf(snapshot, seq) {
    const paths = await snapshot.list("records");
    const located = await read(snapshot, paths, seq);
    const { body } = located.record;
    const { file, sha256 } = located;
    if (body.kind === "decision") {
        const decision = { ...located.record, body };
        return renderChangeRecord({ decision, outcome: null, file, sha256 });
    }
    if (body.kind !== "outcome")
        return renderOther(located);
    const { record } = await read(snapshot, paths, body.decisionSeq);
    if (record.body.kind !== "decision")
        throw unknown(body.decisionSeq, "is no decision");
    return renderChangeRecord({
        decision: { ...record, body: record.body },
        outcome: { ...located.record, body },
        file,
        sha256,
    });
}
/** Other kinds are short: what they are about, as they say it. */
function renderOther({ record, file, sha256 }) {
    const facts = Object.entries(record.body).map(([key, value]) => `| ${(0,markdown/* plain */.pj)(key)} | ${(0,markdown/* plain */.pj)(typeof value === "string" ? value : JSON.stringify(value))} |`);
    return [
        `# Record ${record.seq} · ${record.kind} · ${(0,markdown/* plain */.pj)(record.service)} → ${(0,markdown/* plain */.pj)(record.environment)}`,
        "",
        "| | |",
        "|---|---|",
        ...facts,
        "",
        `\`sha256sum ${file}\` must print \`${sha256}\`.`,
        "",
    ].join("\n");
}
async function read(snapshot, paths, seq) {
    const path = paths.find((candidate) => (0,register_paths/* seqOfPath */.Cf)(candidate) === seq);
    const bytes = path === undefined ? null : await snapshot.read(path);
    if (path === undefined || bytes === null)
        throw unknown(seq, "does not exist");
    return { record: (0,record/* parseRecord */.Hh)(bytes), file: path, sha256: (0,digest/* sha256Hex */.f)(bytes) };
}
function unknown(seq, what) {
    return new error/* AnnexError */.F({
        code: "record-unknown",
        message: `Record ${seq} ${what} in this register.`,
        hint: "annex register verify shows which records there are.",
    });
}

// EXTERNAL MODULE: ./lib/src/runner/files.js
var files = __webpack_require__(3998);
// EXTERNAL MODULE: ./lib/src/stages/jobs.js
var jobs = __webpack_require__(3538);
// EXTERNAL MODULE: ./lib/src/stages/open-register.js + 11 modules
var open_register = __webpack_require__(7125);
// EXTERNAL MODULE: ./lib/src/register/append.js + 5 modules
var append = __webpack_require__(4884);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/stages/decision-record.js + 1 modules
var decision_record = __webpack_require__(3724);
;// CONCATENATED MODULE: ./lib/src/stages/record.js





/** Writes what became of a decision, whatever became of it. */
async function recordStage(context, input) {
    const document = input.files.size === 0 ? null : (0,deployment_documents/* parseDeploy */.Jh)(input.files);
    const outcome = outcomeOf(input.decision, input.deploy, document);
    const record = await (0,append/* appendRecord */.E)(input.store, outcomeDraft(context, input, { document, outcome }), (0,open_register/* appendContext */.Iz)(context));
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
        approval: (0,decision_record/* recordApproval */.Li)(approval),
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
        people: (0,decision_record/* distinctPeople */.y3)(approval.by.map(({ person }) => person)),
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

// EXTERNAL MODULE: ./lib/src/stages/run-facts.js
var run_facts = __webpack_require__(6687);
// EXTERNAL MODULE: ./lib/src/actions/spec.js
var spec = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/actions/workspace.js + 1 modules
var workspace = __webpack_require__(9913);
;// CONCATENATED MODULE: ./lib/src/actions/change-record.js












const changeRecord = (0,spec/* defineAction */.QP)({
    name: "change-record",
    description: "Writes what became of a decision to the register, and the change record as the job summary.",
    inputs: {
        ...spec/* COMMON_INPUTS */.s7,
        ...spec/* REGISTER_INPUTS */.UZ,
        from: { description: "Folder with the gate's and the deploy job's evidence.", required: true },
        needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
        environment: { description: "Environment of the deployment.", required: true },
    },
    outputs: { ...spec/* COMMON_OUTPUTS */.hc, record: "Sequence number of the outcome's record." },
}, async (inputs, runner) => {
    const context = (0,workspace/* workspace */.G)(runner);
    const facts = await (0,run_facts/* readRunFacts */.FA)(context);
    const needs = (0,jobs/* parseNeeds */.jJ)(inputs.needs);
    const from = (0,workspace/* folder */.T)(context, inputs.from);
    const gate = await evidenceOf(needs["gate"], (0,external_node_path_.join)(from, "gate"));
    if (gate.size === 0)
        throw noDecision(needs["gate"]);
    const store = await (0,open_register/* openGitHubRegister */.hT)(context, facts, inputs);
    const { record, outcome } = await recordStage(context, {
        store,
        decision: (0,deployment_documents/* parseDecision */.cg)(gate),
        deploy: needs["deploy"],
        files: await evidenceOf(needs["deploy"], (0,external_node_path_.join)(from, "deploy")),
        run: (0,run_facts/* runReference */.NX)(facts),
    });
    const page = await renderChangeRecordOf(await store.snapshot(), record.seq);
    await runner.summary(page);
    const report = (0,external_node_path_.join)((0,workspace/* folder */.T)(context, inputs.evidence), "change-record.md");
    await (0,files/* writeFileDeep */.n)(report, page);
    runner.log.info(`Record ${record.seq}: ${outcome}, sha256 ${record.sha256}.`);
    const ok = outcome === "deployed";
    return {
        outputs: {
            status: ok ? "passed" : "failed",
            "reason-code": ok ? "" : `outcome-${outcome}`,
            report,
            record: String(record.seq),
        },
        failure: ok ? null : `annex: ${outcome}, recorded as ${record.seq}; nothing counts as deployed.`,
    };
});
/** Evidence of a job, checked against the digest it put out; empty when it left none. */
function evidenceOf(need, path) {
    const manifest = need?.outputs["manifest"] ?? "";
    return manifest === "" ? Promise.resolve(new Map()) : (0,evidence_manifest/* readEvidence */.At)(path, manifest);
}
function noDecision(need) {
    return new error/* AnnexError */.F({
        code: "decision-missing",
        message: `The gate left no decision (result: ${need?.result ?? "it is not among the needs"}).`,
        hint: "Read the log of the job gate. If it had written a decision, the next deployment closes it as lost.",
    });
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

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Characters that CommonMark or GitHub give a meaning; `&` and `<` first, since the rest may sit inside HTML. */
const SPECIAL = /[\\`*_{}[\]()#+!|~$-]/gu;
const CONTROL = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const MAX_LENGTH = 500;
/**
 * Text from outside as one line of Markdown that shows exactly these characters: no markup, HTML, mention or automatic
 * link. Longer texts are cut with an ellipsis. Source: CommonMark 0.31 section 2.4, GitHub Flavored Markdown 6.9.
 */
function plain(text, maxLength = MAX_LENGTH) {
    const line = text.replace(/\s+/gu, " ").replace(CONTROL, "�").trim();
    const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
    return short
        .replace(/&/gu, "&amp;")
        .replace(/</gu, "&lt;")
        .replace(/>/gu, "&gt;")
        .replace(SPECIAL, "\\$&")
        .replace(/@/gu, "&#64;")
        .replace(/:\/\//gu, "&#58;//")
        .replace(/\bwww\./giu, "www&#46;");
}
/** Text from outside as inline code; the fence is longer than any run of backticks inside (CommonMark section 6.1). */
function code(text, maxLength = MAX_LENGTH) {
    const line = text.replace(/\s+/gu, " ").replace(CONTROL, "�").trim();
    const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
    // A pipe inside code still ends a table cell, so it is shown as a look-alike that is not one.
    const cell = short.replace(/\|/gu, "∣");
    const fence = "`".repeat(longestRun(cell) + 1);
    const pad = cell.startsWith("`") || cell.endsWith("`") || cell === "" ? " " : "";
    return `${fence}${pad}${cell}${pad}${fence}`;
}
/** A fenced block; the fence is longer than any run of backticks inside. */
function block(lines, language = "") {
    const text = lines.map((line) => line.replace(/[\r\n]+/gu, " ").replace(CONTROL, "�")).join("\n");
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** Start and end of a digest, as pages show it. */
function shortDigest(sha256) {
    return sha256.length === 64 ? `\`${sha256.slice(0, 8)}…${sha256.slice(-6)}\`` : code(sha256);
}
/** `1 thing`, `2 things`. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/gu)].map((match) => match[0].length));
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
