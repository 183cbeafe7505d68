export const id = 4360;
export const ids = [4360];
export const modules = {

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ AnnexError)
/* harmony export */ });
/** A user error: thrown by parsers and loaders, caught once at the edge, shown without a stack. */
class AnnexError extends Error {
    code;
    hint;
    location;
    constructor(init) {
        super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
        this.name = "AnnexError";
        this.code = init.code;
        this.hint = init.hint;
        this.location = init.location;
    }
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeError: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** How an error is told: a user error without, a bug with its stack. */
function describeError(error) {
    if (error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F) {
        const at = error.location;
        const place = at === undefined ? "" : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
        return { code: error.code, text: `${place}${error.message}\n  what to do: ${error.hint}\n  code: ${error.code}` };
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { code: "bug", text: `annex has a bug; please report it with this text.\n${detail}` };
}


/***/ })

};
