import { satisfies } from "@renovatebot/pep440";
import type { Unscanned } from "../model/package.ts";
import { unreadable } from "./failure.ts";
import { type Entry, flag, isTable, requiredText, table, text, texts } from "./fields.ts";
import { isPythonName, normaliseName } from "./pypi.ts";
import type { Pyproject } from "./pyproject.ts";

/** The interpreter, and what older Poetry never locks although packages name it (Provider.UNSAFE_PACKAGES). */
const NEVER_LOCKED = new Set(["python", "setuptools", "distribute", "pip", "wheel"]);

/** A `[[package]]` table, read but not yet linked. */
export interface Locked {
  readonly entry: Entry;
  readonly name: string;
  readonly version: string;
  readonly wants: readonly Want[];
  readonly extras: ReadonlyMap<string, readonly string[]>;
}

/** One constraint that a package puts on another. */
interface Want {
  readonly name: string;
  readonly constraint: string;
  readonly optional: boolean;
  readonly conditional: boolean;
  readonly extras: readonly string[];
}

/** Reads one `[[package]]` table. */
export function readPackage(entry: Entry): Locked {
  const name = requiredText(entry, "name");
  if (!isPythonName(name)) throw unreadable(entry.at, `${JSON.stringify(name)} is not a package name`);
  const dependencies = table(entry, "dependencies");
  const extras = table(entry, "extras");
  const names = Object.keys(extras?.table ?? {});
  return {
    entry,
    name: normaliseName(name),
    version: requiredText(entry, "version"),
    wants: Object.entries(dependencies?.table ?? {}).flatMap(([key, value]) => readWants(key, value, entry)),
    extras: new Map(names.map((extra) => [normaliseName(extra), texts(extras as Entry, extra).map(requirementName)])),
  };
}

function requirementName(requirement: string): string {
  return normaliseName(/^[A-Za-z0-9._-]+/.exec(requirement.trim())?.[0] ?? "");
}

function readWants(key: string, value: unknown, entry: Entry): readonly Want[] {
  const choices: readonly unknown[] = Array.isArray(value) ? value : [value];
  return choices.map((choice): Want => {
    const name = normaliseName(key);
    if (typeof choice === "string") {
      return { name, constraint: choice, optional: false, conditional: false, extras: [] };
    }
    if (!isTable(choice)) throw unreadable(entry.at, `the dependency ${JSON.stringify(key)} is neither text nor table`);
    const want: Entry = { table: choice, at: entry.at };
    return {
      name,
      constraint: text(want, "version") ?? "*",
      optional: flag(want, "optional"),
      conditional: text(want, "markers") !== undefined || text(want, "python") !== undefined,
      extras: texts(want, "extras"),
    };
  });
}

/** The extras that somebody asks of each package, so that only their optional edges count. */
function askedExtras(locked: readonly Locked[], manifest: Pyproject | null): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { name, extras } of [...locked.flatMap((item) => item.wants), ...(manifest?.requirements ?? [])]) {
    if (extras.length === 0) continue;
    const known = asked.get(name) ?? new Set();
    for (const extra of extras) known.add(normaliseName(extra));
    asked.set(name, known);
  }
  return asked;
}

/** What a package needs, by position, and what it names in vain. */
export interface Link {
  readonly needs: readonly number[];
  readonly missing: readonly Omit<Unscanned, "lockfile">[];
}

/** Resolves the edges of every package, with what is named but not locked. */
export function linkPackages(
  locked: readonly Locked[],
  byName: ReadonlyMap<string, readonly number[]>,
  manifest: Pyproject | null,
): readonly Link[] {
  const asked = askedExtras(locked, manifest);
  return locked.map((item) => link(item, locked, byName, asked));
}

function link(
  item: Locked,
  locked: readonly Locked[],
  byName: ReadonlyMap<string, readonly number[]>,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): Link {
  const wantedExtras = [...(asked.get(item.name) ?? [])].flatMap((extra) => item.extras.get(extra) ?? []);
  const active = new Set(wantedExtras);
  const needs: number[] = [];
  const missing: Omit<Unscanned, "lockfile">[] = [];
  for (const want of item.wants) {
    if (want.optional && !active.has(want.name)) continue;
    const candidates = byName.get(want.name) ?? [];
    needs.push(...fitting(candidates, want.constraint, locked));
    if (candidates.length === 0 && !want.optional && !want.conditional && !NEVER_LOCKED.has(want.name)) {
      missing.push({ name: want.name, version: "", reason: `needed by ${item.name} but not in the lock` });
    }
  }
  return { needs, missing };
}

/** Where a name is locked in several versions, the ones the constraint allows; all of them when that does not tell. */
function fitting(candidates: readonly number[], constraint: string, locked: readonly Locked[]): readonly number[] {
  if (candidates.length < 2) return candidates;
  const allowed = candidates.filter((index) => isWithin(locked[index]?.version ?? "", constraint));
  return allowed.length === 0 ? candidates : allowed;
}

/** What the manifest names on all platforms and the lock does not hold. */
export function missingDirect(
  manifest: Pyproject | null,
  byName: ReadonlyMap<string, readonly number[]>,
): readonly Omit<Unscanned, "lockfile">[] {
  return (manifest?.requirements ?? [])
    .filter((item) => item.marker === null && !byName.has(item.name))
    .map((item) => ({ name: item.name, version: "", reason: "named in pyproject.toml but not in the lock" }));
}

/** A version or a bound that PEP 440 does not know lies within nothing; the library throws on some of them. */
function isWithin(version: string, constraint: string): boolean {
  try {
    return satisfies(version, constraint);
  } catch {
    return false;
  }
}
