export const id = 8974;
export const ids = [8974,1346];
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

/***/ 8974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1346);



/** `annex record append`: write one record by hand. */
const record = {
    name: "record",
    summary: "append: write a record that a file describes into a register",
    operands: "append",
    flags: {
        register: { value: "DIR", help: "folder or git clone of the register; required" },
        input: {
            value: "FILE",
            help: "JSON of the draft: kind, service, environment, identity, at, body, people, evidence; required",
        },
    },
    teaches: `Writing the same draft twice is writing once. evidence is an object, name to path of a file.
The shape of body is in schemas/record.schema.json; persons are GitHub account ids, the register gives them numbers.

  annex record append --register ./register --input drift.json`,
    run: async (args, terminal) => {
        if (args.operands[0] !== "append" || args.operands.length > 1)
            throw (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(record, `"${args.operands.join(" ")}" is not append.`);
        const directory = args.one("register");
        const input = args.one("input");
        if (directory === undefined || input === undefined)
            throw (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(record, "--register and --input are both needed.");
        const { parseDraft } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(3849)]).then(__webpack_require__.bind(__webpack_require__, 3849));
        const { appendRecord } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(1514), __webpack_require__.e(1467)]).then(__webpack_require__.bind(__webpack_require__, 8272));
        const { appendContext, openDirectoryRegister } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(892), __webpack_require__.e(5500)]).then(__webpack_require__.bind(__webpack_require__, 7593));
        const { machineContext } = await __webpack_require__.e(/* import() */ 5373).then(__webpack_require__.bind(__webpack_require__, 5373));
        const { consoleLog } = await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 328));
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, directory);
        const context = machineContext(root, consoleLog(terminal.err), terminal.env);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, input);
        const draft = await parseDraft(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), file);
        const appended = await appendRecord(openDirectoryRegister(context, root), draft, appendContext(context));
        terminal.out(`${appended.alreadyWritten ? "was there already" : "written"}: record ${appended.seq}, sha256 ${appended.sha256}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed;
    },
};


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
