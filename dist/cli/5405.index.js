export const id = 5405;
export const ids = [5405];
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

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween),
/* harmony export */   t: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/** Milliseconds of a day; days of the team's files are UTC days. */
const DAY = 86_400_000;
/** Exceptions and adoption end after at most this many days. */
const LONGEST_DAYS = 90;
/** Whole days from one day (YYYY-MM-DD) to another; negative when the second is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}


/***/ }),

/***/ 7527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ documentation),
/* harmony export */   nF: () => (/* binding */ DEFAULT_PIPELINE),
/* harmony export */   pN: () => (/* binding */ onlyDocumentation),
/* harmony export */   xA: () => (/* binding */ isDocumentation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1028);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(246);




/**
 * Prose and pictures only: no `docs/**`, which holds conf.py and docs/requirements.txt, and no Markdown outside `docs`
 * and the root, where it may be package data.
 */
const DEFAULT_DOCUMENTATION = [
    "*.md",
    "*.rst",
    "LICENSE",
    "NOTICE",
    "AUTHORS",
    "docs/**/*.{md,rst,adoc,png,jpg,jpeg,gif,svg}",
];
/** What decides how code is checked, built and shipped. Files of the head that are judged on their own stay out. */
const DEFAULT_PIPELINE = [
    ".github/*",
    ".github/{workflows,actions,scripts}/**",
    ".github/annex/{waivers,baseline}.yml",
    "**/action.{yml,yaml}",
    "**/{Dockerfile,Containerfile,Dockerfile.*,*.Dockerfile,.dockerignore}",
    "**/{compose,docker-compose}*.{yml,yaml}",
    "{CODEOWNERS,docs/CODEOWNERS}",
    "{Makefile,.gitlab-ci.yml,Jenkinsfile,.pre-commit-config.yaml}",
];
/** One path of each kind that reaches what is shipped or how it is judged; a pattern that matches one is too wide. */
const NEVER_DOCUMENTATION = [
    ".github/workflows/ci.yml",
    ".github/annex.yml",
    "Dockerfile",
    "Makefile",
    "compose.yml",
    "main.py",
    "src/main.py",
    "src/package/main.py",
    "src/index.ts",
    "pyproject.toml",
    "requirements.txt",
    "docs/requirements.txt",
    "poetry.lock",
    "uv.lock",
    "package.json",
    "package-lock.json",
    "go.mod",
];
/** The list `documentation:` of the policy. */
const documentation = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .glob */ .TI)
    .default([...DEFAULT_DOCUMENTATION])
    .superRefine((patterns, context) => {
    for (const [index, pattern] of patterns.entries()) {
        const reached = NEVER_DOCUMENTATION.find((path) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(path, [pattern]));
        if (reached === undefined)
            continue;
        const message = `The pattern ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern)} would make ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(reached)} documentation.`;
        const hint = "Name only what cannot reach what is shipped, by folder and file type: docs/**/*.md.";
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(context, { code: "policy-documentation-too-wide", message, hint }, [index]);
    }
});
/** True when the path is documentation by these patterns; nothing under .github ever is. */
function isDocumentation(path, patterns) {
    return !path.startsWith(".github/") && (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._)(path, patterns);
}
/** True when there is a change and all of it is documentation. */
function onlyDocumentation(paths, patterns) {
    return paths.length > 0 && paths.every((path) => isDocumentation(path, patterns));
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Nh: () => (/* binding */ ecosystem),
/* harmony export */   Ow: () => (/* binding */ licence),
/* harmony export */   SQ: () => (/* binding */ ECOSYSTEMS),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5204);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(246);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5171);





