import type { ControlSlug } from "../model/control.ts";
import { type ControlResult, type RuleResult, STATUS_ORDER, type Status } from "../model/finding.ts";

/** Clauses that fit into a row of a table. */
const CLAUSES = 4;

/** The worst by {@link STATUS_ORDER}; `inconclusive` for an empty list, since nothing was shown. */
export function worstOf(statuses: readonly Status[]): Status {
  return STATUS_ORDER.find((status) => statuses.includes(status)) ?? "inconclusive";
}

/** A control takes the worst of its rules, and says first what makes it so. */
export function toControlResult(control: ControlSlug, rules: readonly RuleResult[]): ControlResult {
  const status = worstOf(rules.map((rule) => rule.status));
  return { control, status, blocks: rules.some(({ blocks }) => blocks), seen: seenOf(status, rules), rules };
}

function seenOf(status: Status, rules: readonly RuleResult[]): string {
  switch (status) {
    case "not-applicable":
      return rules[0]?.reason ?? "";
    case "not-due":
      return rules.find((rule) => rule.status === "not-due")?.reason ?? "";
    case "failed":
    case "inconclusive":
    case "waived":
    case "passed":
      return clauses(status, rules);
  }
}

/** Rules of the control's own status first, then the others that looked at something. */
function clauses(status: Status, rules: readonly RuleResult[]): string {
  const decisive = rules.filter((rule) => rule.status === status);
  const others = rules.filter((rule) => rule.status !== status && rule.status !== "not-applicable");
  const seen = [...decisive, ...others].map(clauseOf).filter((clause) => clause !== "");
  return [...new Set(seen)].slice(0, CLAUSES).join(", ");
}

/** What waits is shown beside what counts, and must not read as if it counted. */
function clauseOf({ status, seen, due }: RuleResult): string {
  return status === "not-due" && seen !== "" ? `${seen} (due at ${due})` : seen;
}
