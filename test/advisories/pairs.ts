import { ECOSYSTEMS, factsOf } from "./facts.ts";
import type { Asked, RawRecord } from "./reference.ts";

/** A record and a package version that it may or may not affect. */
export interface Pair {
  readonly record: RawRecord;
  readonly asked: Asked;
}

/** Suffixes that move a version just above or below itself in its ecosystem. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  PyPI: ["", ".0", ".1", ".0.0", "a1", "rc1", ".post1", ".dev0", "+local.1"],
  other: ["", "-0", "-alpha.1", "-rc.2", "+build"],
};

/** Pairs drawn at random, the same for the same seed: versions at, just above and just below what the record names. */
export function drawPairs(count: number, seed: number): readonly Pair[] {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const ecosystem = pick(ECOSYSTEMS) ?? "PyPI";
    const record = pick(factsOf(ecosystem));
    const entry = pick(record?.affected ?? []);
    if (record === undefined || entry?.package === undefined) continue;
    const named = [
      ...(entry.versions ?? []),
      ...(entry.ranges ?? []).flatMap(({ events }) => events.flatMap((event) => Object.values(event))),
    ];
    const base = pick([...named, "0.0.1", "1.0.0", "999.0.0"]) ?? "1.0.0";
    const suffix = pick(NEIGHBOURS[ecosystem] ?? NEIGHBOURS["other"] ?? []) ?? "";
    // Tags that move (`v4`) are annex's own reading, not the schema's; evaluate.test.ts covers them.
    if (ecosystem === "GitHub Actions" && /^v?\d+(\.\d+)?$/.test(`${base}${suffix}`)) continue;
    pairs.push({ record, asked: { ...entry.package, version: `${base}${suffix}` } });
  }
  return pairs;
}

/** A small generator with a seed; public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
