import type { Lockfile, Scope } from "../model/package.ts";
import { assemble, type Node } from "./assemble.ts";
import { truncated, unknownVersion } from "./failure.ts";
import { type Entry, flag, isTable, requiredText, table, tables, text, texts } from "./fields.ts";
import type { LockfileFormat, ParseContext } from "./format.ts";
import { indexByName, scopesByReach } from "./graph.ts";
import { type Locked, linkPackages, missingDirect, readPackage } from "./poetry-links.ts";
import { isPythonVersion, PYPI, pypiPurl } from "./pypi.ts";
import { manifestRoots, siblingPyproject } from "./python-lock.ts";
import { gitSource, indexSource, REGISTRY, withoutCredentials } from "./source.ts";
import { parseTomlLock, tablesWithLines } from "./toml.ts";

const VERSIONS = ["1.0", "1.1", "2.0", "2.1"];

/** poetry.lock of Poetry 1.x and 2.x. */
export const POETRY_LOCK: LockfileFormat = {
  name: "poetry.lock",
  matches: (baseName) => baseName === "poetry.lock",
  parse: parsePoetryLock,
};

function parsePoetryLock(source: string, path: string, context: ParseContext): Lockfile {
  const root = parseTomlLock(source, path);
  const files = checkMetadata(root);
  const locked = tablesWithLines(root, "package", source).map(readPackage);
  const manifest = siblingPyproject(context);
  const byName = indexByName(locked.map((item) => item.name));
  const links = linkPackages(locked, byName, manifest);
  const written = locked.map((item) => writtenScope(item.entry));
  const reached = () =>
    scopesByReach(
      links.map((item) => item.needs),
      manifestRoots(manifest, byName),
    );
  const scopes = written.includes("unknown") ? reached() : written;
  const direct = manifest === null ? null : new Set(manifest.requirements.map((item) => item.name));
  const nodes = locked.map(
    (item, index): Node => ({
      ...toNode(item, files),
      needs: links[index]?.needs ?? [],
      scope: scopes[index] ?? "unknown",
      direct: direct === null ? null : direct.has(item.name),
    }),
  );
  const missing = [...links.flatMap((item) => item.missing), ...missingDirect(manifest, byName)];
  const unscanned = missing.map((item) => ({ ...item, lockfile: path }));
  return assemble({ path, format: POETRY_LOCK.name, unscanned, manifests: ["pyproject.toml"] }, nodes);
}

/** Poetry writes `[metadata]` last, so a lock without it, or without its hash, was cut. Returns `[metadata.files]`. */
function checkMetadata(root: Entry): Entry | undefined {
  const metadata = table(root, "metadata");
  if (metadata === undefined) throw truncated(root.at, "the table [metadata] at its end is missing");
  const version = metadata.table["lock-version"];
  if (typeof version !== "string" || !VERSIONS.includes(version)) throw unknownVersion(root.at, version, VERSIONS);
  if (!/^[0-9a-f]{64}$/.test(text(metadata, "content-hash") ?? "")) {
    throw truncated(root.at, "the content-hash at its end is missing");
  }
  const files = table(metadata, "files");
  if (version.startsWith("1.") && files === undefined) throw truncated(root.at, "[metadata.files] is missing");
  return files;
}

/** Lock 2.1 writes `groups`, locks of Poetry before 1.5 `category`; those between write neither. */
function writtenScope(entry: Entry): Scope {
  const groups = texts(entry, "groups");
  const category = text(entry, "category");
  if (groups.length === 0 && category === undefined) return "unknown";
  if (!groups.includes("main") && category !== "main") return "development";
  // Poetry 2.1 marks by group: what `main` needs only for an extra is optional there, whatever other groups say.
  const markers = entry.table["markers"];
  const onDemand = isTable(markers) && /\bextra\s*==/.test(String(markers["main"] ?? ""));
  return onDemand || flag(entry, "optional") ? "optional" : "runtime";
}

function toNode(item: Locked, files: Entry | undefined): Omit<Node, "needs" | "scope" | "direct"> {
  const { entry, name, version } = item;
  const origin = readOrigin(table(entry, "source"));
  const invalid = isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
  const markers = entry.table["markers"];
  return {
    ecosystem: PYPI,
    name,
    version,
    purl: pypiPurl(name, version, origin.qualifiers),
    lockfile: entry.at.path,
    line: entry.at.line ?? 1,
    hashes: readHashes(entry, files),
    source: origin.source,
    marker: typeof markers === "string" ? markers : undefined,
    unscanned: origin.unscanned ?? invalid,
  };
}

function readHashes(entry: Entry, files: Entry | undefined): readonly string[] {
  const name = requiredText(entry, "name");
  const holder = files ?? entry;
  const key = files === undefined ? "files" : name;
  if (!Object.hasOwn(holder.table, key)) throw truncated(entry.at, `the files of ${JSON.stringify(name)} are missing`);
  return tables({ table: holder.table, at: entry.at }, key).flatMap((file) => text(file, "hash") ?? []);
}

interface Origin {
  readonly source: string;
  readonly unscanned?: string;
  readonly qualifiers?: Record<string, string>;
}

function readOrigin(source: Entry | undefined): Origin {
  if (source === undefined) return { source: REGISTRY };
  const type = requiredText(source, "type");
  const url = withoutCredentials(requiredText(source, "url"));
  if (type === "legacy") return { source: indexSource(url) };
  if (type === "git") {
    const git = gitSource(url, text(source, "resolved_reference"));
    return { source: git, unscanned: "comes from a git repository, not from an index", qualifiers: { vcs_url: git } };
  }
  if (type === "url") {
    return { source: url, unscanned: "comes from a URL, not from an index", qualifiers: { download_url: url } };
  }
  return { source: `path:${url}`, unscanned: "comes from a path, not from an index" };
}
