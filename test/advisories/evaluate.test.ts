import { describe, expect, it } from "vitest";
import { affects } from "../../src/advisories/evaluate.ts";
import { orderingOf } from "../../src/advisories/orderings/registry.ts";
import { parseAdvisory } from "../../src/advisories/parse.ts";
import type { OsvAffected, OsvEvent } from "../../src/model/advisory.ts";
import { samples } from "../assurance.ts";
import { advisory } from "./build.ts";
import { ECOSYSTEMS, factsOf } from "./facts.ts";
import { drawPairs } from "./pairs.ts";
import { type Asked, type RawRecord, referenceAffects } from "./reference.ts";

const events = (...list: readonly string[]): readonly OsvEvent[] =>
  list.map((text) => {
    const [kind = "", version = ""] = text.split(" ");
    return { [kind]: version };
  });
const ranged = (ecosystem: string, ...list: readonly string[]): OsvAffected => ({
  package: { ecosystem, name: "demo" },
  ranges: [{ type: ecosystem === "PyPI" ? "ECOSYSTEM" : "SEMVER", events: events(...list) }],
});
const answer = (affected: readonly OsvAffected[], version: string, ecosystem = "PyPI", name = "demo") =>
  affects(advisory("TEST-1", { affected }), { ecosystem, name, version });

