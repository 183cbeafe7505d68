import { join } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { PolicyDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { loadPolicyDocument } from "../policy/load.ts";
import { FILE_PATHS } from "../policy/paths.ts";
import { parseTeamFiles } from "../policy/team.ts";
import { readTextIfPresent } from "../runner/files.ts";
import type { StageContext } from "./context.ts";
import type { Range } from "./range.ts";

export interface LoadedPolicy {
  readonly document: PolicyDocument;
  readonly team: TeamFiles;
}

/**
 * The team's files. Of a pull request or merge group the base judges; of what is on the default branch already (push,
 * dispatch, release), the commit itself (DESIGN.md section 3, "The base"); of a ref that is not, the default branch.
 * Throws PolicyFileError for files with errors.
 */
export async function loadPolicy(context: StageContext, range: Range, event: string): Promise<LoadedPolicy> {
  const proposed = event === "pull_request" || event === "merge_group";
  const head = (path: string): Promise<string | null> => readTextIfPresent(join(context.root, path));
  const judge = proposed ? range.base : range.judge;
  const itself = !proposed && judge === range.head;
  const document = await loadPolicyDocument({ head, base: itself ? head : readerOf(range.git, judge) });
  return { document, team: parseTeamFiles(document) };
}

function readerOf(git: Range["git"], commit: string | null): ((path: string) => Promise<string | null>) | null {
  return commit === null ? null : (path) => git.show(commit, path);
}

/** The policy of a local run: the one file given, else the checkout's own; nothing else can excuse anything. */
export async function loadPolicyFile(context: StageContext, path: string | null): Promise<LoadedPolicy> {
  const read = (relative: string): Promise<string | null> =>
    path !== null && relative === FILE_PATHS.policy
      ? requireText(path)
      : readTextIfPresent(join(context.root, relative));
  const document = await loadPolicyDocument({ head: read, base: read });
  return { document, team: parseTeamFiles(document) };
}

async function requireText(path: string): Promise<string> {
  const text = await readTextIfPresent(path);
  if (text !== null) return text;
  throw new AnnexError({
    code: "policy-missing",
    message: `There is no policy at "${path}".`,
    hint: "Give the path of an existing file to --config.",
  });
}
