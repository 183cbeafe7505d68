export const id = 9840;
export const ids = [9840];
export const modules = {

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAudit: () => (/* binding */ renderAudit)
/* harmony export */ });
/* harmony import */ var _runner_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9774);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);


/** One block a finding with the way to it from what the project names itself, then what was not looked at, then the verdict. */
function renderAudit(audit, colour) {
    const bold = (text) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
    const findings = audit.findings.flatMap((finding) => {
        const { package: of, fixed } = finding;
        const path = pathTo(audit.packages, of.name);
        return [
            `${bold(`${finding.malware ? "malware" : finding.severity}`)}  ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`${of.name} ${of.version}`)}  ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(finding.id)}${finding.score === null ? "" : `  CVSS ${finding.score}`}  ${finding.status}`,
            `  also    ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(finding.aliases.join(", ") || "-")}; reported by ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(finding.sources.join(", "))}`,
            ...(path.length > 1 ? [`  through ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(path.join(" → "))}`] : []),
            `  to do   ${fixed[0] === undefined ? "no fixed version is known; replace it, or evaluate the exposure and waive it" : `update to ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(fixed[0])}${fixed.length > 1 ? ` (or ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(fixed.slice(1).join(", "))})` : ""}`}`,
        ];
    });
    const gaps = audit.unscanned.map(({ name, version, lockfile, reason }) => `not looked up  ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`${name} ${version}`)} (${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(lockfile)}): ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(reason)}`);
    const sources = audit.sources.map(({ id, ecosystem, records, newest }) => `source ${id}, ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(ecosystem)}: ${records ?? "?"} records, newest ${newest ?? "not said"}`);
    const rules = audit.verdict.rules
        .filter(({ blocks }) => blocks)
        .map(({ rule, status, seen, reason }) => `  ${status}  ${rule}: ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(reason ?? seen)}`);
    const verdict = `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKS */ .j7[audit.verdict.status]} ${audit.verdict.status}: ${audit.packages.length} packages, ${audit.findings.length} findings; operating-system packages: not looked at`;
    return [...findings, ...gaps, ...sources, verdict, ...rules, ""].join("\n");
}
/** Shortest way from a direct dependency to a package, by the lockfile's own edges; only its name when none is known. */
function pathTo(packages, name) {
    const needs = new Map(packages.map((item) => [item.name, item.dependencies]));
    const queue = packages.filter(({ direct }) => direct === true).map((item) => [item.name]);
    const seen = new Set(queue.map(([first]) => first));
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const end = path.at(-1) ?? "";
        if (end === name)
            return path;
        for (const next of needs.get(end) ?? []) {
            if (seen.has(next))
                continue;
            seen.add(next);
            queue.push([...path, next]);
        }
    }
    return [name];
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
