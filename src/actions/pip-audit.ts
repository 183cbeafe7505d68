import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import { advisoriesStage, pipAuditStage } from "../stages/inspect.ts";
import { conclude } from "./conclude.ts";
import { type Inspection, inspection } from "./inspection.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT } from "./spec.ts";

export const pipAudit = defineAction(
  {
    name: "pip-audit",
    description:
      "Runs a hash-pinned pip-audit on annex's own fully pinned list; its JSON decides, never its exit code.",
    inputs: { ...COMMON_INPUTS, ...ENFORCE_INPUT },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const found = await inspection(runner, inputs);
    const { policy } = found.policy.team;
    // Set by install.sh of this action; a machine's owner may set it to a pip-audit of their own.
    const executable = found.context.env["ANNEX_PIP_AUDIT"] ?? "pip-audit";
    const asked = policy.advisories.pipAudit;
    if (!asked) runner.log.info("The policy switches pip-audit off (advisories.pip-audit: false).");
    const files = asked ? await auditAlone(found, executable) : [];
    return conclude(runner, found.context, {
      name: "pip-audit",
      folder: found.folder,
      files,
      service: found.service,
      enforce: inputs.enforce,
      controls: ["technical-vulnerabilities"],
      known: found.known,
    });
  },
);

/** pip-audit's answer, and advisories made of it alone; the action osv replaces them by both sources together. */
async function auditAlone({ context, packages }: Inspection, executable: string): Promise<readonly EvidenceFile[]> {
  const raw = await pipAuditStage(context, packages, executable);
  const pipAudit = new TextDecoder().decode(raw.bytes);
  const advisories = await advisoriesStage(context, packages, { osvUrl: null, pipAudit });
  for (const { source, reason } of advisories.failures) context.log.warning(`${source}: ${reason}`);
  return [raw, writeDocument("advisories.json", advisories)];
}
