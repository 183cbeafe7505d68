import { join } from "node:path";
import { parseDecision, parseDeploy } from "../evidence/deployment-documents.ts";
import { readEvidence } from "../evidence/manifest.ts";
import { AnnexError } from "../model/error.ts";
import { renderChangeRecordOf } from "../report/of-register.ts";
import { writeFileDeep } from "../runner/files.ts";
import type { StageContext } from "../stages/context.ts";
import { manifestOf, type Need, parseNeeds } from "../stages/jobs.ts";
import { openGitHubRegister } from "../stages/open-register.ts";
import { recordStage } from "../stages/record.ts";
import { readRunFacts, runReference } from "../stages/run-facts.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, REGISTER_INPUTS } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const changeRecord = defineAction(
  {
    name: "change-record",
    description: "Writes what became of a decision to the register, and the change record as the job summary.",
    inputs: {
      ...COMMON_INPUTS,
      ...REGISTER_INPUTS,
      from: { description: "Folder with the gate's and the deploy job's evidence.", required: true },
      needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
      environment: { description: "Environment of the deployment.", required: true },
    },
    outputs: { ...COMMON_OUTPUTS, record: "Sequence number of the outcome's record." },
  },
  async (inputs, runner) => {
    const context = workspace(runner);
    const facts = await readRunFacts(context);
    const needs = parseNeeds(inputs.needs);
    const from = folder(context, inputs.from);
    const gate = await evidenceOf(needs["gate"], join(from, "gate"));
    if (gate.size === 0) throw noDecision(needs["gate"]);
    const store = await openGitHubRegister(context, facts, inputs);
    const { record, outcome } = await recordStage(context, {
      store,
      decision: parseDecision(gate),
      deploy: needs["deploy"],
      files: await accountOf(context, needs["deploy"], join(from, "deploy")),
      run: runReference(facts),
    });
    const page = await renderChangeRecordOf(await store.snapshot(), record.seq);
    await runner.summary(page);
    const report = join(folder(context, inputs.evidence), "change-record.md");
    await writeFileDeep(report, page);
    runner.log.info(`Record ${record.seq}: ${outcome}, sha256 ${record.sha256}.`);
    const ok = outcome === "deployed";
    return {
      outputs: {
        status: ok ? "passed" : "failed",
        "reason-code": ok ? "" : `outcome-${outcome}`,
        report,
        record: String(record.seq),
      },
      failure: ok ? null : `annex: ${outcome}, recorded as ${record.seq}; nothing counts as deployed.`,
    };
  },
);

/** Evidence of a job, checked against the digest it put out; empty when it left none. */
function evidenceOf(need: Need | undefined, path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const manifest = manifestOf(need);
  return manifest === null ? Promise.resolve(new Map()) : readEvidence(path, manifest);
}

/** What the deploy job says; whatever cannot be believed counts as no account, so that an outcome is recorded anyway. */
async function accountOf(
  context: StageContext,
  need: Need | undefined,
  path: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const files = await evidenceOf(need, path);
    if (files.size > 0) parseDeploy(files);
    return files;
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    context.log.warning(`${error.message} ${error.hint}`);
    return new Map();
  }
}

function noDecision(need: Need | undefined): AnnexError {
  return new AnnexError({
    code: "decision-missing",
    message: `The gate left no decision (result: ${need?.result ?? "it is not among the needs"}).`,
    hint: "Read the log of the job gate. If it had written a decision, the next deployment closes it as lost.",
  });
}
