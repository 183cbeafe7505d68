import { describe, expect, test } from "vitest";
import type { Unread } from "../../src/github/unread.ts";
import { collectActionUses, isActionFile, splitUse } from "../../src/github/uses.ts";

const SHA = "8f4b7f84864484a7bf31766abe9204da3cbe65b3";
const WORKFLOW = `name: ci
on: push
env:
  uses: not-an-action@v1
jobs:
  uses:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${SHA} # v5
      - name: with inputs
        uses: "actions/setup-python@v6"
        with:
          uses: not-an-action@v2
      - &shared
        uses: owner/name/sub/path@main
      - *shared
      - run: "echo uses: nothing@v1"
  with:
    uses: owner/name/.github/workflows/called.yml@v1
  local: { uses: ./.github/workflows/local.yml }
`;

function collect(files: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}) {
  const unread: Unread[] = [];
  const uses = collectActionUses(new Map(Object.entries(files)), new Map(Object.entries(base)), unread);
  return { uses, unread };
}

describe("actions used by the pipeline", () => {
  test("are found in steps and jobs, with their lines, and nowhere else", () => {
    const { uses, unread } = collect({ ".github/workflows/ci.yml": WORKFLOW });
    expect(unread).toEqual([]);
    expect(uses.map(({ line, action, ref, pinned }) => [line, action, ref, pinned])).toEqual([
      [9, "actions/checkout", SHA, true],
      [11, "actions/setup-python", "v6", false],
      [15, "owner/name/sub/path", "main", false],
      [19, "owner/name/.github/workflows/called.yml", "v1", false],
      [20, "./.github/workflows/local.yml", "", true],
    ]);
  });

  test("are found where an alias makes a step or a job of what stood elsewhere", () => {
    const text = `jobs:
  a:
    steps:
      - uses: owner/name@${SHA}
        with: &step { uses: evil/one@main }
      - *step
    env: &job { uses: evil/two/.github/workflows/x.yml@main }
  b: *job
`;
    const { uses } = collect({ ".github/workflows/ci.yml": text });
    expect(uses.map(({ action, pinned }) => [action, pinned])).toEqual([
      ["owner/name", true],
      ["evil/two/.github/workflows/x.yml", false],
      ["evil/one", false],
    ]);
  });

  test("are unread where the aliases of a file cannot be resolved", () => {
    const lists = Array.from({ length: 9 }, (_, n) => `x${n + 1}: &x${n + 1} [${`*x${n}, `.repeat(9)}]`);
    const text = ["x0: &x0 [a]", ...lists, "jobs: {}"].join("\n");
    expect(collect({ ".github/workflows/ci.yml": text })).toMatchObject({ uses: [], unread: [{}] });
  });

  test("are found in composite actions", () => {
    const text = `runs:\n  using: composite\n  steps:\n    - uses: owner/name@v1\n`;
    expect(collect({ "actions/one/action.yaml": text }).uses).toMatchObject([{ line: 4, action: "owner/name" }]);
  });

  test("know what was there before, by file, action and ref", () => {
    const before = "jobs:\n  a:\n    steps:\n      - uses: owner/name@v1\n";
    const after = "jobs:\n  a:\n    steps:\n      - uses: owner/name@v1\n      - uses: owner/name@v2\n";
    const { uses } = collect(
      { ".github/workflows/a.yml": after, ".github/workflows/b.yml": before },
      { ".github/workflows/a.yml": before },
    );
    expect(uses.map(({ file, ref, inBase }) => [file.slice(-5), ref, inBase])).toEqual([
      ["a.yml", "v1", true],
      ["a.yml", "v2", false],
      ["b.yml", "v1", false],
    ]);
  });

  test.each([
    ["broken YAML", "jobs: [\n"],
    ["a key given twice", "jobs:\n  a:\n    uses: x@v1\n    uses: y@v1\n"],
    ["a uses that is no text", "jobs:\n  a:\n    steps:\n      - uses: [a, b]\n"],
    ["an alias that leads nowhere", "jobs:\n  a:\n    steps:\n      - uses: *none\n"],
  ])("in %s are unread", (_name, text) => {
    const { uses, unread } = collect({ ".github/workflows/a.yml": text });
    expect(uses).toEqual([]);
    expect(unread).toEqual([{ what: "actions used by .github/workflows/a.yml", reason: expect.any(String) }]);
  });

  test("through an alias are the ones it stands for", () => {
    const text = "jobs:\n  a:\n    steps:\n      - uses: &one owner/name@v1\n      - uses: *one\n";
    expect(collect({ ".github/workflows/a.yml": text }).uses.map(({ line }) => line)).toEqual([4, 5]);
  });

  test.each([
    [".github/workflows/ci.yml", true],
    [".github/workflows/ci.yaml", true],
    [".github/workflows/sub/ci.yml", false],
    ["action.yml", true],
    ["actions/x/action.yaml", true],
    ["docs/reaction.yml", false],
    [".github/dependabot.yml", false],
  ])("are looked for in %s: %s", (path, expected) => {
    expect(isActionFile(path)).toBe(expected);
  });

  test.each([
    [`o/r@${SHA}`, true],
    [`o/r@${SHA.toUpperCase()}`, false],
    [`o/r@${SHA.slice(0, 12)}`, false],
    ["o/r@v1", false],
    ["o/r", false],
    ["./local", true],
    ["$/actions/osv", true],
    ["docker://alpine:3", false],
    [`docker://ghcr.io/a/b@sha256:${"a".repeat(64)}`, true],
    [`docker://ghcr.io/a/b@sha256:${"a".repeat(63)}`, false],
  ])("%s is pinned: %s", (text, pinned) => {
    expect(splitUse(text).pinned).toBe(pinned);
  });
});
