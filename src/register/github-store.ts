import type { GitHubRegisterApi, RegisterCommitResult } from "../model/register-api.ts";
import { assertRegisterPath } from "./paths.ts";
import type { Commit, CommitResult, HistoryReport, Snapshot, Store } from "./store.ts";

/** A third is added by base64; GitHub stops answering mutations well before 50 MB. */
const MAX_COMMIT_BYTES = 20 * 1024 * 1024;

const DEFAULT_BRANCH = "main";

/** The register in a GitHub repository (`name` is `owner/name`), one commit an append; the repository must have a first commit. */
export function openGitHubStore(api: GitHubRegisterApi, name: string, branch: string = DEFAULT_BRANCH): Store {
  return {
    name,
    maxCommitBytes: MAX_COMMIT_BYTES,
    snapshot: () => snapshotOf(api, branch),
    commit: (commit) => commitTo(api, branch, commit),
    history: async (): Promise<HistoryReport> => ({
      kind: "not-checked",
      reason: "the history was not fetched; verify a clone of the repository",
    }),
    original: async () => null,
  };
}

async function snapshotOf(api: GitHubRegisterApi, branch: string): Promise<Snapshot> {
  const { oid, serverTime } = await api.head(branch);
  return {
    head: oid,
    serverTime,
    read: (path) => api.readFile(path, oid),
    list: (folder) => api.list(folder, oid),
  };
}

async function commitTo(api: GitHubRegisterApi, branch: string, commit: Commit): Promise<CommitResult> {
  for (const file of commit.files) assertRegisterPath(file.path);
  const { expectedHead: expectedHeadOid, files: additions, message } = commit;
  return inStoreTerms(await api.commit({ branch, expectedHeadOid, additions, message }));
}

function inStoreTerms(result: RegisterCommitResult): CommitResult {
  switch (result.kind) {
    case "committed":
      return { kind: "committed", head: result.oid, url: result.url };
    case "conflict":
      return { kind: "conflict" };
    case "unknown":
      return { kind: "unknown", reason: result.reason, retryAfterMs: result.retryAfterMs };
  }
}
