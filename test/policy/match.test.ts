import { describe, expect, test } from "vitest";
import { matchesAny, pathsMatching } from "../../src/policy/match.ts";

describe("path patterns", () => {
  test.each([
    ["docs/a/b.md", ["docs/**"], true],
    ["docs", ["docs/**"], true],
    ["docsx/a.md", ["docs/**"], false],
    ["README.md", ["*.md"], true],
    ["a/README.md", ["*.md"], false],
    ["a/README.md", ["**/*.md"], true],
    ["README.md", ["**/*.md"], true],
    [".github/workflows/ci.yml", [".github/**"], true],
    [".github/workflows/ci.yml", ["**/*.yml"], true],
    ["src/.env", ["src/*"], true],
    ["Dockerfile", ["**/Dockerfile"], true],
    ["deploy/compose.yaml", ["**/compose*.{yml,yaml}"], true],
    ["src/a.py", ["!src/b.py"], false],
    ["src/a.py", ["!(x)/a.py"], false],
    ["src/a.py", [], false],
    ["src/[a].py", ["src/*.py"], true],
    ["./src/a.py", ["src/*.py"], false],
  ] as const)("%s against %j is %s", (path, patterns, expected) => {
    expect(matchesAny(path, patterns)).toBe(expected);
    expect(pathsMatching([path], patterns)).toEqual(expected ? [path] : []);
  });
});
