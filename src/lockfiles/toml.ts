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

/** Lines (from 1) that start with this header, outside of multi-line strings. Linear in the text. */
function headerLines(text: string, header: string): readonly number[] {
  const found: number[] = [];
  const quoted = multiLineStrings(text);
  let string = 0;
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf(header); at >= 0; at = text.indexOf(header, at + header.length)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    for (let next = text.indexOf("\n", counted); next >= 0 && next < at; next = text.indexOf("\n", counted)) {
      line += 1;
      counted = next + 1;
    }
    while ((quoted[string]?.[1] ?? at) < at) string += 1;
    if ((quoted[string]?.[0] ?? at) >= at) found.push(line);
  }
  return found;
}

/** Start and end of each multi-line string; lockfiles have hardly any. */
function multiLineStrings(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let open: { readonly mark: string; readonly at: number } | null = null;
  for (const match of text.matchAll(/"""|'''/g)) {
    if (open === null) open = { mark: match[0], at: match.index };
    else if (open.mark === match[0]) {
      found.push([open.at, match.index]);
      open = null;
    }
  }
  return found;
}
