import type { PackagesDocument } from "../model/evidence.ts";
import type { Json } from "../model/json.ts";
import { needsOf, purlsByName } from "./inventory.ts";

/** Does a bill of materials hold everything that is locked? */
export interface SbomCheck {
  readonly complete: boolean;
  /** One line for each package or edge that it does not hold; sorted. */
  readonly missing: readonly string[];
}

/** Compares CycloneDX JSON with what is locked at head: each package with its version and purl, and what it needs. */
export function checkSbom(sbom: Json, packages: PackagesDocument): SbomCheck {
  const held = readComponents(sbom);
  const edges = readDependencies(sbom);
  const missing = new Set<string>();
  for (const lockfile of packages.lockfiles) {
    const byName = purlsByName(lockfile.packages);
    for (const item of lockfile.packages) {
      const component = held.get(item.purl);
      if (component === undefined || component.version !== item.version) {
        missing.add(`${item.purl} (${item.lockfile}:${item.line})`);
        continue;
      }
      const out = edges.get(component.ref);
      if (out === undefined) missing.add(`what ${item.purl} needs`);
      for (const purl of needsOf(item, byName)) {
        const ref = held.get(purl)?.ref;
        if (ref === undefined || out?.has(ref) !== true) missing.add(`${item.purl} needs ${purl}`);
      }
    }
  }
  return { complete: missing.size === 0, missing: [...missing].sort() };
}

interface Component {
  readonly ref: string;
  readonly version: string;
}

function readComponents(sbom: Json): ReadonlyMap<string, Component> {
  const found = new Map<string, Component>();
  for (const item of listIn(sbom, "components")) {
    const [purl, version, ref] = [textIn(item, "purl"), textIn(item, "version"), textIn(item, "bom-ref")];
    if (purl !== null && version !== null) found.set(purl, { ref: ref ?? purl, version });
  }
  return found;
}

function readDependencies(sbom: Json): ReadonlyMap<string, ReadonlySet<Json>> {
  const found = new Map<string, ReadonlySet<Json>>();
  for (const item of listIn(sbom, "dependencies")) {
    const ref = textIn(item, "ref");
    if (ref !== null) found.set(ref, new Set(listIn(item, "dependsOn")));
  }
  return found;
}

function fieldOf(value: Json, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: Json })[key] : undefined;
}

function listIn(value: Json, key: string): readonly Json[] {
  const found = fieldOf(value, key);
  return Array.isArray(found) ? found : [];
}

function textIn(value: Json, key: string): string | null {
  const found = fieldOf(value, key);
  return typeof found === "string" ? found : null;
}
