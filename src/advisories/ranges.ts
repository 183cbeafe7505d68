import type { OsvEvent, OsvRange } from "../model/advisory.ts";
import type { Ordering } from "./orderings/ordering.ts";

/** `undecidable`: the ecosystem does not order what would have to be compared. */
export type Answer = boolean | "undecidable";

/** All events of one version, as the evaluation needs them. */
interface Bound<V> {
  /** Null before every version: `introduced: "0"`. */
  readonly at: V | null;
  readonly starts: boolean;
  /** From this version on it is no longer affected. */
  readonly ends: boolean;
  /** After this version it is no longer affected. */
  readonly endsAfter: boolean;
}

interface Bounds<V> {
  readonly sorted: readonly Bound<V>[];
  /** What bounds may mean that are no versions; a version inside cannot be judged. */
  readonly vague: readonly (readonly [lowest: V, highest: V])[];
}

/** Whether a version lies in a SEMVER or ECOSYSTEM range; the OSV schema's evaluation algorithm. */
export function inRange<V>(ordering: Ordering<V>, version: V, range: OsvRange): Answer {
  const bounds = boundsOf(ordering, range.events);
  const limits = limitsOf(ordering, range.events);
  if (bounds === null || limits === null) return "undecidable";
  const before = (limit: V | "*") => limit === "*" || ordering.compare(version, limit) < 0;
  if (limits.length > 0 && !limits.some(before)) return false;
  if (bounds.vague.some(([lowest, highest]) => between(ordering, version, lowest, highest))) return "undecidable";
  let affected = false;
  for (const { at, starts, ends, endsAfter } of bounds.sorted) {
    const order = at === null ? 1 : ordering.compare(version, at);
    if (order < 0) break;
    const closes = ends || (endsAfter && order > 0);
    // Of events at one version, an end closes what was open and a start opens anew: [.., fixed 2][introduced 2, ..]
    // stays affected at 2, while [introduced 2, fixed 2] alone is empty.
    affected = affected ? !closes || starts : starts && !closes;
  }
  return affected;
}

/** Versions that end a range, parsed; used for the boundaries inside an imprecise version. */
export function boundaries<V>(ordering: Ordering<V>, range: OsvRange): readonly V[] | null {
  const bounds = boundsOf(ordering, range.events);
  const limits = limitsOf(ordering, range.events);
  if (bounds === null || limits === null) return null;
  const points = [...bounds.sorted.map(({ at }) => at), ...limits.map((limit) => (limit === "*" ? null : limit))];
  return points.filter((point): point is V & NonNullable<unknown> => point !== null);
}

function between<V>(ordering: Ordering<V>, version: V, lowest: V, highest: V): boolean {
  return ordering.compare(version, lowest) >= 0 && ordering.compare(version, highest) <= 0;
}

/** One bound a version; null when an event's version cannot be ordered. */
function boundsOf<V>(ordering: Ordering<V>, events: readonly OsvEvent[]): Bounds<V> | null {
  const bounds: Bound<V>[] = [];
  const vague: (readonly [V, V])[] = [];
  for (const event of events) {
    const text = event.introduced ?? event.fixed ?? event.last_affected;
    if (text === undefined) continue;
    const from = event.introduced === "0" ? null : ordering.parse(text);
    const around = from === null && event.introduced !== "0" ? (ordering.around?.(text) ?? null) : null;
    if (from === null && around === null && event.introduced !== "0") return null;
    if (around !== null) vague.push(around);
    addBound(ordering, bounds, {
      at: around?.[0] ?? from,
      starts: event.introduced !== undefined,
      ends: event.fixed !== undefined,
      endsAfter: event.last_affected !== undefined,
    });
  }
  return { sorted: bounds.sort((a, b) => compareBounds(ordering, a.at, b.at)), vague };
}

function addBound<V>(ordering: Ordering<V>, bounds: Bound<V>[], bound: Bound<V>): void {
  const same = bounds.findIndex(({ at }) => compareBounds(ordering, at, bound.at) === 0);
  const known = bounds[same];
  if (known === undefined) bounds.push(bound);
  else
    bounds[same] = {
      at: known.at,
      starts: known.starts || bound.starts,
      ends: known.ends || bound.ends,
      endsAfter: known.endsAfter || bound.endsAfter,
    };
}

function compareBounds<V>(ordering: Ordering<V>, a: V | null, b: V | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return ordering.compare(a, b);
}

/** `*` is the limit that every version stays below; null when a limit cannot be ordered. */
function limitsOf<V>(ordering: Ordering<V>, events: readonly OsvEvent[]): readonly (V | "*")[] | null {
  const limits: (V | "*")[] = [];
  for (const { limit } of events) {
    if (limit === undefined) continue;
    const parsed = limit === "*" ? "*" : ordering.parse(limit);
    if (parsed === null) return null;
    limits.push(parsed);
  }
  return limits;
}