/** Ecosystems by OSV's names; a dependency of another spelling would never match a locked package. */
const ECOSYSTEMS = [
    "PyPI",
    "npm",
    "Go",
    "crates.io",
    "RubyGems",
    "Packagist",
    "NuGet",
    "Maven",
    "Hex",
    "Pub",
    "GitHub Actions",
    "Debian",
    "Alpine",
];
/** Adds a problem of our own to zod's, with its code and remedy. */
function report(context, problem, path = []) {
    const { message, ...params } = problem;
    context.addIssue({ code: "custom", message, params, path });
}
/** Prose that somebody has to write; neither empty nor a placeholder. */
const prose = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .trim()
    .min(1)
    .max(2000)
    .superRefine((text, context) => {
    if (!/^(?:to-?do|tbd|fixme|xxx|\?+|\.+|…|-+)[\s:.!]*$/iu.test(text))
        return;
    report(context, {
        code: "policy-placeholder",
        message: `The text ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is a placeholder.`,
        hint: "Write what is meant, one sentence is enough.",
    });
});
/** One line of text. */
const line = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^\r\n]*$/u, "Write it on one line.");
/** A command of the team, run by bash. */
const command = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().trim().min(1).max(10_000);
/** A GitHub login. */
const login = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u, "Write a GitHub login without @ and without organisation.");
/** A short name: letters, digits and `.`, `_`, `-`. */
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u, "Use letters, digits, '.', '_' and '-', beginning with a letter or digit.");
/** A day that exists, YYYY-MM-DD. */
const date = zod__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6();
/** A path or glob inside the repository: relative, with `/`, never upwards, never a negation. */
const glob = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(300)
    .regex(/^(?![/!~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\p{Cc}]+$/u, "Write a path relative to the repository's root with /, without a leading ! and without .. in it.");
/** A list that is empty unless written. */
function listOf(item) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).max(5000).default([]);
}
const ecosystem = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(ECOSYSTEMS);
/** A package's name as its ecosystem normalises it, so that `Ruamel_YAML` means `ruamel-yaml` (PEP 503). */
function normaliseName(of, packageName) {
    return of === "PyPI" ? packageName.toLowerCase().replace(/[-_.]+/gu, "-") : packageName;
}
/** An SPDX licence expression, or the id of one licence (optionally `WITH` an exception) when `single`. */
function licence(single) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(300)
        .superRefine((text, context) => {
        if (isLicence(text, single))
            return;
        report(context, {
            code: "policy-unknown-licence",
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(text)} is not an SPDX ${single ? "licence id" : "licence expression"}.`,
            hint: `${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(text, single ? spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__ : [...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__, "MIT OR Apache-2.0"])} See https://spdx.org/licenses/.`,
        });
    });
}
function isLicence(text, single) {
    try {
        const parsed = spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(text);
        return !single || !("conjunction" in parsed);
    }
    catch {
        return false; // the parser throws for each text outside the grammar and each unknown id
    }
}
/** Refuses two entries of a list with the same key; the second one is where the problem is shown. */
function unique(keyOf, key) {
    return (items, context) => {
        const seen = new Set();
        for (const [index, item] of items.entries()) {
            const value = keyOf(item);
            if (seen.has(value)) {
                const hint = "Give each entry its own, or put the two together.";
                report(context, { code: "policy-duplicate-id", message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value)} stands here twice.`, hint }, [
                    index,
                    key,
                ]);
            }
            seen.add(value);
        }
    };
}


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pathsMatching),
/* harmony export */   _: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Patterns that a team may write; `!` and `../` are refused by the schema, so a match is always a plain inclusion. */
const OPTIONS = { dot: true, nonegate: true, noextglob: true, windows: false };
/** True when one glob matches the path; both use `/` and are relative to the repository's root, `*` stops at `/`. */
function matchesAny(path, patterns) {
    return patterns.some((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__.isMatch(path, pattern, OPTIONS));
}
/** The paths that at least one pattern matches, in their own order. */
function pathsMatching(paths, patterns) {
    const matchers = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, OPTIONS));
    return paths.filter((path) => matchers.some((matches) => matches(path)));
}


/***/ }),

/***/ 5405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TO: () => (/* binding */ parseAcceptance),
  nk: () => (/* binding */ parseBaseline),
  fb: () => (/* binding */ parseDependencies),
  ON: () => (/* binding */ parsePolicy),
  dU: () => (/* binding */ parseWaivers)
});

// EXTERNAL MODULE: ./lib/src/policy/problem.js
var problem = __webpack_require__(246);
;// CONCATENATED MODULE: ./lib/src/policy/schema-keys.js
/** The keys a schema knows at a path of its input; empty where it takes no keys or any. */
function keysAt(schema, path) {
    let current = schema;
    for (const key of path)
        current = current === undefined ? undefined : childAt(unwrap(current), key);
    const definition = current === undefined ? undefined : definitionOf(unwrap(current));
    if (definition?.type === "object")
        return Object.keys(definition.shape);
    return definition?.type === "record" ? namedKeys(definition.keyType) : [];
}
/** The keys of a record whose keys are an enumeration. */
function namedKeys(keyType) {
    const definition = definitionOf(keyType);
    return definition.type === "enum" ? Object.values(definition.entries).map(String) : [];
}
function definitionOf(schema) {
    return schema._zod.def; // zod's documented way to narrow a schema by its type
}
function unwrap(schema) {
    const definition = definitionOf(schema);
    switch (definition.type) {
        case "default":
        case "prefault":
        case "optional":
        case "nullable":
            return unwrap(definition.innerType);
        case "pipe":
            return unwrap(definition.in);
        default:
            return schema;
    }
}
function childAt(schema, key) {
    const definition = definitionOf(schema);
    if (definition.type === "object")
        return definition.shape[String(key)];
    if (definition.type === "array")
        return definition.element;
    return definition.type === "record" ? definition.valueType : undefined;
}

// EXTERNAL MODULE: ./lib/src/policy/suggest.js
var suggest = __webpack_require__(5171);
;// CONCATENATED MODULE: ./lib/src/policy/issues.js



/** zod's word for a type → what a person would write. */
const TYPES = {
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "keys with values",
    record: "keys with values",
};
/** What zod found in a file, in the team's words, each at its place. */
function problemsOf(issues, file, schema) {
    return issues.flatMap((issue) => problemsOfIssue(issue, file, schema));
}
function problemsOfIssue(issue, file, schema) {
    const location = file.locate(issue.path);
    const seen = `"${pathText(issue.path)}" is ${(0,problem/* quote */.h)(valueAt(file.value, issue.path))}`;
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(key, issue.path, file, schema));
        case "invalid_type":
            return [valueAt(file.value, issue.path) === undefined ? missing(issue.path, file) : wrongType(issue, file)];
        case "invalid_value": {
            if (valueAt(file.value, issue.path) === undefined)
                return [missing(issue.path, file)];
            const hint = (0,suggest/* suggestion */.h)(String(valueAt(file.value, issue.path)), issue.values.map(String));
            return [{ code: "policy-wrong-value", message: `${seen}, which is not allowed here.`, hint, location }];
        }
        case "too_small":
            return [{ code: "policy-out-of-range", message: `${seen}; that is too little.`, hint: least(issue), location }];
        case "too_big":
            return [{ code: "policy-out-of-range", message: `${seen}; that is too much.`, hint: most(issue), location }];
        case "invalid_format": {
            const code = issue.format === "date" ? "policy-bad-date" : "policy-wrong-value";
            const hint = issue.format === "date" ? "Write a real day as YYYY-MM-DD." : issue.message;
            return [{ code, message: `${seen}, which is not accepted.`, hint, location }];
        }
        case "invalid_key":
            return issue.issues.map((inner) => keyProblem(inner, issue.path, file));
        case "custom":
            return [{ ...ruleOfOurs(issue.params), message: issue.message, location }];
        case "not_multiple_of":
        case "invalid_union":
        case "invalid_element":
            return [
                { code: "policy-wrong-value", message: `${seen}, which is not accepted.`, hint: issue.message, location },
            ];
    }
}
function unknownKey(key, path, file, schema) {
    const inside = path.length === 0 ? "" : ` in "${pathText(path)}"`;
    return {
        code: "policy-unknown-key",
        message: `The key ${(0,problem/* quote */.h)(key)}${inside} is not known.`,
        hint: (0,suggest/* suggestion */.h)(key, keysAt(schema, path)),
        location: file.locateKey([...path, key]),
    };
}
function missing(path, file) {
    const parent = path.slice(0, -1);
    const inside = parent.length === 0 ? "" : ` in "${pathText(parent)}"`;
    const key = String(path.at(-1) ?? "");
    const message = `The key ${(0,problem/* quote */.h)(key)} is missing${inside}.`;
    const hint = key === "version" ? "Begin the file with `version: 1`." : `Add \`${key}: …\`.`;
    return { code: "policy-missing-key", message, hint, location: file.locate(path) };
}
function wrongType(issue, file) {
    const value = valueAt(file.value, issue.path);
    const expected = TYPES[issue.expected] ?? issue.expected;
    const message = `"${pathText(issue.path)}" is ${(0,problem/* quote */.h)(value)}; ${expected} is expected.`;
    return {
        code: "policy-wrong-type",
        message,
        hint: typeHint(issue.expected, value, file.sourceAt(issue.path)),
        location: file.locate(issue.path),
    };
}
function typeHint(expected, value, source) {
    if (value === null)
        return "Give it a value, or remove the key.";
    if (expected === "string" && source !== null)
        return `Put it in quotes: "${source.slice(0, 60)}".`;
    if (expected === "array" && source !== null)
        return `Write a list: [${(0,problem/* quote */.h)(value)}].`;
    if ((expected === "number" || expected === "int") && typeof value === "string")
        return "Write the number without quotes.";
    return `Write ${TYPES[expected] ?? expected}.`;
}
function keyProblem(inner, path, file) {
    const location = file.locateKey(path);
    if (inner.code === "custom")
        return { ...ruleOfOurs(inner.params), message: inner.message, location };
    const message = `The key ${(0,problem/* quote */.h)(String(path.at(-1)))} is not accepted.`;
    return { code: "policy-unknown-key", message, hint: inner.message, location };
}
function ruleOfOurs(params) {
    const code = typeof params?.["code"] === "string" ? params["code"] : "policy-wrong-value";
    const hint = typeof params?.["hint"] === "string" ? params["hint"] : "Correct it.";
    return { code, hint };
}
function least(issue) {
    if (issue.origin === "string")
        return issue.minimum === 1 ? "Write something." : `Write at least ${issue.minimum} characters.`;
    if (issue.origin === "array")
        return `List at least ${issue.minimum}.`;
    return `The least is ${issue.minimum}.`;
}
function most(issue) {
    if (issue.origin === "string")
        return `Write at most ${issue.maximum} characters.`;
    if (issue.origin === "array")
        return `List at most ${issue.maximum}.`;
    return `The most is ${issue.maximum}.`;
}
/** `security.questions[0].id` */
function pathText(path) {
    const parts = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key).slice(0, 60)}`));
    return parts.join("").replace(/^\./u, "") || "file";
}
function valueAt(value, path) {
    return path.reduce((inside, key) => {
        if (inside === null || typeof inside !== "object" || !Object.hasOwn(inside, key))
            return undefined;
        return inside[key];
    }, value);
}

// EXTERNAL MODULE: ./lib/src/policy/paths.js
var paths = __webpack_require__(653);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/policy/camel.js
/** Renames the kebab-case keys of a team's file to the model's words. */
function camelKeys(value) {
    const entries = Object.entries(value).map(([key, inner]) => [
        key.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase()),
        inner,
    ]);
    return Object.fromEntries(entries); // the type above is what the line above does
}

// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var documentation = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/src/policy/fields.js
var fields = __webpack_require__(9608);
// EXTERNAL MODULE: ./lib/src/model/control.js
var control = __webpack_require__(8137);
// EXTERNAL MODULE: ./lib/src/model/rules.js
var rules = __webpack_require__(239);
;// CONCATENATED MODULE: ./lib/src/policy/rule-ids.js


/** Every `<control>/<rule>`. */
const RULE_IDS = rules/* RULES */.y.map((rule) => `${rule.control}/${rule.rule}`);
/** What `rules:` of the policy may name: a rule or a whole control. */
const RULE_KEYS = [...control/* CONTROL_SLUGS */.D, ...RULE_IDS];
/** The rule of a finding's id `<control>/<rule>/<12 hex>`, or null when it is no such id. */
function ruleOfFinding(finding) {
    const [, rule] = /^([a-z-]+\/[a-z-]+)\/[0-9a-f]{12}$/u.exec(finding) ?? [];
    return rule !== undefined && RULE_IDS.includes(rule) ? rule : null;
}

;// CONCATENATED MODULE: ./lib/src/policy/schema-judging.js




/** Text that goes into an HTML comment of the template, so it must not be able to end one. */
const commentText = schemas/* string */.YjP()
    .trim()
    .min(1)
    .max(500)
    .refine((text) => !/--|[<>]/u.test(text), "Write it without -- and without < or >.");
const question = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, "Use small letters, digits and '-'."),
    text: fields/* line */.n8.refine((text) => !/[<>`*_[\]#]/u.test(text), "Write the question as plain text, without Markdown."),
    hint: commentText.default("One sentence."),
    paths: (0,fields/* listOf */.c3)(fields/* glob */.TI),
});
/** Asked of every change by default; DESIGN.md: an ordinary change costs one typed sentence. */
const DEFAULT_QUESTION = {
    id: "security",
    text: "What does this change mean for security?",
    hint: 'One sentence; "Nothing, because it only renames a label of the report page" is an answer.',
    paths: [],
};
const security = schemas/* strictObject */.rej({
    heading: fields/* line */.n8.default("Security"),
    questions: schemas/* array */.YOg(question)
        .min(1)
        .max(50)
        .default([DEFAULT_QUESTION])
        .superRefine((0,fields/* unique */.Am)((item) => item.id, "id"))
        .superRefine((0,fields/* unique */.Am)((item) => item.text.toLowerCase(), "text")),
    significant: schemas/* strictObject */.rej({ paths: (0,fields/* listOf */.c3)(fields/* glob */.TI), reviewers: (0,fields/* listOf */.c3)(fields/* login */.iD) }).prefault({}),
})
    .superRefine(({ significant }, context) => {
    if (significant.paths.length === 0 || significant.reviewers.length > 0)
        return;
    const message = 'There are "significant.paths" but no "significant.reviewers", so nobody could agree to such a change.';
    (0,fields/* report */.z8)(context, { code: "policy-missing-key", message, hint: "Add `reviewers: [login]`." }, ["significant"]);
})
    .prefault({});
