import type { Advisory, OsvAffected } from "../model/advisory.ts";
import { canonicalName, type Subject, sameEcosystem } from "./names.ts";
import type { Ordering } from "./orderings/ordering.ts";
import { orderingOf } from "./orderings/registry.ts";
import { type Answer, boundaries, inRange } from "./ranges.ts";

/**
 * Whether an advisory affects a package at its version: https://ossf.github.io/osv-schema/#evaluation.
 * A withdrawn advisory affects nothing. GIT ranges speak of commits and are passed over.
 * `undecidable` when the version is not listed and the ecosystem cannot order it or a bound of a range.
 */
export function affects(advisory: Advisory, subject: Subject): Answer {
  if (advisory.withdrawn !== undefined) return false;
  const answers = affectedEntries(advisory, subject).map((entry) => entryAffects(entry, subject));
  return any(answers);
}

/** The entries of an advisory that speak of this package, whatever its version. */
export function affectedEntries(
  advisory: Advisory,
  { ecosystem, name }: { readonly ecosystem: string; readonly name: string },
): readonly OsvAffected[] {
  const wanted = canonicalName(ecosystem, name);
  return advisory.affected.filter(
    ({ package: of }) =>
      of !== undefined && sameEcosystem(of.ecosystem, ecosystem) && canonicalName(of.ecosystem, of.name) === wanted,
  );
}

function entryAffects(entry: OsvAffected, { ecosystem, version }: Subject): Answer {
  if (entry.versions?.includes(version)) return true;
  const ordering = orderingOf(ecosystem);
  const ranges = (entry.ranges ?? []).filter(({ type }) => type !== "GIT");
  if (ordering === null) return ranges.length === 0 ? false : "undecidable";
  const spellings = [version, ...(ordering.published?.(version) ?? [])];
  return any(spellings.map((spelling) => orderedAffects(ordering, spelling, { ...entry, ranges })));
}

function orderedAffects<V>(ordering: Ordering<V>, text: string, entry: OsvAffected): Answer {
  const span = ordering.span?.(text) ?? null;
  if (span !== null) return spanAffects(ordering, span, entry);
  const version = ordering.parse(text);
  if (version === null) return (entry.ranges ?? []).length === 0 ? false : "undecidable";
  return versionAffects(ordering, version, entry);
}

function versionAffects<V>(ordering: Ordering<V>, version: V, entry: OsvAffected): Answer {
  const equal = (listed: string) => {
    const parsed = ordering.parse(listed);
    return parsed !== null && ordering.compare(parsed, version) === 0;
  };
  const ranged = any((entry.ranges ?? []).map((range) => inRange(ordering, version, range)));
  return ranged !== true && entry.versions?.some(equal) ? true : ranged;
}

/** An imprecise version has an answer only where every version it may stand for has the same one. */
function spanAffects<V>(ordering: Ordering<V>, [lowest, highest]: readonly [V, V], entry: OsvAffected): Answer {
  const inside = (point: V) => ordering.compare(point, lowest) > 0 && ordering.compare(point, highest) < 0;
  const listed = (entry.versions ?? []).map((version) => ordering.parse(version)).filter((version) => version !== null);
  const bounds = (entry.ranges ?? []).map((range) => boundaries(ordering, range));
  if (bounds.some((points) => points === null)) return "undecidable";
  const points = bounds.flatMap((of) => of ?? []).filter(inside);
  const answers = [lowest, highest, ...points].map((version) => versionAffects(ordering, version, entry));
  const [first = false] = answers;
  if (answers.some((answer) => answer !== first)) return "undecidable";
  return first === false && listed.some(inside) ? "undecidable" : first;
}

/** One true decides; without it one undecidable leaves all undecided. */
function any(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes("undecidable") ? "undecidable" : false;
}
