export const id = 3367;
export const ids = [3367];
export const modules = {

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ canonicalBytes),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);


/** Deeper than any document of ours, far from the engine's stack limit. */
const MAX_DEPTH = 200;
/** In Unicode mode a surrogate pair is one code point, so this matches only halves. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/**
 * Serialises by RFC 8785, so that equal values have equal bytes and one digest.
 * Throws AnnexError `canonical-unsupported` for what JSON cannot say: undefined, NaN, infinities, lone surrogates,
 * holes in arrays, class instances, or nesting deeper than 200.
 */
function canonicalJson(value) {
    assertJson(value, "$", 0);
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw unsupported("$", "has no JSON form");
    return text;
}
/** UTF-8 bytes of {@link canonicalJson}; what is written to files and hashed. */
function canonicalBytes(value) {
    return new TextEncoder().encode(canonicalJson(value));
}
/** The library drops undefined members and calls toJSON; both would hide a mistake inside a digest. */
function assertJson(value, at, depth) {
    if (depth > MAX_DEPTH)
        throw unsupported(at, `is nested deeper than ${MAX_DEPTH}`);
    if (value === null || typeof value === "boolean")
        return;
    if (typeof value === "string")
        assertText(value, at);
    else if (typeof value === "number")
        assertNumber(value, at);
    else if (typeof value === "object")
        assertMembers(value, at, depth);
    else
        throw unsupported(at, `is ${typeof value}`);
}
function assertMembers(value, at, depth) {
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++)
            assertJson(value[index], `${at}[${index}]`, depth + 1);
        return;
    }
    if (!isPlain(value))
        throw unsupported(at, `is an instance of ${value.constructor?.name}`);
    for (const [key, member] of Object.entries(value)) {
        assertText(key, `${at}.${key}`);
        assertJson(member, `${at}.${key}`, depth + 1);
    }
}
function assertNumber(value, at) {
    if (!Number.isFinite(value))
        throw unsupported(at, `is ${value}`);
}
function assertText(text, at) {
    if (LONE_SURROGATE.test(text))
        throw unsupported(at.replaceAll(/\p{Surrogate}/gu, "\ufffd"), "holds a lone surrogate");
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function unsupported(at, what) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "canonical-unsupported",
        message: `The value at ${at} ${what}; it cannot be written as canonical JSON.`,
        hint: "Give only strings, finite numbers, booleans, null, arrays and plain objects.",
    });
}


/***/ }),

/***/ 3367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// UNUSED EXPORTS: verdictStage

// EXTERNAL MODULE: ./lib/src/controls/verdict.js + 1 modules
var verdict = __webpack_require__(3048);
// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
// EXTERNAL MODULE: ./lib/src/runner/version.js + 1 modules
var version = __webpack_require__(2243);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
;// CONCATENATED MODULE: ./lib/src/evidence/path.js

const MAX_LENGTH = 512;
/**
 * Refuses a name that could leave the evidence folder or mean different files on different systems.
 * Throws AnnexError `evidence-path-invalid`.
 */
function path_assertEvidencePath(path) {
    const reason = objectionTo(path);
    if (reason === null)
        return;
    throw new AnnexError({
        code: "evidence-path-invalid",
        message: `The evidence path ${JSON.stringify(path.slice(0, MAX_LENGTH))} ${reason}.`,
        hint: "Use a relative path of plain names separated by '/'.",
    });
}
function objectionTo(path) {
    if (path === "" || path.length > MAX_LENGTH)
        return `is empty or longer than ${MAX_LENGTH} characters`;
    if (path === "manifest.json")
        return "is the manifest's own";
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
    if (/[\u0000-\u001f\u007f\\:]/.test(path))
        return "holds a backslash, a colon or a control character";
    const outside = path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");
    return outside ? "is absolute or has an empty, '.' or '..' segment" : null;
}

;// CONCATENATED MODULE: ./lib/src/evidence/manifest-entries.js




