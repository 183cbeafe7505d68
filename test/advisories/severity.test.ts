import { describe, expect, it } from "vitest";
import { parseAdvisory } from "../../src/advisories/parse.ts";
import { assessSeverity } from "../../src/advisories/severity.ts";
import type { Advisory } from "../../src/model/advisory.ts";
import { advisory } from "./build.ts";
import { factsOf } from "./facts.ts";

const demo = { ecosystem: "PyPI", name: "demo" };
const HIGH_V3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H";
const CRITICAL_V4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H";
const assess = (...records: readonly Advisory[]) =>
  assessSeverity(
    records.map(({ id }) => id),
    records,
    demo,
  );
const vector = (score: string, type = "CVSS_V3") => ({ severity: [{ type, score }] });

describe("assessSeverity", () => {
  it("takes the highest score of all records and vectors", () => {
    const records = [advisory("A", vector(HIGH_V3)), advisory("B", vector(CRITICAL_V4, "CVSS_V4"))];
    expect(assess(...records)).toEqual({ severity: "critical", score: 10, vector: CRITICAL_V4, malware: false });
    expect(assess(...records.slice(0, 1))).toEqual({ severity: "high", score: 7.5, vector: HIGH_V3, malware: false });
  });

  it("reads the vector of an affected entry only when it is about the package", () => {
    const other = { package: { ecosystem: "npm", name: "demo" }, ...vector(HIGH_V3) };
    const own = { package: { ecosystem: "PyPI", name: "Demo" }, ...vector(HIGH_V3) };
    expect(assess(advisory("A", { affected: [other] })).severity).toBe("unknown");
    expect(assess(advisory("A", { affected: [other, own] })).score).toBe(7.5);
  });

  it("takes a database's word where no vector is valid, and the worst of several", () => {
    const worded = (id: string, severity: string) =>
      advisory(id, { ...vector("CVSS:3.1/AV:N"), database_specific: { severity } });
    expect(assess(worded("A", "MODERATE"))).toEqual({ severity: "medium", score: null, vector: null, malware: false });
    expect(assess(worded("A", "LOW"), worded("B", "HIGH")).severity).toBe("high");
    expect(assess(worded("A", "Severe")).severity).toBe("unknown");
  });

  it("is unknown without vector and word, and none for a score of 0", () => {
    expect(assess(advisory("A")).severity).toBe("unknown");
    expect(assess(advisory("A", vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"))).severity).toBe("none");
  });

  it("is critical malware for a MAL id in the group and for CWE-506", () => {
    expect(assessSeverity(["GHSA-1", "MAL-2026-1"], [advisory("GHSA-1")], demo)).toMatchObject({
      severity: "critical",
      malware: true,
    });
    expect(assess(advisory("A", { database_specific: { cwe_ids: ["CWE-79", "CWE-506"] } })).malware).toBe(true);
    const entry = { package: demo, database_specific: { cwe_ids: ["CWE-506"] } };
    expect(assess(advisory("A", { affected: [entry] })).malware).toBe(true);
    expect(assess(advisory("A", { affected: [{ ...entry, package: { ...demo, name: "other" } }] })).malware).toBe(
      false,
    );
    expect(assess(advisory("A", { database_specific: { cwe_ids: ["CWE-79"] } })).malware).toBe(false);
  });

  it("joins the severity that PYSEC records lack from the GHSA they name", () => {
    const records = new Map(factsOf("PyPI").map((record) => [record.id, parseAdvisory(record)]));
    const pysec = records.get("PYSEC-2023-74");
    const ghsa = records.get(pysec?.aliases?.find((alias) => records.has(alias)) ?? "");
    expect(pysec !== undefined && ghsa !== undefined).toBe(true);
    if (pysec === undefined || ghsa === undefined) return;
    const requests = { ecosystem: "PyPI", name: "requests" };
    expect(assessSeverity([pysec.id], [pysec], requests).severity).toBe("unknown");
    expect(assessSeverity([pysec.id, ghsa.id], [pysec, ghsa], requests)).toMatchObject({
      severity: "medium",
      score: 6.1,
    });
  });
});
