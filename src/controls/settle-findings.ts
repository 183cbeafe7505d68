import type { Stage } from "../model/evidence.ts";
import type { Finding, Objection, Origin } from "../model/finding.ts";
import type { TeamFiles } from "../model/policy.ts";
import type { Rule } from "../model/rules.ts";
import { isPast } from "./dates.ts";
import { excuseOf } from "./excuse.ts";
import { fingerprint } from "./fingerprint.ts";
import { modeOf } from "./mode.ts";
import { byText } from "./order.ts";

/** What settling needs besides the rule and its outcome. */
export interface SettleContext {
  readonly team: TeamFiles;
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly stage: Stage;
  readonly draft: boolean;
  /** At deploy, this rule waits for evidence that only the gate has. */
  readonly leftToGate: boolean;
}

/** Makes findings of a rule's objections: one a subject, in the subjects' order, each with its state. */
export function settleFindings(
  rule: Rule,
  objections: readonly Objection[],
  context: SettleContext,
): readonly Finding[] {
  return onePerSubject(objections).map((objection) => settle(rule, objection, context));
}

function settle(rule: Rule, objection: Objection, context: SettleContext): Finding {
  const finding = {
    ...objection,
    id: fingerprint(rule.control, rule.rule, objection.subject),
    control: rule.control,
    rule: rule.rule,
  };
  const { excuse, refused } = excuseOf(rule, finding, context);
  if (excuse !== null) return { ...finding, state: "waived", note: excuse };
  const due = inheritedUntil(objection, context);
  if (due !== null) return { ...finding, state: "inherited", note: due };
  const reported = whyReported(rule, objection, context);
  const notes = [reported, refused].filter((note) => note !== null);
  return {
    ...finding,
    state: reported === null ? "blocking" : "reported",
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
}

/** Older findings do not hold up a change; they hold up a deployment from their due date on. */
function inheritedUntil({ origin, dueDate }: Objection, { stage, now }: SettleContext): string | null {
  if (origin !== "inherited") return null;
  const open = dueDate !== undefined && !isPast(dueDate, now);
  if (open) return `due ${dueDate.slice(0, 10)}`;
  return stage === "deploy" ? null : "due at deploy";
}

function whyReported(rule: Rule, objection: Objection, context: SettleContext): string | null {
  if (modeOf(rule, context.team.policy, context.now) === "report") return "the policy only reports this rule";
  return context.draft && objection.malware !== true ? "drafts are only reported" : null;
}

const WORST_ORIGIN: readonly Origin[] = ["this-change", "infrastructure", "inherited"];

/** Two places with one subject are one finding: the worst of them, with what was seen at each. */
function onePerSubject(objections: readonly Objection[]): readonly Objection[] {
  const bySubject = new Map<string, Objection[]>();
  for (const objection of objections) {
    bySubject.set(objection.subject, [...(bySubject.get(objection.subject) ?? []), objection]);
  }
  return [...bySubject.entries()].sort(([one], [other]) => byText(one, other)).map(([, same]) => merged(same));
}

function merged(same: readonly Objection[]): Objection {
  const sorted = [...same].sort(
    (one, other) => rank(one) - rank(other) || byText(one.seen, other.seen) || byText(one.remedy, other.remedy),
  );
  const worst = sorted[0] as Objection; // a group has at least the objection that opened it
  return { ...worst, seen: [...new Set(sorted.map(({ seen }) => seen))].join("; ") };
}

/** Decided before undecided, this change before the others, the earliest date first. */
function rank(objection: Objection): number {
  const origin = WORST_ORIGIN.indexOf(objection.origin);
  const open = objection.origin === "inherited" && objection.dueDate !== undefined ? 1 : 0;
  return origin * 4 + open * 2 + (objection.undecided === true ? 1 : 0);
}
