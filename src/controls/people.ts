import type { Person, PullRequest, Review } from "../model/evidence.ts";

/** Account ids of everybody who wrote a part of it. */
export function authorsOf(pull: PullRequest): ReadonlySet<number> {
  const ids = pull.commits.flatMap((commit) => [
    ...(commit.author === null ? [] : [commit.author.id]),
    ...commit.coAuthors.map((person) => person.id),
  ]);
  return new Set([pull.author.id, ...ids]);
}

/** True when every commit's authors are known as accounts. */
export function authorsKnown(pull: PullRequest): boolean {
  return pull.commits.every((commit) => commit.author !== null && commit.unmapped === 0);
}

/** The newest review of each person that states something; a comment changes nothing, a dismissal takes it back. */
function standingReviews(pull: PullRequest): readonly Review[] {
  const standing = new Map<number, Review>();
  for (const review of pull.reviews) {
    if (review.state === "commented") continue;
    standing.delete(review.person.id);
    if (review.state !== "dismissed") standing.set(review.person.id, review);
  }
  return [...standing.values()];
}

/** Approvals of the last commit by people who may write, whoever wrote the commits; `entitled` may still be null. */
function standingApprovals(pull: PullRequest): readonly Review[] {
  return standingReviews(pull).filter(
    (review) =>
      review.state === "approved" &&
      review.commit === pull.head &&
      review.entitled !== false &&
      !review.person.bot &&
      review.person.id !== pull.author.id,
  );
}

/** Those of them by people who wrote none of it. */
export function independentApprovals(pull: PullRequest): readonly Review[] {
  const authors = authorsOf(pull);
  return standingApprovals(pull).filter((review) => !authors.has(review.person.id));
}

/** Approvals by people who wrote none of it, but of an earlier commit than the last. */
export function staleApprovals(pull: PullRequest): readonly Review[] {
  const authors = authorsOf(pull);
  return standingReviews(pull).filter(
    (review) => review.state === "approved" && review.commit !== pull.head && !authors.has(review.person.id),
  );
}

/** People whose request for changes still stands; somebody without access cannot hold a change up. */
export function openObjectors(pull: PullRequest): readonly Person[] {
  return standingReviews(pull)
    .filter((review) => review.state === "changes-requested" && review.entitled !== false)
    .map((review) => review.person);
}

/** What is known about an approval by one of certain people. */
export type NamedApproval = "approved" | "undecided" | "missing";

/**
 * Did one of these logins approve the last commit? When none is named, or only the one who opened the pull request,
 * any independent person counts: a team of two must not deadlock. Only that account is sure: authors of commits are
 * what the committer wrote, so naming every owner as co-author must not set the owners aside. An owner who stands
 * among the authors still agrees by their own review, if an independent person approved too.
 */
export function approvalBy(pull: PullRequest, logins: readonly string[]): NamedApproval {
  const wanted = logins
    .map((login) => login.toLowerCase())
    .filter((login) => login !== pull.author.login.toLowerCase());
  const isWanted = (review: Review) => wanted.length === 0 || wanted.includes(review.person.login.toLowerCase());
  const independent = independentApprovals(pull);
  const approvals = independent.filter(isWanted);
  const agreed = independent.length > 0 ? standingApprovals(pull).filter(isWanted) : [];
  if (approvals.length === 0 && agreed.length === 0) return "missing";
  const sure = (reviews: readonly Review[]) => reviews.some((review) => review.entitled === true);
  if (!authorsKnown(pull)) return "undecided";
  return sure(approvals) || (sure(agreed) && sure(independent)) ? "approved" : "undecided";
}

/** True when the login (any case) belongs to somebody who wrote a part of it. */
export function isAuthorLogin(pull: PullRequest, login: string): boolean {
  const people = pull.commits.flatMap((commit) => [
    ...(commit.author === null ? [] : [commit.author]),
    ...commit.coAuthors,
  ]);
  return [pull.author, ...people].some((person) => person.login.toLowerCase() === login.toLowerCase());
}
