import canonicalize from "canonicalize";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";

/** Deeper than any document of ours, far from the engine's stack limit. */
const MAX_DEPTH = 200;

/** In Unicode mode a surrogate pair is one code point, so this matches only halves. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Serialises by RFC 8785, so that equal values have equal bytes and one digest.
 * Throws AnnexError `canonical-unsupported` for what JSON cannot say: undefined, NaN, infinities, lone surrogates,
 * holes in arrays, class instances, or nesting deeper than 200.
 */
export function canonicalJson(value: Json): string {
  assertJson(value, "$", 0);
  const text = canonicalize(value);
  if (text === undefined) throw unsupported("$", "has no JSON form");
  return text;
}

/** UTF-8 bytes of {@link canonicalJson}; what is written to files and hashed. */
export function canonicalBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

/** The library drops undefined members and calls toJSON; both would hide a mistake inside a digest. */
function assertJson(value: unknown, at: string, depth: number): void {
  if (depth > MAX_DEPTH) throw unsupported(at, `is nested deeper than ${MAX_DEPTH}`);
  if (value === null || typeof value === "boolean") return;
  if (typeof value === "string") assertText(value, at);
  else if (typeof value === "number") assertNumber(value, at);
  else if (typeof value === "object") assertMembers(value, at, depth);
  else throw unsupported(at, `is ${typeof value}`);
}

function assertMembers(value: object, at: string, depth: number): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) assertJson(value[index], `${at}[${index}]`, depth + 1);
    return;
  }
  if (!isPlain(value)) throw unsupported(at, `is an instance of ${value.constructor?.name}`);
  for (const [key, member] of Object.entries(value)) {
    assertText(key, `${at}.${key}`);
    assertJson(member, `${at}.${key}`, depth + 1);
  }
}

function assertNumber(value: number, at: string): void {
  if (!Number.isFinite(value)) throw unsupported(at, `is ${value}`);
}

function assertText(text: string, at: string): void {
  if (LONE_SURROGATE.test(text))
    throw unsupported(at.replaceAll(/\p{Surrogate}/gu, "\ufffd"), "holds a lone surrogate");
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function unsupported(at: string, what: string): AnnexError {
  return new AnnexError({
    code: "canonical-unsupported",
    message: `The value at ${at} ${what}; it cannot be written as canonical JSON.`,
    hint: "Give only strings, finite numbers, booleans, null, arrays and plain objects.",
  });
}
