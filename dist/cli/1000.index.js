export const id = 1000;
export const ids = [1000];
export const modules = {

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

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export CHECKS */
/** What `register verify` looks at, in the order of its report. */
const CHECKS = (/* unused pure expression or super */ null && ([
    "format",
    "head",
    "schema",
    "sequence",
    "chain",
    "ids",
    "references",
    "evidence",
    "people",
    "time",
    "history",
    "anchors",
    "recomputation",
]));
/** Result of a check that could be made: ok when there is no damage. */
function conclude(check, damages, seen) {
    return damages.length === 0 ? { check, status: "ok", seen } : { check, status: "failed", damages };
}
/** "1 record", "2 records". */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* unused harmony export emergencyOf */
/* harmony import */ var _model_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(239);

/** Decides about a deployment from the eight rows alone; pure, so that an auditor can decide again. */
function decide(verdict, emergency) {
    const rules = verdict.controls.flatMap(({ control, rules: results }) => results.map((result) => ({ name: `${control}/${result.rule}`, result })));
    const blocking = rules.filter(({ result }) => result.blocks).map(({ name }) => name);
    const jobs = verdict.jobs.map(({ job, result }) => `job ${job}: ${result}`);
    const unenforced = rules
        .filter(({ result }) => result.mode === "report" && (result.status === "failed" || result.status === "inconclusive"))
        .map(({ name }) => name);
    const reasons = [...(verdict.bootstrap ? ["bootstrap: no policy was in force"] : []), ...blocking, ...jobs];
    if (reasons.length === 0)
        return { decision: unenforced.length === 0 ? "allowed" : "allowed-unenforced", reasons, unenforced };
    if (emergency !== null && !verdict.bootstrap && blocking.every(isOverridable))
        return { decision: "emergency", reasons, unenforced };
    return { decision: "denied", reasons, unenforced };
}
/** An emergency never goes past what a waiver cannot either: artefact-digest, recorded, malware. */
function isOverridable(name) {
    return _model_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.some(({ control, rule, waivable }) => `${control}/${rule}` === name && waivable);
}
/** The emergency of a run; only a person who starts a run by hand can declare one. Throws nothing: a half one is none. */
function emergencyOf(event, reason, incident) {
    if (event !== "workflow_dispatch" || reason.trim() === "" || incident.trim() === "")
        return null;
    return { reason: reason.trim(), incident: incident.trim() };
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyHere: () => (/* binding */ verifyHere)
});

// UNUSED EXPORTS: recomputeDecision

// EXTERNAL MODULE: ./lib/src/controls/verdict.js + 1 modules
var verdict = __webpack_require__(3048);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/evidence/documents.js + 1 modules
var documents = __webpack_require__(387);
// EXTERNAL MODULE: ./lib/src/model/error.js
var model_error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/register/directory-store.js + 5 modules
var directory_store = __webpack_require__(892);
// EXTERNAL MODULE: ./lib/src/register/init.js
var init = __webpack_require__(2350);
// EXTERNAL MODULE: ./lib/src/register/paths.js
var register_paths = __webpack_require__(2073);
// EXTERNAL MODULE: ./lib/src/register/verify-model.js
var verify_model = __webpack_require__(5793);
;// CONCATENATED MODULE: ./lib/src/register/verify-chain.js


/**
 * Walks from the head to the first record. A record that stands is a witness for the one before it (`previous`), HEAD.json
 * for the last; where the witness itself is damaged, the digest in `ids/` decides, so that the changed file is named and
 * not its neighbour.
 */
