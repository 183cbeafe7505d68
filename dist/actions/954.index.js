export const id = 954;
export const ids = [954];
export const modules = {

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   osv: () => (/* binding */ osv)
/* harmony export */ });
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3169);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2606);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8931);





const osv = (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .QP)({
    name: "osv",
    description: "Asks OSV about every locked package, joins what pip-audit found, and checks vulnerabilities against the policy.",
    inputs: {
        ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_INPUTS */ .s7,
        ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .ENFORCE_INPUT */ .su,
        "offline-db": {
            description: "Folder of <Ecosystem>/all.zip as OSV publishes them, instead of the API.",
            default: "",
        },
    },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_OUTPUT */ .gt },
}, async (inputs, runner) => {
    const found = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .inspection */ .b)(runner, inputs);
    const pipAudit = found.files.get(_stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .PIP_AUDIT_FILE */ .HF);
    const offlineDir = inputs["offline-db"];
    const advisories = await (0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoriesStage */ .O0)(found.context, found.packages, {
        ...(offlineDir === "" ? {} : { offlineDir }),
        pipAudit: pipAudit === undefined ? null : new TextDecoder().decode(pipAudit),
    });
    for (const { id, ecosystem, records } of advisories.sources)
        runner.log.info(`${id}, ${ecosystem}: ${records ?? "an unknown number of"} records`);
    for (const { source, reason } of advisories.failures)
        runner.log.warning(`${source}: ${reason}`);
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(runner, found.context, {
        name: "osv",
        folder: found.folder,
        files: [(0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDocument */ .ft)("advisories.json", advisories)],
        service: found.service,
        enforce: inputs.enforce,
        controls: ["technical-vulnerabilities"],
        known: found.known,
    });
});


/***/ })

};
