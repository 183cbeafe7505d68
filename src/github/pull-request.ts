import { z } from "zod";
import type { PullRequest } from "../model/evidence.ts";
import { FileAnswer, GHOST, PullAnswer, personOf } from "./answers.ts";
import { collectCommits } from "./authors.ts";
import { type GitHubClient, repoPath } from "./client.ts";
import { parseRequestReferences, resolveRequests } from "./requests.ts";
import { collectReviews } from "./reviews.ts";
import { orUnread, type Unread } from "./unread.ts";

/** Where a pull request lives. */
export interface PullPlace {
  readonly repository: string;
  /** `GITHUB_SERVER_URL`, to know addresses of issues from other links. */
  readonly serverUrl: string;
}

/**
 * Everything four-eyes and the security section need to know of one pull request, as it is now (an edited description
 * counts without a new commit); null when GitHub does not give the pull request itself, with the reason in `unread`.
 */
export async function collectPullRequest(
  client: GitHubClient,
  place: PullPlace,
  number: number,
  unread: Unread[],
): Promise<PullRequest | null> {
  const { repository, serverUrl } = place;
  const path = repoPath(repository, "pulls", number);
  const pull = await orUnread(unread, `pull request ${number}`, () => client.get(path, PullAnswer));
  if (pull === null) return null;
  const body = pull.body ?? "";
  const references = parseRequestReferences(body, repository, serverUrl).filter(
    (reference) => reference.repository.toLowerCase() !== repository.toLowerCase() || reference.number !== number,
  );
  return {
    number,
    title: pull.title,
    body,
    draft: pull.draft ?? false,
    author: pull.user === null ? GHOST : personOf(pull.user),
    head: pull.head.sha,
    merged: pull.merged,
    mergedBy: pull.merged_by == null ? null : personOf(pull.merged_by),
    commits: await collectCommits(client, repository, pull, unread),
    reviews: await collectReviews(client, repository, number, unread),
    requests: await resolveRequests(client, references, unread),
    files: await collectFiles(client, repository, pull, unread),
  };
}

/** Paths a pull request touches, sorted, with both names of a renamed file. */
async function collectFiles(
  client: GitHubClient,
  repository: string,
  pull: { readonly number: number; readonly changed_files: number },
  unread: Unread[],
): Promise<readonly string[]> {
  const what = `files of pull request ${pull.number}`;
  const path = repoPath(repository, "pulls", pull.number, "files");
  const files = await orUnread(unread, what, () => client.list(path, z.array(FileAnswer), (page) => page));
  if (files === null) return [];
  if (files.length < pull.changed_files) {
    unread.push({ what, reason: `GitHub lists ${files.length} of ${pull.changed_files} files.` });
  }
  return [...new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]))].sort();
}
