import { conclude } from "./conclude.ts";
import { inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT } from "./spec.ts";

export const packageChanges = defineAction(
  {
    name: "package-changes",
    description:
      "Reads the lockfiles of head and base and checks that new dependencies are evaluated, alone and old enough.",
    inputs: { ...COMMON_INPUTS, ...ENFORCE_INPUT },
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
      known: found.known,
    });
  },
);
