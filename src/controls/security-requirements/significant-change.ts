import type { ChangeDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { pathsMatching } from "../../policy/match.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { approvalBy } from "../people.ts";
import { filesOf } from "../pull-files.ts";
import { unreadOutcome } from "../unread.ts";

/** security-requirements/significant-change: paths that protect everything else need a reviewer's agreement. */
export function significantChange({ change }: { readonly change: ChangeDocument }, input: ControlInput): RuleOutcome {
  const { paths, reviewers } = input.team.policy.security.significant;
  if (paths.length === 0) return notApplicable("the policy names no significant paths");
  const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
  if (unread !== null) return unread;
  const all = pathsMatching(change.files, paths);
  if (all.length === 0) return notApplicable("no significant path differs");
  const touching = change.pullRequests
    .map((pull) => ({ pull, files: pathsMatching(filesOf(change, pull), paths) }))
    .filter(({ files }) => files.length > 0);
  const objections = touching.flatMap(({ pull, files }) => objectionsTo(pull, files, reviewers));
  const direct = touching.length === 0 || change.orphanCommits.length > 0 ? [outside(all)] : [];
  const agreed = touching.length - objections.length;
  return evaluated(`${agreed} of ${count(touching.length, "significant change")} agreed`, [...direct, ...objections]);
}

function objectionsTo(pull: PullRequest, files: readonly string[], reviewers: readonly string[]): readonly Objection[] {
  const approval = approvalBy(pull, reviewers);
  if (approval === "approved") return [];
  const who = listed(reviewers.map((login) => `@${login}`));
  const objection: Objection = {
    subject: `pull request ${pull.number}`,
    origin: "this-change",
    seen: `#${pull.number} changes ${listed(files)}; none of ${who} approved the last commit`,
    remedy: `Ask one of ${who} to approve the last commit.`,
  };
  return [approval === "undecided" ? { ...objection, undecided: true } : objection];
}

function outside(files: readonly string[]): Objection {
  return {
    subject: "outside pull requests",
    origin: "this-change",
    seen: `${listed(files)} may have changed outside any pull request`,
    remedy: "Bring the change in by a pull request that a security reviewer approves.",
  };
}
