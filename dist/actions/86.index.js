export const id = 86;
export const ids = [86];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _stages_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
/* harmony import */ var _stages_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5465);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3169);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2606);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8931);






const check = (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .QP)({
    name: "check",
    description: "Checks all controls that need no project code in one step: change, packages, vulnerabilities, supply chain.",
    inputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_INPUTS */ .s7, ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .ENFORCE_INPUT */ .su, ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .TOKEN_INPUT */ .jX },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_OUTPUT */ .gt },
}, async (inputs, runner) => {
    const found = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_4__/* .inspection */ .b)(runner, inputs);
    const change = await (0,_stages_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeStage */ .Tl)(found.context, { token: inputs.token, environment: "" });
    const advisories = await (0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoriesStage */ .O0)(found.context, found.packages, { pipAudit: null });
    const sbom = (0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomStage */ .iR)(found.packages, { name: found.service, version: found.range.head });
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .E)(runner, found.context, {
        name: "check",
        folder: found.folder,
        files: [...change.files, (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDocument */ .ft)("advisories.json", advisories), sbom],
        service: found.service,
        enforce: inputs.enforce,
        controls: [
            "technical-vulnerabilities",
            "security-requirements",
            "change-control",
            "package-changes",
            "supply-chain",
        ],
        known: { policy: change.policy },
    });
});


/***/ })

};
