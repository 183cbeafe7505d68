import { posix } from "node:path";
import type { ExplicitDependency, Lockfile } from "../model/package.ts";
import { NO_SIBLINGS } from "./format.ts";
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
    return parsePackageJson(text, path).map((item) => ({ ecosystem: NPM, ...item, manifest: path }));
  }
  const scope = isDevelopmentFile(path) ? "development" : "unknown";
  // Included files are manifests or lockfiles of their own; here only the names of this one count.
  const alone = { ...NO_SIBLINGS, readSibling: () => "" };
  return readRequirements(text, path, alone).lines.map(({ name: named, requirement }) => ({
    ecosystem: PYPI,
    name: named,
    requirement: requirement.url ?? requirement.specifier,
    scope,
    manifest: path,
  }));
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
