import type { Advisory } from "../../src/model/advisory.ts";
import type { Package } from "../../src/model/package.ts";

const TYPES: Readonly<Record<string, string>> = {
  PyPI: "pypi",
  npm: "npm",
  Go: "golang",
  "crates.io": "cargo",
  "GitHub Actions": "githubactions",
};

/** A locked package; PyPI at line 1 of poetry.lock unless said otherwise. */
export function locked(name: string, version: string, rest: Partial<Package> = {}): Package {
  const ecosystem = rest.ecosystem ?? "PyPI";
  return {
    ecosystem,
    name,
    version,
    purl: `pkg:${TYPES[ecosystem] ?? "generic"}/${name}@${version}`,
    direct: true,
    scope: "runtime",
    lockfile: "poetry.lock",
    line: 1,
    hashes: [],
    source: "registry",
    dependencies: [],
    ...rest,
  };
}

/** An advisory for one PyPI package, `demo`, from 0 to before 2.0 unless said otherwise. */
export function advisory(id: string, rest: Partial<Advisory> = {}): Advisory {
  const range = { type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "2.0" }] } as const;
  const affected = [{ package: { ecosystem: "PyPI", name: "demo" }, ranges: [range] }];
  return { id, modified: "2026-01-01T00:00:00Z", affected, ...rest };
}
