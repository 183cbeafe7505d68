import type { RuleResult } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Rule } from "../model/rules.ts";
import { isPast } from "./dates.ts";

/** How the policy takes a rule today: the rule's own entry before its control's, enforced where nothing is said. */
export function modeOf({ control, rule }: Rule, policy: Policy, now: string): RuleResult["mode"] {
  const entry = policy.rules[`${control}/${rule}`] ?? policy.rules[control];
  if (entry === undefined || entry.mode === "enforce") return "enforce";
  return entry.enforceFrom !== undefined && isPast(entry.enforceFrom, now) ? "enforce" : "report";
}
