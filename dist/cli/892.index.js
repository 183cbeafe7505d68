export const id = 892;
export const ids = [892];
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

/***/ 892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openDirectoryStore),
  prepareDirectory: () => (/* binding */ prepareDirectory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/src/evidence/canonical.js
var canonical = __webpack_require__(3504);
// EXTERNAL MODULE: ./lib/src/evidence/digest.js
var digest = __webpack_require__(5632);
// EXTERNAL MODULE: ./lib/src/model/error.js
var error = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/runner/clock.js
var runner_clock = __webpack_require__(9635);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/register/atomic-write.js



/** Writes a file so that after a crash it is there whole or as before: temporary file, fsync, rename, fsync of the folder. */
async function writeAtomically(root, scratch, file) {
    const target = (0,external_node_path_.join)(root, file.path);
    const temporary = (0,external_node_path_.join)(scratch, `write.${(0,external_node_crypto_.randomUUID)()}`);
    await makeFolder(root, (0,external_node_path_.dirname)(target));
    const handle = await (0,promises_.open)(temporary, "wx");
    try {
        await handle.writeFile(file.contents);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, target);
    await syncFolder((0,external_node_path_.dirname)(target));
}
/** Removes a file for good. */
async function removeDurably(file) {
    await (0,promises_.rm)(file, { force: true });
    await syncFolder((0,external_node_path_.dirname)(file));
}
async function makeFolder(root, folder) {
    const first = await (0,promises_.mkdir)(folder, { recursive: true });
    if (first === undefined)
        return;
    for (let made = folder; made.startsWith((0,external_node_path_.dirname)(first)) && made.length >= root.length; made = (0,external_node_path_.dirname)(made)) {
        await syncFolder(made);
        if (made === (0,external_node_path_.dirname)(made))
            return;
    }
}
/** Some systems cannot open or sync a folder; there the rename alone must do. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, "r").catch(() => null);
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
const MAX_OUTPUT = 256 * 1024 * 1024;
/** An index.lock older than this was left by a git that was killed: under the register's lock no other git of ours runs. */
const ABANDONED_MS = 10_000;
/** Is this folder itself the top of a git work tree? One inside another repository is not the register's own. */
function isWorkTree(root) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, ".git"));
}
/** Output of a git command in the register. Throws AnnexError `register-git-failed`. */
async function git(root, args) {
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
async function initRepository(root) {
    await git(root, ["init", "--quiet", "--initial-branch=main"]);
}
/** Commits these paths, and evidence that was written before them; nothing when they are committed already. */
async function commitPaths(root, paths, message, clock) {
    await waitForIndex(root, clock);
    const evidence = await git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "evidence"]);
    const all = [...paths, ...evidence.split("\0").filter((path) => path !== "")];
    for (let start = 0; start < all.length; start += 500) {
        await git(root, ["add", "--", ...all.slice(start, start + 500)]);
    }
    const staged = await git(root, ["diff", "--cached", "--name-only", "-z"]);
    if (staged !== "")
        await git(root, ["commit", "--quiet", "--no-verify", "-m", message]);
}
/** A git child outlives its killed parent for a moment; after that its lock is only a file. */
async function waitForIndex(root, clock) {
    const lock = (0,external_node_path_.join)(root, ".git", "index.lock");
    for (;;) {
        const info = await (0,promises_.stat)(lock).catch(() => null);
        if (info === null)
            return;
        if (clock.now() - info.mtimeMs > ABANDONED_MS)
            return (0,promises_.rm)(lock, { force: true });
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
    return new error/* AnnexError */.F({
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
async function checkGitHistory(root) {
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
        ...paths/* ADD_ONLY */.HG,
    ]);
    const status = await git(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--", ...paths/* ADD_ONLY */.HG, "HEAD.json"]);
    return { kind: "checked", commits: Number(head), problems: [...parseLog(log), ...parseStatus(status)] };
}
/** Bytes (of a text file) in the first commit that has it; null when none has. */
async function originalInGit(root, path) {
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
function describeSelf() {
    return {
        nonce: (0,external_node_crypto_.randomUUID)(),
        host: (0,external_node_os_.hostname)(),
        space: processSpace(),
        pid: process.pid,
        started: startOf(process.pid),
    };
}
/** Text of a lock file. */
function formatOwner(owner) {
    return (0,canonical/* canonicalJson */.d)({ ...owner });
}
/** Reads a lock file; null when it is not one of ours. */
function parseOwner(text) {
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
function hasEnded(owner, ageMs, staleMs) {
    if (owner.host !== (0,external_node_os_.hostname)() || owner.space !== processSpace())
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
        const boot = (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
        return `${boot} ${(0,external_node_fs_.readlinkSync)("/proc/self/ns/pid")}`;
    }
    catch {
        return "unknown";
    }
}
/** Field 22 of /proc/PID/stat, counted after the command's closing parenthesis (proc(5)). */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
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
async function takeLock(folder, clock) {
    await prepareFolder(folder);
    const self = describeSelf();
    const temporary = (0,external_node_path_.join)(folder, `new.${self.nonce}`);
    await (0,promises_.writeFile)(temporary, formatOwner(self));
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
    const root = (0,external_node_path_.join)(folder, "lock");
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
        next = (0,external_node_path_.join)(folder, `lock.${owner.owner.nonce}`);
    }
}
/** Between looking at an ended owner and succeeding it, another process may have done so, worked and released. */
async function stillStandsBehind(root, line) {
    for (const [index, file] of line.slice(0, -1).entries()) {
        const text = await (0,promises_.readFile)(file, "utf8").catch(absent);
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
    const text = await (0,promises_.readFile)(file, "utf8").catch(absent);
    const info = await (0,promises_.stat)(file).catch(absent);
    if (text === null || info === null)
        return null;
    const owner = parseOwner(text);
    if (owner === null)
        throw foreignLock(file);
    return { owner, ageMs: clock.now() - info.mtimeMs };
}
async function linkNew(from, to) {
    try {
        await (0,promises_.link)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
async function prepareFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((error) => {
        if (error.code !== "EEXIST")
            throw error;
    });
}
async function removeIfThere(file) {
    await (0,promises_.unlink)(file).catch(absent);
}
function absent(error) {
    if (error.code === "ENOENT")
        return null;
    throw error;
}
function foreignLock(file) {
    return new error/* AnnexError */.F({
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
const MAX_COMMIT_BYTES = 512 * 1024 * 1024;
/** A commit that was promised: once this file stands, the commit is carried out, if need be by the next process. */
const journalSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), base64: schemas/* string */.YjP() })),
    message: schemas/* string */.YjP(),
});
/**
 * The register in a plain folder or at the top of a git work tree; in the latter every append is also a git commit.
 * Pushing is left to whoever owns the clone.
 */
function openDirectoryStore(root, clock = runner_clock/* systemClock */.m) {
    return new DirectoryStore(root, clock);
}
/** Makes the folder, and a git repository in it when asked. Existing ones are left as they are. */
async function prepareDirectory(root, options) {
    await (0,promises_.mkdir)(root, { recursive: true });
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
        this.#private = (0,external_node_path_.join)(root, PRIVATE);
    }
    async snapshot() {
        if ((await this.#read((0,external_node_path_.join)(PRIVATE, JOURNAL))) !== null)
            await this.#finishOthers();
        const head = await this.#read(paths/* HEAD_PATH */.zO);
        return {
            head: token(head),
            serverTime: null,
            read: (path) => (path === paths/* HEAD_PATH */.zO ? Promise.resolve(head) : this.#read(path)),
            list: async (folder) => (await this.#list(folder)).sort(),
        };
    }
    async commit(commit) {
        for (const file of commit.files)
            (0,paths/* assertRegisterPath */.Ro)(file.path);
        const lock = await takeLock(this.#private, this.#clock);
        if (lock === null)
            return { kind: "conflict" };
        try {
            await this.#carryOutJournal();
            if (token(await this.#read(paths/* HEAD_PATH */.zO)) !== commit.expectedHead)
                return { kind: "conflict" };
            await this.#write(commit);
            return { kind: "committed", head: token(await this.#read(paths/* HEAD_PATH */.zO)), url: null };
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
        const journal = (0,canonical/* canonicalBytes */.M)({ files, message: commit.message });
        await writeAtomically(this.#private, this.#private, { path: JOURNAL, contents: journal });
        await this.#carryOut(commit.files, commit.message);
    }
    /** HEAD.json comes last, so that a reader who sees it finds all it leads to. */
    async #carryOut(files, message) {
        await this.#place(files.filter((file) => file.path !== paths/* HEAD_PATH */.zO));
        await this.#place(files.filter((file) => file.path === paths/* HEAD_PATH */.zO));
        if (isWorkTree(this.name)) {
            const paths = files.map((file) => file.path);
            await commitPaths(this.name, paths, message, this.#clock);
        }
        await removeDurably((0,external_node_path_.join)(this.#private, JOURNAL));
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
        const bytes = await this.#read((0,external_node_path_.join)(PRIVATE, JOURNAL));
        if (bytes === null)
            return;
        const parsed = journalSchema.safeParse(parseJson(bytes));
        if (!parsed.success)
            throw brokenJournal(this.name);
        const files = parsed.data.files.map(({ path, base64 }) => ({ path, contents: Buffer.from(base64, "base64") }));
        for (const file of files)
            (0,paths/* assertRegisterPath */.Ro)(file.path);
        await this.#carryOut(files, parsed.data.message);
    }
    async #read(path) {
        return (0,promises_.readFile)((0,external_node_path_.join)(this.name, path)).catch(directory_store_absent);
    }
    async #list(folder) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(this.name, folder), { withFileTypes: true }).catch(directory_store_absent);
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
    return head === null ? "none" : (0,digest/* sha256Hex */.f)(head);
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
    return new error/* AnnexError */.F({
        code: "register-unavailable",
        message: `Another process is writing to ${JSON.stringify(name)}.`,
        hint: "Try again in a few seconds.",
    });
}
function brokenJournal(name) {
    return new error/* AnnexError */.F({
        code: "register-damaged",
        message: `${JSON.stringify(`${name}/${PRIVATE}/${JOURNAL}`)} is not a journal that annex wrote.`,
        hint: "Run `annex register verify` on a copy without that file; when it is clean, remove the file.",
    });
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
