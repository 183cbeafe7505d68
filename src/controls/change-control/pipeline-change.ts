import type { ChangeDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { pathsMatching } from "../../policy/match.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { changedCommands } from "../../policy/weakened.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { approvalBy } from "../people.ts";
import { filesOf } from "../pull-files.ts";
import { unreadOutcome } from "../unread.ts";

/** change-control/pipeline-change */
export function pipelineChange({ change }: { readonly change: ChangeDocument }, input: ControlInput): RuleOutcome {
  const { owners, change: rules } = input.team.policy;
  const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
  if (unread !== null) return unread;
  const commands = changedCommands(input.team);
  const files = pathsMatching(change.files, rules.pipeline);
  if (files.length === 0 && commands.length === 0) return notApplicable("no pipeline file and no command differs");
  const touching = change.pullRequests
    .map((pull) => ({ pull, what: touched(change, pull, { pipeline: rules.pipeline, commands }) }))
    .filter(({ what }) => what.length > 0);
  const objections = touching.flatMap(({ pull, what }) => objectionsTo(pull, what, owners));
  const direct = touching.length === 0 || change.orphanCommits.length > 0 ? [outside([...files, ...commands])] : [];
  const approved = touching.length - objections.length;
  const seen = `pipeline change approved by an owner in ${approved} of ${count(touching.length, "pull request")}`;
  return evaluated(seen, [...direct, ...objections]);
}

interface Touch {
  readonly pipeline: readonly string[];
  readonly commands: readonly string[];
}

function touched(change: ChangeDocument, pull: PullRequest, touch: Touch): readonly string[] {
  const files = filesOf(change, pull);
  const commands = files.includes(FILE_PATHS.policy) ? touch.commands : [];
  return [...pathsMatching(files, touch.pipeline), ...commands];
}

function objectionsTo(pull: PullRequest, what: readonly string[], owners: readonly string[]): readonly Objection[] {
  const approval = approvalBy(pull, owners);
  if (approval === "approved") return [];
  const who =
    owners.length === 0 ? "a second person" : `one of the owners (${listed(owners.map((login) => `@${login}`))})`;
  const objection: Objection = {
    subject: `pull request ${pull.number}`,
    origin: "this-change",
    seen: `#${pull.number} changes ${listed(what)} without the approval of ${who} who wrote none of it`,
    remedy: `Ask ${who} to approve the last commit.`,
  };
  return [approval === "undecided" ? { ...objection, undecided: true } : objection];
}

function outside(what: readonly string[]): Objection {
  return {
    subject: "outside pull requests",
    origin: "this-change",
    seen: `${listed(what)} may have changed outside any pull request`,
    remedy: "Bring the change in by a pull request that an owner approves.",
  };
}