function checkChain(register) {
    const entries = new Map(register.ids.flatMap(({ entry }) => (entry === null ? [] : [[entry.path, entry.sha256]])));
    const walk = { entries, intact: new Set(), head: [], chain: [] };
    let witness = headWitness(register, walk);
    const descending = groupBySeq(register.records);
    const last = Math.max(descending[0]?.seq ?? 0, register.head?.seq ?? 0);
    for (const group of descending)
        witness = judge(group, witness, walk);
    return {
        head: (0,verify_model/* conclude */.Ep)("head", walk.head, last === 0 ? "no record yet" : `record ${last} is the last`),
        chain: (0,verify_model/* conclude */.Ep)("chain", walk.chain, `${(0,verify_model/* counted */.hS)(walk.intact.size, "record")}, each named by its successor or the head`),
        intact: walk.intact,
    };
}
function headWitness(register, walk) {
    const { head } = register;
    if (head === null) {
        walk.head.push(headDamage(null, register.headError ?? "it cannot be read"));
        return { of: -1, sha256: null, trusted: false, by: null };
    }
    const beyond = register.records.find((record) => record.seq > head.seq);
    if (beyond !== undefined) {
        walk.head.push(headDamage(head.seq, `it says ${head.seq}, but there is ${beyond.path}`));
    }
    if (head.path !== null && !register.records.some((record) => record.path === head.path)) {
        walk.head.push(headDamage(head.seq, `it names ${head.path}, which is not there`));
    }
    return { of: head.seq, sha256: head.sha256, trusted: beyond === undefined, by: null };
}
function groupBySeq(records) {
    const groups = new Map();
    for (const record of records)
        groups.set(record.seq, [...(groups.get(record.seq) ?? []), record]);
    return [...groups].map(([seq, members]) => ({ seq, records: members })).sort((a, b) => b.seq - a.seq);
}
/** Judges the files of one seq (more than one is a damage of `sequence`) and gives the witness for the one before. */
function judge(group, witness, walk) {
    const applies = witness.of === group.seq ? witness : { of: group.seq, sha256: null, trusted: false, by: null };
    const standing = group.records.filter((record) => stands(record, applies, walk));
    for (const record of standing)
        walk.intact.add(record.path);
    for (const record of group.records) {
        if (!standing.includes(record))
            walk.chain.push(changed(record, applies));
    }
    const chosen = standing[0] ?? group.records[0];
    const previous = chosen?.record?.previous ?? null;
    return { of: group.seq - 1, sha256: previous, trusted: standing.length === 1, by: chosen ?? null };
}
function stands(record, witness, walk) {
    const second = walk.entries.get(record.path) ?? null;
    if (record.record === null)
        return false;
    if (witness.sha256 === record.sha256)
        return true;
    // A witness that stands is right, whatever ids/ says: both file and entry may have been rewritten.
    if (witness.trusted && witness.by !== null)
        return false;
    if (second !== record.sha256)
        return false;
    blameWitness(witness, record, walk);
    return true;
}
/** The record agrees with its entry but not with the damaged file behind it: that file's field is what was changed. */
function blameWitness(witness, record, walk) {
    if (witness.sha256 === null)
        return;
    const detail = `says ${witness.sha256}, but record ${record.seq} has sha256 ${record.sha256}`;
    if (witness.by === null) {
        walk.head.push(headDamage(record.seq, `it ${detail}`));
        return;
    }
    const { seq, path } = witness.by;
    walk.chain.push({ seq, path, field: "previous", kind: "changed", detail: `previous ${detail}` });
}
function changed(record, witness) {
    const { seq, path } = record;
    if (record.error !== null) {
        return { seq, path, field: record.error.field, kind: "changed", detail: record.error.detail };
    }
    const by = witness.by === null ? register_paths/* HEAD_PATH */.zO : `record ${witness.by.seq}`;
    const expected = witness.sha256 === null ? "its entry in ids/ says otherwise" : `${by} says ${witness.sha256}`;
    return { seq, path, field: null, kind: "changed", detail: `it has sha256 ${record.sha256}; ${expected}` };
}
function headDamage(seq, detail) {
    return { seq, path: register_paths/* HEAD_PATH */.zO, field: null, kind: "changed", detail };
}

// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
;// CONCATENATED MODULE: ./lib/src/register/verify-field.js


const MAX_VALUE = 80;
/**
 * Finds out which field of a changed record was changed, where the backend's history still has the record as it was
 * written. History is believed only when its bytes have the digest that another file of the chain states.
 */
