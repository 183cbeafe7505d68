import type { ChangeDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { count, evaluated, notApplicable } from "../outcome.ts";
import { unreadOutcome } from "../unread.ts";

/** Commits that came in without a pull request, one objection each; also one when files differ without any source. */
export function unreviewedCommits(change: ChangeDocument, seen: string, remedy: string): readonly Objection[] {
  const objection = (subject: string, what: string): Objection => ({
    subject,
    origin: "this-change",
    seen: `${what} ${seen}`,
    remedy,
  });
  if (change.orphanCommits.length === 0 && change.pullRequests.length === 0) {
    return [objection(`commit ${change.head}`, `${change.head.slice(0, 7)}`)];
  }
  return change.orphanCommits.map((sha) => objection(`commit ${sha}`, sha.slice(0, 7)));
}

/** True when base and head hold the same files and no commit lies between them, as when a version is deployed again. */
export function nothingChanged(change: ChangeDocument): boolean {
  return change.files.length === 0 && change.pullRequests.length === 0 && change.orphanCommits.length === 0;
}

export const NOTHING_CHANGED = "nothing differs from the base";

/** change-control/through-pull-request */
export function throughPullRequest({ change }: { readonly change: ChangeDocument }): RuleOutcome {
  const unread = unreadOutcome(change, ["pull-requests", "commits"]);
  if (unread !== null) return unread;
  if (nothingChanged(change)) return notApplicable(NOTHING_CHANGED);
  const objections = unreviewedCommits(
    change,
    "belongs to no pull request",
    "Open a pull request for the commit, and protect the branch against direct pushes.",
  );
  const commits = new Set(change.pullRequests.flatMap((pull) => pull.commits.map((commit) => commit.sha))).size;
  const pulls = change.pullRequests.map((pull) => `#${pull.number}`);
  const seen =
    pulls.length === 1 ? `${count(commits, "commit")} in ${pulls[0]}` : `${count(pulls.length, "pull request")}`;
  return evaluated(
    objections.length === 0 ? seen : `${count(objections.length, "commit")} outside pull requests`,
    objections,
  );
}
