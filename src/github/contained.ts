import { z } from "zod";
import type { PullRequest } from "../model/evidence.ts";
import type { Clock } from "../model/http.ts";
import type { Git, GitCommit } from "../runner/git.ts";
import { PullOfCommit } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";
import { alteredMerges } from "./merges.ts";
import { collectPullRequest, type PullPlace } from "./pull-request.ts";
import { orUnread, type Unread } from "./unread.ts";

/** The pull requests that a range of commits came through, and the commits that came through none. */
export interface Contained {
  readonly pullRequests: readonly PullRequest[];
  readonly orphanCommits: readonly string[];
}

export interface ContainedQuestion {
  readonly place: PullPlace;
  readonly git: Git;
  /** Newest first. */
  readonly commits: readonly GitCommit[];
  /** Branches that count: the one the commits were pushed to, and the default branch from which it may have been cut. */
  readonly branches: readonly string[];
}

/** GitHub's index of commits and pull requests lags behind a push by seconds. */
const LAG_WAITS_MS: readonly number[] = [2_000, 4_000, 8_000, 16_000];

/** A deployment of more commits than this is beyond what annex asks GitHub about. */
const MAX_COMMITS = 500;

/**
 * Finds the merged pull requests of a range. A commit belongs to one when GitHub says so for the commit itself or when
 * the pull request's own list holds it; merge, squash and rebase commits are found the first way.
 */
export async function collectContained(
  client: GitHubClient,
  clock: Clock,
  question: ContainedQuestion,
  unread: Unread[],
): Promise<Contained> {
  const search = new Search(client, question, unread);
  if (question.commits.length > MAX_COMMITS) {
    const reason = `${question.commits.length} commits since the base, the oldest were not looked up.`;
    unread.push({ what: "pull requests of commits", reason });
  }
  let open = await search.round(question.commits.slice(0, MAX_COMMITS).map((commit) => commit.sha));
  for (const wait of LAG_WAITS_MS) {
    if (open.length === 0) break;
    await clock.sleep(wait);
    open = await search.round(open);
  }
  const pullRequests = [...search.pulls.values()].sort((left, right) => left.number - right.number);
  const altered = await alteredMerges(question.git, question.commits, pullRequests, unread);
  const orphans = new Set([...open, ...altered]);
  const orphanCommits = question.commits.map((commit) => commit.sha).filter((sha) => orphans.has(sha));
  return { pullRequests, orphanCommits };
}

/** What has been learnt so far; a commit is asked about only while nothing explains it. */
class Search {
  readonly pulls = new Map<number, PullRequest>();
  private readonly explained = new Set<string>();
  private readonly client: GitHubClient;
  private readonly question: ContainedQuestion;
  private readonly unread: Unread[];

  constructor(client: GitHubClient, question: ContainedQuestion, unread: Unread[]) {
    this.client = client;
    this.question = question;
    this.unread = unread;
  }

  /** Asks about each commit once; the ones still unexplained come back, in order. */
  async round(shas: readonly string[]): Promise<readonly string[]> {
    for (const sha of shas) {
      if (!this.explained.has(sha)) await this.ask(sha);
    }
    return shas.filter((sha) => !this.explained.has(sha));
  }

  private async ask(sha: string): Promise<void> {
    const path = repoPath(this.question.place.repository, "commits", sha, "pulls");
    const list = (): Promise<readonly z.infer<typeof PullOfCommit>[]> =>
      this.client.list(path, z.array(PullOfCommit), (page) => page);
    const pulls = await orUnread(this.unread, `pull requests of commit ${sha}`, list);
    if (pulls === null) return void this.explained.add(sha); // unread already says that nobody knows
    for (const pull of pulls) {
      if (pull.merged_at === null || !this.question.branches.includes(pull.base.ref)) continue;
      // A fork shares its commits, not its numbers: its pull request 7 is not the one that was reviewed here.
      if (pull.base.repo.full_name.toLowerCase() !== this.question.place.repository.toLowerCase()) continue;
      this.explained.add(sha);
      await this.take(pull.number, pull.merge_commit_sha ?? sha);
    }
  }

  private async take(number: number, mergeCommit: string): Promise<void> {
    this.explained.add(mergeCommit);
    if (this.pulls.has(number)) return;
    const pull = await collectPullRequest(this.client, this.question.place, number, this.unread);
    if (pull === null) return;
    this.pulls.set(number, pull);
    for (const commit of pull.commits) this.explained.add(commit.sha);
  }
}
