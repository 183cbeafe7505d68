import type { PackagesDocument } from "../../model/evidence.ts";
import type { RuleOutcome } from "../../model/finding.ts";
import type { Json } from "../../model/json.ts";
import { checkSbom } from "../../sbom/check.ts";
import { evaluated } from "../outcome.ts";

/** supply-chain/bill-of-materials */
export function billOfMaterials({ packages, sbom }: { packages: PackagesDocument; sbom: Json }): RuleOutcome {
  return evaluated(String(checkSbom(sbom, packages)));
}
