export const id = 2244;
export const ids = [2244];
export const modules = {

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** Without these a record proves nothing, or the harm is certain. */
const NEVER_WAIVED = new Set([
    "operational-installation/artefact-digest",
    "operational-installation/recorded",
    "technical-vulnerabilities/malware",
]);
function define(control, rule, due, text) {
    return { control, rule, due, ...text, waivable: !NEVER_WAIVED.has(`${control}/${rule}`) };
}
const OPERATIONAL_INSTALLATION = [
    define("operational-installation", "artefact-digest", "deploy", {
        title: "The file to install is the file that was built and tested",
        why: "Tests say something only about the bytes they ran on.",
        remedy: "Deploy the artefact of this run, or name a recorded one with the input artefact.",
    }),
    define("operational-installation", "approved", "deploy", {
        title: "A second person approved the deployment",
        why: "Nobody alone may change what operates.",
        remedy: "Ask somebody who neither started the run nor alone wrote the change to approve it.",
    }),
    define("operational-installation", "recorded", "deploy", {
        title: "The decision is written to the register before anything is installed",
        why: "An install without a record cannot be shown to anybody later.",
        remedy: "Name the register in the workflow's input and give annex access to it.",
    }),
    define("operational-installation", "environment-order", "deploy", {
        title: "The same file was in the environment before",
        why: "An error found in an earlier environment harms nobody.",
        remedy: "Deploy this artefact to the environment before this one first.",
    }),
    define("operational-installation", "no-drift", "deploy", {
        title: "What runs is what the register says",
        why: "A difference means that something was installed past the controlled mechanism.",
        remedy: "Find out what installed it, then record a drift or correction and deploy again.",
    }),
    define("operational-installation", "coverage", "deploy", {
        title: "All installs of the last 30 days went through the controlled mechanism",
        why: "The control asks for each install, not for most of them.",
        remedy: "Install only through annex and remove the other ways in.",
    }),
];
const TECHNICAL_VULNERABILITIES = [
    define("technical-vulnerabilities", "known-vulnerability", "change", {
        title: "The change brings in no package with a known vulnerability",
        why: "It is cheapest not to let a known hole in.",
        remedy: "Take a version that fixes it, or leave the package out.",
    }),
    define("technical-vulnerabilities", "malware", "change", {
        title: "No package is known to be malicious",
        why: "Malware acts as soon as it is installed, on developers' machines too.",
        remedy: "Remove the package, and treat each machine that installed it as compromised.",
    }),
    define("technical-vulnerabilities", "overdue", "deploy", {
        title: "No vulnerability stayed longer than its time limit",
        why: "A vulnerability that nobody fixes in time is an accepted risk that nobody accepted.",
        remedy: "Update the package, or waive the finding with a reason and an owner.",
    }),
    define("technical-vulnerabilities", "exposure-evaluated", "deploy", {
        title: "Somebody evaluated the exposure to each vulnerability in time",
        why: "The standard asks for an evaluation, also where the fix takes longer.",
        remedy: "Fix it, or write an owner and a reason for it into the waivers.",
    }),
    define("technical-vulnerabilities", "advisory-freshness", "change", {
        title: "The advisories are recent",
        why: "An old database knows nothing of new vulnerabilities.",
        remedy: "Refresh the advisory database, or run again when its source answers.",
    }),
    define("technical-vulnerabilities", "everything-scanned", "change", {
        title: "Every locked package was looked up",
        why: "A skipped package looks exactly like a clean one.",
        remedy: "Lock the package to an exact version from an index, or repair the lockfile.",
    }),
];
const SECURITY_REQUIREMENTS = [
    define("security-requirements", "section-answered", "change", {
        title: "The description answers the security question",
        why: "Security is considered best by the one who writes the change.",
        remedy: "Answer the question in the pull request's description with one sentence.",
    }),
    define("security-requirements", "not-applicable-reasoned", "change", {
        title: "“Not applicable” stands with a reason",
        why: "Without its reason nobody can check the statement later.",
        remedy: "Write why the question does not apply: “not applicable, because …”.",
    }),
    define("security-requirements", "path-questions", "change", {
        title: "The questions for the changed paths are answered",
        why: "Some parts of the system need a more exact question.",
        remedy: "Answer the question for these paths in the description with one sentence.",
    }),
    define("security-requirements", "significant-change", "merge", {
        title: "A security reviewer agreed to a significant change",
        why: "The parts that protect everything else deserve a second, trained look.",
        remedy: "Ask one of the security reviewers to approve the pull request.",
    }),
];
const CHANGE_CONTROL = [
    define("change-control", "through-pull-request", "merge", {
        title: "Every commit came through a pull request",
        why: "A direct push passes every check by.",
        remedy: "Open a pull request for the commits, and protect the branch against direct pushes.",
    }),
    define("change-control", "four-eyes", "merge", {
        title: "Another person approved the last commit",
        why: "Nobody sees all of their own mistakes, and nobody can bring in a change unseen.",
        remedy: "Ask somebody who wrote none of it to approve the last commit.",
    }),
    define("change-control", "request-linked", "change", {
        title: "The pull request names the request it answers",
        why: "A later reader must learn why the change was made.",
        remedy: "Link the issue in the description, for example “Closes #12”.",
    }),
    define("change-control", "pipeline-change", "merge", {
        title: "An owner approved a change of the pipeline",
        why: "Whoever changes the pipeline can change every check that follows.",
        remedy: "Ask one of the owners who did not write the change to approve it.",
    }),
    define("change-control", "pinned-actions", "change", {
        title: "Actions of others are pinned to a full commit",
        why: "A tag can be moved to other code without anybody here noticing.",
        remedy: "Replace the tag or branch after the @ by the full commit id.",
    }),
    define("change-control", "settings-unchanged", "deploy", {
        title: "The branch rules are those of the last deployment",
        why: "A rule that was off for an hour leaves no other trace.",
        remedy: "Restore the branch rules, or have the new ones confirmed by a second person in a waiver.",
    }),
];
const PACKAGE_CHANGES = [
    define("package-changes", "dependency-only", "change", {
        title: "A package change stands alone",
        why: "A reviewer can judge a package only when nothing else is in the way.",
        remedy: "Put the package change into a pull request of its own.",
    }),
    define("package-changes", "evaluated", "change", {
        title: "Each new package was evaluated by somebody other than its adopter",
        why: "It will run with the service's rights.",
        remedy: "Add its entry to .github/annex/dependencies.yml with an assessor other than the author.",
    }),
    define("package-changes", "cooldown", "change", {
        title: "New versions are old enough",
        why: "Most malicious releases are found and removed within days.",
        remedy: "Take an older version, or wait until this one is old enough.",
    }),
    define("package-changes", "lookalike", "change", {
        title: "No new package's name imitates a popular one",
        why: "A mistyped name is how malicious packages get in.",
        remedy: "Correct the name; if it is meant, list it under packages.known in the policy.",
    }),
    define("package-changes", "source-changed", "change", {
        title: "No package silently comes from another place",
        why: "The same name from another place is another package.",
        remedy: "Restore the former source, or waive the finding with the reason for the new one.",
    }),
    define("package-changes", "unmodified", "change", {
        title: "The bytes of a locked version stayed the same",
        why: "A published version never changes, so other bytes mean a modified package.",
        remedy: "Write the lockfile anew from the index and compare the hashes.",
    }),
    define("package-changes", "lock-consistent", "change", {
        title: "Each dependency that the project names is locked",
        why: "What is not locked can be another package tomorrow.",
        remedy: "Write the lockfile anew with its tool and commit it.",
    }),
];
const SECURITY_TESTING = [
    define("security-testing", "component-covered", "change", {
        title: "Every component has passing tests of its security functions",
        why: "A security function that no test exercises can stop working unnoticed.",
        remedy: "Add or repair the component's security tests, or its entry under components.",
    }),
    define("security-testing", "no-new-alert", "change", {
        title: "The change adds no alert of the analysers",
        why: "A new alert is cheapest to remove by the one who just wrote the line.",
        remedy: "Correct the line, or suppress the alert in the code with its reason.",
    }),
    define("security-testing", "ran", "change", {
        title: "The tests and analysers ran to their end on this artefact",
        why: "A tool that did not run reports nothing, just as a clean run does.",
        remedy: "Repair the test command so that it ends with 0 and leaves its reports.",
    }),
];
const ACCEPTANCE_TESTING = [
    define("acceptance-testing", "criteria-met", "change", {
        title: "Every acceptance criterion is met",
        why: "The criteria say what the users were promised.",
        remedy: "Make the criterion's tests pass, or have the manual one signed off for this artefact.",
    }),
    define("acceptance-testing", "ran", "change", {
        title: "The acceptance tests ran to their end on this artefact",
        why: "Tests say something only about the bytes they ran on.",
        remedy: "Repair the acceptance command so that it ends with 0 and leaves its reports.",
    }),
    define("acceptance-testing", "environment-identified", "change", {
        title: "The environment was made for this change and is gone again",
        why: "A result from an unknown or shared environment cannot be repeated.",
        remedy: "Give each service an image with a digest and a health check, and take everything down afterwards.",
    }),
    define("acceptance-testing", "no-test-vanished", "change", {
        title: "No criterion was removed or weakened",
        why: "A deleted criterion is met by nothing, and nobody sees it.",
        remedy: "Restore the criterion, or waive the finding with the reason why it no longer holds.",
    }),
    define("acceptance-testing", "system-covered", "change", {
        title: "Every service has acceptance criteria",
        why: "A service without a criterion is accepted unseen.",
        remedy: "Write one criterion for the service into .github/annex/acceptance.yml.",
    }),
];
const SUPPLY_CHAIN = [
    define("supply-chain", "bill-of-materials", "change", {
        title: "A complete bill of materials exists",
        why: "Whoever knows what was shipped can tell who is hit by the next advisory.",
        remedy: "Repair the lockfiles that annex could not read.",
    }),
    define("supply-chain", "risk-assessed", "change", {
        title: "Each explicit dependency stands in the risk assessment",
        why: "A supplier nobody assessed is a risk nobody knows.",
        remedy: "Add its entry to .github/annex/dependencies.yml.",
    }),
    define("supply-chain", "assessment-current", "change", {
        title: "No assessment is past its review date",
        why: "Projects change hands and fall asleep.",
        remedy: "Look at the dependency again and set a new date for review-by.",
    }),
    define("supply-chain", "licence", "change", {
        title: "Each licence is one the team accepts",
        why: "A licence can forbid what the team does with the package.",
        remedy: "Replace the package, or have its licence added to licences.allow.",
    }),
];
/** Every rule of every control, in the order of DESIGN.md section 1. */
const RULES = [
    ...OPERATIONAL_INSTALLATION,
    ...TECHNICAL_VULNERABILITIES,
    ...SECURITY_REQUIREMENTS,
    ...CHANGE_CONTROL,
    ...PACKAGE_CHANGES,
    ...SECURITY_TESTING,
    ...ACCEPTANCE_TESTING,
    ...SUPPLY_CHAIN,
];
/** The rules of one control, in order. */
function rulesOf(control) {
    return RULES.filter((rule) => rule.control === control);
}


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/src/runner/escape.js
var runner_escape = __webpack_require__(9774);
// EXTERNAL MODULE: ./lib/src/model/rules.js
var rules = __webpack_require__(239);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/things.js


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
    return (0,words/* allRules */.V7)(verdict)
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
    const text = rules/* RULES */.y.find(({ control, rule }) => control === first.control && rule === first.rule);
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

;// CONCATENATED MODULE: ./lib/src/report/text.js



const COLOURS = { failed: 31, inconclusive: 33, waived: 36, passed: 32, "not-due": 2, "not-applicable": 2 };
/** The same answer for a terminal or a log: the rows, then each thing to do. Every line is escaped. */
function renderText(verdict, options) {
    const shown = verdict.controls.filter(({ control }) => options.only === undefined || options.only.includes(control));
    const paint = (text, status) => options.colour ? `\u001b[${COLOURS[status]}m${text}\u001b[0m` : text;
    const rows = shown.map(({ control, status, seen }) => `${paint(`${words/* MARKS */.j7[status]} ${status.padEnd(14)}`, status)} ${(0,words/* controlRow */.O9)(control).padEnd(30)} ${(0,runner_escape/* logLine */.B)(seen)}`);
    const things = thingsToDo(verdict).filter(({ control }) => options.only === undefined || options.only.includes(control));
    const told = things.flatMap((thing, index) => [
        "",
        paint(`${index + 1}. ${(0,runner_escape/* logLine */.B)(thing.title)}`, thing.inconclusive ? "inconclusive" : "failed"),
        `   ${(0,words/* controlTitle */._M)(thing.control)}: ${[...thing.rules, ...thing.clears.map(({ control, rule }) => `${control}/${rule}`)].join(", ")}`,
        ...thing.seen.map((seen) => `   seen  ${(0,runner_escape/* logLine */.B)(seen)}`),
        `   why   ${(0,runner_escape/* logLine */.B)(thing.why)}`,
        ...thing.remedy.map((line) => `   do    ${(0,runner_escape/* logLine */.B)(line)}`),
        ...thing.commands.map((line) => `         ${(0,runner_escape/* logLine */.B)(line)}`),
        ...thing.findings.slice(0, 3).map(({ id }) => `   waive .github/annex/waivers.yml, finding: ${id}`),
    ]);
    const inherited = (0,words/* findingsIn */._0)(verdict, "inherited").filter(({ control }) => options.only === undefined || options.only.includes(control));
    const older = inherited.length === 0
        ? []
        : [
            "",
            `Inherited, not blocking here: ${inherited.length}`,
            ...inherited.map((finding) => `   ○ ${(0,runner_escape/* logLine */.B)(finding.seen)}${finding.dueDate === undefined ? "" : ` due ${finding.dueDate.slice(0, 10)}`}`),
        ];
    return [...rows, ...told, ...older, ""].join("\n");
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ controlRow),
/* harmony export */   V7: () => (/* binding */ allRules),
/* harmony export */   _0: () => (/* binding */ findingsIn),
/* harmony export */   _M: () => (/* binding */ controlTitle),
/* harmony export */   j7: () => (/* binding */ MARKS)
/* harmony export */ });
/* unused harmony export dueOf */
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8137);

