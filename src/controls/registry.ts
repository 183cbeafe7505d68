import { CONTROL_SLUGS, type ControlSlug } from "../model/control.ts";
import type { RuleOutcome } from "../model/finding.ts";
import { ACCEPTANCE_TESTING } from "./acceptance-testing.ts";
import { CHANGE_CONTROL } from "./change-control.ts";
import { documentationReason } from "./documentation.ts";
import type { ControlInput, EvidenceName } from "./input.ts";
import { OPERATIONAL_INSTALLATION } from "./operational-installation.ts";
import { notApplicable } from "./outcome.ts";
import { PACKAGE_CHANGES } from "./package-changes.ts";
import type { ControlRules } from "./rule.ts";
import { SECURITY_REQUIREMENTS } from "./security-requirements.ts";
import { SECURITY_TESTING } from "./security-testing.ts";
import { SUPPLY_CHAIN } from "./supply-chain.ts";
import { TECHNICAL_VULNERABILITIES } from "./technical-vulnerabilities.ts";

/** Every control's rules; a new control is one file and one line here. */
export const CONTROL_RULES: Readonly<Record<ControlSlug, ControlRules>> = {
  "operational-installation": OPERATIONAL_INSTALLATION,
  "technical-vulnerabilities": TECHNICAL_VULNERABILITIES,
  "security-requirements": SECURITY_REQUIREMENTS,
  "change-control": CHANGE_CONTROL,
  "package-changes": PACKAGE_CHANGES,
  "security-testing": SECURITY_TESTING,
  "acceptance-testing": ACCEPTANCE_TESTING,
  "supply-chain": SUPPLY_CHAIN,
};

/** Controls that have nothing to say about a change which cannot reach what is shipped. */
const ABOUT_WHAT_IS_SHIPPED: ReadonlySet<ControlSlug> = new Set([
  "security-requirements",
  "package-changes",
  "security-testing",
  "acceptance-testing",
]);

/** Evaluates all rules of one control on the evidence alone; pure, policy about blocking comes later. */
export function evaluateControl(control: ControlSlug, input: ControlInput): Readonly<Record<string, RuleOutcome>> {
  const reason = ABOUT_WHAT_IS_SHIPPED.has(control) ? documentationReason(input) : null;
  const outcomes = Object.entries(CONTROL_RULES[control]).map(([name, evaluation]) => [
    name,
    reason === null ? evaluation.evaluate(input) : notApplicable(reason),
  ]);
  return Object.fromEntries(outcomes);
}

/** Evaluates every control. */
export function evaluateAll(input: ControlInput): Readonly<Record<ControlSlug, Readonly<Record<string, RuleOutcome>>>> {
  const evaluated = CONTROL_SLUGS.map((control) => [control, evaluateControl(control, input)]);
  return Object.fromEntries(evaluated);
}

/** Names of the documents a control was decided on, in order; the record keeps them beside its row. */
export function evidenceOf(control: ControlSlug): readonly EvidenceName[] {
  const names = Object.values(CONTROL_RULES[control]).flatMap(({ needs }) => needs);
  return [...new Set(names)].sort();
}
