import { buildStage, fetchRecorded } from "../stages/build.ts";
import { addEvidence } from "../stages/evidence-folder.ts";
import { loadPolicy } from "../stages/policy.ts";
import { rangeOfRun } from "../stages/range.ts";
import { readRunFacts, serviceName } from "../stages/run-facts.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, MANIFEST_OUTPUT, TOKEN_INPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const build = defineAction(
  {
    name: "build",
    description: "Runs the policy's build command and takes its one artefact, or fetches a recorded one by digest.",
    inputs: {
      ...COMMON_INPUTS,
      ...TOKEN_INPUT,
      deliver: { description: "Folder into which the artefact is put.", default: ".annex/artefact" },
      artefact: { description: "sha256 of a recorded artefact to fetch instead of building.", default: "" },
    },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT, artefact: "sha256 of the artefact, empty when there is none." },
  },
  async (inputs, runner) => {
    const context = workspace(runner);
    const facts = await readRunFacts(context);
    const range = await rangeOfRun(context, facts);
    const { team } = await loadPolicy(context, range, facts.event);
    const deliver = folder(context, inputs.deliver);
    const service = serviceName(inputs.service, facts);
    const { document, files, problem } =
      inputs.artefact === ""
        ? await buildStage(context, { team, range, deliver, service })
        : await fetchRecorded(context, { facts, token: inputs.token, sha256: inputs.artefact, deliver });
    const manifest = await addEvidence(folder(context, inputs.evidence), files);
    const { artefact, exitCode } = document;
    runner.log.info(
      artefact === null ? "No artefact." : `${artefact.name}: ${artefact.size} bytes, sha256 ${artefact.sha256}`,
    );
    const reason = exitCode === 0 ? (problem?.code ?? "") : "build-failed";
    return {
      outputs: {
        status: reason === "" ? "passed" : "failed",
        "reason-code": reason,
        report: "",
        manifest,
        artefact: artefact?.sha256 ?? "",
      },
      failure:
        reason === "" ? null : `annex: ${problem?.message ?? `the build command ended with exit code ${exitCode}.`}`,
    };
  },
);
