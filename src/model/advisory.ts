/** Words for how bad an advisory is; `none` is CVSS score 0, `unknown` is treated as high. */
export type Severity = "critical" | "high" | "medium" | "low" | "none" | "unknown";

/** Most severe first; `unknown` stands where policy treats it, beside high. */
export const SEVERITIES: readonly Severity[] = ["critical", "high", "unknown", "medium", "low", "none"];

/** One event of a range, exactly one key set. OSV schema 1.7, `affected[].ranges[].events[]`. */
export interface OsvEvent {
  readonly introduced?: string;
  readonly fixed?: string;
  readonly last_affected?: string;
  readonly limit?: string;
}

/** OSV schema 1.7, `affected[].ranges[]`. */
export interface OsvRange {
  readonly type: "SEMVER" | "ECOSYSTEM" | "GIT";
  readonly events: readonly OsvEvent[];
}

/** OSV schema 1.7, `affected[]`. */
export interface OsvAffected {
  readonly package?: { readonly ecosystem: string; readonly name: string; readonly purl?: string };
  readonly severity?: readonly OsvSeverity[];
  readonly ranges?: readonly OsvRange[];
  readonly versions?: readonly string[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
}

/** OSV schema 1.7, `severity[]`. */
export interface OsvSeverity {
  readonly type: string;
  readonly score: string;
}

/** An OSV record, only the fields annex reads; https://ossf.github.io/osv-schema/. */
export interface Advisory {
  readonly id: string;
  readonly modified: string;
  readonly published?: string;
  readonly withdrawn?: string;
  readonly aliases?: readonly string[];
  readonly related?: readonly string[];
  readonly summary?: string;
  readonly severity?: readonly OsvSeverity[];
  readonly affected: readonly OsvAffected[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
}

/** Where advisories came from, and how fresh they were. */
export interface AdvisorySource {
  /** `osv-api`, `osv-offline`, `pip-audit`. */
  readonly id: string;
  readonly ecosystem: string;
  /** How many records were looked through; null when the source does not say. */
  readonly records: number | null;
  /** Newest `modified` (RFC 3339) among them; null when not known. */
  readonly newest: string | null;
  /** Digest of the database file, or of the raw answers, hex. */
  readonly sha256: string;
}

/** One package and one alias group that affects it; the `findings[]` of `annex/audit/v1`. */
export interface Vulnerability {
  /** The preferred id of the alias group. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly package: {
    readonly ecosystem: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
  };
  readonly severity: Severity;
  /** CVSS base score 0 to 10, or null. */
  readonly score: number | null;
  readonly vector: string | null;
  /** Versions that fix it, ascending. */
  readonly fixed: readonly string[];
  readonly malware: boolean;
  /** Ids of the sources that reported it. */
  readonly sources: readonly string[];
  readonly summary: string;
  /** Earliest `published` of the group; null when no record says. */
  readonly published: string | null;
  /** Lockfile and line of the affected package. */
  readonly lockfile: string;
  readonly line: number;
}
