import { parseEvent } from "../github/event.ts";
import { type ChangeRange, changeRange } from "../github/range.ts";
import { AnnexError } from "../model/error.ts";
import { type Git, gitIn, isEmptyTree } from "../runner/git.ts";
import type { StageContext } from "./context.ts";
import type { RunFacts } from "./run-facts.ts";

/** The two trees that a stage compares; `base` null where nothing was there before. */
export interface Range {
  readonly git: Git;
  readonly head: string;
  readonly base: string | null;
}

/** Range of a workflow run: the same in every job, since it comes from the event and the clone alone. */
export async function rangeOfRun(context: StageContext, facts: RunFacts): Promise<Range> {
  const git = gitIn(context.root, context.exec);
  return toRange(git, await changeRange(git, parseEvent(facts.event, facts.payload), null));
}

/** Range of a local run: the work tree against a revision, or against nothing. */
export async function rangeOfCheckout(context: StageContext, base: string | undefined): Promise<Range> {
  const git = gitIn(context.root, context.exec);
  const head = (await git.commit("HEAD")) ?? "";
  if (base === undefined) return { git, head, base: null };
  const commit = await git.commit(base);
  if (commit !== null) return { git, head, base: commit };
  throw new AnnexError({
    code: "change-base-unknown",
    message: `The clone does not have the base "${base}".`,
    hint: "Give a branch, tag or commit that this clone has; git fetch brings missing ones.",
  });
}

function toRange(git: Git, { head, base }: ChangeRange): Range {
  return { git, head, base: isEmptyTree(base) ? null : base };
}
