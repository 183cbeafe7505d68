import { sha256Hex } from "../../src/evidence/digest.ts";
import { assertRegisterPath } from "../../src/register/paths.ts";
import type { Commit, CommitResult, HistoryReport, Snapshot, Store } from "../../src/register/store.ts";

/** What the next commit meets: nothing, another writer's commit first, or a lost answer before or after writing. */
export type Fault = "conflict" | "lost-before" | "lost-after" | "throttled" | "forbidden";

/** A register in memory with the same compare-and-swap as the real ones, and faults on demand. */
export class MemoryStore implements Store {
  readonly name = "memory";
  maxCommitBytes = 1024 * 1024;
  readonly faults: Fault[] = [];
  readonly commits: Commit[] = [];
  serverTime: string | null = null;
  #files: ReadonlyMap<string, Uint8Array> = new Map();
  #version = 0;

  async snapshot(): Promise<Snapshot> {
    const files = this.#files;
    return {
      head: String(this.#version),
      serverTime: this.serverTime,
      read: async (path) => files.get(path) ?? null,
      list: async (folder) => [...files.keys()].filter((path) => folder === "" || path.startsWith(`${folder}/`)).sort(),
    };
  }

  async commit(commit: Commit): Promise<CommitResult> {
    for (const file of commit.files) assertRegisterPath(file.path);
    const fault = this.faults.shift();
    if (fault === "conflict") return { kind: "conflict" };
    if (fault === "throttled") return { kind: "unknown", reason: "429", retryAfterMs: 1_500 };
    if (fault === "lost-before") return { kind: "unknown", reason: "connection reset", retryAfterMs: null };
    if (fault === "forbidden") throw new Error("403");
    if (commit.expectedHead !== String(this.#version)) return { kind: "conflict" };
    const size = commit.files.reduce((sum, file) => sum + file.contents.byteLength, 0);
    if (size > this.maxCommitBytes) throw new Error(`commit of ${size} bytes`);
    this.#write(commit);
    if (fault === "lost-after") return { kind: "unknown", reason: "connection reset", retryAfterMs: null };
    return { kind: "committed", head: String(this.#version), url: `memory:${this.#version}` };
  }

  async history(): Promise<HistoryReport> {
    return { kind: "not-checked", reason: "memory has no history" };
  }

  async original(): Promise<null> {
    return null;
  }

  /** Changes a file behind the register's back. */
  tamper(path: string, change: (bytes: Uint8Array) => Uint8Array | null): void {
    const files = new Map(this.#files);
    const changed = change(Uint8Array.from(files.get(path) ?? []));
    if (changed === null) files.delete(path);
    else files.set(path, changed);
    this.#files = files;
  }

  paths(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  bytes(path: string): Uint8Array {
    const bytes = this.#files.get(path);
    if (bytes === undefined) throw new Error(`no ${path}`);
    return bytes;
  }

  /** Digest of everything, to see that nothing was written. */
  fingerprint(): string {
    return sha256Hex(
      this.paths()
        .map((path) => `${path} ${sha256Hex(this.bytes(path))}`)
        .join("\n"),
    );
  }

  #write(commit: Commit): void {
    this.commits.push(commit);
    const files = new Map(this.#files);
    for (const file of commit.files) files.set(file.path, Uint8Array.from(file.contents));
    this.#files = files;
    this.#version += 1;
  }
}
