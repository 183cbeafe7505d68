import { describe, expect, it } from "vitest";
import { findVulnerabilities } from "../../src/advisories/findings.ts";
import { advisory, locked } from "./build.ts";

const HIGH = { severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H" }] };
const entry = (...events: readonly object[]) => ({
  package: { ecosystem: "PyPI", name: "demo" },
  ranges: [{ type: "ECOSYSTEM" as const, events }],
});

describe("findVulnerabilities", () => {
  it("gives one finding a package and alias group, with all that the records know", () => {
    const records = [
      advisory("PYSEC-2026-1", { aliases: ["CVE-2026-1"], published: "2026-02-02T00:00:00Z", summary: "From PyPA" }),
      advisory("GHSA-aaaa", {
        aliases: ["CVE-2026-1"],
        published: "2026-02-01T00:00:00Z",
        summary: "From GitHub",
        ...HIGH,
      }),
    ];
    expect(findVulnerabilities([locked("demo", "1.0")], records, null)).toEqual({
      vulnerabilities: [
        {
          id: "CVE-2026-1",
          aliases: ["PYSEC-2026-1", "GHSA-aaaa"],
          package: { ecosystem: "PyPI", name: "demo", version: "1.0", purl: "pkg:pypi/demo@1.0" },
          severity: "high",
          score: 7.5,
          vector: HIGH.severity[0]?.score,
          fixed: ["2.0"],
          malware: false,
          sources: ["osv"],
          summary: "From PyPA",
          published: "2026-02-01T00:00:00Z",
          lockfile: "poetry.lock",
          line: 1,
        },
      ],
      undecidable: [],
    });
  });

  it("judges a package once, at the first place that locks it, and each version by itself", () => {
    const places = [
      locked("demo", "1.0", { lockfile: "b/uv.lock", line: 3 }),
      locked("demo", "1.0", { lockfile: "a/uv.lock", line: 9 }),
      locked("demo", "1.0", { lockfile: "a/uv.lock", line: 5 }),
      locked("demo", "1.5", { lockfile: "b/uv.lock", line: 4 }),
      locked("demo", "2.0", { lockfile: "b/uv.lock", line: 5 }),
    ];
    const { vulnerabilities } = findVulnerabilities(places, [advisory("A-1")], null);
    expect(vulnerabilities.map((of) => [of.package.version, of.lockfile, of.line])).toEqual([
      ["1.0", "a/uv.lock", 5],
      ["1.5", "b/uv.lock", 4],
    ]);
    expect(findVulnerabilities([...places].reverse(), [advisory("A-1")], null).vulnerabilities).toEqual(
      vulnerabilities,
    );
  });

  it("lists fixes above the version in use, ascending and each once", () => {
    const records = [
      advisory("A-1", {
        aliases: ["B-1"],
        affected: [entry({ introduced: "0" }, { fixed: "1.10" }, { introduced: "2.0" }, { fixed: "2.1" })],
      }),
      advisory("B-1", {
        affected: [
          entry({ introduced: "0" }, { fixed: "0.9" }),
          entry({ introduced: "1" }, { fixed: "1.9.0" }, { fixed: "2.1.0" }),
        ],
      }),
    ];
    expect(findVulnerabilities([locked("demo", "1.2")], records, null).vulnerabilities[0]?.fixed).toEqual([
      "1.9.0",
      "1.10",
      "2.1",
    ]);
  });

  it("does not join groups through records that do not affect the version", () => {
    const records = [
      advisory("A-1", { aliases: ["CVE-1"] }),
      advisory("A-2", { aliases: ["CVE-2"] }),
      advisory("OLD", { aliases: ["CVE-1", "CVE-2"], affected: [entry({ introduced: "0" }, { fixed: "0.1" })] }),
    ];
    expect(findVulnerabilities([locked("demo", "1.0")], records, null).vulnerabilities.map(({ id }) => id)).toEqual([
      "CVE-1",
      "CVE-2",
    ]);
  });

  it("takes the severity of an alias that does not name the package, only where its own is missing", () => {
    const alias = advisory("GHSA-a", { ...HIGH, affected: [] });
    const bare = advisory("PYSEC-1", { aliases: ["GHSA-a"] });
    const rated = advisory("PYSEC-1", { aliases: ["GHSA-a"], database_specific: { severity: "LOW" } });
    const severityOf = (record: typeof bare) =>
      findVulnerabilities([locked("demo", "1.0")], [record, alias], null).vulnerabilities[0]?.severity;
    expect([severityOf(bare), severityOf(rated)]).toEqual(["high", "low"]);
  });

  it("ignores withdrawn records and what only relates", () => {
    const records = [
      advisory("A-1", { withdrawn: "2026-01-02T00:00:00Z", aliases: ["MAL-1"] }),
      advisory("A-2", { related: ["A-1", "MAL-2"] }),
    ];
    const { vulnerabilities } = findVulnerabilities([locked("demo", "1.0")], records, null);
    expect(vulnerabilities.map(({ id, malware }) => [id, malware])).toEqual([["A-2", false]]);
  });

  it("says of what it cannot order that it is undecided, and by which records", () => {
    const { vulnerabilities, undecidable } = findVulnerabilities(
      [locked("demo", "2004d")],
      [advisory("A-1"), advisory("A-2")],
      null,
    );
    expect(vulnerabilities).toEqual([]);
    expect(undecidable).toHaveLength(1);
    expect(undecidable[0]).toMatchObject({ name: "demo", version: "2004d", lockfile: "poetry.lock" });
    expect(undecidable[0]?.reason).toContain("A-1, A-2");
  });

  it("drops the doubt when another record of the group is certain", () => {
    const listed = { package: { ecosystem: "PyPI", name: "demo" }, versions: ["2004d"] };
    const records = [advisory("A-1"), advisory("A-2", { aliases: ["A-1"], affected: [listed] })];
    const { vulnerabilities, undecidable } = findVulnerabilities([locked("demo", "2004d")], records, null);
    expect([vulnerabilities.length, undecidable.length]).toEqual([1, 0]);
  });
});

describe("findVulnerabilities with pip-audit", () => {
  const report = { name: "demo", version: "1.0", id: "PYSEC-2026-1", aliases: ["CVE-2026-1"], fixed: ["2.0"] };

  it("joins what both sources report and names both", () => {
    const records = [advisory("GHSA-a", { aliases: ["CVE-2026-1"] })];
    const [found, ...rest] = findVulnerabilities([locked("demo", "1.0")], records, [report]).vulnerabilities;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      id: "CVE-2026-1",
      aliases: ["PYSEC-2026-1", "GHSA-a"],
      sources: ["osv", "pip-audit"],
      fixed: ["2.0"],
    });
  });

  it("keeps what pip-audit alone reports, with unknown severity", () => {
    const { vulnerabilities } = findVulnerabilities([locked("Demo", "1.0.0")], [], [report]);
    expect(vulnerabilities).toMatchObject([
      { id: "CVE-2026-1", severity: "unknown", sources: ["pip-audit"], fixed: ["2.0"] },
    ]);
  });

  it("keeps a finding that it does not report", () => {
    expect(findVulnerabilities([locked("demo", "1.0")], [advisory("A-1")], []).vulnerabilities).toMatchObject([
      { sources: ["osv"] },
    ]);
  });

  it("does not lose a report about something that is not locked", () => {
    const { vulnerabilities, undecidable } = findVulnerabilities([locked("demo", "3.0")], [], [report]);
    expect(vulnerabilities).toEqual([]);
    expect(undecidable).toMatchObject([{ name: "demo", version: "1.0" }]);
  });
});
