import type { Policy, SecurityQuestion } from "../model/policy.ts";

/**
 * `.github/pull_request_template.md`, from the policy the check reads, so that the two cannot disagree. The hint stands
 * in a comment: invisible once published, so an untouched template shows an empty answer and not a plausible one.
 */
export function renderPullRequestTemplate(policy: Policy): string {
  const { security, change } = policy;
  return [
    "<!-- Made by annex from .github/annex.yml. Change the questions there, not here. -->",
    "",
    "## What changes, and why",
    "",
    ...(change.request === "required"
      ? ["<!-- Name the request this answers. -->", "", "Closes #", ""]
      : ["<!-- One or two sentences. Name the request this answers, if there is one: Closes #12 -->", ""]),
    `## ${security.heading}`,
    "",
    ...security.questions.flatMap(renderQuestion),
  ].join("\n");
}

function renderQuestion(question: SecurityQuestion): readonly string[] {
  return [
    `<!-- annex:question ${question.id} -->`,
    `### ${question.text}`,
    "",
    ...(question.paths.length === 0 ? [] : [`<!-- Only for changes of ${commentSafe(question.paths.join(", "))} -->`]),
    `<!-- ${question.hint} -->`,
    "",
    "",
  ];
}

/** Globs may hold what would end the comment. */
function commentSafe(text: string): string {
  return text.replace(/--+|[<>]/gu, "…");
}
