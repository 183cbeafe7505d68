export const id = 562;
export const ids = [562];
export const modules = {

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ parseDeploy),
/* harmony export */   N: () => (/* binding */ DEPLOY_FILE),
/* harmony export */   US: () => (/* binding */ DECISION_FILE),
/* harmony export */   cg: () => (/* binding */ parseDecision),
/* harmony export */   mI: () => (/* binding */ deploymentFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9810);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3504);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/u);
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const person = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), bot: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
const approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["environment", "register", "pull-requests"]),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["approved", "pending", "refused", "unexplained"]),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ person, role: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const decision = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("annex/decision/v1"),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]),
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: digest,
    service: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    artefact: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), sha256: digest }).nullable(),
    at: time,
    approval,
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const deploy = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("annex/deploy/v1"),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["deployed", "failed", "timed-out", "refused"]),
    artefact: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    started: time,
    finished: time,
    verification: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    approval,
});
const DECISION_FILE = "decision.json";
const DEPLOY_FILE = "deploy.json";
/** A document of the deployment as a file of evidence. */
function deploymentFile(path, document) {
    return { path, mediaType: "application/json", bytes: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalBytes */ .M)(document) };
}
/** Reads decision.json. Throws AnnexError `evidence-document-invalid`. */
function parseDecision(files) {
    return read(files, DECISION_FILE, decision);
}
/** Reads deploy.json. Throws AnnexError `evidence-document-invalid`. */
function parseDeploy(files) {
    return read(files, DEPLOY_FILE, deploy);
}
function read(files, path, schema) {
    const bytes = files.get(path);
    const parsed = bytes === undefined ? null : schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed?.success === true)
        return parsed.data;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnnexError */ .F({
        code: "evidence-document-invalid",
        message: parsed === null ? `${path} is missing.` : `${path}: ${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(parsed.error)}`,
        hint: "Run the job that writes it again.",
    });
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ appendRecord)
});

// UNUSED EXPORTS: findById

// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/src/register/evidence-blob.js



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
    const body = (0,external_node_zlib_.gzipSync)(bytes, { level: external_node_zlib_.constants.Z_BEST_COMPRESSION }).subarray(ZLIB_HEADER_LENGTH);
    return Buffer.concat([FIXED_HEADER, Buffer.from((0,digest/* sha256Hex */.f)(body), "hex"), body]);
}
/** Unpacks evidence, or says what is wrong with the stored bytes; the caller compares the content's digest. */
function unpackEvidence(packed) {
    const header = Buffer.from(packed.subarray(0, FIXED_HEADER.length));
    if (!header.equals(FIXED_HEADER))
        return { kind: "damaged", reason: "its gzip header is not annex's" };
    const stated = Buffer.from(packed.subarray(FIXED_HEADER.length, HEADER_LENGTH)).toString("hex");
    if (stated !== sha256Hex(packed.subarray(HEADER_LENGTH))) {
        return { kind: "damaged", reason: "its compressed bytes differ from their digest" };
    }
    try {
        return { kind: "ok", bytes: gunzipSync(packed, { maxOutputLength: MAX_BYTES }) };
    }
    catch (error) {
        return { kind: "damaged", reason: `it cannot be decompressed: ${error instanceof Error ? error.message : "?"}` };
    }
}
function tooLarge(size) {
    return new model_error/* AnnexError */.F({
        code: "evidence-too-large",
        message: `A piece of evidence has ${size} bytes; the register keeps at most ${MAX_BYTES} a piece.`,
        hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var evidence_canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/scalar-schemas.js
var scalar_schemas = __webpack_require__(6265);
// EXTERNAL MODULE: ./lib/src/register/paths.js
var paths = __webpack_require__(2073);
;// CONCATENATED MODULE: ./lib/src/register/head.js






/** What stands before the first record. */
const NO_RECORD = "0".repeat(64);
/** JSON shape of `HEAD.json`. */
const headSchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP().nullable(), seq: schemas/* int */.Whr().nonnegative(), sha256: scalar_schemas/* sha256 */.sc });
/** Head of a register without records. */
const EMPTY_HEAD = { path: null, seq: 0, sha256: NO_RECORD };
/** Bytes of `HEAD.json`. */
function headBytes(head) {
    return (0,evidence_canonical/* canonicalBytes */.M)({ ...head });
}
/** Reads `HEAD.json`; throws AnnexError `register-damaged` unless it is canonical and fits itself. */
function parseHead(bytes) {
    const head = parseShape(bytes);
    const fits = head.seq === 0 ? head.path === null && head.sha256 === NO_RECORD : (0,paths/* seqOfPath */.Cf)(head.path ?? "") === head.seq;
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
        throw damaged(errors/* prettifyError */.S1(parsed.error));
    if ((0,evidence_canonical/* canonicalJson */.d)(parsed.data) !== text)
        throw damaged("it is not canonical JSON");
    return parsed.data;
}
/**
 * The head onto which may be appended: `HEAD.json` and the record it names agree.
 * Throws AnnexError `register-missing` or `register-damaged`.
 */
async function readVerifiedHead(snapshot, storeName) {
    const bytes = await snapshot.read(paths/* HEAD_PATH */.zO);
    if (bytes === null)
        throw missing(storeName);
    const head = parseHead(bytes);
    if (head.path === null)
        return head;
    const last = await snapshot.read(head.path);
    if (last === null)
        throw damaged(`it names ${head.path}, which is not there`);
    const actual = (0,digest/* sha256Hex */.f)(last);
    if (actual !== head.sha256)
        throw damaged(`${head.path} has sha256 ${actual}, not ${head.sha256}`);
    return head;
}
function missing(storeName) {
    return new model_error/* AnnexError */.F({
        code: "register-missing",
        message: `${JSON.stringify(storeName)} holds no register: there is no ${paths/* HEAD_PATH */.zO}.`,
        hint: "Make one with `annex register init`, or name the register that exists.",
    });
}
function damaged(why, cause) {
    return new model_error/* AnnexError */.F({
        code: "register-damaged",
        message: `${paths/* HEAD_PATH */.zO} cannot be built upon: ${why}.`,
        hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/src/register/id-entry.js




const entrySchema = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), seq: schemas/* int */.Whr().positive(), sha256: scalar_schemas/* sha256 */.sc });
/** Bytes of an id entry. */
function idEntryBytes(entry) {
    return (0,evidence_canonical/* canonicalBytes */.M)({ ...entry });
}
/** Reads an id entry, or null when it is not exactly what annex writes. */
function parseIdEntry(bytes) {
    try {
        const parsed = entrySchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        if (!parsed.success || (0,paths/* seqOfPath */.Cf)(parsed.data.path) !== parsed.data.seq)
            return null;
        return Buffer.from(idEntryBytes(parsed.data)).equals(bytes) ? parsed.data : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/register/people.js






const accountSchema = schemas/* strictObject */.rej({ id: schemas/* int */.Whr().nonnegative(), login: schemas/* string */.YjP(), salt: scalar_schemas/* sha256 */.sc });
const personSchema = schemas/* strictObject */.rej({ number: schemas/* int */.Whr().positive(), commitment: scalar_schemas/* sha256 */.sc });
/** sha256 (hex) over account, login and salt; stands in the records that name the number. */
function commitmentOf(account) {
    return (0,digest/* sha256Hex */.f)((0,evidence_canonical/* canonicalJson */.d)({ ...account }));
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
        { path: (0,paths/* personPath */.Rp)(number), contents: (0,evidence_canonical/* canonicalBytes */.M)({ number, commitment: commitmentOf(account) }) },
        { path: (0,paths/* accountPath */.$A)(number), contents: (0,evidence_canonical/* canonicalBytes */.M)({ ...account }) },
    ];
}
function parseCanonical(schema, bytes) {
    try {
        const parsed = schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
        if (!parsed.success)
            return null;
        const canonical = (0,evidence_canonical/* canonicalBytes */.M)({ ...parsed.data });
        return Buffer.from(canonical).equals(bytes) ? parsed.data : null;
    }
    catch {
        return null;
    }
}
function refuse(id) {
    throw new model_error/* AnnexError */.F({
        code: "record-person-unknown",
        message: `The record names the account ${id}, which is not among the people of its draft.`,
        hint: "Give every account that the body names in `people`, with its login.",
    });
}

// EXTERNAL MODULE: ./lib/src/register/record.js + 1 modules
var register_record = __webpack_require__(5693);
;// CONCATENATED MODULE: ./lib/src/register/retry.js

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
        if (!(error instanceof model_error/* AnnexError */.F) || error.code !== "register-unavailable")
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
    return new model_error/* AnnexError */.F({
        code: "register-deadline",
        message: `The register took no record within ${Math.round(deadlineMs / 1000)} s; last: ${reason}`,
        hint: "Nothing that is not recorded may be deployed. Run the job again; writing twice is writing once.",
    });
}

;// CONCATENATED MODULE: ./lib/src/register/append.js









/**
 * Writes a record: evidence first, then record, id and head in one commit, repeated until it stands or the deadline has
 * passed. An id that is already there is returned, not written again. Throws AnnexError `register-missing`,
 * `register-damaged`, `register-deadline`, `record-invalid`, `record-person-unknown` or `evidence-too-large`.
 */
async function appendRecord(store, draft, context) {
    const blobs = new Map();
    const digests = {};
    for (const [name, bytes] of Object.entries(draft.evidence)) {
        const sha256 = (0,digest/* sha256Hex */.f)(bytes);
        digests[name] = sha256;
        if (!blobs.has(sha256))
            blobs.set(sha256, { path: (0,paths/* evidencePath */.Zz)(sha256), contents: packEvidence(bytes) });
    }
    const plan = {
        store,
        draft,
        context,
        id: (0,register_record/* recordId */.Re)(draft.kind, draft.identity),
        digests,
        blobs: [...blobs.values()],
        sent: new Set(),
    };
    return untilDeadline(context, () => tryAppend(plan));
}
/** Finds a record by its id; null when there is none. Throws AnnexError `register-damaged`. */
async function findById(snapshot, id) {
    const bytes = await snapshot.read((0,paths/* idPath */.d7)(id));
    if (bytes === null)
        return null;
    const entry = parseIdEntry(bytes);
    const stored = entry === null ? null : await snapshot.read(entry.path);
    if (entry === null || stored === null || (0,digest/* sha256Hex */.f)(stored) !== entry.sha256)
        throw damagedId(id);
    return { entry, record: (0,register_record/* parseRecord */.Hh)(stored) };
}
async function tryAppend(plan) {
    const snapshot = await plan.store.snapshot();
    const head = await readVerifiedHead(snapshot, plan.store.name);
    const found = await findById(snapshot, plan.id);
    if (found !== null)
        return { kind: "done", value: existing(plan, found) };
    const missing = await missingBlobs(snapshot, plan.blobs);
    if (missing.length > 0)
        return putBlobs(plan, snapshot, missing);
    return putRecord(plan, snapshot, head);
}
function existing(plan, found) {
    const { seq, sha256, path } = found.entry;
    const alreadyWritten = !plan.sent.has(sha256);
    return { seq, id: plan.id, sha256, path, record: found.record, commitUrl: null, alreadyWritten };
}
async function putRecord(plan, snapshot, head) {
    const { draft, id } = plan;
    const people = await allotNumbers(snapshot, draft.people, plan.context.random);
    const { record, bytes } = (0,register_record/* buildRecord */.kA)(draft, {
        seq: head.seq + 1,
        previous: head.sha256,
        serverTime: snapshot.serverTime,
        body: withNumbers(draft.body, people.numbers),
        people: people.commitments,
        evidence: plan.digests,
    });
    const path = (0,paths/* recordPath */.lX)(record);
    const sha256 = (0,digest/* sha256Hex */.f)(bytes);
    const { seq } = record;
    plan.sent.add(sha256);
    const result = await plan.store.commit({
        expectedHead: snapshot.head,
        message: `Record ${seq}: ${draft.kind}\n\n${id}`,
        files: [
            { path, contents: bytes },
            { path: (0,paths/* idPath */.d7)(id), contents: idEntryBytes({ path, seq, sha256 }) },
            ...people.files,
            { path: paths/* HEAD_PATH */.zO, contents: headBytes({ path, seq, sha256 }) },
        ],
    });
    if (result.kind !== "committed")
        return again(result);
    return { kind: "done", value: { seq, id, sha256, path, record, commitUrl: result.url, alreadyWritten: false } };
}
/** Writes as many missing blobs as fit one commit; the next try finds what is left. */
async function putBlobs(plan, snapshot, missing) {
    const files = firstChunk(missing, plan.store.maxCommitBytes);
    const result = await plan.store.commit({
        expectedHead: snapshot.head,
        message: `Evidence for ${plan.draft.kind} ${plan.id.slice(0, 8)}`,
        files,
    });
    if (result.kind === "committed")
        return { kind: "again", reason: "evidence is being written", waitMs: CONTINUE };
    return again(result);
}
function firstChunk(files, maxBytes) {
    const chunk = [];
    let size = 0;
    for (const file of files) {
        if (file.contents.byteLength > maxBytes)
            throw append_tooLarge(file, maxBytes);
        size += file.contents.byteLength;
        if (size > maxBytes)
            break;
        chunk.push(file);
    }
    return chunk;
}
async function missingBlobs(snapshot, blobs) {
    const present = await Promise.all(blobs.map((blob) => snapshot.read(blob.path)));
    return blobs.filter((_blob, index) => present[index] === null);
}
function again(result) {
    if (result.kind === "conflict")
        return { kind: "again", reason: "another writer was first", waitMs: BACK_OFF };
    return { kind: "again", reason: result.reason, waitMs: result.retryAfterMs ?? BACK_OFF };
}
function damagedId(id) {
    return new model_error/* AnnexError */.F({
        code: "register-damaged",
        message: `The entry of id ${id} does not lead to its record.`,
        hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
    });
}
function append_tooLarge(file, maxBytes) {
    return new model_error/* AnnexError */.F({
        code: "evidence-too-large",
        message: `${file.path} has ${file.contents.byteLength} bytes compressed; this register takes ${maxBytes} a commit.`,
        hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
    });
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ accountPath),
/* harmony export */   Cf: () => (/* binding */ seqOfPath),
/* harmony export */   Ro: () => (/* binding */ assertRegisterPath),
/* harmony export */   Rp: () => (/* binding */ personPath),
/* harmony export */   Zz: () => (/* binding */ evidencePath),
/* harmony export */   d7: () => (/* binding */ idPath),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH)
/* harmony export */ });
/* unused harmony exports FORMAT_PATH, README_PATH, ATTRIBUTES_PATH, ADD_ONLY */
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
const ADD_ONLY = (/* unused pure expression or super */ null && (["records", "ids", "evidence", "people"]));
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

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ buildRecord),
  Hh: () => (/* binding */ parseRecord),
  Re: () => (/* binding */ recordId)
});

