import type { Package } from "../model/package.ts";
import { subjectKey } from "./names.ts";

/** The packages in order of ecosystem, name and version, each once: at the first place (lockfile, line) that locks it. */
export function distinct(packages: readonly Package[]): readonly Package[] {
  const first = new Map<string, Package>();
  for (const of of [...packages].sort(byPlace)) {
    const key = subjectKey(of);
    if (!first.has(key)) first.set(key, of);
  }
  return [...first].sort(([a], [b]) => compareText(a, b)).map(([, of]) => of);
}

/** By code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: Package, b: Package): number {
  return compareText(a.lockfile, b.lockfile) || a.line - b.line;
}
