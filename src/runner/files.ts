import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { AnnexError } from "../model/error.ts";

/** Text of a regular file, or null when there is none; a symbolic link is refused, since it may leave the checkout. */
export async function readTextIfPresent(path: string): Promise<string | null> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (stats === null) return null;
  if (!stats.isFile()) {
    throw new AnnexError({
      code: "file-not-regular",
      message: `"${path}" is not a regular file.`,
      hint: "Replace the link or folder by the file itself.",
    });
  }
  return readFile(path, "utf8");
}

/** Writes a file and the folders above it. */
export async function writeFileDeep(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
