import type { PackagesDocument } from "../../model/evidence.ts";
import type { Objection, Origin, RuleOutcome } from "../../model/finding.ts";
import type { Assessment } from "../../model/policy.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { assessmentOf } from "../assessment.ts";
import { endOfDay, isDate, isPast } from "../dates.ts";
import type { ControlInput } from "../input.ts";
import { evaluated, notApplicable } from "../outcome.ts";
import { type RuntimeDependency, runtimeDependencies } from "./explicit.ts";

interface Documents {
  readonly packages: PackagesDocument;
}

const NONE = "the project names no dependency that it runs with";

/** supply-chain/risk-assessed */
export function riskAssessed({ packages }: Documents, { team }: ControlInput): RuleOutcome {
  const dependencies = runtimeDependencies(packages);
  if (dependencies.length === 0) return notApplicable(NONE);
  const missing = dependencies.filter((dependency) => assessmentOf(dependency, team.assessments) === null);
  const objections = missing.map(({ ecosystem, name, file, added }): Objection => {
    const removed = assessmentOf({ ecosystem, name }, team.baseAssessments) !== null;
    return {
      subject: `${ecosystem}:${name}`,
      origin: added || removed ? "this-change" : "inherited",
      seen: removed ? `the assessment of ${name} was removed` : `${name} (${file}) stands in no assessment`,
      remedy: `Add an entry for ${name} to ${FILE_PATHS.dependencies}.`,
      location: { file },
    };
  });
  return evaluated(
    `${dependencies.length - missing.length} of ${dependencies.length} explicit dependencies assessed`,
    objections,
  );
}

/** supply-chain/assessment-current: a look again is due by the end of the day that the assessment names. */
export function assessmentCurrent({ packages }: Documents, input: ControlInput): RuleOutcome {
  const current = assessmentsInUse(packages, input);
  if (current.length === 0) return notApplicable("no explicit dependency is assessed yet; see risk-assessed");
  const late = current.filter(({ reviewBy }) => !isDate(reviewBy) || isPast(endOfDay(reviewBy), input.now));
  const objections = late.map(
    (assessment): Objection => ({
      ...about(assessment, originOf(assessment, input)),
      seen: `${assessment.name} was to be looked at again by ${assessment.reviewBy}`,
      remedy: `Look at ${assessment.name} again, then write assessed and a new review-by.`,
    }),
  );
  return evaluated(objections.length === 0 ? "none overdue" : `${objections.length} overdue`, objections);
}

/** Assessments of what the project really uses, with the dependency each is about. */
export function assessmentsInUse(packages: PackagesDocument, { team }: ControlInput): readonly Assessment[] {
  return runtimeDependencies(packages).flatMap(
    (dependency: RuntimeDependency) => assessmentOf(dependency, team.assessments) ?? [],
  );
}

/** Whoever writes or edits the entry in this change answers for it now. */
export function originOf(assessment: Assessment, { team }: ControlInput): Origin {
  const before = assessmentOf(assessment, team.baseAssessments);
  return before !== null && JSON.stringify(before) === JSON.stringify(assessment) ? "inherited" : "this-change";
}

/** What every objection about an assessment shares. */
export function about(
  { ecosystem, name }: Assessment,
  origin: Origin,
): Pick<Objection, "subject" | "origin" | "location"> {
  return { subject: `${ecosystem}:${name}`, origin, location: { file: FILE_PATHS.dependencies } };
}
