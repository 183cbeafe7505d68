export const id = 856;
export const ids = [856];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _stages_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5570);
/* harmony import */ var _stages_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8672);
/* harmony import */ var _stages_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);
/* harmony import */ var _stages_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6649);
/* harmony import */ var _stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6687);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8931);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9913);







const build = (0,_spec_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .QP)({
    name: "build",
    description: "Runs the policy's build command and takes its one artefact, or fetches a recorded one by digest.",
    inputs: {
        ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_INPUTS */ .s7,
        ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .TOKEN_INPUT */ .jX,
        deliver: { description: "Folder into which the artefact is put.", default: ".annex/artefact" },
        artefact: { description: "sha256 of a recorded artefact to fetch instead of building.", default: "" },
    },
    outputs: { ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .COMMON_OUTPUTS */ .hc, ..._spec_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_OUTPUT */ .gt, artefact: "sha256 of the artefact, empty when there is none." },
}, async (inputs, runner) => {
    const context = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .workspace */ .G)(runner);
    const facts = await (0,_stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readRunFacts */ .FA)(context);
    const range = await (0,_stages_range_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOfRun */ .Y)(context, facts);
    const { team } = await (0,_stages_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .t)(context, range, facts.event);
    const deliver = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .T)(context, inputs.deliver);
    const service = (0,_stages_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceName */ .fe)(inputs.service, facts);
    const { document, files } = inputs.artefact === ""
        ? await (0,_stages_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildStage */ .Zh)(context, { team, range, deliver, service })
        : await (0,_stages_build_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchRecorded */ .v_)(context, { facts, token: inputs.token, sha256: inputs.artefact, deliver });
    const manifest = await (0,_stages_evidence_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .addEvidence */ .z)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .folder */ .T)(context, inputs.evidence), files);
    const { artefact, exitCode } = document;
    runner.log.info(artefact === null ? "No artefact." : `${artefact.name}: ${artefact.size} bytes, sha256 ${artefact.sha256}`);
    const ok = exitCode === 0;
    return {
        outputs: {
            status: ok ? "passed" : "failed",
            "reason-code": ok ? "" : "build-failed",
            report: "",
            manifest,
            artefact: artefact?.sha256 ?? "",
        },
        failure: ok ? null : `annex: the build command ended with exit code ${exitCode}.`,
    };
});


/***/ }),

/***/ 5570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uA: () => (/* binding */ artefactPath),
  Zh: () => (/* binding */ buildStage),
  v_: () => (/* binding */ fetchRecorded),
  h7: () => (/* binding */ restoreArtefact)
});

// UNUSED EXPORTS: deliver

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/artifacts.js





/** Artifacts are unpacked in memory; a larger file is not deployed this way. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;
const ArtifactPage = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), expired: schemas/* boolean */.zMY() })),
});
/** How the job `build` names the artifact that holds an artefact with this sha256 (hex). */
function artifactName(sha256) {
    return `annex-artefact-${sha256}`;
}
/**
 * The file with this sha256 (hex) that an earlier run of the repository built: how a recorded artefact is promoted or
 * rolled back to. The name only finds candidates; the bytes decide. Null when no artifact holds it any more.
 */
