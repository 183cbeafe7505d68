import { compare as comparePython, valid as validPython } from "@renovatebot/pep440";
import { compare as compareSemver, valid as validSemver } from "semver";
import type { Lockfile, Package, PackageChange } from "../model/package.ts";

/**
 * What differs between two sets of lockfiles, by ecosystem, name and lockfile; sorted by these and kind.
 * An update that also changes the source is two changes, so that a rule on sources sees it.
 */
export function diffPackages(base: readonly Lockfile[], head: readonly Lockfile[]): readonly PackageChange[] {
  const before = byKey(base);
  const after = byKey(head);
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => diffOne(before.get(key) ?? [], after.get(key) ?? []));
}

function byKey(lockfiles: readonly Lockfile[]): ReadonlyMap<string, readonly Package[]> {
  const found = new Map<string, Package[]>();
  for (const item of lockfiles.flatMap((lockfile) => lockfile.packages)) {
    const key = `${item.ecosystem}\0${item.name}\0${item.lockfile}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [item]);
    else known.push(item);
  }
  return found;
}

/** One name may be locked in several versions: equal versions belong together, the rest from the newest down. */
function diffOne(before: readonly Package[], after: readonly Package[]): readonly PackageChange[] {
  const gone = [...before];
  const come: Package[] = [];
  const changes: PackageChange[] = [];
  for (const item of after) {
    const at = sameVersion(gone, item);
    const [old] = at < 0 ? [] : gone.splice(at, 1);
    if (old === undefined) come.push(item);
    else changes.push(...detailChanges(old, item));
  }
  gone.sort(byVersion);
  come.sort(byVersion);
  while (gone.length > 0 && come.length > 0) changes.push(...updated(gone.pop(), come.pop()));
  changes.push(...come.map((item): PackageChange => ({ kind: "added", after: item })));
  changes.push(...gone.map((item): PackageChange => ({ kind: "removed", before: item })));
  return changes.sort((one, other) => (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0));
}

/** Among several places of one version, prefer the one that did not change. */
function sameVersion(candidates: readonly Package[], item: Package): number {
  const equal = candidates.findIndex(
    (other) => other.version === item.version && detailChanges(other, item).length === 0,
  );
  return equal >= 0 ? equal : candidates.findIndex((other) => other.version === item.version);
}

function updated(before: Package | undefined, after: Package | undefined): readonly PackageChange[] {
  if (before === undefined || after === undefined) return [];
  const moved = before.source === after.source ? [] : [{ kind: "source-changed" as const, before, after }];
  return [{ kind: "updated", before, after }, ...moved];
}

/** Changes of one version: where it comes from, what its files are, why it is needed. */
function detailChanges(before: Package, after: Package): readonly PackageChange[] {
  const kinds: PackageChange["kind"][] = [];
  if (before.source !== after.source) kinds.push("source-changed");
  if (before.hashes.join() !== after.hashes.join()) kinds.push("rehashed");
  if (before.scope !== after.scope) kinds.push("rescoped");
  return kinds.map((kind) => ({ kind, before, after }));
}

function byVersion(one: Package, other: Package): number {
  const [a, b] = [one.version, other.version];
  if (one.ecosystem === "PyPI" && validPython(a) !== null && validPython(b) !== null) return comparePython(a, b);
  if (one.ecosystem === "npm" && validSemver(a) !== null && validSemver(b) !== null) return compareSemver(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
