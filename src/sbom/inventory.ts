import type { PackagesDocument } from "../model/evidence.ts";
import type { Package, Scope } from "../model/package.ts";

/** One component of the bill of materials: a package by its purl, with every place where it is locked. */
export interface InventoryItem {
  readonly purl: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The strongest of its places. */
  readonly scope: Scope;
  readonly hashes: readonly string[];
  readonly places: readonly { readonly lockfile: string; readonly line: number; readonly source: string }[];
  /** purls of what it needs; sorted. */
  readonly needs: readonly string[];
  /** Named by the project, or by nothing that the lock knows: an edge from the project leads to it. */
  readonly fromProject: boolean;
}

const STRENGTH: Readonly<Record<Scope, number>> = { runtime: 3, unknown: 2, optional: 1, development: 0 };

/** Everything that is locked at head, once per purl, sorted by purl. */
export function takeInventory(packages: PackagesDocument): readonly InventoryItem[] {
  const needed = new Set<string>();
  const found = new Map<string, Package[]>();
  const edges = new Map<string, Set<string>>();
  for (const lockfile of packages.lockfiles) {
    const byName = purlsByName(lockfile.packages);
    for (const item of lockfile.packages) {
      found.set(item.purl, [...(found.get(item.purl) ?? []), item]);
      const out = edges.get(item.purl) ?? new Set<string>();
      for (const purl of needsOf(item, byName)) {
        out.add(purl);
        if (purl !== item.purl) needed.add(purl);
      }
      edges.set(item.purl, out);
    }
  }
  return [...found.keys()].sort().map((purl) => toItem(purl, found.get(purl) ?? [], edges.get(purl), needed));
}

/** purl of what each package of one lockfile needs; `needs` says it where the name alone does not. */
export function needsOf(item: Package, byName: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return item.needs ?? item.dependencies.flatMap((name) => [...(byName.get(name) ?? [])]);
}

/** purls of each name in one lockfile. */
export function purlsByName(packages: readonly Package[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, purl } of packages) found.set(name, (found.get(name) ?? new Set()).add(purl));
  return found;
}

function toItem(
  purl: string,
  places: readonly Package[],
  needs: ReadonlySet<string> | undefined,
  needed: ReadonlySet<string>,
): InventoryItem {
  const [first] = places;
  return {
    purl,
    ecosystem: first?.ecosystem ?? "",
    name: first?.name ?? "",
    version: first?.version ?? "",
    scope: places.map((place) => place.scope).reduce((a, b) => (STRENGTH[b] > STRENGTH[a] ? b : a)),
    hashes: [...new Set(places.flatMap((place) => place.hashes))].sort(),
    places: places.map(({ lockfile, line, source }) => ({ lockfile, line, source })),
    needs: [...(needs ?? [])].sort(),
    fromProject: places.some((place) => place.direct === true) || !needed.has(purl),
  };
}
