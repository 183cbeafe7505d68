export const id = 6964;
export const ids = [6964];
export const modules = {

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/** `annex demo`: the whole story in seconds. */
const demo = {
    name: "demo",
    summary: "show the whole story in seconds, here, with no installation and no network",
    flags: { into: { value: "DIR", help: "keep everything it makes there (project, evidence, register, site)" } },
    teaches: `annex demo --into /tmp/annex-demo`,
    run: async (args, terminal) => {
        const { runDemo } = await __webpack_require__.e(/* import() */ 1225).then(__webpack_require__.bind(__webpack_require__, 1225));
        return runDemo(args.one("into"), terminal);
    },
};


/***/ })

};
