import { describe, expect, it } from "vitest";
import { readSources, type Source } from "./sources.ts";

/** Design, section 6, from top to bottom: a file imports from its own row or from rows below. */
const LAYERS: readonly (readonly string[])[] = [
  ["main.ts", "cli.ts"],
  // The demo is a command that grew: it stands beside the command line.
  ["actions"],
  ["cli", "demo"],
  ["stages"],
  ["controls"],
  ["report"],
  ["register"],
  ["evidence"],
  ["policy"],
  ["lockfiles"],
  // Package indexes are asked about packages as advisory sources are.
  ["advisories", "indexes"],
  ["sbom"],
  ["testing"],
  ["github"],
  ["runner"],
  ["model"],
];

/** Imports that point up, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "src/testing/reports.ts → src/policy/match.ts": "the team's globs mean the same in a report's paths as in the policy",
  "src/indexes/pypi.ts → src/lockfiles/pypi.ts": "one reading of PyPI's names for the lock and for the index",
  "src/indexes/pypi.ts → src/lockfiles/python-lock.ts":
    "one reading of a file's version for the lock and for the index",
};

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));
const own = (source: Source) => source.imports.filter(({ target }) => target.startsWith("src/"));
const folderOf = (path: string): string => path.split("/")[1] ?? "";
const rowOf = (path: string): number => LAYERS.findIndex((row) => row.includes(folderOf(path)));

/** Files that importing this one loads or may load, itself included. */
function reachedFrom(path: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (of: string): void => {
    if (reached.has(of)) return;
    reached.add(of);
    for (const { target, typeOnly } of byPath.get(of)?.imports ?? []) if (!typeOnly) visit(target);
  };
  visit(path);
  return reached;
}

describe("layers", () => {
  it("name every folder and file of src, and no other", () => {
    const present = new Set(sources.map(({ path }) => folderOf(path)));
    expect([...present].sort()).toEqual(LAYERS.flat().sort());
  });

  it("are imported downwards only", () => {
    const upward = sources.flatMap((source) =>
      own(source)
        .filter(({ target }) => rowOf(target) < rowOf(source.path))
        .map(({ target }) => `${source.path} → ${target}`),
    );
    expect(upward.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  it("exist for every import", () => {
    const dangling = sources.flatMap((source) => own(source).filter(({ target }) => !byPath.has(target)));
    expect(dangling.filter(({ target }) => !target.endsWith(".generated.ts"))).toEqual([]);
  });

  it("have no circle of files that load one another at once", () => {
    const circles = sources.filter(({ path }) => {
      const seen = new Set<string>();
      const visit = (of: string): boolean =>
        (byPath.get(of)?.imports ?? [])
          .filter(({ typeOnly, lazy }) => !typeOnly && !lazy)
          .some(({ target }) => {
            if (target === path) return true;
            if (seen.has(target)) return false;
            seen.add(target);
            return visit(target);
          });
      return visit(path);
    });
    expect(circles.map(({ path }) => path)).toEqual([]);
  });
});

describe("model", () => {
  it("imports nothing outside itself", () => {
    const outside = sources
      .filter(({ path }) => path.startsWith("src/model/"))
      .flatMap(({ path, imports }) => imports.map(({ target }) => `${path} → ${target}`))
      .filter((line) => !/→ src\/model\//u.test(line));
    expect(outside).toEqual([]);
  });
});

describe("edges", () => {
  const names = (test: RegExp) =>
    sources.filter(({ imports }) => imports.some(({ target }) => test.test(target))).map(({ path }) => path);

  it.each(["src/cli.ts", "src/main.ts"])("%s reaches no client of GitHub's, only annex's own", (entry) => {
    const outside = [...reachedFrom(entry)].filter((target) => /^(?:@actions|@octokit|undici)/u.test(target));
    expect(reachedFrom(entry).size).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  });

  it("only runner may import @actions/*", () => {
    expect(names(/^@actions\//u).filter((path) => !path.startsWith("src/runner/"))).toEqual([]);
  });

  it("only runner starts processes", () => {
    const allowed = ["src/runner/exec.ts", "src/register/git.ts", "src/testing/command.ts"];
    expect(names(/^node:child_process$/u).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it("only github speaks to GitHub's API, and only stages and github make its client", () => {
    const speaks = sources.filter(({ text }) => /api\.github|GITHUB_API_URL/u.test(text)).map(({ path }) => path);
    // run-facts.ts reads where the API is and hands the address on.
    expect(speaks.filter((path) => !path.startsWith("src/github/"))).toEqual(["src/stages/run-facts.ts"]);
    const makers = names(/^src\/github\/(?:client|transport|graphql)\.ts$/u);
    expect(makers.filter((path) => !/^src\/(?:github|stages)\//u.test(path))).toEqual([]);
  });

  it("nothing pure reads a file, a socket, a clock or a process", () => {
    const pure = /^src\/(?:model|controls|report|sbom|policy)\//u;
    const touches = /^node:(?:fs|child_process|http|https|net|os|dns)/u;
    const loaders = ["src/policy/load.ts"];
    const bad = sources
      .filter(({ path }) => pure.test(path) && !loaders.includes(path))
      .filter(
        ({ imports, text }) =>
          imports.some(({ target }) => touches.test(target)) ||
          /\bDate\.now\(|new Date\(\)|\bprocess\.|\bfetch\(/u.test(text),
      );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });
});
