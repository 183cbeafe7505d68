import { posix } from "node:path";
import type { ExplicitDependency, Lockfile } from "../model/package.ts";
import { NPM } from "./npm-origin.ts";
import { parsePackageJson } from "./package-json.ts";
import { PYPI } from "./pypi.ts";
import { parsePyproject } from "./pyproject.ts";
import { isDevelopmentFile } from "./requirements.ts";
import { readRequirements } from "./requirements-read.ts";

/** Is this the name of a manifest that annex reads? */
export function isManifest(path: string): boolean {
  const name = posix.basename(path);
  return name === "pyproject.toml" || name === "package.json" || name.endsWith(".in");
}

/** What a manifest (pyproject.toml, package.json, requirements.in) names itself; throws `manifest-unreadable`. */
export function parseExplicit(text: string, path: string): readonly ExplicitDependency[] {
  const name = posix.basename(path);
  if (name === "pyproject.toml") {
    return parsePyproject(text, path).requirements.map((item) => ({
      ecosystem: PYPI,
      name: item.name,
      requirement: item.requirement,
      scope: item.scope,
      manifest: path,
    }));
  }
  if (name === "package.json") {
    return parsePackageJson(text, path).requirements.map((item) => {
      // `"installed-as": "npm:real@^1"`: the package is the real one.
      const real = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(item.requirement)?.[1];
      return { ecosystem: NPM, ...item, name: real ?? item.name, manifest: path };
    });
  }
  const scope = isDevelopmentFile(path) ? "development" : "unknown";
  // Included files are manifests or lockfiles of their own; here only the names of this one count.
  const alone = { readSibling: () => "" };
  return readRequirements(text, path, alone).lines.map(({ name: named, requirement }) => ({
    ecosystem: PYPI,
    name: named,
    requirement: requirement.url ?? requirement.specifier,
    scope,
    manifest: path,
  }));
}

/** What a manifest calls its own project; null when it has no name. Members of one workspace name each other by it. */
export function projectName(text: string, path: string): string | null {
  const name = posix.basename(path);
  if (name === "pyproject.toml") return parsePyproject(text, path).name;
  return name === "package.json" ? parsePackageJson(text, path).name : null;
}

/**
 * A requirements.txt without a manifest is its own: what it does not mark as needed by another package counts as named
 * by the project, since it may be.
 */
export function explicitFromLock(lockfile: Lockfile): readonly ExplicitDependency[] {
  return lockfile.packages
    .filter((item) => item.direct !== false && item.lockfile === lockfile.path)
    .map((item) => ({
      ecosystem: item.ecosystem,
      name: item.name,
      requirement: `==${item.version}`,
      scope: item.scope,
      manifest: lockfile.path,
    }));
}
