import { collectChange } from "../github/change.ts";
import type { GitHubClient } from "../github/client.ts";
import { AnnexError } from "../model/error.ts";
import type { ChangeDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { isDocumentation } from "../policy/documentation.ts";
import { lastDeployed } from "../register/query.ts";
import type { Store } from "../register/store.ts";
import { gitIn } from "../runner/git.ts";
import type { StageContext } from "./context.ts";
import type { RunFacts } from "./run-facts.ts";

export interface SinceQuestion {
  readonly store: Store;
  readonly facts: RunFacts;
  readonly client: GitHubClient;
  readonly team: TeamFiles;
  readonly service: string;
  readonly environment: string;
  /** As the job `change` collected it. */
  readonly change: ChangeDocument | undefined;
}

/**
 * What is deployed is everything since the last recorded deployment, which only the gate can know: where that is another
 * commit than the base of the job `change`, the change is collected again from there.
 */
export async function sinceLastDeployment(context: StageContext, question: SinceQuestion): Promise<ChangeDocument> {
  const { facts, change, team } = question;
  const last = await lastDeployed(await question.store.snapshot(), question);
  if (change !== undefined && (last === null || last.commit === change.base)) return change;
  if (change === undefined && last === null) {
    throw new AnnexError({
      code: "evidence-missing",
      message: "The job change left no evidence, so nobody knows what would be deployed.",
      hint: "Read the log of the job change; it says what stopped it.",
    });
  }
  return collectChange({
    client: question.client,
    clock: context.clock,
    git: gitIn(context.root, context.exec),
    payload: facts.payload,
    facts: { ...facts, deploymentAsked: true },
    ...(last === null ? {} : { since: last.commit }),
    isDocumentation: (path) => isDocumentation(path, team.policy.documentation),
  });
}
