import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type AdvisoryQuestion, collectAdvisories } from "../../src/advisories/collect.ts";
import { findVulnerabilities } from "../../src/advisories/findings.ts";
import { PATIENCE } from "../../src/advisories/http.ts";
import type { Package } from "../../src/model/package.ts";
import { type OsvServer, startOsvServer } from "../fakes/osv-server.ts";
import { advisory, locked } from "./build.ts";
import { factsOf, OSV_DIR } from "./facts.ts";
import { drawPairs } from "./pairs.ts";
import { zipOf } from "./zips.ts";

const NOW = Date.parse("2026-11-24T09:00:00Z");
const outside = {
  clock: { now: () => NOW, sleep: async () => undefined },
  patience: { ...PATIENCE, attempts: 2, timeout: 2_000 },
};
const nobody: AdvisoryQuestion["fetch"] = async () => {
  throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function server(...options: Parameters<typeof startOsvServer>): Promise<OsvServer> {
  const started = await startOsvServer(...options);
  cleanups.push(started.close);
  return started;
}

function stored(zips: Readonly<Record<string, Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), "annex-collect-"));
  cleanups.push(() => rmSync(dir, { recursive: true }));
  for (const [ecosystem, zip] of Object.entries(zips)) {
    mkdirSync(join(dir, ecosystem));
    writeFileSync(join(dir, ecosystem, "all.zip"), zip);
  }
  return dir;
}

const VAGUE = new Set(
  factsOf("PyPI")
    .flatMap(({ affected }) => affected)
    .filter(({ ranges = [] }) =>
      ranges.some(({ events }) => events.some((event) => /-NA|-cu|-n6|\\\\/.test(JSON.stringify(event)))),
    )
    .map(({ package: of }) => of?.name ?? ""),
);

const demo = locked("demo", "1.0");
const answered = (...dependencies: readonly object[]) => JSON.stringify({ dependencies, fixes: [] });

describe("collectAdvisories", () => {
  it("gives the same findings from the stored databases and from the API", async () => {
    const asked = drawPairs(120, 3)
      .map(({ asked: of }) => of)
      .filter(({ version }) => /^v?\d/.test(version));
    const packages = asked
      .map(({ ecosystem, name, version }) => locked(name, version, { ecosystem }))
      .filter(isDecidable);
    expect(packages.length).toBeGreaterThan(80);
    const { url } = await server({ dir: OSV_DIR });
    const offline = await collectAdvisories({ packages, sources: { offlineDir: OSV_DIR }, fetch: nobody, ...outside });
    const api = await collectAdvisories({
      packages,
      sources: { osvUrl: url },
      fetch: (to, init) => fetch(to, init),
      ...outside,
    });
    const [first, second] = [offline, api].map(({ advisories }) => findVulnerabilities(packages, advisories, null));
    expect(first?.vulnerabilities.length).toBeGreaterThan(150);
    expect(second?.vulnerabilities).toEqual(first?.vulnerabilities);
    expect([offline.failures, api.failures, offline.unscanned, api.unscanned]).toEqual([[], [], [], []]);
    expect([offline.dataOf?.slice(0, 2), api.dataOf]).toEqual(["20", null]);
  });

  it("says of which day stored data is, by its oldest database", async () => {
    const later = { ...advisory("B-1"), modified: "2026-06-01T00:00:00Z" };
    const offlineDir = stored({ PyPI: zipOf({ "A-1": advisory("A-1") }), npm: zipOf({ "B-1": later }) });
    const packages = [demo, locked("x", "1.0.0", { ecosystem: "npm" })];
    const document = await collectAdvisories({ packages, sources: { offlineDir }, fetch: nobody, ...outside });
    expect(document.dataOf).toBe("2026-01-01T00:00:00Z");
    expect(document.sources.map(({ ecosystem, newest }) => [ecosystem, newest])).toEqual([
      ["PyPI", "2026-01-01T00:00:00Z"],
      ["npm", "2026-06-01T00:00:00Z"],
    ]);
  });

  it("falls back on the stored databases where the API does not answer, and says so", async () => {
    const offlineDir = stored({ PyPI: zipOf({ "A-1": advisory("A-1") }) });
    const sources = { offlineDir, osvUrl: "http://127.0.0.1:9" };
    const document = await collectAdvisories({ packages: [demo], sources, fetch: nobody, ...outside });
    expect(document.advisories.map(({ id }) => id)).toEqual(["A-1"]);
    expect(document.failures.map(({ source }) => source)).toEqual(["osv-api"]);
    expect([document.unscanned, document.dataOf]).toEqual([[], "2026-01-01T00:00:00Z"]);
  });

  it("calls every package unscanned when no source answers", async () => {
    const packages = [demo, locked("other", "2.0", { lockfile: "uv.lock" })];
    for (const sources of [{ osvUrl: "http://127.0.0.1:9" }, { offlineDir: "/nonexistent" }, {}]) {
      const document = await collectAdvisories({ packages, sources, fetch: nobody, ...outside });
      expect(document.unscanned.map(({ name, lockfile }) => [name, lockfile])).toEqual([
        ["demo", "poetry.lock"],
        ["other", "uv.lock"],
      ]);
      expect(document.failures).toHaveLength(1);
      expect([document.sources, document.dataOf]).toEqual([[], null]);
    }
  });

  it("calls the packages of an ecosystem without a database unscanned, and looks the others up", async () => {
    const offlineDir = stored({ PyPI: zipOf({ "A-1": advisory("A-1") }) });
    const packages = [demo, locked("org.demo:demo", "1.0", { ecosystem: "Maven" })];
    const document = await collectAdvisories({ packages, sources: { offlineDir }, fetch: nobody, ...outside });
    expect(document.unscanned.map(({ name }) => name)).toEqual(["org.demo:demo"]);
    expect(document.failures.map(({ source }) => source)).toEqual(["osv-offline Maven"]);
    expect(document.advisories).toHaveLength(1);
  });

  it("asks OSV's own address when it is told none", async () => {
    const asked: string[] = [];
    const noting: AdvisoryQuestion["fetch"] = async (url) => {
      asked.push(new URL(url).pathname);
      return Response.json({ results: [{}] });
    };
    const document = await collectAdvisories({ packages: [demo], sources: {}, fetch: noting, ...outside });
    expect(asked).toEqual(["/v1/querybatch"]);
    expect([document.unscanned, document.failures]).toEqual([[], []]);
  });

  it("keeps the newest copy of a record that stands in several databases", async () => {
    const both = [
      { package: { ecosystem: "PyPI", name: "demo" }, versions: ["1"] },
      { package: { ecosystem: "npm", name: "demo" }, versions: ["1"] },
    ];
    const old = { ...advisory("A-1"), affected: both };
    const offlineDir = stored({
      PyPI: zipOf({ "A-1": { ...old, modified: "2026-02-01T00:00:00Z" } }),
      npm: zipOf({ "A-1": old }),
    });
    const packages = [demo, locked("demo", "1", { ecosystem: "npm" })];
    const document = await collectAdvisories({ packages, sources: { offlineDir }, fetch: nobody, ...outside });
    expect(document.advisories.map(({ modified }) => modified)).toEqual(["2026-02-01T00:00:00Z"]);
  });
});