// UNUSED EXPORTS: RecordError, recordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/evidence/scalar-schemas.js
var scalar_schemas = __webpack_require__(6265);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/evidence/tests-schema.js
var tests_schema = __webpack_require__(9747);
// EXTERNAL MODULE: ./lib/src/evidence/verdict-schema.js
var verdict_schema = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/src/model/control.js
var control = __webpack_require__(8137);
;// CONCATENATED MODULE: ./lib/src/register/record-body-schema.js





const decision = schemas/* enum */.k5n(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]);
const row = schemas/* strictObject */.rej({
    control: schemas/* enum */.k5n(control/* CONTROL_SLUGS */.D),
    status: verdict_schema/* status */.h5,
    seen: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const change = schemas/* strictObject */.rej({
    number: scalar_schemas/* count */.U9,
    title: schemas/* string */.YjP(),
    authors: schemas/* array */.YOg(scalar_schemas/* count */.U9),
    approvers: schemas/* array */.YOg(scalar_schemas/* count */.U9),
    security: schemas/* string */.YjP(),
    requests: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const approver = schemas/* strictObject */.rej({
    person: scalar_schemas/* count */.U9,
    role: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    notBefore: schemas/* string */.YjP().nullable(),
    notAfter: schemas/* string */.YjP().nullable(),
});
const approval = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(["environment", "register", "pull-requests"]),
    state: schemas/* enum */.k5n(["approved", "pending", "refused", "unexplained"]),
    reason: schemas/* string */.YjP(),
    by: schemas/* array */.YOg(approver),
});
const run = schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), runId: schemas/* string */.YjP(), attempt: scalar_schemas/* count */.U9, url: schemas/* string */.YjP() });
const baselineBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("baseline"),
    artefact: schemas/* string */.YjP().nullable(),
    commit: schemas/* string */.YjP(),
    note: schemas/* string */.YjP(),
    openFindings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const decisionBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("decision"),
    decision,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    artefact: tests_schema/* artefact */.pH.nullable(),
    version: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    since: schemas/* strictObject */.rej({ seq: scalar_schemas/* count */.U9, commit: schemas/* string */.YjP() }).nullable(),
    changes: schemas/* array */.YOg(change),
    orphanCommits: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* array */.YOg(row),
    unenforced: schemas/* array */.YOg(schemas/* string */.YjP()),
    waived: schemas/* array */.YOg(schemas/* string */.YjP()),
    openFindings: schemas/* array */.YOg(schemas/* string */.YjP()),
    requestedBy: scalar_schemas/* count */.U9,
    approval,
    mechanism: schemas/* string */.YjP(),
    run,
    policySha256: schemas/* string */.YjP().nullable(),
    branchRules: schemas/* string */.YjP().nullable(),
    emergency: schemas/* strictObject */.rej({ reason: schemas/* string */.YjP(), incident: schemas/* string */.YjP() }).nullable(),
    acceptance: schemas/* strictObject */.rej({ criteria: scalar_schemas/* count */.U9, met: scalar_schemas/* count */.U9, tests: scalar_schemas/* count */.U9, skipped: scalar_schemas/* count */.U9 }).nullable(),
    packages: schemas/* strictObject */.rej({
        added: schemas/* array */.YOg(schemas/* string */.YjP()),
        updated: schemas/* array */.YOg(schemas/* string */.YjP()),
        removed: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    annex: schemas/* strictObject */.rej({ version: schemas/* string */.YjP(), commit: schemas/* string */.YjP() }),
});
const outcomeBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("outcome"),
    decisionSeq: scalar_schemas/* count */.U9,
    decisionId: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(["deployed", "rolled-back", "failed", "timed-out", "cancelled", "refused", "lost"]),
    decision,
    artefact: schemas/* string */.YjP().nullable(),
    commit: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    approval,
    started: schemas/* string */.YjP().nullable(),
    finished: schemas/* string */.YjP().nullable(),
    verification: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP(),
    run,
});
const reviewBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("review"),
    ofSeq: scalar_schemas/* count */.U9,
    by: scalar_schemas/* count */.U9,
    conclusion: schemas/* string */.YjP(),
});
const eventBody = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["finding", "drift", "reconciliation"]),
    subject: schemas/* string */.YjP(),
    detail: schemas/* string */.YjP(),
});
const correctionBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("correction"),
    ofSeq: scalar_schemas/* count */.U9,
    field: schemas/* string */.YjP(),
    old: schemas/* string */.YjP(),
    new: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    by: schemas/* array */.YOg(scalar_schemas/* count */.U9),
});
const redactionBody = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("redaction"),
    sha256: scalar_schemas/* sha256 */.sc,
    reason: schemas/* string */.YjP(),
    by: schemas/* array */.YOg(scalar_schemas/* count */.U9),
});
/** Shape of a record's body, by its kind. */
const bodySchema = schemas/* discriminatedUnion */.gMt("kind", [
    baselineBody,
    decisionBody,
    outcomeBody,
    reviewBody,
    eventBody,
    correctionBody,
    redactionBody,
]);

;// CONCATENATED MODULE: ./lib/src/register/record.js






/** RFC 3339 in UTC with whole seconds: one spelling a moment, so that text order is time order. */
const time = schemas/* string */.YjP().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);
/** Shape of a record; docs/register-format.md. */
const recordSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("annex/record/v1"),
    seq: schemas/* int */.Whr().positive(),
    id: scalar_schemas/* sha256 */.sc,
    previous: scalar_schemas/* sha256 */.sc,
    kind: schemas/* enum */.k5n([
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
    service: schemas/* string */.YjP().min(1),
    environment: schemas/* string */.YjP().min(1),
    at: time,
    serverTime: time.nullable(),
    body: bodySchema,
    evidence: schemas/* record */.g1P(schemas/* string */.YjP(), scalar_schemas/* sha256 */.sc),
    people: schemas/* exactOptional */.yqP(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[1-9]\d*$/), scalar_schemas/* sha256 */.sc)),
});
/** sha256 (hex) of kind and identity: equal for two drafts of the same event, so that writing twice is writing once. */
function recordId(kind, identity) {
    return (0,digest/* sha256Hex */.f)((0,canonical/* canonicalJson */.d)(["annex/record/v1", kind, ...identity]));
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
class RecordError extends error/* AnnexError */.F {
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
    return (0,canonical/* canonicalBytes */.M)(record);
}
function invalid(field, why, cause) {
    return new RecordError(field, why, cause);
}


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iB: () => (/* binding */ decisionDraft),
  y3: () => (/* binding */ distinctPeople),
  Li: () => (/* binding */ recordApproval)
});

