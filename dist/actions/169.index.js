export const id = 169;
export const ids = [169];
export const modules = {

/***/ 3169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2673);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);
/* harmony import */ var _stages_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8672);
/* harmony import */ var _stages_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4936);







/** Keeps the evidence, says in the log what it shows, and fails only where this step is asked to enforce. */
async function conclude(runner, context, conclusion) {
    const { folder, controls } = conclusion;
    const manifest = await (0,_stages_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .addEvidence */ .z)(folder, conclusion.files);
    const { evidence, digests } = (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvidence */ .vf)(await (0,_stages_evidence_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEvidence */ .e)(folder));
    const verdict = (0,_stages_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(context, { ...conclusion.known, ...evidence }, { service: conclusion.service, digests });
    const rows = verdict.controls.filter(({ control }) => controls.includes(control));
    const text = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)({ ...verdict, controls: rows }, { colour: false });
    for (const line of text.split("\n"))
        runner.log.info(line);
    const report = await writeReport(context, conclusion.name, verdict);
    const enforce = conclusion.enforce !== "false";
    const blocked = rows.flatMap(({ control, rules }) => rules.filter(({ blocks }) => blocks).map(({ rule }) => `${control}/${rule}`));
    if (!enforce)
        runner.log.info("Collected; the verdict job decides.");
    return {
        outputs: {
            status: _model_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .STATUS_ORDER */ .Q.find((status) => rows.some((row) => row.status === status)) ?? "inconclusive",
            "reason-code": blocked[0] ?? "",
            report,
            manifest,
        },
        failure: enforce && blocked.length > 0 ? text : null,
    };
}
/** Writes the JSON report beside, not into, the evidence. */
async function writeReport(context, name, report) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.env["RUNNER_TEMP"] ?? context.root, "annex-reports");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ STATUS_ORDER)
/* harmony export */ });
/** Worst first; a control takes the worst of its rules (DESIGN.md section 1). */
const STATUS_ORDER = [
    "failed",
    "inconclusive",
    "waived",
    "passed",
    "not-due",
    "not-applicable",
];


/***/ }),

/***/ 7358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _runner_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9774);
/* harmony import */ var _things_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6324);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3512);



const COLOURS = { failed: 31, inconclusive: 33, waived: 36, passed: 32, "not-due": 2, "not-applicable": 2 };
/** The same answer for a terminal or a log: the rows, then each thing to do. Every line is escaped. */
function renderText(verdict, options) {
    const shown = verdict.controls.filter(({ control }) => options.only === undefined || options.only.includes(control));
    const paint = (text, status) => options.colour ? `\u001b[${COLOURS[status]}m${text}\u001b[0m` : text;
    const rows = shown.map(({ control, status, seen }) => `${paint(`${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[status]} ${status.padEnd(14)}`, status)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .controlRow */ .O9)(control).padEnd(30)} ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(seen)}`);
    const things = (0,_things_js__WEBPACK_IMPORTED_MODULE_0__/* .thingsToDo */ .Q)(verdict).filter(({ control }) => options.only === undefined || options.only.includes(control));
    const told = things.flatMap((thing, index) => [
        "",
        paint(`${index + 1}. ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(thing.title)}`, thing.inconclusive ? "inconclusive" : "failed"),
        `   ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .controlTitle */ ._M)(thing.control)}: ${[...thing.rules, ...thing.clears.map(({ control, rule }) => `${control}/${rule}`)].join(", ")}`,
        ...thing.seen.map((seen) => `   seen  ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(seen)}`),
        `   why   ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(thing.why)}`,
        ...thing.remedy.map((line) => `   do    ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(line)}`),
        ...thing.commands.map((line) => `         ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(line)}`),
        ...thing.findings.slice(0, 3).map(({ id }) => `   waive .github/annex/waivers.yml, finding: ${id}`),
    ]);
    const inherited = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsIn */ ._0)(verdict, "inherited").filter(({ control }) => options.only === undefined || options.only.includes(control));
    const older = inherited.length === 0
        ? []
        : [
            "",
            `Inherited, not blocking here: ${inherited.length}`,
            ...inherited.map((finding) => `   ○ ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(finding.seen)}${finding.dueDate === undefined ? "" : ` due ${finding.dueDate.slice(0, 10)}`}`),
        ];
    return [...rows, ...told, ...older, ""].join("\n");
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ thingsToDo)
/* harmony export */ });
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(239);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3512);