describe("collectAdvisories with pip-audit", () => {
  const offlineDir = () => stored({ PyPI: zipOf({ "A-1": advisory("A-1") }) });
  const collect = (
    pipAudit: string | null,
    packages: readonly Package[] = [demo],
    sources?: AdvisoryQuestion["sources"],
  ) =>
    collectAdvisories({
      packages,
      sources: sources ?? { offlineDir: offlineDir() },
      fetch: nobody,
      ...outside,
      pipAudit,
    });

  it("takes over what pip-audit found, with the digest of its answer", async () => {
    const vuln = { id: "PYSEC-1", fix_versions: ["2.0"], aliases: ["CVE-1"] };
    const document = await collect(answered({ name: "demo", version: "1.0", vulns: [vuln] }));
    expect(document.pipAudit).toEqual([
      { name: "demo", version: "1.0", id: "PYSEC-1", aliases: ["CVE-1"], fixed: ["2.0"] },
    ]);
    expect(document.sources.map(({ id }) => id)).toEqual(["osv-offline", "pip-audit"]);
    expect(document.unscanned).toEqual([]);
  });

  it("calls what it skipped unscanned although OSV answered", async () => {
    const document = await collect(answered({ name: "demo", skip_reason: "Dependency not found on PyPI" }));
    expect(document.unscanned).toMatchObject([{ name: "demo", version: "1.0", lockfile: "poetry.lock" }]);
  });

  it("calls everything unscanned when its answer is garbage", async () => {
    const document = await collect("Traceback (most recent call last):");
    expect(document.failures.map(({ source }) => source)).toEqual(["pip-audit"]);
    expect([document.unscanned.length, document.pipAudit]).toEqual([1, null]);
  });

  it("says that what it cannot be asked about is unscanned", async () => {
    const packages = [demo, locked("pytz", "2004d")];
    const document = await collect(answered({ name: "demo", version: "1.0", vulns: [] }), packages);
    expect(document.unscanned.map(({ name }) => name)).toEqual(["pytz"]);
  });

  it("is enough for PyPI alone when no database is asked", async () => {
    const packages = [demo, locked("left-pad", "1.0.0", { ecosystem: "npm" })];
    const document = await collect(answered({ name: "demo", version: "1.0", vulns: [] }), packages, { osvUrl: null });
    expect(document.unscanned.map(({ name }) => name)).toEqual(["left-pad"]);
    expect(document.failures).toEqual([]);
  });
});

/** The API answers by the reference, which orders neither tags that move nor bounds that are no versions. */
function isDecidable({ name, ecosystem }: Package): boolean {
  return ecosystem !== "GitHub Actions" && !VAGUE.has(name);
}
