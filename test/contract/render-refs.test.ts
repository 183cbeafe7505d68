import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./sources.ts";
import { ACTION_FILES, CONTROLS_YML, read, type Workflow } from "./workflows.ts";

const SCRIPT = join(ROOT, "scripts/render-refs.mjs");
const scratch = mkdtempSync(join(tmpdir(), "annex-refs-"));
const into = join(scratch, "one");

const render = (folder: string): void => {
  execFileSync(process.execPath, [SCRIPT, "acme/annex", "v1", folder], { stdio: "pipe" });
};
beforeAll(() => render(into));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Path and sha256 of every file below. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`)
    .sort();
}

describe("scripts/render-refs.mjs", () => {
  const rendered = (path: string): string => readFileSync(join(into, path), "utf8");

  it("names every own action by repository and ref", () => {
    const own = (text: string) => [...text.matchAll(/\$\/(\S+)/gu)].map(([, path]) => `acme/annex/${path}@v1`);
    for (const path of [CONTROLS_YML, ...ACTION_FILES]) {
      expect(rendered(path)).not.toContain("$/");
      for (const reference of own(read(path))) expect(rendered(path)).toContain(reference);
    }
    expect(own(read(CONTROLS_YML)).length).toBeGreaterThan(10);
  });

  it("leaves out what act does not know, and nothing else", () => {
    const before = parse(read(CONTROLS_YML)) as Workflow;
    const after = parse(rendered(CONTROLS_YML)) as Workflow;
    for (const name of ["gate", "record"]) expect(after.jobs[name]?.environment).toBe("annex-register");
    expect(after.jobs["deploy"]?.environment).toEqual(before.jobs["deploy"]?.environment);
    expect(Object.keys(after.jobs["deploy"]?.concurrency ?? {})).toEqual(["group"]);
    const rest = ({ jobs }: Workflow) =>
      Object.values(jobs).map(({ environment: _, concurrency: __, steps, ...job }) => ({
        ...job,
        steps: steps.map(({ uses, env: ___, ...step }) => ({
          ...step,
          own: uses?.includes("@v1") || uses?.startsWith("$/"),
        })),
      }));
    expect(rest(after)).toEqual(rest(before));
  });

  it("names the commit only where the reference is one", () => {
    const commit = "0123456789abcdef0123456789abcdef01234567";
    const pinned = join(scratch, "pinned");
    execFileSync(process.execPath, [SCRIPT, "acme/annex", commit, pinned]);
    expect(readFileSync(join(pinned, CONTROLS_YML), "utf8")).toContain(`ANNEX_COMMIT: ${commit}`);
    expect(rendered(CONTROLS_YML)).toContain("ANNEX_COMMIT: ''");
  });

  it("gives the same bytes again", () => {
    const again = join(scratch, "two");
    render(again);
    expect(filesOf(again)).toEqual(filesOf(into));
  });

  it.each([
    ["no repository", ["annex", "v1", "x"]],
    ["a ref that could end the line", ["acme/annex", "v1\nx: y", "x"]],
    ["no folder", ["acme/annex", "v1"]],
  ])("refuses %s", (_, args) => {
    expect(() => execFileSync(process.execPath, [SCRIPT, ...args], { stdio: "pipe", cwd: scratch })).toThrow(/usage/u);
  });
});
