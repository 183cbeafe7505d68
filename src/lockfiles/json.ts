import { truncated, unreadable } from "./failure.ts";
import { type Entry, isTable } from "./fields.ts";
import { checkText, lineAt } from "./text.ts";

/** The root object of a JSON lockfile; throws `lockfile-truncated` or `lockfile-unreadable` with its line. */
export function parseJsonLock(source: string, path: string): Entry {
  checkText(source, path);
  const text = source.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw jsonFailure(text, path, error);
  }
  if (!isTable(value)) throw unreadable({ path, line: 1 }, "it is not a JSON object");
  return { table: value, at: { path } };
}

/** V8 names the offset; an offset at the end of the text means that the text was cut. */
function jsonFailure(text: string, path: string, error: unknown): Error {
  const detail = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(detail);
  const offset = position === null ? text.length : Number(position[1]);
  const at = { path, line: lineAt(text, offset) };
  const cut = /^Unexpected end|^Unterminated/.test(detail) || offset >= text.trimEnd().length;
  return cut ? truncated(at, "its JSON ends early", error) : unreadable(at, "it is not JSON", error);
}

/** A key whose value is an object, and its line; in the order of the file. Needs one key a line, as npm writes. */
export interface KeyLine {
  readonly key: string;
  readonly line: number;
}

/** Lists the keys that hold objects. */
export function objectKeys(text: string): readonly KeyLine[] {
  const found: KeyLine[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(/^[ \t]*"((?:[^"\\\n]|\\.)*)"[ \t]*:[ \t]*\{/gm)) {
    for (let at = text.indexOf("\n", from); at >= 0 && at < match.index; at = text.indexOf("\n", from)) {
      line += 1;
      from = at + 1;
    }
    found.push({ key: match[1] ?? "", line });
  }
  return found;
}