async function nameFields(store, register, result) {
    if (result.status !== "failed")
        return result;
    const stated = statedDigests(register);
    const damages = await Promise.all(result.damages.map((damage) => nameField(store, register, damage, stated)));
    return { ...result, damages };
}
async function nameField(store, register, damage, stated) {
    if (damage.kind !== "changed" || !damage.path.startsWith("records/"))
        return damage;
    const original = await store.original(damage.path);
    if (original === null || !stated.has((0,digest/* sha256Hex */.f)(original)))
        return damage;
    const now = await register.snapshot.read(damage.path);
    const [before, after] = [parse(original), now === null ? undefined : parse(now)];
    if (before === undefined || after === undefined)
        return damage;
    const [first, ...others] = differences(before, after, "");
    if (first === undefined)
        return damage;
    const more = others.length === 0 ? "" : `, and ${others.length} fields more`;
    return { ...damage, field: first.field, detail: `was ${excerpt(first.before)}, is ${excerpt(first.after)}${more}` };
}
function statedDigests(register) {
    return new Set([
        ...register.ids.flatMap(({ entry }) => (entry === null ? [] : [entry.sha256])),
        ...register.records.flatMap(({ record }) => (record === null ? [] : [record.previous])),
        ...(register.head === null ? [] : [register.head.sha256]),
    ]);
}
function differences(before, after, field) {
    if (isObject(before) && isObject(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
        return keys.flatMap((key) => differences(before[key], after[key], field === "" ? key : `${field}.${key}`));
    }
    return verify_field_text(before) === verify_field_text(after) ? [] : [{ field, before, after }];
}
/** Lists count as objects with their indexes as keys. */
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function verify_field_text(value) {
    return value === undefined ? "absent" : JSON.stringify(value);
}
function excerpt(value) {
    const whole = verify_field_text(value);
    return whole.length <= MAX_VALUE ? whole : `${whole.slice(0, MAX_VALUE)}…`;
}
/** undefined when it is no JSON or could not be compared; a lone surrogate is refused like anywhere else. */
function parse(bytes) {
    try {
        const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        (0,canonical/* canonicalJson */.d)(value);
        return value;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/register/evidence-blob.js
var evidence_blob = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/src/register/people.js
var register_people = __webpack_require__(6935);
// EXTERNAL MODULE: ./lib/src/register/head.js
var head = __webpack_require__(7106);
// EXTERNAL MODULE: ./lib/src/register/id-entry.js
var id_entry = __webpack_require__(2812);
// EXTERNAL MODULE: ./lib/src/register/record.js
var record = __webpack_require__(8733);
;// CONCATENATED MODULE: ./lib/src/register/verify-load.js






/** Reads at once; more would only queue in the operating system or at the server. */
const PARALLEL = 32;
/** A register that is written to while it is read is read again, this often. */
const ATTEMPTS = 5;
/**
 * Reads all records and entries of a register at one moment. Damaged files are kept with what is wrong with them.
 * Throws AnnexError `register-missing` or, when writers never paused, `register-unavailable`.
 */
async function loadRegister(store) {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const snapshot = await store.snapshot();
        const loaded = await loadOnce(store.name, snapshot);
        if ((await store.snapshot()).head === snapshot.head)
            return loaded;
    }
    throw new model_error/* AnnexError */.F({
        code: "register-unavailable",
        message: `${JSON.stringify(store.name)} was written to while it was read.`,
        hint: "Verify a clone, or try again when no deployment is running.",
    });
}
async function loadOnce(name, snapshot) {
    const paths = await snapshot.list("");
    const headBytes = await snapshot.read(register_paths/* HEAD_PATH */.zO);
    if (headBytes === null && !paths.some((path) => path.startsWith("records/")))
        throw missing(name);
    const head = readHead(headBytes);
    const records = await mapParallel(paths.filter((path) => (0,register_paths/* seqOfPath */.Cf)(path) !== null), (path) => loadRecord(snapshot, path));
    const ids = await mapParallel(paths.filter((path) => path.startsWith("ids/")), (path) => loadId(snapshot, path));
    const bySeq = [...records].sort((a, b) => a.seq - b.seq || (a.path < b.path ? -1 : 1));
    return { name, snapshot, ...head, records: bySeq, ids, paths };
}
function readHead(bytes) {
    if (bytes === null)
        return { head: null, headError: "there is no HEAD.json" };
    try {
        return { head: (0,head/* parseHead */.ww)(bytes), headError: null };
    }
    catch (error) {
        if (!(error instanceof model_error/* AnnexError */.F))
            throw error;
        return { head: null, headError: error.message };
    }
}
async function loadRecord(snapshot, path) {
    const bytes = (await snapshot.read(path)) ?? new Uint8Array();
    const place = { seq: (0,register_paths/* seqOfPath */.Cf)(path) ?? 0, path, sha256: (0,digest/* sha256Hex */.f)(bytes) };
    try {
        return { ...place, record: (0,record/* parseRecord */.Hh)(bytes), error: null };
    }
    catch (error) {
        if (!(error instanceof record/* RecordError */.W1))
            throw error;
        return { ...place, record: null, error: { field: error.field, detail: error.message } };
    }
}
async function loadId(snapshot, path) {
    const bytes = await snapshot.read(path);
    return { path, id: path.slice(path.lastIndexOf("/") + 1), entry: bytes === null ? null : (0,id_entry/* parseIdEntry */.K)(bytes) };
}
/** Results in the order of the items, with a bounded number of reads under way. */
async function mapParallel(items, map) {
    const results = [];
    for (let start = 0; start < items.length; start += PARALLEL) {
        results.push(...(await Promise.all(items.slice(start, start + PARALLEL).map(map))));
    }
    return results;
}
function missing(name) {
    return new model_error/* AnnexError */.F({
        code: "register-missing",
        message: `${JSON.stringify(name)} holds no register: there is neither HEAD.json nor a record.`,
        hint: "Name the folder of a register or of its clone.",
    });
}

;// CONCATENATED MODULE: ./lib/src/register/verify-files.js






/** Every piece of evidence that a record names is there with its digest, or was redacted by a named record. */
async function checkEvidence(register, records) {
    const named = records.flatMap(({ seq, record }) => Object.entries(record?.evidence ?? {}).map(([name, sha256]) => ({ seq, name, sha256 })));
    const digests = [...new Set(named.map(({ sha256 }) => sha256))];
    const states = await mapParallel(digests, (sha256) => blobState(register.snapshot, sha256));
    const byDigest = new Map(digests.map((sha256, index) => [sha256, states[index] ?? null]));
    const redactedBy = redactions(register);
    const damages = named.flatMap(({ seq, name, sha256 }) => {
        const state = byDigest.get(sha256) ?? null;
        if (state === null || (state === "missing" && redactedBy.has(sha256)))
            return [];
        const detail = state === "missing" ? "the evidence is not there" : "the evidence does not have its digest";
        return [{ seq, path: (0,register_paths/* evidencePath */.Zz)(sha256), field: `evidence.${name}`, kind: state, detail }];
    });
    const redacted = digests.filter((sha256) => byDigest.get(sha256) === "missing").length;
    const note = redacted === 0 ? "" : `, ${redacted} redacted by a record`;
    return (0,verify_model/* conclude */.Ep)("evidence", damages, `${(0,verify_model/* counted */.hS)(digests.length, "piece")}${note}`);
}
/** Bytes of a record's evidence by name; a piece that is not there or does not have its digest is left out. */
async function readRecordEvidence(snapshot, evidence) {
    const files = new Map();
    for (const [name, sha256] of Object.entries(evidence)) {
        const bytes = await readBlob(snapshot, sha256);
        if (bytes !== "missing" && bytes !== "changed")
            files.set(name, bytes);
    }
    return files;
}
async function blobState(snapshot, sha256) {
    const read = await readBlob(snapshot, sha256);
    return read === "missing" || read === "changed" ? read : null;
}
async function readBlob(snapshot, sha256) {
    const packed = await snapshot.read((0,register_paths/* evidencePath */.Zz)(sha256));
    if (packed === null)
        return "missing";
    const unpacked = (0,evidence_blob/* unpackEvidence */.S)(packed);
    return unpacked.kind === "ok" && (0,digest/* sha256Hex */.f)(unpacked.bytes) === sha256 ? unpacked.bytes : "changed";
}
/** Digests (hex) of evidence that a record redacted. */
function redactions(register) {
    return new Set(register.records.flatMap(({ record }) => (record?.body.kind === "redaction" ? [record.body.sha256] : [])));
}
/** Numbers stand for the accounts they were allotted to; a purged account is no damage. */
async function checkPeople(register) {
    const damages = [];
    const firstNamed = new Map();
    for (const { seq, path, record } of register.records) {
        if (record === null)
            continue;
        const people = record.people ?? {};
        for (const number of (0,register_people/* personsOf */.a2)(record.body)) {
            if (people[number] !== undefined)
                continue;
            const detail = `the body names person ${number}, to whom the record does not commit`;
            damages.push({ seq, path, field: "people", kind: "differs", detail });
        }
        for (const [key, commitment] of Object.entries(people)) {
            const number = Number(key);
            const first = firstNamed.get(number);
            if (first === undefined)
                firstNamed.set(number, { seq, commitment });
            else if (first.commitment !== commitment) {
                const detail = `record ${first.seq} commits to another account for person ${number}`;
                damages.push({ seq, path, field: `people.${number}`, kind: "differs", detail });
            }
        }
    }
    const found = await mapParallel([...firstNamed], ([number, first]) => checkPerson(register.snapshot, number, first));
    const named = new Set([...firstNamed.keys()].flatMap((number) => [(0,register_paths/* personPath */.Rp)(number), (0,register_paths/* accountPath */.$A)(number)]));
    const added = register.paths
        .filter((path) => path.startsWith("people/") && !named.has(path))
        .map((path) => ({ seq: null, path, field: null, kind: "added", detail: "no record names this person" }));
    const purged = found.filter((person) => person.purged).length;
    const all = [...damages, ...found.flatMap((person) => person.damages), ...added];
    return (0,verify_model/* conclude */.Ep)("people", all, `${(0,verify_model/* counted */.hS)(firstNamed.size, "person")}, ${purged} of them purged`);
}
async function checkPerson(snapshot, number, first) {
    const damages = [];
    const { seq, commitment } = first;
    const person = await snapshot.read((0,register_paths/* personPath */.Rp)(number));
    const stated = person === null ? null : (0,register_people/* parsePersonFile */.ll)(person);
    if (stated?.number !== number || stated.commitment !== commitment) {
        const kind = person === null ? "missing" : "changed";
        const detail = `it does not carry the commitment that record ${seq} made`;
        damages.push({ seq, path: (0,register_paths/* personPath */.Rp)(number), field: `people.${number}`, kind, detail });
    }
    const bytes = await snapshot.read((0,register_paths/* accountPath */.$A)(number));
    const account = bytes === null ? null : (0,register_people/* parseAccountFile */.Rs)(bytes);
    if (bytes !== null && (account === null || (0,register_people/* commitmentOf */.$L)(account) !== commitment)) {
        const detail = `the account is not the one that record ${seq} commits to`;
        damages.push({ seq, path: (0,register_paths/* accountPath */.$A)(number), field: `people.${number}`, kind: "changed", detail });
    }
    return { damages, purged: bytes === null };
}

;// CONCATENATED MODULE: ./lib/src/register/verify-structure.js


/** Every record is canonical JSON of the right shape. */
function checkSchema(register) {
    const damages = register.records.flatMap(({ seq, path, error }) => error === null ? [] : [{ seq, path, field: error.field, kind: "changed", detail: error.detail }]);
    return (0,verify_model/* conclude */.Ep)("schema", damages, (0,verify_model/* counted */.hS)(register.records.length, "record"));
}
/** Numbers from 1 without a gap, each once, each in the file that its seq, id and time name; nothing else in the folder. */
function checkSequence(register) {
    const damages = [];
    const seen = new Map();
    for (const { seq, path, record } of register.records) {
        const twin = seen.get(seq);
        if (twin !== undefined) {
            damages.push({ seq, path, field: "seq", kind: "duplicate", detail: `${twin} has the same seq` });
        }
        seen.set(seq, path);
        if (record !== null)
            damages.push(...misplaced(record, seq, path));
    }
    const last = Math.max(register.head?.seq ?? 0, ...seen.keys());
    const known = new Map(register.ids.flatMap(({ entry }) => (entry === null ? [] : [[entry.seq, entry.path]])));
    for (let seq = 1; seq <= last; seq++) {
        if (seen.has(seq))
            continue;
        const path = known.get(seq) ?? `records/*/*/${String(seq).padStart(6, "0")}-*.json`;
        damages.push({ seq, path, field: null, kind: "missing", detail: "the record is not there" });
    }
    const records = new Set(register.records.map((record) => record.path));
    for (const path of register.paths.filter((path) => path.startsWith("records/") && !records.has(path))) {
        damages.push({ seq: null, path, field: null, kind: "added", detail: "this is not the name of a record" });
    }
    return (0,verify_model/* conclude */.Ep)("sequence", damages, last === 0 ? "no record yet" : `1 to ${last} without a gap`);
}
function misplaced(record, seq, path) {
    const expected = (0,register_paths/* recordPath */.lX)(record);
    if (expected === path)
        return [];
    const field = record.seq !== seq ? "seq" : path.endsWith(`-${record.id.slice(0, 8)}.json`) ? "at" : "id";
    return [{ seq, path, field, kind: "moved", detail: `by its own fields it belongs to ${expected}` }];
}
/** Every id leads to its record and every record has its id; both agree about the digest. */
function checkIds(register, intact) {
    const damages = [];
    const ids = new Map(register.ids.map((id) => [id.id, id]));
    const used = new Set();
    for (const { seq, path, sha256, record } of register.records) {
        if (record === null)
            continue;
        const found = ids.get(record.id);
        if (found === undefined) {
            damages.push({
                seq,
                path: `ids/…/${record.id}`,
                field: "id",
                kind: "missing",
                detail: "the record has no entry",
            });
            continue;
        }
        used.add(found);
        const { entry } = found;
        const agrees = entry !== null && entry.path === path && entry.seq === seq && entry.sha256 === sha256;
        if (agrees || !intact.has(path))
            continue;
        const detail = entry === null ? "the entry cannot be read" : "the entry does not lead to its record";
        damages.push({ seq, path: found.path, field: null, kind: "changed", detail });
    }
    for (const id of register.ids.filter((id) => !used.has(id))) {
        const seq = id.entry?.seq ?? null;
        damages.push({ seq, path: id.path, field: null, kind: "added", detail: "no record has this id" });
    }
    return (0,verify_model/* conclude */.Ep)("ids", damages, (0,verify_model/* counted */.hS)(register.ids.length, "id"));
}
/** An outcome names its decision; reviews and corrections name an earlier record. */
function checkReferences(register) {
    const bySeq = new Map(register.records.map(({ seq, record }) => [seq, record]));
    const damages = register.records.flatMap(({ seq, path, record }) => {
        const problem = record === null ? null : badReference(record, bySeq);
        return problem === null ? [] : [{ seq, path, kind: "differs", ...problem }];
    });
    return (0,verify_model/* conclude */.Ep)("references", damages, "every outcome, review and correction names an earlier record");
}
function badReference(record, bySeq) {
    const { body } = record;
    if (body.kind === "outcome") {
        const decision = bySeq.get(body.decisionSeq);
        // An unreadable decision is reported by itself; here it can neither confirm nor refute.
        if (decision === null)
            return null;
        const fits = decision?.kind === "decision" && decision.id === body.decisionId && body.decisionSeq < record.seq;
        return fits ? null : { field: "body.decisionSeq", detail: `record ${body.decisionSeq} is not its decision` };
    }
    if (body.kind === "review" || body.kind === "correction") {
        const fits = body.ofSeq < record.seq && bySeq.has(body.ofSeq);
        return fits ? null : { field: "body.ofSeq", detail: `there is no record ${body.ofSeq} before it` };
    }
    return null;
}
/** The server's time never runs backwards along the chain. */
function checkTime(register) {
    const timed = register.records.flatMap(({ seq, path, record }) => record?.serverTime == null ? [] : [{ seq, path, time: record.serverTime }]);
    if (timed.length === 0)
        return { check: "time", status: "not-checked", reason: "no record carries a server's time" };
    const damages = timed.flatMap((here, index) => {
        const before = timed[index - 1];
        if (before === undefined || before.time <= here.time)
            return [];
        const detail = `${here.time} is earlier than ${before.time} of record ${before.seq}`;
        return [{ seq: here.seq, path: here.path, field: "serverTime", kind: "out-of-order", detail }];
    });
    return (0,verify_model/* conclude */.Ep)("time", damages, `${(0,verify_model/* counted */.hS)(timed.length, "record")} in the order of the server's time`);
}

;// CONCATENATED MODULE: ./lib/src/register/verify.js









/**
 * Checks a register as far as what is at hand allows and names the damaged record. Never throws for damage, only AnnexError
 * `register-missing`, `register-record-missing` (for `only`) or `register-unavailable`.
 */
async function verifyRegister(store, options = {}) {
    const register = await loadRegister(store);
    const { only } = options;
    if (only !== undefined)
        assertExists(register, only);
    const selected = only === undefined ? register.records : register.records.filter((record) => record.seq === only);
    const { head, chain, intact } = checkChain(register);
    const all = [
        await checkFormat(register),
        head,
        checkSchema(register),
        checkSequence(register),
        await nameFields(store, register, chain),
        checkIds(register, intact),
        checkReferences(register),
        await checkEvidence(register, selected),
        await checkPeople(register),
        checkTime(register),
        await checkHistory(store, redactions(register)),
        checkAnchors(register, options.anchors ?? []),
        await checkRecomputation(register, selected, options.recompute),
    ];
    const checks = only === undefined ? all : all.map((result) => narrow(result, only));
    return {
        schema: "annex/verify/v1",
        register: register.name,
        head: register.head === null ? null : { seq: register.head.seq, sha256: register.head.sha256 },
        records: register.records.length,
        status: checks.some((result) => result.status === "failed") ? "failed" : "ok",
        checks,
    };
}
async function checkFormat(register) {
    const bytes = await register.snapshot.read(register_paths/* FORMAT_PATH */.uQ);
    const known = bytes !== null && Buffer.from(bytes).equals(init/* FORMAT_BYTES */.C);
    const kind = bytes === null ? "missing" : "changed";
    const damage = {
        seq: null,
        path: register_paths/* FORMAT_PATH */.uQ,
        field: null,
        kind,
        detail: "it does not name annex/register/v1",
    };
    return (0,verify_model/* conclude */.Ep)("format", known ? [] : [damage], "annex/register/v1");
}
async function checkHistory(store, redacted) {
    const history = await store.history();
    if (history.kind === "not-checked")
        return { check: "history", status: "not-checked", reason: history.reason };
    const damages = history.problems.flatMap(({ path, what, commit }) => {
        if (what === "removed" && path.startsWith("evidence/") && redacted.has(path.slice(-64)))
            return [];
        const kind = what === "removed" ? "missing" : "changed";
        const detail = commit === null ? `${what} without a commit` : `${what} by commit ${commit}`;
        return [{ seq: (0,register_paths/* seqOfPath */.Cf)(path), path, field: null, kind, detail }];
    });
    return (0,verify_model/* conclude */.Ep)("history", damages, `${(0,verify_model/* counted */.hS)(history.commits, "commit")}, none changes or removes`);
}
function checkAnchors(register, anchors) {
    if (anchors.length === 0) {
        const reason = "no anchor was given; a register rewritten or cut as a whole would not be noticed";
        return { check: "anchors", status: "not-checked", reason };
    }
    const damages = anchors.flatMap((anchor) => {
        const found = register.records.filter((record) => record.seq === anchor.seq);
        if (found.some((record) => record.sha256 === anchor.sha256))
            return [];
        const kind = found.length === 0 ? "missing" : "changed";
        const path = found[0]?.path ?? "records";
        const detail = `${anchor.source} has sha256 ${anchor.sha256}`;
        return [{ seq: anchor.seq, path, field: null, kind, detail }];
    });
    return (0,verify_model/* conclude */.Ep)("anchors", damages, `${(0,verify_model/* counted */.hS)(anchors.length, "anchor")} agree`);
}
async function checkRecomputation(register, records, recompute) {
    const decisions = records.filter(({ record }) => record?.kind === "decision");
    if (recompute === undefined)
        return notRecomputed("verdicts were not computed again");
    if (decisions.length === 0)
        return notRecomputed("there is no decision among the records");
    const damages = [];
    const reasons = [];
    for (const { seq, path, record } of decisions) {
        if (record === null)
            continue;
        const evidence = await readRecordEvidence(register.snapshot, record.evidence);
        const result = await recompute(record, evidence);
        if (result.kind === "not-checked")
            reasons.push(`record ${seq}: ${result.reason}`);
        if (result.kind === "differs") {
            damages.push({ seq, path, field: result.field, kind: "differs", detail: result.detail });
        }
    }
    if (damages.length === 0 && reasons.length > 0)
        return notRecomputed(reasons.join("; "));
    return (0,verify_model/* conclude */.Ep)("recomputation", damages, `${(0,verify_model/* counted */.hS)(decisions.length, "decision")}, the same verdict again`);
}
function notRecomputed(reason) {
    return { check: "recomputation", status: "not-checked", reason };
}
/** What stands between the record and the head matters for it too; earlier records do not. */
function narrow(result, only) {
    if (result.status !== "failed")
        return result;
    const links = result.check === "chain" || result.check === "sequence" || result.check === "anchors";
    const damages = result.damages.filter(({ seq }) => seq === null || seq === only || (links && seq > only));
    return (0,verify_model/* conclude */.Ep)(result.check, damages, `nothing about record ${only}`);
}
function assertExists(register, seq) {
    const last = Math.max(register.head?.seq ?? 0, register.records.at(-1)?.seq ?? 0);
    if (Number.isInteger(seq) && seq >= 1 && seq <= last)
        return;
    throw new model_error/* AnnexError */.F({
        code: "register-record-missing",
        message: `The register has no record ${seq}; its last is ${last}.`,
        hint: "Give the number of a record of this register.",
    });
}

// EXTERNAL MODULE: ./lib/src/runner/version.js + 1 modules
var runner_version = __webpack_require__(2243);
// EXTERNAL MODULE: ./lib/src/stages/decision.js
var decision = __webpack_require__(9644);
;// CONCATENATED MODULE: ./lib/src/stages/verify.js








/** Verifies a register in a folder or clone, and computes every decision's verdict again. */
function verifyHere(path, options) {
    const { only } = options;
    const anchors = options.anchors.map(parseAnchor);
    return verifyRegister((0,directory_store/* openDirectoryStore */.x)(path), {
        recompute: recomputeDecision,
        anchors,
        ...(only === undefined ? {} : { only }),
    });
}
/**
 * The verdict of a decision again, from the evidence that the register keeps: the same bytes as the stored verdict.json,
 * and the same rows and decision as the record. Records of another kind hold no verdict.
 */
function recomputeDecision(record, files) {
    const { body } = record;
    if (body.kind !== "decision")
        return { kind: "not-checked", reason: `a record of kind ${body.kind} holds no verdict` };
    const bytes = files.get("verdict.json");
    if (bytes === undefined)
        return { kind: "not-checked", reason: "its evidence holds no verdict.json" };
    const stored = (0,documents/* parseDocument */.Tp)("verdict.json", bytes);
    const { version } = (0,runner_version.annexVersion)();
    if (stored.annex.version !== version) {
        return { kind: "not-checked", reason: `annex ${stored.annex.version} gave the verdict, this is ${version}` };
    }
    const others = new Map([...files].filter(([name]) => name !== "verdict.json"));
    const { evidence, problems } = (0,documents/* parseEvidence */.vf)(others);
    const [problem] = problems;
    if (problem !== undefined)
        return { kind: "differs", field: problem.name, detail: problem.error.message };
    const digests = Object.fromEntries([...others].map(([name, content]) => [name, (0,digest/* sha256Hex */.f)(content)]));
    const again = (0,verdict/* evaluateVerdict */.$)({
        evidence,
        digests,
        now: stored.evaluated,
        service: stored.service,
        annex: stored.annex,
    });
    const row = again.controls.find(({ status }, index) => status !== stored.controls[index]?.status);
    if (row !== undefined)
        return { kind: "differs", field: `verdict.json ${row.control}`, detail: `evaluates to ${row.status}` };
    if (JSON.stringify(again) !== JSON.stringify(stored))
        return { kind: "differs", field: "verdict.json", detail: "its evidence gives another verdict document" };
    const told = body.rows.find(({ control, status }) => again.controls.find((item) => item.control === control)?.status !== status);
    if (told !== undefined)
        return { kind: "differs", field: `rows ${told.control}`, detail: `the record says ${told.status}` };
    const decided = (0,decision/* decide */.L)(again, body.emergency);
    if (body.decision !== "requested" && decided.decision !== body.decision)
        return { kind: "differs", field: "decision", detail: `the rows decide ${decided.decision}` };
    return { kind: "same" };
}
/** `412-<sha256>`, as the URL of an environment ends with it. Throws AnnexError `anchor-invalid`. */
function parseAnchor(text) {
    const [, seq, sha256] = /(?:^|#)(\d+)-([0-9a-f]{64})$/u.exec(text) ?? [];
    if (seq !== undefined && sha256 !== undefined)
        return { seq: Number(seq), sha256, source: "given on the command line" };
    throw new model_error/* AnnexError */.F({
        code: "anchor-invalid",
        message: `"${text}" is not an anchor.`,
        hint: "Give SEQ-SHA256, or the whole URL that ends with #SEQ-SHA256.",
    });
}


/***/ })

};
