import type { ControlSlug } from "../model/control.ts";
import { CONTROLS } from "../model/control.ts";
import type { ControlResult, Due, Finding, RuleResult, Status } from "../model/finding.ts";
import type { VerdictDocument } from "../model/verdict.ts";

export const MARKS: Readonly<Record<Status, string>> = {
  failed: "✖",
  inconclusive: "?",
  waived: "◇",
  passed: "✔",
  "not-due": "○",
  "not-applicable": "–",
};

/** `8.32 / A.14.2.4 package-changes`, the way every page names a control. */
export function controlTitle(slug: ControlSlug): string {
  const { id2022, id2013 } = CONTROLS[slug];
  return `${id2022} / ${id2013} ${slug}`;
}

/** `8.32 package changes`, for a narrow column. */
export function controlRow(slug: ControlSlug): string {
  return `${CONTROLS[slug].id2022} ${CONTROLS[slug].short}`;
}

/** A rule with the control it belongs to. */
export interface PlacedRule {
  readonly control: ControlSlug;
  readonly result: RuleResult;
}

/** Every rule of the verdict, in the order of the table. */
export function allRules(verdict: VerdictDocument): readonly PlacedRule[] {
  return verdict.controls.flatMap(({ control, rules }) => rules.map((result) => ({ control, result })));
}

/** Findings of a state, over all controls. */
export function findingsIn(verdict: VerdictDocument, state: Finding["state"]): readonly Finding[] {
  return allRules(verdict).flatMap(({ result }) => result.findings.filter((finding) => finding.state === state));
}

/** When a control's row is due here: its first blocking rule, else its latest one. */
export function dueOf(control: ControlResult): Due {
  const blocking = control.rules.find((rule) => rule.blocks);
  if (blocking !== undefined) return blocking.due;
  const order: readonly Due[] = ["change", "merge", "deploy"];
  return order.find((due) => control.rules.some((rule) => rule.due === due)) ?? "change";
}

/** `p07`, a person as records and their pages know them. */
export function person(number: number): string {
  return `p${String(number).padStart(2, "0")}`;
}