async function findArtefact(client, repository, sha256) {
    const path = `${(0,github_client/* repoPath */.qN)(repository, "actions", "artifacts")}?name=${encodeURIComponent(artifactName(sha256))}`;
    const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
    for (const artifact of [...listed].sort((left, right) => right.id - left.id)) {
        if (artifact.expired)
            continue;
        for (const [file, bytes] of await downloadArtifact(client, repository, artifact)) {
            const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
            if (digest === sha256)
                return { artifact: artifact.name, path: file, bytes };
        }
    }
    return null;
}
/** Files of an artifact by path. Throws `artifact-unreadable`, or `github-not-found` when GitHub has dropped it. */
async function downloadArtifact(client, repository, artifact) {
    const path = (0,github_client/* repoPath */.qN)(repository, "actions", "artifacts", artifact.id, "zip");
    const zip = (0,github_client/* required */.mw)(path, await client.bytes(path, "application/vnd.github+json"));
    return unpack(zip, artifact.name);
}
function unpack(zip, name) {
    let total = 0;
    try {
        const files = (0,esm/* unzipSync */.AO)(zip, {
            filter: (file) => {
                total += file.originalSize;
                if (total > MAX_UNPACKED_BYTES)
                    throw new Error(`more than ${MAX_UNPACKED_BYTES} bytes unpacked`);
                return !file.name.endsWith("/");
            },
        });
        return new Map(Object.entries(files));
    }
    catch (cause) {
        throw new error/* AnnexError */.F({
            code: "artifact-unreadable",
            message: `The artifact "${name}" is not a zip file that annex can unpack.`,
            hint: "Build again; annex deploys only what it can check byte by byte.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./lib/src/policy/documentation.js
var documentation = __webpack_require__(7527);
// EXTERNAL MODULE: ./lib/src/testing/artefact.js
var testing_artefact = __webpack_require__(1451);
// EXTERNAL MODULE: ./lib/src/testing/command.js
var command = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/src/stages/change.js
var change = __webpack_require__(498);
;// CONCATENATED MODULE: ./lib/src/stages/build.js










/** Runs the team's build and takes its one artefact; copies it into `deliver` for the jobs that follow. */
async function buildStage(context, input) {
    const { build } = input.team.policy;
    if (build === null)
        return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact: null, baseArtefact: null });
    const exitCode = await runBuild(context, build, context.root, input.service);
    const artefact = exitCode === 0 ? await (0,testing_artefact/* collectArtefact */.l)(context.root, build.artefact) : null;
    if (artefact !== null)
        await deliver(artefactPath(context.root, build.artefact, artefact.name), input.deliver);
    const baseArtefact = artefact === null ? null : await buildBase(context, build, input);
    return built({ schema: "annex/build/v1", command: build.command, exitCode, artefact, baseArtefact });
}
/** Where an artefact of this name lies in a checkout: `build.artefact` names one file, its folder without patterns. */
function artefactPath(root, pattern, name) {
    return (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(pattern), (0,external_node_path_.basename)(name));
}
/** Puts a file of the build, byte for byte, where the later jobs and uploads find it. */
async function deliver(path, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.copyFile)(path, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
}
/** Puts the artefact that `build` delivered where its commands expect it. Throws AnnexError `artefact-digest-mismatch`. */
async function restoreArtefact(context, input) {
    const { build } = input.team.policy;
    if (build === null || input.expected === "")
        return null;
    const delivered = await (0,testing_artefact/* collectArtefact */.l)(input.deliver, "*");
    if (delivered.sha256 !== input.expected) {
        throw new error/* AnnexError */.F({
            code: "artefact-digest-mismatch",
            message: `The build job put out the artefact ${input.expected}, but the delivered file has ${delivered.sha256}.`,
            hint: "Run the workflow again; if it happens again, find out who changed the artifact.",
        });
    }
    const path = artefactPath(context.root, build.artefact, delivered.name);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.copyFile)((0,external_node_path_.join)(input.deliver, delivered.name), path);
    return path;
}
/** Builds the base too where only documentation differs: equal digests show that nothing shipped changes. */
async function buildBase(context, build, { range, team, service }) {
    const { git, base, head } = range;
    if (base === null || !(0,documentation/* onlyDocumentation */.pN)(await git.changedFiles(base, head), team.policy.documentation))
        return null;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "annex-base-"));
    try {
        const added = await context.exec("git", ["worktree", "add", "--detach", folder, base], { cwd: context.root });
        if (added.exitCode !== 0)
            return null;
        context.log.info("Only documentation differs; building the base too, to compare the artefacts.");
        const exitCode = await runBuild(context, build, folder, service);
        return exitCode === 0 ? (await (0,testing_artefact/* collectArtefact */.l)(folder, build.artefact)).sha256 : null;
    }
    finally {
        await context.exec("git", ["worktree", "remove", "--force", folder], { cwd: context.root });
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function runBuild(context, build, cwd, service) {
    const env = { ...context.env, ANNEX_SERVICE: service };
    const run = await (0,command/* runCommand */.d)({
        command: build.command,
        cwd,
        env,
        timeoutMs: build.timeoutMinutes * 60_000,
        onOutput: context.log.output,
    });
    if (run.timedOut)
        context.log.warning(`The build did not end within ${build.timeoutMinutes} minutes.`);
    return run.exitCode ?? -1;
}
function built(document) {
    return { document, files: [(0,documents/* writeDocument */.ft)("build.json", document)] };
}
/**
 * Fetches an artefact that an earlier run of this repository delivered, and believes only its digest.
 * Throws AnnexError `artefact-unknown`.
 */
async function fetchRecorded(context, input) {
    const { facts, sha256 } = input;
    const found = /^[0-9a-f]{64}$/u.test(sha256)
        ? await findArtefact((0,change/* gitHubClient */.XB)(context, facts, input.token), facts.repository, sha256)
        : null;
    if (found === null) {
        throw new error/* AnnexError */.F({
            code: "artefact-unknown",
            message: `No artifact of this repository holds a file with the sha256 "${sha256}".`,
            hint: "Give the sha256 that a record names; an artifact that has expired must be built again.",
        });
    }
    const name = (0,external_node_path_.basename)(found.path);
    await (0,promises_.mkdir)(input.deliver, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(input.deliver, name), found.bytes);
    const artefact = { name, size: found.bytes.byteLength, sha256 };
    return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null });
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ collectArtefact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9810);
/* harmony import */ var _map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(451);






