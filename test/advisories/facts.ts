import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import type { RawRecord } from "./reference.ts";

/** The facts-only copy of public advisories; `<Ecosystem>/all.zip`. */
export const OSV_DIR = fileURLToPath(new URL("../fixtures/osv", import.meta.url));

export const ECOSYSTEMS = ["PyPI", "npm", "Go", "crates.io", "GitHub Actions"];

const loaded = new Map<string, readonly RawRecord[]>();

/** Every record of one ecosystem's zip, unpacked with another library than annex's own reader. */
export function factsOf(ecosystem: string): readonly RawRecord[] {
  const known = loaded.get(ecosystem) ?? readRecords(readFileSync(`${OSV_DIR}/${ecosystem}/all.zip`));
  loaded.set(ecosystem, known);
  return known;
}

/** The records of an `all.zip`, in order of their file names. */
export function readRecords(zip: Uint8Array): readonly RawRecord[] {
  return Object.entries(unzipSync(zip))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) => JSON.parse(new TextDecoder().decode(bytes)) as RawRecord);
}
