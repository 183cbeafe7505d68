import { SEVERITIES, type Severity, type Vulnerability } from "../../model/advisory.ts";
import type { BaselineEntry, Waiver } from "../../model/policy.ts";
import { addDays, earlier, endOfDay, isDate } from "../dates.ts";
import { fingerprint } from "../fingerprint.ts";
import type { ControlInput } from "../input.ts";
import { waiverCovers, whyNotInForce } from "../waiver.ts";

/** Unknown counts as high: nobody has said that it is harmless. */
function treated(severity: Severity): Severity {
  return severity === "unknown" ? "high" : severity;
}

/** True when `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(treated(severity)) <= SEVERITIES.indexOf(treated(threshold));
}

/** What a vulnerability is about, without the version: an update that does not fix it stays the same finding. */
export function subjectOf({ id, package: { ecosystem, name } }: Vulnerability): string {
  return `${ecosystem}:${name} ${id}`;
}

/** The finding's id; overdue and exposure count from the entry of the known vulnerability itself. */
function vulnerabilityId(vulnerability: Vulnerability): string {
  return fingerprint("technical-vulnerabilities", "known-vulnerability", subjectOf(vulnerability));
}

/** The baseline's entry of this vulnerability, if adoption wrote one. */
export function baselineEntry(vulnerability: Vulnerability, input: ControlInput): BaselineEntry | null {
  const id = vulnerabilityId(vulnerability);
  return input.team.baseline.find((entry) => entry.finding === id) ?? null;
}

/** The waiver in force that excuses this vulnerability, or null. */
export function waiverOf(vulnerability: Vulnerability, input: ControlInput): Waiver | null {
  const rule = "technical-vulnerabilities/known-vulnerability";
  const target = { id: vulnerabilityId(vulnerability), rule, package: vulnerability.package };
  const inForce = input.team.waivers.find(
    (waiver) => waiverCovers(waiver, target) && whyNotInForce(waiver, input.now, false) === null,
  );
  return inForce ?? null;
}

/** When annex could first have seen it: as the baseline says, else when it was published, else now. */
export function firstSeen(vulnerability: Vulnerability, input: ControlInput): string {
  const entry = baselineEntry(vulnerability, input);
  if (entry !== null && isDate(entry.firstSeen)) return entry.firstSeen;
  const { published } = vulnerability;
  return published !== null && isDate(published) ? earlier(published, input.now) : input.now;
}

/** When it must be fixed: first seen plus the severity's days, or the end of the day that adoption set. */
export function dueDate(vulnerability: Vulnerability, input: ControlInput): string {
  const entry = baselineEntry(vulnerability, input);
  if (entry !== null && isDate(entry.due)) return endOfDay(entry.due);
  return addDays(firstSeen(vulnerability, input), slaDays(vulnerability.severity, input));
}

function slaDays(severity: Severity, input: ControlInput): number {
  const { sla } = input.team.policy.advisories;
  switch (severity) {
    case "critical":
      return sla.critical;
    case "high":
    case "unknown":
      return sla.high;
    case "medium":
      return sla.medium;
    case "low":
    case "none":
      return sla.low;
  }
}
