import { sha256Hex } from "../evidence/digest.ts";
import type { ChangeDocument, Person, PullRequest } from "../model/evidence.ts";
import { timestamp } from "../runner/clock.ts";
import { ACCESS_QUESTION, HINT, QUESTION } from "./project/team.ts";

const ALICE: Person = { id: 101, login: "alice", bot: false };
const BOB: Person = { id: 102, login: "bob", bot: false };
const CAROL: Person = { id: 103, login: "carol", bot: false };

/** The branch's protection, as its digest: one rule, a review by somebody else. */
const BRANCH_RULES = sha256Hex(new TextEncoder().encode("pull_request: 1 approving review"));

const EMPTY_SECTION = `## Security\n\n### ${QUESTION}\n\n${HINT}\n`;
const ANSWERS = `## Security

### ${QUESTION}

Little: one more page that only reads, behind the same token check as all others, and no new package.

### ${ACCESS_QUESTION}

Nobody sees more: who may watch could read the same bookings before, one request at a time.
`;

/** A commit of the pull request; `at` in milliseconds since the epoch. */
export interface Committed {
  readonly sha: string;
  readonly at: number;
}

type RecordedFile = Readonly<Record<string, unknown>>;

/** The pull request as first opened: the template's section left as it was, nobody has looked at it. */
export function openedEvent(commits: readonly Committed[]): RecordedFile {
  return event("pull_request", pull(commits, { body: EMPTY_SECTION, reviews: [], merged: false }));
}

/** After the correction: answered, and approved by Bob on its last commit. */
export function correctedEvent(commits: readonly Committed[]): RecordedFile {
  return event("pull_request", pull(commits, { body: ANSWERS, reviews: approvals(commits), merged: false }));
}

/** The push to main that Carol's merge made. */
export function mergedEvent(commits: readonly Committed[]): RecordedFile {
  return event("push", pull(commits, { body: ANSWERS, reviews: approvals(commits), merged: true }));
}

function event(name: "pull_request" | "push", pullRequest: PullRequest): RecordedFile {
  const recorded: Partial<ChangeDocument> = {
    event: name,
    repository: "lab/bookings",
    ref: name === "push" ? "refs/heads/main" : `refs/pull/${pullRequest.number}/merge`,
    defaultBranch: "main",
    actor: name === "push" ? CAROL : ALICE,
    pullRequests: [pullRequest],
    orphanCommits: [],
    branchRules: BRANCH_RULES,
  };
  return { ...recorded, schema: "annex/event/v1" };
}

function pull(
  commits: readonly Committed[],
  state: { readonly body: string; readonly reviews: PullRequest["reviews"]; readonly merged: boolean },
): PullRequest {
  return {
    number: 8,
    title: "Show new bookings at once",
    body: `Closes #7.\n\n${state.body}`,
    draft: false,
    author: ALICE,
    head: commits.at(-1)?.sha ?? "",
    merged: state.merged,
    mergedBy: state.merged ? CAROL : null,
    commits: commits.map(({ sha, at }) => ({
      sha,
      author: ALICE,
      coAuthors: [],
      unmapped: 0,
      committed: timestamp(at),
    })),
    reviews: state.reviews,
    requests: [{ reference: "#7", exists: true, title: "The display in the corridor is always late" }],
    files: [],
  };
}

function approvals(commits: readonly Committed[]): PullRequest["reviews"] {
  const last = commits.at(-1);
  if (last === undefined) return [];
  const submitted = timestamp(last.at + 15 * 60_000);
  return [{ person: BOB, state: "approved", commit: last.sha, submitted, entitled: true }];
}
