import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { StoredFile } from "./store.ts";

/** Writes a file so that after a crash it is there whole or as before: temporary file, fsync, rename, fsync of the folder. */
export async function writeAtomically(root: string, scratch: string, file: StoredFile): Promise<void> {
  const target = join(root, file.path);
  const temporary = join(scratch, `write.${randomUUID()}`);
  await makeFolder(root, dirname(target));
  const handle = await open(temporary, "wx");
  try {
    await handle.writeFile(file.contents);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  await syncFolder(dirname(target));
}

/** Removes a file for good. */
export async function removeDurably(file: string): Promise<void> {
  await rm(file, { force: true });
  await syncFolder(dirname(file));
}

async function makeFolder(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.startsWith(dirname(first)) && made.length >= root.length; made = dirname(made)) {
    await syncFolder(made);
    if (made === dirname(made)) return;
  }
}

/** Some systems cannot open or sync a folder; there the rename alone must do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}
