import type { ControlSlug } from "../model/control.ts";
import type { Stage } from "../model/evidence.ts";
import type { ControlResult } from "../model/finding.ts";
import { rulesOf } from "../model/rules.ts";
import { toControlResult } from "./control-result.ts";
import { isDue } from "./due.ts";

/** Why nothing of a control could be decided. */
interface Undecided {
  readonly stage: Stage;
  readonly draft: boolean;
  readonly reason: string;
  readonly remedy: string;
}

/** A control without a readable policy: nobody knows modes or waivers, so each rule is enforced once it is due. */
export function undecidedControl(control: ControlSlug, { stage, draft, reason, remedy }: Undecided): ControlResult {
  const rules = rulesOf(control).map((rule) => ({
    rule: rule.rule,
    status: "inconclusive" as const,
    due: rule.due,
    mode: "enforce" as const,
    blocks: isDue(rule.due, stage) && !draft,
    seen: reason,
    reason,
    remedy,
    findings: [],
  }));
  return toControlResult(control, rules);
}
