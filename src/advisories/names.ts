/** What identifies a package and its version in an advisory database. */
export interface Subject {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** `Packagist` of `Packagist:https://…`: the part before the suffix decides ordering and database (OSV schema, ecosystems). */
export function ecosystemBase(ecosystem: string): string {
  const colon = ecosystem.indexOf(":");
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

/** The same spelling for every name that its ecosystem takes for equal: PEP 503 for PyPI, case for GitHub Actions. */
export function canonicalName(ecosystem: string, name: string): string {
  switch (ecosystemBase(ecosystem)) {
    case "PyPI":
      return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
    case "GitHub Actions":
      return name.toLowerCase();
    default:
      return name;
  }
}

/** One key for a package of any version; suffixes are compared by {@link sameEcosystem}. */
export function nameKey({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }): string {
  return `${ecosystemBase(ecosystem)}\n${canonicalName(ecosystem, name)}`;
}

/** One key for a package of one version. */
export function subjectKey(of: Subject): string {
  return `${of.ecosystem}\n${canonicalName(of.ecosystem, of.name)}\n${of.version}`;
}

/**
 * Whether an advisory's ecosystem speaks of a package's. A suffix that only one side states does not tell them apart:
 * a lockfile seldom says which repository served the package, and missing an advisory is the worse error.
 */
export function sameEcosystem(advisory: string, locked: string): boolean {
  const base = ecosystemBase(advisory);
  if (base !== ecosystemBase(locked)) return false;
  return advisory === locked || advisory === base || locked === base;
}