const schema_judging_packages = schemas/* strictObject */.rej({
    "cooldown-days": schemas/* int */.Whr().min(0).max(365).default(7),
    assessors: (0,fields/* listOf */.c3)(fields/* login */.iD),
    known: (0,fields/* listOf */.c3)(schemas/* string */.YjP().superRefine((entry, context) => {
        const [ecosystem = "", packageName = ""] = entry.split(/:(.*)/su);
        if (fields/* ECOSYSTEMS */.SQ.some((known) => known === ecosystem) && packageName.trim() !== "")
            return;
        const message = `${(0,problem/* quote */.h)(entry)} does not name a package.`;
        (0,fields/* report */.z8)(context, { code: "policy-wrong-value", message, hint: "Write ecosystem:name, such as PyPI:reqeusts." });
    })),
})
    .transform(camelKeys)
    .prefault({});
const days = schemas/* int */.Whr().min(0).max(3650);
const advisories = schemas/* strictObject */.rej({
    "fail-on": schemas/* enum */.k5n(["critical", "high", "medium", "low"]).default("low"),
    sla: schemas/* strictObject */.rej({
        malware: days.default(0),
        critical: days.default(7),
        high: days.default(30),
        medium: days.default(90),
        low: days.default(180),
    })
        .prefault({}),
    "max-age-days": schemas/* int */.Whr().min(0).max(365).default(7),
    "exposure-days": days.default(7),
    "pip-audit": schemas/* boolean */.zMY().default(false),
})
    .transform(camelKeys)
    .prefault({});