// EXTERNAL MODULE: ./lib/src/controls/registry.js + 59 modules
var registry = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/src/policy/section.js + 2 modules
var section = __webpack_require__(3442);
// EXTERNAL MODULE: ./lib/src/testing/map.js
var map = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/src/stages/personal-data.js
const ADDRESS = /[^\s<>()"'`,;:]+@[^\s<>()"'`,;:]+\.[^\s<>()"'`,;:]+/gu;
/** Text without e-mail addresses: what is written into a register cannot be taken back (DESIGN.md section 5). */
function withoutAddresses(text) {
    return text.replace(ADDRESS, "[address removed]");
}

;// CONCATENATED MODULE: ./lib/src/stages/decision-record.js




/** The decision as the register takes it; persons are account ids until the register gives them numbers. */
function decisionDraft(facts) {
    const { verdict, evidence, run } = facts;
    const artefact = evidence.build?.artefact ?? null;
    const change = evidence.change;
    return {
        kind: "decision",
        service: verdict.service,
        environment: facts.environment,
        identity: [
            run.repository,
            run.runId,
            String(run.attempt),
            verdict.service,
            facts.environment,
            artefact?.sha256 ?? "none",
        ],
        at: verdict.evaluated,
        body: {
            kind: "decision",
            decision: facts.decided.decision,
            reasons: facts.decided.reasons,
            artefact,
            version: facts.version,
            commit: verdict.head,
            since: facts.since,
            changes: (change?.pullRequests ?? []).map((pull) => recordChange(pull, facts.team)),
            orphanCommits: change?.orphanCommits ?? [],
            rows: verdict.controls.map(({ control, status, seen }) => ({
                control,
                status,
                seen: withoutAddresses(seen),
                evidence: documentsOf(control).filter((name) => facts.files.has(name)),
            })),
            unenforced: facts.decided.unenforced,
            ...findings(verdict),
            requestedBy: facts.starter.id,
            approval: recordApproval(facts.approval),
            mechanism: mechanismOf(facts.team?.policy.deploy ?? null),
            run,
            policySha256: verdict.policySha256,
            branchRules: change?.branchRules ?? null,
            emergency: facts.emergency === null
                ? null
                : { reason: withoutAddresses(facts.emergency.reason), incident: withoutAddresses(facts.emergency.incident) },
            acceptance: acceptanceCounts(evidence, facts.team),
            packages: packageNames(evidence),
            annex: verdict.annex,
        },
        evidence: Object.fromEntries(facts.files),
        people: distinctPeople([
            facts.starter,
            ...facts.approval.by.map(({ person }) => person),
            ...(change?.pullRequests ?? []).flatMap(peopleOf),
        ]),
    };
}
function documentsOf(control) {
    return (0,registry/* evidenceOf */.X1)(control).map((name) => (name === "sbom" ? "sbom.cdx.json" : `${name}.json`));
}
/** An approval with account ids for persons. GitHub gives the time of a review, not of an environment's approval. */
function recordApproval({ source, state, reason, by }) {
    return {
        source,
        state,
        reason,
        by: by.map(({ person, role, rule, at }) => ({ person: person.id, role, rule, notBefore: at, notAfter: at })),
    };
}
/** Each account once, in the order given. */
function distinctPeople(people) {
    return [...new Map(people.map((person) => [person.id, person])).values()];
}
function recordChange(pull, team) {
    const authors = distinctPeople([
        pull.author,
        ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
    ]);
    const approvers = distinctPeople(pull.reviews
        .filter(({ state, commit }) => state === "approved" && commit === pull.head)
        .map(({ person }) => person));
    return {
        number: pull.number,
        title: withoutAddresses(pull.title),
        authors: authors.map(({ id }) => id),
        approvers: approvers.map(({ id }) => id),
        security: withoutAddresses(securityAnswer(pull, team)),
        requests: pull.requests.filter(({ exists }) => exists).map(({ reference }) => reference),
    };
}
function securityAnswer(pull, team) {
    if (team === null)
        return "not read";
    const { found, answers } = (0,section/* parseSecuritySection */.J)(pull.body, team.policy.security);
    if (!found)
        return "no security section";
    return (answers
        .filter(({ state }) => state === "answered")
        .map(({ text }) => text)
        .join(" / ")
        .slice(0, 300) || "not answered");
}
function peopleOf(pull) {
    return [
        pull.author,
        ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
        ...pull.reviews.map(({ person }) => person),
    ];
}
function findings(verdict) {
    const all = verdict.controls.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
    return {
        waived: all
            .filter(({ state }) => state === "waived")
            .map(({ id, note }) => `${id}: ${withoutAddresses(note ?? "")}`),
        openFindings: all
            .filter(({ state }) => state !== "waived")
            .map(({ seen, dueDate }) => `${withoutAddresses(seen)}${dueDate === undefined ? "" : ` (due ${dueDate.slice(0, 10)})`}`),
    };
}
function mechanismOf(deploy) {
    return deploy?.mechanism ?? "none";
}
function acceptanceCounts(evidence, team) {
    if (evidence.acceptance === undefined || team === null)
        return null;
    const { cases } = evidence.acceptance;
    const results = (0,map/* criteriaResults */.iv)(team.criteria, cases);
    return {
        criteria: results.length,
        met: results.filter(({ met }) => met).length,
        tests: cases.length,
        skipped: cases.filter(({ result }) => result === "skipped").length,
    };
}
function packageNames({ packages }) {
    const named = (kind) => (packages?.changes ?? [])
        .filter((change) => change.kind === kind)
        .map(({ before, after }) => kind === "updated"
        ? `${after?.name} ${before?.version} → ${after?.version}`
        : `${(after ?? before)?.name} ${(after ?? before)?.version}`);
    return { added: named("added"), updated: named("updated"), removed: named("removed") };
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ appendContext),
  hT: () => (/* binding */ openGitHubRegister)
});

// UNUSED EXPORTS: openDirectoryRegister

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/github/client.js
var github_client = __webpack_require__(5574);
;// CONCATENATED MODULE: ./lib/src/github/app.js




const InstallationAnswer = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const TokenAnswer = schemas/* object */.Ikc({ token: schemas/* string */.YjP(), expires_at: schemas/* string */.YjP() });
/**
 * Proves to GitHub that annex is the App, for less than ten minutes; `now` in milliseconds. One minute in the past,
 * since the clocks of runner and GitHub differ. Source: GitHub docs, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
function appJwt({ appId, privateKey }, now) {
    const seconds = Math.floor(now / 1000);
    const encode = (part) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const claims = { iat: seconds - 60, exp: seconds + 540, iss: appId };
    const unsigned = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
    return `${unsigned}.${(0,external_node_crypto_.sign)("sha256", Buffer.from(unsigned), keyOf(privateKey)).toString("base64url")}`;
}
/**
 * A token of the App's installation on a repository, good for writing the contents of that repository and nothing else.
 * Throws `register-app-missing` when the App is not installed there, `register-key-invalid` for a broken key.
 */
async function installationToken(options, credentials, repository) {
    const client = new github_client/* GitHubClient */.jh({ ...options, token: appJwt(credentials, options.clock.now()) });
    const found = await client.find((0,github_client/* repoPath */.qN)(repository, "installation"), InstallationAnswer);
    if (found.kind !== "found") {
        const why = found.kind === "forbidden" ? found.reason : "it is not installed there";
        throw new error/* AnnexError */.F({
            code: "register-app-missing",
            message: `The App "${credentials.appId}" cannot use the repository "${repository}" (${why}).`,
            hint: "Install the App on the register's repository with contents: write, and check register-app-id and its key.",
        });
    }
    const path = `/app/installations/${found.value.id}/access_tokens`;
    const body = { repositories: [repository.split("/")[1] ?? ""], permissions: { contents: "write" } };
    const { token, expires_at: expires } = await client.post(path, body, TokenAnswer);
    return { token, expires };
}
/** Secrets are often stored with their line breaks written as `\n`. */
function keyOf(privateKey) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(privateKey.replaceAll("\\n", "\n"));
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
        // Said below without the cause: OpenSSL's message may quote the key.
    }
    throw new error/* AnnexError */.F({
        code: "register-key-invalid",
        message: "The secret ANNEX_REGISTER_KEY is not an RSA private key in PEM form.",
        hint: "Store the file that GitHub offered for download when the App's key was made, whole, as the secret.",
    });
}

// EXTERNAL MODULE: ./lib/src/github/graphql.js
var graphql = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/src/github/limits.js
var limits = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/src/github/transport.js
var transport = __webpack_require__(9117);
;// CONCATENATED MODULE: ./lib/src/github/register-commit.js





const COMMIT_MUTATION = `mutation AnnexRegisterCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit { oid url }
  }
}`;
const CommitData = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }) }),
});
/** Evidence blobs are larger than what other requests carry. */
const COMMIT_TIMEOUT_MS = 120_000;
/** Sends one commit, once: whether to send it again is for the register to decide, after it has read the branch. */
async function commitOnBranch(client, repository, commit) {
    const request = (0,graphql/* graphqlRequest */.L4)(client, COMMIT_MUTATION, { input: inputOf(repository, commit) });
    const attempt = await (0,transport/* sendOnce */.E)({ ...client.options, timeoutMs: COMMIT_TIMEOUT_MS }, request);
    if (attempt.kind === "lost")
        return unknown(attempt.reason);
    return resultOf(attempt.response, client.options.clock.now());
}
function inputOf(repository, commit) {
    const [headline = "", ...rest] = commit.message.split("\n");
    return {
        branch: { repositoryNameWithOwner: repository, branchName: commit.branch },
        expectedHeadOid: commit.expectedHeadOid,
        message: { headline, body: rest.join("\n").replace(/^\n/u, "") },
        fileChanges: {
            additions: commit.additions.map(({ path, contents }) => ({
                path,
                contents: Buffer.from(contents).toString("base64"),
            })),
        },
    };
}
function resultOf(response, now) {
    const wait = (0,limits/* limitWait */.x)(response, now);
    if (wait !== null)
        return unknown(`GitHub asks to wait ${Math.ceil(wait / 1000)} seconds`, wait);
    if (response.status >= 500)
        return unknown(`status ${response.status}`);
    if (response.status !== 200)
        throw refusal(response.status, (0,limits/* messageOf */.b)(response.bytes));
    const answer = graphql/* GraphQlAnswer */.uW.safeParse(parsed(response.bytes));
    if (!answer.success)
        return unknown("an answer that is not GraphQL's");
    const [problem] = answer.data.errors ?? [];
    if (problem !== undefined)
        return resultOfProblem(problem);
    const data = CommitData.safeParse(answer.data.data);
    return data.success
        ? { kind: "committed", ...data.data.createCommitOnBranch.commit }
        : unknown("an answer without the new commit");
}
/**
 * `STALE_DATA` ("Expected branch to point to …") says that the branch had moved. Errors without a type are GitHub's own
 * ("Something went wrong"), so nobody knows what became of the commit; errors with another type refuse it.
 */
function resultOfProblem({ type, message }) {
    if (type === "STALE_DATA" || /expected branch to point to|is at [0-9a-f]{40,64} but expected/iu.test(message)) {
        return { kind: "conflict" };
    }
    if (type === "RATE_LIMITED")
        return unknown(message, 60_000);
    if (type === undefined || type === "SERVICE_UNAVAILABLE" || type === "INTERNAL")
        return unknown(message);
    const forbidden = type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES";
    throw refusal(forbidden ? 403 : 422, `${type}: ${message}`);
}
function unknown(reason, retryAfterMs = null) {
    return { kind: "unknown", reason, retryAfterMs };
}
function refusal(status, reason) {
    const forbidden = status === 401 || status === 403 || status === 404;
    return new error/* AnnexError */.F({
        code: forbidden ? "register-forbidden" : "register-commit-refused",
        message: `GitHub refused to write to the register (${reason}).`,
        hint: forbidden
            ? "Give the App contents: write on the register's repository."
            : "Let the App bypass the rules of the register's branch, and check that it is the branch the register uses.",
    });
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/register-tree.js



const TreeAnswer = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
/** What stands at a path of a commit; null only when every folder above it was read and does not hold it. */
async function findEntry(client, repository, at) {
    let entry = { path: "", type: "tree", sha: at.oid };
    for (const name of at.path.split("/").filter((part) => part !== "")) {
        if (entry.type !== "tree")
            return null;
        const tree = await readTree(client, repository, entry.sha, false);
        const next = tree.entries.find((candidate) => candidate.path === name);
        if (next === undefined)
            return null;
        entry = next;
    }
    return entry;
}
/** Paths of all files below a tree, relative to it; walks folder by folder where GitHub cuts the recursive answer. */
async function filesBelow(client, repository, sha) {
    const whole = await readTree(client, repository, sha, true);
    if (!whole.truncated)
        return whole.entries.filter((entry) => entry.type === "blob").map((entry) => entry.path);
    const { entries } = await readTree(client, repository, sha, false);
    const files = [];
    for (const entry of entries) {
        if (entry.type === "blob")
            files.push(entry.path);
        if (entry.type !== "tree")
            continue;
        const below = await filesBelow(client, repository, entry.sha);
        files.push(...below.map((path) => `${entry.path}/${path}`));
    }
    return files;
}
async function readTree(client, repository, sha, recursive) {
    const path = `${(0,github_client/* repoPath */.qN)(repository, "git", "trees", sha)}${recursive ? "?recursive=1" : ""}`;
    const found = await client.find(path, TreeAnswer);
    if (found.kind === "found" && (recursive || !found.value.truncated)) {
        return { entries: found.value.tree, truncated: found.value.truncated };
    }
    if (found.kind === "forbidden") {
        throw new error/* AnnexError */.F({
            code: "register-forbidden",
            message: `GitHub does not let annex read the register "${repository}" (${found.reason}).`,
            hint: "Give the App contents: write on the register's repository.",
        });
    }
    // A tree that a commit names exists; GitHub's copies may be some seconds apart.
    throw new error/* AnnexError */.F({
        code: "register-unavailable",
        message: `GitHub does not show the tree ${sha} of the register "${repository}" completely.`,
        hint: "Run again later.",
    });
}

;// CONCATENATED MODULE: ./lib/src/github/register-api.js





const RefAnswer = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u) }) });
/** Bytes as they are in git, up to 100 MB. Source: REST docs, "Custom media types for repository contents". */
const RAW = "application/vnd.github.raw+json";
/** The register's repository on GitHub, through a client whose token may write its contents. */
function gitHubRegisterApi(client, repository) {
    return {
        head: (branch) => inRegisterTerms(() => readHead(client, repository, branch)),
        readFile: (path, oid) => inRegisterTerms(() => register_api_readFile(client, repository, { path, oid })),
        commit: (commit) => commitOnBranch(client, repository, commit),
        list: (folder, oid) => inRegisterTerms(() => listFiles(client, repository, { path: folder, oid })),
    };
}
async function readHead(client, repository, branch) {
    const found = await client.find((0,github_client/* repoPath */.qN)(repository, "git", "ref", "heads", ...branch.split("/")), RefAnswer);
    if (found.kind === "found")
        return { oid: found.value.object.sha, serverTime: found.serverTime };
    if (found.kind === "forbidden")
        throw forbidden(repository, found.reason);
    throw new error/* AnnexError */.F({
        code: "register-branch-missing",
        message: `The register "${repository}" has no branch "${branch}".`,
        hint: "Create the repository with a first commit (a README), then run: annex register init.",
    });
}
/**
 * "404" may also mean that GitHub's copies are seconds apart or that the token was withdrawn, and a file that seems to
 * be missing would let the register begin anew; so absence counts only when the tree proves it.
 */
async function register_api_readFile(client, repository, place) {
    const path = (0,github_client/* repoPath */.qN)(repository, "contents", ...place.path.split("/"));
    const direct = bytesOf(repository, await client.bytes(`${path}?ref=${encodeURIComponent(place.oid)}`, RAW));
    if (direct !== null)
        return direct;
    const entry = await findEntry(client, repository, place);
    if (entry === null)
        return null;
    const blob = bytesOf(repository, await client.bytes((0,github_client/* repoPath */.qN)(repository, "git", "blobs", entry.sha), RAW));
    if (blob !== null)
        return blob;
    throw new error/* AnnexError */.F({
        code: "register-unavailable",
        message: `GitHub lists "${place.path}" in the register "${repository}" but does not hand it out.`,
        hint: "Run again later.",
    });
}
async function listFiles(client, repository, folder) {
    const entry = await findEntry(client, repository, folder);
    if (entry === null || entry.type !== "tree")
        return [];
    const prefix = folder.path === "" ? "" : `${folder.path.replace(/\/$/u, "")}/`;
    const below = await filesBelow(client, repository, entry.sha);
    return below.map((path) => `${prefix}${path}`).sort();
}
function bytesOf(repository, found) {
    if (found.kind === "forbidden")
        throw forbidden(repository, found.reason);
    return found.kind === "found" ? found.value : null;
}
function forbidden(repository, reason) {
    return new error/* AnnexError */.F({
        code: "register-forbidden",
        message: `GitHub does not let annex read the register "${repository}" (${reason}).`,
        hint: "Give the App contents: write on the register's repository.",
    });
}
/** What a later try may heal is `register-unavailable`, the only error after which the register reads again. */
async function inRegisterTerms(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (!(cause instanceof error/* AnnexError */.F) || cause.code !== "github-unreachable")
            throw cause;
        const { message, hint } = cause;
        throw new error/* AnnexError */.F({ code: "register-unavailable", message, hint, cause });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var clock = __webpack_require__(9635);
;// CONCATENATED MODULE: ./lib/src/register/atomic-write.js



/** Writes a file so that after a crash it is there whole or as before: temporary file, fsync, rename, fsync of the folder. */
async function atomic_write_writeAtomically(root, scratch, file) {
    const target = join(root, file.path);
    const temporary = join(scratch, `write.${randomUUID()}`);
    await makeFolder(root, dirname(target));
    const handle = await open(temporary, "wx");
    try {
        await handle.writeFile(file.contents);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await rename(temporary, target);
    await syncFolder(dirname(target));
}
/** Removes a file for good. */
async function atomic_write_removeDurably(file) {
    await rm(file, { force: true });
    await syncFolder(dirname(file));
}
async function makeFolder(root, folder) {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined)
        return;
    for (let made = folder; made.startsWith(dirname(first)) && made.length >= root.length; made = dirname(made)) {
        await syncFolder(made);
        if (made === dirname(made))
            return;
    }
}
/** Some systems cannot open or sync a folder; there the rename alone must do. */
async function syncFolder(folder) {
    const handle = await open(folder, "r").catch(() => null);
    if (handle === null)
        return;
    try {
        await handle.sync().catch(() => undefined);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/register/git.js






const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The register's history must not depend on who runs annex, nor on their hooks, signing or line-end settings. */
const FIXED_OPTIONS = [
    ["user.name", "annex"],
    ["user.email", "annex@localhost"],
    ["commit.gpgsign", "false"],
    ["core.hooksPath", "/dev/null"],
    ["core.autocrlf", "false"],
    ["core.quotePath", "false"],
    ["gc.auto", "0"],
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
const MAX_OUTPUT = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/** An index.lock older than this was left by a git that was killed: under the register's lock no other git of ours runs. */
const ABANDONED_MS = 10_000;
/** Is this folder itself the top of a git work tree? One inside another repository is not the register's own. */
function git_isWorkTree(root) {
    return existsSync(join(root, ".git"));
}
/** Output of a git command in the register. Throws AnnexError `register-git-failed`. */
async function git_git(root, args) {
    try {
        const options = { cwd: root, env: cleanEnvironment(), maxBuffer: MAX_OUTPUT, encoding: "utf8" };
        const { stdout } = await run("git", [...FIXED_OPTIONS, ...args], options);
        return stdout;
    }
    catch (cause) {
        throw failed(root, args, cause);
    }
}
/** Makes the folder a repository with one branch, `main`. */
async function git_initRepository(root) {
    await git_git(root, ["init", "--quiet", "--initial-branch=main"]);
}
/** Commits these paths, and evidence that was written before them; nothing when they are committed already. */
async function git_commitPaths(root, paths, message, clock) {
    await waitForIndex(root, clock);
    const evidence = await git_git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "evidence"]);
    const all = [...paths, ...evidence.split("\0").filter((path) => path !== "")];
    for (let start = 0; start < all.length; start += 500) {
        await git_git(root, ["add", "--", ...all.slice(start, start + 500)]);
    }
    const staged = await git_git(root, ["diff", "--cached", "--name-only", "-z"]);
    if (staged !== "")
        await git_git(root, ["commit", "--quiet", "--no-verify", "-m", message]);
}
/** A git child outlives its killed parent for a moment; after that its lock is only a file. */
async function waitForIndex(root, clock) {
    const lock = join(root, ".git", "index.lock");
    for (;;) {
        const info = await stat(lock).catch(() => null);
        if (info === null)
            return;
        if (clock.now() - info.mtimeMs > ABANDONED_MS)
            return rm(lock, { force: true });
        await clock.sleep(100);
    }
}
/** Variables of a surrounding git command (a hook, a rebase) would point at another repository. */
function cleanEnvironment() {
    return {
        PATH: process.env["PATH"],
        HOME: process.env["HOME"],
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        LC_ALL: "C",
    };
}
function failed(root, args, cause) {
    const stderr = cause.stderr ?? "";
    const said = stderr.trim().split("\n").slice(-3).join(" ") || String(cause);
    return new AnnexError({
        code: "register-git-failed",
        message: `\`git ${args[0]}\` failed in ${JSON.stringify(root)}: ${JSON.stringify(said.slice(0, 500))}.`,
        hint: "Install git, make the register's clone writable, and run the command again; nothing is written twice.",
        cause,
    });
}

