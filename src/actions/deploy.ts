import { parseDocument } from "../evidence/documents.ts";
import { readEvidence } from "../evidence/manifest.ts";
import { AnnexError } from "../model/error.ts";
import { lookUpApproval } from "../stages/approval.ts";
import { gitHubClient } from "../stages/change.ts";
import { deployStage } from "../stages/deploy.ts";
import { parseDeployEnv } from "../stages/deploy-env.ts";
import { addEvidence } from "../stages/evidence-folder.ts";
import { loadPolicy } from "../stages/policy.ts";
import { rangeOfCheckout } from "../stages/range.ts";
import { readRunFacts } from "../stages/run-facts.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, MANIFEST_OUTPUT, TOKEN_INPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const deploy = defineAction(
  {
    name: "deploy",
    description:
      "Carries out a decision of the gate: checks the approval once more, runs the policy's deploy command, verifies.",
    inputs: {
      evidence: COMMON_INPUTS.evidence,
      ...TOKEN_INPUT,
      from: { description: "Folder with the gate's evidence.", required: true },
      manifest: { description: "sha256 of the gate's manifest.json.", required: true },
      deliver: { description: "Folder with the artefact.", required: true },
      environment: { description: "Environment to deploy to.", required: true },
      "deploy-env": { description: "Lines KEY=VALUE for the command; each value is masked.", default: "" },
    },
    outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
  },
  async (inputs, runner) => {
    const context = workspace(runner);
    const facts = await readRunFacts(context);
    const secrets = parseDeployEnv(inputs["deploy-env"]);
    for (const value of secrets.values()) runner.mask(value);
    const { team } = await loadPolicy(context, await rangeOfCheckout(context, undefined), facts.event);
    const { deploy: policy, build } = team.policy;
    if (policy === null || build === null) throw notConfigured();
    const gate = await readEvidence(folder(context, inputs.from), inputs.manifest);
    const change = parseDocument("change.json", gate.get("change.json") ?? new Uint8Array());
    const client = gitHubClient(context, facts, inputs.token);
    const look = { client, facts, change, deploy: policy, environment: inputs.environment, asked: true };
    const { document, files } = await deployStage(context, {
      gate,
      deliver: folder(context, inputs.deliver),
      deploy: policy,
      environment: inputs.environment,
      attempt: facts.attempt,
      artefactPattern: build.artefact,
      secrets,
      approval: async () => (await lookUpApproval(look)).approval,
    });
    const manifest = await addEvidence(folder(context, inputs.evidence), files);
    runner.log.info(`${document.outcome}: ${document.detail} (${document.verification})`);
    const ok = document.outcome === "deployed";
    return {
      outputs: {
        status: ok ? "passed" : "failed",
        "reason-code": ok ? "" : `deploy-${document.outcome}`,
        report: "",
        manifest,
      },
      failure: ok ? null : `annex: ${document.outcome}. ${document.detail}`,
    };
  },
);

function notConfigured(): AnnexError {
  return new AnnexError({
    code: "deploy-not-configured",
    message: "The policy of this commit has no deploy or no build section.",
    hint: "Add both to .github/annex.yml; what was decided cannot be carried out without them.",
  });
}
