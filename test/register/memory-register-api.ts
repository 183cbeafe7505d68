import { AnnexError } from "../../src/model/error.ts";
import type { GitHubRegisterApi, RegisterCommit, RegisterCommitResult } from "../../src/model/register-api.ts";

/** A repository with one branch as the register sees GitHub, with reads and commits that fail on demand. */
export class MemoryRegisterApi implements GitHubRegisterApi {
  /** Faults of the next calls of each kind. */
  readonly readFaults: boolean[] = [];
  readonly commitFaults: ("lost" | "throttled")[] = [];
  readonly #commits: ReadonlyMap<string, Uint8Array>[] = [new Map()];

  async head(branch: string) {
    if (branch !== "main") throw new AnnexError({ code: "register-branch-missing", message: branch, hint: "" });
    this.#maybeFail();
    return { oid: oidOf(this.#commits.length - 1), serverTime: "2026-11-24T09:00:05Z" };
  }

  async readFile(path: string, oid: string) {
    this.#maybeFail();
    return this.#at(oid).get(path) ?? null;
  }

  async list(folder: string, oid: string) {
    const paths = [...this.#at(oid).keys()];
    return paths.filter((path) => folder === "" || path.startsWith(`${folder}/`)).sort();
  }

  async commit(commit: RegisterCommit): Promise<RegisterCommitResult> {
    const fault = this.commitFaults.shift();
    if (fault === "throttled") return { kind: "unknown", reason: "429", retryAfterMs: 2_000 };
    if (commit.expectedHeadOid !== oidOf(this.#commits.length - 1)) return { kind: "conflict" };
    const files = new Map(this.#commits.at(-1));
    for (const { path, contents } of commit.additions) files.set(path, Uint8Array.from(contents));
    this.#commits.push(files);
    if (fault === "lost") return { kind: "unknown", reason: "connection reset", retryAfterMs: null };
    const oid = oidOf(this.#commits.length - 1);
    return { kind: "committed", oid, url: `https://github.com/lab/register/commit/${oid}` };
  }

  #at(oid: string): ReadonlyMap<string, Uint8Array> {
    const files = this.#commits[Number(oid)];
    if (files === undefined) throw new Error(`no commit ${oid}`);
    return files;
  }

  #maybeFail(): void {
    if (this.readFaults.shift() !== true) return;
    throw new AnnexError({ code: "register-unavailable", message: "502", hint: "Try again." });
  }
}

function oidOf(index: number): string {
  return String(index).padStart(40, "0");
}