// EXTERNAL MODULE: ./lib/src/register/paths.js
var paths = __webpack_require__(2073);
;// CONCATENATED MODULE: ./lib/src/register/git-history.js


/** Files that may leave: the names of persons, by a purge. */
const PURGEABLE = /^people\/accounts\//;
/**
 * Looks through a clone's history for files of the register that were changed or removed after they were added, and for
 * changes not committed at all. Merges are judged by what they changed on the main line.
 */
async function git_history_checkGitHistory(root) {
    const shallow = (await git(root, ["rev-parse", "--is-shallow-repository"])).trim();
    if (shallow !== "false")
        return { kind: "not-checked", reason: "the clone is shallow; fetch its whole history" };
    const hasCommit = await git(root, ["rev-list", "--all", "--max-count=1"]);
    if (hasCommit === "")
        return { kind: "not-checked", reason: "the repository has no commit" };
    const head = (await git(root, ["rev-list", "--count", "--first-parent", "HEAD"])).trim();
    const log = await git(root, [
        "log",
        "--first-parent",
        "--diff-merges=first-parent",
        "--no-renames",
        "--diff-filter=MDT",
        "--name-status",
        "-z",
        "--format=%x01%H",
        "HEAD",
        "--",
        ...ADD_ONLY,
    ]);
    const status = await git(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--", ...ADD_ONLY, "HEAD.json"]);
    return { kind: "checked", commits: Number(head), problems: [...parseLog(log), ...parseStatus(status)] };
}
/** Bytes (of a text file) in the first commit that has it; null when none has. */
async function git_history_originalInGit(root, path) {
    const log = await git(root, ["log", "--diff-filter=A", "--no-renames", "--format=%H", "--", path]);
    const first = log.trim().split("\n").at(-1) ?? "";
    return first === "" ? null : new TextEncoder().encode(await git(root, ["show", `${first}:${path}`]));
}
/** Fields are separated by NUL: `\x01<commit>`, then status letter and path in turn. */
function parseLog(log) {
    const problems = [];
    let commit = "";
    let letter = "";
    for (const field of log.split("\0").map((text) => text.replace(/^\n+/, ""))) {
        if (field.startsWith("\x01")) {
            commit = field.slice(1).trim();
            letter = "";
        }
        else if (/^[A-Z]\d*$/.test(field) && letter === "")
            letter = field;
        else if (field !== "" && letter !== "") {
            const removed = letter === "D";
            if (!(removed && PURGEABLE.test(field))) {
                problems.push({ path: field, what: removed ? "removed" : "changed", commit });
            }
            letter = "";
        }
    }
    return problems;
}
/** `XY path`; untracked and newly added files are not changes of what was there. */
function parseStatus(status) {
    return status
        .split("\0")
        .filter((line) => line !== "" && !line.startsWith("??") && !line.startsWith("A "))
        .map((line) => ({ code: line.slice(0, 2), path: line.slice(3) }))
        .filter(({ code, path }) => !(code.includes("D") && PURGEABLE.test(path)))
        .map(({ code, path }) => ({ path, what: code.includes("D") ? "removed" : "changed", commit: null }));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/register/lock-owner.js





const ownerSchema = schemas/* strictObject */.rej({
    nonce: schemas/* string */.YjP().regex(/^[0-9a-f-]{36}$/),
    host: schemas/* string */.YjP(),
    space: schemas/* string */.YjP(),
    pid: schemas/* int */.Whr().positive(),
    started: schemas/* string */.YjP(),
});
/** This process as owner of a new lock. */
function lock_owner_describeSelf() {
    return {
        nonce: randomUUID(),
        host: hostname(),
        space: processSpace(),
        pid: process.pid,
        started: startOf(process.pid),
    };
}
/** Text of a lock file. */
function lock_owner_formatOwner(owner) {
    return canonicalJson({ ...owner });
}
/** Reads a lock file; null when it is not one of ours. */
function lock_owner_parseOwner(text) {
    try {
        return ownerSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/**
 * Has the owner ended? True and false are certain when it ran in this boot and namespace; otherwise only the lock's age
 * (milliseconds) can tell, because an append takes seconds.
 */
function lock_owner_hasEnded(owner, ageMs, staleMs) {
    if (owner.host !== hostname() || owner.space !== processSpace())
        return ageMs > staleMs;
    if (!isAlive(owner.pid))
        return true;
    return startOf(owner.pid) !== owner.started;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM means that it runs under another user.
        return error.code === "EPERM";
    }
}
/** Linux tells; elsewhere the host name must do, and a reused pid then looks alive, which errs on the safe side. */
function processSpace() {
    try {
        const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
        return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
    }
    catch {
        return "unknown";
    }
}
/** Field 22 of /proc/PID/stat, counted after the command's closing parenthesis (proc(5)). */
function startOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "unknown";
    }
    catch {
        return "unknown";
    }
}

;// CONCATENATED MODULE: ./lib/src/register/lock.js




/** A lock of another machine (its pid means nothing here) counts as left behind after ten minutes. */
const STALE_MS = 600_000;
/** How long one call waits for a living owner before it says that it was not its turn. */
const WAIT_MS = 2_000;
/**
 * Takes the lock in `folder` or says null when a living process kept it for two seconds.
 *
 * The lock is the file `lock`, made by link(2), so it appears whole or not at all. A lock whose owner has ended is not
 * removed (two processes could each remove the other's new one) but succeeded: the file `lock.<nonce of the ended one>`
 * can be made only once, and counts only while `lock` still is the one it succeeds. The owner is the end of that line.
 */
async function lock_takeLock(folder, clock) {
    await prepareFolder(folder);
    const self = describeSelf();
    const temporary = join(folder, `new.${self.nonce}`);
    await writeFile(temporary, formatOwner(self));
    try {
        const deadline = clock.now() + WAIT_MS;
        for (let wait = 2;; wait = Math.min(wait * 2, 100)) {
            const lock = await tryTake(folder, temporary, clock);
            if (lock !== null)
                return lock;
            if (clock.now() > deadline)
                return null;
            await clock.sleep(wait + (self.nonce.charCodeAt(0) % 5));
        }
    }
    finally {
        await removeIfThere(temporary);
    }
}
async function tryTake(folder, temporary, clock) {
    const root = join(folder, "lock");
    const line = [];
    for (let next = root;;) {
        if (await linkNew(temporary, next)) {
            line.push(next);
            if (line.length === 1 || (await stillStandsBehind(root, line)))
                return { release: () => release(line) };
            await removeIfThere(next);
            return null;
        }
        const owner = await readOwner(next, clock);
        if (owner === null || !hasEnded(owner.owner, owner.ageMs, STALE_MS))
            return null;
        line.push(next);
        next = join(folder, `lock.${owner.owner.nonce}`);
    }
}
/** Between looking at an ended owner and succeeding it, another process may have done so, worked and released. */
async function stillStandsBehind(root, line) {
    for (const [index, file] of line.slice(0, -1).entries()) {
        const text = await readFile(file, "utf8").catch(absent);
        const owner = text === null ? null : parseOwner(text);
        if (owner === null || line[index + 1] !== `${root}.${owner.nonce}`)
            return false;
    }
    return true;
}
/** The root goes first: from then on nothing that stands behind it counts. */
async function release(line) {
    for (const file of line)
        await removeIfThere(file);
}
async function readOwner(file, clock) {
    const text = await readFile(file, "utf8").catch(absent);
    const info = await stat(file).catch(absent);
    if (text === null || info === null)
        return null;
    const owner = parseOwner(text);
    if (owner === null)
        throw foreignLock(file);
    return { owner, ageMs: clock.now() - info.mtimeMs };
}
async function linkNew(from, to) {
    try {
        await link(from, to);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
async function prepareFolder(folder) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((error) => {
        if (error.code !== "EEXIST")
            throw error;
    });
}
async function removeIfThere(file) {
    await unlink(file).catch(absent);
}
function absent(error) {
    if (error.code === "ENOENT")
        return null;
    throw error;
}
function foreignLock(file) {
    return new AnnexError({
        code: "register-lock-foreign",
        message: `${JSON.stringify(file)} is not a lock that annex wrote.`,
        hint: "Make sure that no program writes to the register, then remove this file.",
    });
}

;// CONCATENATED MODULE: ./lib/src/register/directory-store.js












/** Lock, journal and temporary files; ignored by git and never part of the register. */
const PRIVATE = ".annex";
const JOURNAL = "pending.json";
/** Not a limit of the file system; it bounds what one journal holds in memory. */
const MAX_COMMIT_BYTES = (/* unused pure expression or super */ null && (512 * 1024 * 1024));
/** A commit that was promised: once this file stands, the commit is carried out, if need be by the next process. */
const journalSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), base64: schemas/* string */.YjP() })),
    message: schemas/* string */.YjP(),
});
/**
 * The register in a plain folder or at the top of a git work tree; in the latter every append is also a git commit.
 * Pushing is left to whoever owns the clone.
 */
