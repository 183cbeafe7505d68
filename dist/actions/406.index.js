export const id = 406;
export const ids = [406];
export const modules = {

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageChanges: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3169);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2606);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8931);



const packageChanges = (0,_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .QP)({
    name: "package-changes",
    description: "Reads the lockfiles of head and base and checks that new dependencies are evaluated, alone and old enough.",
    inputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_INPUTS */ .s7, ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCE_INPUT */ .su },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_OUTPUT */ .gt },
}, async (inputs, runner) => {
    const found = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .inspection */ .b)(runner, inputs);
    const { lockfiles, unreadable, changes } = found.packages;
    for (const { path, packages } of lockfiles)
        runner.log.info(`${path}: ${packages.length} packages`);
    for (const { path, reason } of unreadable)
        runner.log.warning(`${path}: ${reason}`);
    runner.log.info(`${changes.length} package changes against the base`);
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(runner, found.context, {
        name: "package-changes",
        folder: found.folder,
        files: [],
        service: found.service,
        enforce: inputs.enforce,
        controls: ["package-changes"],
        known: found.known,
    });
});


/***/ })

};
