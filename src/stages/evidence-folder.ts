import { rm } from "node:fs/promises";
import { extname, join } from "node:path";
import { sha256Hex } from "../evidence/digest.ts";
import { type EvidenceFile, MANIFEST, readEvidence, writeEvidence } from "../evidence/manifest.ts";
import { readTextIfPresent } from "../runner/files.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json",
  ".xml": "application/xml",
  ".sarif": "application/sarif+json",
  ".md": "text/markdown",
};

/** Evidence that earlier steps of this same job left in the folder; empty when there is none. */
export async function ownEvidence(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const manifest = await readTextIfPresent(join(folder, MANIFEST));
  return manifest === null ? new Map() : readEvidence(folder, sha256Hex(manifest));
}

/** Adds files to the job's evidence (the newer wins) and returns the sha256 of the new manifest. */
export async function addEvidence(folder: string, files: readonly EvidenceFile[]): Promise<string> {
  const kept = await ownEvidence(folder);
  const fresh = new Set(files.map(({ path }) => path));
  const all = [...kept]
    .filter(([path]) => !fresh.has(path))
    .map(([path, bytes]) => ({ path, bytes, mediaType: mediaType(path) }));
  await rm(folder, { recursive: true, force: true });
  const { manifestSha256 } = await writeEvidence(folder, [...all, ...files]);
  return manifestSha256;
}

function mediaType(path: string): string {
  if (path.endsWith(".cdx.json")) return "application/vnd.cyclonedx+json";
  return MEDIA_TYPES[extname(path)] ?? "application/octet-stream";
}
