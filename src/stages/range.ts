import { parseEvent } from "../github/event.ts";
import { changeRange } from "../github/range.ts";
import { AnnexError } from "../model/error.ts";
import { type Git, gitIn, isEmptyTree } from "../runner/git.ts";
import type { StageContext } from "./context.ts";
import type { RunFacts } from "./run-facts.ts";

/** The two trees that a stage compares; `base` null where nothing was there before. */
export interface Range {
  readonly git: Git;
  readonly head: string;
  readonly base: string | null;
  /**
   * Commit whose policy judges what was pushed, null where the clone does not have it: itself once it is on the default
   * branch; before, it is a proposal that the default branch judges. The base judges pull requests and merge groups.
   */
  readonly judge: string | null;
}

/** Range of a workflow run: the same in every job, since it comes from the event and the clone alone. */
export async function rangeOfRun(context: StageContext, facts: RunFacts): Promise<Range> {
  const git = gitIn(context.root, context.exec);
  const event = parseEvent(facts.event, facts.payload);
  const { head, base: found } = await changeRange(git, event, null);
  const base = isEmptyTree(found) ? null : found;
  switch (event.kind) {
    case "pull_request":
    case "merge_group":
      return { git, head, base, judge: base };
    case "push":
    case "workflow_dispatch":
    case "release":
      return { git, head, base, judge: await judgeOf(git, head, { ref: facts.ref, branch: event.defaultBranch }) };
  }
}

/** Whoever can push any branch could otherwise write a policy there that lets this very branch deploy. */
async function judgeOf(
  git: Git,
  head: string,
  { ref, branch }: { readonly ref: string; readonly branch: string },
): Promise<string | null> {
  if (ref === `refs/heads/${branch}`) return head;
  const reviewed = await git.commit(`refs/remotes/origin/${branch}`);
  if (reviewed === null) return null;
  return (await git.isAncestor(head, reviewed)) ? head : reviewed;
}

/** Range of a local run: the work tree against a revision, or against nothing. */
export async function rangeOfCheckout(context: StageContext, base: string | undefined): Promise<Range> {
  const git = gitIn(context.root, context.exec);
  const head = (await git.commit("HEAD")) ?? "";
  if (base === undefined) return { git, head, base: null, judge: head };
  const commit = await git.commit(base);
  if (commit !== null) return { git, head, base: commit, judge: head };
  throw new AnnexError({
    code: "change-base-unknown",
    message: `The clone does not have the base "${base}".`,
    hint: "Give a branch, tag or commit that this clone has; git fetch brings missing ones.",
  });
}
