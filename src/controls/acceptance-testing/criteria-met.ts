import type { AcceptanceDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { Criterion } from "../../model/policy.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { casesMatching } from "../../testing/map.ts";
import { outcomeOf } from "../cases.ts";
import type { ControlInput } from "../input.ts";
import { evaluated } from "../outcome.ts";
import { criteriaOf } from "../service.ts";

interface Documents {
  readonly acceptance: AcceptanceDocument;
}

/** acceptance-testing/criteria-met: by passing tests, or by the signature of a person for exactly this artefact. */
export function criteriaMet({ acceptance }: Documents, input: ControlInput): RuleOutcome {
  const criteria = criteriaOf(input);
  if (criteria.length === 0) return evaluated("no acceptance criteria", [noCriteria(input)]);
  const objections = criteria.flatMap((criterion) => objectionsTo(criterion, acceptance));
  return evaluated(`${criteria.length - objections.length} of ${criteria.length} criteria`, objections);
}

function noCriteria({ team }: ControlInput): Objection {
  return {
    subject: "no criteria",
    origin: team.baseCriteria.length === 0 ? "inherited" : "this-change",
    seen: "there are no acceptance criteria",
    remedy: `Write what the users were promised into ${FILE_PATHS.acceptance}, each with the pattern of its tests.`,
    location: { file: FILE_PATHS.acceptance },
  };
}

function objectionsTo(criterion: Criterion, acceptance: AcceptanceDocument): readonly Objection[] {
  switch (criterion.kind) {
    case "mandatory":
      return byTests(criterion, acceptance);
    case "manual":
      return bySignature(criterion, acceptance);
  }
}

function byTests(criterion: Criterion, acceptance: AcceptanceDocument): readonly Objection[] {
  const { id, text, tests } = criterion;
  const outcome = outcomeOf(casesMatching(acceptance.cases, tests));
  switch (outcome.kind) {
    case "passed":
      return [];
    case "not-passed":
      return [
        objection(criterion, `${id} “${text}”: ${outcome.seen}`, "Make the test pass; a skipped test has to run."),
      ];
    case "none":
      return [
        objection(
          criterion,
          `${id} “${text}”: no test matches ${tests.join(", ")}`,
          `Write the test, or correct the pattern of ${id} in ${FILE_PATHS.acceptance}.`,
        ),
      ];
  }
}

/** A signature for another file says nothing about this one; the head's author cannot know its digest before the build. */
function bySignature(criterion: Criterion, { artefact }: AcceptanceDocument): readonly Objection[] {
  const { id, text, signOff } = criterion;
  if (signOff !== null && signOff.artefact !== "" && artefact === signOff.artefact) return [];
  const seen = signOff === null ? "nobody has tried it" : `@${signOff.by} signed for ${signOff.artefact.slice(0, 12)}`;
  return [
    objection(
      criterion,
      `${id} “${text}”: ${seen}, this is ${artefact.slice(0, 12) || "no artefact"}`,
      `Let somebody try it on this artefact and write sign-off with by, on and artefact ${artefact.slice(0, 12)}….`,
    ),
  ];
}

function objection({ id }: Criterion, seen: string, remedy: string): Objection {
  return { subject: `criterion ${id}`, origin: "this-change", seen, remedy };
}
