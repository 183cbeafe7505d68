import { findVulnerabilities } from "../../advisories/findings.ts";
import type { AdvisoriesDocument, PackagesDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { PackageChange } from "../../model/package.ts";
import { addDays, daysBetween, isDate, isPast } from "../dates.ts";
import type { ControlInput } from "../input.ts";
import { evaluated, listed, notApplicable } from "../outcome.ts";
import { describe, keyOf } from "./changes.ts";

interface Documents {
  readonly packages: PackagesDocument;
  readonly advisories: AdvisoriesDocument;
}

/** package-changes/cooldown: waived by itself where the update fixes a known vulnerability of the version in use. */
export function cooldown({ packages, advisories }: Documents, input: ControlInput): RuleOutcome {
  const { cooldownDays } = input.team.policy.packages;
  const changes = packages.changes.filter(({ kind }) => kind === "added" || kind === "updated");
  if (changes.length === 0) return notApplicable("no package was added or updated");
  if (cooldownDays === 0) return notApplicable("the policy asks for no cooldown");
  const judged = changes.map((change) => ({
    change,
    objection: objectionTo(change, packages, input),
    fixes: fixedBy(change, advisories),
  }));
  const young = judged.filter(({ objection }) => objection !== null);
  const objections = young.flatMap(({ objection, fixes }) =>
    objection !== null && fixes.length === 0 ? [objection] : [],
  );
  const urgent = young.filter(({ fixes }) => fixes.length > 0);
  const unknown = young.filter(({ objection }) => objection?.undecided === true).length;
  const seen = [
    `${changes.length - young.length} of ${changes.length} at least ${cooldownDays} days old`,
    ...(unknown === 0 ? [] : [`age of ${unknown} not known`]),
    ...urgent.map(({ change, fixes }) => `${describe(change)} at once, it fixes ${listed(fixes)}`),
  ];
  return evaluated(seen.join("; "), objections);
}

function objectionTo(change: PackageChange, packages: PackagesDocument, input: ControlInput): Objection | null {
  const { after } = change;
  if (after === undefined) return null;
  const { cooldownDays } = input.team.policy.packages;
  const { ecosystem, name, version } = after;
  const base = {
    subject: `${keyOf(after)} ${version}`,
    origin: "this-change" as const,
    location: { file: after.lockfile, line: after.line },
    package: { ecosystem, name, version },
  };
  const upload = packages.uploads.find(
    (entry) => entry.ecosystem === ecosystem && entry.name === name && entry.version === version,
  );
  const uploaded = upload?.uploaded ?? null;
  if (uploaded === null || !isDate(uploaded)) {
    return {
      ...base,
      origin: "infrastructure",
      seen: `${name} ${version}: its upload time is not known (${upload?.reason ?? "the index was not asked"})`,
      remedy: "Run the job inspect again when the index answers, or name the index under indexes in the policy.",
      undecided: true,
    };
  }
  const free = addDays(uploaded, cooldownDays);
  if (isPast(free, input.now)) return null;
  return {
    ...base,
    seen: `${name} ${version} was uploaded ${daysBetween(uploaded, input.now)} days ago, ${cooldownDays} are asked for`,
    remedy: `Take an older version, or wait until ${free.slice(0, 10)}.`,
  };
}

/** Ids of the vulnerabilities that the old version has and the new one has not. */
function fixedBy({ before, after }: PackageChange, { advisories, pipAudit }: AdvisoriesDocument): readonly string[] {
  if (before === undefined || after === undefined) return [];
  const old = findVulnerabilities([before], advisories, pipAudit).vulnerabilities;
  const now = findVulnerabilities([after], advisories, pipAudit);
  if (now.undecidable.some(({ lockfile }) => lockfile === after.lockfile)) return [];
  const left = new Set(now.vulnerabilities.flatMap((item) => [item.id, ...item.aliases]));
  return old.filter((item) => ![item.id, ...item.aliases].some((id) => left.has(id))).map((item) => item.id);
}