const entry = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    mediaType: schemas/* string */.YjP(),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** JSON shape of `manifest.json`. */
const manifestSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz("annex/manifest/v1"), files: schemas/* array */.YOg(entry) });
/**
 * Reads a manifest whose digest was already checked: canonical, sorted, each path safe and named once.
 * Throws AnnexError `evidence-manifest-invalid` or `evidence-path-invalid`.
 */
function manifest_entries_parseManifest(bytes) {
    const text = new TextDecoder().decode(bytes);
    const parsed = manifestSchema.safeParse(parseJson(text));
    if (!parsed.success)
        throw invalid(z.prettifyError(parsed.error));
    if (canonicalJson(parsed.data) !== text)
        throw invalid("it is not canonical JSON");
    const { files } = parsed.data;
    for (const [index, file] of files.entries()) {
        assertEvidencePath(file.path);
        const next = files[index + 1];
        if (next !== undefined && !(file.path < next.path))
            throw invalid(`${JSON.stringify(next.path)} is out of order`);
    }
    return files;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw invalid("it is not JSON", cause);
    }
}
function invalid(why, cause) {
    return new AnnexError({
        code: "evidence-manifest-invalid",
        message: `manifest.json cannot be used: ${why}.`,
        hint: "Run the job that produced this evidence again.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/evidence/manifest.js








/** The file that names all others; its digest is what travels between jobs. */
const MANIFEST = "manifest.json";
/** A manifest is a list of names; anything larger was not written by annex. */
const MAX_MANIFEST_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * Writes evidence files and their `manifest.json` into an empty or new folder.
 * Throws AnnexError `evidence-directory-not-empty`, `evidence-path-invalid` or `evidence-path-duplicate`.
 */
async function writeEvidence(dir, files) {
    await makeEmpty(dir);
    const entries = files.map(toEntry).sort(byPath);
    assertDistinct(entries);
    for (const file of files) {
        const target = join(dir, file.path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, file.bytes);
    }
    const manifest = canonicalBytes({ schema: "annex/manifest/v1", files: entries.map((entry) => ({ ...entry })) });
    await writeFile(join(dir, MANIFEST), manifest);
    return { manifestSha256: sha256Hex(manifest) };
}
/**
 * Reads evidence that another job wrote: the manifest must have the expected digest (hex), every file must be there with
 * its size and digest, and nothing else may be. Throws AnnexError `evidence-manifest-missing`,
 * `evidence-manifest-mismatch`, `evidence-manifest-invalid`, `evidence-path-invalid`, `evidence-file-missing`,
 * `evidence-file-mismatch`, `evidence-extra-file` or `evidence-not-regular-file`.
 */
async function manifest_readEvidence(dir, expectedManifestSha256) {
    const manifest = await readManifest(dir);
    const actual = sha256Hex(manifest);
    if (actual !== expectedManifestSha256)
        throw manifestMismatch(dir, expectedManifestSha256, actual);
    const entries = parseManifest(manifest);
    const present = await listFiles(dir, "");
    const named = new Set([MANIFEST, ...entries.map((entry) => entry.path)]);
    const extra = present.find((path) => !named.has(path));
    if (extra !== undefined)
        throw extraFile(extra);
    const files = new Map();
    for (const entry of entries)
        files.set(entry.path, await readEntry(dir, entry));
    return files;
}
async function readEntry(dir, entry) {
    const bytes = await readRegularFile(join(dir, entry.path), entry.path, entry.size);
    if (bytes === null)
        throw missing(entry.path);
    const actual = sha256Hex(bytes);
    if (bytes.byteLength === entry.size && actual === entry.sha256)
        return bytes;
    throw new AnnexError({
        code: "evidence-file-mismatch",
        message: `${JSON.stringify(entry.path)} has ${bytes.byteLength} bytes with sha256 ${actual}; its manifest says ${entry.size} and ${entry.sha256}.`,
        hint: "Run the job that produced this evidence again; do not edit its artifact.",
    });
}
async function readManifest(dir) {
    const bytes = await readRegularFile(join(dir, MANIFEST), MANIFEST, MAX_MANIFEST_BYTES);
    if (bytes !== null)
        return bytes;
    throw new AnnexError({
        code: "evidence-manifest-missing",
        message: `No ${MANIFEST} in ${JSON.stringify(dir)}.`,
        hint: "Give the folder that an annex job wrote; if the job failed before writing, run it again.",
    });
}
/** O_NOFOLLOW closes the gap between looking at a name and opening it. */
async function readRegularFile(file, name, maxBytes) {
    const stat = await lstat(file).catch(absent);
    if (stat === null)
        return null;
    if (!stat.isFile())
        throw notRegular(name);
    if (stat.size > Math.max(maxBytes, MAX_MANIFEST_BYTES))
        throw tooLarge(name, stat.size, maxBytes);
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
async function listFiles(dir, below) {
    const found = [];
    for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory())
            found.push(...(await listFiles(dir, path)));
        else if (entry.isFile())
            found.push(path);
        else
            throw notRegular(path);
    }
    return found;
}
async function makeEmpty(dir) {
    await mkdir(dir, { recursive: true });
    const [first] = await readdir(dir);
    if (first === undefined)
        return;
    throw new AnnexError({
        code: "evidence-directory-not-empty",
        message: `${JSON.stringify(dir)} already holds ${JSON.stringify(first)}.`,
        hint: "Give an empty or new folder, so that old evidence cannot be taken for new.",
    });
}
function toEntry(file) {
    assertEvidencePath(file.path);
    const size = file.bytes.byteLength;
    return { path: file.path, mediaType: file.mediaType, size, sha256: sha256Hex(file.bytes) };
}
function byPath(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
function assertDistinct(sorted) {
    const twice = sorted.find((entry, index) => entry.path === sorted[index + 1]?.path);
    if (twice === undefined)
        return;
    throw new AnnexError({
        code: "evidence-path-duplicate",
        message: `Two evidence files are called ${JSON.stringify(twice.path)}.`,
        hint: "Give each file of evidence a name of its own.",
    });
}
function absent(cause) {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR")
        return null;
    throw cause;
}
function manifestMismatch(dir, expected, actual) {
    return new AnnexError({
        code: "evidence-manifest-mismatch",
        message: `${MANIFEST} in ${JSON.stringify(dir)} has sha256 ${actual}; expected ${JSON.stringify(expected)}.`,
        hint: "Take the artifact of the job whose output names this digest, unchanged.",
    });
}
function extraFile(path) {
    return new AnnexError({
        code: "evidence-extra-file",
        message: `${JSON.stringify(path)} is not named by ${MANIFEST}.`,
        hint: "Remove it; only files that the producing job listed count as evidence.",
    });
}
function missing(path) {
    return new AnnexError({
        code: "evidence-file-missing",
        message: `${MANIFEST} names ${JSON.stringify(path)}, but the file is not there.`,
        hint: "Take the whole artifact of the producing job.",
    });
}
function notRegular(path) {
    return new AnnexError({
        code: "evidence-not-regular-file",
        message: `${JSON.stringify(path)} is not a regular file (a link, socket or device).`,
        hint: "Evidence consists of regular files only; run the producing job again.",
    });
}
function tooLarge(path, size, max) {
    return new AnnexError({
        code: "evidence-file-mismatch",
        message: `${JSON.stringify(path)} has ${size} bytes; at most ${max} were expected.`,
        hint: "Run the job that produced this evidence again; do not edit its artifact.",
    });
}

;// CONCATENATED MODULE: ./lib/src/stages/jobs.js




/** Which documents a job may bring; project code that runs in a job must not speak for another one. */
const DOCUMENTS_OF = {
    change: ["policy.json", "change.json"],
    inspect: ["packages.json", "advisories.json", "sbom.cdx.json"],
    build: ["build.json"],
    test: ["tests.json"],
    acceptance: ["acceptance.json"],
};
/** The jobs whose evidence the verdict is made of. */
const EVIDENCE_JOBS = Object.keys(DOCUMENTS_OF);
/** Reads the JSON of `toJSON(needs)`. Throws AnnexError `needs-unreadable`. */
function jobs_parseNeeds(text) {
    const value = jobs_parseJson(text);
    if (!isObject(value))
        throw needsUnreadable();
    return Object.fromEntries(Object.entries(value).map(([job, need]) => [job, parseNeed(need)]));
}
/**
 * Takes each job's evidence from `<folder>/<job>`, checks it against the manifest digest that the job put out, and takes
 * from it only the documents of that job. What cannot be taken makes its job's result something else than success.
 */
async function jobs_gatherEvidence(folder, needs) {
    const files = new Map();
    const results = {};
    const problems = [];
    for (const [job, need] of Object.entries(needs))
        results[job] = need.result;
    for (const job of EVIDENCE_JOBS) {
        const taken = await takeJob(folder, job, needs[job]);
        for (const [path, bytes] of taken.files)
            files.set(path, bytes);
        if (taken.problem === null)
            continue;
        problems.push(taken.problem);
        if ((results[job] ?? "success") === "success")
            results[job] = taken.problem.code;
    }
    const parsed = parseEvidence(files);
    problems.push(...parsed.problems.map(({ error }) => error));
    const jobs = { schema: "annex/jobs/v1", results };
    return { evidence: { ...parsed.evidence, jobs }, files, digests: parsed.digests, problems };
}
async function takeJob(folder, job, need) {
    const manifest = need?.outputs["manifest"] ?? "";
    if (manifest === "")
        return { files: new Map(), problem: noEvidence(job, need) };
    try {
        return { files: ownFiles(job, await readEvidence(join(folder, job), manifest)), problem: null };
    }
    catch (error) {
        if (!(error instanceof AnnexError))
            throw error;
        return { files: new Map(), problem: error };
    }
}
function ownFiles(job, files) {
    const own = DOCUMENTS_OF[job] ?? [];
    return new Map([...files].map(([path, bytes]) => [own.includes(path) ? path : `${job}/${path}`, bytes]));
}
function noEvidence(job, need) {
    return new AnnexError({
        code: "evidence-missing",
        message: `The job "${job}" left no evidence (result: ${need?.result ?? "it is not among the needs"}).`,
        hint: `Read the log of the job "${job}"; it says what stopped it.`,
    });
}
function parseNeed(value) {
    if (!isObject(value) || typeof value["result"] !== "string")
        throw needsUnreadable();
    const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
    const texts = Object.entries(outputs).map(([key, output]) => [key, String(output)]);
    return { result: value["result"], outputs: Object.fromEntries(texts) };
}
function jobs_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw needsUnreadable();
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function needsUnreadable() {
    return new AnnexError({
        code: "needs-unreadable",
        message: "The input needs is not what GitHub's needs context looks like.",
        hint: "Write needs: ${" + "{ toJSON(needs) }} in the workflow.",
    });
}

;// CONCATENATED MODULE: ./lib/src/stages/verdict.js





/** Puts the evidence of all jobs together and recomputes the eight rows from it. */
async function verdictStage(context, input) {
    const gathered = await gatherEvidence(input.from, parseNeeds(input.needs));
    for (const problem of gathered.problems)
        context.log.warning(`${problem.message} ${problem.hint}`);
    const verdict = judge(context, gathered.evidence, { service: input.service, digests: gathered.digests });
    const written = [writeDocument("verdict.json", verdict)];
    if (gathered.evidence.jobs !== undefined)
        written.push(writeDocument("jobs.json", gathered.evidence.jobs));
    return { ...gathered, verdict, written };
}
/** Evaluates evidence now, as this annex. */
function judge(context, evidence, input) {
    return (0,verdict/* evaluateVerdict */.$)({
        evidence,
        digests: input.digests,
        now: (0,clock/* timestamp */.v)(context.clock.now()),
        service: input.service === "" ? (evidence.change?.repository.split("/")[1] ?? "") : input.service,
        annex: (0,version.annexVersion)(context.env),
    });
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
