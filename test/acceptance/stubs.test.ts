import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let scratch: string;
let work: string;

interface StepResult {
  readonly failed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a stub as a runner would: inputs by INPUT_ variables, outputs by the file of GITHUB_OUTPUT. */
function step(action: string, inputs: Readonly<Record<string, string>>, run = "1"): StepResult {
  const main = fileURLToPath(new URL(`stubs/${action}/index.mjs`, import.meta.url));
  const output = join(scratch, "output");
  writeFileSync(output, "");
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env["PATH"],
    ANNEX_TEST_ARTIFACTS: join(scratch, "store"),
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: run,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKSPACE: work,
    ...Object.fromEntries(named),
  };
  const { status } = spawnSync(process.execPath, [main], { cwd: work, env });
  const lines = readFileSync(output, "utf8").split("\n").filter(Boolean);
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return { failed: status !== 0, outputs };
}

function upload(name: string, path: string, more: Readonly<Record<string, string>> = {}): StepResult {
  return step("upload-artifact", { name, path, "if-no-files-found": "warn", ...more });
}

function download(
  inputs: Readonly<Record<string, string>>,
  run = "1",
): StepResult & { readonly files: readonly string[] } {
  const path = join(scratch, "in");
  rmSync(path, { recursive: true, force: true });
  const result = step("download-artifact", { path, "digest-mismatch": "error", ...inputs }, run);
  return { ...result, files: result.failed ? [] : filesOf(path) };
}

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).sort();
}

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), name);
  }
}

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "annex-stubs-"));
  work = join(scratch, "work");
  mkdirSync(work);
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe("what an artifact holds", () => {
  const cases: ReadonlyArray<readonly [name: string, path: string, files: readonly string[]]> = [
    ["a folder: what lies below it", "out", ["a.txt", "sub/b.txt"]],
    ["one file: that file", "out/sub/b.txt", ["b.txt"]],
    ["a pattern: names from the part before the wildcard", "out/**/*.txt", ["a.txt", "sub/b.txt"]],
    ["a pattern that matches a folder: all of it", "ou*", ["out/a.txt", "out/sub/b.txt"]],
    [
      "several paths: names from the least common ancestor",
      "out\nother/c.txt",
      ["other/c.txt", "out/a.txt", "out/sub/b.txt"],
    ],
    ["an exclusion: the rest", "out\n!out/sub/**", ["a.txt"]],
  ];
  for (const [name, path, files] of cases) {
    test(name, () => {
      write("out/a.txt", "out/sub/b.txt", "out/.hidden", "other/c.txt");
      const { outputs } = upload("one", path);
      expect(outputs["artifact-digest"]).toMatch(/^[0-9a-f]{64}$/);
      expect(download({ "artifact-ids": outputs["artifact-id"] ?? "" }).files).toEqual(files);
    });
  }

  test("hidden files only when asked for", () => {
    write("out/a.txt", "out/.hidden");
    upload("one", "out", { "include-hidden-files": "true" });
    expect(download({ name: "one" }).files).toEqual([".hidden", "a.txt"]);
  });

  test("no permissions", () => {
    write("run.sh");
    chmodSync(join(work, "run.sh"), 0o755);
    upload("one", "run.sh");
    download({ name: "one" });
    expect(statSync(join(scratch, "in", "run.sh")).mode & 0o777).toBe(0o644);
  });
});

describe("an upload fails", () => {
  test("without files, when that is an error, and not otherwise", () => {
    expect(upload("one", "absent", { "if-no-files-found": "error" }).failed).toBe(true);
    expect(upload("one", "absent")).toEqual({ failed: false, outputs: {} });
  });

  test("under a name that the run has used, unless it overwrites", () => {
    write("a.txt", "b.txt");
    upload("one", "a.txt");
    expect(upload("one", "b.txt").failed).toBe(true);
    expect(upload("one", "b.txt", { overwrite: "true" }).failed).toBe(false);
    expect(download({ name: "one" }).files).toEqual(["b.txt"]);
  });
});

describe("a download", () => {
  test("of several artifacts gives each a folder, or none when merged", () => {
    write("a.txt", "b.txt");
    const ids = ["a", "b"].map((name) => upload(name, `${name}.txt`).outputs["artifact-id"]).join(",");
    expect(download({ "artifact-ids": ids }).files).toEqual(["a/a.txt", "b/b.txt"]);
    expect(download({ "artifact-ids": ids, "merge-multiple": "true" }).files).toEqual(["a.txt", "b.txt"]);
  });

  test("fails for an unknown number, an unknown name, and another run without a token", () => {
    write("a.txt");
    const id = upload("one", "a.txt").outputs["artifact-id"] ?? "";
    expect(download({ "artifact-ids": "9" }).failed).toBe(true);
    expect(download({ name: "two" }).failed).toBe(true);
    expect(download({ "artifact-ids": id }, "2").failed).toBe(true);
    const elsewhere = { "artifact-ids": id, "github-token": "token", "run-id": "1", repository: "acme/shop" };
    expect(download(elsewhere, "2").files).toEqual(["a.txt"]);
  });

  test("fails when the kept files were changed", () => {
    write("a.txt");
    const id = upload("one", "a.txt").outputs["artifact-id"] ?? "";
    writeFileSync(join(scratch, "store", id, "files", "a.txt"), "changed");
    expect(download({ name: "one" }).failed).toBe(true);
  });
});