describe("affects", () => {
  it.each([
    ["from 0", ["introduced 0", "fixed 2.0"], "0.dev0", true],
    ["below the fix", ["introduced 0", "fixed 2.0"], "2.0rc1", true],
    ["at the fix", ["introduced 0", "fixed 2.0"], "2.0.0", false],
    ["before the introduction", ["introduced 1.0"], "1.0a1", false],
    ["at the introduction", ["introduced 1.0"], "1.0", true],
    ["without end", ["introduced 1.0"], "99", true],
    ["at last_affected", ["introduced 1.0", "last_affected 1.5"], "1.5.0", true],
    ["after last_affected", ["introduced 1.0", "last_affected 1.5"], "1.5.post1", false],
    ["one version only", ["introduced 1.5", "last_affected 1.5"], "1.5", true],
    ["above one version only", ["introduced 1.5", "last_affected 1.5"], "1.6", false],
    ["events out of order", ["fixed 2.0", "introduced 3.0", "introduced 0", "fixed 3.5"], "3.1", true],
    ["between two intervals", ["introduced 0", "fixed 2.0", "introduced 3.0"], "2.5", false],
    ["at a fix that opens anew", ["introduced 0", "fixed 2.0", "introduced 2.0", "fixed 3.0"], "2.5", true],
    [
      "at a fix listed after the start that follows it",
      ["introduced 2.0", "fixed 3.0", "introduced 1.0", "fixed 2.0"],
      "2.0",
      true,
    ],
    ["an empty interval", ["introduced 2.0", "fixed 2.0"], "2.0", false],
    ["above an empty interval", ["introduced 2.0", "fixed 2.0"], "2.1", false],
    ["below a limit", ["introduced 0", "limit 2.0"], "1.9", true],
    ["at a limit", ["introduced 0", "limit 2.0"], "2.0", false],
    ["below the second limit", ["introduced 0", "limit 2.0", "limit 3.0"], "2.5", true],
    ["below the limit *", ["introduced 0", "limit *"], "99", true],
    ["nothing introduced", ["fixed 2.0"], "1.0", false],
    ["an epoch", ["introduced 0", "fixed 1!1.0"], "99", true],
    ["a local build of the last affected", ["introduced 0", "last_affected 2.0"], "2.0+cpu", true],
    ["a local build of the fix", ["introduced 0", "fixed 2.0"], "2.0+cpu", false],
    ["space around the version", ["introduced 0", "fixed 2.0"], " 1.0 ", true],
  ] as const)("%s", (_, list, version, expected) => {
    expect(answer([ranged("PyPI", ...list)], version)).toBe(expected);
  });

  it("takes the versions list or any range", () => {
    const entry = { ...ranged("PyPI", "introduced 5.0"), versions: ["1.0", "2004d"] };
    expect(["1.0", "1.0.0", "2004d", "5.1", "2.0"].map((version) => answer([entry], version))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("takes any of several entries for one package", () => {
    const entries = [ranged("PyPI", "introduced 0", "fixed 1.0"), ranged("PyPI", "introduced 2.0", "fixed 2.1")];
    expect(["0.9", "1.5", "2.0"].map((version) => answer(entries, version))).toEqual([true, false, true]);
  });

  it("is undecidable for a version or a bound that the ecosystem cannot order", () => {
    expect(answer([ranged("PyPI", "introduced 0", "fixed 2.0")], "2004d")).toBe("undecidable");
    expect(answer([ranged("PyPI", "introduced 0", "fixed two")], "1.0")).toBe("undecidable");
    expect(answer([ranged("npm", "introduced 0", "fixed 1.0.0")], "latest", "npm")).toBe("undecidable");
    expect(answer([ranged("PyPI", "introduced 0", "fixed two"), ranged("PyPI", "introduced 0")], "1.0")).toBe(true);
    expect(answer([{ package: { ecosystem: "PyPI", name: "demo" }, versions: ["1.0"] }], "2004d")).toBe(false);
  });

  it("decides around a bound that is some build of a release, and not within that release", () => {
    const range = [ranged("PyPI", "introduced 0", "last_affected 2.6.0-cu124")];
    const versions = ["2.5.1", "2.6.0", "2.6.0+cu126", "2.6.0rc1", "2.6.1", "2.7"];
    expect(versions.map((version) => answer(range, version))).toEqual([
      true,
      "undecidable",
      "undecidable",
      "undecidable",
      false,
      false,
    ]);
    expect(answer([ranged("PyPI", "introduced 0", "last_affected 2024-09-25")], "20240918")).toBe("undecidable");
  });

  it("reads NVD's -NA as the release itself", () => {
    const range = [ranged("PyPI", "introduced 0", "last_affected 2.6.0-NA")];
    expect(["2.6.0", "2.6.0.post1", "2.6.1"].map((version) => answer(range, version))).toEqual([true, false, false]);
  });

  it("matches only listed versions in ecosystems that it cannot order", () => {
    const listed = { package: { ecosystem: "Maven", name: "demo" }, versions: ["1.0"] };
    expect(answer([listed], "1.0", "Maven")).toBe(true);
    expect(answer([listed], "1.1", "Maven")).toBe(false);
    expect(answer([{ ...listed, ...ranged("Maven", "introduced 0") }], "1.1", "Maven")).toBe("undecidable");
  });

  it("ignores withdrawn advisories and GIT ranges", () => {
    const gone = advisory("TEST-1", { withdrawn: "2026-01-02T00:00:00Z" });
    expect(affects(gone, { ecosystem: "PyPI", name: "demo", version: "1.0" })).toBe(false);
    const git = {
      package: { ecosystem: "PyPI", name: "demo" },
      ranges: [{ type: "GIT", events: events("introduced 0") }],
    } as const;
    expect(answer([git], "1.0")).toBe(false);
  });

  it("compares names as their ecosystem does", () => {
    const entry = (ecosystem: string, name: string) => ({
      ...ranged(ecosystem, "introduced 0"),
      package: { ecosystem, name },
    });
    expect(answer([entry("PyPI", "Py_YAML")], "1.0", "PyPI", "py-yaml")).toBe(true);
    expect(
      answer([entry("GitHub Actions", "Azure/setup-kubectl")], "v2.0.0", "GitHub Actions", "azure/Setup-kubectl"),
    ).toBe(true);
    expect(answer([entry("npm", "Demo")], "1.0.0", "npm", "demo")).toBe(false);
    expect(answer([entry("npm", "demo")], "1.0", "PyPI", "demo")).toBe(false);
  });

  it("lets a suffix tell ecosystems apart only when both sides state one", () => {
    const drupal = [
      { package: { ecosystem: "Packagist:https://packages.drupal.org/8", name: "drupal/a" }, versions: ["1"] },
    ];
    const ask = (ecosystem: string) => answer(drupal, "1", ecosystem, "drupal/a");
    expect(ask("Packagist")).toBe(true);
    expect(ask("Packagist:https://packages.drupal.org/8")).toBe(true);
    expect(ask("Packagist:https://packages.drupal.org/7")).toBe(false);
  });

  it.each([
    ["npm", "introduced 14.0", "14.0.0", true],
    ["npm", "introduced 0 fixed 4.0.0-beta.2", "4.0.0-beta.1", true],
    ["npm", "introduced 0 fixed 4.0.0-beta.2", "4.0.0-beta.2", false],
    ["Go", "introduced 0 fixed 1.2.3", "v1.2.2", true],
    ["Go", "introduced 0 fixed 1.2.3", "v1.2.3+incompatible", false],
    ["Go", "introduced 0 fixed 0.0.0-20200115085410-6d4e4cb37c7d", "v0.0.0-20191101000000-aaaaaaaaaaaa", true],
    ["Go", "introduced 1.21.0-0 fixed 1.21.4", "go1.21.3", true],
    ["crates.io", "introduced 0.0.0-0 fixed 0.7.1", "0.7.0", true],
    ["GitHub Actions", "introduced 0 fixed 41", "v40", true],
    ["GitHub Actions", "introduced 0 fixed 41", "v41", false],
    ["GitHub Actions", "introduced 0 fixed 41", "v40.2.1", true],
    ["GitHub Actions", "introduced 4.0.0 fixed 4.1.7", "v4", "undecidable"],
    ["GitHub Actions", "introduced 4.1.2 fixed 4.1.7", "v4", "undecidable"],
    ["GitHub Actions", "introduced 4.0.0 fixed 4.1.7", "v4.0", true],
    ["GitHub Actions", "introduced 4.0.0 fixed 4.1.7", "v4.1", "undecidable"],
    ["GitHub Actions", "introduced 4.0.0 fixed 4.1.7", "v5", false],
    ["GitHub Actions", "introduced 0 fixed 41", "main", "undecidable"],
    ["GitHub Actions", "introduced 0 fixed 41", "8e5e7e5ab8b370d6c329ec480221332ada57f0ab", "undecidable"],
  ] as const)("orders %s: %s against %s", (ecosystem, text, version, expected) => {
    const list = text.split(/ (?=introduced|fixed)/);
    expect(answer([ranged(ecosystem, ...list)], version, ecosystem)).toBe(expected);
  });

  it("does not say no for a moving tag when a version that it may stand for is listed", () => {
    const listed = { package: { ecosystem: "GitHub Actions", name: "demo" }, versions: ["4.1.2"] };
    expect(answer([listed], "v4", "GitHub Actions")).toBe("undecidable");
  });
});

describe("affects against the reference", () => {
  it("reads every record of the facts", () => {
    for (const ecosystem of ECOSYSTEMS) {
      const records = factsOf(ecosystem);
      expect(records.map((record) => parseAdvisory(record).id)).toEqual(records.map(({ id }) => id));
    }
  });

  it("gives the same answer on random pairs", () => {
    const count = samples("pairs of a record and a version", 6_000, 300_000);
    const pairs = drawPairs(count, 20_260_109).map((pair) => ({
      ...pair,
      expected: reference(pair.record, pair.asked),
    }));
    // The reference knows no versions but those that order; what annex reads into others has tests of its own above.
    const ordered = pairs.filter(({ expected }) => expected !== "undecidable");
    const different = ordered.filter(
      ({ record, asked, expected }) => affects(parseAdvisory(record), asked) !== expected,
    );
    expect(different.slice(0, 3).map(({ record, asked }) => [record.id, asked])).toEqual([]);
    expect(ordered.length).toBeGreaterThan(count * 0.91);
    expect(ordered.filter(({ expected }) => expected === true).length).toBeGreaterThan(count / 6);
    expect(ordered.filter(({ expected }) => expected === false).length).toBeGreaterThan(count / 6);
  });

  it("orders nearly every version that the facts name", () => {
    const unordered = ECOSYSTEMS.flatMap((ecosystem) => {
      const ordering = orderingOf(ecosystem);
      return factsOf(ecosystem)
        .flatMap(({ affected }) => affected)
        .filter(({ package: of }) => of?.ecosystem === ecosystem)
        .flatMap(({ ranges = [] }) =>
          ranges.flatMap((range) => range.events.flatMap((event) => Object.values(event).map(String))),
        )
        .filter((bound) => ordering?.parse(bound) === null && (ordering.around?.(bound) ?? null) === null);
    });
    expect([...new Set(unordered)].sort()).toEqual(["2019-09-12", "2024-09-19", "2024-09-25", "2024-12-04"]);
  });
});

function reference(record: RawRecord, asked: Asked): boolean | "undecidable" {
  try {
    return referenceAffects(record, asked);
  } catch {
    return "undecidable";
  }
}
