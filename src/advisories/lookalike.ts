import { POPULAR_PYPI } from "./popular.generated.ts";

/** Digits that pass for letters, and letter pairs that pass for one. */
const CONFUSABLE: readonly (readonly [RegExp, string])[] = [
  [/0/g, "o"],
  [/[1i]/g, "l"],
  [/3/g, "e"],
  [/5/g, "s"],
  [/rn/g, "m"],
  [/vv/g, "w"],
];

interface Popular {
  /** By name, from 0 for the most downloaded. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Popular names by what remains without separators and with look-alike letters made equal. */
  readonly skeletons: ReadonlyMap<string, string>;
  /** Popular names by themselves and by each spelling with one character left out. */
  readonly shortened: ReadonlyMap<string, readonly string[]>;
}

let decoded: Popular | undefined;

/** Whether a PyPI name is among the 3,000 most downloaded. */
export function isPopular(name: string): boolean {
  return popular().ranks.has(normal(name));
}

/**
 * The popular PyPI name that another could be taken for: one character more, less, other or swapped with its neighbour,
 * separators moved, or letters that look alike. Null for names that look like none, and for popular names themselves.
 */
export function lookalikeOf(name: string): string | null {
  const candidate = normal(name);
  const { ranks, skeletons, shortened } = popular();
  if (candidate === "" || ranks.has(candidate)) return null;
  const skeleton = skeletons.get(skeletonOf(candidate));
  if (skeleton !== undefined) return skeleton;
  const near = [candidate, ...withoutOne(candidate)].flatMap((key) => shortened.get(key) ?? []);
  // Short names are close to each other by chance: of two or three letters any is one edit from many.
  const close = near.filter((known) => Math.min(known.length, candidate.length) > 3 && isOneEdit(candidate, known));
  return close.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))[0] ?? null;
}

function popular(): Popular {
  decoded ??= decode();
  return decoded;
}

/** In order of downloads: the first that a name is close to is the likeliest to be meant. */
function decode(): Popular {
  const list = POPULAR_PYPI.split("\n");
  const skeletons = new Map<string, string>();
  const shortened = new Map<string, string[]>();
  for (const name of list) {
    const skeleton = skeletonOf(name);
    if (!skeletons.has(skeleton)) skeletons.set(skeleton, name);
    for (const key of new Set([name, ...withoutOne(name)])) {
      const known = shortened.get(key);
      if (known === undefined) shortened.set(key, [name]);
      else known.push(name);
    }
  }
  return { ranks: new Map(list.map((name, rank) => [name, rank])), skeletons, shortened };
}

function normal(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

function skeletonOf(name: string): string {
  return CONFUSABLE.reduce((text, [look, as]) => text.replaceAll(look, as), name.replaceAll("-", ""));
}

function withoutOne(name: string): readonly string[] {
  return Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1));
}

/** Insertion, deletion, substitution or transposition of neighbours, exactly one. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length === restB.length) {
    const swapped = `${restA[1] ?? ""}${restA[0] ?? ""}${restA.slice(2)}`;
    return restA.slice(1) === restB.slice(1) || (restA.length > 1 && swapped === restB);
  }
  return restA.length < restB.length ? restA === restB.slice(1) : restA.slice(1) === restB;
}
