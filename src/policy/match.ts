import picomatch from "picomatch";

/** Patterns that a team may write; `!` and `../` are refused by the schema, so a match is always a plain inclusion. */
const OPTIONS: picomatch.PicomatchOptions = { dot: true, nonegate: true, noextglob: true, windows: false };

/** True when one glob matches the path; both use `/` and are relative to the repository's root, `*` stops at `/`. */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => picomatch.isMatch(path, pattern, OPTIONS));
}

/** The paths that at least one pattern matches, in their own order. */
export function pathsMatching(paths: readonly string[], patterns: readonly string[]): readonly string[] {
  const matchers = patterns.map((pattern) => picomatch(pattern, OPTIONS));
  return paths.filter((path) => matchers.some((matches) => matches(path)));
}
