import type { Advisory } from "../model/advisory.ts";
import { affectedEntries } from "./evaluate.ts";
import type { Subject } from "./names.ts";
import type { Ordering } from "./orderings/ordering.ts";
import { orderingOf } from "./orderings/registry.ts";

/**
 * Versions that fix a package, ascending, each once: every `fixed` of the advisories, and what another source named,
 * that is above the version in use. All of them, as listed, where the ecosystem cannot order the version in use.
 */
export function fixedVersions(
  advisories: readonly Advisory[],
  subject: Subject,
  named: readonly string[] = [],
): readonly string[] {
  const events = advisories
    .flatMap((advisory) => affectedEntries(advisory, subject))
    .flatMap(({ ranges = [] }) => ranges.filter(({ type }) => type !== "GIT"))
    .flatMap((range) => range.events.flatMap(({ fixed }) => fixed ?? []));
  const all = [...new Set([...events, ...named])];
  const ordering = orderingOf(subject.ecosystem);
  return ordering === null ? all : above(ordering, subject.version, all);
}

function above<V>(ordering: Ordering<V>, inUse: string, candidates: readonly string[]): readonly string[] {
  const current = ordering.parse(inUse);
  if (current === null) return candidates;
  const parsed = candidates.flatMap((text) => {
    const version = ordering.parse(text);
    return version === null || ordering.compare(version, current) <= 0 ? [] : [{ text, version }];
  });
  const sorted = parsed.sort((a, b) => ordering.compare(a.version, b.version) || (a.text < b.text ? -1 : 1));
  return sorted
    .filter(({ version }, index) => {
      const previous = sorted[index - 1];
      return previous === undefined || ordering.compare(previous.version, version) !== 0;
    })
    .map(({ text }) => text);
}
