import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Terminal } from "../../src/cli/command.ts";
import { runDemo } from "../../src/demo/demo.ts";
import type { ControlSlug } from "../../src/model/control.ts";
import type { RegisterRecord } from "../../src/model/record.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";
import { verifyHere } from "../../src/stages/verify.ts";

const scratch = mkdtempSync(join(tmpdir(), "annex-demo-test-"));
const dir = join(scratch, "kept");
const said: string[] = [];

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function terminal(out: string[], cwd = scratch): Terminal {
  const say = (text: string): void => void out.push(text);
  return { out: say, err: say, colour: false, interactive: false, env: process.env, cwd };
}

function verdict(name: string): VerdictDocument {
  return JSON.parse(readFileSync(join(dir, "evidence", `${name}.verdict.json`), "utf8"));
}

function statuses(name: string): Readonly<Partial<Record<ControlSlug, string>>> {
  return Object.fromEntries(verdict(name).controls.map(({ control, status }) => [control, status]));
}

function records(): readonly RegisterRecord[] {
  const folder = join(dir, "register", "records");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return files.sort().map((path) => JSON.parse(readFileSync(join(folder, path), "utf8")));
}

describe("annex demo --into", () => {
  beforeAll(async () => {
    expect(await runDemo("kept", terminal(said))).toBe(0);
  }, 60_000);

  test("shows a change that several controls refuse, and that nothing else is wrong with it", () => {
    expect(statuses("1-proposed")).toEqual({
      "operational-installation": "not-due",
      "technical-vulnerabilities": "failed",
      "security-requirements": "failed",
      "change-control": "passed",
      "package-changes": "failed",
      "security-testing": "passed",
      "acceptance-testing": "passed",
      "supply-chain": "failed",
    });
  });

  test("names the advisory of the package", () => {
    const text = JSON.stringify(verdict("1-proposed"));
    expect(text).toContain("CVE-2024-37890");
  });

  test("shows the corrected change passing", () => {
    const { "operational-installation": installation, ...others } = statuses("2-corrected");
    expect(installation).toBe("not-due");
    expect(new Set(Object.values(others))).toEqual(new Set(["passed"]));
  });

  test("leaves a baseline, an allowed decision and a deployed outcome", () => {
    const bodies = records().map(({ body }) => body);
    expect(bodies.map(({ kind }) => kind)).toEqual(["baseline", "decision", "outcome"]);
    expect(bodies[1]).toMatchObject({ decision: "allowed", reasons: [], unenforced: [] });
    expect(bodies[1]).toMatchObject({ rows: Array.from({ length: 8 }, () => ({ status: "passed" })) });
    expect(bodies[2]).toMatchObject({ outcome: "deployed", decisionSeq: 2 });
  });

  test("leaves a register that verifies, its verdict computed again, and that names a changed byte", async () => {
    const register = join(dir, "register");
    const report = await verifyHere(register, { anchors: [] });
    expect(report).toMatchObject({ status: "ok", records: 3 });
    expect(report.checks).toContainEqual(expect.objectContaining({ check: "recomputation", status: "ok" }));
    expect(report.checks).toContainEqual(expect.objectContaining({ check: "history", status: "ok" }));
    expect(said.join("")).toMatch(/record 2 \(records\/[^)]*\), field body\.commit: changed/u);
  });

  test("installs the very file that was built and tested", () => {
    const installed = readFileSync(join(dir, "project", "installed", "production", "bookings.mjs"));
    const folder = join(dir, "evidence", "3-merged.artefact");
    expect(readdirSync(folder)).toEqual(["bookings.mjs"]);
    expect(installed.equals(readFileSync(join(folder, "bookings.mjs")))).toBe(true);
  });

  test("leaves a clean repository with the merge on main", () => {
    const git = (...args: string[]): string =>
      execFileSync("git", args, { cwd: join(dir, "project"), encoding: "utf8" }).trim();
    expect(git("status", "--porcelain")).toBe("");
    expect(git("log", "--format=%s", "--first-parent").split("\n")).toEqual([
      "Merge pull request #8 from live-updates",
      "Book instruments over HTTP",
    ]);
  });

  test("leaves a page without scripts beside its Markdown", () => {
    const page = readFileSync(join(dir, "site", "index.html"), "utf8");
    expect(page).toContain("<h1>Change record 3 · bookings");
    expect(page).not.toMatch(/<script|javascript:/iu);
    expect(readFileSync(join(dir, "site", "change-record.md"), "utf8")).toMatch(/^# Change record 3/u);
  });

  test("says that GitHub's part is recorded, fits a terminal, and names files that are there", () => {
    const text = said.join("");
    expect(text).toContain("recorded events");
    expect(text.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const named = [...text.matchAll(/^ {2}kept\/(\S+)/gmu)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(dir, path)))).toEqual([]);
  });

  test("holds no control character without colour", () => {
    expect(said.join("")).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("refuses a folder that holds something, and touches nothing in it", async () => {
    const before = readdirSync(dir);
    await expect(runDemo("kept", terminal([]))).rejects.toMatchObject({ code: "demo-folder-not-empty" });
    expect(readdirSync(dir)).toEqual(before);
  });
});

test("refuses a file where the folder should be", async () => {
  writeFileSync(join(scratch, "file"), "");
  await expect(runDemo("file", terminal([]))).rejects.toMatchObject({ code: "demo-folder-not-empty" });
});
