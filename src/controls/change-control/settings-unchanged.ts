import type { ChangeDocument, GateDocument } from "../../model/evidence.ts";
import type { RuleOutcome } from "../../model/finding.ts";
import { evaluated, inconclusive } from "../outcome.ts";
import { unreadOutcome } from "../unread.ts";

/** change-control/settings-unchanged */
export function settingsUnchanged({
  change,
  gate,
}: {
  readonly change: ChangeDocument;
  readonly gate: GateDocument;
}): RuleOutcome {
  const now = change.branchRules;
  const before = gate.last?.branchRules ?? null;
  if (now === null) {
    const unread = unreadOutcome(change, ["branch-rules"]);
    const remedy = "Run the job change again with a token that may read the repository's metadata.";
    return unread ?? inconclusive("the branch rules could not be read", remedy);
  }
  if (before === null) return evaluated("branch rules recorded for the first time");
  if (before === now) return evaluated(`branch rules unchanged since record ${gate.last?.seq}`);
  return evaluated("branch rules changed", [
    {
      subject: `branch rules ${now}`,
      origin: "inherited",
      seen: `the branch rules (${now.slice(0, 12)}) are not those of record ${gate.last?.seq} (${before.slice(0, 12)})`,
      remedy: "Restore the branch rules, or waive this finding with the reason for the new ones.",
    },
  ]);
}
