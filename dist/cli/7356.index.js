export const id = 7356;
export const ids = [7356];
export const modules = {

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
const LEVELS = {
    critical: "error",
    high: "error",
    unknown: "error",
    medium: "warning",
    low: "note",
    none: "note",
};
/** GitHub's code scanning sorts by this number where a finding has no score of its own. */
const DEFAULT_SCORE = {
    critical: "9.5",
    high: "8.0",
    unknown: "8.0",
    medium: "5.5",
    low: "2.0",
    none: "0.0",
};
/** SARIF 2.1.0 of an audit: a rule an advisory, a result a package, at its line in the lockfile. */
function renderSarif(audit, version) {
    const rules = new Map(audit.findings.map((finding) => [
        finding.id,
        {
            id: finding.id,
            shortDescription: { text: `${finding.id} in ${finding.package.name}` },
            properties: {
                "security-severity": finding.score === null ? DEFAULT_SCORE[finding.severity] : finding.score.toFixed(1),
                tags: ["security", finding.malware ? "malware" : "vulnerability"],
            },
        },
    ]));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "annex",
                        version,
                        informationUri: "https://github.com/OWNER/annex",
                        rules: [...rules.values()],
                    },
                },
                results: audit.findings.map((finding) => result(audit, finding)),
            },
        ],
    };
}
function result(audit, finding) {
    const { package: of, fixed } = finding;
    const at = audit.packages.find(({ name, version }) => name === of.name && version === of.version);
    return {
        ruleId: finding.id,
        level: LEVELS[finding.malware ? "critical" : finding.severity],
        message: {
            text: `${of.name} ${of.version} is affected by ${finding.id}. ${fixed[0] === undefined ? "No fixed version is known." : `Fixed in ${fixed[0]}.`}`,
        },
        partialFingerprints: { "annex/v1": `${of.purl} ${finding.id}` },
        locations: [
            { physicalLocation: { artifactLocation: { uri: at?.lockfile ?? "" }, region: { startLine: at?.line ?? 1 } } },
        ],
    };
}


/***/ })

};
