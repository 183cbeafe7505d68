export const id = 2600;
export const ids = [2600,7292];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCommandHelp: () => (/* binding */ renderCommandHelp),
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7292);

const INTRODUCTION = `annex proves eight ISO/IEC 27001 Annex A controls for secure development, here as in the pipeline.

usage: annex COMMAND [options]
`;
const END = `
  --version   which annex this is
  --help      this page; annex COMMAND --help for one command

Exit codes: 0 passed, 1 a rule failed, 3 inconclusive (annex could not decide), 2 usage or configuration error.
Start with: annex demo
`;
/** The page of `annex --help`. */
async function renderHelp() {
    const commands = await Promise.all(Object.values(_registry_js__WEBPACK_IMPORTED_MODULE_0__.COMMANDS).map((load) => load()));
    const rows = commands.map((command) => `  ${command.name.padEnd(11)} ${command.summary}`);
    return `${INTRODUCTION}\n${rows.join("\n")}\n${END}`;
}
/** The page of `annex COMMAND --help`. */
function renderCommandHelp(command) {
    const words = ["annex", command.name, command.operands, "[options]"].filter((word) => word !== undefined);
    const flags = Object.entries(command.flags).map(([name, flag]) => {
        const left = flag.value === undefined ? `--${name}` : `--${name} ${flag.value}${flag.many === true ? " …" : ""}`;
        return `  ${left.padEnd(24)} ${flag.help}`;
    });
    return `${command.summary}\n\nusage: ${words.join(" ")}\n\n${flags.join("\n")}\n\n${command.teaches.trim()}\n`;
}


/***/ }),

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
