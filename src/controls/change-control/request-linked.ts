import type { ChangeDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { unreadOutcome } from "../unread.ts";
import { NOTHING_CHANGED, nothingChanged, unreviewedCommits } from "./through-pull-request.ts";

/** change-control/request-linked */
export function requestLinked({ change }: { readonly change: ChangeDocument }, { team }: ControlInput): RuleOutcome {
  if (team.policy.change.request === "optional")
    return notApplicable("the policy leaves linking a request to the author");
  const unread = unreadOutcome(change, ["pull-requests", "commits", "requests"]);
  if (unread !== null) return unread;
  if (nothingChanged(change)) return notApplicable(NOTHING_CHANGED);
  const direct = unreviewedCommits(change, "names no request", "Open a pull request that links its request.");
  const pulls = change.pullRequests.flatMap(objectionsTo);
  const linked = change.pullRequests.flatMap((pull) => existing(pull));
  const seen =
    direct.length + pulls.length === 0
      ? `${linked.length === 1 ? "request" : "requests"} ${listed(linked)} linked`
      : `${count(direct.length + pulls.length, "change")} without a request`;
  return evaluated(seen, [...direct, ...pulls]);
}

function existing(pull: PullRequest): readonly string[] {
  return pull.requests.filter((request) => request.exists).map((request) => request.reference);
}

function objectionsTo(pull: PullRequest): readonly Objection[] {
  if (existing(pull).length > 0) return [];
  const dead = pull.requests.map((request) => request.reference);
  const seen = dead.length === 0 ? "links no request" : `links ${listed(dead)}, which does not exist`;
  return [
    {
      subject: `pull request ${pull.number}`,
      origin: "this-change",
      seen: `#${pull.number} ${seen}`,
      remedy: "Link the issue in the description, for example “Closes #12”; no commit is needed.",
    },
  ];
}
