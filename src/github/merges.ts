import type { PullRequest } from "../model/evidence.ts";
import type { Git, GitCommit } from "../runner/git.ts";
import { orUnread, type Unread } from "./unread.ts";

/**
 * Merge commits of a range that hold more than their merge gives. Anyone who may push can make such a commit by hand;
 * GitHub then calls the pull request merged, although nobody reviewed what was slipped in. Merges inside a pull request
 * are part of what its reviewers saw and are not looked at.
 */
export async function alteredMerges(
  git: Git,
  commits: readonly GitCommit[],
  pulls: readonly PullRequest[],
  unread: Unread[],
): Promise<readonly string[]> {
  const reviewed = new Set(pulls.flatMap((pull) => pull.commits.map((commit) => commit.sha)));
  const altered: string[] = [];
  for (const { sha, parents } of commits) {
    if (parents.length < 2 || reviewed.has(sha)) continue;
    const clean = await orUnread(unread, `commit ${sha} as a merge`, () => isCleanMerge(git, sha, parents));
    if (clean === false) altered.push(sha);
  }
  return altered;
}

async function isCleanMerge(
  git: Git,
  sha: string,
  [ours = "", theirs = "", ...more]: readonly string[],
): Promise<boolean> {
  return more.length === 0 && (await git.mergedTree(ours, theirs)) === (await git.tree(sha));
}
