export const id = 2203;
export const ids = [2203];
export const modules = {

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   dw: () => (/* binding */ stage),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);


/** `Stage` of src/model/evidence.ts. */
const stage = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["change", "merge", "deploy"]);
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    author: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV.nullable(),
    coAuthors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV),
    unmapped: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    committed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const review = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    person: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["approved", "changes-requested", "commented", "dismissed"]),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    submitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entitled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
});
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    author: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    merged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    mergedBy: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV.nullable(),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(commit),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(review),
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), exists: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const actionUse = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    inBase: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Shape of `change.json`. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/change/v1"),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stage,
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    actor: _scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .person */ .MV,
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    pullRequests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pullRequest),
    orphanCommits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    actionUses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(actionUse),
    branchRules: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    documentationOnly: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    recorded: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const policyFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** Shape of `policy.json`. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("annex/policy/v1"),
    bootstrap: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    base: policyFiles,
    head: policyFiles,
});


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Account of GitHub; id as GitHub numbers it. */
const person = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** sha256 in hex. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Integer that JSON carries exactly. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Something that could not be done, as collectors report it. */
const problem = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What an optional member holds when it is there; `undefined` is never written. */
const optional = zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP;


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


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecordedEvent: () => (/* binding */ readRecordedEvent),
/* harmony export */   t: () => (/* binding */ recordedChange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7428);
/* harmony import */ var _evidence_change_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4018);
/* harmony import */ var _github_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);
/* harmony import */ var _policy_documentation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7527);






const recorded = _evidence_change_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .changeSchema */ .Kr
    .pick({
    event: true,
    repository: true,
    ref: true,
    defaultBranch: true,
    actor: true,
    pullRequests: true,
    branchRules: true,
})
    .extend({ schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("annex/event/v1"), orphanCommits: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]) });
const webhook = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(),
        title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        draft: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false),
        user: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        head: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
        base: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    }),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), default_branch: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
});
/**
 * Reads an event file: annex's own `annex/event/v1` (docs/cli.md), or the payload of GitHub's `pull_request` webhook,
 * which knows the description but neither reviews nor commits. Throws AnnexError `event-unreadable`.
 */
async function readRecordedEvent(path) {
    const value = await readJson(path);
    const own = recorded.safeParse(value);
    if (own.success) {
        const { schema: _, ...event } = own.data;
        return { ...event, unread: [] };
    }
    const payload = webhook.safeParse(value);
    if (payload.success)
        return fromWebhook(payload.data);
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "event-unreadable",
        message: `"${path}" is neither an annex/event/v1 file nor a pull_request payload: ${zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(own.error)}`,
        hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
    });
}
function fromWebhook({ pull_request: pull, repository }) {
    const actor = { id: pull.user.id, login: pull.user.login, bot: pull.user.login.endsWith("[bot]") };
    const reason = "The payload of a webhook does not hold it; GitHub's API does.";
    return {
        event: "pull_request",
        repository: repository.full_name,
        ref: `refs/pull/${pull.number}/merge`,
        defaultBranch: repository.default_branch,
        actor,
        pullRequests: [
            {
                number: pull.number,
                title: pull.title,
                body: pull.body ?? "",
                draft: pull.draft,
                author: actor,
                head: pull.head.sha,
                merged: false,
                mergedBy: null,
                commits: [],
                reviews: [],
                requests: [],
                files: [],
            },
        ],
        orphanCommits: [],
        branchRules: null,
        unread: ["reviews", "commits", "requests"].map((what) => ({
            what: `${what} of pull request ${pull.number}`,
            reason,
        })),
    };
}
/** The change as git and a recorded event tell it; `recorded` says so in everything made of it. */
async function recordedChange(range, event, from) {
    const { git, head } = range;
    const base = range.base ?? (await git.emptyTree());
    const files = await git.changedFiles(base, head);
    const unread = [...event.unread];
    const [headUses, baseUses] = [await actionFiles(git, head), await actionFiles(git, base)];
    return {
        ...event,
        schema: "annex/change/v1",
        stage: from.stage,
        head,
        base,
        files,
        pullRequests: event.pullRequests.map((pull) => ({ ...pull, files: pull.files.length === 0 ? files : pull.files })),
        actionUses: (0,_github_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .collectActionUses */ .nY)(headUses, baseUses, unread),
        documentationOnly: (0,_policy_documentation_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyDocumentation */ .pN)(files, from.team.policy.documentation),
        recorded: true,
        unread,
    };
}
async function actionFiles(git, revision) {
    const texts = new Map();
    for (const path of (await git.files(revision)).filter(_github_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .isActionFile */ .vL)) {
        const text = await git.show(revision, path);
        if (text !== null)
            texts.set(path, text);
    }
    return texts;
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (cause) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
            code: "event-unreadable",
            message: `The event file "${path}" cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
            hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
            cause,
        });
    }
}


/***/ })

};
