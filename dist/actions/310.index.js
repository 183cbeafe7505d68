export const id = 310;
export const ids = [310];
export const modules = {

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   securityTests: () => (/* binding */ securityTests)
/* harmony export */ });
/* harmony import */ var _stages_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _testing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5802);


const securityTests = (0,_testing_js__WEBPACK_IMPORTED_MODULE_1__/* .defineTesting */ .u)({
    name: "security-tests",
    description: "Runs the policy's test command on the artefact, reads JUnit and SARIF, and checks that every component is covered.",
    control: "security-testing",
    stage: _stages_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testsStage */ .C0,
});


/***/ })

};
