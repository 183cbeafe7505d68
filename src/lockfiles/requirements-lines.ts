import { truncated, unreadable } from "./failure.ts";
import { withoutCredentials } from "./source.ts";

/** One logical line of a requirements file: continuations joined, comments apart. */
export interface LogicalLine {
  /** Line (from 1) on which it starts. */
  readonly line: number;
  readonly text: string;
  /** Comments on the line and on the lines of comments that follow it, without `#`. */
  readonly comments: readonly string[];
}

const COMMENT = /(?:^|\s)#(.*)$/;

/** Joins and strips as pip's own reader does; throws `lockfile-truncated` when the file ends within a line. */
export function logicalLines(source: string, path: string): readonly LogicalLine[] {
  const lines: { line: number; text: string; comments: string[] }[] = [];
  let parts: string[] = [];
  let start = 1;
  source.split(/\r\n|\r|\n/).forEach((raw, index) => {
    if (parts.length === 0) start = index + 1;
    const comment = COMMENT.exec(raw);
    if (comment === null && raw.endsWith("\\")) {
      parts.push(raw.slice(0, -1));
      return;
    }
    const text = [...parts, comment === null ? raw : raw.slice(0, comment.index)].join(" ").trim();
    parts = [];
    if (text !== "") lines.push({ line: start, text, comments: [] });
    if (comment !== null) lines.at(-1)?.comments.push(comment[1] ?? "");
  });
  if (parts.some((part) => part.trim() !== "")) {
    throw truncated({ path, line: start }, "it ends within a continued line");
  }
  return lines;
}

/** What a logical line asks for. */
export type Directive =
  | { readonly kind: "include" | "constraint" | "index" | "extra-index"; readonly target: string }
  | { readonly kind: "outside"; readonly shown: string; readonly name: string | null; readonly reason: string }
  | { readonly kind: "requirement"; readonly text: string; readonly hashes: readonly string[] }
  | { readonly kind: "setting" };

const WITH_TARGET: Readonly<Record<string, "include" | "constraint" | "index" | "extra-index" | "editable">> = {
  "-r": "include",
  "--requirement": "include",
  "-c": "constraint",
  "--constraint": "constraint",
  "-i": "index",
  "--index-url": "index",
  "--extra-index-url": "extra-index",
  "-e": "editable",
  "--editable": "editable",
};

const SETTINGS =
  /^(?:-f|--(?:find-links|no-index|no-binary|only-binary|prefer-binary|require-hashes|pre|trusted-host|use-feature|pypi-url|process-dependency-links|global-option|config-settings?))(?:[\s=]|$)/;

/** Reads one logical line; throws `lockfile-unreadable` on an option that pip does not know. */
export function readDirective(line: LogicalLine, path: string): Directive {
  if (!line.text.startsWith("-")) return readRequirement(line.text);
  const match = /^(--[a-z-]+|-[a-zA-Z])(?:\s*=\s*|\s*)(.*)$/s.exec(line.text);
  const kind = WITH_TARGET[match?.[1] ?? ""];
  if (kind !== undefined) {
    const target = (match?.[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
    if (target === "") throw unreadable({ path, line: line.line }, `${JSON.stringify(line.text)} names nothing`);
    return kind === "editable" ? outside(target, "is installed as editable") : { kind, target };
  }
  if (SETTINGS.test(line.text)) return { kind: "setting" };
  throw unreadable({ path, line: line.line }, `${JSON.stringify(line.text)} is no option of a requirements file`);
}

/** Options of one requirement start at the first word with a dash, as in pip. */
function readRequirement(text: string): Directive {
  const words = text.split(/\s+/);
  const option = words.findIndex((word) => word.startsWith("-"));
  const spec = (option < 0 ? words : words.slice(0, option)).join(" ");
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|file:|\.{0,2}[/\\]|[A-Za-z]:\\|~\/)/i.test(spec)) {
    return outside(spec, /^[a-z][a-z0-9+.-]*:\/\//i.test(spec) ? "comes from a URL" : "comes from a path");
  }
  if (/^[^\s=<>!~;@[]+\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/i.test(spec)) return outside(spec, "comes from a path");
  return { kind: "requirement", text: spec, hashes: option < 0 ? [] : hashesIn(words.slice(option).join(" ")) };
}

function hashesIn(options: string): readonly string[] {
  return [...options.matchAll(/--hash(?:=|\s+)(\S+)/g)].map((match) => match[1] ?? "");
}

function outside(target: string, what: string): Directive {
  const name =
    /[#&]egg=([A-Za-z0-9._-]+)/.exec(target)?.[1] ?? /^([A-Za-z0-9._-]+)\s*(?:\[|@)/.exec(target)?.[1] ?? null;
  return { kind: "outside", shown: withoutCredentials(target), name, reason: `${what}, not from an index` };
}
