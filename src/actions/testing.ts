import type { EvidenceFile } from "../evidence/manifest.ts";
import type { ControlSlug } from "../model/control.ts";
import type { Evidence } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { restoreArtefact } from "../stages/build.ts";
import type { StageContext } from "../stages/context.ts";
import { knownToGit } from "../stages/known-to-git.ts";
import { loadPolicy } from "../stages/policy.ts";
import { rangeOfRun } from "../stages/range.ts";
import { readRunFacts, serviceName } from "../stages/run-facts.ts";
import { conclude } from "./conclude.ts";
import { type Action, COMMON_INPUTS, COMMON_OUTPUTS, defineAction, ENFORCE_INPUT, MANIFEST_OUTPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

interface Testing {
  readonly name: string;
  readonly description: string;
  readonly control: ControlSlug;
  readonly stage: (
    context: StageContext,
    input: {
      readonly team: TeamFiles;
      readonly artefactPath: string | null;
      readonly artefact: string;
      readonly service: string;
    },
  ) => Promise<{ readonly files: readonly EvidenceFile[] }>;
}

/** An action that runs project code on the artefact of the build and keeps what it showed. */
export function defineTesting({ name, description, control, stage }: Testing): Action {
  return defineAction(
    {
      name,
      description,
      inputs: {
        ...COMMON_INPUTS,
        ...ENFORCE_INPUT,
        deliver: { description: "Folder with the artefact of the build.", default: ".annex/artefact" },
        artefact: { description: "sha256 that the artefact must have, as the build put it out.", default: "" },
      },
      outputs: { ...COMMON_OUTPUTS, ...MANIFEST_OUTPUT },
    },
    async (inputs, runner) => {
      const context = workspace(runner);
      const facts = await readRunFacts(context);
      const range = await rangeOfRun(context, facts);
      const policy = await loadPolicy(context, range, facts.event);
      const artefactPath = await restoreArtefact(context, {
        team: policy.team,
        deliver: folder(context, inputs.deliver),
        expected: inputs.artefact,
      });
      const service = serviceName(inputs.service, facts);
      const { files } = await stage(context, { team: policy.team, artefactPath, artefact: inputs.artefact, service });
      return conclude(runner, context, {
        name,
        folder: folder(context, inputs.evidence),
        files,
        service,
        enforce: inputs.enforce,
        controls: [control],
        known: { ...(await knownToGit(facts, range, policy)), ...givenBuild(inputs.artefact) },
      });
    },
  );
}

/** The artefact as the build put it out; only to say this job's own status, the verdict takes the build's evidence. */
function givenBuild(sha256: string): Evidence {
  if (sha256 === "") return {};
  const artefact = { name: "artefact", size: 0, sha256 };
  return { build: { schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null } };
}
