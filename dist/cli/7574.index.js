export const id = 7574;
export const ids = [7574,9774,1346,2162,5373,328];
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

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ LOCKFILE_FLAG),
/* harmony export */   NV: () => (/* binding */ localContext),
/* harmony export */   OQ: () => (/* binding */ givenLockfiles),
/* harmony export */   Pm: () => (/* binding */ OUTPUT_FLAG),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   oJ: () => (/* binding */ ROOT_FLAG)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _runner_console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _stages_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5373);



/** Flags that every command about a checkout takes. */
const ROOT_FLAG = {
    root: { value: "DIR", help: "the checkout (default: this folder)" },
};
const LOCKFILE_FLAG = {
    lockfile: { value: "PATH", many: true, help: "a lockfile, or FORMAT:PATH; default: all that are found" },
};
const OUTPUT_FLAG = {
    output: { value: "FILE", help: "write the answer there instead of standard output" },
};
/** The context of a local command: the checkout that --root names. */
function localContext(args, terminal) {
    return (0,_stages_machine_js__WEBPACK_IMPORTED_MODULE_1__.machineContext)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, args.one("root") ?? "."), (0,_runner_console_js__WEBPACK_IMPORTED_MODULE_2__.consoleLog)(terminal.err), terminal.env);
}
/** Lockfiles as given, absent when none is: then discovery decides. */
function givenLockfiles(args) {
    const lockfiles = args.many("lockfile");
    return lockfiles.length === 0 ? {} : { lockfiles };
}
/** Writes an answer to --output or to standard output. */
async function answer(args, terminal, text) {
    const output = args.one("output");
    if (output === undefined)
        return terminal.out(text);
    const { writeFileDeep } = await __webpack_require__.e(/* import() */ 3998).then(__webpack_require__.bind(__webpack_require__, 3998));
    await writeFileDeep((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, output), text);
}
/** JSON as people and programs read it: stable order, two spaces, a line break at the end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packages: () => (/* binding */ packages),
/* harmony export */   tellGaps: () => (/* binding */ tellGaps)
/* harmony export */ });
/* harmony import */ var _runner_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9774);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);



/** `annex packages`: what is locked here. */
const packages = {
    name: "packages",
    summary: "list every locked package: version, scope, direct or not, where it stands",
    flags: {
        ..._local_js__WEBPACK_IMPORTED_MODULE_1__/* .ROOT_FLAG */ .oJ,
        ..._local_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCKFILE_FLAG */ .Hy,
        ..._local_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_FLAG */ .Pm,
        format: { value: "text|json", help: "how to print it (default text)" },
    },
    teaches: `Reads every lockfile it finds, honours .gitignore, and lists what it passed over on standard error.
A lockfile that exists but cannot be read makes the exit code 3: the list would be short, and a short list looks clean.

  annex packages --format json | jq '.packages[] | select(.direct)'`,
    run: async (args, terminal) => {
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(packages, args, "format", ["text", "json"]);
        const document = await collect((0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localContext */ .NV)(args, terminal), (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .givenLockfiles */ .OQ)(args));
        const list = document.lockfiles.flatMap((lockfile) => lockfile.packages);
        await (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(args, terminal, format === "json"
            ? (0,_local_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)({ packages: list })
            : list
                .map((item) => `${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(item.purl)}  ${item.scope}  ${direct(item.direct)}  ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(item.lockfile)}:${item.line}\n`)
                .join(""));
        return tellGaps(document, terminal.err);
    },
};
async function collect(context, given) {
    const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(6167), __webpack_require__.e(5913), __webpack_require__.e(6934), __webpack_require__.e(751), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 1856));
    return readLockfiles(context, given.lockfiles ?? []);
}
/** Names what could not be read or looked up; exit code 3 when the list is not the whole truth. */
function tellGaps(document, write) {
    for (const { path, reason } of document.skipped)
        write(`skipped ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(path)}: ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(reason)}\n`);
    const unscanned = document.lockfiles.flatMap((lockfile) => lockfile.unscanned);
    for (const { name, lockfile, reason } of unscanned)
        write(`not pinned ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(name)} (${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(lockfile)}): ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(reason)}\n`);
    for (const { path, reason } of document.unreadable)
        write(`cannot read ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(path)}: ${(0,_runner_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(reason)}\n`);
    if (document.lockfiles.length === 0 && document.unreadable.length === 0)
        write("no lockfile found; annex reads requirements.txt, poetry.lock, uv.lock, pylock.toml and package-lock.json\n");
    const whole = document.lockfiles.length > 0 && document.unreadable.length === 0 && unscanned.length === 0;
    return whole ? _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed : _command_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.inconclusive;
}
function direct(value) {
    return value === null ? "direct?" : value ? "direct" : "transitive";
}


