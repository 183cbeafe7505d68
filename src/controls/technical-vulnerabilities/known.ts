import { findVulnerabilities } from "../../advisories/findings.ts";
import type { Vulnerability } from "../../model/advisory.ts";
import type { AdvisoriesDocument, PackagesDocument } from "../../model/evidence.ts";
import type { Lockfile, Package, Unscanned } from "../../model/package.ts";

/** A vulnerability of the head, and whether the base had it already. */
export interface KnownVulnerability {
  readonly vulnerability: Vulnerability;
  readonly origin: "this-change" | "inherited";
}

/** All that advisories say about the locked packages of the head. */
export interface Known {
  readonly vulnerabilities: readonly KnownVulnerability[];
  /** Packages whose version the advisories' ranges cannot be compared with. */
  readonly undecidable: readonly Unscanned[];
}

export interface ScanDocuments {
  readonly packages: PackagesDocument;
  readonly advisories: AdvisoriesDocument;
}

/** Matching thousands of records is the one slow step, and four rules ask for it with the same documents. */
const cache = new WeakMap<AdvisoriesDocument, { readonly packages: PackagesDocument; readonly known: Known }>();

/** Matches the locked packages of head and base against the advisories. */
export function knownVulnerabilities({ packages, advisories }: ScanDocuments): Known {
  const cached = cache.get(advisories);
  if (cached?.packages === packages) return cached.known;
  const head = findVulnerabilities(lockedIn(packages.lockfiles), advisories.advisories, advisories.pipAudit);
  const base = findVulnerabilities(lockedIn(packages.base), advisories.advisories, advisories.pipAudit);
  const known: Known = {
    vulnerabilities: head.vulnerabilities.map((vulnerability) => ({
      vulnerability,
      origin: base.vulnerabilities.some((other) => isSame(vulnerability, other)) ? "inherited" : "this-change",
    })),
    undecidable: head.undecidable,
  };
  cache.set(advisories, { packages, known });
  return known;
}

/** Every locked package of these lockfiles. */
export function lockedIn(lockfiles: readonly Lockfile[]): readonly Package[] {
  return lockfiles.flatMap((lockfile) => lockfile.packages);
}

/** The same package and a common id: sources name one vulnerability by different ids. */
function isSame(one: Vulnerability, other: Vulnerability): boolean {
  if (one.package.ecosystem !== other.package.ecosystem || one.package.name !== other.package.name) return false;
  const ids = new Set([other.id, ...other.aliases]);
  return [one.id, ...one.aliases].some((id) => ids.has(id));
}
