import type { Advisory } from "../model/advisory.ts";
import { AnnexError } from "../model/error.ts";
import type { Package } from "../model/package.ts";
import { affectedEntries } from "./evaluate.ts";
import { canonicalName, nameKey } from "./names.ts";
import { parseAdvisory } from "./parse.ts";
import { hasSeverity } from "./severity.ts";
import { reasonOf } from "./source.ts";
import { readZip, type ZipEntry } from "./zip.ts";

/** What a stored database says about some packages. */
export interface DatabaseScan {
  /** Every record that names one of the packages, and records of their aliases that alone carry the severity. */
  readonly advisories: readonly Advisory[];
  /** Records that name one of the packages (name keys) and could not be read. */
  readonly malformed: readonly { readonly keys: ReadonlySet<string>; readonly reason: string }[];
  readonly records: number;
  /** Newest `modified` (RFC 3339) of all records that is not in the future: a wrong year must not make old data look new. */
  readonly newest: string | null;
}

const NAME = /"name"\s*:\s*"((?:[^"\\]|\\.)*)"/g;
/** Some databases write the year 1 where they do not know; it says nothing about age. */
const MODIFIED = /"modified"\s*:\s*"(2\d{3}-\d\d-\d\dT[0-9:.]+Z)"/;
const ID = /"id"\s*:\s*"/;
/** A key or name that spells a letter as an escape would hide from the patterns above. */
const ESCAPED_LETTER = /\\u00[4-7][0-9a-fA-F]/;
/** Databases whose records rate vulnerabilities for others. */
const RATING = /^(?:GHSA|CVE)-/;

/**
 * Searches the bytes of an OSV `all.zip` without unpacking it to disk. Only records that name a package are parsed:
 * the largest databases hold hundreds of thousands.
 * Throws AnnexError for an archive that is damaged, empty, or holds something that is no record.
 */
export function scanDatabase(
  bytes: Uint8Array,
  of: { readonly ecosystem: string; readonly packages: readonly Package[]; readonly now: number },
): DatabaseScan {
  const { ecosystem, packages, now } = of;
  const entries = new Map(
    readZip(bytes)
      .filter(isRecord)
      .map((entry) => [idOf(entry), entry]),
  );
  const wanted = byName(packages);
  const advisories = new Map<string, Advisory>();
  const malformed: { keys: ReadonlySet<string>; reason: string }[] = [];
  let newest: string | null = null;
  for (const entry of entries.values()) {
    const text = textOf(entry);
    if (!isObject(text)) throw unreadable(entry.name);
    newest = newer(newest, MODIFIED.exec(text)?.[1], now);
    const named = namesIn(text, ecosystem, wanted);
    if (named.length === 0) continue;
    try {
      const advisory = parseAdvisory(JSON.parse(text));
      if (named.some((of) => affectedEntries(advisory, of).length > 0)) advisories.set(advisory.id, advisory);
    } catch (error) {
      malformed.push({ keys: new Set(named.map(nameKey)), reason: `${entry.name}: ${reasonOf(error)}` });
    }
  }
  if (entries.size === 0) throw empty();
  for (const rating of ratings(advisories, entries)) advisories.set(rating.id, rating);
  return { advisories: [...advisories.values()], malformed, records: entries.size, newest };
}

function newer(newest: string | null, modified: string | undefined, now: number): string | null {
  if (modified === undefined || !(Date.parse(modified) <= now)) return newest;
  return newest === null || Date.parse(modified) > Date.parse(newest) ? modified : newest;
}

/** Ids of aliases to look up because the record itself does not say how bad it is. */
export function unratedAliases(advisory: Advisory): readonly string[] {
  if (advisory.withdrawn !== undefined || hasSeverity(advisory)) return [];
  return (advisory.aliases ?? []).filter((alias) => RATING.test(alias));
}

function ratings(found: ReadonlyMap<string, Advisory>, entries: ReadonlyMap<string, ZipEntry>): readonly Advisory[] {
  const ids = new Set([...found.values()].flatMap(unratedAliases).filter((id) => !found.has(id)));
  return [...ids].flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [parseAdvisory(JSON.parse(textOf(entry)))];
  });
}

/** The wanted packages whose name stands anywhere in a record. */
function namesIn(text: string, ecosystem: string, wanted: ReadonlyMap<string, readonly Package[]>): readonly Package[] {
  if (ESCAPED_LETTER.test(text)) return [...wanted.values()].flat();
  const named = new Set<Package>();
  for (const [, raw = ""] of text.matchAll(NAME)) {
    const name = raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
    for (const of of wanted.get(canonicalName(ecosystem, name)) ?? []) named.add(of);
  }
  return [...named];
}

function byName(packages: readonly Package[]): ReadonlyMap<string, readonly Package[]> {
  const names = new Map<string, Package[]>();
  for (const of of packages) {
    const name = canonicalName(of.ecosystem, of.name);
    names.set(name, [...(names.get(name) ?? []), of]);
  }
  return names;
}

/** A cheap look at what is not parsed: a cut-off record must not pass for one that names nothing. */
function isObject(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith("{") && trimmed.endsWith("}") && ID.test(trimmed);
}

function isRecord({ name }: ZipEntry): boolean {
  return name.endsWith(".json");
}

function idOf({ name }: ZipEntry): string {
  return name.slice(name.lastIndexOf("/") + 1, -".json".length);
}

function textOf(entry: ZipEntry): string {
  return Buffer.from(entry.data()).toString("utf8");
}

function unreadable(name: string): AnnexError {
  return new AnnexError({
    code: "advisory-malformed",
    message: `The archive's "${name}" is no OSV record.`,
    hint: "Download the database again.",
  });
}

function empty(): AnnexError {
  return new AnnexError({
    code: "advisory-database-empty",
    message: "The archive holds no record.",
    hint: "Download the database again.",
  });
}