/** Rules about one package that one pull request of its own settles together. */
const PACKAGE_RULES = new Set([
    "package-changes/dependency-only",
    "package-changes/evaluated",
    "supply-chain/risk-assessed",
]);
/** What blocks this run, grouped by what a reader does about it; most urgent control order kept. */
function thingsToDo(verdict) {
    const groups = new Map();
    for (const block of blocks(verdict))
        groups.set(groupKey(block), [...(groups.get(groupKey(block)) ?? []), block]);
    return [...groups.values()].map(toThing);
}
function blocks(verdict) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V7)(verdict)
        .filter(({ result }) => result.blocks)
        .map(({ control, result }) => {
        const findings = result.findings.filter(({ state }) => state === "blocking");
        const inconclusive = result.status === "inconclusive";
        const reasons = inconclusive ? [result.reason ?? result.seen] : [];
        return {
            control,
            rule: result.rule,
            seen: distinct([...reasons, ...findings.map(({ seen }) => seen)]),
            remedy: distinct([
                ...(result.remedy === undefined ? [] : [result.remedy]),
                ...findings.map(({ remedy }) => remedy),
            ]),
            findings,
            inconclusive,
        };
    });
}
function groupKey(block) {
    const rule = `${block.control}/${block.rule}`;
    if (PACKAGE_RULES.has(rule) && !block.inconclusive)
        return "one package, one pull request";
    // The same cause (a job that broke, a file that cannot be read) is told once, with every rule it stops.
    return block.inconclusive ? `inconclusive ${block.seen.join("\n")}` : rule;
}
function toThing(group) {
    const [first] = group;
    if (first === undefined)
        throw new Error("a group has at least one block");
    const own = group.filter(({ control }) => control === first.control);
    const text = _model_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.find(({ control, rule }) => control === first.control && rule === first.rule);
    return {
        control: first.control,
        rules: own.map(({ rule }) => rule),
        clears: group.filter(({ control }) => control !== first.control).map(({ control, rule }) => ({ control, rule })),
        title: (text?.remedy ?? first.rule).replace(/\.$/u, ""),
        seen: distinct(group.flatMap(({ seen }) => seen)),
        why: text?.why ?? "",
        remedy: distinct(group.flatMap(({ remedy }) => remedy)).filter((line) => line !== text?.remedy),
        commands: distinct(group.flatMap(({ findings }) => findings.flatMap(({ commands }) => commands ?? []))),
        findings: group.flatMap(({ findings }) => findings),
        inconclusive: first.inconclusive,
    };
}
function distinct(texts) {
    return [...new Set(texts)].filter((text) => text !== "");
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ verdict_judge),
  Y: () => (/* binding */ verdictStage)
});

// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/model/control.js
var control = __webpack_require__(8137);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/model/rules.js
var model_rules = __webpack_require__(239);
// EXTERNAL MODULE: ./lib/src/policy/team.js
var policy_team = __webpack_require__(3364);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(2673);
;// CONCATENATED MODULE: ./lib/src/controls/control-result.js

/** Clauses that fit into a row of a table. */
const CLAUSES = 4;
/** The worst by {@link STATUS_ORDER}; `inconclusive` for an empty list, since nothing was shown. */
function worstOf(statuses) {
    return finding/* STATUS_ORDER */.Q.find((status) => statuses.includes(status)) ?? "inconclusive";
}
/** A control takes the worst of its rules, and says first what makes it so. */
function toControlResult(control, rules) {
    const status = worstOf(rules.map((rule) => rule.status));
    return { control, status, blocks: rules.some(({ blocks }) => blocks), seen: seenOf(status, rules), rules };
}
function seenOf(status, rules) {
    switch (status) {
        case "not-applicable":
            return rules[0]?.reason ?? "";
        case "not-due":
            return rules.find((rule) => rule.status === "not-due")?.reason ?? "";
        case "failed":
        case "inconclusive":
        case "waived":
        case "passed":
            return clauses(status, rules);
    }
}
/** Rules of the control's own status first, then the others that looked at something. */
function clauses(status, rules) {
    const decisive = rules.filter((rule) => rule.status === status);
    const others = rules.filter((rule) => rule.status !== status && rule.status !== "not-applicable");
    const seen = [...decisive, ...others].map((rule) => rule.seen).filter((clause) => clause !== "");
    return [...new Set(seen)].slice(0, CLAUSES).join(", ");
}

