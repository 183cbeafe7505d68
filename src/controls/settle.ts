import type { Finding, RuleOutcome, RuleResult, Status } from "../model/finding.ts";
import type { Rule } from "../model/rules.ts";
import { isDue } from "./due.ts";
import { waivedRule } from "./excuse.ts";
import { modeOf } from "./mode.ts";
import { listed } from "./outcome.ts";
import { type SettleContext, settleFindings } from "./settle-findings.ts";

/** Applies the policy to what a rule concluded: when it is due, its mode, waivers, baseline and origins. */
export function settleRule(rule: Rule, outcome: RuleOutcome, context: SettleContext): RuleResult {
  const head = { rule: rule.rule, due: rule.due, mode: modeOf(rule, context.team.policy, context.now) };
  if (outcome.kind === "not-applicable") {
    return { ...head, status: "not-applicable", blocks: false, seen: "", reason: outcome.reason, findings: [] };
  }
  const reason = notDueReason(rule, context);
  if (reason !== null) return { ...head, ...notDue(rule, outcome, context), reason };
  if (outcome.kind === "inconclusive") return { ...head, ...undecided(rule, outcome, context) };
  const findings = settleFindings(rule, outcome.objections, context);
  const decisive = findings.find((finding) => counts(finding));
  const status = statusOf(findings);
  return {
    ...head,
    status,
    blocks: findings.some((finding) => finding.state === "blocking"),
    seen: outcome.seen,
    ...(status === "waived" ? { reason: waivedReason(findings) } : {}),
    ...(status === "not-due" ? { reason: olderReason(findings) } : {}),
    ...(decisive === undefined ? {} : { reason: decisive.seen, remedy: decisive.remedy }),
    findings,
  };
}

function notDueReason(rule: Rule, context: SettleContext): string | null {
  if (!isDue(rule.due, context.stage)) return `due at ${rule.due}`;
  return context.leftToGate ? "decided by the gate" : null;
}

type Settled = Pick<RuleResult, "status" | "blocks" | "seen" | "findings" | "reason" | "remedy">;

/** Shown early, so that nobody is surprised later; it never blocks. */
function notDue(rule: Rule, outcome: RuleOutcome, context: SettleContext): Omit<Settled, "reason"> {
  const base = { status: "not-due", blocks: false } as const;
  if (outcome.kind !== "evaluated") return { ...base, seen: "", findings: [] };
  const findings = settleFindings(rule, outcome.objections, context).map(
    (finding): Finding =>
      finding.state === "blocking" ? { ...finding, state: "reported", note: `due at ${rule.due}` } : finding,
  );
  return { ...base, seen: outcome.seen, findings };
}

function undecided(
  rule: Rule,
  outcome: Extract<RuleOutcome, { kind: "inconclusive" }>,
  context: SettleContext,
): Settled {
  const waived = waivedRule(rule, context);
  if (waived !== null) {
    return { status: "waived", blocks: false, seen: outcome.reason, reason: waived, findings: [] };
  }
  const enforced = modeOf(rule, context.team.policy, context.now) === "enforce";
  return {
    status: "inconclusive",
    blocks: enforced && !context.draft,
    seen: outcome.reason,
    reason: outcome.reason,
    remedy: outcome.remedy,
    findings: [],
  };
}

/** Inherited and waived findings are listed, but only these decide the status. */
function counts(finding: Finding): boolean {
  return finding.state === "blocking" || finding.state === "reported";
}

function statusOf(findings: readonly Finding[]): Status {
  const open = findings.filter(counts);
  if (open.some((finding) => finding.undecided !== true)) return "failed";
  if (open.length > 0) return "inconclusive";
  if (findings.some((finding) => finding.state === "waived")) return "waived";
  return findings.some(waitsForDeploy) ? "not-due" : "passed";
}

/** An older finding with a date is in time; one without will hold up the next deployment, so the rule does not hold. */
function waitsForDeploy(finding: Finding): boolean {
  return finding.state === "inherited" && finding.dueDate === undefined;
}

function olderReason(findings: readonly Finding[]): string {
  return `due at deploy: ${listed(findings.filter(waitsForDeploy).map(({ seen }) => seen))}`;
}

function waivedReason(findings: readonly Finding[]): string {
  const notes = findings.flatMap((finding) => (finding.state === "waived" ? (finding.note ?? []) : []));
  return [...new Set(notes)].join("; ");
}
