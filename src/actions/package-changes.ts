import type { Evidence } from "../model/evidence.ts";
import { changeStage } from "../stages/change.ts";
import { advisoriesStage } from "../stages/inspect.ts";
import { conclude } from "./conclude.ts";
import { type Inspection, inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT, TOKEN_INPUT } from "./spec.ts";

export const packageChanges = defineAction(
  {
    name: "package-changes",
    description:
      "Reads the lockfiles of head and base and checks that new dependencies are evaluated, alone and old enough.",
    inputs: { ...COMMON_INPUTS, ...ENFORCE_INPUT, ...TOKEN_INPUT },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const found = await inspection(runner, inputs);
    const { lockfiles, unreadable, changes } = found.packages;
    for (const { path, packages } of lockfiles) runner.log.info(`${path}: ${packages.length} packages`);
    for (const { path, reason } of unreadable) runner.log.warning(`${path}: ${reason}`);
    runner.log.info(`${changes.length} package changes against the base`);
    return conclude(runner, found.context, {
      name: "package-changes",
      folder: found.folder,
      files: [],
      service: found.service,
      enforce: inputs.enforce,
      controls: ["package-changes"],
      known: { ...found.known, ...(await askedFor(found, inputs)) },
    });
  },
);

/**
 * An assessor must not be the author, and an update that fixes a vulnerability need not wait: a step that enforces asks
 * GitHub and OSV. One that only collects leaves that to the jobs and steps that keep it as evidence.
 */
async function askedFor(
  { context, packages }: Inspection,
  { enforce, token }: { readonly enforce: string; readonly token: string },
): Promise<Evidence> {
  if (enforce === "false") return {};
  const { change } = await changeStage(context, { token, environment: "" });
  return { change, advisories: await advisoriesStage(context, packages, { pipAudit: null }) };
}
