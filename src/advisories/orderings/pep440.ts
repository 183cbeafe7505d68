import { compare, valid } from "@renovatebot/pep440";
import type { Ordering } from "./ordering.ts";

/** More digits than a double holds exactly; such a version is not ordered rather than ordered wrongly. */
const LONG_NUMBER = /\d{16}/;

/** A release with a word that PEP 440 does not know: `2.6.0-cu124`, `0.2.0-n653`. */
const RELEASE_WITH_WORD = /^(\d+(?:\.\d+)+)-[A-Za-z]/;

/** PyPI's ordering, PEP 440. Records taken over from NVD write `2.6.0-NA` for 2.6.0 itself ("update: not applicable"). */
export const pep440: Ordering<string> = {
  parse(text) {
    const trimmed = text.trim().replace(/-NA$/, "");
    return valid(trimmed) === null || LONG_NUMBER.test(trimmed) ? null : trimmed;
  },
  compare,
  /** `2.0.0+cpu` is a build of `2.0.0`: advisories and `last_affected` name only the public version. */
  published(text) {
    const plus = text.indexOf("+");
    return plus < 0 ? [] : [text.slice(0, plus)];
  },
  /** Whatever the word means, it means some build of that release. */
  around(bound) {
    const release = RELEASE_WITH_WORD.exec(bound.trim())?.[1];
    return release === undefined ? null : [`${release}.dev0`, `${release}.post999999999`];
  },
};
