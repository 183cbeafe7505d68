import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEvidence } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { ControlSlug } from "../model/control.ts";
import type { Evidence } from "../model/evidence.ts";
import { STATUS_ORDER } from "../model/finding.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { renderText } from "../report/text.ts";
import type { ActionRunner } from "../runner/action.ts";
import type { StageContext } from "../stages/context.ts";
import { addEvidence, ownEvidence } from "../stages/evidence-folder.ts";
import { judge } from "../stages/verdict.ts";
import type { ActionResult, COMMON_OUTPUTS, MANIFEST_OUTPUT } from "./spec.ts";

export interface Conclusion {
  /** The action's name; names the report file. */
  readonly name: string;
  readonly folder: string;
  readonly files: readonly EvidenceFile[];
  readonly service: string;
  readonly enforce: string;
  readonly controls: readonly ControlSlug[];
  /** What this job knows but does not collect as evidence (policy, git's account of the change); only to say its status. */
  readonly known: Evidence;
}

type Outputs = keyof typeof COMMON_OUTPUTS | keyof typeof MANIFEST_OUTPUT;

/** Keeps the evidence, says in the log what it shows, and fails only where this step is asked to enforce. */
export async function conclude(
  runner: ActionRunner,
  context: StageContext,
  conclusion: Conclusion,
): Promise<ActionResult<Outputs>> {
  const { folder, controls } = conclusion;
  const manifest = await addEvidence(folder, conclusion.files);
  const { evidence, digests } = parseEvidence(await ownEvidence(folder));
  const verdict = judge(context, { ...conclusion.known, ...evidence }, { service: conclusion.service, digests });
  const rows = verdict.controls.filter(({ control }) => controls.includes(control));
  const text = renderText({ ...verdict, controls: rows }, { colour: false });
  for (const line of text.split("\n")) runner.log.info(line);
  const report = await writeReport(context, conclusion.name, verdict);
  const enforce = conclusion.enforce !== "false";
  const blocked = rows.flatMap(({ control, rules }) =>
    rules.filter(({ blocks }) => blocks).map(({ rule }) => `${control}/${rule}`),
  );
  if (!enforce) runner.log.info("Collected; the verdict job decides.");
  return {
    outputs: {
      status: STATUS_ORDER.find((status) => rows.some((row) => row.status === status)) ?? "inconclusive",
      "reason-code": blocked[0] ?? "",
      report,
      manifest,
    },
    failure: enforce && blocked.length > 0 ? text : null,
  };
}

/** Writes the JSON report beside, not into, the evidence. */
export async function writeReport(context: StageContext, name: string, report: VerdictDocument): Promise<string> {
  const folder = join(context.env["RUNNER_TEMP"] ?? context.root, "annex-reports");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
