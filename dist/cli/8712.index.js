export const id = 8712;
export const ids = [8712,9774,1346,3687,5373,328];
export const modules = {

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acceptance: () => (/* binding */ acceptance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3687);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1346);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7232);






/** `annex acceptance`: the acceptance stage, here. */
const acceptance = {
    name: "acceptance",
    summary: "build, make the environment, run the acceptance tests and check the criteria, here",
    flags: {
        ..._local_js__WEBPACK_IMPORTED_MODULE_5__/* .ROOT_FLAG */ .oJ,
        ..._local_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTPUT_FLAG */ .Pm,
        config: { value: "FILE", help: "a policy instead of .github/annex.yml" },
        format: { value: "text|json", help: "how to print it (default text)" },
    },
    teaches: `Runs the build and acceptance commands of the policy, so run it on code you trust. The environment is always
taken down again; Docker is needed where the policy names a compose file.

  annex acceptance`,
    run: async (args, terminal) => {
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(acceptance, args, "format", ["text", "json"]);
        const config = args.one("config");
        const verdict = await judgeHere((0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .localContext */ .NV)(args, terminal), config === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.cwd, config));
        const controls = verdict.controls.filter(({ control }) => control === "acceptance-testing");
        if (format === "json") {
            await (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(args, terminal, (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq)({ ...verdict, controls }));
        }
        else {
            const { renderText } = await __webpack_require__.e(/* import() */ 2244).then(__webpack_require__.bind(__webpack_require__, 2244));
            await (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .answer */ .ZF)(args, terminal, renderText({ ...verdict, controls }, { colour: terminal.colour }));
        }
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.exitCode)(controls);
    },
};
async function judgeHere(context, config) {
    const { loadPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(1602), __webpack_require__.e(5405), __webpack_require__.e(7771)]).then(__webpack_require__.bind(__webpack_require__, 7771));
    const { buildStage, restoreArtefact } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(1602), __webpack_require__.e(5405), __webpack_require__.e(6965), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 6965));
    const { acceptanceStage } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(9800), __webpack_require__.e(2940), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 2940));
    const { rangeOfCheckout } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(6649)]).then(__webpack_require__.bind(__webpack_require__, 6649));
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(1602), __webpack_require__.e(6167), __webpack_require__.e(3884), __webpack_require__.e(5405), __webpack_require__.e(6934), __webpack_require__.e(8909), __webpack_require__.e(6960), __webpack_require__.e(3367)]).then(__webpack_require__.bind(__webpack_require__, 3367));
    const policy = await loadPolicyFile(context, config);
    const deliver = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "annex-artefact-"));
    try {
        const { team } = policy;
        const service = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(context.root);
        const build = await buildStage(context, {
            team,
            range: await rangeOfCheckout(context, undefined),
            deliver,
            service,
        });
        const artefact = build.document.artefact?.sha256 ?? "";
        const artefactPath = await restoreArtefact(context, { team, deliver, expected: artefact });
        const { document } = await acceptanceStage(context, { team, artefactPath, artefact, service });
        return judge(context, { policy: policy.document, build: build.document, acceptance: document }, { service, digests: {} });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(deliver, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   exitCode: () => (/* binding */ exitCode),
/* harmony export */   sources: () => (/* binding */ sources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8137);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1346);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7232);




