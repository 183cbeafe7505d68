import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import { collectChange } from "../github/change.ts";
import { GitHubClient } from "../github/client.ts";
import type { ChangeDocument, PolicyDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { isDocumentation } from "../policy/documentation.ts";
import { matchesAny } from "../policy/match.ts";
import type { StageContext } from "./context.ts";
import { loadPolicy } from "./policy.ts";
import { rangeOfRun } from "./range.ts";
import { type RunFacts, readRunFacts } from "./run-facts.ts";

export interface ChangeStageResult {
  readonly files: readonly EvidenceFile[];
  readonly change: ChangeDocument;
  readonly policy: PolicyDocument;
  readonly team: TeamFiles;
  /** True when this run is asked to deploy and may be. */
  readonly deployment: boolean;
}

/** Collects what git and GitHub say about the change, and the team's policy. Needs a token that reads. */
export async function changeStage(
  context: StageContext,
  input: { readonly token: string; readonly environment: string },
): Promise<ChangeStageResult> {
  const facts = await readRunFacts(context);
  const range = await rangeOfRun(context, facts);
  const { document, team } = await loadPolicy(context, range, facts.event);
  const deployment = deploymentAsked(facts, team, input.environment);
  const change = await collectChange({
    client: gitHubClient(context, facts, input.token),
    clock: context.clock,
    git: range.git,
    payload: facts.payload,
    facts: { ...facts, deploymentAsked: deployment },
    isDocumentation: (path) => isDocumentation(path, team.policy.documentation),
  });
  return {
    files: [writeDocument("policy.json", document), writeDocument("change.json", change)],
    change,
    policy: document,
    team,
    deployment,
  };
}

/** The client of a run; the token only ever goes to the run's own API. */
export function gitHubClient({ fetch, clock }: StageContext, facts: RunFacts, token: string): GitHubClient {
  return new GitHubClient({ fetch, clock, token, apiUrl: facts.apiUrl, graphqlUrl: facts.graphqlUrl });
}

const DEPLOYING_EVENTS: ReadonlySet<string> = new Set(["push", "workflow_dispatch", "release"]);

/**
 * Is a deployment asked for? Only with an environment, on an event that follows a decision of people, and from the
 * default branch or a ref that the policy allows (DESIGN.md section 3). Never at bootstrap.
 */
export function deploymentAsked(facts: RunFacts, team: TeamFiles, environment: string): boolean {
  if (environment === "" || !DEPLOYING_EVENTS.has(facts.event) || team.bootstrap) return false;
  const name = facts.ref.replace(/^refs\/(?:heads|tags)\//u, "");
  const onBranch = facts.ref.startsWith("refs/heads/");
  return (onBranch && name === defaultBranch(facts)) || matchesAny(name, team.policy.deploy?.from ?? []);
}

function defaultBranch({ payload }: RunFacts): string | null {
  if (typeof payload !== "object" || payload === null || !("repository" in payload)) return null;
  const { repository } = payload;
  if (typeof repository !== "object" || repository === null || !("default_branch" in repository)) return null;
  return typeof repository.default_branch === "string" ? repository.default_branch : null;
}
