import { changeStage } from "../stages/change.ts";
import { conclude } from "./conclude.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT, TOKEN_INPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const change = defineAction(
  {
    name: "change",
    description: "Collects what git and GitHub say about a change, and checks its security section, reviews and pins.",
    inputs: {
      ...COMMON_INPUTS,
      ...ENFORCE_INPUT,
      ...TOKEN_INPUT,
      environment: { description: "Environment that this run is asked to deploy to; empty means none.", default: "" },
    },
    outputs: {
      ...COMMON_OUTPUTS,
      ...MANIFEST_OUTPUT,
      deployment: "true when a deployment is asked for and this event and ref may deploy.",
    },
  },
  async (inputs, runner) => {
    const context = workspace(runner);
    const result = await changeStage(context, inputs);
    const { head, base, files, pullRequests } = result.change;
    runner.log.info(
      `Compared ${base.slice(0, 12)} with ${head.slice(0, 12)}: ${files.length} files, ${pullRequests.length} pull requests.`,
    );
    for (const { what, reason } of result.change.unread) runner.log.warning(`Could not read ${what}: ${reason}`);
    const concluded = await conclude(runner, context, {
      name: "change",
      folder: folder(context, inputs.evidence),
      files: result.files,
      service: inputs.service,
      enforce: inputs.enforce,
      controls: ["security-requirements", "change-control"],
      known: { policy: result.policy },
    });
    return { ...concluded, outputs: { ...concluded.outputs, deployment: String(result.deployment) } };
  },
);
