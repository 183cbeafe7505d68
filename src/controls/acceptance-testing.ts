import { noTestVanished, systemCovered } from "./acceptance-testing/coverage.ts";
import { criteriaMet } from "./acceptance-testing/criteria-met.ts";
import { environmentIdentified } from "./acceptance-testing/environment-identified.ts";
import { acceptanceRan } from "./acceptance-testing/ran.ts";
import { type ControlRules, rule } from "./rule.ts";

/** 8.29 / A.14.2.9, one evaluation a rule. */
export const ACCEPTANCE_TESTING: ControlRules = {
  "criteria-met": rule(["acceptance"], criteriaMet),
  ran: rule(["build", "acceptance"], acceptanceRan),
  "environment-identified": rule(["acceptance"], environmentIdentified),
  "no-test-vanished": rule([], noTestVanished),
  "system-covered": rule([], systemCovered),
};
