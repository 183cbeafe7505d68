import { satisfies as satisfiesPep440 } from "@renovatebot/pep440";
import semver from "semver";
import type { Objection } from "../model/finding.ts";
import type { Waiver } from "../model/policy.ts";
import { LONGEST_DAYS } from "../policy/dates.ts";
import { daysBetween, endOfDay, isPast } from "./dates.ts";

/** Malware is excused for a week at most; DESIGN.md section 4. */
const LONGEST_DAYS_MALWARE = 7;

/** What a waiver may be about: a finding, by its id, its rule and its package. */
export interface WaiverTarget {
  readonly id: string;
  /** `<control>/<rule>` */
  readonly rule: string;
  readonly package?: Objection["package"];
}

/** True when the waiver names this finding, or its rule and (where it names one) its package and version. */
export function waiverCovers(waiver: Waiver, target: WaiverTarget): boolean {
  if (waiver.finding !== target.id && waiver.rule !== target.rule) return false;
  if (waiver.package === null) return true;
  const found = target.package;
  if (found === undefined) return false;
  const { ecosystem, name, versions } = waiver.package;
  if (ecosystem !== found.ecosystem || name.toLowerCase() !== found.name.toLowerCase()) return false;
  return inRange(found, versions);
}

/** Versions of a scheme that annex cannot compare match only exactly, so that a waiver never reaches further than meant. */
function inRange({ ecosystem, version }: { ecosystem: string; version: string }, versions: string): boolean {
  const range = versions.trim();
  if (range === "*" || range === version) return true;
  try {
    if (ecosystem === "PyPI") return satisfiesPep440(version.trim(), range, { prereleases: true });
    return semver.satisfies(version.replace(/^v/u, ""), range, { includePrerelease: true });
  } catch {
    return false; // an unreadable range covers nothing
  }
}

/** Why a waiver that covers a finding does not count now; null when it does. `malware` findings have 7 days. */
export function whyNotInForce(waiver: Waiver, now: string, malware: boolean): string | null {
  const longest = malware ? LONGEST_DAYS_MALWARE : LONGEST_DAYS;
  if (waiver.owner.toLowerCase() === waiver.approver.toLowerCase()) return "its owner approved it";
  if (!(daysBetween(waiver.opened, waiver.expires) <= longest)) return `it is longer than ${longest} days`;
  if (!isPast(waiver.opened, now)) return `it begins only on ${waiver.opened}`;
  if (isPast(endOfDay(waiver.expires), now)) return `it ended on ${waiver.expires}`;
  return null;
}

/** `W-12, owner @a, approved by @b, until 2026-12-31` */
export function waiverNote({ id, owner, approver, expires }: Waiver): string {
  return `${id}, owner @${owner}, approved by @${approver}, until ${expires}`;
}
