/** Where a branch stands. */
export interface RegisterBranchHead {
  /** Commit id, 40 or 64 hex. */
  readonly oid: string;
  /** The server's own time (its Date header) as RFC 3339, UTC, seconds; null when it sent none. */
  readonly serverTime: string | null;
}

/** One commit that only adds or replaces files. */
export interface RegisterCommit {
  readonly branch: string;
  /** Compare-and-swap: the branch must still be here (`createCommitOnBranch` with `expectedHeadOid`). */
  readonly expectedHeadOid: string;
  /** Paths relative to the repository root, with `/`; contents raw (the implementation encodes them). */
  readonly additions: readonly { readonly path: string; readonly contents: Uint8Array }[];
  /** First line is the headline; the rest, after an empty line, the body. */
  readonly message: string;
}

/** What became of a commit. */
export type RegisterCommitResult =
  | { readonly kind: "committed"; readonly oid: string; readonly url: string }
  /** The branch had moved; nothing was written. */
  | { readonly kind: "conflict" }
  /**
   * It is not known whether it was written (connection lost, 5xx, timeout), or the server asked to wait (429, secondary
   * limit). The register re-reads before it writes again; the implementation does not retry a commit itself.
   */
  | { readonly kind: "unknown"; readonly reason: string; readonly retryAfterMs: number | null };

/**
 * What the register needs of GitHub, in its own terms; src/github/register-api.ts implements it over REST and GraphQL.
 * Reads throw AnnexError `register-unavailable` for what a later try may heal (5xx, 429, lost connection) and another
 * AnnexError for what it cannot (`register-forbidden`, `register-branch-missing`, …); the register retries only the first.
 */
export interface GitHubRegisterApi {
  /** Where the branch is now; never cached. */
  head(branch: string): Promise<RegisterBranchHead>;
  /** Bytes of a file at a commit, null when there is none; must also serve files above 1 MB. */
  readFile(path: string, oid: string): Promise<Uint8Array | null>;
  /** Throws AnnexError only for what a later try cannot heal (no right, branch protected, too large). */
  commit(commit: RegisterCommit): Promise<RegisterCommitResult>;
  /** Paths of all files below a folder (`""`: everything) at a commit, sorted; empty when the folder is absent. */
  list(folder: string, oid: string): Promise<readonly string[]>;
}
