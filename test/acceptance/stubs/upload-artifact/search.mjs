import { globSync, readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from "node:path";

const wildcard = /[*?[\]]/;

/** The part of a pattern before its first wildcard: where the real action starts to search. */
function searchPathOf(pattern) {
  const parts = pattern.split(sep);
  const first = parts.findIndex((part) => wildcard.test(part));
  return first === -1 ? pattern : parts.slice(0, first).join(sep) || sep;
}

function isInside(path, folder) {
  const between = relative(folder, path);
  return between === "" || (!between.startsWith(`..${sep}`) && between !== ".." && !isAbsolute(between));
}

function isHidden(path, root) {
  return relative(root, path)
    .split(sep)
    .some((part) => part.startsWith(".") && part !== "." && part !== "..");
}

function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Every file that a pattern matches; a matched directory stands for all that it contains. */
function match(pattern) {
  const found = globSync(wildcard.test(pattern) ? pattern : [pattern]);
  return found.flatMap((path) =>
    isDirectory(path) ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path],
  );
}

function commonAncestor(paths) {
  const split = paths.map((path) => normalize(path).split(sep));
  const length = split[0].findIndex((part, index) => split.some((other) => other[index] !== part));
  return split[0].slice(0, length === -1 ? undefined : length).join(sep) || sep;
}

/** The files of the patterns and the folder that their names are relative to, by the real action's rules. */
export function findFiles(lines, includeHidden) {
  const patterns = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const wanted = patterns.filter((line) => !line.startsWith("!")).map((line) => resolve(line));
  const refused = new Set(
    patterns.filter((line) => line.startsWith("!")).flatMap((line) => match(resolve(line.slice(1)))),
  );
  const searchPaths = [...new Set(wanted.map(searchPathOf))];
  const roots = searchPaths.filter((path) => !searchPaths.some((other) => other !== path && isInside(path, other)));
  const files = [...new Set(wanted.flatMap(match))]
    .filter((path) => !isDirectory(path) && statSync(path, { throwIfNoEntry: false }) && !refused.has(path))
    .filter((path) => includeHidden || !isHidden(path, roots.find((root) => isInside(path, root)) ?? sep))
    .sort();
  if (roots.length > 1) return { files, root: commonAncestor(roots) };
  if (files.length === 1 && files[0] === roots[0]) return { files, root: dirname(files[0]) };
  return { files, root: roots[0] };
}
