import type { RuleOutcome } from "../../model/finding.ts";
import { addDays } from "../dates.ts";
import type { ControlInput } from "../input.ts";
import { evaluated } from "../outcome.ts";
import { type KnownVulnerability, knownVulnerabilities, type ScanDocuments } from "./known.ts";
import { vulnerabilityObjection } from "./objections.ts";
import { baselineEntry, firstSeen, isAtLeast, waiverOf } from "./sla.ts";

/**
 * technical-vulnerabilities/exposure-evaluated: what stays open at medium or above has, within the policy's days, an
 * owner who looked at it, in the baseline or in a waiver with its reason.
 */
export function exposureEvaluated(documents: ScanDocuments, input: ControlInput): RuleOutcome {
  const { exposureDays } = input.team.policy.advisories;
  const open = knownVulnerabilities(documents).vulnerabilities.filter(
    ({ origin, vulnerability }) => origin === "inherited" && isAtLeast(vulnerability.severity, "medium"),
  );
  const unseen = open.filter((item) => !isEvaluated(item, input));
  const objections = unseen.map((item) => {
    const since = firstSeen(item.vulnerability, input);
    const objection = vulnerabilityObjection(item);
    return {
      ...objection,
      seen: `${objection.seen}; known since ${since.slice(0, 10)}, nobody has written down what it means here`,
      remedy: "Fix it, or write an owner and a reason for it into .github/annex/waivers.yml.",
      dueDate: addDays(since, exposureDays),
    };
  });
  const seen = open.length === 0 ? "" : `exposure evaluated for ${open.length - unseen.length} of ${open.length}`;
  return evaluated(seen, objections);
}

function isEvaluated({ vulnerability }: KnownVulnerability, input: ControlInput): boolean {
  return baselineEntry(vulnerability, input) !== null || waiverOf(vulnerability, input) !== null;
}
