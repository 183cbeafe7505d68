import { cooldown } from "./package-changes/cooldown.ts";
import { anyPackageChange, dependencyOnly } from "./package-changes/dependency-only.ts";
import { anyAdoption, evaluatedByAssessor } from "./package-changes/evaluated.ts";
import { lockConsistent, sourceChanged, unmodified } from "./package-changes/integrity.ts";
import { lookalike } from "./package-changes/lookalike.ts";
import { type ControlRules, rule, unless } from "./rule.ts";

/** 8.32 / A.14.2.4, one evaluation a rule. */
export const PACKAGE_CHANGES: ControlRules = {
  "dependency-only": unless(rule(["packages"], anyPackageChange), rule(["change", "packages"], dependencyOnly)),
  evaluated: unless(rule(["packages"], anyAdoption), rule(["change", "packages"], evaluatedByAssessor)),
  cooldown: rule(["packages", "advisories"], cooldown),
  lookalike: rule(["packages"], lookalike),
  "source-changed": rule(["packages"], sourceChanged),
  unmodified: rule(["packages"], unmodified),
  "lock-consistent": rule(["packages"], lockConsistent),
};
