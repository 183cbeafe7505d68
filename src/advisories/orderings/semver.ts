import semver, { type SemVer } from "semver";
import type { Ordering } from "./ordering.ts";

const SHORT = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/;

/**
 * SemVer 2.0.0 for npm and crates.io. Advisories also write `14`, `14.0` and `v1.2.3`: a leading `v` or `=` is dropped
 * and missing numbers count as 0. Anything else that SemVer does not allow is not a version.
 */
export const semverOrdering: Ordering<SemVer> = { parse: parseSemver, compare: (a, b) => semver.compare(a, b) };

/** Go modules: SemVer behind `v`, or `go` for the standard library; pseudo-versions are pre-releases. */
export const goOrdering: Ordering<SemVer> = {
  parse: (text) => parseSemver(text.replace(/^go(?=\d)/, "")),
  compare: (a, b) => semver.compare(a, b),
};

/** A SemVer text, short forms included; null when it is none. */
export function parseSemver(text: string): SemVer | null {
  const match = SHORT.exec(text.trim().replace(/^[=v]+/, ""));
  if (match === null) return null;
  const [, major = "0", minor = "0", patch = "0", rest = ""] = match;
  return semver.parse(`${strip(major)}.${strip(minor)}.${strip(patch)}${rest}`, { loose: true });
}

/** `07` is 7 for databases that number by date. */
function strip(number: string): string {
  return number.replace(/^0+(?=\d)/, "");
}
