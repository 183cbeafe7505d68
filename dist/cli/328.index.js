export const id = 328;
export const ids = [328,9774];
export const modules = {

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consoleLog: () => (/* binding */ consoleLog)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9774);

/** A log on standard error, so that standard output holds only the answer. */
function consoleLog(write = (text) => void process.stderr.write(text)) {
    return {
        info: (line) => write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
        output: (line) => write(`  | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
        warning: (line) => write(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
    };
}


/***/ }),

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   logText: () => (/* binding */ logText)
/* harmony export */ });
/** Control characters but tab, and the marks that reorder or break lines. */
const CONTROL_CHARACTERS = /(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/**
 * One line of text from outside, harmless in a log: no control characters, no line breaks, and no way to begin a
 * workflow command (`::name::` at the start of a line, or the older `##[name]`).
 * Source: GitHub docs, "Workflow commands for GitHub Actions".
 */
function logLine(text) {
    return text
        .replace(/\r\n|\n|\r/gu, " ⏎ ")
        .replace(CONTROL_CHARACTERS, "�")
        .replace(/^(\s*)::/u, "$1:\u200b:")
        .replace(/##\[/gu, "##\u200b[");
}
/** Several lines, each harmless. */
function logText(text) {
    return text
        .split(/\r\n|\n|\r/u)
        .map(logLine)
        .join("\n");
}


/***/ })

};
