import type { Lockfile } from "../model/package.ts";
import { assemble, type Node } from "./assemble.ts";
import { truncated, unknownVersion, unreadable } from "./failure.ts";
import { type Entry, requiredText, table, tables, text, texts } from "./fields.ts";
import type { LockfileFormat } from "./format.ts";
import { indexByName, type Roots, scopesByReach } from "./graph.ts";
import { isPythonName, isPythonVersion, normaliseName, PYPI, pypiPurl } from "./pypi.ts";
import { earliest } from "./python-lock.ts";
import { parseTomlLock, tablesWithLines } from "./toml.ts";
import { isProject, readUvSource, type UvSource } from "./uv-source.ts";

const VERSIONS = ["1"];

/** uv.lock, version 1 with any revision. */
export const UV_LOCK: LockfileFormat = {
  name: "uv.lock",
  matches: (baseName) => baseName === "uv.lock",
  parse: parseUvLock,
};

/** A `[[package]]` table, read but not yet linked. */
interface Locked {
  readonly entry: Entry;
  readonly name: string;
  readonly version: string;
  readonly source: UvSource;
  readonly own: boolean;
}

function parseUvLock(source: string, path: string): Lockfile {
  const root = parseTomlLock(source, path);
  if (root.table["version"] !== 1) throw unknownVersion(root.at, root.table["version"], VERSIONS);
  const manifest = table(root, "manifest");
  const members = manifest === undefined ? [] : texts(manifest, "members").map(normaliseName);
  const locked = tablesWithLines(root, "package", source).map((entry) => readPackage(entry, new Set(members)));
  checkProject(root, locked, members);
  const byName = indexByName(locked.map((item) => item.name));
  const resolver: Resolver = { locked, byName };
  const needs = locked.map((item) => edges(item, resolver));
  const roots = projectRoots(manifest, resolver);
  const scopes = scopesByReach(needs, roots);
  checkReach(root, locked, scopes);
  const direct = new Set([...roots.runtime, ...roots.optional, ...roots.development]);
  const nodes = locked.map(
    (item, index): Node => ({
      ...toNode(item),
      needs: needs[index] ?? [],
      scope: scopes[index] ?? "unknown",
      direct: direct.has(index),
    }),
  );
  const folders = locked.filter((item) => item.own).map((item) => item.source.shown.replace(/^path:/, ""));
  const manifests = ["pyproject.toml", ...folders.map((folder) => `${folder}/pyproject.toml`)];
  return assemble({ path, format: UV_LOCK.name, manifests }, nodes);
}

function readPackage(entry: Entry, members: ReadonlySet<string>): Locked {
  const written = requiredText(entry, "name");
  if (!isPythonName(written)) throw unreadable(entry.at, `${JSON.stringify(written)} is not a package name`);
  const name = normaliseName(written);
  const origin = table(entry, "source");
  if (origin === undefined) throw truncated(entry.at, `the source of ${JSON.stringify(written)} is missing`);
  const source = readUvSource(origin);
  return { entry, name, version: text(entry, "version") ?? "", source, own: isProject(source, name, members) };
}

/** uv locks the project among its packages; without it, the file was cut before it. */
function checkProject(root: Entry, locked: readonly Locked[], members: readonly string[]): void {
  const own = new Set(locked.filter((item) => item.own).map((item) => item.name));
  const missing = members.filter((name) => !own.has(name));
  if (missing.length > 0) throw truncated(root.at, `the workspace member ${JSON.stringify(missing[0])} is missing`);
  if (own.size === 0) throw truncated(root.at, "the project's own entry is missing");
}

/**
 * uv writes nothing that the project does not reach. Where the project stands last in the file and something is out of
 * reach, its later tables (extras, groups) were cut.
 */
function checkReach(root: Entry, locked: readonly Locked[], scopes: readonly string[]): void {
  const lost = locked.findIndex((item, index) => !item.own && scopes[index] === "unknown");
  if (lost >= 0 && locked.at(-1)?.own === true) {
    throw truncated(root.at, `nothing in it needs ${JSON.stringify(locked[lost]?.name)}`);
  }
}

interface Resolver {
  readonly locked: readonly Locked[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

/** Dependencies and, since uv locks only extras that are asked for, those of all extras. The project's groups are roots. */
function edges(item: Locked, resolver: Resolver): readonly number[] {
  if (item.own) return [];
  return [...tables(item.entry, "dependencies"), ...grouped(item.entry, "optional-dependencies")].flatMap((want) =>
    resolve(want, item, resolver),
  );
}

function grouped(entry: Entry, key: string): readonly Entry[] {
  const groups = table(entry, key);
  return groups === undefined ? [] : Object.keys(groups.table).flatMap((name) => tables(groups, name));
}

function resolve(want: Entry, from: Locked, resolver: Resolver): readonly number[] {
  const name = normaliseName(requiredText(want, "name"));
  const version = text(want, "version");
  const source = table(want, "source");
  const wanted = source === undefined ? undefined : readUvSource(source).shown;
  const found = (resolver.byName.get(name) ?? []).filter((index) => {
    const item = resolver.locked[index];
    if (version !== undefined && item?.version !== version) return false;
    return wanted === undefined || item?.source.shown === wanted;
  });
  if (found.length === 0)
    throw truncated(from.entry.at, `${from.name} needs ${JSON.stringify(name)}, which is missing`);
  return found;
}

function projectRoots(manifest: Entry | undefined, resolver: Resolver): Roots {
  const own = resolver.locked.filter((item) => item.own);
  const rootsOf = (wants: (entry: Entry) => readonly Entry[]) =>
    own.flatMap((item) => wants(item.entry).flatMap((want) => resolve(want, item, resolver)));
  const named = (entries: readonly Entry[]) =>
    entries.flatMap((entry) => resolver.byName.get(normaliseName(requiredText(entry, "name"))) ?? []);
  return {
    runtime: [
      ...rootsOf((entry) => tables(entry, "dependencies")),
      ...named(manifest === undefined ? [] : tables(manifest, "requirements")),
    ],
    optional: rootsOf((entry) => grouped(entry, "optional-dependencies")),
    development: [
      ...rootsOf((entry) => grouped(entry, "dev-dependencies")),
      ...named(manifest === undefined ? [] : grouped(manifest, "dependency-groups")),
    ],
  };
}

function toNode(item: Locked): Omit<Node, "needs" | "scope" | "direct"> {
  const { entry, name, version, source } = item;
  const sdist = table(entry, "sdist");
  const files = [...(sdist === undefined ? [] : [sdist]), ...tables(entry, "wheels")];
  if (source.kind === "registry" && files.length === 0) {
    throw truncated(entry.at, `the files of ${JSON.stringify(name)} are missing`);
  }
  if (source.kind === "registry" && version === "") {
    throw truncated(entry.at, `the version of ${JSON.stringify(name)} is missing`);
  }
  const invalid = version === "" || isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
  return {
    ecosystem: PYPI,
    name,
    version,
    purl: pypiPurl(name, version, source.qualifiers),
    lockfile: entry.at.path,
    line: entry.at.line ?? 1,
    hashes: files.flatMap((file) => text(file, "hash") ?? []),
    source: source.shown,
    uploaded: earliest(files.map((file) => text(file, "upload-time"))),
    own: item.own,
    unscanned: source.unscanned ?? invalid,
  };
}
