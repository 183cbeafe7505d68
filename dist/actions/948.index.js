export const id = 948;
export const ids = [948];
export const modules = {

/***/ 5948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   change: () => (/* binding */ change)
/* harmony export */ });
/* harmony import */ var _stages_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(498);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3169);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8931);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9913);




const change = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .QP)({
    name: "change",
    description: "Collects what git and GitHub say about a change, and checks its security section, reviews and pins.",
    inputs: {
        ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_INPUTS */ .s7,
        ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCE_INPUT */ .su,
        ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_INPUT */ .jX,
        environment: { description: "Environment that this run is asked to deploy to; empty means none.", default: "" },
    },
    outputs: {
        ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_OUTPUTS */ .hc,
        ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_OUTPUT */ .gt,
        deployment: "true when a deployment is asked for and this event and ref may deploy.",
    },
}, async (inputs, runner) => {
    const context = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .workspace */ .G)(runner);
    const result = await (0,_stages_change_js__WEBPACK_IMPORTED_MODULE_0__/* .changeStage */ .Tl)(context, inputs);
    const { head, base, files, pullRequests } = result.change;
    runner.log.info(`Compared ${base.slice(0, 12)} with ${head.slice(0, 12)}: ${files.length} files, ${pullRequests.length} pull requests.`);
    for (const { what, reason } of result.change.unread)
        runner.log.warning(`Could not read ${what}: ${reason}`);
    const concluded = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(runner, context, {
        name: "change",
        folder: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .folder */ .T)(context, inputs.evidence),
        files: result.files,
        service: inputs.service,
        enforce: inputs.enforce,
        controls: ["security-requirements", "change-control"],
        known: { policy: result.policy },
    });
    return { ...concluded, outputs: { ...concluded.outputs, deployment: String(result.deployment) } };
});


/***/ })

};
