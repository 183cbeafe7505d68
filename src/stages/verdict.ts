import { evaluateVerdict } from "../controls/verdict.ts";
import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { Evidence } from "../model/evidence.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { timestamp } from "../runner/clock.ts";
import { annexVersion } from "../runner/version.ts";
import type { StageContext } from "./context.ts";
import { type GatheredEvidence, gatherEvidence, parseNeeds } from "./jobs.ts";

export interface VerdictStageResult extends GatheredEvidence {
  readonly verdict: VerdictDocument;
  /** jobs.json and verdict.json. */
  readonly written: readonly EvidenceFile[];
}

/** Puts the evidence of all jobs together and recomputes the eight rows from it. */
export async function verdictStage(
  context: StageContext,
  input: { readonly from: string; readonly needs: string; readonly service: string },
): Promise<VerdictStageResult> {
  const gathered = await gatherEvidence(input.from, parseNeeds(input.needs));
  for (const problem of gathered.problems) context.log.warning(`${problem.message} ${problem.hint}`);
  const verdict = judge(context, gathered.evidence, { service: input.service, digests: gathered.digests });
  const jobs = gathered.files.get("jobs.json") ?? new Uint8Array();
  const written = [
    writeDocument("verdict.json", verdict),
    { path: "jobs.json", mediaType: "application/json", bytes: jobs },
  ];
  return { ...gathered, verdict, written };
}

/** Evaluates evidence now, as this annex. */
export function judge(
  context: StageContext,
  evidence: Evidence,
  input: { readonly service: string; readonly digests: Readonly<Record<string, string>> },
): VerdictDocument {
  return evaluateVerdict({
    evidence,
    digests: input.digests,
    now: timestamp(context.clock.now()),
    service: input.service === "" ? (evidence.change?.repository.split("/")[1] ?? "") : input.service,
    annex: annexVersion(context.env),
  });
}
