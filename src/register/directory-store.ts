import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { canonicalBytes } from "../evidence/canonical.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";
import type { Clock } from "../model/http.ts";
import { systemClock } from "../runner/clock.ts";
import { removeDurably, writeAtomically } from "./atomic-write.ts";
import { commitPaths, initRepository, isWorkTree } from "./git.ts";
import { checkGitHistory, originalInGit } from "./git-history.ts";
import { takeLock } from "./lock.ts";
import { assertRegisterPath, HEAD_PATH } from "./paths.ts";
import type { Commit, CommitResult, HistoryReport, Snapshot, Store, StoredFile } from "./store.ts";

/** Lock, journal and temporary files; ignored by git and never part of the register. */
const PRIVATE = ".annex";
const JOURNAL = "pending.json";

/** Not a limit of the file system; it bounds what one journal holds in memory. */
const MAX_COMMIT_BYTES = 512 * 1024 * 1024;

/** A commit that was promised: once this file stands, the commit is carried out, if need be by the next process. */
const journalSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), base64: z.string() })),
  message: z.string(),
});

/**
 * The register in a plain folder or at the top of a git work tree; in the latter every append is also a git commit.
 * Pushing is left to whoever owns the clone.
 */
export function openDirectoryStore(root: string, clock: Clock = systemClock): Store {
  return new DirectoryStore(root, clock);
}

/** Makes the folder, and a git repository in it when asked. Existing ones are left as they are. */
export async function prepareDirectory(root: string, options: { readonly git: boolean }): Promise<void> {
  await mkdir(root, { recursive: true });
  if (options.git && !isWorkTree(root)) await initRepository(root);
}

class DirectoryStore implements Store {
  readonly name: string;
  readonly maxCommitBytes = MAX_COMMIT_BYTES;
  readonly #clock: Clock;
  readonly #private: string;

  constructor(root: string, clock: Clock) {
    this.name = root;
    this.#clock = clock;
    this.#private = join(root, PRIVATE);
  }

  async snapshot(): Promise<Snapshot> {
    if ((await this.#read(join(PRIVATE, JOURNAL))) !== null) await this.#finishOthers();
    const head = await this.#read(HEAD_PATH);
    return {
      head: token(head),
      serverTime: null,
      read: (path) => (path === HEAD_PATH ? Promise.resolve(head) : this.#read(path)),
      list: async (folder) => (await this.#list(folder)).sort(),
    };
  }

  async commit(commit: Commit): Promise<CommitResult> {
    for (const file of commit.files) assertRegisterPath(file.path);
    const lock = await takeLock(this.#private, this.#clock);
    if (lock === null) return { kind: "conflict" };
    try {
      await this.#carryOutJournal();
      if (token(await this.#read(HEAD_PATH)) !== commit.expectedHead) return { kind: "conflict" };
      await this.#write(commit);
      return { kind: "committed", head: token(await this.#read(HEAD_PATH)), url: null };
    } finally {
      await lock.release();
    }
  }

  async history(): Promise<HistoryReport> {
    if (!isWorkTree(this.name))
      return { kind: "not-checked", reason: "the register is a plain folder, not a git clone" };
    return checkGitHistory(this.name);
  }

  async original(path: string): Promise<Uint8Array | null> {
    return isWorkTree(this.name) ? originalInGit(this.name, path) : null;
  }

  /** Evidence stands under its own digest, so half of a set of blobs does no harm and needs no journal. */
  async #write(commit: Commit): Promise<void> {
    if (commit.files.every((file) => file.path.startsWith("evidence/"))) return this.#place(commit.files);
    const files = commit.files.map(({ path, contents }) => ({
      path,
      base64: Buffer.from(contents).toString("base64"),
    }));
    const journal = canonicalBytes({ files, message: commit.message });
    await writeAtomically(this.#private, this.#private, { path: JOURNAL, contents: journal });
    await this.#carryOut(commit.files, commit.message);
  }

  /** HEAD.json comes last, so that a reader who sees it finds all it leads to. */
  async #carryOut(files: readonly StoredFile[], message: string): Promise<void> {
    await this.#place(files.filter((file) => file.path !== HEAD_PATH));
    await this.#place(files.filter((file) => file.path === HEAD_PATH));
    if (isWorkTree(this.name)) {
      const paths = files.map((file) => file.path);
      await commitPaths(this.name, paths, message, this.#clock);
    }
    await removeDurably(join(this.#private, JOURNAL));
  }

  async #place(files: readonly StoredFile[]): Promise<void> {
    for (const file of files) await writeAtomically(this.name, this.#private, file);
  }

  async #finishOthers(): Promise<void> {
    const lock = await takeLock(this.#private, this.#clock);
    if (lock === null) throw busy(this.name);
    try {
      await this.#carryOutJournal();
    } finally {
      await lock.release();
    }
  }

  /** Must hold the lock. A journal stands whole or not at all; carrying it out twice gives the same files. */
  async #carryOutJournal(): Promise<void> {
    const bytes = await this.#read(join(PRIVATE, JOURNAL));
    if (bytes === null) return;
    const parsed = journalSchema.safeParse(parseJson(bytes));
    if (!parsed.success) throw brokenJournal(this.name);
    const files = parsed.data.files.map(({ path, base64 }) => ({ path, contents: Buffer.from(base64, "base64") }));
    for (const file of files) assertRegisterPath(file.path);
    await this.#carryOut(files, parsed.data.message);
  }

  async #read(path: string): Promise<Uint8Array | null> {
    return readFile(join(this.name, path)).catch(absent);
  }

  async #list(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.name, folder), { withFileTypes: true }).catch(absent);
    const found: string[] = [];
    for (const entry of entries ?? []) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === PRIVATE || path === ".git") continue;
      if (entry.isDirectory()) found.push(...(await this.#list(path)));
      else found.push(path);
    }
    return found;
  }
}

/** The head's digest; before the first commit there is none. */
function token(head: Uint8Array | null): string {
  return head === null ? "none" : sha256Hex(head);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return null;
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

function busy(name: string): AnnexError {
  return new AnnexError({
    code: "register-unavailable",
    message: `Another process is writing to ${JSON.stringify(name)}.`,
    hint: "Try again in a few seconds.",
  });
}

function brokenJournal(name: string): AnnexError {
  return new AnnexError({
    code: "register-damaged",
    message: `${JSON.stringify(`${name}/${PRIVATE}/${JOURNAL}`)} is not a journal that annex wrote.`,
    hint: "Run `annex register verify` on a copy without that file; when it is clean, remove the file.",
  });
}
