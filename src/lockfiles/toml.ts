import { parse, TomlError } from "smol-toml";
import { type At, truncated, unreadable } from "./failure.ts";
import { type Entry, isTable, list } from "./fields.ts";
import { checkText } from "./text.ts";

/** The root table of a TOML lockfile; throws `lockfile-truncated` or `lockfile-unreadable` with its line. */
export function parseTomlLock(text: string, path: string): Entry {
  checkText(text, path);
  try {
    return { table: parse(text), at: { path } };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const at: At = { path, line: error.line };
    const detail = error.message.split("\n", 1)[0] ?? "not TOML";
    // A cut shows as an unfinished last line; an error further up is damage of another kind.
    const last = text.trimEnd().split("\n").length;
    if (error.line >= last) throw truncated(at, detail, error);
    throw unreadable(at, detail, error);
  }
}

/** The tables of an array of tables such as `[[package]]`, each with the line of its header. */
export function tablesWithLines(root: Entry, key: string, text: string): readonly Entry[] {
  const lines = headerLines(text, `[[${key}]]`);
  return list(root, key).map((value, index) => {
    const at = { path: root.at.path, line: lines[index] ?? 1 };
    if (!isTable(value)) throw unreadable(at, `${JSON.stringify(key)} is not a list of tables`);
    return { table: value, at };
  });
}

/** Lines (from 1) that hold exactly this header, outside of multi-line strings. */
function headerLines(text: string, header: string): readonly number[] {
  const found: number[] = [];
  let quote: string | null = null;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    if (quote === null && text.startsWith(header, start)) found.push(line);
    quote = openQuote(text.slice(start, end), quote);
    start = end + 1;
  }
  return found;
}

function openQuote(line: string, open: string | null): string | null {
  let quote = open;
  for (const [mark] of line.matchAll(/"""|'''/g)) {
    if (quote === null) quote = mark;
    else if (quote === mark) quote = null;
  }
  return quote;
}
