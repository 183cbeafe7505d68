import { z } from "zod";
import type { ChangeCommit, Person } from "../model/evidence.ts";
import { CommitAnswer, personOf } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";
import { queryGraphql } from "./graphql.ts";
import { orUnread, type Unread } from "./unread.ts";

type RawCommit = z.infer<typeof CommitAnswer>;

/** Everyone GitHub names as author of a commit; null for one it cannot map to an account. */
type CommitAuthors = ReadonlyMap<string, readonly (Person | null)[]>;

/** GitHub lists at most this many commits of a pull request. Source: REST docs, "List commits on a pull request". */
const MAX_LISTED = 250;

/** The commits of a pull request with their authors' accounts, oldest first. */
export async function collectCommits(
  client: GitHubClient,
  repository: string,
  pull: { readonly number: number; readonly commits: number },
  unread: Unread[],
): Promise<readonly ChangeCommit[]> {
  const what = `commits of pull request ${pull.number}`;
  const path = repoPath(repository, "pulls", pull.number, "commits");
  const raw = await orUnread(unread, what, () => client.list(path, z.array(CommitAnswer), (page) => page));
  if (raw === null) return [];
  if (raw.length < pull.commits || raw.length >= MAX_LISTED) {
    unread.push({ what, reason: `GitHub lists ${raw.length} of ${pull.commits} commits.` });
  }
  const asked = raw.some((commit) => unresolvedTrailers(commit.commit.message) > 0);
  const ignored: Unread[] = []; // what GraphQL cannot say is counted in `unmapped`
  const authors = asked ? await orUnread(ignored, what, () => readAuthors(client, repository, pull.number)) : null;
  return raw.map((commit) => changeCommit(commit, authors?.get(commit.sha) ?? null));
}

/** Pure part: account of the author, accounts of the co-authors, and how many of them have none. */
function changeCommit(raw: RawCommit, authors: readonly (Person | null)[] | null): ChangeCommit {
  const author = raw.author == null ? null : personOf(raw.author);
  const trailers = coAuthorTrailers(raw.commit.message);
  const named = trailers.flatMap((trailer) => trailer ?? []);
  // GitHub puts the author of the commit first and names everyone once.
  const resolved = (authors ?? []).slice(1);
  const people = [...named, ...resolved.flatMap((person) => person ?? [])];
  const coAuthors = [...new Map(people.map((person) => [person.id, person])).values()];
  const missing = trailers.filter((trailer) => trailer === null).length;
  const mapped = coAuthors.filter((person) => !named.some(({ id }) => id === person.id)).length;
  return {
    sha: raw.sha,
    author,
    coAuthors: coAuthors.filter((person) => person.id !== author?.id),
    unmapped: Math.max(0, missing - mapped),
    committed: raw.commit.committer?.date ?? "",
  };
}

/**
 * One entry a `Co-authored-by` trailer: the account when its address is GitHub's own `ID+LOGIN@users.noreply…`, else
 * null. The addresses themselves go no further.
 */
function coAuthorTrailers(message: string): readonly (Person | null)[] {
  const trailers = message.matchAll(/^[ \t]*co-authored-by:[^<\n]*<([^>\n]*)>/gimu);
  return [...trailers].map(([, address = ""]) => {
    const [, id, login] = /^(\d+)\+([\w.-]+(?:\[bot\])?)@users\.noreply\.[\w.-]+$/u.exec(address.trim()) ?? [];
    if (id === undefined || login === undefined) return null;
    return { id: Number(id), login, bot: login.endsWith("[bot]") };
  });
}

function unresolvedTrailers(message: string): number {
  return coAuthorTrailers(message).filter((trailer) => trailer === null).length;
}

const AUTHORS_QUERY = `query AnnexCommitAuthors($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { oid authors(first: 25) { nodes { user { databaseId login } } } } }
      }
    }
  }
}`;

const AuthorsAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      commits: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            commit: z.object({
              oid: z.string(),
              authors: z.object({
                nodes: z.array(z.object({ user: z.object({ databaseId: z.int(), login: z.string() }).nullable() })),
              }),
            }),
          }),
        ),
      }),
    }),
  }),
});

async function readAuthors(client: GitHubClient, repository: string, number: number): Promise<CommitAuthors> {
  const [owner = "", name = ""] = repository.split("/");
  const authors = new Map<string, readonly (Person | null)[]>();
  let after: string | null = null;
  do {
    const variables = { owner, name, number, after };
    const answer: z.infer<typeof AuthorsAnswer> = await queryGraphql(client, AUTHORS_QUERY, variables, AuthorsAnswer);
    const { nodes, pageInfo } = answer.repository.pullRequest.commits;
    for (const { commit } of nodes) {
      const people = commit.authors.nodes.map(({ user }) =>
        user === null ? null : { id: user.databaseId, login: user.login, bot: user.login.endsWith("[bot]") },
      );
      authors.set(commit.oid, people);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return authors;
}
