import { z } from "zod";
import type { PullRequest } from "../model/evidence.ts";
import type { GitCommit } from "../runner/git.ts";
import type { GitHubClient } from "./client.ts";
import type { Contained } from "./contained.ts";
import { queryGraphql } from "./graphql.ts";
import { collectPullRequest, type PullPlace } from "./pull-request.ts";
import { orUnread, type Unread } from "./unread.ts";

/** One pull request in the queue and the commit the queue made for it. */
interface QueueEntry {
  readonly number: number;
  readonly head: string;
}

export interface QueueQuestion {
  readonly place: PullPlace;
  readonly branch: string;
  readonly head: string;
  readonly headRef: string;
  /** Commits between the group's base and its head. */
  readonly commits: readonly GitCommit[];
}

/**
 * The pull requests of a merge group: the look-up by commit is empty for its synthetic commits, so the queue itself is
 * asked, and the name of the group's branch must agree. When it does not, every commit is an orphan and `unread` says why.
 */
export async function collectMergeGroup(
  client: GitHubClient,
  question: QueueQuestion,
  unread: Unread[],
): Promise<Contained> {
  const entries = await orUnread(unread, "merge queue", () => readQueue(client, question.place, question.branch));
  const orphans = question.commits.map((commit) => commit.sha);
  if (entries === null) return { pullRequests: [], orphanCommits: orphans };
  const numbers = groupNumbers(entries, question);
  if (numbers === null) {
    unread.push({ what: "merge queue", reason: `The queue's entries do not explain "${question.headRef}".` });
    return { pullRequests: [], orphanCommits: orphans };
  }
  const pullRequests: PullRequest[] = [];
  for (const number of numbers) {
    const pull = await collectPullRequest(client, question.place, number, unread);
    if (pull !== null) pullRequests.push(pull);
  }
  return { pullRequests, orphanCommits: [] };
}

/**
 * Pure part: numbers of the pull requests whose queue commits lie in the group, ascending; null unless the entry of the
 * group's head is the pull request that its branch names.
 */
function groupNumbers(
  entries: readonly QueueEntry[],
  group: Pick<QueueQuestion, "head" | "headRef" | "commits">,
): readonly number[] | null {
  const named = Number(/\/pr-(\d+)-[0-9a-f]{40,64}$/u.exec(group.headRef)?.[1]);
  const last = entries.find((entry) => entry.head === group.head);
  if (last === undefined || last.number !== named) return null;
  const inside = new Set(group.commits.map((commit) => commit.sha));
  const numbers = entries.filter((entry) => inside.has(entry.head)).map((entry) => entry.number);
  return [...new Set(numbers)].sort((left, right) => left - right);
}

const QUEUE_QUERY = `query AnnexMergeQueue($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { headCommit { oid } pullRequest { number } }
      }
    }
  }
}`;

const QueueAnswer = z.object({
  repository: z.object({
    mergeQueue: z
      .object({
        entries: z.object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          nodes: z.array(
            z.object({
              headCommit: z.object({ oid: z.string() }).nullable(),
              pullRequest: z.object({ number: z.int() }).nullable(),
            }),
          ),
        }),
      })
      .nullable(),
  }),
});

async function readQueue(client: GitHubClient, place: PullPlace, branch: string): Promise<readonly QueueEntry[]> {
  const [owner = "", name = ""] = place.repository.split("/");
  const entries: QueueEntry[] = [];
  let after: string | null = null;
  do {
    const variables = { owner, name, branch, after };
    const answer: z.infer<typeof QueueAnswer> = await queryGraphql(client, QUEUE_QUERY, variables, QueueAnswer);
    const page = answer.repository.mergeQueue?.entries;
    for (const node of page?.nodes ?? []) {
      if (node.headCommit === null || node.pullRequest === null) continue; // waiting, not built into a group yet
      entries.push({ number: node.pullRequest.number, head: node.headCommit.oid });
    }
    after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return entries;
}
