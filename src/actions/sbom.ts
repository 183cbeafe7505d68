import { sbomStage } from "../stages/inspect.ts";
import { conclude } from "./conclude.ts";
import { inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT } from "./spec.ts";

export const sbom = defineAction(
  {
    name: "sbom",
    description: "Writes the CycloneDX 1.6 bill of materials and checks that each explicit dependency is assessed.",
    inputs: { ...COMMON_INPUTS, ...ENFORCE_INPUT },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const found = await inspection(runner, inputs);
    return conclude(runner, found.context, {
      name: "sbom",
      folder: found.folder,
      files: [sbomStage(found.packages, { name: found.service, version: found.range.head })],
      service: found.service,
      enforce: inputs.enforce,
      controls: ["supply-chain"],
      known: found.known,
    });
  },
);
