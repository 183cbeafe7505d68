import type { TestsDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { findWeakened } from "../../policy/weakened.ts";
import { type ComponentCoverage, componentCoverage } from "../../testing/map.ts";
import { whyNotMet } from "../cases.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated } from "../outcome.ts";

const TABLE = "component table";

/** security-testing/component-covered: each component of the head, and none that the change removed or weakened. */
export function componentCovered({ tests }: { readonly tests: TestsDocument }, input: ControlInput): RuleOutcome {
  const { components } = input.team.policy;
  if (components.length === 0) return evaluated("no component table", [noTable(input), ...weakened(input)]);
  const results = componentCoverage(components, tests.cases);
  const uncovered = results.flatMap(objectionsTo);
  const cases = results.reduce((sum, result) => sum + result.cases, 0);
  const seen = `${components.length - uncovered.length} of ${count(components.length, "component")}, ${count(cases, "test")}`;
  return evaluated(seen, [...uncovered, ...weakened(input)]);
}

/** On day one nobody has a table yet; a change that empties it is caught as a weakening too. */
function noTable({ team }: ControlInput): Objection {
  const before = team.basePolicy?.components.length ?? 0;
  return {
    subject: TABLE,
    origin: before === 0 ? "inherited" : "this-change",
    seen: "the policy names no component with security functions",
    remedy: "List the parts with security functions under components, each with the pattern of its tests.",
    location: { file: FILE_PATHS.policy },
  };
}

function objectionsTo(result: ComponentCoverage): readonly Objection[] {
  const { name } = result;
  const seen = whyNotMet(result);
  if (seen === null) return [];
  const remedy =
    result.cases === 0
      ? `Write a test of the security functions of ${name}, or correct the pattern under components.`
      : "Repair what the test shows; a skipped test has to run.";
  return [{ subject: `component ${name}`, origin: "this-change", seen: `${name}: ${seen}`, remedy }];
}

function weakened({ team }: ControlInput): readonly Objection[] {
  return findWeakened(team).components.map(({ name, how }) => ({
    subject: `component ${name} weakened`,
    origin: "this-change",
    seen: `the component ${name} ${how}`,
    remedy: `Restore the component ${name}, or waive this finding with the reason in a change of its own.`,
    location: { file: FILE_PATHS.policy },
  }));
}
