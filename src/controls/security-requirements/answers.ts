import type { ChangeDocument, PullRequest } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { SecurityQuestion } from "../../model/policy.ts";
import { pathsMatching } from "../../policy/match.ts";
import { parseSecuritySection, type SecurityAnswer } from "../../policy/section.ts";
import { NOTHING_CHANGED, nothingChanged, unreviewedCommits } from "../change-control/through-pull-request.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { filesOf } from "../pull-files.ts";
import { unreadOutcome } from "../unread.ts";

interface Documents {
  readonly change: ChangeDocument;
}

/** A question that one pull request has to answer, and what its description says. */
interface Asked {
  readonly pull: PullRequest;
  readonly question: SecurityQuestion;
  readonly answer: SecurityAnswer["state"];
  /** The changed paths it is asked for; empty: always asked. */
  readonly because: readonly string[];
}

/** security-requirements/section-answered: the questions that every change has to answer. */
export function sectionAnswered({ change }: Documents, input: ControlInput): RuleOutcome {
  const stop = unreadable(change);
  if (stop !== null) return stop;
  const remedy = "Open a pull request that answers the security question.";
  const direct = unreviewedCommits(change, "has no description to read", remedy);
  const asked = askedIn(change, input).filter(({ question }) => question.paths.length === 0);
  if (asked.length === 0 && direct.length === 0) return notApplicable("the policy has no question for every change");
  return evaluated(seenOf(asked), [...direct, ...asked.flatMap(unanswered)]);
}

/** security-requirements/path-questions: those that only these paths raise. */
export function pathQuestions({ change }: Documents, input: ControlInput): RuleOutcome {
  const stop = unreadable(change);
  if (stop !== null) return stop;
  const asked = askedIn(change, input).filter(({ question }) => question.paths.length > 0);
  if (asked.length === 0) return notApplicable("no changed path raises a further question");
  return evaluated(seenOf(asked, "path question"), asked.flatMap(unanswered));
}

/** security-requirements/not-applicable-reasoned: a bare no says nothing that a reader could check. */
export function notApplicableReasoned({ change }: Documents, input: ControlInput): RuleOutcome {
  const stop = unreadable(change);
  if (stop !== null) return stop;
  const bare = askedIn(change, input).filter(({ answer }) => answer === "bare-negative");
  const objections = bare.map(({ pull, question }) => ({
    ...base(pull, question),
    seen: `#${pull.number} answers “${question.text}” without a reason`,
    remedy: "Write the reason: “nothing, because …” is an answer; no commit is needed.",
  }));
  return evaluated(bare.length === 0 ? "" : `${bare.length} without a reason`, objections);
}

function unreadable(change: ChangeDocument): RuleOutcome | null {
  const unread = unreadOutcome(change, ["pull-requests", "commits", "files"]);
  if (unread !== null) return unread;
  return nothingChanged(change) ? notApplicable(NOTHING_CHANGED) : null;
}

/** Every contained pull request answers for itself. */
function askedIn(change: ChangeDocument, { team }: ControlInput): readonly Asked[] {
  const { security } = team.policy;
  return change.pullRequests.flatMap((pull) => {
    const { answers } = parseSecuritySection(pull.body, security);
    return security.questions.flatMap((question): readonly Asked[] => {
      const because = pathsMatching(filesOf(change, pull), question.paths);
      if (question.paths.length > 0 && because.length === 0) return [];
      const answer = answers.find(({ id }) => id === question.id)?.state ?? "absent";
      return [{ pull, question, answer, because }];
    });
  });
}

/** A bare no is an answer here; that it lacks its reason is said once, by its own rule. */
function isAnswered({ answer }: Asked): boolean {
  return answer === "answered" || answer === "bare-negative";
}

function seenOf(asked: readonly Asked[], one = "question"): string {
  return `${asked.filter(isAnswered).length} of ${count(asked.length, one)} answered`;
}

function unanswered(item: Asked): readonly Objection[] {
  if (isAnswered(item)) return [];
  const { pull, question, because } = item;
  const reason = because.length === 0 ? "" : ` (asked because ${listed(because)} changed)`;
  return [
    {
      ...base(pull, question),
      seen: `#${pull.number}: ${stateOf(item)} “${question.text}”${reason}`,
      remedy: `Answer “${question.text}” in the description with one sentence; no commit is needed.`,
    },
  ];
}

function stateOf({ answer }: Asked): string {
  switch (answer) {
    case "hint-only":
      return "only the template's hint stands under";
    case "empty":
      return "nothing stands under";
    case "absent":
      return "the description does not hold";
    case "answered":
    case "bare-negative":
      return "answered";
  }
}

function base(pull: PullRequest, question: SecurityQuestion): Pick<Objection, "subject" | "origin"> {
  return { subject: `pull request ${pull.number} ${question.id}`, origin: "this-change" };
}
