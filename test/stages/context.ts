import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { exec } from "../../src/runner/exec.ts";
import type { StageContext } from "../../src/stages/context.ts";

export const NOW = Date.parse("2026-11-24T12:00:00Z");

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "annex-stage-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface TestContext extends StageContext {
  /** Everything that was logged, one entry a line. */
  readonly lines: string[];
}

/** A context at a fixed time, without a network. */
export function contextIn(root: string, over: Partial<StageContext> = {}): TestContext {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  return {
    root,
    env: { PATH: process.env["PATH"] },
    fetch: async (url) => {
      throw new TypeError(`no network in this test: ${url}`);
    },
    clock: { now: () => NOW, sleep: async () => undefined },
    exec,
    log: { info: log, output: log, warning: log },
    lines,
    ...over,
  };
}