/**
 * The one file that `pattern` names below `root`: a folder, then a file name in which `*` stands for any characters.
 * Throws AnnexError `artefact-missing`, `artefact-ambiguous`, `artefact-not-regular`, `artefact-outside`.
 */
async function collectArtefact(root, pattern) {
    const folder = await folderInside(root, pattern);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder);
    const matches = names.filter((name) => (0,_map_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesId */ .XS)(name, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(pattern))).sort();
    const [name, ...others] = matches;
    if (name === undefined)
        throw missing(pattern);
    if (others.length > 0) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
            code: "artefact-ambiguous",
            message: `"${pattern}" names ${matches.length} files: ${matches.slice(0, 5).join(", ")}.`,
            hint: "Let the build leave exactly one file there, or name it more exactly in build.artefact.",
        });
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
    if (!stats.isFile()) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
            code: "artefact-not-regular",
            message: `The artefact "${name}" is a folder or a link.`,
            hint: "Pack a folder into one file; replace a link by the file itself.",
        });
    }
    return { name, size: stats.size, sha256: await sha256Of(path) };
}
async function folderInside(root, pattern) {
    const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(pattern))).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            throw missing(pattern);
        throw error;
    });
    if (folder === inside || folder.startsWith(inside + node_path__WEBPACK_IMPORTED_MODULE_3__.sep))
        return folder;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
        code: "artefact-outside",
        message: `The folder of "${pattern}" is a link that leads out of the checkout.`,
        hint: "Let the build write into a folder of the checkout.",
    });
}
function missing(pattern) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .AnnexError */ .F({
        code: "artefact-missing",
        message: `There is no file "${pattern}" after the build.`,
        hint: "Correct build.artefact in .github/annex.yml, or let build.command write the file there.",
    });
}
/** Digest (hex) of a file that may be larger than memory. */
async function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest("hex");
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);


/** Time between asking a command to end and ending it. */
const GRACE_MS = 5000;
/** How long output of a background process is still listened to after the command itself has ended. */
const DRAIN_MS = 1000;
/** A line without an end is passed on in pieces of this many characters. */
const MAX_LINE = 16_384;
/**
 * Runs a team's command with `bash -e -o pipefail -c` as a process group of its own. When its time is over, or annex is
 * asked to stop, the whole group is ended and `exitCode` is null; so it is when bash could not be started.
 */
function runCommand(request) {
    const started = performance.now();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", request.command], {
        cwd: request.cwd,
        env: { ...request.env },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true, // its own process group, so that what the command started ends with it
    });
    const flush = [passLines(child.stdout, request.onOutput), passLines(child.stderr, request.onOutput)];
    const limit = limitTime(child, request.timeoutMs);
    return new Promise((resolve) => {
        const finish = (exitCode) => {
            for (const end of flush)
                end();
            limit.clear();
            const seconds = Math.round((performance.now() - started) / 1000);
            resolve({
                command: request.command,
                exitCode: limit.stopped() ? null : exitCode,
                timedOut: limit.timedOut(),
                seconds,
            });
        };
        child.once("error", (error) => {
            request.onOutput(`bash could not be started: ${error.message}`);
            finish(null);
        });
        child.once("exit", (exitCode) => {
            const drained = setTimeout(() => finish(exitCode), DRAIN_MS);
            child.once("close", () => {
                clearTimeout(drained);
                finish(exitCode);
            });
        });
    });
}
function limitTime(child, timeoutMs) {
    let timedOut = false;
    let stopped = false;
    let kill;
    const stop = () => {
        stopped = true;
        signalGroup(child, "SIGTERM");
        kill ??= setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
    };
    const timer = setTimeout(() => {
        timedOut = true;
        stop();
    }, timeoutMs);
    // The first signal ends the command and lets annex tear down and write its evidence; a second one ends annex.
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    return {
        clear: () => {
            clearTimeout(timer);
            clearTimeout(kill);
            if (stopped)
                signalGroup(child, "SIGKILL");
            process.off("SIGINT", stop);
            process.off("SIGTERM", stop);
        },
        timedOut: () => timedOut,
        stopped: () => stopped,
    };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error; // ESRCH: all of the group has ended already
    }
}
/** Passes on whole lines; the returned function passes on what stands after the last line end, and stops listening. */
function passLines(stream, onLine) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
    let rest = "";
    const pass = (text) => {
        const lines = (rest + text).split(/\r?\n/u);
        rest = lines.pop() ?? "";
        for (const line of lines)
            onLine(line);
        for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE))
            onLine(rest.slice(0, MAX_LINE));
    };
    stream.on("data", (chunk) => pass(decoder.write(chunk)));
    let ended = false;
    return () => {
        if (ended)
            return;
        ended = true;
        stream.removeAllListeners("data");
        stream.destroy();
        pass(decoder.end());
        if (rest !== "")
            onLine(rest);
    };
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