// EXTERNAL MODULE: ./lib/src/controls/order.js
var order = __webpack_require__(9393);
// EXTERNAL MODULE: ./lib/src/controls/registry.js + 59 modules
var registry = __webpack_require__(8839);
;// CONCATENATED MODULE: ./lib/src/controls/due.js
/** The stages in their order. */
const STAGES = ["change", "merge", "deploy"];
/** True from the stage on at which a rule begins to block. */
function isDue(due, stage) {
    return STAGES.indexOf(stage) >= STAGES.indexOf(due);
}

// EXTERNAL MODULE: ./lib/src/controls/dates.js
var dates = __webpack_require__(1920);
// EXTERNAL MODULE: ./lib/src/controls/waiver.js
var controls_waiver = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/src/controls/excuse.js


/** Looks for a waiver in force, then for the baseline; malware is excused only by a waiver of its own finding. */
function excuseOf(rule, finding, { team, now }) {
    const malware = finding.malware === true;
    const target = { id: finding.id, rule: `${rule.control}/${rule.rule}`, ...packageOf(finding) };
    const covering = team.waivers
        .filter((waiver) => (0,controls_waiver/* waiverCovers */.V0)(waiver, target))
        .map((waiver) => ({
        waiver,
        refusal: whyRefused(rule, waiver.finding !== null, malware) ?? (0,controls_waiver/* whyNotInForce */.W4)(waiver, now, malware),
    }));
    const inForce = covering.find(({ refusal }) => refusal === null);
    if (inForce !== undefined)
        return { excuse: (0,controls_waiver/* waiverNote */.Vs)(inForce.waiver), refused: null };
    const adoption = malware || !rule.waivable ? null : adoptionNote(finding, { team, now });
    const refused = covering.map(({ waiver, refusal }) => `${waiver.id} does not count: ${refusal}`);
    return { excuse: adoption, refused: refused.length === 0 ? null : refused.join("; ") };
}
/** The note of a waiver in force that excuses a whole rule which could not be decided; null for none. */
function waivedRule(rule, { team, now }) {
    if (!rule.waivable)
        return null;
    const name = `${rule.control}/${rule.rule}`;
    const waiver = team.waivers.find((candidate) => candidate.rule === name && candidate.package === null && (0,controls_waiver/* whyNotInForce */.W4)(candidate, now, false) === null);
    return waiver === undefined ? null : (0,controls_waiver/* waiverNote */.Vs)(waiver);
}
function whyRefused(rule, namesFinding, malware) {
    if (rule.waivable)
        return null;
    if (!malware)
        return "this rule cannot be waived";
    return namesFinding ? null : "malware is waived only by the id of its finding";
}
/** Adoption excuses what stood in the base; what this change brings in is not old. */
function adoptionNote(finding, { team, now }) {
    if (finding.origin === "this-change")
        return null;
    const entry = team.baseline.find((candidate) => candidate.finding === finding.id);
    if (entry === undefined || (0,dates/* isPast */.R6)((0,dates/* endOfDay */.D0)(entry.due), now))
        return null;
    return `adoption, owner @${entry.owner}, due ${entry.due}`;
}
function packageOf(finding) {
    return finding.package === undefined ? {} : { package: finding.package };
}

;// CONCATENATED MODULE: ./lib/src/controls/mode.js

