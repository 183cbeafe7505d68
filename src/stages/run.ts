import { authorsOf } from "../controls/people.ts";
import { deploymentFile } from "../evidence/deployment-documents.ts";
import { parseEvidence, writeDocument } from "../evidence/documents.ts";
import { evaluateApproval } from "../github/evaluate-approval.ts";
import { AnnexError } from "../model/error.ts";
import type { Approval, ChangeDocument, Evidence } from "../model/evidence.ts";
import type { Outcome, RunReference } from "../model/record.ts";
import type { Store } from "../register/store.ts";
import { pullRequestQuestion } from "./approval.ts";
import type { StageContext } from "./context.ts";
import { deployStage } from "./deploy.ts";
import { type GateResult, gateStage } from "./gate.ts";
import { collectGate } from "./gate-facts.ts";
import { isKnownToGitOnly } from "./known-to-git.ts";
import type { LocalRun } from "./local.ts";
import { recordStage } from "./record.ts";

export interface DeployHere {
  readonly store: Store;
  readonly environment: string;
  /** Folder with the artefact of the build. */
  readonly deliver: string;
  readonly runId: string;
}

export interface DeployedHere {
  readonly gate: GateResult;
  readonly outcome: Outcome;
  readonly seq: number;
  readonly sha256: string;
}

/**
 * Gate, deployment and record on this machine against a register in a folder. What GitHub would say comes from the
 * recorded event; an approval by an environment cannot be read here and is unexplained.
 */
export async function deployHere(context: StageContext, run: LocalRun, input: DeployHere): Promise<DeployedHere> {
  const { store, environment } = input;
  const { evidence } = parseEvidence(run.files);
  const { change } = evidence;
  const { team } = run.policy;
  const { deploy, build } = team.policy;
  if (deploy === null || build === null) throw notConfigured();
  if (change === undefined || isKnownToGitOnly(change)) throw noEvent();
  const approval = approvalHere(change, deploy.approval);
  const reference = referenceHere(change, input.runId);
  const results = { change: "success", inspect: "success", build: "success", test: "success", acceptance: "success" };
  const jobs = writeDocument("jobs.json", { schema: "annex/jobs/v1", results });
  const complete: Evidence = { ...evidence, jobs: { schema: "annex/jobs/v1", results } };
  const gateDocument = await collectGate(context, store, {
    service: run.service,
    environment,
    environmentExists: true,
    evidence: complete,
    team,
    promoted: "",
    approval,
    starter: change.actor,
  });
  const gate = await gateStage(context, {
    store,
    evidence: complete,
    files: new Map([...run.files, [jobs.path, jobs.bytes]]),
    team,
    gate: gateDocument,
    emergency: null,
    run: reference,
    version: change.head.slice(0, 12),
  });
  const allowed = gate.document.decision === "allowed" || gate.document.decision === "allowed-unenforced";
  const decision = deploymentFile("decision.json", gate.document);
  const deployed = allowed
    ? await deployStage(context, {
        gate: new Map([[decision.path, decision.bytes]]),
        deliver: input.deliver,
        deploy,
        environment: gate.document.environment,
        attempt: reference.attempt,
        artefactPattern: build.artefact,
        secrets: new Map(),
        approval: async () => approval,
      })
    : null;
  const ok = deployed?.document.outcome === "deployed";
  const { record, outcome } = await recordStage(context, {
    store,
    decision: gate.document,
    deploy: { result: deployed === null ? "skipped" : ok ? "success" : "failure", outputs: {} },
    files: new Map((deployed?.files ?? []).map(({ path, bytes }) => [path, bytes])),
    run: reference,
  });
  return { gate, outcome, seq: record.seq, sha256: record.sha256 };
}

function referenceHere({ repository }: ChangeDocument, runId: string): RunReference {
  return { repository, runId, attempt: 1, url: `local:${runId}` };
}

function approvalHere(change: ChangeDocument, source: Approval["source"]): Approval {
  const people = {
    starters: [change.actor],
    authors: new Set(change.pullRequests.flatMap((pull) => [...authorsOf(pull)])),
  };
  if (source !== "pull-requests") {
    return { source, state: "unexplained", by: [], reason: `an approval by ${source} can only be read on GitHub` };
  }
  return evaluateApproval(pullRequestQuestion(change), people);
}

function notConfigured(): AnnexError {
  return new AnnexError({
    code: "deploy-not-configured",
    message: "The policy has no deploy or no build section.",
    hint: "Add both to .github/annex.yml, or leave --environment out.",
  });
}

function noEvent(): AnnexError {
  return new AnnexError({
    code: "event-missing",
    message: "A deployment needs to know who asked for and who approved the change.",
    hint: "Give --event FILE (docs/cli.md).",
  });
}
