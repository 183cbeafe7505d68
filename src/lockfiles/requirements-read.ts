import { posix } from "node:path";
import type { Unscanned } from "../model/package.ts";
import { includeMissing, truncated, unreadable } from "./failure.ts";
import type { ParseContext } from "./format.ts";
import { parseRequirement, pinnedVersion, type Requirement } from "./pep508.ts";
import { normaliseName } from "./pypi.ts";
import { type Directive, type LogicalLine, logicalLines, readDirective } from "./requirements-lines.ts";
import { readVia, type Via } from "./requirements-via.ts";
import { indexSource } from "./source.ts";
import { checkText } from "./text.ts";

/** A requirement and where it stands. */
export interface Line {
  readonly requirement: Requirement;
  /** Normalised. */
  readonly name: string;
  readonly hashes: readonly string[];
  readonly via: Via | null;
  readonly path: string;
  readonly line: number;
}

/** A requirements file with everything it includes. */
export interface Requirements {
  readonly lines: Line[];
  /** Pins from `-c` files, by normalised name. */
  readonly constraints: Map<string, string>;
  readonly indexes: string[];
  readonly extraIndexes: string[];
  readonly unscanned: Unscanned[];
}

interface Reading {
  readonly found: Requirements;
  readonly context: ParseContext;
  /** Folder of the lockfile, which `context` counts from. */
  readonly folder: string;
  readonly seen: Set<string>;
}

/** Reads a requirements file and, through the context, what `-r` and `-c` name. */
export function readRequirements(source: string, path: string, context: ParseContext): Requirements {
  const found: Requirements = { lines: [], constraints: new Map(), indexes: [], extraIndexes: [], unscanned: [] };
  const reading = { found, context, folder: posix.dirname(path), seen: new Set([`include ${path}`]) };
  readFile(source, path, "include", reading);
  return found;
}

function readFile(source: string, path: string, as: "include" | "constraint", reading: Reading): void {
  checkText(source, path);
  const lines = logicalLines(source, path);
  for (const line of lines) {
    const directive = readDirective(line, path);
    apply(directive, { line, path, as, last: line === lines.at(-1) }, reading);
  }
}

interface Place {
  readonly line: LogicalLine;
  readonly path: string;
  readonly as: "include" | "constraint";
  readonly last: boolean;
}

function apply(directive: Directive, place: Place, reading: Reading): void {
  const { found } = reading;
  switch (directive.kind) {
    case "setting":
      return;
    case "index":
      found.indexes.push(indexSource(directive.target));
      return;
    case "extra-index":
      found.extraIndexes.push(indexSource(directive.target));
      return;
    case "include":
    case "constraint":
      follow(directive.target, { ...place, as: place.as === "constraint" ? "constraint" : directive.kind }, reading);
      return;
    case "outside":
      if (place.as === "constraint") return;
      found.unscanned.push({
        name: directive.name === null ? directive.shown : normaliseName(directive.name),
        version: "",
        lockfile: place.path,
        reason: directive.reason,
      });
      return;
    case "requirement":
      addRequirement(directive, place, found);
  }
}

function follow(target: string, place: Place, reading: Reading): void {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) {
    const reason = "is included from a URL";
    reading.found.unscanned.push({ name: indexSource(target), version: "", lockfile: place.path, reason });
    return;
  }
  const path = posix.join(posix.dirname(place.path), target);
  const key = `${place.as} ${path}`;
  if (reading.seen.has(key)) return;
  reading.seen.add(key);
  const source = reading.context.readSibling(posix.relative(reading.folder, path));
  if (source === null) throw includeMissing({ path: place.path, line: place.line.line }, target);
  readFile(source, path, place.as, reading);
}

function addRequirement(
  directive: Extract<Directive, { kind: "requirement" }>,
  place: Place,
  found: Requirements,
): void {
  const at = { path: place.path, line: place.line.line };
  const requirement = parseRequirement(directive.text);
  if (requirement === null) {
    const detail = `${JSON.stringify(directive.text)} is not a requirement`;
    throw place.last ? truncated(at, detail) : unreadable(at, detail);
  }
  const hashes = directive.hashes.map((hash) => {
    if (isHash(hash)) return hash.toLowerCase();
    throw place.last ? truncated(at, `a hash ends early`) : unreadable(at, `${JSON.stringify(hash)} is not a hash`);
  });
  const name = normaliseName(requirement.name);
  if (place.as === "include") {
    found.lines.push({ requirement, name, hashes, via: readVia(place.line), ...at });
    return;
  }
  const pin = pinnedVersion(requirement.specifier);
  if (pin !== null) found.constraints.set(name, pin);
}

const DIGITS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 };

function isHash(hash: string): boolean {
  const [algorithm = "", digest = ""] = hash.split(":", 2);
  return /^[0-9a-f]+$/i.test(digest) && digest.length === DIGITS[algorithm.toLowerCase()];
}
