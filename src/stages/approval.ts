import { authorsOf, independentApprovals } from "../controls/people.ts";
import { readApprovals } from "../github/approvals.ts";
import type { GitHubClient } from "../github/client.ts";
import { readEnvironment } from "../github/environment.ts";
import { type ApprovalQuestion, evaluateApproval } from "../github/evaluate-approval.ts";
import { type Run, readRun } from "../github/run.ts";
import type { Approval, ChangeDocument } from "../model/evidence.ts";
import type { DeployPolicy } from "../model/policy.ts";
import type { RunFacts } from "./run-facts.ts";

export interface ApprovalLook {
  readonly client: GitHubClient;
  readonly facts: RunFacts;
  readonly change: ChangeDocument;
  readonly deploy: Pick<DeployPolicy, "approval">;
  readonly environment: string;
  /** False in the gate, before GitHub has asked the environment's reviewers. */
  readonly asked: boolean;
}

export interface ApprovalLookResult {
  readonly approval: Approval;
  readonly run: Run;
  /** null when it could not be read. */
  readonly environmentExists: boolean | null;
}

/** Reads who approved this deployment, from the source that the policy names. */
export async function lookUpApproval(look: ApprovalLook): Promise<ApprovalLookResult> {
  const { client, facts, change } = look;
  const run = await readRun(client, facts.repository, facts.runId);
  const environment = await readEnvironment(client, facts.repository, look.environment);
  const starters = [run.actor, run.triggeringActor];
  const authors = new Set(change.pullRequests.flatMap((pull) => [...authorsOf(pull)]));
  const approval = evaluateApproval(await question(), { starters, authors });
  const environmentExists = environment.kind === "unreadable" ? null : environment.kind === "exists";
  return { approval, run, environmentExists };

  async function question(): Promise<ApprovalQuestion> {
    const source = look.deploy.approval;
    switch (source) {
      case "environment": {
        const approvals = look.asked ? await readApprovals(client, facts.repository, facts.runId) : null;
        return { source, name: look.environment, environment, approvals, attempt: facts.attempt };
      }
      case "pull-requests":
        return pullRequestQuestion(change);
      case "register":
        return { source };
    }
  }
}

/** What the source `pull-requests` rests on: the reviews that the evidence of the change holds. */
export function pullRequestQuestion({
  pullRequests,
  orphanCommits,
}: ChangeDocument): ApprovalQuestion & { readonly source: "pull-requests" } {
  const reviews = pullRequests.flatMap((pull) => independentApprovals(pull));
  const alone = pullRequests.filter((pull) => independentApprovals(pull).length === 0);
  return {
    source: "pull-requests",
    unreviewed: [
      ...alone.map(({ number }) => `#${number}`),
      ...orphanCommits.map((sha) => `commit ${sha.slice(0, 7)}`),
    ],
    approvers: reviews.map(({ person }) => person),
    times: new Map(reviews.map(({ person, submitted }) => [person.id, submitted])),
  };
}
