import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, type ExecutionResult, type GraphQLError, type GraphQLSchema, graphql } from "graphql";
import { type Caller, FakeGraphQLError } from "./answer.ts";
import { createCommit } from "./commit.ts";
import { headOf, reviewId } from "./pulls.ts";
import type { GitHubState, SeedAccount, SeedPull } from "./seed.ts";

let schema: GraphQLSchema | null = null;

/** Executes a query against GitHub's published schema; what the schema does not know is refused. */
export async function executeGraphql(state: GitHubState, caller: Caller, body: unknown): Promise<unknown> {
  schema ??= buildSchema(published.idl, { assumeValidSDL: true });
  const { query = "", variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const rootValue = {
    repository: (args: { owner: string; name: string }) => repository(state, caller, `${args.owner}/${args.name}`),
    createCommitOnBranch: (args: { input: unknown }) => createCommit(state, caller, args.input),
  };
  const result: ExecutionResult = await graphql({ schema, source: query, rootValue, variableValues: variables });
  const errors = (result.errors ?? []).map(asGitHubSays);
  return { ...(result.data === undefined ? {} : { data: result.data }), ...(errors.length === 0 ? {} : { errors }) };
}

function asGitHubSays(error: GraphQLError): unknown {
  const type = error.extensions["type"];
  const { message, path, locations } = error;
  return { ...(type === undefined ? {} : { type }), message, path, locations };
}

function repository(state: GitHubState, caller: Caller, name: string): unknown {
  if (caller.kind !== "reader" || name !== state.repository) {
    throw new FakeGraphQLError("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
  }
  return {
    pullRequest: ({ number }: { number: number }) => {
      const pull = state.pulls.find((given) => given.number === number);
      if (pull !== undefined) return pullRequest(pull);
      throw new FakeGraphQLError("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
    },
    mergeQueue: ({ branch }: { branch?: string }) => {
      if ((branch ?? state.defaultBranch) !== state.defaultBranch) return null;
      return { entries: connection(state.mergeQueue.map(queueEntry)) };
    },
  };
}

function queueEntry(entry: GitHubState["mergeQueue"][number]): unknown {
  const headCommit = entry.head === null ? null : { oid: entry.head };
  return { headCommit, pullRequest: { number: entry.number } };
}

function pullRequest(pull: SeedPull): unknown {
  const reviews = pull.reviews.map((review, index) => ({
    fullDatabaseId: String(reviewId(pull.number, index)),
    databaseId: reviewId(pull.number, index),
    authorCanPushToRepository:
      review.canPush ?? ["OWNER", "MEMBER", "COLLABORATOR"].includes(review.association ?? "COLLABORATOR"),
  }));
  const commits = pull.commits.map((commit) => ({
    commit: { oid: commit.sha, authors: connection([commit.author, ...(commit.coAuthors ?? [])].map(actor)) },
  }));
  return { number: pull.number, headRefOid: headOf(pull), reviews: connection(reviews), commits: connection(commits) };
}

/** GraphQL knows users only: a bot's commit has no `user`. */
function actor(who: SeedAccount | null): unknown {
  return { user: who === null || who.type === "Bot" ? null : { databaseId: who.id, login: who.login } };
}

/** A Relay connection; cursors are offsets. */
function connection(items: readonly unknown[]): (args: { first?: number; after?: string | null }) => unknown {
  return ({ first, after }) => {
    const start = after == null ? 0 : Number(after);
    if (first === undefined || first < 1 || first > 100) {
      throw new FakeGraphQLError("EXCESSIVE_PAGINATION", "You must provide a `first` value between 1 and 100.");
    }
    const end = Math.min(start + first, items.length);
    return {
      totalCount: items.length,
      nodes: items.slice(start, end),
      pageInfo: {
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
        endCursor: String(end),
        startCursor: String(start),
      },
    };
  };
}
