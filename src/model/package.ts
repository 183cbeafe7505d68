/** Why a package is in the lock: needed to run, only to develop, on demand, or not said by the format. */
export type Scope = "runtime" | "development" | "optional" | "unknown";

/** One locked package at one place; `annex/audit/v1` prints these fields by these names. */
export interface Package {
  /** In OSV's spelling: `PyPI`, `npm`, `Go`, `crates.io`, `GitHub Actions`, … */
  readonly ecosystem: string;
  /** Normalised by its ecosystem's rule (PEP 503 for PyPI). */
  readonly name: string;
  /** The exact locked version, as the file spells it. */
  readonly version: string;
  readonly purl: string;
  /** Named by the project itself; null when the format does not tell. */
  readonly direct: boolean | null;
  readonly scope: Scope;
  /** Path of the lockfile, relative to the root, with `/`. */
  readonly lockfile: string;
  /** Line of the package in the lockfile, from 1. */
  readonly line: number;
  /** `sha256:hex`, `sha512:hex`; sorted. */
  readonly hashes: readonly string[];
  /** Where the file says the package comes from (`registry`, a URL, `git+…`, `path:…`), credentials removed. */
  readonly source: string;
  /** `name` of the packages in the same lockfile that this one needs; sorted. */
  readonly dependencies: readonly string[];
  /** `purl` of each package needed; only where a name alone is ambiguous because it is locked in several versions. */
  readonly needs?: readonly string[];
  /** The upload time the lock itself records (RFC 3339, UTC), where it does. */
  readonly uploaded?: string;
  /** Environment marker as the file spells it. */
  readonly marker?: string;
}

/** Something in a lockfile that annex saw but cannot look up; makes `everything-scanned` inconclusive. */
export interface Unscanned {
  readonly name: string;
  readonly version: string;
  readonly lockfile: string;
  readonly reason: string;
}

/** How the reason of a skipped manifest ends that names packages which nothing locks. */
export const NO_LOCKFILE = "no lockfile covers it";

/** A dependency the project names itself, in a manifest (pyproject.toml, package.json). */
export interface ExplicitDependency {
  readonly ecosystem: string;
  readonly name: string;
  /** The requirement as written, e.g. `>=2,<3`. */
  readonly requirement: string;
  readonly scope: Scope;
  readonly manifest: string;
}

/** All that one lockfile says. */
export interface Lockfile {
  readonly path: string;
  /** Registry name of the format: `poetry.lock`, `requirements.txt`, … */
  readonly format: string;
  readonly packages: readonly Package[];
  readonly unscanned: readonly Unscanned[];
  /** Paths of the manifests that this lock may lock: the project's and those of its workspace members. */
  readonly manifests?: readonly string[];
}

/** What a change does to one package (key: ecosystem, name and lockfile). */
export interface PackageChange {
  readonly kind: "added" | "removed" | "updated" | "source-changed" | "rehashed" | "rescoped";
  readonly before?: Package;
  readonly after?: Package;
}
