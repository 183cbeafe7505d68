import semver, { SemVer } from "semver";
import type { Ordering } from "./ordering.ts";
import { parseSemver } from "./semver.ts";

const PARTIAL = /^v?(\d+)(?:\.(\d+))?$/;
const HIGHEST = 9_999_999;

/**
 * Releases of GitHub actions. `v4` and `v4.1` are tags that their owners move: they may stand for any release of that
 * line, so annex asks for both ends. A branch or commit is no version.
 */
export const actionsOrdering: Ordering<SemVer> = {
  parse: parseSemver,
  compare: (a, b) => semver.compare(a, b),
  span(text) {
    const match = PARTIAL.exec(text.trim());
    const lowest = parseSemver(text);
    if (match === null || lowest === null) return null;
    const minor = match[2] === undefined ? HIGHEST : lowest.minor;
    return [lowest, new SemVer(`${lowest.major}.${minor}.${HIGHEST}`)];
  },
};
