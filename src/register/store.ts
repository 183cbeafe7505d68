/** One file as the register keeps it; path relative to the register's root, with `/`. */
export interface StoredFile {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The register at one moment: what is read through it belongs to its `head`. */
export interface Snapshot {
  /** Opaque; what {@link Store.commit} compares. */
  readonly head: string;
  /** The backend's own time (RFC 3339, UTC, seconds); null when it has no clock of its own. */
  readonly serverTime: string | null;
  /** Bytes of a file, null when there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** Paths of all files below a folder (`""`: everything), sorted. */
  list(folder: string): Promise<readonly string[]>;
}

/** What became of a commit. */
export type CommitResult =
  | { readonly kind: "committed"; readonly head: string; readonly url: string | null }
  /** The register had moved on; nothing was written. */
  | { readonly kind: "conflict" }
  /** Not known whether it was written; re-read before writing again. */
  | { readonly kind: "unknown"; readonly reason: string; readonly retryAfterMs: number | null };

/** Files that appear together or not at all. */
export interface Commit {
  readonly expectedHead: string;
  readonly files: readonly StoredFile[];
  readonly message: string;
}

/** What the backend's own history says about files that must never change. */
export type HistoryReport =
  | { readonly kind: "checked"; readonly commits: number; readonly problems: readonly HistoryProblem[] }
  | { readonly kind: "not-checked"; readonly reason: string };

/** A file that was changed or removed after it was written; `commit` is null for a change not yet committed. */
export interface HistoryProblem {
  readonly path: string;
  readonly what: "changed" | "removed";
  readonly commit: string | null;
}

/** A place that keeps a register. Every backend passes test/register/store-contract.ts. */
export interface Store {
  /** For messages: a path or `owner/name`. */
  readonly name: string;
  /** Most bytes one commit may hold; evidence is split into commits of at most this size. */
  readonly maxCommitBytes: number;
  /** Throws AnnexError `register-unavailable` for what a later try may heal. */
  snapshot(): Promise<Snapshot>;
  commit(commit: Commit): Promise<CommitResult>;
  /** Checks the backend's history for files changed or removed. */
  history(): Promise<HistoryReport>;
  /** Bytes of a file as the history first has them; null when there is no history or no such file in it. */
  original(path: string): Promise<Uint8Array | null>;
}
