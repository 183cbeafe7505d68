import type { Advisory, Vulnerability } from "../model/advisory.ts";
import type { PipAuditFinding } from "../model/evidence.ts";
import type { Package, Unscanned } from "../model/package.ts";
import { type AliasGroup, groupByAlias, type Named } from "./aliases.ts";
import { affects } from "./evaluate.ts";
import { fixedVersions } from "./fixed.ts";
import { canonicalName, nameKey, subjectKey } from "./names.ts";
import { pep440 } from "./orderings/pep440.ts";
import { assessSeverity } from "./severity.ts";

/** A record of the database, or what pip-audit said; both are known by ids. */
interface Reported extends Named {
  readonly record?: Advisory;
  readonly finding?: PipAuditFinding;
}

/** What is known against the packages, and what could not be decided. */
export interface Findings {
  /** One a package (ecosystem, name, version) and alias group; sorted by package, then id. */
  readonly vulnerabilities: readonly Vulnerability[];
  readonly undecidable: readonly Unscanned[];
}

/**
 * Judges packages by advisories and by what pip-audit reported; pure, so that a verdict can be recomputed.
 * A package locked in several places is judged once and shown at the first (by lockfile, then line).
 */
export function findVulnerabilities(
  packages: readonly Package[],
  advisories: readonly Advisory[],
  pipAudit: readonly PipAuditFinding[] | null,
): Findings {
  const current = advisories.filter(({ withdrawn }) => withdrawn === undefined);
  const groups = groupByAlias<Reported>([
    ...current.map((record) => ({ ...names(record), record })),
    ...(pipAudit ?? []).map((finding) => ({ ...names(finding), finding })),
  ]);
  const byName = indexByName(groups);
  const locked = distinct(packages);
  const judged = locked.map((of) => judge(of, byName.get(nameKey(of)) ?? []));
  return {
    vulnerabilities: judged.flatMap(({ vulnerabilities }) => vulnerabilities),
    undecidable: [...judged.flatMap(({ undecidable }) => undecidable), ...unlocked(locked, pipAudit ?? [])],
  };
}

function names({ id, aliases }: Named): Named {
  return aliases === undefined ? { id } : { id, aliases };
}

type Group = AliasGroup<Reported>;

function indexByName(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups) {
    const keys = new Set(group.members.flatMap(keysOf));
    for (const key of keys) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [group]);
      else list.push(group);
    }
  }
  return index;
}

function keysOf({ record, finding }: Reported): readonly string[] {
  if (finding !== undefined) return [nameKey({ ecosystem: "PyPI", name: finding.name })];
  return (record?.affected ?? []).flatMap(({ package: of }) => (of === undefined ? [] : [nameKey(of)]));
}

/** The packages in order of ecosystem, name and version, each at the first place that locks it. */
export function distinct(packages: readonly Package[]): readonly Package[] {
  const first = new Map<string, Package>();
  for (const of of [...packages].sort(byPlace)) {
    const key = subjectKey(of);
    if (!first.has(key)) first.set(key, of);
  }
  return [...first].sort(([a], [b]) => compareText(a, b)).map(([, of]) => of);
}

function byPlace(a: Package, b: Package): number {
  return compareText(a.lockfile, b.lockfile) || a.line - b.line;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function judge(of: Package, groups: readonly Group[]): Findings {
  const vulnerabilities: Vulnerability[] = [];
  const undecided: string[] = [];
  for (const group of groups) {
    const records = group.members.flatMap(({ record }) => record ?? []);
    const reports = group.members.flatMap(({ finding }) =>
      finding !== undefined && isAbout(finding, of) ? finding : [],
    );
    const answers = records.map((record) => affects(record, of));
    if (answers.includes(true) || reports.length > 0) {
      const affecting = records.filter((_, index) => answers[index] === true);
      vulnerabilities.push(vulnerabilityOf(of, group.ids, { records, affecting, reports }));
    } else if (answers.includes("undecidable")) undecided.push(group.ids[0] ?? "");
  }
  vulnerabilities.sort((a, b) => compareText(a.id, b.id));
  return { vulnerabilities, undecidable: undecided.length === 0 ? [] : [undecidableOf(of, undecided.sort())] };
}

interface Grounds {
  /** All records of the group: an alias may carry the severity that the affecting record lacks. */
  readonly records: readonly Advisory[];
  readonly affecting: readonly Advisory[];
  readonly reports: readonly PipAuditFinding[];
}

function vulnerabilityOf(of: Package, ids: readonly string[], { records, affecting, reports }: Grounds): Vulnerability {
  const [id = "", ...aliases] = ids;
  const { ecosystem, name, version, purl } = of;
  const published = affecting
    .flatMap((record) => record.published ?? [])
    .filter((time) => !Number.isNaN(Date.parse(time)));
  const fixed = fixedVersions(
    affecting,
    of,
    reports.flatMap((report) => report.fixed),
  );
  return {
    id,
    aliases,
    package: { ecosystem, name, version, purl },
    ...assessSeverity(ids, records, of),
    fixed,
    sources: [...(affecting.length > 0 ? ["osv"] : []), ...(reports.length > 0 ? ["pip-audit"] : [])],
    summary: summaryOf(ids, affecting),
    published: published.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null,
    lockfile: of.lockfile,
    line: of.line,
  };
}

/** The summary of the record with the most preferred id that has one. */
function summaryOf(ids: readonly string[], records: readonly Advisory[]): string {
  const summaries = new Map(records.map(({ id, summary }) => [id, summary]));
  return ids.map((id) => summaries.get(id)).find((summary) => summary !== undefined && summary !== "") ?? "";
}

/** pip-audit prints names and versions as `packaging` normalises them. */
function isAbout(finding: PipAuditFinding, of: Package): boolean {
  if (of.ecosystem !== "PyPI" || canonicalName("PyPI", finding.name) !== canonicalName("PyPI", of.name)) return false;
  if (finding.version === of.version) return true;
  const [reported, locked] = [pep440.parse(finding.version), pep440.parse(of.version)];
  return reported !== null && locked !== null && pep440.compare(reported, locked) === 0;
}

/** A report about something nobody locked means that annex and pip-audit read different lists. */
function unlocked(locked: readonly Package[], pipAudit: readonly PipAuditFinding[]): readonly Unscanned[] {
  return pipAudit
    .filter((finding) => !locked.some((of) => isAbout(finding, of)))
    .map(({ name, version, id }) => ({
      name,
      version,
      lockfile: "",
      reason: `pip-audit reports ${id} for a version that no lockfile holds`,
    }));
}

function undecidableOf(of: Package, ids: readonly string[]): Unscanned {
  const { name, version, lockfile, ecosystem } = of;
  const known = ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more` : ids.join(", ");
  return {
    name,
    version,
    lockfile,
    reason: `${known}: ${ecosystem} versions as "${version}" cannot be compared with the affected ranges`,
  };
}
