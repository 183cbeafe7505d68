export const id = 803;
export const ids = [803];
export const modules = {

/***/ 1803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5405);
/* harmony import */ var _policy_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(653);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3998);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8931);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9913);






const setup = (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .QP)({
    name: "setup",
    description: "Says which language versions the policy's setup asks for, so that the next steps can install them.",
    inputs: {},
    outputs: {
        ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_OUTPUTS */ .hc,
        python: "Python version, empty when none is asked for.",
        node: "Node version, empty when none is asked for.",
        go: "Go version, empty when none is asked for.",
    },
}, async (_inputs, runner) => {
    const context = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .workspace */ .G)(runner);
    const { setup: versions } = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(await (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfPresent */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.root, _policy_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_PATHS */ .A.policy)));
    const { python = "", node = "", go = "" } = versions;
    const outputs = { status: "passed", "reason-code": "", report: "", python, node, go };
    return { outputs, failure: null };
});


/***/ })

};
