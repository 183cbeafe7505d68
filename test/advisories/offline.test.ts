import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { subjectKey } from "../../src/advisories/names.ts";
import { collectOffline as collect } from "../../src/advisories/offline.ts";
import type { Package } from "../../src/model/package.ts";
import { advisory, locked } from "./build.ts";
import { OSV_DIR } from "./facts.ts";
import { zipOf } from "./zips.ts";

const NOW = Date.parse("2026-11-24T00:00:00Z");
const collectOffline = (from: string, packages: readonly Package[]) => collect(from, packages, NOW);

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "annex-offline-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

function store(ecosystem: string, bytes: Uint8Array): void {
  mkdirSync(join(dir, ecosystem), { recursive: true });
  writeFileSync(join(dir, ecosystem, "all.zip"), bytes);
}

describe("collectOffline", () => {
  it("finds every record that names a package, in each database in use, with its digest and age", async () => {
    const packages = [locked("requests", "2.19.0"), locked("lodash", "4.17.0", { ecosystem: "npm" })];
    const answer = await collectOffline(OSV_DIR, packages);
    expect(answer.failures).toEqual([]);
    expect([...answer.unanswered]).toEqual([]);
    const named = answer.advisories.filter(({ affected }) =>
      affected.some(({ package: of }) => of?.name === "requests"),
    );
    expect(named.length).toBeGreaterThan(5);
    const zip = readFileSync(join(OSV_DIR, "PyPI/all.zip"));
    expect(answer.sources).toMatchObject([
      { id: "osv-offline", ecosystem: "PyPI", records: 5430, sha256: createHash("sha256").update(zip).digest("hex") },
      { id: "osv-offline", ecosystem: "npm", records: 1272 },
    ]);
    expect(answer.sources[0]?.newest).toMatch(/^2026-07-/);
  });

  it("finds names in any spelling, also escaped", async () => {
    const named = (id: string, name: string) => ({
      ...advisory(id),
      affected: [{ package: { ecosystem: "PyPI", name }, versions: ["1"] }],
    });
    const escaped = JSON.stringify(named("A-2", "Py_YAML")).replace("YAML", "\\u0059AML");
    store("PyPI", zipOf({ "A-1": named("A-1", "PyYAML"), "A-2": escaped, "A-3": named("A-3", "pyyaml-x") }));
    const { advisories } = await collectOffline(dir, [locked("pyyaml", "1"), locked("py-yaml", "1")]);
    expect(advisories.map(({ id }) => id)).toEqual(["A-1", "A-2"]);
  });

  it("does not take a record from the future for a fresh database", async () => {
    const future = { ...advisory("A-2"), modified: "2027-07-09T15:54:00Z" };
    store("PyPI", zipOf({ "A-1": advisory("A-1"), "A-2": future }));
    expect((await collectOffline(dir, [locked("demo", "1")])).sources[0]?.newest).toBe("2026-01-01T00:00:00Z");
  });

  it("does not take a name in a text for a package", async () => {
    const record = { ...advisory("A-1"), details: '"name": "other" and {"name": "other"}' };
    store("PyPI", zipOf({ "A-1": record }));
    expect((await collectOffline(dir, [locked("other", "1")])).advisories).toEqual([]);
  });

  it("brings the record of an alias that alone says how bad it is", async () => {
    const ghsa = { ...advisory("GHSA-1"), affected: [], database_specific: { severity: "HIGH" } };
    const bare = { ...advisory("PYSEC-1"), aliases: ["GHSA-1", "CVE-1"] };
    const rated = { ...advisory("PYSEC-2"), aliases: ["GHSA-2"], database_specific: { severity: "LOW" } };
    store("PyPI", zipOf({ "GHSA-1": ghsa, "PYSEC-1": bare, "PYSEC-2": rated, "GHSA-2": { ...ghsa, id: "GHSA-2" } }));
    const { advisories } = await collectOffline(dir, [locked("demo", "1")]);
    expect(advisories.map(({ id }) => id)).toEqual(["PYSEC-1", "PYSEC-2", "GHSA-1"]);
  });

  it.each([
    ["missing", null],
    ["damaged", zipOf({ "A-1": advisory("A-1") }).subarray(0, 100)],
    ["no archive", new TextEncoder().encode("<html>")],
    ["empty", zipOf({})],
    ["without records", zipOf({ "A-1": "not JSON" })],
    ["with a record cut off", zipOf({ "A-1": JSON.stringify(advisory("A-1")).slice(0, 60) })],
  ])("fails for an ecosystem whose database is %s", async (_, bytes) => {
    if (bytes !== null) store("PyPI", bytes);
    const demo = locked("demo", "1.0");
    const answer = await collectOffline(dir, [demo, locked("other", "2.0")]);
    expect(answer.failures).toMatchObject([{ source: "osv-offline PyPI" }]);
    expect([answer.advisories, answer.sources]).toEqual([[], []]);
    expect([...answer.unanswered.keys()]).toContain(subjectKey(demo));
    expect(answer.unanswered.size).toBe(2);
  });

  it("leaves the packages of a malformed record unanswered and names it", async () => {
    const malformed = {
      ...advisory("BAD-1"),
      affected: [{ package: { ecosystem: "PyPI", name: "demo" }, ranges: [{ type: "SEMVER", events: [{}] }] }],
    };
    store("PyPI", zipOf({ "BAD-1": malformed, "A-1": advisory("A-1") }));
    const answer = await collectOffline(dir, [locked("demo", "1.0"), locked("other", "1.0")]);
    expect([...answer.unanswered.keys()]).toEqual([subjectKey(locked("demo", "1.0"))]);
    expect(answer.failures[0]?.reason).toContain("BAD-1");
    expect(answer.advisories.map(({ id }) => id)).toEqual(["A-1"]);
  });

  it("does not leave the directory for an ecosystem with a path in its name", async () => {
    const answer = await collectOffline(dir, [locked("demo", "1.0", { ecosystem: "../PyPI" })]);
    expect(answer.failures).toHaveLength(1);
  });

  it("looks five hundred packages up in all facts within two seconds", async () => {
    const packages = Array.from({ length: 500 }, (_, index) => locked(`package-${index}`, "1.0"));
    const started = performance.now();
    await collectOffline(OSV_DIR, packages);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