/** Plain HTTP only to the machine itself, for a local mirror or a test. */
const indexUrl = schemas/* url */.OZ5().superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    const local = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
    const safe = url?.protocol === "https:" || (local && url?.protocol === "http:");
    if (url === null || (safe && url.username === "" && url.password === ""))
        return; // no URL: zod has said so
    const message = "The index's URL is not https, or it holds a password."; // not quoted: it may hold one
    (0,fields/* report */.z8)(context, { code: "policy-wrong-value", message, hint: "Write https://… without user name and password." });
});
const indexes = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(fields/* ECOSYSTEMS */.SQ), indexUrl).default({});
const services = (0,fields/* listOf */.c3)(schemas/* strictObject */.rej({ name: fields/* name */.UU, paths: (0,fields/* listOf */.c3)(fields/* glob */.TI), lockfiles: (0,fields/* listOf */.c3)(fields/* glob */.TI) })).superRefine((0,fields/* unique */.Am)((service) => service.name, "name"));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/src/policy/schema-work.js




/** GitHub ends a job of a hosted runner after six hours. */
const timeout = schemas/* int */.Whr().min(1).max(360).default(30);
/** A pattern on test case ids; the meaning of `*` stands in src/testing/map.ts. */
const testPattern = schemas/* string */.YjP().trim().min(1).max(300);
/** `3.12`, `3.12.4`, `24`, `1.24.x`; quoted in the file, since 3.10 is the number 3.1. */
const version = schemas/* string */.YjP().regex(/^[0-9A-Za-z][0-9A-Za-z.x*^~-]{0,30}$/u, 'Write a version in quotes, such as "3.12".');
const setup = schemas/* strictObject */.rej({ python: version.exactOptional(), node: version.exactOptional(), go: version.exactOptional() })
    .prefault({})
    .describe("Versions for the jobs that run the project's code.");
/** The later jobs put the file back where it was, so only its name may hold `*`, not its folder. */
const artefact = fields/* glob */.TI.regex(/^(?:[^*?[\]{}]+\/)?[^/?[\]{}]+$/u, "Write a folder and a file name; only the name may hold *, as in dist/*.whl.");
const build = schemas/* strictObject */.rej({ command: fields/* command */.G5, artefact, "timeout-minutes": timeout })
    .transform(camelKeys)
    .nullable()
    .default(null)
    .describe("How the artefact is built: a bash command and the path of the one file it leaves (`*` allowed).");
const test = schemas/* strictObject */.rej({
    command: fields/* command */.G5,
    junit: (0,fields/* listOf */.c3)(fields/* glob */.TI),
    sarif: (0,fields/* listOf */.c3)(fields/* glob */.TI),
    tools: (0,fields/* listOf */.c3)(fields/* line */.n8),
    "timeout-minutes": timeout,
})
    .transform(camelKeys)
    .nullable()
    .default(null)
    .describe("How the security tests run, and the reports they leave.");
const acceptance = schemas/* strictObject */.rej({
    compose: fields/* glob */.TI.nullable().default(null),
    command: fields/* command */.G5,
    junit: schemas/* array */.YOg(fields/* glob */.TI).min(1),
    "health-timeout": schemas/* int */.Whr().min(1).max(3600).default(120),
    "timeout-minutes": timeout,
})
    .transform(camelKeys)
    .nullable()
    .default(null)
    .describe("How the acceptance tests run, in the environment of a compose file.");
const components = (0,fields/* listOf */.c3)(schemas/* strictObject */.rej({ name: fields/* name */.UU, paths: schemas/* array */.YOg(fields/* glob */.TI).min(1), tests: schemas/* array */.YOg(testPattern).min(1) }))
    .superRefine((0,fields/* unique */.Am)((component) => component.name, "name"))
    .describe("The parts of the system that hold security functions, and the tests of those functions.");
