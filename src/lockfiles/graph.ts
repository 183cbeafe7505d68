import type { Scope } from "../model/package.ts";

/** The nodes that the project itself names, by why it needs them. */
export type Roots = Readonly<Record<"runtime" | "optional" | "development", readonly number[]>>;

/** Strongest first: what is needed to run stays `runtime` even when the tests need it too. */
const ORDER = ["runtime", "optional", "development"] as const;

/** Scope of each node by what reaches it from the roots; `unknown` for what nothing reaches. Linear. */
export function scopesByReach(needs: readonly (readonly number[])[], roots: Roots): readonly Scope[] {
  const scopes = new Array<Scope>(needs.length).fill("unknown");
  for (const scope of ORDER) {
    const open = [...roots[scope]];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (scopes[index] !== "unknown") continue;
      scopes[index] = scope;
      for (const next of needs[index] ?? []) open.push(next);
    }
  }
  return scopes;
}

/** Groups positions by name. */
export function indexByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  names.forEach((name, index) => {
    const known = found.get(name);
    if (known === undefined) found.set(name, [index]);
    else known.push(index);
  });
  return found;
}
