import type { Package, PackageChange } from "../../model/package.ts";

/** The package a change is about: as it is now, or as it was where it is gone. */
export function subjectPackage(change: PackageChange): Package | null {
  return change.after ?? change.before ?? null;
}

/** `name version`, and the version before where there was one. */
export function describe({ before, after }: PackageChange): string {
  if (after === undefined) return before === undefined ? "a package" : `${before.name} ${before.version} removed`;
  return before === undefined || before.version === after.version
    ? `${after.name} ${after.version}`
    : `${after.name} ${before.version} → ${after.version}`;
}

/** New bytes will run: a package that is new, newer, or comes from another place. */
export function bringsCode(change: PackageChange): boolean {
  return change.kind === "added" || change.kind === "updated" || change.kind === "source-changed";
}

/** Stable between runs: ecosystem, name and lockfile. */
export function keyOf(entry: Package): string {
  return `${entry.ecosystem}:${entry.name} ${entry.lockfile}`;
}