/** A day, or a point of time in UTC. */
const moment = schemas/* string */.YjP().superRefine((text, context) => {
    if (fields/* date */.p6.safeParse(text).success || iso/* datetime */.w$().safeParse(text).success)
        return;
    const message = `${(0,problem/* quote */.h)(text)} is neither a day nor a point of time in UTC.`;
    (0,fields/* report */.z8)(context, { code: "policy-bad-date", message, hint: "Write 2026-12-24 or 2026-12-24T18:00:00Z." });
});
const freeze = schemas/* strictObject */.rej({ from: moment, to: moment, reason: fields/* line */.n8 })
    .transform(({ from, to, reason }) => ({
    from: from.includes("T") ? from : `${from}T00:00:00Z`,
    to: to.includes("T") ? to : `${to}T23:59:59Z`, // a day is frozen to its end
    reason,
}))
    .superRefine((window, context) => {
    if (Date.parse(window.from) < Date.parse(window.to))
        return;
    const message = `The freeze ends (${window.to}) before it begins (${window.from}).`;
    (0,fields/* report */.z8)(context, { code: "policy-date-order", message, hint: "Write `to` after `from`." }, ["to"]);
});
const RESERVED = /^(?:ANNEX_|GITHUB_|RUNNER_|ACTIONS_|LD_|NODE_OPTIONS$|BASH_ENV$|ENV$|PATH$)/u;
const environmentName = schemas/* string */.YjP().superRefine((key, context) => {
    if (/^[A-Za-z_][A-Za-z0-9_]{0,99}$/u.test(key) && !RESERVED.test(key))
        return;
    const hint = "Use letters, digits and _; names of annex, of the runner and of the loader are reserved.";
    (0,fields/* report */.z8)(context, { code: "policy-wrong-value", message: `${(0,problem/* quote */.h)(key)} cannot be set here.`, hint });
});
const deploy = schemas/* strictObject */.rej({
    from: (0,fields/* listOf */.c3)(fields/* glob */.TI),
    command: fields/* command */.G5,
    verify: fields/* command */.G5.nullable().default(null),
    mechanism: fields/* line */.n8.default("the deploy command of .github/annex.yml"),
    "timeout-minutes": timeout,
    approval: schemas/* enum */.k5n(["environment", "register", "pull-requests"]).default("environment"),
    "decision-valid": schemas/* int */.Whr().min(1).max(720).default(24),
    order: (0,fields/* listOf */.c3)(fields/* line */.n8),
    freeze: (0,fields/* listOf */.c3)(freeze),
    env: schemas/* record */.g1P(environmentName, schemas/* string */.YjP().max(4000)).default({}),
})
    .transform(camelKeys)
    .nullable()
    .default(null)
    .describe("How and when the artefact is installed, and who approves it.");

;// CONCATENATED MODULE: ./lib/src/policy/schema.js









const change = schemas/* strictObject */.rej({
    request: schemas/* enum */.k5n(["required", "optional"]).default("optional"),
    pipeline: schemas/* array */.YOg(fields/* glob */.TI).default([...documentation/* DEFAULT_PIPELINE */.nF]),
})
    .prefault({});
const licences = schemas/* strictObject */.rej({ allow: (0,fields/* listOf */.c3)((0,fields/* licence */.Ow)(true)), deny: (0,fields/* listOf */.c3)((0,fields/* licence */.Ow)(true)) })
    .superRefine(({ allow, deny }, context) => {
    for (const [index, id] of deny.entries()) {
        if (!allow.includes(id))
            continue;
        const message = `${(0,problem/* quote */.h)(id)} is both allowed and denied.`;
        (0,fields/* report */.z8)(context, { code: "policy-contradiction", message, hint: "Keep one of them." }, ["deny", index]);
    }
})
    .prefault({});
const ruleKey = schemas/* string */.YjP()
    .meta({ enum: [...RULE_KEYS] })
    .superRefine((key, context) => {
    if (RULE_KEYS.includes(key))
        return;
    const message = `There is no rule or control ${(0,problem/* quote */.h)(key)}.`;
    (0,fields/* report */.z8)(context, { code: "policy-unknown-rule", message, hint: (0,suggest/* suggestion */.h)(key, RULE_KEYS) });
});
const ruleMode = schemas/* strictObject */.rej({ mode: schemas/* enum */.k5n(["enforce", "report"]).default("enforce"), "enforce-from": fields/* date */.p6.exactOptional() })
    .superRefine((rule, context) => {
    if (rule["enforce-from"] === undefined || rule.mode === "report")
        return;
    const message = 'The rule has "enforce-from" but is enforced already.';
    (0,fields/* report */.z8)(context, { code: "policy-contradiction", message, hint: "Add `mode: report`, or remove the date." });
})
    .transform(camelKeys);
/** `.github/annex.yml`; every default of annex stands here or in the schemas it names. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    owners: (0,fields/* listOf */.c3)(fields/* login */.iD),
    services: services,
    setup: setup,
    build: build,
    test: test,
    acceptance: acceptance,
    components: components,
    security: security,
    change,
    packages: schema_judging_packages,
    advisories: advisories,
    indexes: indexes,
    licences,
    deploy: deploy,
    rules: schemas/* record */.g1P(ruleKey, ruleMode).default({}),
    documentation: documentation/* documentation */.TH,
});

;// CONCATENATED MODULE: ./lib/src/policy/schema-acceptance.js





