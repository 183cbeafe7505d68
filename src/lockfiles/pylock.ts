import type { Lockfile, Unscanned } from "../model/package.ts";
import { assemble, type Node } from "./assemble.ts";
import { truncated, unknownVersion, unreadable } from "./failure.ts";
import { type Entry, requiredText, tables, text } from "./fields.ts";
import type { LockfileFormat, ParseContext } from "./format.ts";
import { indexByName, scopesByReach } from "./graph.ts";
import { type PylockOrigin, readPylockOrigin } from "./pylock-origin.ts";
import { isPythonName, isPythonVersion, normaliseName, PYPI, pypiPurl } from "./pypi.ts";
import type { Pyproject } from "./pyproject.ts";
import { manifestRoots, siblingPyproject } from "./python-lock.ts";
import { parseTomlLock, tablesWithLines } from "./toml.ts";

const VERSIONS = ["1.0"];

/** Tools that always end the file with a newline, so that its lack shows a cut. */
const WRITERS = new Set(["uv", "pip", "pdm", "poetry", "poetry-plugin-export"]);

/** pylock.toml and pylock.NAME.toml, PEP 751. */
export const PYLOCK_TOML: LockfileFormat = {
  name: "pylock.toml",
  matches: (baseName) => /^pylock(?:\.[^.]+)?\.toml$/.test(baseName),
  parse: parsePylock,
};

interface Locked {
  readonly entry: Entry;
  readonly name: string;
  readonly version: string;
  readonly origin: PylockOrigin;
}

function parsePylock(source: string, path: string, context: ParseContext): Lockfile {
  const root = parseTomlLock(source, path);
  const version = root.table["lock-version"];
  if (typeof version !== "string" || !VERSIONS.includes(version)) throw unknownVersion(root.at, version, VERSIONS);
  if (!source.endsWith("\n") && WRITERS.has(text(root, "created-by") ?? "")) {
    throw truncated(root.at, "it does not end with a newline");
  }
  const locked = tablesWithLines(root, "packages", source).map(readPackage);
  const byName = indexByName(locked.map((item) => item.name));
  const needs = locked.map((item) => edges(item, byName, locked));
  const manifest = siblingPyproject(context);
  const scopes = scopesByReach(needs, manifestRoots(manifest, byName));
  const direct = manifest === null ? null : new Set(manifest.requirements.map((item) => item.name));
  const nodes = locked.map(
    (item, index): Node => ({
      ...toNode(item, manifest),
      needs: needs[index] ?? [],
      scope: scopes[index] ?? "unknown",
      direct: direct === null ? null : direct.has(item.name),
    }),
  );
  const unscanned = path.endsWith("pylock.toml") ? missingDirect(manifest, byName, path) : [];
  return assemble({ path, format: PYLOCK_TOML.name, unscanned, manifests: ["pyproject.toml"] }, nodes);
}

function readPackage(entry: Entry): Locked {
  const written = requiredText(entry, "name");
  if (!isPythonName(written)) throw unreadable(entry.at, `${JSON.stringify(written)} is not a package name`);
  const origin = readPylockOrigin(entry);
  return { entry, name: normaliseName(written), version: text(entry, "version") ?? "", origin };
}

/** `dependencies` holds subsets of package tables; each must fit one package of the file. */
function edges(
  item: Locked,
  byName: ReadonlyMap<string, readonly number[]>,
  locked: readonly Locked[],
): readonly number[] {
  return tables(item.entry, "dependencies").flatMap((want) => {
    const name = normaliseName(requiredText(want, "name"));
    const version = text(want, "version");
    const found = (byName.get(name) ?? []).filter(
      (index) => version === undefined || locked[index]?.version === version,
    );
    if (found.length === 0)
      throw truncated(item.entry.at, `${item.name} needs ${JSON.stringify(name)}, which is missing`);
    return found;
  });
}

/** A cut between two packages leaves a valid file; only the manifest can tell. Named locks may hold a part on purpose. */
function missingDirect(
  manifest: Pyproject | null,
  byName: ReadonlyMap<string, readonly number[]>,
  lockfile: string,
): readonly Unscanned[] {
  return (manifest?.requirements ?? [])
    .filter((item) => item.scope === "runtime" && item.marker === null && !byName.has(item.name))
    .map((item) => ({ name: item.name, version: "", lockfile, reason: "named in pyproject.toml but not in the lock" }));
}

function toNode(item: Locked, manifest: Pyproject | null): Omit<Node, "needs" | "scope" | "direct"> {
  const { entry, name, version, origin } = item;
  const invalid = version === "" || isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
  const unversioned = version === "" ? "the lock gives no version" : undefined;
  return {
    ecosystem: PYPI,
    name,
    version,
    purl: pypiPurl(name, version, origin.qualifiers),
    lockfile: entry.at.path,
    line: entry.at.line ?? 1,
    hashes: origin.hashes,
    source: origin.source,
    uploaded: origin.uploaded,
    marker: text(entry, "marker"),
    own: manifest?.name === name && origin.path === ".",
    unscanned: origin.unscanned ?? unversioned ?? invalid,
  };
}
