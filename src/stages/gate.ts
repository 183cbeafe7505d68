import { DECISION_FILE, deploymentFile } from "../evidence/deployment-documents.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { DecisionDocument } from "../model/deployment.ts";
import type { Evidence, GateDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import type { RunReference } from "../model/record.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { type AppendedRecord, appendRecord } from "../register/append.ts";
import type { Store } from "../register/store.ts";
import type { StageContext } from "./context.ts";
import { decide, type Emergency } from "./decision.ts";
import { decisionDraft } from "./decision-record.ts";
import { closeLost, ensureBaseline } from "./earlier-attempts.ts";
import { appendContext } from "./open-register.ts";
import { judge } from "./verdict.ts";

export interface GateInput {
  readonly store: Store;
  readonly evidence: Evidence;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly team: TeamFiles | null;
  readonly gate: GateDocument;
  readonly emergency: Emergency | null;
  readonly run: RunReference;
  readonly version: string;
}

export interface GateResult {
  readonly document: DecisionDocument;
  readonly verdict: VerdictDocument;
  readonly record: AppendedRecord;
  /** gate.json, verdict.json and decision.json. */
  readonly files: readonly EvidenceFile[];
}

/**
 * Decides about a deployment and writes the decision before anything else happens. Every attempt is recorded, also a
 * denied one; if the record cannot be written, this throws and nothing is deployed.
 */
export async function gateStage(context: StageContext, input: GateInput): Promise<GateResult> {
  const { store, gate, run } = input;
  const decisionValid = input.team?.policy.deploy?.decisionValid;
  await closeLost(context, store, { service: gate.service, environment: gate.environment, run, decisionValid });
  await ensureBaseline(context, store, input);
  const gateFile = writeDocument("gate.json", gate);
  const own = [
    gateFile,
    ...(input.evidence.jobs === undefined ? [] : [writeDocument("jobs.json", input.evidence.jobs)]),
  ];
  const files = new Map([...withoutLogs(input.files), ...own.map(({ path, bytes }) => [path, bytes] as const)]);
  const evidence: Evidence = { ...input.evidence, gate };
  const verdict = judge(context, evidence, { service: gate.service, digests: digestsOf(files) });
  const verdictFile = writeDocument("verdict.json", verdict);
  files.set(verdictFile.path, verdictFile.bytes);
  const decided = decide(verdict, input.emergency);
  const since = gate.last === null ? null : { seq: gate.last.seq, commit: gate.last.commit };
  const facts = {
    verdict,
    evidence,
    team: input.team,
    decided,
    approval: gate.approval,
    run,
    since,
    files,
    starter: gate.starter,
  };
  const emergency = decided.decision === "emergency" ? input.emergency : null;
  const draft = decisionDraft({ ...facts, emergency, version: input.version, environment: gate.environment });
  const record = await appendRecord(store, draft, appendContext(context));
  const document = decisionDocument(record, {
    gate,
    input,
    verdict,
    reasons: decided.reasons,
    decision: decided.decision,
  });
  return { document, verdict, record, files: [gateFile, verdictFile, deploymentFile(DECISION_FILE, document)] };
}

function decisionDocument(
  record: AppendedRecord,
  from: { readonly gate: GateDocument; readonly input: GateInput; readonly verdict: VerdictDocument } & Pick<
    DecisionDocument,
    "reasons" | "decision"
  >,
): DecisionDocument {
  const { gate, input, verdict, reasons, decision } = from;
  return {
    schema: "annex/decision/v1",
    decision,
    seq: record.seq,
    id: record.id,
    sha256: record.sha256,
    service: gate.service,
    environment: gate.environment,
    version: input.version,
    commit: verdict.head,
    attempt: input.run.attempt,
    artefact: input.evidence.build?.artefact ?? null,
    at: verdict.evaluated,
    approval: gate.approval,
    reasons,
  };
}

/** Logs of containers and commands stay in the workflow's artifact: they may hold personal data. */
function withoutLogs(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].filter(([path]) => !path.endsWith(".log")));
}

function digestsOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, sha256Hex(bytes)]));
}
