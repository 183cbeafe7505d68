import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { ChangeDocument, Evidence } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { isEmptyTree } from "../runner/git.ts";
import type { StageContext } from "./context.ts";
import { packagesStage } from "./inspect.ts";

/**
 * The packages compared with the same base as the change. Where that is the last deployment and not the base of the job
 * `inspect`, the checkout is read again; otherwise a package that held up one push would be an old one for the next.
 * null: the evidence of the job stands (or is missing, which its rules say).
 */
export async function packagesSince(
  context: StageContext,
  collected: Evidence,
  since: { readonly change: ChangeDocument; readonly team: TeamFiles; readonly service: string },
): Promise<EvidenceFile | null> {
  const { change, team, service } = since;
  if (collected.packages === undefined || collected.change?.base === change.base) return null;
  const base = isEmptyTree(change.base) ? null : change.base;
  return writeDocument("packages.json", await packagesStage(context, { base }, { team, service }));
}
