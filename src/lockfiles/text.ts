import { badEncoding, conflictMarkers, unreadable } from "./failure.ts";

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;
const HTML = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;

/** Strict UTF-8 text of a lockfile, without BOM; throws `lockfile-encoding`. */
export function decodeText(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw badEncoding({ path }, "it starts with a UTF-16 byte order mark");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badEncoding({ path }, "some bytes are not valid UTF-8");
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) throw badEncoding({ path, line: lineAt(text, nul) }, "it holds a NUL character");
  return text;
}

/** Refuses what no lockfile of any format may be: conflict markers, a web page, a NUL character. */
export function checkText(text: string, path: string): void {
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) throw conflictMarkers({ path, line: lineAt(text, conflict.index) });
  if (HTML.test(text)) throw unreadable({ path, line: 1 }, "it holds a web page");
  const nul = text.indexOf("\0");
  if (nul >= 0) throw badEncoding({ path, line: lineAt(text, nul) }, "it holds a NUL character");
}

/** Line (from 1) of an offset; linear, for error messages only. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
