export const id = 1514;
export const ids = [1514];
export const modules = {

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ packEvidence),
/* harmony export */   S: () => (/* binding */ unpackEvidence)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9810);



/** gzip (RFC 1952) without name and time; FEXTRA with one subfield "AX" of 32 bytes; operating system "unknown". */
const FIXED_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 255, 36, 0, 0x41, 0x58, 32, 0);
const HEADER_LENGTH = FIXED_HEADER.length + 32;
/** zlib's own header, which is replaced. */
const ZLIB_HEADER_LENGTH = 10;
/** Larger evidence belongs in the workflow's artifact; also the limit against decompression bombs. */
const MAX_BYTES = 256 * 1024 * 1024;
/**
 * Compresses evidence for the register. Any gzip tool reads it; the extra field holds the sha256 of all that follows, so
 * that a changed byte is found even where gzip itself ignores it (header, padding bits). Throws AnnexError
 * `evidence-too-large`.
 */
function packEvidence(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        throw tooLarge(bytes.byteLength);
    const body = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(bytes, { level: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_BEST_COMPRESSION }).subarray(ZLIB_HEADER_LENGTH);
    return Buffer.concat([FIXED_HEADER, Buffer.from((0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(body), "hex"), body]);
}
/** Unpacks evidence, or says what is wrong with the stored bytes; the caller compares the content's digest. */
function unpackEvidence(packed) {
    const header = Buffer.from(packed.subarray(0, FIXED_HEADER.length));
    if (!header.equals(FIXED_HEADER))
        return { kind: "damaged", reason: "its gzip header is not annex's" };
    const stated = Buffer.from(packed.subarray(FIXED_HEADER.length, HEADER_LENGTH)).toString("hex");
    if (stated !== (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)(packed.subarray(HEADER_LENGTH))) {
        return { kind: "damaged", reason: "its compressed bytes differ from their digest" };
    }
    try {
        return { kind: "ok", bytes: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: MAX_BYTES }) };
    }
    catch (error) {
        return { kind: "damaged", reason: `it cannot be decompressed: ${error instanceof Error ? error.message : "?"}` };
    }
}
function tooLarge(size) {
    return new _model_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnnexError */ .F({
        code: "evidence-too-large",
        message: `A piece of evidence has ${size} bytes; the register keeps at most ${MAX_BYTES} a piece.`,
        hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
    });
}


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

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseIdEntry),
/* harmony export */   r: () => (/* binding */ idEntryBytes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2073);




const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), seq: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(), sha256: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc });
/** Bytes of an id entry. */
function idEntryBytes(entry) {
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ ...entry });
}
/** Reads an id entry, or null when it is not exactly what annex writes. */
function parseIdEntry(bytes) {
    try {
        const parsed = entrySchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        if (!parsed.success || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .seqOfPath */ .Cf)(parsed.data.path) !== parsed.data.seq)
            return null;
        return Buffer.from(idEntryBytes(parsed.data)).equals(bytes) ? parsed.data : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ commitmentOf),
/* harmony export */   PQ: () => (/* binding */ allotNumbers),
/* harmony export */   Pz: () => (/* binding */ withNumbers),
/* harmony export */   Rs: () => (/* binding */ parseAccountFile),
/* harmony export */   a2: () => (/* binding */ personsOf),
/* harmony export */   ll: () => (/* binding */ parsePersonFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2073);






const accountSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().nonnegative(), login: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), salt: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc });
const personSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive(), commitment: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc });
/** sha256 (hex) over account, login and salt; stands in the records that name the number. */
function commitmentOf(account) {
    return (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ ...account }));
}
/** Reads `people/<n>.json` or says null when it is not exactly what annex writes. */
function parsePersonFile(bytes) {
    return parseCanonical(personSchema, bytes);
}
/** Reads `people/accounts/<n>.json` or says null when it is not exactly what annex writes. */
function parseAccountFile(bytes) {
    return parseCanonical(accountSchema, bytes);
}
/** Finds or allots the numbers of accounts; one whose account file was purged gets a new number. */
async function allotNumbers(snapshot, people, random) {
    if (people.length === 0)
        return { numbers: new Map(), commitments: {}, files: [] };
    const known = await knownAccounts(snapshot);
    let next = (await highestNumber(snapshot)) + 1;
    const numbers = new Map();
    const commitments = {};
    const files = [];
    for (const person of people) {
        if (numbers.has(person.id))
            continue;
        const found = known.get(person.id);
        const number = found?.number ?? next++;
        numbers.set(person.id, number);
        const account = found?.account ?? newAccount(person, random);
        commitments[number] = commitmentOf(account);
        if (found === undefined)
            files.push(...personFiles(number, account));
    }
    return { numbers, commitments, files };
}
/** The body with account ids replaced by numbers. Throws AnnexError `record-person-unknown` for an id without one. */
function withNumbers(body, numbers) {
    return mapPersons(body, (id) => numbers.get(id) ?? refuse(id));
}
/** Everybody whom the body names: account ids in a draft, numbers in a record. */
function personsOf(body) {
    const persons = new Set();
    mapPersons(body, (person) => {
        persons.add(person);
        return person;
    });
    return persons;
}
function mapPersons(body, one) {
    const all = (persons) => persons.map(one);
    const approval = (given) => ({
        ...given,
        by: given.by.map((approver) => ({ ...approver, person: one(approver.person) })),
    });
    switch (body.kind) {
        case "decision":
            return {
                ...body,
                requestedBy: one(body.requestedBy),
                approval: approval(body.approval),
                changes: body.changes.map((change) => ({
                    ...change,
                    authors: all(change.authors),
                    approvers: all(change.approvers),
                })),
            };
        case "outcome":
            return { ...body, approval: approval(body.approval) };
        case "review":
            return { ...body, by: one(body.by) };
        case "correction":
        case "redaction":
            return { ...body, by: all(body.by) };
        case "baseline":
        case "finding":
        case "drift":
        case "reconciliation":
            return body;
    }
}
async function knownAccounts(snapshot) {
    const known = new Map();
    const paths = await snapshot.list("people/accounts");
    const files = await Promise.all(paths.map((path) => snapshot.read(path)));
    for (const [index, bytes] of files.entries()) {
        const account = bytes === null ? null : parseAccountFile(bytes);
        const number = numberOf(paths[index] ?? "");
        if (account !== null && number !== null)
            known.set(account.id, { number, account });
    }
    return known;
}
/** Purged numbers count too: a number is never given to a second person. */
async function highestNumber(snapshot) {
    const paths = await snapshot.list("people");
    return paths.reduce((highest, path) => Math.max(highest, numberOf(path) ?? 0), 0);
}
function numberOf(path) {
    const digits = /^people\/(?:accounts\/)?([1-9]\d*)\.json$/.exec(path)?.[1];
    return digits === undefined ? null : Number(digits);
}
function newAccount(person, random) {
    return { id: person.id, login: person.login, salt: Buffer.from(random(32)).toString("hex") };
}
function personFiles(number, account) {
    return [
        { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .personPath */ .Rp)(number), contents: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ number, commitment: commitmentOf(account) }) },
        { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .accountPath */ .$A)(number), contents: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ ...account }) },
    ];
}
function parseCanonical(schema, bytes) {
    try {
        const parsed = schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        if (!parsed.success)
            return null;
        const canonical = (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)({ ...parsed.data });
        return Buffer.from(canonical).equals(bytes) ? parsed.data : null;
    }
    catch {
        return null;
    }
}
function refuse(id) {
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F({
        code: "record-person-unknown",
        message: `The record names the account ${id}, which is not among the people of its draft.`,
        hint: "Give every account that the body names in `people`, with its login.",
    });
}


/***/ }),

/***/ 6520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ bodySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6265);
/* harmony import */ var _evidence_tests_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);
/* harmony import */ var _evidence_verdict_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _model_control_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8137);





const decision = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]);
const row = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_control_js__WEBPACK_IMPORTED_MODULE_3__/* .CONTROL_SLUGS */ .D),
    status: _evidence_verdict_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .status */ .h5,
    seen: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const change = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    number: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    authors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    approvers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
    security: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    requests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const approver = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    person: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    notBefore: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    notAfter: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
const approval = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["environment", "register", "pull-requests"]),
    state: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["approved", "pending", "refused", "unexplained"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(approver),
});
const run = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), runId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), attempt: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const baselineBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("baseline"),
    artefact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    note: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    openFindings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
const decisionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("decision"),
    decision,
    reasons: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    artefact: _evidence_tests_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .artefact */ .pH.nullable(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ seq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(change),
    orphanCommits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    rows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(row),
    unenforced: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    waived: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    openFindings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    requestedBy: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    approval,
    mechanism: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run,
    policySha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    branchRules: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    emergency: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), incident: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullable(),
    acceptance: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ criteria: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, met: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, tests: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, skipped: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable(),
    packages: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        added: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        updated: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        removed: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    }),
    annex: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
const outcomeBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("outcome"),
    decisionSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    decisionId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["deployed", "rolled-back", "failed", "timed-out", "cancelled", "refused", "lost"]),
    decision,
    artefact: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    approval,
    started: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    finished: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    verification: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    run,
});
const reviewBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("review"),
    ofSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    by: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const eventBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["finding", "drift", "reconciliation"]),
    subject: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const correctionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("correction"),
    ofSeq: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    field: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    old: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    new: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
const redactionBody = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("redaction"),
    sha256: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    by: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9),
});
/** Shape of a record's body, by its kind. */
const bodySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt("kind", [
    baselineBody,
    decisionBody,
    outcomeBody,
    reviewBody,
    eventBody,
    correctionBody,
    redactionBody,
]);


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Re: () => (/* binding */ recordId),
/* harmony export */   W1: () => (/* binding */ RecordError),
/* harmony export */   kA: () => (/* binding */ buildRecord)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3798);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3504);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5632);
/* harmony import */ var _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9810);
/* harmony import */ var _record_body_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6520);






/** RFC 3339 in UTC with whole seconds: one spelling a moment, so that text order is time order. */
const time = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);
/** Shape of a record; docs/register-format.md. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("annex/record/v1"),
    seq: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().positive(),
    id: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc,
    previous: _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc,
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
        "baseline",
        "decision",
        "outcome",
        "review",
        "finding",
        "drift",
        "reconciliation",
        "correction",
        "redaction",
    ]),
    service: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    at: time,
    serverTime: time.nullable(),
    body: _record_body_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .bodySchema */ .w,
    evidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc),
    people: zod__WEBPACK_IMPORTED_MODULE_5__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[1-9]\d*$/), _evidence_scalar_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)),
});
/** sha256 (hex) of kind and identity: equal for two drafts of the same event, so that writing twice is writing once. */
function recordId(kind, identity) {
    return (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .f)((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(["annex/record/v1", kind, ...identity]));
}
/** A record and its bytes. Throws AnnexError `record-invalid` when the draft does not make a valid one. */
function buildRecord(draft, place) {
    const record = {
        schema: "annex/record/v1",
        seq: place.seq,
        id: recordId(draft.kind, draft.identity),
        previous: place.previous,
        kind: draft.kind,
        service: draft.service,
        environment: draft.environment,
        at: draft.at,
        serverTime: place.serverTime,
        body: place.body,
        evidence: place.evidence,
        people: place.people,
    };
    return { record, bytes: recordBytes(checkRecord(record)) };
}
/** Reads a record: canonical JSON of the right shape. Throws AnnexError `record-invalid` naming the field. */
function parseRecord(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        throw invalid("$", "it is not JSON in UTF-8", cause);
    }
    const record = checkRecord(value);
    if (!Buffer.from(recordBytes(record)).equals(bytes))
        throw invalid("$", "it is not canonical JSON");
    return record;
}
/** Where in a record something is wrong, for a report. */
class RecordError extends _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnnexError */ .F {
    field;
    constructor(field, why, cause) {
        super({
            code: "record-invalid",
            message: `The record cannot be used: ${field} ${why}`,
            hint: "A record that was written before and is not valid now is damaged: run `annex register verify`.",
            cause,
        });
        this.field = field;
    }
}
function checkRecord(value) {
    const parsed = recordSchema.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw invalid(issue === undefined ? "$" : issue.path.map(String).join(".") || "$", issue?.message ?? "is not valid");
    }
    if (parsed.data.kind !== parsed.data.body.kind)
        throw invalid("body.kind", `is not ${parsed.data.kind}`);
    return parsed.data;
}
function recordBytes(record) {
    // Interfaces have no index signature, so TypeScript cannot see that this is JSON; canonicalBytes checks it.
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalBytes */ .M)(record);
}
function invalid(field, why, cause) {
    return new RecordError(field, why, cause);
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


/***/ })

};
