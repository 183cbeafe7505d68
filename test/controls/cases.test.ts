import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTROL_SLUGS } from "../../src/model/control.ts";
import type { RuleResult, Status } from "../../src/model/finding.ts";
import { rulesOf } from "../../src/model/rules.ts";
import { type CaseInput, judge } from "./arrange.ts";

const ROOT = join(import.meta.dirname, "../fixtures/controls");

/** `recorded` ends the gate with an error instead; `coverage` is shown and never blocks. */
const NEVER_OBJECTS: ReadonlySet<string> = new Set(["recorded", "coverage"]);

/** What a case expects of the rules it names. */
interface Expected {
  readonly status?: Status;
  readonly rules: Readonly<Record<string, ExpectedRule>>;
}

interface ExpectedRule {
  readonly status: Status;
  readonly blocks: boolean;
  /** `subject · origin · state`, of every finding, in order. */
  readonly findings?: readonly string[];
}

describe.each(CONTROL_SLUGS)("%s", (slug) => {
  const names = readdirSync(join(ROOT, slug)).sort();

  it.each(rulesOf(slug))("$rule has cases in which it holds and cases in which it does not", ({ rule }) => {
    const statuses = names.map((name) => read<Expected>(slug, name, "expected.json").rules[rule]?.status);
    expect(statuses).toContain("passed");
    if (!NEVER_OBJECTS.has(rule))
      expect(statuses.some((status) => status === "failed" || status === "inconclusive")).toBe(true);
  });

  it.each(names)("%s", (name) => {
    const input = read<CaseInput>(slug, name, "input.json");
    const expected = read<Expected>(slug, name, "expected.json");
    const control = judge(input).controls.find((row) => row.control === slug);
    const rules = Object.entries(expected.rules).map(([rule, wanted]) => {
      const result = control?.rules.find((entry) => entry.rule === rule);
      return [rule, shown(result, wanted.findings !== undefined)];
    });
    expect(Object.fromEntries(rules), input.about).toEqual(expected.rules);
    if (expected.status !== undefined) expect(control?.status, input.about).toBe(expected.status);
  });
});

function shown(result: RuleResult | undefined, findings: boolean): ExpectedRule | undefined {
  if (result === undefined) return undefined;
  const { status, blocks } = result;
  const lines = result.findings.map(({ subject, origin, state }) => `${subject} · ${origin} · ${state}`);
  return findings ? { status, blocks, findings: lines } : { status, blocks };
}

function read<T>(slug: string, name: string, file: string): T {
  return JSON.parse(readFileSync(join(ROOT, slug, name, file), "utf8")) as T;
}
