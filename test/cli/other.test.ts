import { execFile } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTROL_SLUGS } from "../../src/model/control.ts";
import { RULES } from "../../src/model/rules.ts";
import { annex } from "./annex.ts";
import { filesIn, folderOf, pinned } from "./project.ts";
import { repositoryOf } from "./repository.ts";

const LOCK = { "requirements.txt": pinned("demo", "1.0") };

describe("annex packages", () => {
  it("prints an object of one array, in the fields of the contract", async () => {
    const { code, out } = await annex(folderOf(LOCK), ["packages", "--format", "json"]);
    const document = JSON.parse(out);
    expect([code, Object.keys(document), document.packages.length]).toEqual([0, ["packages"], 1]);
    const fields = ["ecosystem", "name", "version", "purl", "direct", "scope", "lockfile", "line", "hashes"];
    for (const field of fields) expect(document.packages[0]).toHaveProperty(field);
  });

  it("takes the format from --lockfile FORMAT:PATH", async () => {
    const root = folderOf({ "deps/base.lock": pinned("demo", "1.0") });
    const { code, out } = await annex(root, ["packages", "--lockfile", "requirements.txt:deps/base.lock"]);
    expect([code, out]).toEqual([0, "pkg:pypi/demo@1.0  unknown  direct?  deps/base.lock:1\n"]);
  });

  it.each([
    ["nothing is locked", {}],
    ["a lockfile is cut off", { "poetry.lock": "[[package]]\nname = " }],
    ["a package is loose", { "requirements.txt": "loose>1\n" }],
  ])("ends with 3 when %s, and says so once", async (_what, files) => {
    const { code, err } = await annex(folderOf(files), ["packages"]);
    expect([code, err.trim().split("\n").length]).toEqual([3, 1]);
  });

  it("does not let a name in a lockfile write control characters", async () => {
    const root = folderOf({ "requirements.txt": "\u001b[31mdemo==1\n::error::x\n" });
    const { out, err } = await annex(root, ["packages"]);
    expect(out + err).not.toContain("\u001b");
    expect((out + err).split("\n").filter((line) => /^\s*::/u.test(line))).toEqual([]);
  });
});

describe("annex sbom", () => {
  it.each([
    ["cyclonedx", { bomFormat: "CycloneDX", specVersion: "1.6" }],
    ["spdx", { spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0" }],
  ])("writes %s, the same bytes each time", async (format, expected) => {
    const root = folderOf(LOCK);
    const first = await annex(root, ["sbom", "--format", format]);
    expect([first.code, JSON.parse(first.out)]).toMatchObject([0, expected]);
    expect(first.out).toContain("pkg:pypi/demo@1.0");
    const second = await annex(root, ["sbom", "--format", format, "--output", "sbom.json"]);
    expect([second.out, readFileSync(join(root, "sbom.json"), "utf8")]).toEqual(["", first.out]);
  });

  it.each([[[]], [["--format", "xml"]]])("ends with 2 for %j", async (flags) => {
    expect(await annex(folderOf(LOCK), ["sbom", ...flags])).toMatchObject({ code: 2, error: "usage" });
  });

  it("ends with 3 when the bill is not whole", async () => {
    const root = folderOf({ ...LOCK, "poetry.lock": "[[package]]\nname = " });
    expect((await annex(root, ["sbom", "--format", "spdx"])).code).toBe(3);
  });
});

describe("annex diff", () => {
  const newer = { "requirements.txt": pinned("demo", "2.0") + pinned("more", "1.0") };
  const expected = "updated        PyPI:demo 1.0 → 2.0\nadded          PyPI:more 1.0\n";

  it("compares with a revision and with a folder alike", async () => {
    const { root } = repositoryOf(LOCK, newer);
    const byRef = await annex(root, ["diff", "--base", "HEAD~1"]);
    const byFolder = await annex(root, ["diff", "--base", folderOf(LOCK)]);
    expect([byRef.code, byRef.out, byFolder.out]).toEqual([0, expected, expected]);
  });

  it("gives JSON and a Markdown table", async () => {
    const { root } = repositoryOf(LOCK, newer);
    const json = JSON.parse((await annex(root, ["diff", "--base", "HEAD~1", "--format", "json"])).out);
    expect([json.schema, json.changes.map(({ kind }: { kind: string }) => kind)]).toEqual([
      "annex/diff/v1",
      ["updated", "added"],
    ]);
    const markdown = await annex(root, ["diff", "--base", "HEAD~1", "--format", "markdown"]);
    expect(markdown.out.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(3);
  });

  it.each([
    ["usage", []],
    ["change-base-unknown", ["--base", "nowhere"]],
  ])("ends with %s and 2 for %j", async (error, flags) => {
    const { root } = repositoryOf(LOCK);
    expect(await annex(root, ["diff", ...flags])).toMatchObject({ code: 2, error });
  });

  it("ends with 3 when one side cannot be read", async () => {
    const { root } = repositoryOf({ "poetry.lock": "[[package]]\nname = " }, { "poetry.lock": "x", ...LOCK });
    expect((await annex(root, ["diff", "--base", "HEAD~1"])).code).toBe(3);
  });
});

describe("annex explain", () => {
  it("lists all controls and explains each control and each rule", async () => {
    const root = folderOf();
    const all = (await annex(root, ["explain"])).out;
    for (const slug of CONTROL_SLUGS) {
      expect(all).toContain(slug);
      expect((await annex(root, ["explain", slug])).code).toBe(0);
    }
    for (const { control, rule, title } of RULES) {
      expect((await annex(root, ["explain", rule])).out).toContain(title);
      expect((await annex(root, ["explain", `${control}/${rule}`])).out).toContain(title);
    }
  });

  it.each([
    ["rule-unknown", ["no-such-rule"]],
    ["usage", ["malware", "overdue"]],
  ])("ends with %s for %j", async (error, words) => {
    expect(await annex(folderOf(), ["explain", ...words])).toMatchObject({ code: 2, error });
  });
});

describe("the command line itself", () => {
  const main = new URL("../../src/cli.ts", import.meta.url).pathname;
  function spawn(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const root = folderOf();
    mkdirSync(join(root, "empty"));
    return new Promise<{ code: number; stdout: string; stderr: string; left: readonly string[] }>((resolve) => {
      execFile(
        process.execPath,
        [main, ...argv],
        { cwd: root, env: { ...process.env, ...env } },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr, left: filesIn(root) }),
      );
    });
  }

  it.each([
    [[], 2],
    [["--help"], 0],
    [["--version"], 0],
    [["audit", "--help"], 0],
    [["adit"], 2],
    [["toString"], 2],
    [["__proto__"], 2],
    [["audit", "--wrong"], 2],
    [["packages"], 3],
    [["register", "build", "--register", "x"], 2],
  ])("ends %j with %i and leaves no file", async (argv, code) => {
    const ran = await spawn(argv);
    expect([ran.code, ran.left]).toEqual([code, []]);
    if (code === 2 && argv.length > 0) expect(ran.stderr).toMatch(/^annex: /u);
  });

  it("prints no colour where the output is no terminal, whatever FORCE_COLOR says", async () => {
    const ran = await spawn(["audit", "--offline-db", "empty"], { FORCE_COLOR: "1", NO_COLOR: "" });
    expect([ran.code, ran.stdout.includes("\u001b")]).toEqual([3, false]);
  });

  it("does not repeat a command line's control characters", async () => {
    const ran = await spawn(["packages", "--\u001b[31m"]);
    expect([ran.code, ran.stderr.includes("\u001b")]).toEqual([2, false]);
  });
});