const signOff = schemas/* strictObject */.rej({ by: fields/* login */.iD, on: fields/* date */.p6, artefact: fields/* line */.n8 });
const criterion = schemas/* strictObject */.rej({
    id: fields/* name */.UU,
    text: fields/* prose */.CS,
    service: schemas/* string */.YjP().max(100).default("").describe("Empty: every service of the repository."),
    kind: schemas/* enum */.k5n(["mandatory", "manual"]).default("mandatory"),
    tests: (0,fields/* listOf */.c3)(testPattern),
    "sign-off": signOff.nullable().default(null),
})
    .superRefine((entry, context) => {
    const fail = (message, hint, key) => (0,fields/* report */.z8)(context, { code: "policy-criterion-kind", message, hint }, [key]);
    const which = `The ${entry.kind} criterion ${(0,problem/* quote */.h)(entry.id)}`;
    if (entry.kind === "mandatory" && entry.tests.length === 0) {
        fail(`${which} names no tests, so nothing could meet it.`, "Add `tests: [pattern]`, or `kind: manual`.", "tests");
    }
    if (entry.kind === "manual" && entry.tests.length > 0) {
        fail(`${which} names tests.`, "Remove `tests`, or write `kind: mandatory`.", "tests");
    }
    if (entry.kind === "mandatory" && entry["sign-off"] !== null) {
        fail(`${which} has a sign-off, which only a manual one needs.`, "Remove `sign-off`, or write `kind: manual`.", "sign-off");
    }
})
    .transform(camelKeys);
/** `.github/annex/acceptance.yml`: what the users were promised, and the tests that show it. */
const acceptanceSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    criteria: (0,fields/* listOf */.c3)(criterion).superRefine((0,fields/* unique */.Am)((entry) => entry.id, "id")),
});

// EXTERNAL MODULE: ./lib/src/policy/dates.js
var dates = __webpack_require__(3160);
;// CONCATENATED MODULE: ./lib/src/policy/schema-waivers.js






/** The id of a finding, as every report prints it. */
const findingId = schemas/* string */.YjP()
    .regex(/^[a-z-]+\/[a-z-]+\/[0-9a-f]{12}$/u, "Copy the finding's id from the report: <control>/<rule>/<12 hex digits>.")
    .superRefine((id, context) => {
    if (ruleOfFinding(id) !== null)
        return;
    const rule = id.split("/").slice(0, 2).join("/");
    const message = `No rule makes findings with the id ${(0,problem/* quote */.h)(id)}.`;
    (0,fields/* report */.z8)(context, { code: "policy-unknown-rule", message, hint: (0,suggest/* suggestion */.h)(rule, RULE_IDS) });
});
const ruleId = schemas/* string */.YjP()
    .meta({ enum: [...RULE_IDS] })
    .superRefine((rule, context) => {
    if (RULE_IDS.includes(rule))
        return;
    const message = `There is no rule ${(0,problem/* quote */.h)(rule)}.`;
    (0,fields/* report */.z8)(context, { code: "policy-unknown-rule", message, hint: (0,suggest/* suggestion */.h)(rule, RULE_IDS) });
});
const scope = schemas/* strictObject */.rej({ ecosystem: fields/* ecosystem */.Nh, name: fields/* line */.n8, versions: fields/* line */.n8.default("*") })
    .transform((entry) => ({ ...entry, name: (0,fields/* normaliseName */.GX)(entry.ecosystem, entry.name) }));
const waiver = schemas/* strictObject */.rej({
    id: fields/* name */.UU,
    finding: findingId.nullable().default(null),
    rule: ruleId.nullable().default(null),
    package: scope.nullable().default(null),
    reason: fields/* prose */.CS,
    owner: fields/* login */.iD,
    approver: fields/* login */.iD,
    opened: fields/* date */.p6,
    expires: fields/* date */.p6,
})
    .superRefine((entry, context) => {
    checkTarget(entry, context);
    checkPeople(entry, context);
    checkTime(entry, context);
});
function checkTarget(entry, context) {
    if ((entry.finding === null) !== (entry.rule === null))
        return;
    const message = `The waiver ${(0,problem/* quote */.h)(entry.id)} names ${entry.rule === null ? "neither a finding nor a rule" : "a finding and a rule"}.`;
    (0,fields/* report */.z8)(context, { code: "policy-waiver-target", message, hint: "Write `finding:` or `rule:`, exactly one of them." });
}
function checkPeople(entry, context) {
    if (entry.owner.toLowerCase() !== entry.approver.toLowerCase())
        return;
    const message = `The owner ${(0,problem/* quote */.h)(entry.owner)} would approve their own waiver.`;
    (0,fields/* report */.z8)(context, { code: "policy-waiver-self-approved", message, hint: "Name another person as approver." }, [
        "approver",
    ]);
}
function checkTime(entry, context) {
    const days = (0,dates/* daysBetween */.Y)(entry.opened, entry.expires);
    if (days < 0) {
        const message = `The waiver ends (${entry.expires}) before it begins (${entry.opened}).`;
        (0,fields/* report */.z8)(context, { code: "policy-date-order", message, hint: "Write `expires` after `opened`." }, ["expires"]);
    }
    if (days > dates/* LONGEST_DAYS */.t) {
        const message = `The waiver is valid for ${days} days, from ${entry.opened} to ${entry.expires}.`;
        const hint = `At most ${dates/* LONGEST_DAYS */.t} days are allowed (malware: 7); renew it by a new decision.`;
        (0,fields/* report */.z8)(context, { code: "policy-waiver-too-long", message, hint }, ["expires"]);
    }
}
/** `.github/annex/waivers.yml`: exceptions, each for a time. That malware has 7 days is checked where it is applied. */
const waiversSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    waivers: (0,fields/* listOf */.c3)(waiver).superRefine((0,fields/* unique */.Am)((entry) => entry.id, "id")),
});

;// CONCATENATED MODULE: ./lib/src/policy/schema-baseline.js





