import type { AcceptanceDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { Criterion } from "../../model/policy.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { type CriterionResult, criteriaResults } from "../../testing/map.ts";
import { whyNotMet } from "../cases.ts";
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
  const [result] = criteriaResults([criterion], acceptance.cases, acceptance.artefact);
  if (result === undefined || result.met) return [];
  switch (criterion.kind) {
    case "mandatory":
      return [byTests(criterion, result)];
    case "manual":
      return [bySignature(criterion, acceptance)];
  }
}

function byTests(criterion: Criterion, result: CriterionResult): Objection {
  const { id, text } = criterion;
  const remedy =
    result.unmatched.length > 0
      ? `Write the test, or correct the pattern of ${id} in ${FILE_PATHS.acceptance}.`
      : "Make the test pass; a skipped test has to run.";
  return objection(criterion, `${id} “${text}”: ${whyNotMet(result)}`, remedy);
}

/** Nobody can sign for a file before it is built, so a missing signature is due only when that file is deployed. */
function bySignature(criterion: Criterion, { artefact }: AcceptanceDocument): Objection {
  const { id, text, signOff } = criterion;
  const seen = signOff === null ? "nobody has tried it" : `@${signOff.by} signed for ${signOff.artefact.slice(0, 12)}`;
  const remedy = "Let somebody try this artefact, then write sign-off with by, on and artefact (its sha256).";
  const base = objection(
    criterion,
    `${id} “${text}”: ${seen}, this is ${artefact.slice(0, 12) || "no artefact"}`,
    remedy,
  );
  return { ...base, origin: "inherited" };
}

function objection({ id }: Criterion, seen: string, remedy: string): Objection {
  return { subject: `criterion ${id}`, origin: "this-change", seen, remedy };
}
