import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import { type GitHubClient, repoPath } from "./client.ts";

/** An entry of a git tree; `path` relative to that tree. */
export interface TreeEntry {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
}

interface Tree {
  readonly entries: readonly TreeEntry[];
  readonly truncated: boolean;
}

const TreeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
});

/** What stands at a path of a commit; null only when every folder above it was read and does not hold it. */
export async function findEntry(
  client: GitHubClient,
  repository: string,
  at: { readonly oid: string; readonly path: string },
): Promise<TreeEntry | null> {
  let entry: TreeEntry = { path: "", type: "tree", sha: at.oid };
  for (const name of at.path.split("/").filter((part) => part !== "")) {
    if (entry.type !== "tree") return null;
    const tree = await readTree(client, repository, entry.sha, false);
    const next = tree.entries.find((candidate) => candidate.path === name);
    if (next === undefined) return null;
    entry = next;
  }
  return entry;
}

/** Paths of all files below a tree, relative to it; walks folder by folder where GitHub cuts the recursive answer. */
export async function filesBelow(client: GitHubClient, repository: string, sha: string): Promise<readonly string[]> {
  const whole = await readTree(client, repository, sha, true);
  if (!whole.truncated) return whole.entries.filter((entry) => entry.type === "blob").map((entry) => entry.path);
  const { entries } = await readTree(client, repository, sha, false);
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.type === "blob") files.push(entry.path);
    if (entry.type !== "tree") continue;
    const below = await filesBelow(client, repository, entry.sha);
    files.push(...below.map((path) => `${entry.path}/${path}`));
  }
  return files;
}

async function readTree(client: GitHubClient, repository: string, sha: string, recursive: boolean): Promise<Tree> {
  const path = `${repoPath(repository, "git", "trees", sha)}${recursive ? "?recursive=1" : ""}`;
  const found = await client.find(path, TreeAnswer);
  if (found.kind === "found" && (recursive || !found.value.truncated)) {
    return { entries: found.value.tree, truncated: found.value.truncated };
  }
  if (found.kind === "forbidden") {
    throw new AnnexError({
      code: "register-forbidden",
      message: `GitHub does not let annex read the register "${repository}" (${found.reason}).`,
      hint: "Give the App contents: write on the register's repository.",
    });
  }
  // A tree that a commit names exists; GitHub's copies may be some seconds apart.
  throw new AnnexError({
    code: "register-unavailable",
    message: `GitHub does not show the tree ${sha} of the register "${repository}" completely.`,
    hint: "Run again later.",
  });
}
