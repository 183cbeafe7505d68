import { type Caller, FakeGraphQLError } from "./answer.ts";
import type { BareRepository } from "./bare.ts";
import { bareOf } from "./git-data.ts";
import type { GitHubState } from "./seed.ts";

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** The mutation `createCommitOnBranch`: token's rights, unique safe paths, strict base64, and the expected head. */
export function createCommit(state: GitHubState, caller: Caller, input: unknown): unknown {
  const { branch, expectedHeadOid, message, fileChanges } = input as CommitInput;
  const name = branch.repositoryNameWithOwner ?? "";
  const bare = writable(state, caller, name);
  const branchName = (branch.branchName ?? "").replace(/^refs\/heads\//u, "");
  const head = bare.head(branchName);
  if (head === null) throw new FakeGraphQLError("NOT_FOUND", `A branch named "${branchName}" does not exist.`);
  const additions = (fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    contents: decoded(path, contents),
  }));
  const paths = additions.map(({ path }) => path);
  const bad = paths.find((path, index) => !safe(path) || paths.indexOf(path) !== index);
  if (bad !== undefined)
    throw new FakeGraphQLError("UNPROCESSABLE", `A path was requested for addition that is not valid: ${bad}`);
  if (head !== expectedHeadOid) {
    throw new FakeGraphQLError(
      "STALE_DATA",
      `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`,
    );
  }
  const body = message.body === undefined || message.body === "" ? "" : `\n\n${message.body}`;
  const oid = bare.commit(branchName, head, additions, `${message.headline}${body}`);
  return { commit: { oid, url: `https://github.com/${name}/commit/${oid}` } };
}

function writable(state: GitHubState, caller: Caller, name: string): BareRepository {
  const bare = bareOf(state, name);
  const installed = caller.kind === "installation" && caller.repositories.includes(name);
  if (bare === null || !installed) {
    throw new FakeGraphQLError("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
  }
  if (caller.contents === "write") return bare;
  throw new FakeGraphQLError("FORBIDDEN", "Resource not accessible by integration");
}

function safe(path: string): boolean {
  return (
    path !== "" && !path.split("/").some((part) => part === "" || part === "." || part === ".." || part === ".git")
  );
}

function decoded(path: string, contents: string): Uint8Array {
  const strict = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u;
  if (contents.length < 1_000_000 && !strict.test(contents)) {
    throw new FakeGraphQLError("UNPROCESSABLE", `The contents of "${path}" are not base64.`);
  }
  return Buffer.from(contents, "base64");
}
