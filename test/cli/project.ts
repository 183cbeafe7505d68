import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach } from "vitest";
import type { Advisory } from "../../src/model/advisory.ts";
import { advisory } from "../advisories/build.ts";
import { zipOf } from "../advisories/zips.ts";

const cleanups: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Runs after the test, whatever became of it. */
export function afterwards(cleanup: () => void | Promise<void>): void {
  cleanups.push(cleanup);
}

/** A folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "annex-cli-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A path at which nothing is yet, in a folder that goes after the test. */
export function newFolder(): string {
  return join(folderOf(), "new");
}

/** An executable script in a folder of its own. */
export function program(name: string, text: string): string {
  const path = join(folderOf({ [name]: text }), name);
  chmodSync(path, 0o755);
  return path;
}

/** A line of a fully hashed requirements.txt. */
export function pinned(name: string, version: string): string {
  return `${name}==${version} --hash=sha256:${"1".repeat(64)}\n`;
}

/** All files below a folder, without git's own, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(".git/"))
    .sort();
}

export const today = (): string => new Date().toISOString();

/** CVE-1 in demo before 2.0, critical by its vector. */
export const CRITICAL = advisory("CVE-2026-0001", {
  aliases: ["GHSA-aaaa-bbbb-cccc"],
  severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
});

/** A database of `all.zip` that was renewed just now; always holds one record of a package nobody has. */
export function databaseOf(...records: readonly Advisory[]): string {
  const elsewhere = advisory("CVE-2026-9999", {
    modified: today(),
    affected: [{ package: { ecosystem: "PyPI", name: "nobody-has-this" }, versions: ["1"] }],
  });
  const zip = zipOf(Object.fromEntries([elsewhere, ...records].map((record) => [record.id, record])));
  return folderOf({ "PyPI/all.zip": zip });
}
