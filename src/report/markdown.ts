/** Characters that CommonMark or GitHub give a meaning; `&` and `<` first, since the rest may sit inside HTML. */
const SPECIAL = /[\\`*_[\]|~$]/gu;
/** What begins a heading, list, rule or quote, and only at the beginning of a line. */
const LEADING = /^(\d{1,9}(?=[.)](?:\s|$)))?([#+=.)-])/u;
const CONTROL = /\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const MAX_LENGTH = 500;

/**
 * Text from outside as one line of Markdown that shows exactly these characters: no markup, HTML, mention or automatic
 * link. Longer texts are cut with an ellipsis. Source: CommonMark 0.31 section 2.4, GitHub Flavored Markdown 6.9.
 */
export function plain(text: string, maxLength = MAX_LENGTH): string {
  const line = text.replace(/\s+/gu, " ").replace(CONTROL, "�").trim();
  const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
  return (
    short
      .replace(/&/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/>/gu, "&gt;")
      .replace(SPECIAL, "\\$&")
      .replace(LEADING, "$1\\$2")
      // GitHub looks for addresses and mentions in the text it has read, where a character reference is gone again.
      .replace(/@/gu, "@\u200b")
      .replace(/:\/\//gu, "&#58;//")
      .replace(/www\./giu, (found) => `${found.slice(0, -1)}&#46;`)
  );
}

/** Text from outside as inline code; the fence is longer than any run of backticks inside (CommonMark section 6.1). */
export function code(text: string, maxLength = MAX_LENGTH): string {
  const line = text.replace(/\s+/gu, " ").replace(CONTROL, "�").trim();
  const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
  // A pipe inside code still ends a table cell, so it is shown as a look-alike that is not one.
  const cell = short.replace(/\|/gu, "∣");
  const fence = "`".repeat(longestRun(cell) + 1);
  const pad = cell.startsWith("`") || cell.endsWith("`") || cell === "" ? " " : "";
  return `${fence}${pad}${cell}${pad}${fence}`;
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function block(lines: readonly string[], language = ""): string {
  const text = lines.map((line) => line.replace(/[\r\n]+/gu, " ").replace(CONTROL, "�")).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Start and end of a digest, as pages show it. */
export function shortDigest(sha256: string): string {
  return sha256.length === 64 ? `\`${sha256.slice(0, 8)}…${sha256.slice(-6)}\`` : code(sha256);
}

/** `1 thing`, `2 things`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map((match) => match[0].length));
}
