import { fourEyes } from "./change-control/four-eyes.ts";
import { pinnedActions } from "./change-control/pinned-actions.ts";
import { pipelineChange } from "./change-control/pipeline-change.ts";
import { requestLinked } from "./change-control/request-linked.ts";
import { settingsUnchanged } from "./change-control/settings-unchanged.ts";
import { throughPullRequest } from "./change-control/through-pull-request.ts";
import { type ControlRules, rule } from "./rule.ts";

/** 8.32 / A.14.2.2, one evaluation a rule. */
export const CHANGE_CONTROL: ControlRules = {
  "through-pull-request": rule(["change"], throughPullRequest),
  "four-eyes": rule(["change"], fourEyes),
  "request-linked": rule(["change"], requestLinked),
  "pipeline-change": rule(["change"], pipelineChange),
  "pinned-actions": rule(["change"], pinnedActions),
  "settings-unchanged": rule(["change", "gate"], settingsUnchanged),
};