function directory_store_openDirectoryStore(root, clock = systemClock) {
    return new DirectoryStore(root, clock);
}
/** Makes the folder, and a git repository in it when asked. Existing ones are left as they are. */
async function prepareDirectory(root, options) {
    await mkdir(root, { recursive: true });
    if (options.git && !isWorkTree(root))
        await initRepository(root);
}
class DirectoryStore {
    name;
    maxCommitBytes = MAX_COMMIT_BYTES;
    #clock;
    #private;
    constructor(root, clock) {
        this.name = root;
        this.#clock = clock;
        this.#private = join(root, PRIVATE);
    }
    async snapshot() {
        if ((await this.#read(join(PRIVATE, JOURNAL))) !== null)
            await this.#finishOthers();
        const head = await this.#read(HEAD_PATH);
        return {
            head: token(head),
            serverTime: null,
            read: (path) => (path === HEAD_PATH ? Promise.resolve(head) : this.#read(path)),
            list: async (folder) => (await this.#list(folder)).sort(),
        };
    }
    async commit(commit) {
        for (const file of commit.files)
            assertRegisterPath(file.path);
        const lock = await takeLock(this.#private, this.#clock);
        if (lock === null)
            return { kind: "conflict" };
        try {
            await this.#carryOutJournal();
            if (token(await this.#read(HEAD_PATH)) !== commit.expectedHead)
                return { kind: "conflict" };
            await this.#write(commit);
            return { kind: "committed", head: token(await this.#read(HEAD_PATH)), url: null };
        }
        finally {
            await lock.release();
        }
    }
    async history() {
        if (!isWorkTree(this.name))
            return { kind: "not-checked", reason: "the register is a plain folder, not a git clone" };
        return checkGitHistory(this.name);
    }
    async original(path) {
        return isWorkTree(this.name) ? originalInGit(this.name, path) : null;
    }
    /** Evidence stands under its own digest, so half of a set of blobs does no harm and needs no journal. */
    async #write(commit) {
        if (commit.files.every((file) => file.path.startsWith("evidence/")))
            return this.#place(commit.files);
        const files = commit.files.map(({ path, contents }) => ({
            path,
            base64: Buffer.from(contents).toString("base64"),
        }));
        const journal = canonicalBytes({ files, message: commit.message });
        await writeAtomically(this.#private, this.#private, { path: JOURNAL, contents: journal });
        await this.#carryOut(commit.files, commit.message);
    }
    /** HEAD.json comes last, so that a reader who sees it finds all it leads to. */
    async #carryOut(files, message) {
        await this.#place(files.filter((file) => file.path !== HEAD_PATH));
        await this.#place(files.filter((file) => file.path === HEAD_PATH));
        if (isWorkTree(this.name)) {
            const paths = files.map((file) => file.path);
            await commitPaths(this.name, paths, message, this.#clock);
        }
        await removeDurably(join(this.#private, JOURNAL));
    }
    async #place(files) {
        for (const file of files)
            await writeAtomically(this.name, this.#private, file);
    }
    async #finishOthers() {
        const lock = await takeLock(this.#private, this.#clock);
        if (lock === null)
            throw busy(this.name);
        try {
            await this.#carryOutJournal();
        }
        finally {
            await lock.release();
        }
    }
    /** Must hold the lock. A journal stands whole or not at all; carrying it out twice gives the same files. */
    async #carryOutJournal() {
        const bytes = await this.#read(join(PRIVATE, JOURNAL));
        if (bytes === null)
            return;
        const parsed = journalSchema.safeParse(parseJson(bytes));
        if (!parsed.success)
            throw brokenJournal(this.name);
        const files = parsed.data.files.map(({ path, base64 }) => ({ path, contents: Buffer.from(base64, "base64") }));
        for (const file of files)
            assertRegisterPath(file.path);
        await this.#carryOut(files, parsed.data.message);
    }
    async #read(path) {
        return readFile(join(this.name, path)).catch(directory_store_absent);
    }
    async #list(folder) {
        const entries = await readdir(join(this.name, folder), { withFileTypes: true }).catch(directory_store_absent);
        const found = [];
        for (const entry of entries ?? []) {
            const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
            if (path === PRIVATE || path === ".git")
                continue;
            if (entry.isDirectory())
                found.push(...(await this.#list(path)));
            else
                found.push(path);
        }
        return found;
    }
}
/** The head's digest; before the first commit there is none. */
function token(head) {
    return head === null ? "none" : sha256Hex(head);
}
function parseJson(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString("utf8"));
    }
    catch {
        return null;
    }
}
function directory_store_absent(error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
        return null;
    throw error;
}
function busy(name) {
    return new AnnexError({
        code: "register-unavailable",
        message: `Another process is writing to ${JSON.stringify(name)}.`,
        hint: "Try again in a few seconds.",
    });
}
function brokenJournal(name) {
    return new AnnexError({
        code: "register-damaged",
        message: `${JSON.stringify(`${name}/${PRIVATE}/${JOURNAL}`)} is not a journal that annex wrote.`,
        hint: "Run `annex register verify` on a copy without that file; when it is clean, remove the file.",
    });
}

;// CONCATENATED MODULE: ./lib/src/register/github-store.js

/** A third is added by base64; GitHub stops answering mutations well before 50 MB. */
const github_store_MAX_COMMIT_BYTES = 20 * 1024 * 1024;
const DEFAULT_BRANCH = "main";
/** The register in a GitHub repository (`name` is `owner/name`), one commit an append; the repository must have a first commit. */
function openGitHubStore(api, name, branch = DEFAULT_BRANCH) {
    return {
        name,
        maxCommitBytes: github_store_MAX_COMMIT_BYTES,
        snapshot: () => snapshotOf(api, branch),
        commit: (commit) => commitTo(api, branch, commit),
        history: async () => ({
            kind: "not-checked",
            reason: "the history was not fetched; verify a clone of the repository",
        }),
        original: async () => null,
    };
}
async function snapshotOf(api, branch) {
    const { oid, serverTime } = await api.head(branch);
    return {
        head: oid,
        serverTime,
        read: (path) => api.readFile(path, oid),
        list: (folder) => api.list(folder, oid),
    };
}
async function commitTo(api, branch, commit) {
    for (const file of commit.files)
        (0,paths/* assertRegisterPath */.Ro)(file.path);
    const { expectedHead: expectedHeadOid, files: additions, message } = commit;
    return inStoreTerms(await api.commit({ branch, expectedHeadOid, additions, message }));
}
function inStoreTerms(result) {
    switch (result.kind) {
        case "committed":
            return { kind: "committed", head: result.oid, url: result.url };
        case "conflict":
            return { kind: "conflict" };
        case "unknown":
            return { kind: "unknown", reason: result.reason, retryAfterMs: result.retryAfterMs };
    }
}

;// CONCATENATED MODULE: ./lib/src/stages/open-register.js







/** Opens the register of a workflow with an installation token of its App. Throws AnnexError `register-not-configured`. */
async function openGitHubRegister(context, facts, input) {
    const missing = ["register", "register-app-id", "register-key"].filter((name) => input[name] === "");
    if (missing.length > 0) {
        throw new error/* AnnexError */.F({
            code: "register-not-configured",
            message: `A deployment needs a register, but ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} empty.`,
            hint: "Give register and register-app-id to the workflow, and ANNEX_REGISTER_KEY to the environment annex-register; nothing is deployed without a record.",
        });
    }
    const { fetch, clock } = context;
    const api = { fetch, clock, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl };
    const credentials = { appId: input["register-app-id"], privateKey: input["register-key"] };
    const { token } = await installationToken(api, credentials, input.register);
    return openGitHubStore(gitHubRegisterApi(new github_client/* GitHubClient */.jh({ ...api, token }), input.register), input.register);
}
/** Opens a register in a folder or git clone. */
function openDirectoryRegister(context, path) {
    return openDirectoryStore(path, context.clock);
}
/** What appending needs of the machine. */
function appendContext(context) {
    return { clock: context.clock, random: (bytes) => (0,external_node_crypto_.randomBytes)(bytes) };
}


/***/ })

};
