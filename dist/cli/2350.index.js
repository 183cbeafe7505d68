export const id = 2350;
export const ids = [2350,5632];
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

/***/ 5632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** sha256 of bytes, or of a string's UTF-8, as 64 lower-case hex digits. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Account of GitHub; id as GitHub numbers it. */
const person = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** sha256 in hex. */
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Integer that JSON carries exactly. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Something that could not be done, as collectors report it. */
const problem = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What an optional member holds when it is there; `undefined` is never written. */
const optional = zod__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP;


/***/ }),

/***/ 7106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   tH: () => (/* binding */ readVerifiedHead),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   xE: () => (/* binding */ EMPTY_HEAD)
/* harmony export */ });
/* unused harmony exports NO_RECORD, headSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7428);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2073);






/** What stands before the first record. */
const NO_RECORD = "0".repeat(64);
/** JSON shape of `HEAD.json`. */
const headSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(), seq: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(), sha256: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc });
/** Head of a register without records. */
const EMPTY_HEAD = { path: null, seq: 0, sha256: NO_RECORD };
/** Bytes of `HEAD.json`. */
function headBytes(head) {
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ ...head });
}
/** Reads `HEAD.json`; throws AnnexError `register-damaged` unless it is canonical and fits itself. */
function parseHead(bytes) {
    const head = parseShape(bytes);
    const fits = head.seq === 0 ? head.path === null && head.sha256 === NO_RECORD : (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .seqOfPath */ .Cf)(head.path ?? "") === head.seq;
    if (!fits)
        throw damaged(`its path ${JSON.stringify(head.path)} does not belong to seq ${head.seq}`);
    return head;
}
function parseShape(bytes) {
    const text = new TextDecoder().decode(bytes);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw damaged("it is not JSON", cause);
    }
    const parsed = headSchema.safeParse(value);
    if (!parsed.success)
        throw damaged(zod__WEBPACK_IMPORTED_MODULE_6__/* .prettifyError */ .S1(parsed.error));
    if ((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(parsed.data) !== text)
        throw damaged("it is not canonical JSON");
    return parsed.data;
}
/**
 * The head onto which may be appended: `HEAD.json` and the record it names agree.
 * Throws AnnexError `register-missing` or `register-damaged`.
 */
async function readVerifiedHead(snapshot, storeName) {
    const bytes = await snapshot.read(_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_PATH */ .zO);
    if (bytes === null)
        throw missing(storeName);
    const head = parseHead(bytes);
    if (head.path === null)
        return head;
    const last = await snapshot.read(head.path);
    if (last === null)
        throw damaged(`it names ${head.path}, which is not there`);
    const actual = (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(last);
    if (actual !== head.sha256)
        throw damaged(`${head.path} has sha256 ${actual}, not ${head.sha256}`);
    return head;
}
function missing(storeName) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "register-missing",
        message: `${JSON.stringify(storeName)} holds no register: there is no ${_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_PATH */ .zO}.`,
        hint: "Make one with `annex register init`, or name the register that exists.",
    });
}
function damaged(why, cause) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "register-damaged",
        message: `${_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .HEAD_PATH */ .zO} cannot be built upon: ${why}.`,
        hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
        cause,
    });
}


/***/ }),

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ FORMAT_BYTES),
/* harmony export */   initRegister: () => (/* binding */ initRegister)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7106);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2073);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9736);




/** Bytes of `register.json`: the format, nothing else, so that any change of it is seen. */
const FORMAT_BYTES = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ format: "annex/register/v1" });
const README = `# Register

What was deployed, on whose authority, and what was seen when it was decided. Written by annex.

- \`records/YYYY/MM/\` one file a record, canonical JSON; each carries the digest of the one before it
- \`ids/\` where the record of an id stands
- \`evidence/\` what the decisions were made on, gzip, by the sha256 of the uncompressed bytes
- \`people/\` numbers of persons; \`people/accounts/\` who they are, and may be purged
- \`HEAD.json\` where the chain ends

Nothing here is edited by hand: a wrong record is answered by a correction. Check it with
\`annex register verify --register DIR\`, or with \`sha256sum\` and the format's description in annex's documentation.
`;
/**
 * Makes an empty register; an existing one is left alone. Throws AnnexError `register-damaged` when there is a broken
 * HEAD.json, `register-deadline` when the backend does not answer.
 */
