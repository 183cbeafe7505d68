import type { Scope } from "../model/package.ts";
import type { ParseContext } from "./format.ts";
import { type Pyproject, parsePyproject } from "./pyproject.ts";

/** What the pyproject.toml beside a lockfile says; null when there is none. */
export function siblingPyproject(context: ParseContext): Pyproject | null {
  const text = context.readSibling("pyproject.toml");
  return text === null ? null : parsePyproject(text, "pyproject.toml");
}

/** Roots of the dependency graph, as a manifest names them. */
export function manifestRoots(manifest: Pyproject | null, byName: ReadonlyMap<string, readonly number[]>) {
  const rootsOf = (scope: Scope): readonly number[] =>
    (manifest?.requirements ?? [])
      .filter((item) => item.scope === scope)
      .flatMap((item) => byName.get(item.name) ?? []);
  return { runtime: rootsOf("runtime"), optional: rootsOf("optional"), development: rootsOf("development") };
}

/** Earliest of several times in RFC 3339; undefined when there is none. */
export function earliest(times: readonly (string | undefined)[]): string | undefined {
  let first: { readonly at: number; readonly text: string } | undefined;
  for (const text of times) {
    const at = text === undefined ? Number.NaN : Date.parse(text);
    if (text !== undefined && (first === undefined ? !Number.isNaN(at) : at < first.at)) first = { at, text };
  }
  return first === undefined ? undefined : new Date(first.at).toISOString();
}