/** How the policy takes a rule today: the rule's own entry before its control's, enforced where nothing is said. */
function modeOf({ control, rule }, policy, now) {
    const entry = policy.rules[`${control}/${rule}`] ?? policy.rules[control];
    if (entry === undefined || entry.mode === "enforce")
        return "enforce";
    return entry.enforceFrom !== undefined && (0,dates/* isPast */.R6)(entry.enforceFrom, now) ? "enforce" : "report";
}

// EXTERNAL MODULE: ./lib/src/controls/outcome.js
var outcome = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/src/controls/fingerprint.js
var fingerprint = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/src/controls/settle-findings.js





/** Makes findings of a rule's objections: one a subject, in the subjects' order, each with its state. */
function settleFindings(rule, objections, context) {
    return onePerSubject(objections).map((objection) => settle(rule, objection, context));
}
function settle(rule, objection, context) {
    const finding = {
        ...objection,
        id: (0,fingerprint/* fingerprint */.R)(rule.control, rule.rule, objection.subject),
        control: rule.control,
        rule: rule.rule,
    };
    const { excuse, refused } = excuseOf(rule, finding, context);
    if (excuse !== null)
        return { ...finding, state: "waived", note: excuse };
    const due = inheritedUntil(objection, context);
    if (due !== null)
        return { ...finding, state: "inherited", note: due };
    const reported = whyReported(rule, objection, context);
    const notes = [reported, refused].filter((note) => note !== null);
    return {
        ...finding,
        state: reported === null ? "blocking" : "reported",
        ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
    };
}
/** Older findings do not hold up a change; they hold up a deployment from their due date on. */
function inheritedUntil({ origin, dueDate }, { stage, now }) {
    if (origin !== "inherited")
        return null;
    const open = dueDate !== undefined && !(0,dates/* isPast */.R6)(dueDate, now);
    if (open)
        return `due ${dueDate.slice(0, 10)}`;
    return stage === "deploy" ? null : "due at deploy";
}
function whyReported(rule, objection, context) {
    if (modeOf(rule, context.team.policy, context.now) === "report")
        return "the policy only reports this rule";
    return context.draft && objection.malware !== true ? "drafts are only reported" : null;
}
const WORST_ORIGIN = ["this-change", "infrastructure", "inherited"];
/** Two places with one subject are one finding: the worst of them, with what was seen at each. */
function onePerSubject(objections) {
    const bySubject = new Map();
    for (const objection of objections) {
        bySubject.set(objection.subject, [...(bySubject.get(objection.subject) ?? []), objection]);
    }
    return [...bySubject.entries()].sort(([one], [other]) => (0,order/* byText */.z)(one, other)).map(([, same]) => merged(same));
}
function merged(same) {
    const sorted = [...same].sort((one, other) => rank(one) - rank(other) || (0,order/* byText */.z)(one.seen, other.seen) || (0,order/* byText */.z)(one.remedy, other.remedy));
    const worst = sorted[0]; // a group has at least the objection that opened it
    return { ...worst, seen: [...new Set(sorted.map(({ seen }) => seen))].join("; ") };
}
/** Decided before undecided, this change before the others, the earliest date first. */
function rank(objection) {
    const origin = WORST_ORIGIN.indexOf(objection.origin);
    const open = objection.origin === "inherited" && objection.dueDate !== undefined ? 1 : 0;
    return origin * 4 + open * 2 + (objection.undecided === true ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/src/controls/settle.js





/** Applies the policy to what a rule concluded: when it is due, its mode, waivers, baseline and origins. */
function settleRule(rule, outcome, context) {
    const head = { rule: rule.rule, due: rule.due, mode: modeOf(rule, context.team.policy, context.now) };
    if (outcome.kind === "not-applicable") {
        return { ...head, status: "not-applicable", blocks: false, seen: "", reason: outcome.reason, findings: [] };
    }
    const reason = notDueReason(rule, context);
    if (reason !== null)
        return { ...head, ...notDue(rule, outcome, context), reason };
    if (outcome.kind === "inconclusive")
        return { ...head, ...undecided(rule, outcome, context) };
    const findings = settleFindings(rule, outcome.objections, context);
    const decisive = findings.find((finding) => counts(finding));
    const status = statusOf(findings);
    return {
        ...head,
        status,
        blocks: findings.some((finding) => finding.state === "blocking"),
        seen: outcome.seen,
        ...(status === "waived" ? { reason: waivedReason(findings) } : {}),
        ...(status === "not-due" ? { reason: olderReason(findings) } : {}),
        ...(decisive === undefined ? {} : { reason: decisive.seen, remedy: decisive.remedy }),
        findings,
    };
}
function notDueReason(rule, context) {
    if (!isDue(rule.due, context.stage))
        return `due at ${rule.due}`;
    return context.leftToGate ? "decided by the gate" : null;
}
/** Shown early, so that nobody is surprised later; it never blocks. */
function notDue(rule, outcome, context) {
    const base = { status: "not-due", blocks: false };
    if (outcome.kind !== "evaluated")
        return { ...base, seen: "", findings: [] };
    const findings = settleFindings(rule, outcome.objections, context).map((finding) => finding.state === "blocking" ? { ...finding, state: "reported", note: `due at ${rule.due}` } : finding);
    return { ...base, seen: outcome.seen, findings };
}
function undecided(rule, outcome, context) {
    const waived = waivedRule(rule, context);
    if (waived !== null) {
        return { status: "waived", blocks: false, seen: outcome.reason, reason: waived, findings: [] };
    }
    const enforced = modeOf(rule, context.team.policy, context.now) === "enforce";
    return {
        status: "inconclusive",
        blocks: enforced && !context.draft,
        seen: outcome.reason,
        reason: outcome.reason,
        remedy: outcome.remedy,
        findings: [],
    };
}
/** Inherited and waived findings are listed, but only these decide the status. */
function counts(finding) {
    return finding.state === "blocking" || finding.state === "reported";
}
function statusOf(findings) {
    const open = findings.filter(counts);
    if (open.some((finding) => finding.undecided !== true))
        return "failed";
    if (open.length > 0)
        return "inconclusive";
    if (findings.some((finding) => finding.state === "waived"))
        return "waived";
    return findings.some(waitsForDeploy) ? "not-due" : "passed";
}
/** An older finding with a date is in time; one without will hold up the next deployment, so the rule does not hold. */
function waitsForDeploy(finding) {
    return finding.state === "inherited" && finding.dueDate === undefined;
}
function olderReason(findings) {
    return `due at deploy: ${(0,outcome/* listed */.KE)(findings.filter(waitsForDeploy).map(({ seen }) => seen))}`;
}
function waivedReason(findings) {
    const notes = findings.flatMap((finding) => (finding.state === "waived" ? (finding.note ?? []) : []));
    return [...new Set(notes)].join("; ");
}

;// CONCATENATED MODULE: ./lib/src/controls/undecided-control.js



/** A control without a readable policy: nobody knows modes or waivers, so each rule is enforced once it is due. */
function undecidedControl(control, { stage, draft, reason, remedy }) {
    const rules = (0,model_rules/* rulesOf */.f)(control).map((rule) => ({
        rule: rule.rule,
        status: "inconclusive",
        due: rule.due,
        mode: "enforce",
        blocks: isDue(rule.due, stage) && !draft,
        seen: reason,
        reason,
        remedy,
        findings: [],
    }));
    return toControlResult(control, rules);
}

;// CONCATENATED MODULE: ./lib/src/controls/verdict.js










/** The eight rows: a pure function of its input, so that the same evidence gives the same bytes years later. */
function evaluateVerdict(input) {
    const { evidence, digests, now, service, annex } = input;
    const { change, policy } = evidence;
    const draft = change?.stage === "change" && change.pullRequests.length > 0 && change.pullRequests.every((pull) => pull.draft);
    const judged = { input, draft, stage: change?.stage ?? "change" };
    const controls = judge(judged);
    const jobs = brokenJobs(evidence.jobs);
    const statuses = controls.map(({ status }) => status);
    return {
        schema: "annex/verdict/v1",
        evaluated: now,
        stage: judged.stage,
        service,
        head: change?.head ?? "",
        base: change?.base ?? "",
        bootstrap: policy?.bootstrap ?? false,
        draft,
        status: worstOf(jobs.length === 0 ? statuses : [...statuses, "inconclusive"]),
        blocks: controls.some(({ blocks }) => blocks) || (jobs.length > 0 && !draft),
        controls,
        jobs,
        evidence: Object.fromEntries(Object.entries(digests).sort(([one], [other]) => (0,order/* byText */.z)(one, other))),
        policySha256: policy?.base.policy == null ? null : (0,digest/* sha256Hex */.f)(policy.base.policy),
        annex,
    };
}
function judge(judged) {
    const policy = judged.input.evidence.policy;
    const undecided = (reason, remedy) => control/* CONTROL_SLUGS */.D.map((control) => undecidedControl(control, { ...judged, reason, remedy }));
    if (policy === undefined) {
        return undecided("there is no evidence of the policy", "Let the job change run to its end; it collects the team's files.");
    }
    const team = readTeam(() => (0,policy_team/* parseTeamFiles */.M)(policy));
    if (team instanceof model_error/* AnnexError */.F)
        return undecided(team.message, team.hint);
    return control/* CONTROL_SLUGS */.D.map((control) => toControlResult(control, judgeControl(control, team, judged)));
}
/** A policy that cannot be read decides nothing; anything but a user error is a bug and goes on. */
function readTeam(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof model_error/* AnnexError */.F)
            return error;
        throw error;
    }
}
function judgeControl(control, team, { input, draft, stage }) {
    const { evidence, now, service } = input;
    const outcomes = (0,registry/* evaluateControl */.VD)(control, { evidence, team, now, stage, service });
    return (0,model_rules/* rulesOf */.f)(control).map((rule) => {
        const outcome = outcomes[rule.rule];
        const needs = registry/* CONTROL_RULES */.ck[control][rule.rule]?.needs ?? [];
        if (outcome === undefined)
            throw new Error(`Nothing evaluates ${control}/${rule.rule}.`);
        const leftToGate = needs.includes("gate") && evidence.gate === undefined;
        return settleRule(rule, outcome, { team, now, stage, draft, leftToGate });
    });
}
/** Whatever is not exactly `success` shows nothing: failed, cancelled and skipped alike. */
function brokenJobs(jobs) {
    return Object.entries(jobs?.results ?? {})
        .filter(([, result]) => result !== "success")
        .sort(([one], [other]) => (0,order/* byText */.z)(one, other))
        .map(([job, result]) => ({ job, result }));
}

// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/runner/version.js

/** What runs: the released version, and the commit of the bundle where the workflow says it. */
function annexVersion(env = process.env) {
    const commit = env["ANNEX_COMMIT"];
    return {
        version: package_namespaceObject.rE,
        commit: commit !== undefined && /^[0-9a-f]{40}$/u.test(commit) ? commit : "unknown",
    };
}

// EXTERNAL MODULE: ./lib/src/stages/jobs.js
var jobs = __webpack_require__(3538);
;// CONCATENATED MODULE: ./lib/src/stages/verdict.js





/** Puts the evidence of all jobs together and recomputes the eight rows from it. */
async function verdictStage(context, input) {
    const gathered = await (0,jobs/* gatherEvidence */.hx)(input.from, (0,jobs/* parseNeeds */.jJ)(input.needs));
    for (const problem of gathered.problems)
        context.log.warning(`${problem.message} ${problem.hint}`);
    const verdict = verdict_judge(context, gathered.evidence, { service: input.service, digests: gathered.digests });
    const written = [(0,documents/* writeDocument */.ft)("verdict.json", verdict)];
    if (gathered.evidence.jobs !== undefined)
        written.push((0,documents/* writeDocument */.ft)("jobs.json", gathered.evidence.jobs));
    return { ...gathered, verdict, written };
}
/** Evaluates evidence now, as this annex. */
function verdict_judge(context, evidence, input) {
    return evaluateVerdict({
        evidence,
        digests: input.digests,
        now: (0,clock/* timestamp */.v)(context.clock.now()),
        service: input.service === "" ? (evidence.change?.repository.split("/")[1] ?? "") : input.service,
        annex: annexVersion(context.env),
    });
}


/***/ })

};
