import { writeDocument } from "../evidence/documents.ts";
import { changeStage } from "../stages/change.ts";
import { advisoriesStage, sbomStage } from "../stages/inspect.ts";
import { conclude } from "./conclude.ts";
import { inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT, TOKEN_INPUT } from "./spec.ts";

export const check = defineAction(
  {
    name: "check",
    description:
      "Checks all controls that need no project code in one step: change, packages, vulnerabilities, supply chain.",
    inputs: { ...COMMON_INPUTS, ...ENFORCE_INPUT, ...TOKEN_INPUT },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const found = await inspection(runner, inputs);
    const change = await changeStage(found.context, { token: inputs.token, environment: "" });
    const advisories = await advisoriesStage(found.context, found.packages, { pipAudit: null });
    const sbom = sbomStage(found.packages, { name: found.service, version: found.range.head });
    return conclude(runner, found.context, {
      name: "check",
      folder: found.folder,
      files: [...change.files, writeDocument("advisories.json", advisories), sbom],
      service: found.service,
      enforce: inputs.enforce,
      controls: [
        "technical-vulnerabilities",
        "security-requirements",
        "change-control",
        "package-changes",
        "supply-chain",
      ],
      known: { policy: change.policy },
    });
  },
);
