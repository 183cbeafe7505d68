import { compare, valid } from "@renovatebot/pep440";
import type { Ordering } from "./ordering.ts";

/** More digits than a double holds exactly; such a version is not ordered rather than ordered wrongly. */
const LONG_NUMBER = /\d{16}/;

/** PyPI's ordering, PEP 440. */
export const pep440: Ordering<string> = {
  parse(text) {
    const trimmed = text.trim();
    return valid(trimmed) === null || LONG_NUMBER.test(trimmed) ? null : trimmed;
  },
  compare,
  /** `2.0.0+cpu` is a build of `2.0.0`: advisories and `last_affected` name only the public version. */
  published(text) {
    const plus = text.indexOf("+");
    return plus < 0 ? [] : [text.slice(0, plus)];
  },
};
