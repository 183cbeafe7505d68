import { mkdirSync } from "node:fs";
import type { SeedAccount, SeedCommit, SeedIssue, SeedPull } from "../fakes/github/seed.ts";
import { type HistoryId, type HistoryPlan, PEOPLE, PLANS } from "./history/cases.ts";
import { git } from "./history/git.ts";
import { pullRequestEvent, pushEvent, REPOSITORY } from "./history/payload.ts";
import { type CallerOptions, ServiceTree } from "./history/tree.ts";

/** A git repository of the example with one change in it, and what GitHub would say about that change. */
export interface History {
  readonly id: HistoryId;
  /** Working tree: the merge commit of a pull request (detached), else main. */
  readonly dir: string;
  readonly repository: string;
  /** main before the change. */
  readonly base: string;
  /** Last commit of the change. */
  readonly head: string;
  /** The commit that is checked out: a merge commit, except for a direct push, where it is the head. */
  readonly merge: string;
  readonly eventName: "pull_request" | "push";
  readonly event: Readonly<Record<string, unknown>>;
  /** Whoever opened the pull request or pushed. */
  readonly actor: SeedAccount;
  readonly pulls: readonly SeedPull[];
  readonly issues: readonly SeedIssue[];
}

const DEFAULTS: CallerOptions = {
  bundle: { repository: "annex-test/annex", ref: "5f1d3c0a9b8e7d6c5b4a39281706f5e4d3c2b1a0" },
  register: "annex-test/register",
  inputs: {},
  index: null,
};

/** Writes the history into `into` (made when absent, must be empty); the same options give the same commit ids. */
export function makeHistory(id: HistoryId, into: string, options: Partial<CallerOptions> = {}): History {
  const plan = PLANS[id];
  const tree = new ServiceTree({ ...DEFAULTS, ...options });
  mkdirSync(into, { recursive: true });
  try {
    const base = writeBase(into, plan, tree);
    const commits = writeChange(into, plan, tree);
    const made: Made = { id, dir: into, plan, base, commits, head: commits.at(-1)?.sha ?? base };
    switch (plan.kind) {
      case "pull-request":
        return openPullRequest(made);
      case "merged":
        return pushMerge(made);
      case "direct":
        return pushDirect(made);
    }
  } finally {
    tree.dispose();
  }
}

/** A history while it is being made. */
interface Made {
  readonly id: HistoryId;
  readonly dir: string;
  readonly plan: HistoryPlan;
  readonly base: string;
  readonly head: string;
  readonly commits: readonly SeedCommit[];
}

function commitAll(dir: string, message: string, stamp: { readonly name: string; readonly at: string }): string {
  git(dir, ["add", "--all"]);
  git(dir, ["commit", "--quiet", "--no-verify", "-m", message], stamp);
  return git(dir, ["rev-parse", "HEAD"]);
}

function writeBase(dir: string, plan: HistoryPlan, tree: ServiceTree): string {
  git(dir, ["init", "--quiet", "--initial-branch=main"]);
  git(dir, ["remote", "add", "origin", `https://github.com/${REPOSITORY}.git`]);
  tree.writeTo(dir, false);
  const first = commitAll(dir, "Store the records of projects", { name: "alice", at: "2026-10-05T09:00:00Z" });
  if (plan.base === "unadopted") return first;
  tree.writeTo(dir, true);
  return commitAll(dir, "Adopt annex", { name: "bob", at: "2026-10-09T09:00:00Z" });
}

function writeChange(dir: string, plan: HistoryPlan, tree: ServiceTree): readonly SeedCommit[] {
  if (plan.kind !== "direct") git(dir, ["switch", "--quiet", "--create", plan.branch]);
  return plan.commits.map(({ message, patches }, index) => {
    for (const patch of patches) tree.apply(patch);
    // Nothing of annex is there before the commit that brings it.
    tree.writeTo(dir, plan.base === "adopted" || index === plan.commits.length - 1);
    const date = `2026-11-16T09:${String(10 + index)}:00Z`;
    return { sha: commitAll(dir, message, { name: "alice", at: date }), author: PEOPLE.alice, date, message };
  });
}

function pullOf({ dir, plan, base, head, commits }: Made): SeedPull {
  return {
    number: plan.number,
    title: plan.title,
    body: plan.body,
    author: PEOPLE.alice,
    head,
    base: "main",
    draft: false,
    merged: false,
    merged_by: null,
    merge_commit_sha: null,
    commits,
    reviews: plan.approvedBy.map((login) => ({
      user: PEOPLE[login],
      state: "APPROVED",
      commit_id: head,
      submitted_at: "2026-11-17T08:30:00Z",
    })),
    files: git(dir, ["diff", "--name-only", "--no-renames", base, head]).split("\n"),
  };
}

function shared({
  id,
  dir,
  plan,
  base,
  head,
}: Made): Pick<History, "id" | "dir" | "repository" | "base" | "head" | "issues"> {
  return { id, dir, repository: REPOSITORY, base, head, issues: [plan.issue] };
}

/** The commit GitHub makes to try a pull request: base first, head second. */
function openPullRequest(made: Made): History {
  const { dir, plan, base, head } = made;
  const ref = `refs/pull/${plan.number}/merge`;
  git(dir, ["switch", "--quiet", "--detach", base]);
  const message = `Merge ${head} into ${base}`;
  git(dir, ["merge", "--quiet", "--no-ff", "-m", message, head], { name: "GitHub", at: "2026-11-16T09:30:00Z" });
  const merge = git(dir, ["rev-parse", "HEAD"]);
  git(dir, ["update-ref", ref, merge]);
  git(dir, ["update-ref", `refs/pull/${plan.number}/head`, head]);
  git(dir, ["update-ref", "refs/remotes/origin/main", base]);
  const pull = pullOf(made);
  const event = pullRequestEvent(pull, { base, branch: plan.branch });
  return { ...shared(made), merge, eventName: "pull_request", event, actor: PEOPLE.alice, pulls: [pull] };
}

/** carol merges the approved change, and the push that this makes starts the run. */
function pushMerge(made: Made): History {
  const { dir, plan, base, head } = made;
  const at = "2026-11-17T10:00:00Z";
  const message = `Merge pull request #${plan.number} from ${REPOSITORY.split("/")[0]}/${plan.branch}`;
  git(dir, ["switch", "--quiet", "main"]);
  git(dir, ["merge", "--quiet", "--no-ff", "-m", message, head], { name: "carol", at });
  const merge = git(dir, ["rev-parse", "HEAD"]);
  git(dir, ["update-ref", "refs/remotes/origin/main", merge]);
  const pull = { ...pullOf(made), merged: true, merged_by: PEOPLE.carol, merge_commit_sha: merge };
  const event = pushEvent({ before: base, after: merge, message, at, sender: PEOPLE.carol, number: plan.number });
  return { ...shared(made), merge, eventName: "push", event, actor: PEOPLE.carol, pulls: [pull] };
}

function pushDirect(made: Made): History {
  const { dir, plan, base, head } = made;
  git(dir, ["update-ref", "refs/remotes/origin/main", head]);
  const push = { before: base, after: head, message: plan.title, at: "2026-11-16T09:10:00Z" };
  const event = pushEvent({ ...push, sender: PEOPLE.alice, number: plan.number });
  return { ...shared(made), merge: head, eventName: "push", event, actor: PEOPLE.alice, pulls: [] };
}
