import { unreadable } from "./failure.ts";
import { type Entry, flag, isTable, requiredText, table, text } from "./fields.ts";
import { type KeyLine, objectKeys } from "./json.ts";

/** One place of the tree that npm installs, keyed by its path (`node_modules/a/node_modules/b`, `packages/web`, `""`). */
export interface Place {
  readonly key: string;
  readonly entry: Entry;
  /** Real name of the package, also where it is installed under another. */
  readonly name: string;
  readonly version: string;
  /** URL or path as written; undefined for what comes from the registry in use. */
  readonly resolved: string | undefined;
  readonly bundled: boolean;
  /** Key of the place that a link points at. */
  readonly target: string | undefined;
  /** Names that must be resolvable from here. */
  readonly requires: readonly string[];
  /** Names that are used when they are there. */
  readonly mayUse: readonly string[];
}

/** All places of a lockfile, the root under the empty key. */
export type NpmTree = ReadonlyMap<string, Place>;

/** Places of lockfileVersion 2 and 3: the table `packages`. */
export function readPackagesTable(packages: Entry, source: string): NpmTree {
  const lines = new Map<string, number>();
  for (const { key, line } of objectKeys(source)) if (!lines.has(key)) lines.set(key, line);
  const tree = new Map<string, Place>();
  for (const [key, value] of Object.entries(packages.table)) {
    const at = { path: packages.at.path, line: lines.get(key) ?? 1 };
    if (!isTable(value)) throw unreadable(at, `${JSON.stringify(key)} is not an object`);
    tree.set(key, readPlace(key, { table: value, at }));
  }
  return tree;
}

function readPlace(key: string, entry: Entry): Place {
  const link = flag(entry, "link");
  const own = namesIn(entry, "dependencies");
  const optional = namesIn(entry, "optionalDependencies");
  const peers = namesIn(entry, "peerDependencies");
  return {
    key,
    entry,
    name: text(entry, "name") ?? nameOfKey(key),
    version: text(entry, "version") ?? "",
    resolved: text(entry, "resolved"),
    bundled: flag(entry, "inBundle"),
    target: link ? requiredText(entry, "resolved") : undefined,
    requires: own.filter((name) => !optional.includes(name)),
    mayUse: [...optional, ...peers],
  };
}

function nameOfKey(key: string): string {
  const at = key.lastIndexOf("node_modules/");
  return at < 0 ? key : key.slice(at + "node_modules/".length);
}

/** Names in a table of requirements; empty when absent. */
export function namesIn(entry: Entry, key: string): readonly string[] {
  return Object.keys(table(entry, key)?.table ?? {});
}

/** Places of lockfileVersion 1: nested tables `dependencies`, without the project itself. */
export function readNestedTables(root: Entry, source: string): NpmTree {
  const cursor = forwardLines(objectKeys(source));
  const tree = new Map<string, Place>();
  // A stack instead of recursion: the depth is the file's to choose. Reversed, so that places come in the file's order.
  const open = children("", root).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = next.name;
    const line = cursor(name);
    const entry: Entry = { table: next.table, at: { path: root.at.path, line } };
    tree.set(next.key, readNested(next.key, name, entry));
    open.push(...children(`${next.key}/`, entry).reverse());
  }
  return tree;
}

/** Names come in the order of the file, so each is looked for behind the one before. Line 1 when it is not found. */
function forwardLines(keys: readonly KeyLine[]): (name: string) => number {
  let at = 0;
  return (name) => {
    while (at < keys.length && keys[at]?.key !== name) at += 1;
    const found = keys[at]?.line ?? 1;
    at += 1;
    return found;
  };
}

function children(prefix: string, entry: Entry) {
  return Object.entries(table(entry, "dependencies")?.table ?? {}).map(([name, value]) => {
    if (!isTable(value)) throw unreadable(entry.at, `${JSON.stringify(name)} is not an object`);
    return { key: `${prefix}node_modules/${name}`, name, table: value };
  });
}

/** In version 1, `version` also holds `npm:real@1.0.0`, a URL, a path or a git reference. */
function readNested(key: string, installedAs: string, entry: Entry): Place {
  const written = requiredText(entry, "version");
  const alias = /^npm:(.+)@([^@]+)$/.exec(written);
  const elsewhere = alias === null && /^(?:git|https?:|file:|[a-z]+:)/i.test(written);
  return {
    key,
    entry,
    name: alias?.[1] ?? installedAs,
    version: alias?.[2] ?? (elsewhere ? "" : written),
    resolved: elsewhere ? written : text(entry, "resolved"),
    bundled: flag(entry, "bundled"),
    target: undefined,
    requires: entry.table["requires"] === true ? [] : namesIn(entry, "requires"),
    mayUse: [],
  };
}

/** Key of the place that `name` means when it is required from `key`, as Node looks it up; undefined when nowhere. */
export function resolveFrom(tree: NpmTree, key: string, name: string): string | undefined {
  for (let base = key; ; base = parentOf(base)) {
    const candidate = base === "" ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    const place = tree.get(candidate);
    if (place !== undefined) return place.target ?? candidate;
    if (base === "") return undefined;
  }
}

function parentOf(key: string): string {
  const at = key.lastIndexOf("node_modules/");
  return at <= 0 ? "" : key.slice(0, at - 1);
}
