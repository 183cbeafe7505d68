import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectReports } from "../../src/testing/reports.ts";

const STARTED = Date.UTC(2026, 10, 24, 9, 0, 0, 500);

function checkout(files: Readonly<Record<string, number>>): string {
  const root = mkdtempSync(join(tmpdir(), "annex-reports-"));
  for (const [path, modified] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `text of ${path}`);
    utimesSync(join(root, path), new Date(modified), new Date(modified));
  }
  return root;
}

function outcome({ reports, problems }: Awaited<ReturnType<typeof collectReports>>) {
  return { paths: reports.map(({ path }) => path), codes: problems.map(({ code }) => code) };
}

describe("reports", () => {
  const later = STARTED + 1000;

  test.each([
    ["a plain path", ["out/a.xml"], ["out/a.xml"]],
    ["a name with *", ["out/*.xml"], ["out/a.xml", "out/b.xml"]],
    ["folders of any depth", ["**/*.xml"], ["deep/x/y/c.xml", "out/a.xml", "out/b.xml", "root.xml"]],
    ["a folder of any name", ["*/a.xml"], ["out/a.xml"]],
    ["two patterns that overlap", ["out/a.xml", "out/*.xml"], ["out/a.xml", "out/b.xml"]],
    ["alternatives", ["{root,out/b}.xml"], ["out/b.xml", "root.xml"]],
  ])("are found by %s", async (_how, patterns, paths) => {
    const root = checkout({
      "out/b.xml": later,
      "out/a.xml": later,
      "root.xml": later,
      "deep/x/y/c.xml": later,
      "node_modules/p/d.xml": later,
      "out/other.txt": later,
    });
    expect(outcome(await collectReports(root, patterns, STARTED))).toEqual({ paths, codes: [] });
  });

  test("are read whole", async () => {
    const { reports } = await collectReports(checkout({ "a.xml": later }), ["a.xml"], STARTED);
    expect(reports).toEqual([{ path: "a.xml", text: "text of a.xml" }]);
  });

  test("that no pattern asks for are none", async () => {
    expect(outcome(await collectReports(checkout({ "a.xml": later }), [], STARTED))).toEqual({ paths: [], codes: [] });
  });
});

describe("a problem is", () => {
  test("a pattern without a file, even beside one with", async () => {
    const root = checkout({ "a.xml": STARTED });
    const found = await collectReports(root, ["a.xml", "b.xml", "nowhere/*.xml"], STARTED);
    expect(outcome(found)).toEqual({ paths: ["a.xml"], codes: ["report-missing", "report-missing"] });
  });

  test.each([
    ["before the run began", STARTED - 100, ["report-stale"]],
    ["a year before", STARTED - 31_536_000_000, ["report-stale"]],
    ["a whole second before", Math.floor(STARTED / 1000) * 1000 - 1000, ["report-stale"]],
    ["within the lag of the kernel's clock", STARTED - 8, []],
    ["in the same second, on a file system without fractions", Math.floor(STARTED / 1000) * 1000, []],
  ])("a report written %s", async (_when, modified, codes) => {
    expect(outcome(await collectReports(checkout({ "a.xml": modified }), ["a.xml"], STARTED)).codes).toEqual(codes);
  });

  test("a link instead of a file", async () => {
    const root = checkout({ "out/real.txt": STARTED });
    symlinkSync("real.txt", join(root, "out/a.xml"));
    expect(outcome(await collectReports(root, ["out/*.xml"], STARTED))).toEqual({
      paths: [],
      codes: ["report-not-regular"],
    });
  });

  test.each(["link/a.xml", "link/*.xml", "link/deep/*.xml"])("a folder that is a link: %s", async (pattern) => {
    const elsewhere = checkout({ "a.xml": STARTED, "deep/b.xml": STARTED });
    const root = checkout({ "own.xml": STARTED });
    symlinkSync(elsewhere, join(root, "link"));
    expect(outcome(await collectReports(root, [pattern], STARTED))).toEqual({ paths: [], codes: ["report-missing"] });
  });

  test("a linked folder that a wide pattern passes", async () => {
    const root = checkout({ "own.xml": STARTED });
    symlinkSync(checkout({ "a.xml": STARTED }), join(root, "link"));
    expect(outcome(await collectReports(root, ["**/*.xml"], STARTED)).paths).toEqual(["own.xml"]);
  });
});
