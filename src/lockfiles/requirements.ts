import { posix } from "node:path";
import type { Lockfile, Scope } from "../model/package.ts";
import { assemble, type Node } from "./assemble.ts";
import type { LockfileFormat, ParseContext } from "./format.ts";
import { indexByName, scopesByReach } from "./graph.ts";
import { pinnedVersion } from "./pep508.ts";
import { isPythonVersion, PYPI, pypiPurl } from "./pypi.ts";
import type { Pyproject } from "./pyproject.ts";
import { manifestRoots, siblingPyproject } from "./python-lock.ts";
import { checkComplete, missingFromSource } from "./requirements-complete.ts";
import { type Line, type Requirements, readRequirements } from "./requirements-read.ts";
import { REGISTRY, withoutCredentials } from "./source.ts";

const DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs|ci|typing)(?:[-_./]|$)/i;

/** requirements.txt as pip reads it; written by pip-compile, uv, pip freeze or by hand. */
export const REQUIREMENTS_TXT: LockfileFormat = {
  name: "requirements.txt",
  matches: (baseName, folder) =>
    /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/i.test(baseName) ||
    (/(?:^|\/)requirements$/i.test(folder) && /\.txt$/i.test(baseName)),
  parse: parseRequirements,
};

function parseRequirements(source: string, path: string, context: ParseContext): Lockfile {
  const found = readRequirements(source, path, context);
  const manifest = siblingPyproject(context);
  const candidate = { source, path, found, manifest };
  checkComplete(candidate);
  const byName = indexByName(found.lines.map((line) => line.name));
  const needs = edges(found.lines, byName);
  const reached = scopesByReach(needs, manifestRoots(manifest, byName));
  const origin = sourceOf(found);
  const nodes = found.lines.map(
    (line, index): Node => ({
      ...toNode(line, found, origin),
      needs: needs[index] ?? [],
      scope: scopeOf(path, reached[index] ?? "unknown"),
      direct: isDirect(line, manifest, byName),
    }),
  );
  const unscanned = [...found.unscanned, ...missingFromSource(candidate, context)];
  const manifests = ["pyproject.toml", posix.basename(path).replace(/\.txt$/i, ".in")];
  return assemble({ path, format: REQUIREMENTS_TXT.name, unscanned, manifests }, nodes);
}

/** `# via` names parents; the graph wants the other direction. */
function edges(lines: readonly Line[], byName: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] {
  const needs = lines.map((): number[] => []);
  lines.forEach((line, child) => {
    for (const parent of line.via?.parents ?? []) {
      for (const index of byName.get(parent) ?? []) needs[index]?.push(child);
    }
  });
  return needs;
}

/** An index that the file names; an extra one may answer too, so it is part of where a package comes from. */
function sourceOf(found: Requirements): string {
  return [found.indexes.at(-1) ?? REGISTRY, ...new Set(found.extraIndexes)].join(" ");
}

function scopeOf(path: string, reached: Scope): Scope {
  if (reached !== "unknown") return reached;
  return isDevelopmentFile(path) ? "development" : "unknown";
}

/** By convention the name of a requirements file says whether it is only for development (`requirements-dev.txt`). */
export function isDevelopmentFile(path: string): boolean {
  return DEVELOPMENT.test(path.slice(path.lastIndexOf("/") + 1));
}

/** A manifest or `# via -r` says yes, `# via` with listed packages alone says no; otherwise the file does not tell. */
function isDirect(line: Line, manifest: Pyproject | null, listed: ReadonlyMap<string, unknown>): boolean | null {
  if (manifest?.requirements.some((item) => item.name === line.name) === true) return true;
  if (line.via === null) return null;
  if (line.via.byProject || line.via.parents.includes(manifest?.name ?? "")) return true;
  // A parent that the file does not list may be the project itself.
  const known = line.via.parents.length > 0 && line.via.parents.every((parent) => listed.has(parent));
  return known ? false : null;
}

function toNode(line: Line, found: Requirements, origin: string): Omit<Node, "needs" | "scope" | "direct"> {
  const { requirement, name } = line;
  const version = pinnedVersion(requirement.specifier) ?? found.constraints.get(name) ?? "";
  return {
    ecosystem: PYPI,
    name,
    version: requirement.url === null ? version : "",
    purl: pypiPurl(name, version),
    lockfile: line.path,
    line: line.line,
    hashes: line.hashes,
    source: requirement.url === null ? origin : withoutCredentials(requirement.url),
    marker: requirement.marker ?? undefined,
    unscanned: whyUnscanned(line, version),
  };
}

function whyUnscanned(line: Line, version: string): string | undefined {
  const { specifier, url } = line.requirement;
  if (url !== null) return "comes from a URL, not from an index";
  if (version === "") return `is not pinned to one version (${specifier === "" ? "no version" : specifier})`;
  return isPythonVersion(version) ? undefined : "the version is not one of PEP 440";
}