const entry = schemas/* strictObject */.rej({ finding: findingId, owner: fields/* login */.iD, due: fields/* date */.p6, "first-seen": fields/* date */.p6 })
    .superRefine((item, context) => {
    const days = (0,dates/* daysBetween */.Y)(item["first-seen"], item.due);
    if (days < 0) {
        const message = `The finding is due (${item.due}) before it was first seen (${item["first-seen"]}).`;
        (0,fields/* report */.z8)(context, { code: "policy-date-order", message, hint: "Write `due` after `first-seen`." }, ["due"]);
    }
    if (days > dates/* LONGEST_DAYS */.t) {
        const message = `The finding is due ${days} days after it was first seen.`;
        const hint = `Adoption gives at most ${dates/* LONGEST_DAYS */.t} days; afterwards write a waiver.`;
        (0,fields/* report */.z8)(context, { code: "policy-baseline-too-long", message, hint }, ["due"]);
    }
})
    .transform(camelKeys);
/** `.github/annex/baseline.yml`: what existed on adoption, with owners and staggered dates. */
const baselineSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    findings: (0,fields/* listOf */.c3)(entry).superRefine((0,fields/* unique */.Am)((item) => item.finding, "finding")),
});

;// CONCATENATED MODULE: ./lib/src/policy/schema-dependencies.js



const assessment = schemas/* strictObject */.rej({
    ecosystem: fields/* ecosystem */.Nh,
    name: fields/* line */.n8,
    purpose: fields/* prose */.CS,
    owner: fields/* login */.iD,
    assessor: fields/* login */.iD,
    risk: schemas/* enum */.k5n(["low", "medium", "high"]),
    treatment: fields/* prose */.CS,
    licence: (0,fields/* licence */.Ow)(false),
    alternatives: fields/* prose */.CS,
    assessed: fields/* date */.p6,
    "review-by": fields/* date */.p6,
})
    .superRefine((entry, context) => {
    if (entry["review-by"] > entry.assessed)
        return;
    const message = `The assessment of ${entry.assessed} would have to be reviewed by ${entry["review-by"]}, not after it.`;
    (0,fields/* report */.z8)(context, { code: "policy-date-order", message, hint: "Write a later day." }, ["review-by"]);
})
    .transform((entry) => ({ ...camelKeys(entry), name: (0,fields/* normaliseName */.GX)(entry.ecosystem, entry.name) }));
/** `.github/annex/dependencies.yml`: one entry for each explicit dependency. */
const dependenciesSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    dependencies: (0,fields/* listOf */.c3)(assessment).superRefine((0,fields/* unique */.Am)((entry) => `${entry.ecosystem}:${entry.name}`, "name")),
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/policy/yaml-file.js


/** Team files are written by hand; anything larger is not one. */
const MAX_CHARACTERS = 512 * 1024;
/**
 * Reads one YAML 1.2 document (core schema) in the subset annex accepts: no anchors, aliases, tags, directives,
 * duplicate keys or further documents, since each of them lets a file say something else than its reader sees.
 */
function readYaml(text, path) {
    const start = { file: path, line: 1, column: 1 };
    if (text.length > MAX_CHARACTERS) {
        const message = `The file has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`;
        return {
            kind: "problems",
            problems: [{ code: "policy-too-large", message, hint: "Split it up.", location: start }],
        };
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const position = lines.linePos(offset);
        return { file: path, line: Math.max(position.line, 1), column: Math.max(position.col, 1) };
    };
    const document = parseOrNull(text, lines);
    if (document === null) {
        const hint = "Write plain keys, lists and values, few levels deep.";
        return {
            kind: "problems",
            problems: [{ code: "policy-syntax", message: "Too deeply nested.", hint, location: start }],
        };
    }
    const [first, ...others] = [...syntaxProblems(document, text, at), ...refusedNodes(document, at)];
    if (first !== undefined)
        return { kind: "problems", problems: [first, ...others] };
    return { kind: "file", file: yamlFile(document, at) };
}
function parseOrNull(text, lines) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            version: "1.2",
            schema: "core",
            merge: false,
            stringKeys: true,
            uniqueKeys: true,
            strict: true,
            logLevel: "error", // "silent" would also silence MULTIPLE_DOCS
        });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null; // the composer recurses; only absurd nesting exhausts the stack
        throw error;
    }
}
function syntaxProblems(document, text, at) {
    const problems = document.errors.map((error) => {
        const location = at(error.pos[0]);
        if (error.code === "DUPLICATE_KEY") {
            const key = text.slice(error.pos[0]).split(/[:\n]/u, 1)[0] ?? "";
            const hint = "Keep one of them; YAML tools disagree on which one counts.";
            return {
                code: "policy-duplicate-key",
                message: `The key ${(0,problem/* quote */.h)(key.trim())} stands here twice.`,
                hint,
                location,
            };
        }
        if (error.code === "MULTIPLE_DOCS") {
            const hint = "Remove the line `---` and what follows it.";
            return { code: "policy-syntax", message: "The file holds more than one YAML document.", hint, location };
        }
        const line = text.split("\n")[(location.line ?? 1) - 1] ?? "";
        const message = `This is not valid YAML: ${error.message}; the line is ${(0,problem/* quote */.h)(line.trim())}.`;
        return {
            code: "policy-syntax",
            message,
            hint: "Correct the spelling; a text with special characters goes in quotes.",
            location,
        };
    });
    if (document.directives?.yaml.explicit) {
        const hint = "Remove the line that begins with %YAML.";
        problems.push({ code: "policy-syntax", message: "A %YAML directive is not accepted.", hint, location: at(0) });
    }
    return problems;
}
/** Anchors, aliases and tags are refused even where harmless: a reviewer must see each value where it counts. */
function refusedNodes(document, at) {
    const problems = [];
    const refuse = (node, what, hint) => problems.push({
        code: "policy-syntax",
        message: `${what} is not accepted.`,
        hint,
        location: at(node.range?.[0] ?? 0),
    });
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, node) => void refuse(node, `The alias ${(0,problem/* quote */.h)(`*${node.source}`)}`, "Write the value out."),
        Value: (_key, node) => {
            if (node.anchor)
                refuse(node, `The anchor ${(0,problem/* quote */.h)(`&${node.anchor}`)}`, "Write each value out where it is used.");
            if (node.tag)
                refuse(node, `The tag ${(0,problem/* quote */.h)(node.tag)}`, "Remove it; put a text in quotes.");
        },
        Pair: (_key, pair) => {
            // zod passes over this one key, so it would be the only unknown key that nobody reports
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__")
                refuse(pair.key, 'The key "__proto__"', "Remove it.");
        },
    });
    return problems;
}
function yamlFile(document, at) {
    const offsetOf = (node) => (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? (node.range?.[0] ?? 0) : 0;
    return {
        value: document.contents === null ? undefined : document.toJS({ maxAliasCount: 0 }),
        locate: (path) => at(offsetOf(nearestNode(document, path))),
        locateKey: (path) => at(offsetOf(keyNode(document, path) ?? nearestNode(document, path))),
        sourceAt: (path) => {
            const node = document.getIn(path, true);
            return (0,dist/* isScalar */.jn)(node) ? (node.source ?? null) : null;
        },
    };
}
function nearestNode(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (node !== undefined)
            return node;
    }
    return document.contents;
}
function keyNode(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!(0,dist/* isMap */.jh)(parent))
        return undefined;
    return parent.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === path.at(-1))?.key;
}

