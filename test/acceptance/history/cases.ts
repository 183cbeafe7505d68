import type { SeedAccount } from "../../fakes/github/seed.ts";

/** The histories of issue 3: eight changes, six attempts to excuse oneself, one push past review. */
export const HISTORY_IDS = [
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "excuse-policy",
  "excuse-waiver",
  "excuse-criterion",
  "excuse-test-command",
  "excuse-environment",
  "excuse-bootstrap",
  "denied",
] as const;

export type HistoryId = (typeof HISTORY_IDS)[number];

/** Two developers, who also review and assess, and the release manager, who owns the pipeline. */
export const PEOPLE = {
  alice: { login: "alice", id: 101 },
  bob: { login: "bob", id: 102 },
  carol: { login: "carol", id: 103 },
} as const satisfies Readonly<Record<string, SeedAccount>>;

type Login = keyof typeof PEOPLE;

/** One commit of a change: the patch files (beside this file, without their ending) it applies. */
interface CommitPlan {
  readonly message: string;
  readonly patches: readonly string[];
}

/** What a history is made of; alice writes every change. */
export interface HistoryPlan {
  /** `pull-request`: open; `merged`: its merge is pushed to main; `direct`: pushed to main without one. */
  readonly kind: "pull-request" | "merged" | "direct";
  /** `unadopted`: the repository has no team files of annex before the change, which brings them. */
  readonly base: "adopted" | "unadopted";
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly issue: { readonly number: number; readonly title: string };
  readonly commits: readonly CommitPlan[];
  /** Who approved the last commit. */
  readonly approvedBy: readonly Login[];
}

/** A description in the form of the repository's template. */
function answered(request: number, answer: string): string {
  const question = "<!-- annex:question security -->\n### What does this change mean for security?";
  return `## What changes, and why\n\nCloses #${request}\n\n## Security\n\n${question}\n\n${answer}\n`;
}

function plan(rest: Partial<HistoryPlan> & Omit<HistoryPlan, "kind" | "base" | "approvedBy">): HistoryPlan {
  return { kind: "pull-request", base: "adopted", approvedBy: ["bob"], ...rest };
}

const feature = plan({
  number: 21,
  branch: "keyword-search",
  title: "Find records by a keyword",
  issue: { number: 11, title: "We cannot find our soil records among hundreds" },
  body: answered(
    11,
    "The keyword comes from outside: it has to fit the same pattern as a stored one and is bound, never pasted into a statement.",
  ),
  commits: [
    { message: "Find records by a keyword", patches: ["feature"] },
    { message: "Promise the search by keyword", patches: ["feature-promise"] },
  ],
});

const vulnerable = plan({
  number: 22,
  branch: "deps/sqlparse",
  title: "Add sqlparse",
  issue: { number: 12, title: "Slow statements in the log cannot be read" },
  body: answered(
    12,
    "A new package runs with the service's rights; it sees only statements of our own, see its assessment.",
  ),
  commits: [{ message: "Add sqlparse", patches: ["vulnerable-package"] }],
});

const silent = plan({
  number: 23,
  branch: "audit-count",
  title: "Say how many entries the audit trail has",
  issue: { number: 13, title: "The steward counts entries by hand" },
  body: "## What changes, and why\n\nCloses #13\n\nThe steward asked for the number, the page shows it above the table.\n",
  commits: [{ message: "Say how many entries the audit trail has", patches: ["audit-count"] }],
});

const breaking = plan({
  number: 25,
  branch: "audit-less",
  title: "Keep only in the audit log what was done",
  issue: { number: 15, title: "The audit log grows too fast" },
  body: answered(15, "The audit log keeps less: denied attempts go to the service's log instead."),
  commits: [{ message: "Keep only in the audit log what was done", patches: ["audit-less"] }],
});

/** The same change as another one, with one more commit that is to excuse it. */
function excused(from: HistoryPlan, number: number, commit: CommitPlan): HistoryPlan {
  return { ...from, number, branch: `${from.branch}-${number}`, commits: [...from.commits, commit] };
}

export const PLANS: Readonly<Record<HistoryId, HistoryPlan>> = {
  a: feature,
  b: vulnerable,
  c: silent,
  d: plan({
    number: 24,
    branch: "retry",
    title: "Ask the notary again when the connection breaks",
    issue: { number: 14, title: "Storing fails when the notary restarts" },
    body: answered(
      14,
      "A new package runs with the service's rights; the notary is asked at most three times, so it cannot be flooded.",
    ),
    commits: [{ message: "Ask the notary again when the connection breaks", patches: ["package", "retry"] }],
  }),
  e: breaking,
  f: plan({
    number: 26,
    branch: "deps/tenacity",
    title: "Add tenacity",
    issue: { number: 14, title: "Storing fails when the notary restarts" },
    body: answered(
      14,
      "A new package runs with the service's rights; it opens no connection itself, see its assessment.",
    ),
    commits: [{ message: "Add tenacity", patches: ["package"] }],
  }),
  g: { ...feature, kind: "merged" },
  h: plan({
    number: 28,
    branch: "spelling",
    title: "Correct a spelling",
    issue: { number: 18, title: "A spelling in the description of the parts" },
    body: "## What changes, and why\n\nCloses #18\n",
    commits: [{ message: "Correct a spelling", patches: ["spelling"] }],
  }),
  "excuse-policy": excused(silent, 31, { message: "Only report on security sections", patches: ["excuse-policy"] }),
  "excuse-waiver": excused(vulnerable, 32, { message: "Waive the finding", patches: ["excuse-waiver"] }),
  "excuse-criterion": excused(breaking, 33, { message: "Promise less", patches: ["excuse-criterion"] }),
  "excuse-test-command": plan({
    number: 34,
    branch: "any-title",
    title: "Allow every character in a title",
    issue: { number: 17, title: "Titles with line breaks are refused" },
    body: answered(17, "Titles may hold line breaks and formatting characters, which the page shows as they are."),
    commits: [
      { message: "Allow every character in a title", patches: ["any-title"] },
      { message: "Make the tests faster", patches: ["excuse-test-command"] },
    ],
  }),
  "excuse-environment": excused(silent, 35, { message: "Deploy at once", patches: ["excuse-environment"] }),
  "excuse-bootstrap": {
    ...excused(silent, 36, { message: "Adopt annex", patches: ["excuse-bootstrap"] }),
    base: "unadopted",
  },
  denied: { ...silent, kind: "direct", number: 0, approvedBy: [] },
};
