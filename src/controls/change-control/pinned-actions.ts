import type { ActionUse } from "../../model/action-use.ts";
import type { ChangeDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { evaluated, notApplicable } from "../outcome.ts";
import { unreadOutcome } from "../unread.ts";

/** change-control/pinned-actions */
export function pinnedActions({ change }: { readonly change: ChangeDocument }): RuleOutcome {
  const unread = unreadOutcome(change, ["action-uses"]);
  if (unread !== null) return unread;
  const uses = change.actionUses.filter(isForeign);
  if (uses.length === 0) return notApplicable("no workflow uses an action of somebody else");
  const pinned = uses.filter((use) => use.pinned).length;
  return evaluated(`${pinned} of ${uses.length} actions pinned`, uses.filter((use) => !use.pinned).map(toObjection));
}

/** Actions of this repository change only with this repository. */
function isForeign(use: ActionUse): boolean {
  return !use.action.startsWith("./") && !use.action.startsWith("$/");
}

function toObjection(use: ActionUse): Objection {
  return {
    subject: `${use.file} ${use.action}@${use.ref}`,
    origin: use.inBase ? "inherited" : "this-change",
    seen: `${use.file}:${use.line} uses ${use.action}@${use.ref}, which can be moved`,
    remedy: `Replace "${use.ref}" by the full commit id it points to now, and keep the version as a comment.`,
    location: { file: use.file, line: use.line },
  };
}
