import parseExpression, { type Info } from "spdx-expression-parse";
import type { PackagesDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { Assessment, Policy } from "../../model/policy.ts";
import type { ControlInput } from "../input.ts";
import { evaluated, notApplicable } from "../outcome.ts";
import { about, assessmentsInUse, originOf } from "./assessments.ts";

/** supply-chain/licence: the licence that the assessment names, against the team's lists. */
export function licence({ packages }: { readonly packages: PackagesDocument }, input: ControlInput): RuleOutcome {
  const lists = input.team.policy.licences;
  if (lists.allow.length === 0 && lists.deny.length === 0) return notApplicable("the policy lists no licences");
  const assessments = assessmentsInUse(packages, input);
  if (assessments.length === 0) return notApplicable("no explicit dependency is assessed yet; see risk-assessed");
  const objections = assessments.flatMap((assessment) => objectionsTo(assessment, lists, input));
  return evaluated(`${assessments.length - objections.length} of ${assessments.length} licences accepted`, objections);
}

function objectionsTo(assessment: Assessment, lists: Policy["licences"], input: ControlInput): readonly Objection[] {
  const { name, licence: text } = assessment;
  const base = about(assessment, originOf(assessment, input));
  const expression = parse(text);
  if (expression === null) {
    const remedy = `Write the licence of ${name} as an SPDX expression, for example MIT.`;
    return [{ ...base, seen: `the licence of ${name}, "${text}", is no SPDX expression`, remedy, undecided: true }];
  }
  if (isAccepted(expression, lists)) return [];
  const remedy = `Replace ${name}, or have ${text} added to licences.allow by the owners.`;
  return [{ ...base, seen: `${name} is licensed under ${text}, which the policy does not accept`, remedy }];
}

function parse(text: string): Info | null {
  try {
    return parseExpression(text);
  } catch {
    return null; // what is no expression is undecided, see above
  }
}

/** With `or` the team may choose, with `and` every part binds. */
function isAccepted(expression: Info, lists: Policy["licences"]): boolean {
  if ("conjunction" in expression) {
    const left = isAccepted(expression.left, lists);
    const right = isAccepted(expression.right, lists);
    return expression.conjunction === "or" ? left || right : left && right;
  }
  const id = "license" in expression ? expression.license : "";
  const names = namesOf(
    id,
    "plus" in expression && expression.plus === true,
    "exception" in expression ? expression.exception : undefined,
  );
  const listedIn = (list: readonly string[]) => list.some((entry) => names.includes(entry.toLowerCase()));
  if (listedIn(lists.deny)) return false;
  return lists.allow.length === 0 || listedIn(lists.allow);
}

/** How a list may spell one licence; an exception only adds rights, so the plain id covers it too. */
function namesOf(id: string, plus: boolean, exception: string | undefined): readonly string[] {
  const own = plus ? `${id}+` : id;
  const spelled = plus ? [own, `${id}-or-later`] : [own];
  const withException = exception === undefined ? [] : spelled.map((name) => `${name} WITH ${exception}`);
  return [...spelled, ...withException].map((name) => name.toLowerCase());
}
