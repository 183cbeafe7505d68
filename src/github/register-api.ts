import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { GitHubRegisterApi, RegisterBranchHead } from "../model/register-api.ts";
import { type Found, type GitHubClient, repoPath } from "./client.ts";
import { commitOnBranch } from "./register-commit.ts";
import { filesBelow, findEntry } from "./register-tree.ts";

const RefAnswer = z.object({ object: z.object({ sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u) }) });

/** Bytes as they are in git, up to 100 MB. Source: REST docs, "Custom media types for repository contents". */
const RAW = "application/vnd.github.raw+json";

/** The register's repository on GitHub, through a client whose token may write its contents. */
export function gitHubRegisterApi(client: GitHubClient, repository: string): GitHubRegisterApi {
  return {
    head: (branch) => inRegisterTerms(() => readHead(client, repository, branch)),
    readFile: (path, oid) => inRegisterTerms(() => readFile(client, repository, { path, oid })),
    commit: (commit) => commitOnBranch(client, repository, commit),
    list: (folder, oid) => inRegisterTerms(() => listFiles(client, repository, { path: folder, oid })),
  };
}

interface Place {
  readonly path: string;
  readonly oid: string;
}

async function readHead(client: GitHubClient, repository: string, branch: string): Promise<RegisterBranchHead> {
  const found = await client.find(repoPath(repository, "git", "ref", "heads", ...branch.split("/")), RefAnswer);
  if (found.kind === "found") return { oid: found.value.object.sha, serverTime: found.serverTime };
  if (found.kind === "forbidden") throw forbidden(repository, found.reason);
  throw new AnnexError({
    code: "register-branch-missing",
    message: `The register "${repository}" has no branch "${branch}".`,
    hint: "Create the repository with a first commit (a README), then run: annex register init.",
  });
}

/**
 * "404" may also mean that GitHub's copies are seconds apart or that the token was withdrawn, and a file that seems to
 * be missing would let the register begin anew; so absence counts only when the tree proves it.
 */
async function readFile(client: GitHubClient, repository: string, place: Place): Promise<Uint8Array | null> {
  const path = repoPath(repository, "contents", ...place.path.split("/"));
  const direct = bytesOf(repository, await client.bytes(`${path}?ref=${encodeURIComponent(place.oid)}`, RAW));
  if (direct !== null) return direct;
  const entry = await findEntry(client, repository, place);
  if (entry === null) return null;
  const blob = bytesOf(repository, await client.bytes(repoPath(repository, "git", "blobs", entry.sha), RAW));
  if (blob !== null) return blob;
  throw new AnnexError({
    code: "register-unavailable",
    message: `GitHub lists "${place.path}" in the register "${repository}" but does not hand it out.`,
    hint: "Run again later.",
  });
}

async function listFiles(client: GitHubClient, repository: string, folder: Place): Promise<readonly string[]> {
  const entry = await findEntry(client, repository, folder);
  if (entry === null || entry.type !== "tree") return [];
  const prefix = folder.path === "" ? "" : `${folder.path.replace(/\/$/u, "")}/`;
  const below = await filesBelow(client, repository, entry.sha);
  return below.map((path) => `${prefix}${path}`).sort();
}

function bytesOf(repository: string, found: Found<Uint8Array>): Uint8Array | null {
  if (found.kind === "forbidden") throw forbidden(repository, found.reason);
  return found.kind === "found" ? found.value : null;
}

function forbidden(repository: string, reason: string): AnnexError {
  return new AnnexError({
    code: "register-forbidden",
    message: `GitHub does not let annex read the register "${repository}" (${reason}).`,
    hint: "Give the App contents: write on the register's repository.",
  });
}

/** What a later try may heal is `register-unavailable`, the only error after which the register reads again. */
async function inRegisterTerms<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof AnnexError) || cause.code !== "github-unreachable") throw cause;
    const { message, hint } = cause;
    throw new AnnexError({ code: "register-unavailable", message, hint, cause });
  }
}
