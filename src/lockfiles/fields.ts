import { type At, unreadable } from "./failure.ts";

/** A table of TOML or an object of JSON, before its fields are known. */
export type Table = Readonly<Record<string, unknown>>;

/** One table and where it stands, for messages. */
export interface Entry {
  readonly table: Table;
  readonly at: At;
}

/** True for a table; false for arrays, dates and scalars. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function field(entry: Entry, key: string): unknown {
  return Object.hasOwn(entry.table, key) ? entry.table[key] : undefined;
}

function wrong(entry: Entry, key: string, expected: string): Error {
  return unreadable(entry.at, `${JSON.stringify(key)} is not ${expected}`);
}

/** A text field; undefined when absent, throws when it is something else. */
export function text(entry: Entry, key: string): string | undefined {
  const value = field(entry, key);
  if (value === undefined || typeof value === "string") return value;
  throw wrong(entry, key, "a text");
}

/** A text field that must be there and not be blank. */
export function requiredText(entry: Entry, key: string): string {
  const value = text(entry, key);
  if (value === undefined || value.trim() === "") throw unreadable(entry.at, `${JSON.stringify(key)} is missing`);
  return value;
}

/** A true-or-false field; false when absent. */
export function flag(entry: Entry, key: string): boolean {
  const value = field(entry, key);
  if (value === undefined) return false;
  if (typeof value === "boolean") return value;
  throw wrong(entry, key, "true or false");
}

/** A table field; undefined when absent. */
export function table(entry: Entry, key: string): Entry | undefined {
  const value = field(entry, key);
  if (value === undefined) return undefined;
  if (isTable(value)) return { table: value, at: entry.at };
  throw wrong(entry, key, "a table");
}

/** A list field; empty when absent. */
export function list(entry: Entry, key: string): readonly unknown[] {
  const value = field(entry, key);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw wrong(entry, key, "a list");
}

/** A list of tables; empty when absent. */
export function tables(entry: Entry, key: string): readonly Entry[] {
  return list(entry, key).map((value) => {
    if (!isTable(value)) throw wrong(entry, key, "a list of tables");
    return { table: value, at: entry.at };
  });
}

/** A list of texts; empty when absent. */
export function texts(entry: Entry, key: string): readonly string[] {
  return list(entry, key).map((value) => {
    if (typeof value !== "string") throw wrong(entry, key, "a list of texts");
    return value;
  });
}
