import type { AdvisorySource, Vulnerability } from "../model/advisory.ts";
import type { ControlResult } from "../model/finding.ts";
import type { Package, Unscanned } from "../model/package.ts";
import { logLine } from "../runner/escape.ts";
import { MARKS } from "./words.ts";

/** What the text and SARIF reports need of an audit. */
export interface AuditView {
  readonly packages: readonly Package[];
  readonly findings: readonly (Pick<
    Vulnerability,
    "id" | "aliases" | "package" | "severity" | "score" | "fixed" | "malware" | "sources"
  > & { readonly status: string })[];
  readonly unscanned: readonly Unscanned[];
  readonly sources: readonly AdvisorySource[];
  readonly verdict: ControlResult;
}

/** One block a finding with the way to it from what the project names itself, then what was not looked at, then the verdict. */
export function renderAudit(audit: AuditView, colour: boolean): string {
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const findings = audit.findings.flatMap((finding) => {
    const { package: of, fixed } = finding;
    const path = pathTo(audit.packages, of.name);
    return [
      `${bold(`${finding.malware ? "malware" : finding.severity}`)}  ${logLine(`${of.name} ${of.version}`)}  ${logLine(finding.id)}${finding.score === null ? "" : `  CVSS ${finding.score}`}  ${finding.status}`,
      `  also    ${logLine(finding.aliases.join(", ") || "-")}; reported by ${logLine(finding.sources.join(", "))}`,
      ...(path.length > 1 ? [`  through ${logLine(path.join(" → "))}`] : []),
      `  to do   ${fixed[0] === undefined ? "no fixed version is known; replace it, or evaluate the exposure and waive it" : `update to ${logLine(fixed[0])}${fixed.length > 1 ? ` (or ${logLine(fixed.slice(1).join(", "))})` : ""}`}`,
    ];
  });
  const gaps = audit.unscanned.map(
    ({ name, version, lockfile, reason }) =>
      `not looked up  ${logLine(`${name} ${version}`)} (${logLine(lockfile)}): ${logLine(reason)}`,
  );
  const sources = audit.sources.map(
    ({ id, ecosystem, records, newest }) =>
      `source ${id}, ${logLine(ecosystem)}: ${records ?? "?"} records, newest ${newest ?? "not said"}`,
  );
  const rules = audit.verdict.rules
    .filter(({ blocks }) => blocks)
    .map(({ rule, status, seen, reason }) => `  ${status}  ${rule}: ${logLine(reason ?? seen)}`);
  const verdict = `${MARKS[audit.verdict.status]} ${audit.verdict.status}: ${audit.packages.length} packages, ${audit.findings.length} findings; operating-system packages: not looked at`;
  return [...findings, ...gaps, ...sources, verdict, ...rules, ""].join("\n");
}

/** Shortest way from a direct dependency to a package, by the lockfile's own edges; only its name when none is known. */
function pathTo(packages: readonly Package[], name: string): readonly string[] {
  const needs = new Map(packages.map((item) => [item.name, item.dependencies]));
  const queue = packages.filter(({ direct }) => direct === true).map((item): readonly string[] => [item.name]);
  const seen = new Set(queue.map(([first]) => first));
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const end = path.at(-1) ?? "";
    if (end === name) return path;
    for (const next of needs.get(end) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return [name];
}