/** `annex check`: every control that needs no project code. */
const check = {
    name: "check",
    summary: "check every control that needs no project code, as the pull request would",
    flags: {
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT_FLAG */ .oJ,
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .LOCKFILE_FLAG */ .Hy,
        ..._local_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_FLAG */ .Pm,
        base: {
            value: "REF",
            help: "what the change is compared with, e.g. main; without it everything counts as this change",
        },
        event: { value: "FILE", help: "what GitHub says: a pull_request payload or an annex/event/v1 file" },
        "offline-db": { value: "DIR", help: "<Ecosystem>/all.zip as OSV publishes them, instead of the API" },
        "osv-url": { value: "URL", help: "another OSV API" },
        service: { value: "NAME", help: "name of the service (default: the folder's name)" },
        format: { value: "text|json", help: "how to print it (default text)" },
    },
    teaches: `Runs no project code, so it is quick and safe as a pre-commit hook. Without --event the controls that
GitHub's facts decide (security-requirements, change-control) are not checked, and it says so.

  annex check --base main
  annex check --base main --event "$GITHUB_EVENT_PATH" --format json`,
    run: async (args, terminal) => {
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(check, args, "format", ["text", "json"]);
        const context = (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localContext */ .NV)(args, terminal);
        const { collectStatic, EVENT_CONTROLS, judgeLocal, STATIC_CONTROLS } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(1602), __webpack_require__.e(6167), __webpack_require__.e(3884), __webpack_require__.e(5913), __webpack_require__.e(9800), __webpack_require__.e(5405), __webpack_require__.e(6934), __webpack_require__.e(8909), __webpack_require__.e(6960), __webpack_require__.e(751), __webpack_require__.e(6965), __webpack_require__.e(2940), __webpack_require__.e(2811)]).then(__webpack_require__.bind(__webpack_require__, 2811));
        const { readRecordedEvent } = await Promise.all(/* import() */[__webpack_require__.e(3798), __webpack_require__.e(4006), __webpack_require__.e(1602), __webpack_require__.e(2203)]).then(__webpack_require__.bind(__webpack_require__, 2203));
        const eventFile = args.one("event");
        const event = eventFile === undefined ? null : await readRecordedEvent((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, eventFile));
        const run = await collectStatic(context, {
            ...sources(args, terminal.cwd),
            ...base(args),
            ...(0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .givenLockfiles */ .OQ)(args),
            event,
            service: args.one("service") ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(context.root),
        }, "change");
        const { verdict } = judgeLocal(context, run);
        const shown = _model_control_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROL_SLUGS */ .D.filter((slug) => STATIC_CONTROLS.includes(slug) && (event !== null || !EVENT_CONTROLS.has(slug)));
        const controls = verdict.controls.filter(({ control }) => shown.includes(control));
        if (format === "json") {
            await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(args, terminal, (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)({ ...verdict, controls }));
        }
        else {
            const { renderText } = await __webpack_require__.e(/* import() */ 2244).then(__webpack_require__.bind(__webpack_require__, 2244));
            const left = _model_control_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTROL_SLUGS */ .D.filter((slug) => !shown.includes(slug));
            const note = `\nNot checked here: ${left.join(", ")}${event === null ? " (give --event for what GitHub says)" : ""}.\n`;
            await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(args, terminal, renderText({ ...verdict, controls }, { colour: terminal.colour }) + note);
        }
        return exitCode(controls);
    },
};
/** Where advisories come from, as the flags say. */
function sources(args, cwd) {
    const offline = args.one("offline-db");
    const url = args.one("osv-url");
    return {
        ...(offline === undefined ? {} : { offlineDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, offline) }),
        ...(url === undefined ? {} : { osvUrl: url }),
    };
}
/** DESIGN.md section 3: any failed 1, else any inconclusive 3, else 0; only what blocks counts. */
function exitCode(controls) {
    const blocking = controls.flatMap(({ rules }) => rules.filter(({ blocks }) => blocks));
    if (blocking.some(({ status }) => status === "failed"))
        return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed;
    return blocking.length > 0 ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.inconclusive : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.passed;
}
function base(args) {
    const given = args.one("base");
    return given === undefined ? {} : { base: given };
}


/***/ }),

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

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ CONTROL_SLUGS),
/* harmony export */   V: () => (/* binding */ CONTROLS)
/* harmony export */ });
/** The eight controls, in the order of every table annex prints. */
const CONTROL_SLUGS = [
    "operational-installation",
    "technical-vulnerabilities",
    "security-requirements",
    "change-control",
    "package-changes",
    "security-testing",
    "acceptance-testing",
    "supply-chain",
];
/** DESIGN.md section 1: the 2022 id first, the 2013 id second. */
const CONTROLS = {
    "operational-installation": {
        slug: "operational-installation",
        id2022: "8.19",
        id2013: "A.12.5.1",
        short: "installation",
        shows: "Every install on an operational system goes through one controlled mechanism.",
    },
    "technical-vulnerabilities": {
        slug: "technical-vulnerabilities",
        id2022: "8.8",
        id2013: "A.12.6.1",
        short: "technical vulnerabilities",
        shows: "Known vulnerabilities are found in time, exposure is evaluated and measures are taken.",
    },
    "security-requirements": {
        slug: "security-requirements",
        id2022: "5.8",
        id2013: "A.14.1.1",
        short: "security requirements",
        shows: "Security is considered and documented in each and every change.",
    },
    "change-control": {
        slug: "change-control",
        id2022: "8.32",
        id2013: "A.14.2.2",
        short: "change control",
        shows: "Changes follow a formal change control, also those of the systems used during development.",
    },
    "package-changes": {
        slug: "package-changes",
        id2022: "8.32",
        id2013: "A.14.2.4",
        short: "package changes",
        shows: "Each new dependency is evaluated before adoption; modified packages are discouraged.",
    },
    "security-testing": {
        slug: "security-testing",
        id2022: "8.29",
        id2013: "A.14.2.8",
        short: "security testing",
        shows: "Security functions are tested during development, in every component.",
    },
    "acceptance-testing": {
        slug: "acceptance-testing",
        id2022: "8.29",
        id2013: "A.14.2.9",
        short: "acceptance testing",
        shows: "Acceptance tests and criteria exist for every service and ran in an environment made for the change.",
    },
    "supply-chain": {
        slug: "supply-chain",
        id2022: "5.21",
        id2013: "A.15.1.3",
        short: "supply chain",
        shows: "Each explicit dependency stands in a risk assessment, and what is shipped is known.",
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
