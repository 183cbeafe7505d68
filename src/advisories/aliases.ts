/** Anything known by an id and by other ids for the same vulnerability. */
export interface Named {
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
}

/** What is one vulnerability under several names. */
export interface AliasGroup<T extends Named> {
  /** Every id of the group, also of records that were not given; the preferred one first. */
  readonly ids: readonly string[];
  readonly members: readonly T[];
}

/**
 * Groups records that are aliases of each other, in either direction and through third ids (union-find).
 * `related` does not join: related records are different vulnerabilities (OSV schema, `aliases` and `related`).
 */
export function groupByAlias<T extends Named>(records: readonly T[]): readonly AliasGroup<T>[] {
  const parent = new Map<string, string>();
  for (const { id, aliases = [] } of records) {
    for (const alias of aliases) union(parent, id, alias);
    find(parent, id);
  }
  const groups = new Map<string, { ids: string[]; members: T[] }>();
  for (const id of parent.keys()) {
    const root = find(parent, id);
    const group = groups.get(root) ?? { ids: [], members: [] };
    group.ids.push(id);
    groups.set(root, group);
  }
  for (const record of records) groups.get(find(parent, record.id))?.members.push(record);
  return [...groups.values()].map(({ ids, members }) => ({ ids: ids.sort(compareIds), members }));
}

/** Order of ids for display, as osv-scanner's: CVE, then the ecosystem's own database, then GHSA; else alphabetical. */
export function compareIds(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(id: string): number {
  if (id.startsWith("CVE-")) return 0;
  return id.startsWith("GHSA-") ? 2 : 1;
}

function union(parent: Map<string, string>, a: string, b: string): void {
  const [first, second] = [find(parent, a), find(parent, b)];
  if (first !== second) parent.set(second, first);
}

function find(parent: Map<string, string>, id: string): string {
  let root = id;
  for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
  for (let at = id; at !== root; ) {
    const next = parent.get(at) ?? root;
    parent.set(at, root);
    at = next;
  }
  parent.set(root, root);
  return root;
}
