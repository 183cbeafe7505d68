export const id = 7292;
export const ids = [7292];
export const modules = {

/***/ 7292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMANDS: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Every command and how to load it; each behind its own import, so that start-up pays only for what runs. */
const COMMANDS = {
    audit: async () => (await __webpack_require__.e(/* import() */ 1916).then(__webpack_require__.bind(__webpack_require__, 1916))).audit,
    packages: async () => (await __webpack_require__.e(/* import() */ 2162).then(__webpack_require__.bind(__webpack_require__, 2162))).packages,
    sbom: async () => (await __webpack_require__.e(/* import() */ 7574).then(__webpack_require__.bind(__webpack_require__, 7574))).sbom,
    diff: async () => (await __webpack_require__.e(/* import() */ 4112).then(__webpack_require__.bind(__webpack_require__, 4112))).diff,
    check: async () => (await __webpack_require__.e(/* import() */ 3687).then(__webpack_require__.bind(__webpack_require__, 3687))).check,
    acceptance: async () => (await __webpack_require__.e(/* import() */ 8712).then(__webpack_require__.bind(__webpack_require__, 8712))).acceptance,
    run: async () => (await __webpack_require__.e(/* import() */ 1342).then(__webpack_require__.bind(__webpack_require__, 1342))).run,
    record: async () => (await __webpack_require__.e(/* import() */ 8974).then(__webpack_require__.bind(__webpack_require__, 8974))).record,
    register: async () => (await __webpack_require__.e(/* import() */ 4578).then(__webpack_require__.bind(__webpack_require__, 4578))).register,
    explain: async () => (await __webpack_require__.e(/* import() */ 9348).then(__webpack_require__.bind(__webpack_require__, 9348))).explain,
    demo: async () => (await __webpack_require__.e(/* import() */ 6964).then(__webpack_require__.bind(__webpack_require__, 6964))).demo,
};


/***/ })

};
