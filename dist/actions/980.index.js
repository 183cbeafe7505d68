export const id = 980;
export const ids = [980];
export const modules = {

/***/ 2809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdict: () => (/* binding */ verdict_verdict)
});

// EXTERNAL MODULE: ./lib/src/report/things.js
var report_things = __webpack_require__(6324);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js


/** GitHub shows ten of each level a step; the rest is in the summary. */
const MAX_ANNOTATIONS = 10;
/** One annotation a thing to do, at the line that causes it; raw text, the runner escapes it. */
function annotate(verdict) {
    return (0,report_things/* thingsToDo */.Q)(verdict)
        .slice(0, MAX_ANNOTATIONS)
        .map((thing) => {
        const at = thing.findings.find(({ location }) => location !== undefined)?.location;
        return {
            level: "error",
            text: `${thing.seen.join(" ")}\n${thing.title}. ${thing.remedy.join(" ")}`,
            at: {
                title: `${(0,report_words/* controlTitle */._M)(thing.control)}: ${thing.rules.join(", ")}`,
                ...(at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { startLine: at.line }) }),
            },
        };
    });
}

// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(2560);
;// CONCATENATED MODULE: ./lib/src/report/summary.js



const MAX_SEEN_LINES = 10;
/** The page of a run: what to do first, then what waits, the eight rows, the way out, the proof. GitHub Markdown. */
function renderSummary(input) {
    const { verdict } = input;
    const things = (0,report_things/* thingsToDo */.Q)(verdict);
    return [
        renderTitle(input, things),
        renderNotices(verdict),
        ...things.map((thing, index) => renderThing(thing, index + 1)),
        renderWaiting(verdict),
        renderTable(verdict, things),
        renderWayOut(things),
        renderFooter(input),
    ]
        .filter((part) => part !== "")
        .join("\n\n")
        .concat("\n");
}
function renderTitle({ verdict, evidence }, things) {
    const pull = evidence.change?.pullRequests[0];
    const goal = goalOf(verdict, pull);
    const jobs = verdict.jobs.length;
    if (things.length === 0 && jobs === 0)
        return `## ${verdict.draft ? "○" : "✔"} annex · ${goal.done}\n\n${restOf(verdict)}`;
    const work = things.length === 0
        ? `${(0,markdown/* count */.U9)(jobs, "job")} did not succeed, so nothing is decided`
        : `${(0,markdown/* count */.U9)(things.length, "thing")} to do before ${goal.open}`;
    return `## ${things.every(({ inconclusive }) => inconclusive) ? "?" : "✖"} annex · ${work}\n\n${originOf(things)}${restOf(verdict)}`;
}
function goalOf(verdict, pull) {
    const name = pull === undefined ? (0,markdown/* code */.aY)(verdict.head.slice(0, 7)) : `#${pull.number}`;
    switch (verdict.stage) {
        case "change":
            return {
                open: `${name} can merge`,
                done: verdict.draft ? `${name} is a draft: reported only` : `${name} passes what is due before the merge`,
            };
        case "merge":
            return { open: `${name} is in order on the branch`, done: `${name} passes what is due at the merge` };
        case "deploy":
            return { open: `${name} can be deployed`, done: `${name} passes what is due before the deployment` };
    }
}
function originOf(things) {
    const findings = things.filter(({ inconclusive }) => !inconclusive).flatMap((thing) => thing.findings);
    const older = findings.filter(({ origin }) => origin === "inherited").length;
    const undecided = things.filter(({ inconclusive }) => inconclusive).length;
    const own = things.length - undecided;
    const parts = [];
    if (own > 0 && findings.every(({ origin }) => origin === "this-change"))
        parts.push(`${own === 1 ? "It comes" : own === 2 ? "Both come" : `All ${own} come`} from **this change**.`);
    else if (older > 0)
        parts.push(`${(0,markdown/* count */.U9)(older, "finding")} **${older === 1 ? "was" : "were"} there before** and due now.`);
    if (undecided > 0)
        parts.push(`${(0,markdown/* count */.U9)(undecided, "thing")} annex **could not decide**; that blocks as a failure does.`);
    return parts.length === 0 ? "" : `${parts.join(" ")} `;
}
function restOf(verdict) {
    const inherited = (0,report_words/* findingsIn */._0)(verdict, "inherited").length;
    const waived = (0,report_words/* findingsIn */._0)(verdict, "waived").length;
    const waiting = waitingRules(verdict).length;
    return [
        waiting === 0 ? "" : `Waiting for a person: ${(0,markdown/* count */.U9)(waiting, "approval")}.`,
        inherited === 0
            ? ""
            : `Not yours: ${(0,markdown/* count */.U9)(inherited, "older finding")} (${inherited === 1 ? "does" : "do"} not block).`,
        waived === 0 ? "" : `Waived: ${waived}.`,
        "Everything else passed, does not apply or is not due yet.",
    ]
        .filter((part) => part !== "")
        .join(" ");
}
function renderNotices(verdict) {
    const reported = (0,report_words/* allRules */.V7)(verdict).filter(({ result }) => result.mode === "report" && !result.blocks && isBad(result));
    const lines = [
        verdict.bootstrap
            ? "> **bootstrap**: the base has no policy, so annex's defaults judge this change, and nothing is deployed."
            : "",
        verdict.draft ? "> **draft**: everything is reported, only malware blocks." : "",
        reported.length === 0
            ? ""
            : `> **reported only**, not enforced: ${reported.map(({ control, result }) => (0,markdown/* code */.aY)(`${control}/${result.rule}`)).join(", ")}.`,
        verdict.jobs.length === 0
            ? ""
            : `> **jobs that did not succeed**: ${verdict.jobs.map(({ job, result }) => `${(0,markdown/* code */.aY)(job)} (${(0,markdown/* plain */.pj)(result)})`).join(", ")}.`,
    ].filter((line) => line !== "");
    return lines.join("\n>\n");
}
function isBad({ status }) {
    return status === "failed" || status === "inconclusive";
}
function renderThing(thing, number) {
    const clears = thing.clears.map(({ control, rule }) => `${(0,report_words/* controlTitle */._M)(control).split(" ")[0]} ${(0,markdown/* code */.aY)(rule)}`);
    const also = clears.length === 0 ? "" : `; clears ${clears.join(", ")} too`;
    const shown = thing.seen.slice(0, MAX_SEEN_LINES).map((seen) => (0,markdown/* plain */.pj)(seen));
    const more = thing.seen.length > MAX_SEEN_LINES ? [`and ${thing.seen.length - MAX_SEEN_LINES} more, in the evidence`] : [];
    const remedy = thing.remedy.slice(0, MAX_SEEN_LINES).map((line) => (0,markdown/* plain */.pj)(line));
    const places = [
        ...new Set(thing.findings.flatMap(({ location }) => (location === undefined ? [] : [place(location)]))),
    ].slice(0, MAX_SEEN_LINES);
    return [
        `### ${number} · ${(0,markdown/* plain */.pj)(thing.title)}`,
        `${(0,markdown/* code */.aY)((0,report_words/* controlTitle */._M)(thing.control))} · ${thing.rules.length === 1 ? "rule" : "rules"} ${thing.rules.map((rule) => (0,markdown/* code */.aY)(rule)).join(", ")}${also}`,
        `**Seen** ${[...shown, ...more].join("<br>")}${places.length === 0 ? "" : ` (${places.join(", ")})`}`,
        thing.why === "" ? "" : `**Why** ${(0,markdown/* plain */.pj)(thing.why)}`,
        remedy.length === 0 ? "" : `**Do** ${remedy.join("<br>")}`,
        thing.commands.length === 0 ? "" : (0,markdown/* block */.om)(thing.commands, "sh"),
    ]
        .filter((line) => line !== "")
        .join("\n");
}
function place(location) {
    return (0,markdown/* code */.aY)(location.line === undefined ? location.file : `${location.file}:${location.line}`);
}
/** Rules that are not due yet and wait for somebody: shown, never red. */
function waitingRules(verdict) {
    return (0,report_words/* allRules */.V7)(verdict)
        .map(({ result }) => ({ ...result, findings: result.findings.filter(({ state }) => state === "reported") }))
        .filter(({ status, findings }) => status === "not-due" && findings.length > 0);
}
function renderWaiting(verdict) {
    const waiting = waitingRules(verdict).map((rule) => `- ◷ ${(0,markdown/* code */.aY)(rule.rule)}: ${rule.findings.map((finding) => `${(0,markdown/* plain */.pj)(finding.seen)} ${(0,markdown/* plain */.pj)(finding.remedy)}`).join("; ")} Due at ${rule.due}; it is not red.`);
    const inherited = (0,report_words/* findingsIn */._0)(verdict, "inherited")
        .slice(0, MAX_SEEN_LINES)
        .map((finding) => `- ○ ${(0,markdown/* plain */.pj)(finding.seen)} Was there before${finding.dueDate === undefined ? "" : `, due ${finding.dueDate.slice(0, 10)}`}. ${(0,markdown/* plain */.pj)(finding.remedy)}`);
    const waived = (0,report_words/* findingsIn */._0)(verdict, "waived")
        .slice(0, MAX_SEEN_LINES)
        .map((finding) => `- ◇ ${(0,markdown/* plain */.pj)(finding.seen)} Waived: ${(0,markdown/* plain */.pj)(finding.note ?? "")}.`);
    const lines = [...waiting, ...inherited, ...waived];
    return lines.length === 0 ? "" : ["### Waiting, inherited, waived", ...lines].join("\n");
}
function renderTable(verdict, things) {
    const rows = verdict.controls.map((control) => `| ${(0,report_words/* controlRow */.O9)(control.control)} | ${statusCell(control)} | ${(0,report_words/* dueOf */.IH)(control)} | ${seenCell(control)}${pointer(control, things)} |`);
    return ["| control | here | due | what was seen |", "|---|---|---|---|", ...rows].join("\n");
}
function statusCell({ status, blocks }) {
    const words = status.replace("-", " ");
    return `${report_words/* MARKS */.j7[status]} ${blocks ? `**${words}**` : words}`;
}
function seenCell({ seen }) {
    return seen === "" ? "–" : (0,markdown/* plain */.pj)(seen);
}
function pointer(control, things) {
    const numbers = things.flatMap((thing, index) => thing.control === control.control || thing.clears.some((cleared) => cleared.control === control.control)
        ? [index + 1]
        : []);
    return numbers.length === 0 ? "" : ` → ${numbers.join(", ")}`;
}
function renderWayOut(things) {
    if (things.length === 0)
        return "";
    const [first] = things.flatMap(({ findings }) => findings.map(({ id }) => id));
    const exception = first === undefined
        ? ""
        : `Exception: an entry in ${(0,markdown/* code */.aY)(".github/annex/waivers.yml")} for ${(0,markdown/* code */.aY)(first)}, in a pull request of its own, approved by a second person; it counts once it is on the base branch. `;
    return `<details><summary>If you cannot do this now: exceptions, emergencies, doubts</summary>

${exception}Production is down: deploy by workflow_dispatch with an emergency reason and an incident; one person may, a second reviews it by the next working day. What a rule means: ${(0,markdown/* code */.aY)("annex explain RULE")}. The static part of the same answer on your machine: ${(0,markdown/* code */.aY)("annex check --base main")}.
</details>`;
}
function renderFooter({ verdict, manifest, seconds }) {
    const digest = manifest === "" ? "" : `, manifest ${(0,markdown/* shortDigest */.VK)(manifest)}`;
    const policy = verdict.policySha256 === null ? "annex's defaults" : `policy ${(0,markdown/* shortDigest */.VK)(verdict.policySha256)} of the base`;
    const time = seconds === null ? "" : `annex needed ${seconds} s for this verdict. `;
    return `${time}Evidence: the artifacts of this run (${Object.keys(verdict.evidence).length} documents${digest}). annex ${(0,markdown/* plain */.pj)(verdict.annex.version)} (${(0,markdown/* code */.aY)(verdict.annex.commit.slice(0, 7))}), ${policy}. Evaluated ${verdict.evaluated}.`;
}

