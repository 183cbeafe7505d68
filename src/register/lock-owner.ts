import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";
import { canonicalJson } from "../evidence/canonical.ts";

/** Who holds a lock, in terms by which another process can tell whether it still runs. */
export interface LockOwner {
  /** Different for every time the lock is taken. */
  readonly nonce: string;
  readonly host: string;
  /** Boot of the kernel and process namespace: a pid means something only within both. */
  readonly space: string;
  readonly pid: number;
  /** Start time of the process in clock ticks since boot, so that a reused pid is not taken for the owner. */
  readonly started: string;
}

const ownerSchema = z.strictObject({
  nonce: z.string().regex(/^[0-9a-f-]{36}$/),
  host: z.string(),
  space: z.string(),
  pid: z.int().positive(),
  started: z.string(),
});

/** This process as owner of a new lock. */
export function describeSelf(): LockOwner {
  return {
    nonce: randomUUID(),
    host: hostname(),
    space: processSpace(),
    pid: process.pid,
    started: startOf(process.pid),
  };
}

/** Text of a lock file. */
export function formatOwner(owner: LockOwner): string {
  return canonicalJson({ ...owner });
}

/** Reads a lock file; null when it is not one of ours. */
export function parseOwner(text: string): LockOwner | null {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Has the owner ended? True and false are certain when it ran in this boot and namespace; otherwise only the lock's age
 * (milliseconds) can tell, because an append takes seconds.
 */
export function hasEnded(owner: LockOwner, ageMs: number, staleMs: number): boolean {
  if (owner.host !== hostname() || owner.space !== processSpace()) return ageMs > staleMs;
  if (!isAlive(owner.pid)) return true;
  return startOf(owner.pid) !== owner.started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that it runs under another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Linux tells; elsewhere the host name must do, and a reused pid then looks alive, which errs on the safe side. */
function processSpace(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "unknown";
  }
}

/** Field 22 of /proc/PID/stat, counted after the command's closing parenthesis (proc(5)). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "unknown";
  } catch {
    return "unknown";
  }
}
