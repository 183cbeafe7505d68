import { CONTROL_SLUGS } from "../model/control.ts";
import { RULES } from "../model/rules.ts";

/** Every `<control>/<rule>`. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => `${rule.control}/${rule.rule}`);

/** What `rules:` of the policy may name: a rule or a whole control. */
export const RULE_KEYS: readonly string[] = [...CONTROL_SLUGS, ...RULE_IDS];

/** The rule of a finding's id `<control>/<rule>/<12 hex>`, or null when it is no such id. */
export function ruleOfFinding(finding: string): string | null {
  const [, rule] = /^([a-z-]+\/[a-z-]+)\/[0-9a-f]{12}$/u.exec(finding) ?? [];
  return rule !== undefined && RULE_IDS.includes(rule) ? rule : null;
}
