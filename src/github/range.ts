import { AnnexError } from "../model/error.ts";
import { type Git, isEmptyTree } from "../runner/git.ts";
import type { ChangeEvent } from "./event.ts";

/** The two trees whose difference is the change; DESIGN.md section 3, "The base". */
export interface ChangeRange {
  /** A commit id, or the empty tree's id where there is nothing before. */
  readonly base: string;
  readonly head: string;
}

/**
 * Finds base and head in the local clone. `since` (the commit of the last recorded deployment) replaces the base of a
 * push, dispatch or release. Throws `change-base-unknown` when the checkout does not show them.
 */
export async function changeRange(git: Git, event: ChangeEvent, since: string | null): Promise<ChangeRange> {
  switch (event.kind) {
    case "pull_request":
      return mergeCommitRange(git, event.head);
    case "merge_group":
      return { base: await present(git, event.base), head: await present(git, event.head) };
    case "push":
      return { base: await present(git, since ?? event.before), head: await present(git, event.head) };
    case "workflow_dispatch":
    case "release":
      return startedRange(git, since);
  }
}

/**
 * A run that somebody starts has no `before`. Where nothing was deployed yet, only what the branch gained last is judged:
 * earlier history is the baseline, which is listed and not judged (DESIGN.md section 5).
 */
async function startedRange(git: Git, since: string | null): Promise<ChangeRange> {
  const head = await present(git, "HEAD");
  const [parent] = since === null ? await git.parents(head) : [since];
  return { base: await present(git, parent ?? "0"), head };
}

/** The checked-out merge commit's first parent; the payload's `base.sha` is the branch as it was some pushes ago. */
async function mergeCommitRange(git: Git, pullHead: string): Promise<ChangeRange> {
  const head = await present(git, "HEAD");
  const [base, merged, ...others] = await git.parents(head);
  if (base === undefined || merged === undefined || others.length > 0) {
    throw unknown(
      `The checked-out commit ${head} of the pull request is no merge commit.`,
      "Check out with actions/checkout, its default ref and fetch-depth: 2.",
    );
  }
  if (merged !== pullHead) {
    throw unknown(
      `The checked-out merge commit ${head} merges ${merged}, but the pull request's head is ${pullHead}.`,
      "The pull request has moved on; the run of its newest commit decides.",
    );
  }
  return { base: await present(git, base), head };
}

async function present(git: Git, revision: string): Promise<string> {
  if (/^0+$/u.test(revision)) return git.emptyTree();
  if (isEmptyTree(revision)) return revision;
  const commit = await git.commit(revision);
  if (commit !== null) return commit;
  throw unknown(
    `The clone does not have the commit "${revision}".`,
    "Check out with fetch-depth: 2 for a pull request and fetch-depth: 0 for a push, a merge queue or a deployment.",
  );
}

function unknown(message: string, hint: string): AnnexError {
  return new AnnexError({ code: "change-base-unknown", message, hint });
}
