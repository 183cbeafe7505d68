import { parseDeploy } from "../evidence/deployment-documents.ts";
import type { DecisionDocument, DeployDocument } from "../model/deployment.ts";
import type { Outcome, RecordBody, RecordDraft, RunReference } from "../model/record.ts";
import { type AppendedRecord, appendRecord } from "../register/append.ts";
import type { Store } from "../register/store.ts";
import { timestamp } from "../runner/clock.ts";
import type { StageContext } from "./context.ts";
import { distinctPeople, recordApproval } from "./decision-record.ts";
import type { Need } from "./jobs.ts";
import { appendContext } from "./open-register.ts";

export interface RecordInput {
  readonly store: Store;
  readonly decision: DecisionDocument;
  /** How the job `deploy` ended. */
  readonly deploy: Need | undefined;
  /** Its evidence, empty when it left none. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly run: RunReference;
}

/** Writes what became of a decision, whatever became of it. */
export async function recordStage(
  context: StageContext,
  input: RecordInput,
): Promise<{ readonly record: AppendedRecord; readonly outcome: Outcome }> {
  const document = input.files.size === 0 ? null : parseDeploy(input.files);
  const outcome = outcomeOf(input.decision, input.deploy, document);
  const record = await appendRecord(
    input.store,
    outcomeDraft(context, input, { document, outcome }),
    appendContext(context),
  );
  return { record, outcome };
}

/** The outcome by what GitHub says of the job and what the job says itself; `deployed` only where both agree. */
export function outcomeOf(
  decision: DecisionDocument,
  deploy: Need | undefined,
  document: DeployDocument | null,
): Outcome {
  if (decision.decision === "denied" || decision.decision === "requested") return "refused";
  const result = deploy?.result ?? "skipped";
  // An account of another file than the decided one is no account of this decision.
  const same = document !== null && document.artefact === (decision.artefact?.sha256 ?? "");
  if (result === "success") return same && document.outcome === "deployed" ? "deployed" : "lost";
  if (result === "cancelled") return "cancelled";
  if (result === "skipped") return "refused";
  return document === null || document.outcome === "deployed" ? "failed" : document.outcome;
}

function outcomeDraft(
  context: StageContext,
  { decision, run, files }: RecordInput,
  { document, outcome }: { readonly document: DeployDocument | null; readonly outcome: Outcome },
): RecordDraft {
  const approval = document?.approval ?? decision.approval;
  const body: RecordBody = {
    kind: "outcome",
    decisionSeq: decision.seq,
    decisionId: decision.id,
    outcome,
    decision: decision.decision,
    artefact: outcome === "deployed" ? (document?.artefact ?? null) : (decision.artefact?.sha256 ?? null),
    commit: decision.commit,
    version: decision.version,
    approval: recordApproval(approval),
    started: document?.started ?? null,
    finished: document?.finished ?? null,
    verification: document?.verification ?? "nothing was installed",
    detail: document?.detail ?? detailOf(outcome, decision),
    run,
  };
  return {
    kind: "outcome",
    service: decision.service,
    environment: decision.environment,
    identity: [decision.id, String(run.attempt)],
    at: timestamp(context.clock.now()),
    body,
    evidence: Object.fromEntries([...files].filter(([path]) => !path.endsWith(".log"))),
    people: distinctPeople(approval.by.map(({ person }) => person)),
  };
}

function detailOf(outcome: Outcome, decision: DecisionDocument): string {
  switch (outcome) {
    case "refused":
      return decision.decision === "denied" ? `Denied: ${decision.reasons.join(", ")}` : "The deploy job was skipped.";
    case "cancelled":
      return "The deploy job was cancelled.";
    case "failed":
      return "The deploy job failed and left no account of it.";
    case "deployed":
    case "rolled-back":
    case "timed-out":
    case "lost":
      return "The deploy job left no account of how it ended.";
  }
}
