import { posix } from "node:path";
import type { LockfileFormat } from "./format.ts";
import { PACKAGE_LOCK_JSON } from "./package-lock.ts";
import { POETRY_LOCK } from "./poetry.ts";
import { PYLOCK_TOML } from "./pylock.ts";
import { REQUIREMENTS_TXT } from "./requirements.ts";
import { UV_LOCK } from "./uv.ts";

/** Every lockfile format that annex reads; a new one is a file of its own and a line here. */
export const LOCKFILE_FORMATS: readonly LockfileFormat[] = [
  REQUIREMENTS_TXT,
  POETRY_LOCK,
  UV_LOCK,
  PYLOCK_TOML,
  PACKAGE_LOCK_JSON,
];

/** The format of this registry name; undefined when there is none. */
export function formatByName(name: string): LockfileFormat | undefined {
  return LOCKFILE_FORMATS.find((format) => format.name === name);
}

/** The format that files of this path have by their name; undefined when none. */
export function formatByPath(path: string): LockfileFormat | undefined {
  const folder = posix.dirname(path);
  return LOCKFILE_FORMATS.find((format) => format.matches(posix.basename(path), folder === "." ? "" : folder));
}

/** Lockfiles that annex knows by name but cannot read: their packages would go unscanned without a word. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  "yarn.lock": "Yarn",
  "pnpm-lock.yaml": "pnpm",
  "bun.lock": "Bun",
  "bun.lockb": "Bun",
  "deno.lock": "Deno",
  "Pipfile.lock": "Pipenv",
  "pdm.lock": "PDM",
  "pixi.lock": "pixi",
  "conda-lock.yml": "conda-lock",
  "go.sum": "Go",
  "Cargo.lock": "Cargo",
  "Gemfile.lock": "Bundler",
  "gems.locked": "Bundler",
  "composer.lock": "Composer",
  "packages.lock.json": "NuGet",
  "gradle.lockfile": "Gradle",
  "mix.lock": "Mix",
  "pubspec.lock": "pub",
  "Package.resolved": "Swift",
  "Podfile.lock": "CocoaPods",
};

/** Whose lockfile of a kind that annex cannot read this is; undefined for any other file. */
export function unsupportedTool(path: string): string | undefined {
  const name = posix.basename(path);
  return Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
}
