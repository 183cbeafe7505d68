import { describe, expect, it } from "vitest";
import { parseAdvisory } from "../../src/advisories/parse.ts";

const record = { id: "A-1", modified: "2026-01-01T00:00:00Z", affected: [] };

describe("parseAdvisory", () => {
  it("keeps the fields that annex judges by and nothing else", () => {
    const parsed = parseAdvisory({
      ...record,
      schema_version: "1.7.0",
      details: "long text",
      references: [{ type: "WEB", url: "https://example.org" }],
      aliases: null,
      severity: [{ type: "CVSS_V3", score: "x", source: "y" }],
      database_specific: { severity: "HIGH", cwe_ids: ["CWE-1"], source: "z" },
      affected: [
        {
          package: { ecosystem: "PyPI", name: "demo", purl: "pkg:pypi/demo" },
          ranges: [{ type: "GIT", repo: "r", events: [{ introduced: "0" }] }],
          versions: ["1"],
          ecosystem_specific: { imports: [] },
          database_specific: { cwes: [{ cweId: "CWE-506", name: "n" }] },
        },
      ],
    });
    expect(parsed).toEqual({
      ...record,
      severity: [{ type: "CVSS_V3", score: "x" }],
      database_specific: { severity: "HIGH", cwe_ids: ["CWE-1"] },
      affected: [
        {
          package: { ecosystem: "PyPI", name: "demo", purl: "pkg:pypi/demo" },
          ranges: [{ type: "GIT", events: [{ introduced: "0" }] }],
          versions: ["1"],
          database_specific: { cwe_ids: ["CWE-506"] },
        },
      ],
    });
  });

  const range = (events: unknown) => ({ ...record, affected: [{ ranges: [{ type: "SEMVER", events }] }] });
  it.each([
    ["null", null],
    ["a list", []],
    ["no id", { ...record, id: undefined }],
    ["an empty id", { ...record, id: "" }],
    ["affected that is a text", { ...record, affected: "demo" }],
    ["affected of texts", { ...record, affected: ["demo"] }],
    ["aliases of numbers", { ...record, aliases: [1] }],
    ["withdrawn as a flag", { ...record, withdrawn: true }],
    ["a package without name", { ...record, affected: [{ package: { ecosystem: "PyPI" } }] }],
    ["versions of numbers", { ...record, affected: [{ versions: [1.0] }] }],
    ["a range of unknown type", { ...record, affected: [{ ranges: [{ type: "CALVER", events: [] }] }] }],
    ["an event of two kinds", range([{ introduced: "0", fixed: "1" }])],
    ["an event of no kind", range([{}])],
    ["an event with a number", range([{ fixed: 2 }])],
  ])("refuses %s", (_, json) => {
    expect(() => parseAdvisory(json)).toThrow(expect.objectContaining({ code: "advisory-malformed" }));
  });

  it("names the record that it refuses", () => {
    expect(() => parseAdvisory({ ...record, affected: 1 })).toThrow(/"A-1"/);
  });
});
