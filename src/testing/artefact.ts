import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { Artefact } from "../model/evidence.ts";
import { matchesId } from "./map.ts";

/**
 * The one file that `pattern` names below `root`: a folder, then a file name in which `*` stands for any characters.
 * Throws AnnexError `artefact-missing`, `artefact-ambiguous`, `artefact-not-regular`, `artefact-outside`.
 */
export async function collectArtefact(root: string, pattern: string): Promise<Artefact> {
  const folder = await folderInside(root, pattern);
  const names = await readdir(folder);
  const matches = names.filter((name) => matchesId(name, basename(pattern))).sort();
  const [name, ...others] = matches;
  if (name === undefined) throw missing(pattern);
  if (others.length > 0) {
    throw new AnnexError({
      code: "artefact-ambiguous",
      message: `"${pattern}" names ${matches.length} files: ${matches.slice(0, 5).join(", ")}.`,
      hint: "Let the build leave exactly one file there, or name it more exactly in build.artefact.",
    });
  }
  const path = join(folder, name);
  const stats = await lstat(path);
  if (!stats.isFile()) {
    throw new AnnexError({
      code: "artefact-not-regular",
      message: `The artefact "${name}" is a folder or a link.`,
      hint: "Pack a folder into one file; replace a link by the file itself.",
    });
  }
  return { name, size: stats.size, sha256: await sha256Of(path) };
}

async function folderInside(root: string, pattern: string): Promise<string> {
  const inside = await realpath(root);
  const folder = await realpath(join(root, dirname(pattern))).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw missing(pattern);
    throw error;
  });
  if (folder === inside || folder.startsWith(inside + sep)) return folder;
  throw new AnnexError({
    code: "artefact-outside",
    message: `The folder of "${pattern}" is a link that leads out of the checkout.`,
    hint: "Let the build write into a folder of the checkout.",
  });
}

function missing(pattern: string): AnnexError {
  return new AnnexError({
    code: "artefact-missing",
    message: `There is no file "${pattern}" after the build.`,
    hint: "Correct build.artefact in .github/annex.yml, or let build.command write the file there.",
  });
}

/** Digest (hex) of a file that may be larger than memory. */
async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
