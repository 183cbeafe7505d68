import { described, type FakeAnswer, type FakeRequest, mayRead, NOT_FOUND, type Route } from "./answer.ts";
import type { GitHubContract } from "./openapi.ts";
import type { GitHubState, SeedAccount, SeedCommit, SeedPull, SeedReview } from "./seed.ts";

/** Ids of reviews, stable for a pull request and a place in its list; the GraphQL side uses the same ones. */
export function reviewId(number: number, index: number): number {
  return number * 1000 + index + 1;
}

/** An account as REST shows it. */
export function account(contract: GitHubContract, who: SeedAccount): Record<string, unknown> {
  return described(contract, "simple-user", { id: who.id, login: who.login, type: who.type ?? "User" });
}

/** Head of a pull request: what the seed says, else its last commit. */
export function headOf(pull: SeedPull): string {
  return pull.head ?? pull.commits.at(-1)?.sha ?? "0".repeat(40);
}

function branch(
  contract: GitHubContract,
  state: Pick<GitHubState, "repository">,
  ref: string,
  sha: string,
): Record<string, unknown> {
  const user = account(contract, { login: state.repository.split("/")[0] ?? "", id: 900 });
  const facts = { full_name: state.repository, name: state.repository.split("/")[1], owner: user };
  return { label: ref, ref, sha, repo: described(contract, "repository", facts), user };
}

function pullFacts(request: FakeRequest, pull: SeedPull): Record<string, unknown> {
  const { contract, state } = request;
  const merged = pull.merged ?? false;
  const person = (who: SeedAccount | null | undefined): unknown => (who == null ? null : account(contract, who));
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    draft: pull.draft ?? false,
    state: merged ? "closed" : "open",
    user: account(contract, pull.author),
    head: branch(contract, state, `change-${pull.number}`, headOf(pull)),
    base: branch(
      contract,
      { repository: pull.into ?? state.repository },
      pull.base ?? state.defaultBranch,
      "0".repeat(40),
    ),
    merged_at: merged ? "2026-01-01T00:00:00Z" : null,
    merge_commit_sha: pull.merge_commit_sha ?? null,
    _links: Object.fromEntries(
      ["self", "html", "issue", "comments", "review_comments", "review_comment", "commits", "statuses"].map((name) => [
        name,
        { href: request.url },
      ]),
    ),
    merged,
    merged_by: person(pull.merged_by),
    commits: pull.commits.length,
    changed_files: pull.files.length,
  };
}

function findPull(request: FakeRequest): SeedPull | undefined {
  if (!mayRead(request)) return undefined;
  return request.state.pulls.find((pull) => String(pull.number) === request.params["pull_number"]);
}

function listOf(request: FakeRequest, items: (pull: SeedPull) => readonly unknown[]): FakeAnswer {
  const pull = findPull(request);
  return pull === undefined ? NOT_FOUND : { kind: "list", items: items(pull) };
}

function review(request: FakeRequest, number: number, given: SeedReview, index: number): Record<string, unknown> {
  return described(request.contract, "pull-request-review", {
    id: reviewId(number, index),
    user: given.user === null ? null : account(request.contract, given.user),
    body: "",
    state: given.state,
    commit_id: given.commit_id,
    submitted_at: given.submitted_at,
    author_association: given.association ?? "COLLABORATOR",
    _links: { html: { href: request.url }, pull_request: { href: request.url } },
  });
}

function commit(request: FakeRequest, given: SeedCommit): Record<string, unknown> {
  // GitHub sends addresses; annex must not keep them, so the fake sends some too.
  const git = { name: "Somebody", email: "somebody@example.invalid", date: given.date };
  const author = given.author === null ? null : account(request.contract, given.author);
  return described(request.contract, "commit", {
    sha: given.sha,
    commit: {
      message: given.message ?? "Change",
      author: git,
      committer: git,
      tree: { sha: given.sha, url: request.url },
    },
    author,
    committer: author,
    parents: [],
  });
}

function file(request: FakeRequest, given: SeedPull["files"][number]): Record<string, unknown> {
  const facts = typeof given === "string" ? { filename: given } : { ...given, status: "renamed" };
  return described(request.contract, "diff-entry", { status: "modified", ...facts });
}

/** Pull requests that a commit came through, as GitHub's index has them: by head commits and by the commits of the merge. */
function pullsOfCommit(request: FakeRequest): FakeAnswer {
  if (!mayRead(request)) return NOT_FOUND;
  const sha = request.params["commit_sha"] ?? "";
  const found = request.state.pulls.filter(
    (pull) =>
      pull.commits.some((given) => given.sha === sha) ||
      (pull.merged === true && (pull.merge_commit_sha === sha || (pull.also ?? []).includes(sha))),
  );
  const items = found.map((pull) => {
    const { merged, merged_by, commits, changed_files, ...simple } = pullFacts(request, pull);
    return described(request.contract, "pull-request-simple", simple);
  });
  return { kind: "list", items };
}

/** An issue; a pull request is one too, marked as such. */
function issue(request: FakeRequest): FakeAnswer {
  if (!mayRead(request)) return NOT_FOUND;
  const number = Number(request.params["issue_number"]);
  const found = request.state.issues.find((given) => given.number === number);
  const pull = request.state.pulls.find((given) => given.number === number);
  if (found === undefined && pull === undefined) return NOT_FOUND;
  const marks =
    pull === undefined ? {} : { pull_request: { url: null, diff_url: null, html_url: null, patch_url: null } };
  const facts = { number, title: found?.title ?? pull?.title, state: "open", user: null, ...marks };
  return { kind: "json", body: described(request.contract, "issue", facts) };
}

export const PULL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}",
    handle: (request) => {
      const pull = findPull(request);
      if (pull === undefined) return NOT_FOUND;
      return { kind: "json", body: described(request.contract, "pull-request", pullFacts(request, pull)) };
    },
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    handle: (request) =>
      listOf(request, (pull) => pull.reviews.map((given, index) => review(request, pull.number, given, index))),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
    handle: (request) => listOf(request, (pull) => pull.commits.slice(0, 250).map((given) => commit(request, given))),
  },
  {
    method: "GET",
    template: "/repos/{owner}/{repo}/pulls/{pull_number}/files",
    handle: (request) => listOf(request, (pull) => pull.files.slice(0, 3000).map((given) => file(request, given))),
  },
  { method: "GET", template: "/repos/{owner}/{repo}/commits/{commit_sha}/pulls", handle: pullsOfCommit },
  { method: "GET", template: "/repos/{owner}/{repo}/issues/{issue_number}", handle: issue },
];
