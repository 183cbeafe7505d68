import { type ControlRules, rule } from "./rule.ts";
import { assessmentCurrent, riskAssessed } from "./supply-chain/assessments.ts";
import { billOfMaterials } from "./supply-chain/bill-of-materials.ts";
import { licence } from "./supply-chain/licence.ts";

/** 5.21 / A.15.1.3, one evaluation a rule. */
export const SUPPLY_CHAIN: ControlRules = {
  "bill-of-materials": rule(["packages", "sbom"], billOfMaterials),
  "risk-assessed": rule(["packages"], riskAssessed),
  "assessment-current": rule(["packages"], assessmentCurrent),
  licence: rule(["packages"], licence),
};
