import type { ChangeDocument, PackagesDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { Package } from "../../model/package.ts";
import type { Assessment } from "../../model/policy.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { assessmentOf } from "../assessment.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, notApplicable } from "../outcome.ts";
import { approvalBy, isAuthorLogin } from "../people.ts";
import { filesOf } from "../pull-files.ts";
import { unreadOutcome } from "../unread.ts";

interface Documents {
  readonly change: ChangeDocument;
  readonly packages: PackagesDocument;
}

/** Whether a direct runtime package was added or an assessment changed at all. */
export function anyAdoption({ packages }: { readonly packages: PackagesDocument }, input: ControlInput): RuleOutcome {
  if (addedDirect(packages).length > 0 || editedAssessments(input).length > 0) return evaluated("");
  return notApplicable("no direct runtime package was added and no assessment changed");
}

/** package-changes/evaluated: each added direct runtime package, and each assessment the change writes, by a second person. */
export function evaluatedByAssessor({ change, packages }: Documents, input: ControlInput): RuleOutcome {
  const added = addedDirect(packages);
  const edited = editedAssessments(input);
  const unread = unreadOutcome(change, ["pull-requests", "commits", "reviews", "files"]);
  if (unread !== null) return unread;
  const missing = added.filter((entry) => assessmentOf(entry, input.team.assessments) === null);
  const objections = [
    ...missing.map(missingAssessment),
    ...added.flatMap((entry) => objectionsToKept(entry, { change, input, edited })),
    ...edited.flatMap((assessment) => objectionsTo(assessment, pullsTouching(change, FILE_PATHS.dependencies), input)),
  ];
  const seen = `${added.length - missing.length} of ${count(added.length, "new direct package")} assessed`;
  return evaluated(added.length === 0 ? `${count(edited.length, "assessment")} changed` : seen, objections);
}

/** Direct ones that will run; a development package that now runs is new too. */
function addedDirect(packages: PackagesDocument): readonly Package[] {
  const running = (entry: Package) => entry.scope !== "development";
  const known = new Set(packages.base.flatMap((lockfile) => lockfile.packages.filter(running).map(idOf)));
  return packages.changes
    .filter(({ kind }) => kind === "added" || kind === "rescoped")
    .flatMap(({ after }) => after ?? [])
    .filter((entry) => running(entry) && isDirect(entry, packages) && !known.has(idOf(entry)));
}

function idOf({ ecosystem, name }: Package): string {
  return `${ecosystem}:${name}`;
}

/** Where neither lockfile nor manifest tells, a package counts as direct. */
function isDirect(entry: Package, packages: PackagesDocument): boolean {
  if (entry.direct !== null) return entry.direct;
  const named = packages.explicit.filter((dependency) => dependency.ecosystem === entry.ecosystem);
  return named.length === 0 || named.some((dependency) => dependency.name === entry.name);
}

/** Assessments that this change adds or edits (DESIGN.md section 3); adoption itself writes them all at once. */
function editedAssessments({ team }: ControlInput): readonly Assessment[] {
  const before = new Set(team.baseAssessments.map((assessment) => JSON.stringify(assessment)));
  return team.bootstrap ? [] : team.assessments.filter((assessment) => !before.has(JSON.stringify(assessment)));
}

function pullsTouching(change: ChangeDocument, path: string): readonly PullRequest[] {
  return change.pullRequests.filter((pull) => filesOf(change, pull).includes(path));
}

function missingAssessment(entry: Package): Objection {
  return {
    subject: `${entry.ecosystem}:${entry.name}`,
    origin: "this-change",
    seen: `${entry.name} ${entry.version} is new and stands in no assessment`,
    remedy: `Add an entry for ${entry.name} to ${FILE_PATHS.dependencies}, assessed by somebody other than the author.`,
    location: { file: entry.lockfile, line: entry.line },
    package: { ecosystem: entry.ecosystem, name: entry.name, version: entry.version },
  };
}

interface Adoption {
  readonly change: ChangeDocument;
  readonly input: ControlInput;
  readonly edited: readonly Assessment[];
}

/** An assessment from before was approved when it came in; only its assessor may not be the one who adopts now. */
function objectionsToKept(entry: Package, { change, input, edited }: Adoption): readonly Objection[] {
  const assessment = assessmentOf(entry, input.team.assessments);
  if (assessment === null || edited.includes(assessment)) return [];
  const pulls = pullsTouching(change, entry.lockfile);
  return pulls.length > 0 && pulls.every((pull) => isAuthorLogin(pull, assessment.assessor))
    ? [ownAssessment(assessment)]
    : [];
}

/** Where a push holds several pull requests, one of them must satisfy; each was judged alone before its merge. */
function objectionsTo(
  assessment: Assessment,
  pulls: readonly PullRequest[],
  input: ControlInput,
): readonly Objection[] {
  const { assessor, name } = assessment;
  const others = pulls.filter((pull) => !isAuthorLogin(pull, assessor));
  if (others.length === 0) return [pulls.length === 0 ? unseenAssessment(assessment) : ownAssessment(assessment)];
  const { assessors } = input.team.policy.packages;
  if (assessors.length > 0 && !mayAssess(assessor, assessors, pulls)) {
    const seen = `${name} is assessed by @${assessor}, who is not one of the assessors`;
    const remedy = `Let one of ${assessors.map((login) => `@${login}`).join(", ")} assess it.`;
    return [{ ...about(assessment), seen, remedy }];
  }
  if (input.stage === "change") return [];
  const approvals = others.map((pull) => approvalBy(pull, [assessor]));
  if (approvals.includes("approved")) return [];
  const objection: Objection = {
    ...about(assessment),
    seen: `@${assessor} assesses ${name} and has not approved the last commit`,
    remedy: `Ask @${assessor} to approve the last commit.`,
  };
  return [approvals.includes("undecided") ? { ...objection, undecided: true } : objection];
}

/** Where the only assessor opened the pull request, anybody else may assess: a team of two must not deadlock. */
function mayAssess(login: string, assessors: readonly string[], pulls: readonly PullRequest[]): boolean {
  const openers = new Set(pulls.map((pull) => pull.author.login.toLowerCase()));
  const free = assessors.filter((assessor) => !openers.has(assessor.toLowerCase()));
  return free.length === 0 || free.some((assessor) => assessor.toLowerCase() === login.toLowerCase());
}

function ownAssessment(assessment: Assessment): Objection {
  return {
    ...about(assessment),
    seen: `${assessment.name} is assessed by @${assessment.assessor}, who wrote the change`,
    remedy: "Name an assessor other than the author, and let them approve the change.",
  };
}

function unseenAssessment(assessment: Assessment): Objection {
  return {
    ...about(assessment),
    seen: `the assessment of ${assessment.name} changed outside any pull request`,
    remedy: "Bring the assessment in by a pull request that its assessor approves.",
  };
}

function about({ ecosystem, name }: Assessment): Pick<Objection, "subject" | "origin"> {
  return { subject: `${ecosystem}:${name}`, origin: "this-change" };
}
