import { describe, expect, test } from "vitest";
import type { TestCase } from "../../src/model/evidence.ts";
import type { Criterion } from "../../src/model/policy.ts";
import {
  casesMatching,
  componentCoverage,
  criteriaResults,
  matchesId,
  unmatchedPatterns,
} from "../../src/testing/map.ts";

function testCase(id: string, result: TestCase["result"] = "passed"): TestCase {
  return { id, result, file: "report.xml" };
}

function criterion(tests: readonly string[], more: Partial<Criterion> = {}): Criterion {
  return { id: "AC-1", text: "It works.", service: "", kind: "mandatory", tests, signOff: null, ...more };
}

describe("a pattern on test ids", () => {
  test.each([
    ["tests.auth.test_login", "tests.auth.test_login", true],
    ["tests.auth.test_login", "tests.auth.*", true],
    ["tests.auth.test_login", "*login", true],
    ["tests.auth.test_login", "*auth*", true],
    ["tests.auth.test_login", "tests.*.test_*", true],
    ["tests.auth.test_login", "*", true],
    ["tests.auth.test_login", "", false],
    ["", "*", true],
    ["tests.auth.test_login", "tests.auth", false],
    ["tests.auth.test_login", "auth.*", false],
    ["tests.auth.test_login", "TESTS.*", false],
    ["tests.auth.test_login[a/b?]", "tests.auth.test_login[a/b?]", true],
    ["tests.auth.test_logina", "tests.auth.test_login[a]", false],
    ["tests.auth.test_login[x]", "*[*]", true],
    ["tests/auth > logs in", "tests/* > *", true],
    ["a.b", "a?b", false],
    ["aXa", "aXa*aXa", false],
    ["ab", "a*b*b", false],
    ["abab", "a*b*b", true],
    ["abcbc", "a*bc*c", true],
    ["abc", "a*bc*c", false],
    ["a(b|c)", "a(b|c)", true],
    ["ab", "a(b|c)", false],
    ["a**b", "a*b", true],
  ])("%j against %j is %s", (id, pattern, expected) => {
    expect(matchesId(id, pattern)).toBe(expected);
  });

  test("takes linear time on what makes a regular expression explode", () => {
    const started = performance.now();
    expect(matchesId("a".repeat(100_000), `${"a*".repeat(100)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test("selects cases and tells which patterns name none", () => {
    const cases = [testCase("a.one"), testCase("b.two"), testCase("a.three")];
    expect(casesMatching(cases, ["a.*", "*.one"]).map(({ id }) => id)).toEqual(["a.one", "a.three"]);
    expect(casesMatching(cases, [])).toEqual([]);
    expect(unmatchedPatterns(cases, ["a.*", "c.*"])).toEqual(["c.*"]);
  });
});

describe("a mandatory criterion", () => {
  test.each([
    ["all its tests passed", [testCase("a.1"), testCase("a.2"), testCase("b.1", "failed")], true],
    ["no test matches", [testCase("b.1")], false],
    ["there is no test", [], false],
    ["one failed", [testCase("a.1"), testCase("a.2", "failed")], false],
    ["one broke", [testCase("a.1"), testCase("a.2", "error")], false],
    ["one was skipped", [testCase("a.1"), testCase("a.2", "skipped")], false],
  ])("when %s: met is %s", (_when, cases, met) => {
    expect(criteriaResults([criterion(["a.*"])], cases)).toMatchObject([{ id: "AC-1", met }]);
  });

  test("is not met when one of its patterns names no test any more", () => {
    const [result] = criteriaResults([criterion(["a.*", "trivial"])], [testCase("trivial")]);
    expect(result).toMatchObject({ met: false, unmatched: ["a.*"] });
  });

  test("is not met without patterns", () => {
    expect(criteriaResults([criterion([])], [testCase("a.1")])).toMatchObject([{ met: false }]);
  });
});

describe("a manual criterion", () => {
  const signed = criterion([], { kind: "manual", signOff: { by: "carol", on: "2026-11-20", artefact: "abc" } });

  test.each([
    ["this artefact", signed, "abc", true],
    ["another artefact", signed, "abd", false],
    ["an unknown artefact", signed, null, false],
    ["no artefact", { ...signed, signOff: { by: "carol", on: "2026-11-20", artefact: "" } }, "", false],
  ])("signed off for %s", (_what, manual, artefact, met) => {
    expect(criteriaResults([manual], [], artefact)).toMatchObject([{ kind: "manual", met }]);
  });

  test("without a sign-off is not met", () => {
    expect(criteriaResults([{ ...signed, signOff: null }], [], "abc")).toMatchObject([{ met: false }]);
  });
});

test("each component shows its cases, failures and gaps", () => {
  const components = [
    { name: "auth", paths: ["auth/**"], tests: ["auth.*"] },
    { name: "store", paths: ["store/**"], tests: ["store.*", "keys.*"] },
    { name: "web", paths: ["web/**"], tests: ["web.*"] },
  ];
  const cases = [
    testCase("auth.a"),
    testCase("auth.b"),
    testCase("store.a"),
    testCase("web.a", "failed"),
    testCase("web.b", "skipped"),
  ];
  expect(componentCoverage(components, cases)).toEqual([
    { name: "auth", cases: 2, passed: 2, failed: [], skipped: [], unmatched: [], met: true },
    { name: "store", cases: 1, passed: 1, failed: [], skipped: [], unmatched: ["keys.*"], met: false },
    { name: "web", cases: 2, passed: 0, failed: [cases[3]], skipped: [cases[4]], unmatched: [], met: false },
  ]);
});
