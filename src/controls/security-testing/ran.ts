import type { BuildDocument, TestsDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { TeamFiles } from "../../model/policy.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated } from "../outcome.ts";
import { artefactObjections, problemObjections, runObjections } from "../run-problems.ts";

interface Documents {
  readonly tests: TestsDocument;
  readonly build: BuildDocument;
}

/** security-testing/ran: to the end, with every expected tool, with at least one case, on the artefact that was built. */
export function testsRan({ tests, build }: Documents, { team }: ControlInput): RuleOutcome {
  if (team.policy.test === null) return evaluated("no test command", [noCommand(team)]);
  const absent = team.policy.test.tools.filter(
    (tool) => !tests.tools.some((ran) => ran.toLowerCase() === tool.toLowerCase()),
  );
  const objections: readonly Objection[] = [
    ...runObjections("test", tests.run),
    ...problemObjections(tests.problems),
    ...absent.map(absentTool),
    ...(tests.cases.length === 0 ? [noCase()] : []),
    ...artefactObjections("security", tests.artefact, build.artefact?.sha256 ?? null),
  ];
  return evaluated(`${count(tests.cases.length, "test case")} ran`, objections);
}

function noCommand({ basePolicy }: TeamFiles): Objection {
  return {
    subject: "test command",
    origin: basePolicy?.test == null ? "inherited" : "this-change",
    seen: "the policy names no test command",
    remedy: "Write the command that runs the tests under test.command in the policy.",
    undecided: true,
  };
}

function absentTool(tool: string): Objection {
  return {
    subject: `tool ${tool}`,
    origin: "this-change",
    seen: `${tool} is expected and left no SARIF run`,
    remedy: `Let the test command run ${tool} and write its SARIF file to a path under test.sarif.`,
    undecided: true,
  };
}

function noCase(): Objection {
  return {
    subject: "no test case",
    origin: "this-change",
    seen: "the reports hold no test case",
    remedy: "Let the test command write JUnit files to the paths under test.junit.",
    undecided: true,
  };
}
