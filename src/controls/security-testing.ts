import { type ControlRules, rule } from "./rule.ts";
import { componentCovered } from "./security-testing/component-covered.ts";
import { noNewAlert } from "./security-testing/no-new-alert.ts";
import { testsRan } from "./security-testing/ran.ts";

/** 8.29 / A.14.2.8, one evaluation a rule. */
export const SECURITY_TESTING: ControlRules = {
  "component-covered": rule(["tests"], componentCovered),
  "no-new-alert": rule(["change", "tests"], noNewAlert),
  ran: rule(["build", "tests"], testsRan),
};
