import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scoreVector } from "../../src/advisories/cvss/score.ts";
import { counted } from "../assurance.ts";

const rows = (name: string) =>
  readFileSync(new URL(`../fixtures/cvss/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

/** Exactly 5.65 in the specification's arithmetic; the source rounds these four down, and the same vectors with E:A up. */
const HALVES_ROUNDED_DOWN = [
  "CVSS:4.0/AV:L/AC:L/AT:P/PR:H/UI:N/VC:L/VI:N/VA:H/SC:L/SI:N/SA:N",
  "CVSS:4.0/AV:N/AC:H/AT:P/PR:H/UI:A/VC:L/VI:H/VA:N/SC:L/SI:N/SA:N",
  "CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:H/VI:N/VA:L/SC:N/SI:L/SA:L",
  "CVSS:4.0/AV:N/AC:L/AT:P/PR:H/UI:A/VC:L/VI:H/VA:N/SC:N/SI:N/SA:N",
];

/** Base score of each vector with base metrics only: there the source's list gives v3.1 an environmental score too. */
const bases = new Map(
  rows("vectors-components.csv")
    .filter(([vector = "", version]) => version === "3.1" && vector.split("/").length === 9)
    .map(([vector = "", , base]) => [vector, Number(base)]),
);

describe("scoreVector", () => {
  it.each(["2.0", "3.0", "3.1", "4.0"])("gives the published score of every %s vector", (version) => {
    const published = rows("vectors.csv").filter(([, of]) => of === version);
    expect(counted("published scores", published.length)).toBeGreaterThan(200);
    const wrong = published.filter(([vector = "", of, score]) => {
      const expected = HALVES_ROUNDED_DOWN.includes(vector) ? 5.7 : (bases.get(vector) ?? Number(score));
      const scored = scoreVector(vector);
      return scored?.score !== expected || scored.version !== of;
    });
    expect(wrong).toEqual([]);
  });

  it("gives the published word of every score", () => {
    const wrong = rows("vectors.csv").filter(([vector = "", , score, word]) => {
      const scored = scoreVector(vector);
      return scored?.score === Number(score) && scored.severity !== word?.toLowerCase();
    });
    expect(wrong).toEqual([]);
  });

  it("rounds exact halves of v4.0 up, where binary fractions fall below them", () => {
    const corrected = rows("v40-rounding-corrections.csv");
    expect(counted("corrected scores", corrected.length)).toBe(157);
    expect(corrected.filter(([vector = "", , score]) => scoreVector(vector)?.score !== Number(score))).toEqual([]);
  });

  it("refuses every malformed vector", () => {
    const malformed = rows("invalid.csv").map(([vector = ""]) => (vector === '""' ? "" : vector));
    expect(counted("malformed vectors", malformed.length)).toBe(215);
    expect(malformed.filter((vector) => scoreVector(vector) !== null)).toEqual([]);
  });

  it.each([
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/",
    " CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:H",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X",
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/__proto__:X",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:S",
  ])("refuses %j", (vector) => {
    expect(scoreVector(vector)).toBeNull();
  });
});
