import { AnnexError } from "../model/error.ts";
import type { Evidence } from "../model/evidence.ts";
import { parseTeamFiles } from "../policy/team.ts";
import { annotate } from "../report/annotations.ts";
import { renderSummary } from "../report/summary.ts";
import { renderText } from "../report/text.ts";
import type { StageContext } from "../stages/context.ts";
import { addEvidence } from "../stages/evidence-folder.ts";
import { verdictStage } from "../stages/verdict.ts";
import { writeReport } from "./conclude.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, MANIFEST_OUTPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const verdict = defineAction(
  {
    name: "verdict",
    description: "Recomputes the eight controls from the evidence of all jobs, writes the job summary and decides.",
    inputs: {
      ...COMMON_INPUTS,
      from: { description: "Folder with one folder of evidence a job.", required: true },
      needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
    },
    outputs: {
      ...COMMON_OUTPUTS,
      ...MANIFEST_OUTPUT,
      controls: "JSON object, control slug to status.",
    },
  },
  async (inputs, runner) => {
    const started = Date.now();
    const context = workspace(runner);
    const result = await verdictStage(context, { ...inputs, from: folder(context, inputs.from) });
    const { verdict: document, evidence, written } = result;
    const manifest = await addEvidence(folder(context, inputs.evidence), written);
    for (const line of renderText(document, { colour: false }).split("\n")) runner.log.info(line);
    for (const { level, text, at } of annotate(document)) (level === "error" ? runner.error : runner.warn)(text, at);
    const seconds = Math.round((Date.now() - started) / 1000);
    await runner.summary(
      renderSummary({
        verdict: document,
        evidence,
        manifest,
        seconds,
        pullUrl: pullUrl(context, evidence),
        assessors: assessorsOf(evidence),
      }),
    );
    const blocking = document.controls.flatMap(({ control, rules }) =>
      rules.filter((rule) => rule.blocks).map(({ rule }) => `${control}/${rule}`),
    );
    const broken = document.jobs.map(({ job, result: outcome }) => `job ${job}: ${outcome}`);
    return {
      outputs: {
        status: document.status,
        "reason-code": blocking[0] ?? (broken[0] === undefined ? "" : "job-not-successful"),
        report: await writeReport(context, "verdict", document),
        manifest,
        controls: JSON.stringify(Object.fromEntries(document.controls.map(({ control, status }) => [control, status]))),
      },
      failure: document.blocks
        ? `annex: ${[...blocking, ...broken].join(", ")}. The job summary says what to do.`
        : null,
    };
  },
);

function pullUrl({ env }: StageContext, { change }: Evidence): string | null {
  const server = env["GITHUB_SERVER_URL"];
  const number = change?.event === "pull_request" ? change.pullRequests[0]?.number : undefined;
  return server === undefined || number === undefined ? null : `${server}/${change?.repository}/pull/${number}`;
}

/** A policy that cannot be read is told by the verdict itself; the page then names nobody. */
function assessorsOf({ policy }: Evidence): readonly string[] {
  try {
    return policy === undefined ? [] : parseTeamFiles(policy).policy.packages.assessors;
  } catch (error) {
    if (error instanceof AnnexError) return [];
    throw error;
  }
}