const MARKS = {
    failed: "✖",
    inconclusive: "?",
    waived: "◇",
    passed: "✔",
    "not-due": "○",
    "not-applicable": "–",
};
/** `8.32 / A.14.2.4 package-changes`, the way every page names a control. */
function controlTitle(slug) {
    const { id2022, id2013 } = _model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug];
    return `${id2022} / ${id2013} ${slug}`;
}
/** `8.32 package changes`, for a narrow column. */
function controlRow(slug) {
    return `${_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug].id2022} ${_model_control_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTROLS */ .V[slug].short}`;
}
/** Every rule of the verdict, in the order of the table. */
function allRules(verdict) {
    return verdict.controls.flatMap(({ control, rules }) => rules.map((result) => ({ control, result })));
}
/** Findings of a state, over all controls. */
function findingsIn(verdict, state) {
    return allRules(verdict).flatMap(({ result }) => result.findings.filter((finding) => finding.state === state));
}
/** When a control's row is due here: its first blocking rule, else its latest one. */
function dueOf(control) {
    const blocking = control.rules.find((rule) => rule.blocks);
    if (blocking !== undefined)
        return blocking.due;
    const order = ["change", "merge", "deploy"];
    return order.find((due) => control.rules.some((rule) => rule.due === due)) ?? "change";
}


/***/ })

};
