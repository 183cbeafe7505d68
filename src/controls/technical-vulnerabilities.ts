import { type ControlRules, rule } from "./rule.ts";
import { advisoryFreshness } from "./technical-vulnerabilities/advisory-freshness.ts";
import { everythingScanned } from "./technical-vulnerabilities/everything-scanned.ts";
import { exposureEvaluated } from "./technical-vulnerabilities/exposure-evaluated.ts";
import { knownVulnerability, malware, overdue } from "./technical-vulnerabilities/known-vulnerability.ts";

/** 8.8 / A.12.6.1, one evaluation a rule. */
export const TECHNICAL_VULNERABILITIES: ControlRules = {
  "known-vulnerability": rule(["packages", "advisories"], knownVulnerability),
  malware: rule(["packages", "advisories"], malware),
  overdue: rule(["packages", "advisories"], overdue),
  "exposure-evaluated": rule(["packages", "advisories"], exposureEvaluated),
  "advisory-freshness": rule(["packages", "advisories"], advisoryFreshness),
  "everything-scanned": rule(["packages", "advisories"], everythingScanned),
};
