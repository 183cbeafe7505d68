import type { PackagesDocument } from "../../model/evidence.ts";
import type { Lockfile } from "../../model/package.ts";

/** A dependency that the project asks for itself and runs with. */
export interface RuntimeDependency {
  readonly ecosystem: string;
  readonly name: string;
  /** Manifest or lockfile that names it. */
  readonly file: string;
  /** The base did not ask for it. */
  readonly added: boolean;
}

/** Each once, in order of ecosystem and name; where an ecosystem has no manifest, its lockfiles' direct packages. */
export function runtimeDependencies(packages: PackagesDocument): readonly RuntimeDependency[] {
  const before = new Set(named(packages.baseExplicit, packages.base).map(keyOf));
  const unique = new Map(
    named(packages.explicit, packages.lockfiles).map((dependency) => [keyOf(dependency), dependency]),
  );
  return [...unique.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, dependency]) => ({ ...dependency, added: !before.has(key) }));
}

type Named = Omit<RuntimeDependency, "added">;

function keyOf({ ecosystem, name }: Named): string {
  return `${ecosystem}:${name}`;
}

function named(explicit: PackagesDocument["explicit"], lockfiles: readonly Lockfile[]): readonly Named[] {
  const described = new Set(explicit.map(({ ecosystem }) => ecosystem));
  const fromManifests = explicit
    .filter(({ scope }) => scope !== "development")
    .map(({ ecosystem, name, manifest }) => ({ ecosystem, name, file: manifest }));
  const fromLockfiles = lockfiles
    .flatMap(({ packages }) => packages)
    .filter(({ ecosystem, direct, scope }) => !described.has(ecosystem) && direct !== false && scope !== "development")
    .map(({ ecosystem, name, lockfile }) => ({ ecosystem, name, file: lockfile }));
  return [...fromManifests, ...fromLockfiles];
}
