import { join } from "node:path";
import type { PolicyDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { loadPolicyDocument } from "../policy/load.ts";
import { parseTeamFiles } from "../policy/team.ts";
import { readTextIfPresent } from "../runner/files.ts";
import type { StageContext } from "./context.ts";
import type { Range } from "./range.ts";

export interface LoadedPolicy {
  readonly document: PolicyDocument;
  readonly team: TeamFiles;
}

/**
 * The team's files. Of a pull request or merge group the base judges; of what is on the branch already (push, dispatch,
 * release), the commit itself (DESIGN.md section 3, "The base"). Throws PolicyFileError for files with errors.
 */
export async function loadPolicy(context: StageContext, range: Range, event: string): Promise<LoadedPolicy> {
  const proposed = event === "pull_request" || event === "merge_group";
  const head = (path: string): Promise<string | null> => readTextIfPresent(join(context.root, path));
  const document = await loadPolicyDocument({ head, base: proposed ? baseReader(range) : head });
  return { document, team: parseTeamFiles(document) };
}

function baseReader({ git, base }: Range): ((path: string) => Promise<string | null>) | null {
  return base === null ? null : (path) => git.show(base, path);
}
