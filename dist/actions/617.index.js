export const id = 617;
export const ids = [617];
export const modules = {

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipAudit: () => (/* binding */ pipAudit)
/* harmony export */ });
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5465);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3169);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2606);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8931);





const pipAudit = (0,_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .QP)({
    name: "pip-audit",
    description: "Runs a hash-pinned pip-audit on annex's own fully pinned list; its JSON decides, never its exit code.",
    inputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_INPUTS */ .s7, ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .ENFORCE_INPUT */ .su },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_OUTPUT */ .gt },
}, async (inputs, runner) => {
    const found = await (0,_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .inspection */ .b)(runner, inputs);
    const { policy } = found.policy.team;
    // Set by install.sh of this action; a machine's owner may set it to a pip-audit of their own.
    const executable = found.context.env["ANNEX_PIP_AUDIT"] ?? "pip-audit";
    const asked = policy.advisories.pipAudit;
    if (!asked)
        runner.log.info("The policy switches pip-audit off (advisories.pip-audit: false).");
    const files = asked ? await auditAlone(found, executable) : [];
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(runner, found.context, {
        name: "pip-audit",
        folder: found.folder,
        files,
        service: found.service,
        enforce: inputs.enforce,
        controls: ["technical-vulnerabilities"],
        known: found.known,
    });
});
/** pip-audit's answer, and advisories made of it alone; the action osv replaces them by both sources together. */
async function auditAlone({ context, packages }, executable) {
    const raw = await (0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .pipAuditStage */ .X3)(context, packages, executable);
    const pipAudit = new TextDecoder().decode(raw.bytes);
    const advisories = await (0,_stages_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .advisoriesStage */ .O0)(context, packages, { osvUrl: null, pipAudit });
    for (const { source, reason } of advisories.failures)
        context.log.warning(`${source}: ${reason}`);
    return [raw, (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDocument */ .ft)("advisories.json", advisories)];
}


/***/ })

};