/***/ }),

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sbom: () => (/* binding */ sbom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9810);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1346);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2162);





/** `annex sbom`: the bill of materials of what is locked here. */
const sbom = {
    name: "sbom",
    summary: "write the bill of materials (CycloneDX 1.6) of what is locked",
    flags: {
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_FLAG */ .oJ,
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCKFILE_FLAG */ .Hy,
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_FLAG */ .Pm,
        format: { value: "cyclonedx", help: "the format; required" },
    },
    teaches: `The same lockfiles give the same bytes: no time stamp, and a serial number made from the content.

  annex sbom --format cyclonedx --output sbom.cdx.json`,
    run: async (args, terminal) => {
        if (args.one("format") === undefined)
            throw (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(sbom, "--format is missing.");
        if (args.one("format") === "spdx")
            throw notBuilt();
        (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(sbom, args, "format", ["cyclonedx"]);
        const context = (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localContext */ .NV)(args, terminal);
        const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(6167), __webpack_require__.e(5913), __webpack_require__.e(6934), __webpack_require__.e(751), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 1856));
        const { renderCycloneDx } = await __webpack_require__.e(/* import() */ 4279).then(__webpack_require__.bind(__webpack_require__, 4279));
        const document = await readLockfiles(context, (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .givenLockfiles */ .OQ)(args).lockfiles ?? []);
        await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(args, terminal, (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(renderCycloneDx({ packages: document, subject: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(context.root), version: "0" } })));
        return (0,_packages_js__WEBPACK_IMPORTED_MODULE_4__.tellGaps)(document, terminal.err);
    },
};
function notBuilt() {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnnexError */ .F({
        code: "format-not-available",
        message: 'The format "spdx" is not available in this version of annex.',
        hint: "Use --format cyclonedx.",
    });
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


/***/ }),

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

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consoleLog: () => (/* binding */ consoleLog)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9774);

/** A log on standard error, so that standard output holds only the answer. */
function consoleLog(write = (text) => void process.stderr.write(text)) {
    return {
        info: (line) => write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
        output: (line) => write(`  | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
        warning: (line) => write(`warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(line)}\n`),
    };
}


/***/ }),

/***/ 9774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   logText: () => (/* binding */ logText)
/* harmony export */ });
/** Control characters but tab, and the marks that reorder or break lines. */
const CONTROL_CHARACTERS = /(?!\t)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/**
 * One line of text from outside, harmless in a log: no control characters, no line breaks, and no way to begin a
 * workflow command (`::name::` at the start of a line, or the older `##[name]`).
 * Source: GitHub docs, "Workflow commands for GitHub Actions".
 */
function logLine(text) {
    return text
        .replace(/\r\n|\n|\r/gu, " ⏎ ")
        .replace(CONTROL_CHARACTERS, "�")
        .replace(/^(\s*)::/u, "$1:\u200b:")
        .replace(/##\[/gu, "##\u200b[");
}
/** Several lines, each harmless. */
function logText(text) {
    return text
        .split(/\r\n|\n|\r/u)
        .map(logLine)
        .join("\n");
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
