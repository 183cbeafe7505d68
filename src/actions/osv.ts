import { writeDocument } from "../evidence/documents.ts";
import { advisoriesStage, PIP_AUDIT_FILE } from "../stages/inspect.ts";
import { conclude } from "./conclude.ts";
import { inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT } from "./spec.ts";

export const osv = defineAction(
  {
    name: "osv",
    description:
      "Asks OSV about every locked package, joins what pip-audit found, and checks vulnerabilities against the policy.",
    inputs: {
      ...COMMON_INPUTS,
      ...ENFORCE_INPUT,
      "offline-db": {
        description: "Folder of <Ecosystem>/all.zip as OSV publishes them, instead of the API.",
        default: "",
      },
    },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const found = await inspection(runner, inputs);
    const pipAudit = found.files.get(PIP_AUDIT_FILE);
    const offlineDir = inputs["offline-db"];
    const advisories = await advisoriesStage(found.context, found.packages, {
      ...(offlineDir === "" ? {} : { offlineDir }),
      pipAudit: pipAudit === undefined ? null : new TextDecoder().decode(pipAudit),
    });
    for (const { id, ecosystem, records } of advisories.sources)
      runner.log.info(`${id}, ${ecosystem}: ${records ?? "an unknown number of"} records`);
    for (const { source, reason } of advisories.failures) runner.log.warning(`${source}: ${reason}`);
    return conclude(runner, found.context, {
      name: "osv",
      folder: found.folder,
      files: [writeDocument("advisories.json", advisories)],
      service: found.service,
      enforce: inputs.enforce,
      controls: ["technical-vulnerabilities"],
      known: found.known,
    });
  },
);
