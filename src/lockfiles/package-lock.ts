import { posix } from "node:path";
import picomatch from "picomatch";
import { valid } from "semver";
import type { Lockfile, Scope, Unscanned } from "../model/package.ts";
import { assemble, type Node } from "./assemble.ts";
import { truncated, unknownVersion, unreadable } from "./failure.ts";
import { type Entry, flag, isTable, table } from "./fields.ts";
import type { LockfileFormat, ParseContext } from "./format.ts";
import { parseJsonLock } from "./json.ts";
import { isNpmName, NPM, npmPurl, readIntegrity, readNpmOrigin } from "./npm-origin.ts";
import { type NpmTree, namesIn, type Place, readNestedTables, readPackagesTable, resolveFrom } from "./npm-tree.ts";
import { type NpmRequirement, parsePackageJson } from "./package-json.ts";

/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. */
export const PACKAGE_LOCK_JSON: LockfileFormat = {
  name: "package-lock.json",
  matches: (baseName) => baseName === "package-lock.json" || baseName === "npm-shrinkwrap.json",
  parse: parsePackageLock,
};

function parsePackageLock(source: string, path: string, context: ParseContext): Lockfile {
  const root = parseJsonLock(source, path);
  const tree = readTree(root, source);
  const manifestText = context.readSibling("package.json");
  const manifest = manifestText === null ? null : parsePackageJson(manifestText, "package.json").requirements;
  const isMember = workspaceMatcher(tree.get(""));
  const places = [...tree.values()].filter((place) => place.target === undefined);
  const position = new Map(places.map((place, index) => [place.key, index]));
  const unscanned = [...missingDirect(tree, manifest, path)];
  const needs = places.map((place) => edges(place, tree, position, unscanned));
  const own = places.filter((place) => isOwn(place, isMember));
  const direct = directKeys(tree, own, manifest);
  const nodes = places.map(
    (place, index): Node => ({
      ...toNode(place, isOwn(place, isMember)),
      needs: needs[index] ?? [],
      direct: direct === null ? null : direct.has(place.key),
    }),
  );
  const manifests = ["package.json", ...own.map(({ key }) => posix.join(key, "package.json"))];
  return assemble({ path, format: PACKAGE_LOCK_JSON.name, unscanned, manifests }, merge(nodes));
}

function readTree(root: Entry, source: string): NpmTree {
  const version = root.table["lockfileVersion"];
  if (version !== 1 && version !== 2 && version !== 3) throw unknownVersion(root.at, version, ["1", "2", "3"]);
  if (version === 1) return readNestedTables(root, source);
  const packages = table(root, "packages");
  if (packages === undefined) throw truncated(root.at, 'the table "packages" is missing');
  const tree = readPackagesTable(packages, source);
  if (!tree.has("")) throw truncated(root.at, 'the project itself is missing from "packages"');
  for (const place of tree.values()) {
    if (place.target !== undefined && !tree.has(place.target)) {
      throw truncated(place.entry.at, `${place.key} links to ${JSON.stringify(place.target)}, which is missing`);
    }
  }
  return tree;
}

type Matcher = (key: string) => boolean;

/** `workspaces` is a list of patterns, or a table with such a list under `packages`. */
function workspaceMatcher(root: Place | undefined): Matcher {
  const written = root?.entry.table["workspaces"];
  const patterns = isTable(written) ? written["packages"] : written;
  if (!Array.isArray(patterns)) return () => false;
  const globs = patterns.filter((item) => typeof item === "string").map((item) => item.replace(/^\.\/|\/$/g, ""));
  return picomatch(globs);
}

function isOwn(place: Place, isMember: Matcher): boolean {
  return place.key === "" || (!place.key.includes("node_modules/") && isMember(place.key));
}

/** Resolves what a place needs; what must be there and is not goes to `unscanned`. */
function edges(
  place: Place,
  tree: NpmTree,
  position: ReadonlyMap<string, number>,
  unscanned: Unscanned[],
): readonly number[] {
  const found: number[] = [];
  for (const name of [...place.requires, ...place.mayUse]) {
    const index = position.get(resolveFrom(tree, place.key, name) ?? "?");
    if (index !== undefined) found.push(index);
    else if (place.requires.includes(name)) {
      const reason = `needed by ${place.name === "" ? "the project" : place.name} but not in the lock`;
      unscanned.push({ name, version: "", lockfile: place.entry.at.path, reason });
    }
  }
  return found;
}

