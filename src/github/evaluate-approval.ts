import type { Approval, Person } from "../model/evidence.ts";
import type { RunApproval, RunApprovals } from "./approvals.ts";
import type { EnvironmentFacts } from "./environment.ts";

/** Whoever approves is neither one of the starters nor the only author of what is deployed. */
export interface DeploymentPeople {
  /** Who caused the run and who started this attempt of it. */
  readonly starters: readonly Person[];
  /** Account ids of everybody who wrote a part of what is deployed. */
  readonly authors: ReadonlySet<number>;
}

/** What is known when approval is decided, by the policy's source of it. */
export type ApprovalQuestion =
  | {
      readonly source: "environment";
      readonly name: string;
      readonly environment: EnvironmentFacts;
      /** Null in the gate: the deploy job has not asked for it yet. */
      readonly approvals: RunApprovals | null;
      readonly attempt: number;
    }
  | {
      readonly source: "pull-requests";
      /** What lacks four eyes, one clause each; from the rule change-control/four-eyes. */
      readonly unreviewed: readonly string[];
      /** Who approved the contained pull requests. */
      readonly approvers: readonly Person[];
      /** When each of them last approved, by account id (RFC 3339). */
      readonly times?: ReadonlyMap<number, string>;
    }
  | { readonly source: "register" };

/** Decides whether a deployment is approved, by whom, and why (not). */
export function evaluateApproval(question: ApprovalQuestion, people: DeploymentPeople): Approval {
  switch (question.source) {
    case "environment":
      return byEnvironment(question, people);
    case "pull-requests":
      return byPullRequests(question, people);
    case "register":
      return answer(
        "register",
        "refused",
        "release requests in the register are not available in this version of annex",
      );
  }
}

function byEnvironment(
  question: ApprovalQuestion & { readonly source: "environment" },
  people: DeploymentPeople,
): Approval {
  const { name, environment, approvals, attempt } = question;
  if (environment.kind === "missing")
    return answer("environment", "refused", `the environment "${name}" does not exist`);
  if (environment.kind === "unreadable") {
    return answer("environment", "unexplained", `the environment "${name}" could not be read: ${environment.reason}`);
  }
  if (!environment.reviewersRequired) {
    return answer("environment", "refused", `the environment "${name}" requires no reviewers`);
  }
  if (approvals === null) return answer("environment", "pending", `the environment "${name}" asks its reviewers`);
  if (approvals.kind === "unreadable") {
    return answer("environment", "unexplained", `the run's approvals could not be read: ${approvals.reason}`);
  }
  const entries = approvals.entries.filter((entry) => entry.environments.includes(name));
  return byEntries(entries, people, { name, attempt });
}

function byEntries(
  entries: readonly RunApproval[],
  people: DeploymentPeople,
  { name, attempt }: { readonly name: string; readonly attempt: number },
): Approval {
  if (entries.some((entry) => entry.state === "rejected")) {
    return answer("environment", "refused", `a reviewer of "${name}" rejected it`);
  }
  const approved = entries.filter((entry) => entry.state === "approved");
  if (approved.length === 0) {
    return answer("environment", "unexplained", `"${name}" requires reviewers, but the run shows no approval`);
  }
  // The log does not say which attempt an entry belongs to; only as many entries as attempts prove a new approval.
  if (approved.length < attempt) {
    const reason = `attempt ${attempt} shows only ${approved.length} approval(s), so a new one is not proven; start a new run`;
    return answer("environment", "unexplained", reason);
  }
  const independent = unique(approved.map((entry) => entry.person)).filter((person) => isIndependent(person, people));
  if (independent.length === 0) {
    return answer("environment", "refused", "it was approved only by who started the run or alone wrote the change");
  }
  return approvedBy("environment", independent, { role: "required reviewer", rule: `environment ${name}` });
}

function byPullRequests(
  question: ApprovalQuestion & { readonly source: "pull-requests" },
  people: DeploymentPeople,
): Approval {
  const [first, ...others] = question.unreviewed;
  if (first !== undefined) {
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    return answer("pull-requests", "refused", `not reviewed by a second person: ${first}${more}`);
  }
  if (people.starters.some((person) => isOnlyAuthor(person, people))) {
    return answer("pull-requests", "refused", "the run was started by the only author of what is deployed");
  }
  // A starter who reviewed somebody else's change has seen it with the second pair of eyes; that is what this source is.
  const approvers = unique(question.approvers).filter((person) => !person.bot && !isOnlyAuthor(person, people));
  if (approvers.length === 0) {
    return answer("pull-requests", "refused", "no contained pull request names anybody who approved it");
  }
  const ground = { role: "reviewer", rule: "four-eyes of every contained change" };
  return approvedBy("pull-requests", approvers, ground, question.times);
}

function isIndependent(person: Person, people: DeploymentPeople): boolean {
  return !person.bot && !people.starters.some(({ id }) => id === person.id) && !isOnlyAuthor(person, people);
}

function isOnlyAuthor(person: Person, { authors }: DeploymentPeople): boolean {
  return authors.size === 1 && authors.has(person.id);
}

function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function answer(source: Approval["source"], state: Approval["state"], reason: string): Approval {
  return { source, state, by: [], reason };
}

function approvedBy(
  source: Approval["source"],
  people: readonly Person[],
  ground: { readonly role: string; readonly rule: string },
  times: ReadonlyMap<number, string> = new Map(),
): Approval {
  return {
    source,
    state: "approved",
    by: people.map((person) => ({ person, at: times.get(person.id) ?? null, ...ground })),
    reason: ground.rule,
  };
}
