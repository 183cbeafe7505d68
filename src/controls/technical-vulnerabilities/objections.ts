import type { Vulnerability } from "../../model/advisory.ts";
import type { Objection } from "../../model/finding.ts";
import type { KnownVulnerability } from "./known.ts";
import { subjectOf } from "./sla.ts";

/** The objection that every rule about a vulnerability starts from. */
export function vulnerabilityObjection({ vulnerability, origin }: KnownVulnerability): Objection {
  const { id, severity, lockfile, line, fixed } = vulnerability;
  const { ecosystem, name, version } = vulnerability.package;
  const fix = fixed.length === 0 ? "no fixed version is known" : `fixed in ${fixed.join(", ")}`;
  return {
    subject: subjectOf(vulnerability),
    origin,
    seen: `${name} ${version}: ${id}, severity ${severity}, ${fix}`,
    remedy: remedyOf(vulnerability),
    location: { file: lockfile, line },
    package: { ecosystem, name, version },
  };
}

function remedyOf({ fixed, package: { name } }: Vulnerability): string {
  if (fixed.length === 0) return `Replace ${name}, or waive the finding with a reason, an owner and an end.`;
  return `Update ${name} to ${fixed.join(" or ")}.`;
}
