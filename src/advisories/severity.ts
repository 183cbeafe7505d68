import type { Advisory, OsvSeverity, Severity } from "../model/advisory.ts";
import { scoreVector } from "./cvss/score.ts";
import { affectedEntries } from "./evaluate.ts";

/** How bad an alias group is for one package. */
export interface Assessment {
  readonly severity: Severity;
  readonly score: number | null;
  readonly vector: string | null;
  readonly malware: boolean;
}

const LABELS: Readonly<Record<string, Severity | undefined>> = {
  CRITICAL: "critical",
  HIGH: "high",
  MODERATE: "medium",
  MEDIUM: "medium",
  LOW: "low",
  NONE: "none",
};
const WORST: readonly Severity[] = ["critical", "high", "medium", "low", "none"];
/** Embedded malicious code; https://cwe.mitre.org/data/definitions/506.html */
const MALICIOUS_CODE = "CWE-506";

/**
 * The severity of one alias group for one package: the highest CVSS score of all its records, else the worst word of
 * their databases, else `unknown`. A malformed vector counts as none. Malware is always critical.
 * @param ids every id of the group, also those without a record
 */
export function assessSeverity(
  ids: readonly string[],
  records: readonly Advisory[],
  of: { readonly ecosystem: string; readonly name: string },
): Assessment {
  const malware = isMalware(ids, records, of);
  const [highest] = records.flatMap((record) => vectorsOf(record, of)).sort(byScore);
  const labelled = WORST.find((word) => records.some((record) => labelsOf(record, of).includes(word)));
  const severity = malware ? "critical" : (highest?.severity ?? labelled ?? "unknown");
  return { severity, score: highest?.score ?? null, vector: highest?.vector ?? null, malware };
}

/** Whether a record itself says how bad it is, by a vector or by a word of its database. */
export function hasSeverity(record: Advisory): boolean {
  return [record, ...record.affected].some(
    ({ severity = [], database_specific }) =>
      severity.some(({ score }) => scoreVector(score) !== null) || labelOf(database_specific) !== undefined,
  );
}

function isMalware(
  ids: readonly string[],
  records: readonly Advisory[],
  of: { readonly ecosystem: string; readonly name: string },
): boolean {
  if (ids.some((id) => id.startsWith("MAL-"))) return true;
  const cwes = (specific: Advisory["database_specific"]) => specific?.["cwe_ids"];
  return records
    .flatMap((record) => [record, ...affectedEntries(record, of)])
    .map(({ database_specific }) => cwes(database_specific))
    .some((list) => Array.isArray(list) && list.includes(MALICIOUS_CODE));
}

interface Scored {
  readonly vector: string;
  readonly version: string;
  readonly score: number;
  readonly severity: Severity;
}

/** Highest score first, of equal ones the newest CVSS version, then by text. */
function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || Number(b.version) - Number(a.version) || (a.vector < b.vector ? -1 : 1);
}

function vectorsOf(record: Advisory, of: { readonly ecosystem: string; readonly name: string }): readonly Scored[] {
  const entries = affectedEntries(record, of).flatMap(({ severity }) => severity ?? []);
  return [...(record.severity ?? []), ...entries].flatMap(({ score: vector }: OsvSeverity) => {
    const scored = scoreVector(vector);
    return scored === null ? [] : [{ vector, ...scored }];
  });
}

function labelsOf(
  record: Advisory,
  of: { readonly ecosystem: string; readonly name: string },
): readonly (Severity | undefined)[] {
  return [record, ...affectedEntries(record, of)].map(({ database_specific }) => labelOf(database_specific));
}

function labelOf(specific: Advisory["database_specific"]): Severity | undefined {
  const label = specific?.["severity"];
  return typeof label === "string" ? LABELS[label.toUpperCase()] : undefined;
}
