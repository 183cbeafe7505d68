import type { Objection, Origin, RuleOutcome } from "../model/finding.ts";

/** The rule looked at its evidence; with no objection it passes. `seen` is one clause for the table. */
export function evaluated(seen: string, objections: readonly Objection[] = []): RuleOutcome {
  return { kind: "evaluated", seen, objections };
}

/** The rule has nothing to look at, by a reason that annex computed. */
export function notApplicable(reason: string): RuleOutcome {
  return { kind: "not-applicable", reason };
}

/** The rule could not be decided at all; it blocks as a failure does. */
export function inconclusive(
  reason: string,
  remedy: string,
  origin: Origin = "infrastructure",
): Extract<RuleOutcome, { kind: "inconclusive" }> {
  return { kind: "inconclusive", reason, remedy, origin };
}

/** `1 package`, `2 packages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** At most `limit` of them, in order, and how many more there are. */
export function listed(items: readonly string[], limit = 3): string {
  const shown = items.slice(0, limit).join(", ");
  return items.length > limit ? `${shown} and ${items.length - limit} more` : shown;
}
