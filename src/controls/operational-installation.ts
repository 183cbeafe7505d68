import { approved } from "./operational-installation/approved.ts";
import { artefactDigest } from "./operational-installation/artefact-digest.ts";
import { coverage, environmentOrder, noDrift, recorded } from "./operational-installation/register.ts";
import { type ControlRules, rule } from "./rule.ts";

/** 8.19 / A.12.5.1, one evaluation a rule. */
export const OPERATIONAL_INSTALLATION: ControlRules = {
  "artefact-digest": rule(["build", "gate"], artefactDigest),
  approved: rule(["change", "gate"], approved),
  recorded: rule(["gate"], recorded),
  "environment-order": rule(["gate"], environmentOrder),
  "no-drift": rule(["gate"], noDrift),
  coverage: rule(["gate"], coverage),
};