;// CONCATENATED MODULE: ./lib/src/policy/parse.js









/** `.github/annex.yml`; null and an empty file mean the defaults. Throws PolicyFileError. */
function parsePolicy(text, side = "head") {
    return parse(policySchema, text, paths/* FILE_PATHS */.A.policy, side);
}
/** `.github/annex/dependencies.yml`; absent: none. Throws PolicyFileError. */
function parseDependencies(text, side = "head") {
    return parse(dependenciesSchema, text, paths/* FILE_PATHS */.A.dependencies, side).dependencies;
}
/** `.github/annex/waivers.yml`; absent: none. Throws PolicyFileError. */
function parseWaivers(text, side = "head") {
    return parse(waiversSchema, text, paths/* FILE_PATHS */.A.waivers, side).waivers;
}
/** `.github/annex/acceptance.yml`; absent: none. Throws PolicyFileError. */
function parseAcceptance(text, side = "head") {
    return parse(acceptanceSchema, text, paths/* FILE_PATHS */.A.acceptance, side).criteria;
}
/** `.github/annex/baseline.yml`; absent: none. Throws PolicyFileError. */
function parseBaseline(text, side = "head") {
    return parse(baselineSchema, text, paths/* FILE_PATHS */.A.baseline, side).findings;
}
function parse(schema, text, path, side) {
    if (text === null)
        return schema.parse({ version: 1 });
    const read = readYaml(text, path);
    if (read.kind === "problems")
        throw new problem/* PolicyFileError */.z(read.problems, side);
    const result = schema.safeParse(read.file.value ?? { version: 1 });
    if (result.success)
        return result.data;
    const [first, ...others] = inOrder(problemsOf(result.error.issues, read.file, schema));
    if (first === undefined)
        throw new Error(`${path} was refused without a reason`);
    throw new problem/* PolicyFileError */.z([first, ...others], side);
}
/** In the order of the file, as its reader meets them. */
function inOrder(problems) {
    const position = ({ location }) => (location.line ?? 0) * 10_000 + (location.column ?? 0);
    return [...problems].sort((one, other) => position(one) - position(other));
}


/***/ }),

/***/ 653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FILE_PATHS)
/* harmony export */ });
/** Where the team's files stand; no input can change it (DESIGN.md section 3: no input can weaken a run). */
const FILE_PATHS = {
    policy: ".github/annex.yml",
    dependencies: ".github/annex/dependencies.yml",
    waivers: ".github/annex/waivers.yml",
    acceptance: ".github/annex/acceptance.yml",
    baseline: ".github/annex/baseline.yml",
};


/***/ }),

/***/ 246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   z: () => (/* binding */ PolicyFileError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** More would hide the first ones; the rest shows up on the next run. */
const MOST_SHOWN = 10;
/** All problems of one team file; the first is the error's own code, message and place, the others stand in its hint. */
class PolicyFileError extends _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F {
    problems;
    constructor(problems, side) {
        const [first, ...others] = problems;
        super({
            code: first.code,
            message: side === "base" ? `In the base's file: ${first.message}` : first.message,
            hint: [first.hint, ...others.slice(0, MOST_SHOWN).map(also), ...left(others.length)].join("\n"),
            location: first.location,
        });
        this.problems = problems;
    }
}
/** `file:line:column`, as compilers write it. */
function place(location) {
    return [location.file, location.line, location.column].filter((part) => part !== undefined).join(":");
}
/** A value from outside as it may stand in a message: JSON spelling, at most 80 characters. */
function quote(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function also(problem) {
    return `Also ${place(problem.location)}: ${problem.message} ${problem.hint}`;
}
function left(others) {
    return others > MOST_SHOWN ? [`And ${others - MOST_SHOWN} more.`] : [];
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** The known word that was probably meant, or null when none is near enough. */
function nearest(word, known) {
    const wanted = simplify(word);
    const limit = wanted.length <= 4 ? 1 : 2;
    let best = null;
    for (const candidate of known) {
        const distance = editDistance(wanted, simplify(candidate));
        if (distance <= limit && (best === null || distance < best.distance))
            best = { word: candidate, distance };
    }
    return best?.word ?? null;
}
/** `Did you mean "x"?`, or the list of what is allowed. */
function suggestion(word, known) {
    const meant = nearest(word, known);
    if (meant !== null)
        return `Did you mean "${meant}"?`;
    if (known.length === 0)
        return "Remove it.";
    const shown = known.slice(0, 24).join(", ");
    return `Allowed here: ${shown}${known.length > 24 ? ", …" : ""}.`;
}
/** Case, `_` and `-` are what people mistake first; long words are cut to bound the work. */
function simplify(word) {
    return word.slice(0, 64).toLowerCase().replace(/[_\s]/gu, "-");
}
/** Levenshtein distance, with one row at a time. */
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
