import { ecosystemBase } from "../names.ts";
import { actionsOrdering } from "./actions.ts";
import type { Ordering } from "./ordering.ts";
import { pep440 } from "./pep440.ts";
import { goOrdering, semverOrdering } from "./semver.ts";

const ORDERINGS: Readonly<Record<string, Ordering<unknown> | undefined>> = {
  PyPI: pep440,
  npm: semverOrdering,
  "crates.io": semverOrdering,
  Go: goOrdering,
  "GitHub Actions": actionsOrdering,
};

/** The ordering of an ecosystem in OSV's spelling; null where annex knows none, so that only listed versions match. */
export function orderingOf(ecosystem: string): Ordering<unknown> | null {
  return ORDERINGS[ecosystemBase(ecosystem)] ?? null;
}
