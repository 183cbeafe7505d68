export const id = 7995;
export const ids = [7995];
export const modules = {

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditStage: () => (/* binding */ auditStage)
/* harmony export */ });
/* harmony import */ var _advisories_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);
/* harmony import */ var _controls_control_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8917);
/* harmony import */ var _controls_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);
/* harmony import */ var _controls_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(239);
/* harmony import */ var _runner_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9635);






/** Judges what is locked here by what is known against it; flags only make the policy's threshold theirs. */
function auditStage(context, input) {
    const { packages, advisories } = input;
    const team = withFlags(input);
    const now = (0,_runner_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .v)(context.clock.now());
    const control = "technical-vulnerabilities";
    const outcomes = (0,_controls_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateControl */ .VD)(control, {
        evidence: { packages, advisories },
        team,
        now,
        stage: "change",
        service: input.service,
    });
    const rules = (0,_model_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesOf */ .f)(control).flatMap((rule) => {
        const outcome = outcomes[rule.rule];
        return outcome === undefined
            ? []
            : [(0,_controls_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settleRule */ .u)(rule, outcome, { team, now, stage: "change", draft: false, leftToGate: false })];
    });
    const verdict = (0,_controls_control_result_js__WEBPACK_IMPORTED_MODULE_5__/* .toControlResult */ .w)(control, rules);
    const list = packages.lockfiles.flatMap((lockfile) => lockfile.packages);
    const { vulnerabilities, undecidable } = (0,_advisories_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findVulnerabilities */ .W)(list, advisories.advisories, advisories.pipAudit);
    return {
        schema: "annex/audit/v1",
        packages: list,
        findings: vulnerabilities.map(({ summary: _s, published: _p, lockfile: _f, line: _l, ...finding }) => ({
            ...finding,
            status: statusOf(finding.package, verdict),
        })),
        unscanned: [
            ...packages.lockfiles.flatMap((lockfile) => lockfile.unscanned),
            ...advisories.unscanned,
            ...undecidable,
        ],
        sources: advisories.sources,
        verdict,
    };
}
function withFlags({ team, failOn, maxAgeDays }) {
    const { advisories } = team.policy;
    return {
        ...team,
        policy: {
            ...team.policy,
            advisories: {
                ...advisories,
                ...(failOn === undefined ? {} : { failOn }),
                ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
            },
        },
    };
}
function statusOf(of, verdict) {
    const about = verdict.rules
        .flatMap(({ findings }) => findings)
        .filter(({ package: item }) => item?.name === of.name && item.version === of.version);
    if (about.length > 0 && about.every(({ state }) => state === "waived"))
        return "waived";
    return about.some(({ origin }) => origin === "inherited") ? "existing" : "new";
}


/***/ })

};
