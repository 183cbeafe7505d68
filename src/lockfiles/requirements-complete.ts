import { posix } from "node:path";
import type { Unscanned } from "../model/package.ts";
import { truncated } from "./failure.ts";
import type { ParseContext } from "./format.ts";
import type { Pyproject } from "./pyproject.ts";
import { type Line, type Requirements, readRequirements } from "./requirements-read.ts";
import { isAnnotated, isGenerated, isUvExport, leftOut } from "./requirements-via.ts";

/** A requirements file under test for being whole. */
export interface Candidate {
  readonly source: string;
  readonly path: string;
  readonly found: Requirements;
  readonly manifest: Pyproject | null;
}

/**
 * What pip-compile and uv always write: a newline at the end, hashes for all or none, who needs each package, and every
 * package that they name as needing one. Throws `lockfile-truncated`. A file written by hand has none of these marks.
 */
export function checkComplete(candidate: Candidate): void {
  const { source, path, found, manifest } = candidate;
  if (isGenerated(source) && !source.endsWith("\n")) throw truncated({ path }, "it does not end with a newline");
  checkHashes(found.lines.at(-1), found);
  // `uv export` names the project itself as a parent; only its manifest tells which name that is.
  if (isUvExport(source) && manifest?.name == null) return;
  const own = found.lines.filter((line) => line.path === path);
  checkParents(own, candidate);
  if (isAnnotated(source)) checkAnnotations(own, candidate);
}

/** pip refuses a file in which only some requirements have hashes, so the last one lost its own. */
function checkHashes(last: Line | undefined, { lines }: Requirements): void {
  if (last === undefined || last.hashes.length > 0 || last.requirement.url !== null) return;
  if (lines.some((line) => line.path === last.path && line.hashes.length > 0)) {
    throw truncated(last, `the hashes of ${JSON.stringify(last.name)} are missing`);
  }
}

function checkParents(own: readonly Line[], { source, found, manifest }: Candidate): void {
  const known = new Set([...found.lines.map((line) => line.name), ...leftOut(source), manifest?.name ?? ""]);
  for (const unlisted of found.unscanned) known.add(unlisted.name);
  for (const line of own) {
    const lost = line.via?.parents.find((parent) => !known.has(parent));
    if (lost !== undefined)
      throw truncated(line, `${line.name} is needed by ${JSON.stringify(lost)}, which is missing`);
  }
}

function checkAnnotations(own: readonly Line[], { source, manifest }: Candidate): void {
  const named = new Set(manifest?.requirements.map((item) => item.name));
  const bare = own.find((line) => line.via === null && !(isUvExport(source) && named.has(line.name)));
  if (bare !== undefined) throw truncated(bare, `who needs ${JSON.stringify(bare.name)} is missing`);
}

/** What the file was compiled from names without condition, and the file does not hold: it is cut or out of date. */
export function missingFromSource(candidate: Candidate, context: ParseContext): readonly Unscanned[] {
  const { source, path, found } = candidate;
  if (!isGenerated(source)) return [];
  const input = posix.basename(path).replace(/\.txt$/i, ".in");
  const known = new Set([...found.lines.map((line) => line.name), ...found.unscanned.map(({ name }) => name)]);
  return namedIn(input, candidate, context)
    .filter((name) => !known.has(name))
    .map((name) => ({
      name,
      version: "",
      lockfile: path,
      reason: `named in ${sourceName(input, source)} but not in the lock`,
    }));
}

function sourceName(input: string, source: string): string {
  return isUvExport(source) ? "pyproject.toml" : input;
}

function namedIn(input: string, { source, manifest }: Candidate, context: ParseContext): readonly string[] {
  if (isUvExport(source)) {
    const runtime = manifest?.requirements.filter((item) => item.scope === "runtime" && item.marker === null);
    return runtime?.map((item) => item.name) ?? [];
  }
  const text = context.readSibling(input);
  if (text === null) return [];
  // Only the names of the file itself: what it includes may be compiled elsewhere.
  const alone = { readSibling: () => "" };
  return readRequirements(text, input, alone)
    .lines.filter((line) => line.requirement.marker === null)
    .map((line) => line.name);
}
