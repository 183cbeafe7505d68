import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that this script belongs to. */
export const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of links that the tests use; ignored by git. */
export const toolsDir = join(checkout, ".tools");

/** The per-user cache that every checkout links into. */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "annex-tools");

/** The first 12 hex digits of the sha256 over everything a tool is made from, the platform included. */
export function recipeOf(...parts) {
  const hash = createHash("sha256");
  for (const part of [process.platform, process.arch, ...parts]) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 12);
}

/**
 * Returns the cache folder `name-version-recipe`, built by `build(folder)` unless it is there.
 * It is built in place because a virtual environment cannot be moved; the marker comes last, so a broken build is redone.
 */
export async function cached({ name, version, recipe }, build) {
  const folder = join(cacheDir, `${name}-${version}-${recipe}`);
  const marker = join(folder, ".complete");
  if (existsSync(marker)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build(folder);
  writeFileSync(marker, "");
  return folder;
}

/** Makes `.tools/<path>` a link to `target`, replacing what was there. */
export function link(path, target) {
  const from = join(toolsDir, path);
  mkdirSync(dirname(from), { recursive: true });
  if (lstatSync(from, { throwIfNoEntry: false })) rmSync(from, { recursive: true });
  symlinkSync(target, from);
}

/** Makes `.tools/<path>` a script that calls `target`: a program that looks for its files beside itself finds them. */
export function wrap(path, target) {
  const from = join(toolsDir, path);
  mkdirSync(dirname(from), { recursive: true });
  rmSync(from, { force: true });
  writeFileSync(from, `#!/bin/sh\nexec '${target}' "$@"\n`, { mode: 0o755 });
}
