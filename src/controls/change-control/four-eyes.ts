import type { ChangeDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { authorsKnown, independentApprovals, openObjectors, staleApprovals } from "../people.ts";
import { unreadOutcome } from "../unread.ts";
import { NOTHING_CHANGED, nothingChanged, unreviewedCommits } from "./through-pull-request.ts";

/** change-control/four-eyes */
export function fourEyes({ change }: { readonly change: ChangeDocument }): RuleOutcome {
  const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews"]);
  if (unread !== null) return unread;
  if (nothingChanged(change)) return notApplicable(NOTHING_CHANGED);
  const direct = unreviewedCommits(
    change,
    "was approved by nobody",
    "Open a pull request for the commit and have it approved.",
  );
  const pulls = change.pullRequests.flatMap(objectionsTo);
  const waiting = new Set(pulls.map((objection) => objection.subject)).size;
  const approved = change.pullRequests.length - waiting;
  const seen =
    direct.length + waiting === 0
      ? `${count(approved, "pull request")} approved after the last commit by another person`
      : `${approved} of ${count(change.pullRequests.length, "pull request")} approved by another person`;
  return evaluated(seen, [...direct, ...pulls]);
}

function objectionsTo(pull: PullRequest): readonly Objection[] {
  const objectors = openObjectors(pull);
  if (objectors.length > 0) {
    const names = listed(objectors.map((person) => `@${person.login}`));
    return [
      objection(
        pull,
        `changes requested by ${names} are still open`,
        "Settle the requested changes with the reviewer.",
      ),
    ];
  }
  const approvals = independentApprovals(pull);
  if (approvals.length === 0) return [objection(pull, whatIsMissing(pull), remedyFor(pull))];
  if (!authorsKnown(pull)) {
    const remedy = "Link the commit's e-mail address to a GitHub account, or write the commit again with a linked one.";
    return [{ ...objection(pull, "a commit's author has no account that GitHub knows", remedy), undecided: true }];
  }
  if (approvals.some((review) => review.entitled === true)) return [];
  const remedy = "Run the job change again with a token that may read the collaborators' permissions.";
  return [{ ...objection(pull, "the approver's access could not be read", remedy), undecided: true }];
}

function whatIsMissing(pull: PullRequest): string {
  const stale = staleApprovals(pull).map((review) => `@${review.person.login}`);
  if (stale.length > 0) return `the approval by ${listed(stale)} is of an earlier commit than ${pull.head.slice(0, 7)}`;
  return `no approval of ${pull.head.slice(0, 7)} by somebody who wrote none of it`;
}

function remedyFor(pull: PullRequest): string {
  return `Ask somebody other than @${pull.author.login} and the authors of its commits to approve the last commit.`;
}

function objection(pull: PullRequest, seen: string, remedy: string): Objection {
  return { subject: `pull request ${pull.number}`, origin: "this-change", seen: `#${pull.number}: ${seen}`, remedy };
}
