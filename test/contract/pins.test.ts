import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./sources.ts";
import { read } from "./workflows.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface PackageLock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** Files that git knows and that are still there, as text; archives are left out. */
const files = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 })
  .split("\0")
  .filter((path) => path !== "" && !/\.(?:zip|png|whl|gz)$/u.test(path) && existsSync(join(ROOT, path)))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

const naming = (test: RegExp): readonly string[] => files.filter(({ text }) => test.test(text)).map(({ path }) => path);

/** Written in pieces, since this file is committed too. */
const host = (...parts: readonly string[]): string => parts.join("\\.");
const REGISTRY_HOSTS = [
  host("registry", "npmjs", "org"),
  host("npmjs", "com"),
  host("pypi", "org"),
  host("files", "pythonhosted", "org"),
  host("proxy", "golang", "org"),
  host("sum", "golang", "org"),
  host("index", "crates", "io"),
  host("registry", "yarnpkg", "com"),
  host("repo", "maven", "apache", "org"),
  host("rubygems", "org"),
];

describe("package.json", () => {
  const manifest = JSON.parse(read("package.json")) as Manifest;
  const lock = JSON.parse(read("package-lock.json")) as PackageLock;
  const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

  it("asks for exact versions only", () => {
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });

  it("is locked to these versions, and to hashes", () => {
    const locked = (name: string) => lock.packages[`node_modules/${name}`];
    expect(Object.entries(asked).filter(([name, version]) => locked(name)?.version !== version)).toEqual([]);
    expect(Object.keys(asked).filter((name) => !/^sha512-/u.test(locked(name)?.integrity ?? ""))).toEqual([]);
  });

  it("is locked without naming where the packages come from", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
    expect(
      files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:\.npmrc|pip\.conf|\.pypirc)$/u.test(path)),
    ).toEqual([]);
  });
});

describe("Python tools", () => {
  const lists = ["actions/pip-audit/requirements.txt", "scripts/tools/python/requirements.txt"];

  it.each(lists)("%s pins every line by version and hash", (path) => {
    const lines = read(path).replaceAll("\\\n", " ").split("\n");
    const requirements = lines.filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
    expect(requirements.length).toBeGreaterThan(10);
    expect(
      requirements.filter((line) => !/^[\w.-]+(?:\[[\w,-]+\])?==\S+.*--hash=sha256:[0-9a-f]{64}/u.test(line)),
    ).toEqual([]);
  });
});

describe("committed files", () => {
  it("name no registry's host and no option that would", () => {
    // Text about packages may cite a page of theirs; an address that something is installed from may not stand anywhere.
    expect(naming(new RegExp(`(?:${REGISTRY_HOSTS.join("|")})`, "u"))).toEqual([]);
    const indexes =
      /(?:--(?:extra-)?index-url|--find-links|registry)\s*=?\s*https?:\/\/(?![^/\s]*\.(?:example|invalid)\b)[^/\s]+\./u;
    expect(naming(indexes)).toEqual([]);
  });

  it("name no path of the machine that they were written on", () => {
    const paths = ["main", "lead", "brief", "shared", "\\.library", "\\.mirror"];
    expect(naming(new RegExp(`/work/(?:${paths.join("|")})\\b`, "u"))).toEqual([]);
    expect(naming(new RegExp(`\\.\\./shared/(?:${["data", "targets", "hooks", "DESIGN"].join("|")})`, "u"))).toEqual(
      [],
    );
  });
});
