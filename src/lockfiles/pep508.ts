import { isPythonName } from "./pypi.ts";

/** One requirement of PEP 508, taken apart but not evaluated. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  readonly extras: readonly string[];
  /** `>=2,<3`, without parentheses and blanks; empty when none. */
  readonly specifier: string;
  /** Behind `@`; null when the package comes from an index. */
  readonly url: string | null;
  readonly marker: string | null;
}

const HEAD = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*(.*)$/s;
const SPECIFIER = /^(?:===|~=|==|!=|<=|>=|<|>)\s*[^\s,;]+$/;

/** A requirement, or null when the text is none. */
export function parseRequirement(text: string): Requirement | null {
  const match = HEAD.exec(text.trim());
  if (match === null) return null;
  const [, rawName = "", rawExtras = "", rest = ""] = match;
  if (!isPythonName(rawName)) return null;
  const extras = rawExtras.split(",").flatMap((extra) => (extra.trim() === "" ? [] : [extra.trim()]));
  const head = { name: rawName, extras };
  return rest.startsWith("@") ? fromUrl(head, rest) : fromIndex(head, rest);
}

type Head = Pick<Requirement, "name" | "extras">;

/** PEP 508: a URL ends at the first blank; a marker follows behind ` ;`. */
function fromUrl(head: Head, rest: string): Requirement | null {
  const match = /^@\s*(\S+)(?:\s+;\s*(.+))?$/s.exec(rest);
  if (match === null) return null;
  return { ...head, specifier: "", url: match[1] ?? "", marker: match[2]?.trim() ?? null };
}

function fromIndex(head: Head, rest: string): Requirement | null {
  const semicolon = rest.indexOf(";");
  const written = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
  const marker = semicolon < 0 ? null : rest.slice(semicolon + 1).trim();
  if (marker === "") return null;
  const parts = written.replace(/^\((.*)\)$/s, "$1").trim();
  const specifiers = parts === "" ? [] : parts.split(",").map((part) => part.trim());
  if (!specifiers.every((part) => SPECIFIER.test(part))) return null;
  return { ...head, specifier: specifiers.map((part) => part.replace(/\s+/g, "")).join(","), url: null, marker };
}

/** The one version that a specifier allows (`==1.0`, `===1.0`, no wildcard); null when it may allow several. */
export function pinnedVersion(specifier: string): string | null {
  for (const part of specifier.split(",")) {
    const match = /^={2,3}([^=*]+)$/.exec(part);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}
