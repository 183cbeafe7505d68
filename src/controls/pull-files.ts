import type { ChangeDocument, PullRequest } from "../model/evidence.ts";

/** The paths a pull request touches: what git says where it is the only one, since GitHub's list ends at 3000 files. */
export function filesOf(change: ChangeDocument, pull: PullRequest): readonly string[] {
  return change.stage === "change" && change.pullRequests.length === 1 ? change.files : pull.files;
}
