import { parseEvent } from "../github/event.ts";
import type { Evidence } from "../model/evidence.ts";
import type { LoadedPolicy } from "./policy.ts";
import type { Range } from "./range.ts";
import { recordedChange } from "./recorded-event.ts";
import type { RunFacts } from "./run-facts.ts";

/**
 * Policy and change as the clone alone tells them: enough for a job without a token to say its own status. It is never
 * evidence; the job `change` collects what GitHub says.
 */
export async function knownToGit(facts: RunFacts, range: Range, policy: LoadedPolicy): Promise<Evidence> {
  const { defaultBranch } = parseEvent(facts.event, facts.payload);
  const reason = "This job does not ask GitHub; the job change does.";
  const told = {
    event: facts.event,
    repository: facts.repository,
    ref: facts.ref,
    defaultBranch,
    actor: { ...facts.actor, bot: false },
    pullRequests: [],
    orphanCommits: [],
    branchRules: null,
    unread: [{ what: "pull requests", reason }],
  };
  const stage = facts.event === "pull_request" ? "change" : "merge";
  return { policy: policy.document, change: await recordedChange(range, told, { team: policy.team, stage }) };
}
