import { type ControlRules, rule } from "./rule.ts";
import { notApplicableReasoned, pathQuestions, sectionAnswered } from "./security-requirements/answers.ts";
import { significantChange } from "./security-requirements/significant-change.ts";

/** 5.8 / A.14.1.1, one evaluation a rule. */
export const SECURITY_REQUIREMENTS: ControlRules = {
  "section-answered": rule(["change"], sectionAnswered),
  "not-applicable-reasoned": rule(["change"], notApplicableReasoned),
  "path-questions": rule(["change"], pathQuestions),
  "significant-change": rule(["change"], significantChange),
};