async function initRegister(store, context) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .untilDeadline */ .Hm)(context, () => tryInit(store));
}
async function tryInit(store) {
    const snapshot = await store.snapshot();
    const head = await snapshot.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_PATH */ .zO);
    if (head !== null) {
        (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHead */ .ww)(head);
        return { kind: "done", value: { created: false } };
    }
    const readme = await snapshot.read(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README_PATH */ .zw);
    const result = await store.commit({
        expectedHead: snapshot.head,
        message: "Begin the register",
        files: [...(readme === null ? [text(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .README_PATH */ .zw, README)] : []), ...FIXED_FILES],
    });
    if (result.kind === "committed")
        return { kind: "done", value: { created: true } };
    const reason = result.kind === "conflict" ? "another writer was first" : result.reason;
    return { kind: "again", reason, waitMs: _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .BACK_OFF */ .sh };
}
const FIXED_FILES = [
    text(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTRIBUTES_PATH */ .eV, "* -text\n"),
    { path: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMAT_PATH */ .uQ, contents: FORMAT_BYTES },
    { path: _paths_js__WEBPACK_IMPORTED_MODULE_2__/* .HEAD_PATH */ .zO, contents: (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .headBytes */ .c4)(_head_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_HEAD */ .xE) },
];
function text(path, content) {
    return { path, contents: new TextEncoder().encode(content) };
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ accountPath),
/* harmony export */   Cf: () => (/* binding */ seqOfPath),
/* harmony export */   HG: () => (/* binding */ ADD_ONLY),
/* harmony export */   Ro: () => (/* binding */ assertRegisterPath),
/* harmony export */   Rp: () => (/* binding */ personPath),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   d7: () => (/* binding */ idPath),
/* harmony export */   eV: () => (/* binding */ ATTRIBUTES_PATH),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   uQ: () => (/* binding */ FORMAT_PATH),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH),
/* harmony export */   zw: () => (/* binding */ README_PATH)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** Where the chain ends now; the only hashed file that is ever replaced. */
const HEAD_PATH = "HEAD.json";
/** Says which format the register has. */
const FORMAT_PATH = "register.json";
const README_PATH = "README.md";
/** Keeps git from translating line ends, which would change digests. */
const ATTRIBUTES_PATH = ".gitattributes";
const PATTERNS = [
    /^HEAD\.json$/,
    /^register\.json$/,
    /^README\.md$/,
    /^\.gitattributes$/,
    /^records\/\d{4}\/\d{2}\/\d{6,}-[0-9a-f]{8}\.json$/,
    /^ids\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
    /^evidence\/[0-9a-f]{2}\/[0-9a-f]{64}$/,
    /^people\/[1-9]\d*\.json$/,
    /^people\/accounts\/[1-9]\d*\.json$/,
];
/** Folders whose files are added once and never changed; `people/accounts` may lose files by a purge. */
const ADD_ONLY = ["records", "ids", "evidence", "people"];
/** `records/YYYY/MM/<seq, six digits or more>-<first 8 of id>.json`; year and month of the record's own time. */
function recordPath(record) {
    const [year, month] = record.at.split("-");
    return `records/${year}/${month}/${String(record.seq).padStart(6, "0")}-${record.id.slice(0, 8)}.json`;
}
/** The seq in a record's path, null when it is no such path. */
function seqOfPath(path) {
    const match = /^records\/\d{4}\/\d{2}\/(\d{6,})-[0-9a-f]{8}\.json$/.exec(path);
    return match?.[1] === undefined ? null : Number(match[1]);
}
/** `ids/<2 hex>/<id>`. */
function idPath(id) {
    return `ids/${id.slice(0, 2)}/${id}`;
}
/** `evidence/<2 hex>/<sha256>` of the uncompressed bytes. */
function evidencePath(sha256) {
    return `evidence/${sha256.slice(0, 2)}/${sha256}`;
}
/** `people/<n>.json`: number and commitment; stays. */
function personPath(number) {
    return `people/${number}.json`;
}
/** `people/accounts/<n>.json`: who it is; may be purged. */
function accountPath(number) {
    return `people/accounts/${number}.json`;
}
/** Refuses to write what is not part of a register. Throws AnnexError `register-path-invalid`. */
function assertRegisterPath(path) {
    if (PATTERNS.some((pattern) => pattern.test(path)))
        return;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "register-path-invalid",
        message: `${JSON.stringify(path.slice(0, 200))} is not a path of a register.`,
        hint: "This is a bug of annex or of a program that writes to the register by itself; see docs/register-format.md.",
    });
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ untilDeadline),
/* harmony export */   IN: () => (/* binding */ CONTINUE),
/* harmony export */   sh: () => (/* binding */ BACK_OFF)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);

/** Progress was made, so the next try follows at once. */
const CONTINUE = 0;
/** Somebody else wrote or the answer was lost: wait a random time first. */
const BACK_OFF = -1;
const DEFAULT_DEADLINE_MS = 600_000;
const FIRST_CAP_MS = 100;
const LAST_CAP_MS = 8_000;
/**
 * Repeats `attempt` until it is done or the deadline has passed; a count of tries would lose records when many write.
 * Waits with full jitter (a random part of a doubling cap). Throws AnnexError `register-deadline`.
 */
async function untilDeadline(context, attempt) {
    const start = context.clock.now();
    const deadlineMs = context.deadlineMs ?? DEFAULT_DEADLINE_MS;
    for (let backOffs = 0;;) {
        const outcome = await attemptOnce(attempt);
        if (outcome.kind === "done")
            return outcome.value;
        if (outcome.waitMs !== CONTINUE) {
            const wait = Math.max(outcome.waitMs, jitter(context, backOffs));
            backOffs += 1;
            if (context.clock.now() + wait - start > deadlineMs)
                throw deadline(deadlineMs, outcome.reason);
            await context.clock.sleep(wait);
        }
    }
}
async function attemptOnce(attempt) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(error instanceof _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F) || error.code !== "register-unavailable")
            throw error;
        return { kind: "again", reason: error.message, waitMs: BACK_OFF };
    }
}
function jitter(context, backOffs) {
    const cap = Math.min(LAST_CAP_MS, FIRST_CAP_MS * 2 ** Math.min(backOffs, 20));
    const bytes = context.random(4);
    const fraction = bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
    return Math.floor(cap * fraction);
}
function deadline(deadlineMs, reason) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "register-deadline",
        message: `The register took no record within ${Math.round(deadlineMs / 1000)} s; last: ${reason}`,
        hint: "Nothing that is not recorded may be deployed. Run the job again; writing twice is writing once.",
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
