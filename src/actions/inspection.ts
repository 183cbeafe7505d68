import { parseDocument, writeDocument } from "../evidence/documents.ts";
import type { Evidence, PackagesDocument } from "../model/evidence.ts";
import type { ActionRunner } from "../runner/action.ts";
import type { StageContext } from "../stages/context.ts";
import { addEvidence, ownEvidence } from "../stages/evidence-folder.ts";
import { packagesStage } from "../stages/inspect.ts";
import { knownToGit } from "../stages/known-to-git.ts";
import { type LoadedPolicy, loadPolicy } from "../stages/policy.ts";
import { type Range, rangeOfRun } from "../stages/range.ts";
import { type RunFacts, readRunFacts, serviceName } from "../stages/run-facts.ts";
import { folder, workspace } from "./workspace.ts";

/** What the four inspecting actions share: where they are, what judges, which packages there are. */
export interface Inspection {
  readonly context: StageContext;
  readonly facts: RunFacts;
  readonly range: Range;
  readonly policy: LoadedPolicy;
  readonly service: string;
  /** Absolute evidence folder. */
  readonly folder: string;
  readonly packages: PackagesDocument;
  readonly known: Evidence;
  /** What earlier steps of this job left. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Takes the packages that an earlier step of this job collected, else collects them. */
export async function inspection(
  runner: ActionRunner,
  inputs: { readonly evidence: string; readonly service: string },
): Promise<Inspection> {
  const context = workspace(runner);
  const facts = await readRunFacts(context);
  const range = await rangeOfRun(context, facts);
  const policy = await loadPolicy(context, range, facts.event);
  const service = serviceName(inputs.service, facts);
  const where = folder(context, inputs.evidence);
  const earlier = (await ownEvidence(where)).get("packages.json");
  const packages =
    earlier === undefined
      ? await packagesStage(context, range, { team: policy.team, service })
      : parseDocument("packages.json", earlier);
  if (earlier === undefined) await addEvidence(where, [writeDocument("packages.json", packages)]);
  const known = await knownToGit(facts, range, policy);
  return { context, facts, range, policy, service, folder: where, packages, known, files: await ownEvidence(where) };
}
