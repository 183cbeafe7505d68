export const id = 1346;
export const ids = [1346];
export const modules = {

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   parseCommand: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);


/** Exit codes; DESIGN.md section 3: usage 2, else any failed 1, else any inconclusive 3, else 0. */
const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3 };
/** Reads the arguments of a command. Throws AnnexError `usage`. */
function parseCommand(command, argv) {
    const options = {};
    for (const [name, flag] of Object.entries(command.flags)) {
        options[name] = { type: flag.value === undefined ? "boolean" : "string", multiple: flag.many === true };
    }
    const { values, positionals } = parse(command, { args: [...argv], options, allowPositionals: true, strict: true });
    if (positionals.length > 0 && command.operands === undefined) {
        throw usage(command, `"${positionals[0]}" is not expected here.`);
    }
    return {
        one: (flag) => last(values[flag]),
        many: (flag) => all(values[flag]),
        on: (flag) => values[flag] === true,
        operands: positionals,
    };
}
/** A usage error of this command, with the way to its help. */
function usage(command, message) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({ code: "usage", message, hint: `annex ${command.name} --help shows what it takes.` });
}
/** One of the allowed words, or the default. Throws AnnexError `usage`. */
function choice(command, args, flag, allowed) {
    const given = args.one(flag);
    if (given === undefined)
        return allowed[0];
    const found = allowed.find((word) => word === given);
    if (found !== undefined)
        return found;
    throw usage(command, `--${flag} "${given}" is not one of ${allowed.join(", ")}.`);
}
function parse(command, config) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)(config);
        return { values, positionals };
    }
    catch (cause) {
        throw usage(command, cause instanceof Error ? cause.message : String(cause));
    }
}
function all(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === "string");
}
function last(value) {
    return all(value).at(-1);
}


/***/ }),

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


/***/ })

};
