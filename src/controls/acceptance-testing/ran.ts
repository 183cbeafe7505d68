import type { AcceptanceDocument, BuildDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated } from "../outcome.ts";
import { artefactObjections, problemObjections, runObjections } from "../run-problems.ts";

interface Documents {
  readonly acceptance: AcceptanceDocument;
  readonly build: BuildDocument;
}

/** acceptance-testing/ran: to the end, with at least one case, on the artefact that was built. */
export function acceptanceRan({ acceptance, build }: Documents, { team }: ControlInput): RuleOutcome {
  if (team.policy.acceptance === null) {
    const before = team.basePolicy?.acceptance ?? null;
    return evaluated("no acceptance command", [noCommand(before === null ? "inherited" : "this-change")]);
  }
  const skipped = acceptance.cases.filter(({ result }) => result === "skipped").length;
  const objections = [
    ...runObjections("acceptance", acceptance.run),
    ...problemObjections(acceptance.problems),
    ...(acceptance.cases.length === 0 ? [noCase()] : []),
    ...artefactObjections("acceptance", acceptance.artefact, build.artefact?.sha256 ?? null),
  ];
  return evaluated(`${count(acceptance.cases.length, "test")}, ${skipped} skipped`, objections);
}

function noCommand(origin: Objection["origin"]): Objection {
  return {
    subject: "acceptance command",
    origin,
    seen: "the policy names no acceptance command",
    remedy: "Write the command that runs the acceptance tests under acceptance.command in the policy.",
    undecided: true,
  };
}

function noCase(): Objection {
  return {
    subject: "no test case",
    origin: "this-change",
    seen: "the acceptance reports hold no test case",
    remedy: "Let the acceptance command write JUnit files to the paths under acceptance.junit.",
    undecided: true,
  };
}
