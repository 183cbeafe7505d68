export const id = 2243;
export const ids = [2243];
export const modules = {

/***/ 2243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annexVersion: () => (/* binding */ annexVersion)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/runner/version.js

/** What runs: the released version, and the commit of the bundle where the workflow says it. */
function annexVersion(env = process.env) {
    const commit = env["ANNEX_COMMIT"];
    return {
        version: package_namespaceObject.rE,
        commit: commit !== undefined && /^[0-9a-f]{40}$/u.test(commit) ? commit : "unknown",
    };
}


/***/ })

};