const DIRECT_TABLES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** Keys that the project and its workspace members name; null when neither lock nor manifest tells. */
function directKeys(
  tree: NpmTree,
  own: readonly Place[],
  manifest: readonly NpmRequirement[] | null,
): ReadonlySet<string> | null {
  if (own.length === 0 && manifest === null) return null;
  const keys = new Set<string>();
  const add = (from: string, name: string) => {
    const key = resolveFrom(tree, from, name);
    if (key !== undefined) keys.add(key);
  };
  for (const place of own) {
    for (const name of DIRECT_TABLES.flatMap((key) => namesIn(place.entry, key))) add(place.key, name);
  }
  for (const { name } of manifest ?? []) add("", name);
  return keys;
}

function missingDirect(
  tree: NpmTree,
  manifest: readonly NpmRequirement[] | null,
  lockfile: string,
): readonly Unscanned[] {
  const peers = new Set(namesIn(tree.get("")?.entry ?? { table: {}, at: { path: lockfile } }, "peerDependencies"));
  return (manifest ?? [])
    .filter(({ name, scope }) => scope !== "optional" && !peers.has(name))
    .filter(({ name }) => resolveFrom(tree, "", name) === undefined)
    .map(({ name }) => ({ name, version: "", lockfile, reason: "named in package.json but not in the lock" }));
}

function toNode(place: Place, own: boolean): Omit<Node, "needs" | "direct"> {
  const { entry, name, version } = place;
  if (!own && !isNpmName(name) && place.key.includes("node_modules/")) {
    throw unreadable(entry.at, `${JSON.stringify(name)} is not a package name`);
  }
  const local = !own && !place.key.includes("node_modules/");
  const origin = local
    ? { source: `path:${place.key}`, unscanned: "comes from a path, not from a registry" }
    : readNpmOrigin(place);
  const invalid = valid(version) === null ? "the version is not one of semantic versioning" : undefined;
  return {
    ecosystem: NPM,
    name,
    version,
    purl: own ? "" : npmPurl(name, version, "qualifiers" in origin ? origin.qualifiers : undefined),
    lockfile: entry.at.path,
    line: entry.at.line ?? 1,
    hashes: readIntegrity(entry),
    source: origin.source,
    scope: scopeOf(entry),
    own,
    unscanned: origin.unscanned ?? invalid,
  };
}

/** npm marks what is needed only to develop, only on demand, or for one of these (`devOptional`). */
function scopeOf(entry: Entry): Scope {
  if (flag(entry, "extraneous")) return "unknown";
  if (flag(entry, "dev")) return "development";
  return flag(entry, "optional") || flag(entry, "devOptional") ? "optional" : "runtime";
}

const STRENGTH: Readonly<Record<Scope, number>> = { runtime: 3, unknown: 2, optional: 1, development: 0 };

/** npm installs one version at several places; equal ones become one node at the first place. */
function merge(nodes: readonly Node[]): readonly Node[] {
  const firsts = new Map<string, number>();
  const moved: number[] = [];
  const merged: Node[] = [];
  nodes.forEach((node, index) => {
    const key = `${node.purl}\0${node.source}\0${node.hashes.join()}\0${node.unscanned ?? ""}`;
    const first = node.own === true ? undefined : firsts.get(key);
    moved[index] = first ?? merged.length;
    if (first !== undefined) merged[first] = united(merged[first] ?? node, node);
    else {
      firsts.set(key, merged.length);
      merged.push(node);
    }
  });
  return merged.map((node) => ({ ...node, needs: node.needs.map((index) => moved[index] ?? index) }));
}

function united(one: Node, other: Node): Node {
  return {
    ...one,
    scope: STRENGTH[other.scope] > STRENGTH[one.scope] ? other.scope : one.scope,
    direct: one.direct === true || other.direct === true ? true : one.direct,
    needs: [...one.needs, ...other.needs],
  };
}
