import { compareKeys, type Key, pep440Key, semverKey } from "./reference-versions.ts";

/** A record as JSON gives it; only what the reference looks at. */
export interface RawRecord {
  readonly id: string;
  readonly modified: string;
  readonly withdrawn?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly affected: readonly RawAffected[];
}

interface RawAffected {
  readonly package?: { readonly ecosystem: string; readonly name: string } | undefined;
  readonly ranges?: readonly { readonly type: string; readonly events: readonly RawEvent[] }[] | undefined;
  readonly versions?: readonly string[] | undefined;
}

type RawEvent = { readonly [kind in "introduced" | "fixed" | "last_affected" | "limit"]?: string | undefined };

export interface Asked {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

const KEYS: Readonly<Record<string, (text: string) => Key | null>> = {
  PyPI: pep440Key,
  npm: semverKey,
  Go: semverKey,
  "crates.io": semverKey,
  "GitHub Actions": semverKey,
};

/**
 * The OSV schema's evaluation, written a second time from its text, slow and without shared code; the yardstick for
 * src/advisories and what the fake OSV server answers by. Throws when a version cannot be ordered.
 */
export function referenceAffects(record: RawRecord, asked: Asked): boolean {
  if (record.withdrawn !== undefined) return false;
  const key = KEYS[asked.ecosystem.split(":")[0] ?? ""];
  if (key === undefined) throw new Error(`no ordering for ${asked.ecosystem}`);
  const spellings = asked.ecosystem === "PyPI" ? [asked.version, asked.version.replace(/\+.*/, "")] : [asked.version];
  return record.affected
    .filter(({ package: of }) => of !== undefined && isNamed(of, asked))
    .some((entry) => spellings.some((version) => entryAffects(entry, version, key)));
}

/** Whether a record's package is the one asked for. */
export function isNamed(
  of: { readonly ecosystem: string; readonly name: string },
  asked: Omit<Asked, "version">,
): boolean {
  const [base, suffix] = of.ecosystem.split(/:(.*)/s);
  const [askedBase, askedSuffix] = asked.ecosystem.split(/:(.*)/s);
  if (base !== askedBase || (suffix && askedSuffix && suffix !== askedSuffix)) return false;
  const plain = (name: string) => {
    if (base === "PyPI") return name.toLowerCase().replace(/[-_.]+/g, "-");
    return base === "GitHub Actions" ? name.toLowerCase() : name;
  };
  return plain(of.name) === plain(asked.name);
}

function entryAffects(
  { versions = [], ranges = [] }: RawAffected,
  text: string,
  keyOf: (text: string) => Key | null,
): boolean {
  if (versions.includes(text)) return true;
  const version = keyOf(text);
  const ordered = ranges.filter(({ type }) => type !== "GIT");
  if (version === null) {
    if (ordered.length === 0) return false;
    throw new Error(`cannot order "${text}"`);
  }
  const listed = versions.map(keyOf).filter((key) => key !== null);
  if (listed.some((key) => compareKeys(key, version) === 0)) return true;
  return ordered.map(({ events }) => rangeAffects(events, version, keyOf)).includes(true);
}

/**
 * A version is affected when some `introduced` at or below it is not undone before it. An end at the very version of a
 * start undoes it, unless the range was open there already: then the start opens it anew.
 */
function rangeAffects(events: readonly RawEvent[], version: Key, keyOf: (text: string) => Key | null): boolean {
  const points = (kind: keyof RawEvent) =>
    events.flatMap((event) => {
      const text = event[kind];
      if (text === undefined) return [];
      const key = kind === "introduced" && text === "0" ? [[-1]] : keyOf(text);
      if (key === null) throw new Error(`cannot order "${text}"`);
      return [key];
    });
  const [introduced, fixed, last] = [points("introduced"), points("fixed"), points("last_affected")];
  const limits = events.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  if (limits.length > 0 && !limits.some((limit) => limit === "*" || below(version, keyOf(limit) ?? [[-1]])))
    return false;
  const open = (at: Key, justBefore: boolean): boolean =>
    introduced.some((start) => {
      if (justBefore ? !below(start, at) : below(at, start)) return false;
      const reopened = () => open(start, true);
      if (fixed.some((end) => compareKeys(end, start) === 0) && !reopened()) return false;
      if (last.some((end) => compareKeys(end, start) === 0) && below(start, at) && !reopened()) return false;
      if (fixed.some((end) => below(start, end) && (justBefore ? below(end, at) : !below(at, end)))) return false;
      return !last.some((end) => below(start, end) && below(end, at));
    });
  return open(version, false);
}

function below(a: Key, b: Key): boolean {
  return compareKeys(a, b) < 0;
}
