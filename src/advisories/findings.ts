import type { Advisory, Vulnerability } from "../model/advisory.ts";
import type { PipAuditFinding } from "../model/evidence.ts";
import type { Package, Unscanned } from "../model/package.ts";
import { type AliasGroup, groupByAlias, type Named } from "./aliases.ts";
import { compareText, distinct } from "./distinct.ts";
import { affects } from "./evaluate.ts";
import { fixedVersions } from "./fixed.ts";
import { canonicalName, nameKey } from "./names.ts";
import { pep440 } from "./orderings/pep440.ts";
import type { Answer } from "./ranges.ts";
import { assessSeverity, hasSeverity } from "./severity.ts";

/** What is known against the packages, and what could not be decided. */
export interface Findings {
  /** One a package (ecosystem, name, version) and alias group; sorted by package, then id. */
  readonly vulnerabilities: readonly Vulnerability[];
  readonly undecidable: readonly Unscanned[];
}

/** What one record or one line of pip-audit says about a package. */
interface Report extends Named {
  readonly answer: Answer;
  readonly record?: Advisory;
  readonly finding?: PipAuditFinding;
}

/**
 * Judges packages by advisories and by what pip-audit reported; pure, so that a verdict can be recomputed.
 * A package locked in several places is judged once and shown at the first (by lockfile, then line).
 * Records that do not affect the version join no groups: a database gives them only when asked for all versions.
 */
export function findVulnerabilities(
  packages: readonly Package[],
  advisories: readonly Advisory[],
  pipAudit: readonly PipAuditFinding[] | null,
): Findings {
  const known = indexAdvisories(advisories);
  const locked = distinct(packages);
  const judged = locked.map((of) => judge(of, known, pipAudit ?? []));
  return {
    vulnerabilities: judged.flatMap(({ vulnerabilities }) => vulnerabilities),
    undecidable: [...judged.flatMap(({ undecidable }) => undecidable), ...unlocked(locked, pipAudit ?? [])],
  };
}

interface Known {
  readonly byName: ReadonlyMap<string, readonly Advisory[]>;
  readonly byId: ReadonlyMap<string, Advisory>;
}

function indexAdvisories(advisories: readonly Advisory[]): Known {
  const byName = new Map<string, Advisory[]>();
  const byId = new Map<string, Advisory>();
  for (const record of advisories) {
    if (record.withdrawn !== undefined) continue;
    byId.set(record.id, record);
    const keys = new Set(record.affected.flatMap(({ package: of }) => (of === undefined ? [] : [nameKey(of)])));
    for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), record]);
  }
  return { byName, byId };
}

function judge(of: Package, known: Known, pipAudit: readonly PipAuditFinding[]): Findings {
  const records = (known.byName.get(nameKey(of)) ?? []).map(
    (record): Report => ({ ...names(record), record, answer: affects(record, of) }),
  );
  const findings = pipAudit
    .filter((finding) => isAbout(finding, of))
    .map((finding): Report => ({ ...names(finding), finding, answer: true }));
  const groups = groupByAlias([...records.filter(({ answer }) => answer !== false), ...findings]);
  const certain = groups.filter(({ members }) => members.some(({ answer }) => answer === true));
  const open = groups.filter((group) => !certain.includes(group)).flatMap(({ ids }) => ids.slice(0, 1));
  return {
    vulnerabilities: certain
      .map((group) => vulnerabilityOf(of, group, known.byId))
      .sort((a, b) => compareText(a.id, b.id)),
    undecidable: open.length === 0 ? [] : [undecidableOf(of, open.sort())],
  };
}

function names({ id, aliases }: Named): Named {
  return aliases === undefined ? { id } : { id, aliases };
}

function vulnerabilityOf(of: Package, group: AliasGroup<Report>, byId: Known["byId"]): Vulnerability {
  const [id = "", ...aliases] = group.ids;
  const { ecosystem, name, version, purl } = of;
  const affecting = group.members.flatMap(({ record, answer }) => (answer === true ? (record ?? []) : []));
  const findings = group.members.flatMap(({ finding }) => finding ?? []);
  const named = findings.flatMap(({ fixed }) => fixed);
  return {
    id,
    aliases,
    package: { ecosystem, name, version, purl },
    ...assessSeverity(group.ids, rated(group, byId), of),
    fixed: fixedVersions(affecting, of, named),
    sources: [...(affecting.length > 0 ? ["osv"] : []), ...(findings.length > 0 ? ["pip-audit"] : [])],
    summary: summaryOf(group.ids, affecting),
    published: earliest(affecting.flatMap((record) => record.published ?? [])),
    lockfile: of.lockfile,
    line: of.line,
  };
}

/** The records to take the severity from: when the affecting ones have none, those of their aliases. */
function rated({ ids, members }: AliasGroup<Report>, byId: Known["byId"]): readonly Advisory[] {
  const own = members.flatMap(({ record }) => record ?? []);
  return own.some(hasSeverity) ? own : ids.flatMap((id) => byId.get(id) ?? []);
}

/** The summary of the record with the most preferred id that has one. */
function summaryOf(ids: readonly string[], records: readonly Advisory[]): string {
  const summaries = new Map(records.map(({ id, summary }) => [id, summary]));
  return ids.map((id) => summaries.get(id)).find((summary) => summary !== undefined && summary !== "") ?? "";
}

function earliest(times: readonly string[]): string | null {
  const valid = times.filter((time) => !Number.isNaN(Date.parse(time)));
  return valid.sort((a, b) => Date.parse(a) - Date.parse(b) || compareText(a, b))[0] ?? null;
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
  const reason = `${known}: the ${ecosystem} version "${version}" cannot be compared with the affected ranges`;
  return { name, version, lockfile, reason };
}
