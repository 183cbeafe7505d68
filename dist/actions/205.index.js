export const id = 205;
export const ids = [205];
export const modules = {

/***/ 7205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbom: () => (/* binding */ sbom)
/* harmony export */ });
/* harmony import */ var _stages_inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5465);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3169);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8931);




const sbom = (0,_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .QP)({
    name: "sbom",
    description: "Writes the CycloneDX 1.6 bill of materials and checks that each explicit dependency is assessed.",
    inputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON_INPUTS */ .s7, ..._spec_js__WEBPACK_IMPORTED_MODULE_3__/* .ENFORCE_INPUT */ .su },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_OUTPUT */ .gt },
}, async (inputs, runner) => {
    const found = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .inspection */ .b)(runner, inputs);
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(runner, found.context, {
        name: "sbom",
        folder: found.folder,
        files: [(0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .sbomStage */ .iR)(found.packages, { name: found.service, version: found.range.head })],
        service: found.service,
        enforce: inputs.enforce,
        controls: ["supply-chain"],
        known: found.known,
    });
});


/***/ })

};
