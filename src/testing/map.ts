import type { TestCase } from "../model/evidence.ts";
import type { ComponentPolicy, Criterion } from "../model/policy.ts";

/**
 * True when the pattern names the test: `*` stands for any run of characters, also none, also `.` and `/`; everything
 * else, brackets too, stands for itself; the whole id must match, in the same case.
 */
export function matchesId(id: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const [first = ""] = parts;
  if (parts.length === 1) return id === pattern;
  const last = parts.at(-1) ?? "";
  if (!id.startsWith(first) || id.length < first.length + last.length || !id.endsWith(last)) return false;
  const end = id.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = id.indexOf(part, from); // the leftmost place is always as good as any later one
    if (found === -1 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}

/** The cases that at least one pattern names, in their order. */
export function casesMatching(cases: readonly TestCase[], patterns: readonly string[]): readonly TestCase[] {
  return cases.filter(({ id }) => patterns.some((pattern) => matchesId(id, pattern)));
}

/** The patterns that name no case at all; a deleted test shows here even when another pattern still matches. */
export function unmatchedPatterns(cases: readonly TestCase[], patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => !cases.some(({ id }) => matchesId(id, pattern)));
}

/** What the tests say about one component or criterion. */
export interface Coverage {
  /** Cases that its patterns name. */
  readonly cases: number;
  readonly passed: number;
  readonly failed: readonly TestCase[];
  readonly skipped: readonly TestCase[];
  /** Patterns that name no case. */
  readonly unmatched: readonly string[];
  /** At least one case, every pattern names one, all passed and none was skipped. */
  readonly met: boolean;
}

/** One component of the policy and what its tests showed. */
export interface ComponentCoverage extends Coverage {
  readonly name: string;
}

/** One criterion and whether it is met. */
export interface CriterionResult extends Coverage {
  readonly id: string;
  readonly kind: Criterion["kind"];
}

/** Each component with its tests, in the order of the policy. */
export function componentCoverage(
  components: readonly ComponentPolicy[],
  cases: readonly TestCase[],
): readonly ComponentCoverage[] {
  return components.map(({ name, tests }) => ({ name, ...cover(cases, tests) }));
}

/**
 * Each criterion with its tests, in the order of the file. A manual one is met by a sign-off for exactly this artefact
 * (sha256, hex); without an artefact no manual one is met.
 */
export function criteriaResults(
  criteria: readonly Criterion[],
  cases: readonly TestCase[],
  artefact: string | null = null,
): readonly CriterionResult[] {
  return criteria.map(({ id, kind, tests, signOff }) => {
    const coverage = cover(cases, tests);
    const signed = artefact !== null && artefact !== "" && signOff?.artefact === artefact;
    return { id, kind, ...coverage, met: kind === "manual" ? signed : coverage.met };
  });
}

function cover(all: readonly TestCase[], patterns: readonly string[]): Coverage {
  const cases = casesMatching(all, patterns);
  const passed = cases.filter(({ result }) => result === "passed").length;
  const failed = cases.filter(({ result }) => result === "failed" || result === "error");
  const skipped = cases.filter(({ result }) => result === "skipped");
  const unmatched = unmatchedPatterns(all, patterns);
  const met = cases.length > 0 && passed === cases.length && unmatched.length === 0;
  return { cases: cases.length, passed, failed, skipped, unmatched, met };
}