// EXTERNAL MODULE: ./lib/src/report/text.js
var report_text = __webpack_require__(7358);
// EXTERNAL MODULE: ./lib/src/stages/evidence-folder.js
var evidence_folder = __webpack_require__(8672);
// EXTERNAL MODULE: ./lib/src/stages/verdict.js + 10 modules
var verdict = __webpack_require__(4936);
// EXTERNAL MODULE: ./lib/src/actions/conclude.js
var conclude = __webpack_require__(3169);
// EXTERNAL MODULE: ./lib/src/actions/spec.js
var spec = __webpack_require__(8931);
// EXTERNAL MODULE: ./lib/src/actions/workspace.js + 1 modules
var workspace = __webpack_require__(9913);
;// CONCATENATED MODULE: ./lib/src/actions/verdict.js








const verdict_verdict = (0,spec/* defineAction */.QP)({
    name: "verdict",
    description: "Recomputes the eight controls from the evidence of all jobs, writes the job summary and decides.",
    inputs: {
        ...spec/* COMMON_INPUTS */.s7,
        from: { description: "Folder with one folder of evidence a job.", required: true },
        needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
    },
    outputs: {
        ...spec/* COMMON_OUTPUTS */.hc,
        ...spec/* MANIFEST_OUTPUT */.gt,
        controls: "JSON object, control slug to status.",
    },
}, async (inputs, runner) => {
    const started = Date.now();
    const context = (0,workspace/* workspace */.G)(runner);
    const result = await (0,verdict/* verdictStage */.Y)(context, { ...inputs, from: (0,workspace/* folder */.T)(context, inputs.from) });
    const { verdict: document, evidence, written } = result;
    const manifest = await (0,evidence_folder/* addEvidence */.z)((0,workspace/* folder */.T)(context, inputs.evidence), written);
    for (const line of (0,report_text/* renderText */.S)(document, { colour: false }).split("\n"))
        runner.log.info(line);
    for (const { level, text, at } of annotate(document))
        (level === "error" ? runner.error : runner.warn)(text, at);
    const seconds = Math.round((Date.now() - started) / 1000);
    await runner.summary(renderSummary({ verdict: document, evidence, manifest, seconds }));
    const blocking = document.controls.flatMap(({ control, rules }) => rules.filter((rule) => rule.blocks).map(({ rule }) => `${control}/${rule}`));
    const broken = document.jobs.map(({ job, result: outcome }) => `job ${job}: ${outcome}`);
    return {
        outputs: {
            status: document.status,
            "reason-code": blocking[0] ?? (broken[0] === undefined ? "" : "job-not-successful"),
            report: await (0,conclude/* writeReport */.u)(context, "verdict", document),
            manifest,
            controls: JSON.stringify(Object.fromEntries(document.controls.map(({ control, status }) => [control, status]))),
        },
        failure: document.blocks
            ? `annex: ${[...blocking, ...broken].join(", ")}. The job summary says what to do.`
            : null,
    };
});


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


/***/ })

};
