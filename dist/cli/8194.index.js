export const id = 8194;
export const ids = [8194];
export const modules = {

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export CHECKS */
/** What `register verify` looks at, in the order of its report. */
const CHECKS = (/* unused pure expression or super */ null && ([
    "format",
    "head",
    "schema",
    "sequence",
    "chain",
    "ids",
    "references",
    "evidence",
    "people",
    "time",
    "history",
    "anchors",
    "recomputation",
]));
/** Result of a check that could be made: ok when there is no damage. */
function conclude(check, damages, seen) {
    return damages.length === 0 ? { check, status: "ok", seen } : { check, status: "failed", damages };
}
/** "1 record", "2 records". */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 8194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderVerifyReport: () => (/* binding */ renderVerifyReport)
/* harmony export */ });
/* harmony import */ var _verify_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);

const LABEL = { ok: "ok", failed: "FAILED", "not-checked": "not checked" };
/** The report as plain text, one line a check and one a damage; no line holds a control character from the register. */
function renderVerifyReport(report) {
    const head = report.head === null ? "unreadable" : `record ${report.head.seq}, sha256 ${report.head.sha256}`;
    const lines = [
        `Register ${printable(report.register)}`,
        `Head     ${head}`,
        "",
        ...report.checks.flatMap(renderCheck),
        "",
        conclusion(report),
    ];
    return `${lines.join("\n")}\n`;
}
function renderCheck(result) {
    const line = (text) => `${result.check.padEnd(14)} ${LABEL[result.status].padEnd(12)} ${printable(text)}`.trimEnd();
    switch (result.status) {
        case "ok":
            return [line(result.seen)];
        case "not-checked":
            return [line(result.reason)];
        case "failed":
            return [line(""), ...result.damages.map((damage) => `    ${printable(renderDamage(damage))}`)];
    }
}
function renderDamage(damage) {
    const subject = damage.seq === null ? damage.path : `record ${damage.seq} (${damage.path})`;
    const field = damage.field === null || damage.field === "$" ? "" : `, field ${damage.field}`;
    return `${subject}${field}: ${damage.kind}: ${damage.detail}`;
}
function conclusion(report) {
    const open = report.checks.filter((result) => result.status === "not-checked").map((result) => result.check);
    const rest = open.length === 0 ? "" : ` Not checked: ${open.join(", ")}.`;
    if (report.status === "ok")
        return `Nothing that was checked is damaged (${(0,_verify_model_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(report.records, "record")}).${rest}`;
    const seqs = report.checks.flatMap((result) => result.status === "failed" ? result.damages.map(({ seq }) => seq) : []);
    const named = [...new Set(seqs.filter((seq) => seq !== null))].sort((a, b) => a - b);
    return named.length === 0 ? `The register is damaged.${rest}` : `Damaged: record ${named.join(", ")}.${rest}`;
}
/** File names and fields of a tampered register are anybody's text. */
function printable(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}


/***/ })

};
