export const id = 5373;
export const ids = [5373];
export const modules = {

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};
/** RFC 3339 in UTC with seconds, the only spelling of time in annex's documents. */
function timestamp(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Programs may print whole advisory records; beyond this annex would rather fail than fill memory. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** The real {@link Exec}: no shell, bounded output, a missing program is `exitCode` null with the reason on stderr. */
const exec = (command, args, options = {}) => new Promise((resolve) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], {
        cwd: options.cwd,
        env: options.env === undefined ? process.env : { ...options.env },
        timeout: options.timeoutMs ?? 0,
        killSignal: "SIGKILL",
        maxBuffer: MAX_OUTPUT_BYTES,
    }, (error, stdout, stderr) => {
        if (error === null)
            return resolve({ exitCode: 0, stdout, stderr, timedOut: false });
        const exitCode = typeof error.code === "number" ? error.code : null;
        const timedOut = error.killed === true && options.timeoutMs !== undefined;
        resolve({ exitCode, stdout, stderr: exitCode === null ? `${stderr}${error.message}` : stderr, timedOut });
    });
    child.stdin?.on("error", () => undefined); // a child that exits early closes its stdin; its exit code tells why
    child.stdin?.end(options.input ?? "");
});


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineContext: () => (/* binding */ machineContext)
/* harmony export */ });
/* harmony import */ var _runner_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/* harmony import */ var _runner_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1716);


/** The context of a real run: this machine, its network and its clock. */
function machineContext(root, log, env = process.env) {
    return { root, env, fetch: (url, init) => fetch(url, init), clock: _runner_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, exec: _runner_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m, log };
}


/***/ })

};
