import { link, mkdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { Clock } from "../model/http.ts";
import { describeSelf, formatOwner, hasEnded, type LockOwner, parseOwner } from "./lock-owner.ts";

/** A lock of another machine (its pid means nothing here) counts as left behind after ten minutes. */
const STALE_MS = 600_000;

/** How long one call waits for a living owner before it says that it was not its turn. */
const WAIT_MS = 2_000;

/** A lock that is held; `release` gives it up. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock in `folder` or says null when a living process kept it for two seconds.
 *
 * The lock is the file `lock`, made by link(2), so it appears whole or not at all. A lock whose owner has ended is not
 * removed (two processes could each remove the other's new one) but succeeded: the file `lock.<nonce of the ended one>`
 * can be made only once, and counts only while `lock` still is the one it succeeds. The owner is the end of that line.
 */
export async function takeLock(folder: string, clock: Clock): Promise<Lock | null> {
  await prepareFolder(folder);
  const self = describeSelf();
  const temporary = join(folder, `new.${self.nonce}`);
  await writeFile(temporary, formatOwner(self));
  try {
    const deadline = clock.now() + WAIT_MS;
    for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
      const lock = await tryTake(folder, temporary, clock);
      if (lock !== null) return lock;
      if (clock.now() > deadline) return null;
      await clock.sleep(wait + (self.nonce.charCodeAt(0) % 5));
    }
  } finally {
    await removeIfThere(temporary);
  }
}

async function tryTake(folder: string, temporary: string, clock: Clock): Promise<Lock | null> {
  const root = join(folder, "lock");
  const line: string[] = [];
  for (let next = root; ; ) {
    if (await linkNew(temporary, next)) {
      line.push(next);
      if (line.length === 1 || (await stillStandsBehind(root, line))) return { release: () => release(line) };
      await removeIfThere(next);
      return null;
    }
    const owner = await readOwner(next, clock);
    if (owner === null || !hasEnded(owner.owner, owner.ageMs, STALE_MS)) return null;
    line.push(next);
    next = join(folder, `lock.${owner.owner.nonce}`);
  }
}

/** Between looking at an ended owner and succeeding it, another process may have done so, worked and released. */
async function stillStandsBehind(root: string, line: readonly string[]): Promise<boolean> {
  for (const [index, file] of line.slice(0, -1).entries()) {
    const text = await readFile(file, "utf8").catch(absent);
    const owner = text === null ? null : parseOwner(text);
    if (owner === null || line[index + 1] !== `${root}.${owner.nonce}`) return false;
  }
  return true;
}

/** The root goes first: from then on nothing that stands behind it counts. */
async function release(line: readonly string[]): Promise<void> {
  for (const file of line) await removeIfThere(file);
}

async function readOwner(
  file: string,
  clock: Clock,
): Promise<{ readonly owner: LockOwner; readonly ageMs: number } | null> {
  const text = await readFile(file, "utf8").catch(absent);
  const info = await stat(file).catch(absent);
  if (text === null || info === null) return null;
  const owner = parseOwner(text);
  if (owner === null) throw foreignLock(file);
  return { owner, ageMs: clock.now() - info.mtimeMs };
}

async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function removeIfThere(file: string): Promise<void> {
  await unlink(file).catch(absent);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

function foreignLock(file: string): AnnexError {
  return new AnnexError({
    code: "register-lock-foreign",
    message: `${JSON.stringify(file)} is not a lock that annex wrote.`,
    hint: "Make sure that no program writes to the register, then remove this file.",
  });
}
