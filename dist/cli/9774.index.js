export const id = 9774;
export const ids = [9774];
export const modules = {

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
