import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AnnexError } from "../model/error.ts";
import { canonicalBytes } from "./canonical.ts";
import { sha256Hex } from "./digest.ts";
import { type ManifestEntry, parseManifest } from "./manifest-entries.ts";
import { assertEvidencePath } from "./path.ts";

/** One file of evidence: path relative to the evidence folder, with `/`. */
export interface EvidenceFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The file that names all others; its digest is what travels between jobs. */
export const MANIFEST = "manifest.json";

/** A manifest is a list of names; anything larger was not written by annex. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * Writes evidence files and their `manifest.json` into an empty or new folder.
 * Throws AnnexError `evidence-directory-not-empty`, `evidence-path-invalid` or `evidence-path-duplicate`.
 */
export async function writeEvidence(
  dir: string,
  files: readonly EvidenceFile[],
): Promise<{ readonly manifestSha256: string }> {
  await makeEmpty(dir);
  const entries = files.map(toEntry).sort(byPath);
  assertDistinct(entries);
  for (const file of files) {
    const target = join(dir, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.bytes);
  }
  const manifest = canonicalBytes({ schema: "annex/manifest/v1", files: entries.map((entry) => ({ ...entry })) });
  await writeFile(join(dir, MANIFEST), manifest);
  return { manifestSha256: sha256Hex(manifest) };
}

/**
 * Reads evidence that another job wrote: the manifest must have the expected digest (hex), every file must be there with
 * its size and digest, and nothing else may be. Throws AnnexError `evidence-manifest-missing`,
 * `evidence-manifest-mismatch`, `evidence-manifest-invalid`, `evidence-path-invalid`, `evidence-file-missing`,
 * `evidence-file-mismatch`, `evidence-extra-file` or `evidence-not-regular-file`.
 */
export async function readEvidence(
  dir: string,
  expectedManifestSha256: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const manifest = await readManifest(dir);
  const actual = sha256Hex(manifest);
  if (actual !== expectedManifestSha256) throw manifestMismatch(dir, expectedManifestSha256, actual);
  const entries = parseManifest(manifest);
  const present = await listFiles(dir, "");
  const named = new Set([MANIFEST, ...entries.map((entry) => entry.path)]);
  const extra = present.find((path) => !named.has(path));
  if (extra !== undefined) throw extraFile(extra);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.path, await readEntry(dir, entry));
  return files;
}

async function readEntry(dir: string, entry: ManifestEntry): Promise<Uint8Array> {
  const bytes = await readRegularFile(join(dir, entry.path), entry.path, entry.size);
  if (bytes === null) throw missing(entry.path);
  const actual = sha256Hex(bytes);
  if (bytes.byteLength === entry.size && actual === entry.sha256) return bytes;
  throw new AnnexError({
    code: "evidence-file-mismatch",
    message: `${JSON.stringify(entry.path)} has ${bytes.byteLength} bytes with sha256 ${actual}; its manifest says ${entry.size} and ${entry.sha256}.`,
    hint: "Run the job that produced this evidence again; do not edit its artifact.",
  });
}

async function readManifest(dir: string): Promise<Uint8Array> {
  const bytes = await readRegularFile(join(dir, MANIFEST), MANIFEST, MAX_MANIFEST_BYTES);
  if (bytes !== null) return bytes;
  throw new AnnexError({
    code: "evidence-manifest-missing",
    message: `No ${MANIFEST} in ${JSON.stringify(dir)}.`,
    hint: "Give the folder that an annex job wrote; if the job failed before writing, run it again.",
  });
}

/** O_NOFOLLOW closes the gap between looking at a name and opening it. */
async function readRegularFile(file: string, name: string, maxBytes: number): Promise<Uint8Array | null> {
  const stat = await lstat(file).catch(absent);
  if (stat === null) return null;
  if (!stat.isFile()) throw notRegular(name);
  if (stat.size > Math.max(maxBytes, MAX_MANIFEST_BYTES)) throw tooLarge(name, stat.size, maxBytes);
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function listFiles(dir: string, below: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await listFiles(dir, path)));
    else if (entry.isFile()) found.push(path);
    else throw notRegular(path);
  }
  return found;
}

async function makeEmpty(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  const [first] = await readdir(dir);
  if (first === undefined) return;
  throw new AnnexError({
    code: "evidence-directory-not-empty",
    message: `${JSON.stringify(dir)} already holds ${JSON.stringify(first)}.`,
    hint: "Give an empty or new folder, so that old evidence cannot be taken for new.",
  });
}

function toEntry(file: EvidenceFile): ManifestEntry {
  assertEvidencePath(file.path);
  const size = file.bytes.byteLength;
  return { path: file.path, mediaType: file.mediaType, size, sha256: sha256Hex(file.bytes) };
}

function byPath(a: ManifestEntry, b: ManifestEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function assertDistinct(sorted: readonly ManifestEntry[]): void {
  const twice = sorted.find((entry, index) => entry.path === sorted[index + 1]?.path);
  if (twice === undefined) return;
  throw new AnnexError({
    code: "evidence-path-duplicate",
    message: `Two evidence files are called ${JSON.stringify(twice.path)}.`,
    hint: "Give each file of evidence a name of its own.",
  });
}

function absent(cause: NodeJS.ErrnoException): null {
  if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return null;
  throw cause;
}

function manifestMismatch(dir: string, expected: string, actual: string): AnnexError {
  return new AnnexError({
    code: "evidence-manifest-mismatch",
    message: `${MANIFEST} in ${JSON.stringify(dir)} has sha256 ${actual}; expected ${JSON.stringify(expected)}.`,
    hint: "Take the artifact of the job whose output names this digest, unchanged.",
  });
}

function extraFile(path: string): AnnexError {
  return new AnnexError({
    code: "evidence-extra-file",
    message: `${JSON.stringify(path)} is not named by ${MANIFEST}.`,
    hint: "Remove it; only files that the producing job listed count as evidence.",
  });
}

function missing(path: string): AnnexError {
  return new AnnexError({
    code: "evidence-file-missing",
    message: `${MANIFEST} names ${JSON.stringify(path)}, but the file is not there.`,
    hint: "Take the whole artifact of the producing job.",
  });
}

function notRegular(path: string): AnnexError {
  return new AnnexError({
    code: "evidence-not-regular-file",
    message: `${JSON.stringify(path)} is not a regular file (a link, socket or device).`,
    hint: "Evidence consists of regular files only; run the producing job again.",
  });
}

function tooLarge(path: string, size: number, max: number): AnnexError {
  return new AnnexError({
    code: "evidence-file-mismatch",
    message: `${JSON.stringify(path)} has ${size} bytes; at most ${max} were expected.`,
    hint: "Run the job that produced this evidence again; do not edit its artifact.",
  });
}
