import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import { type GitHubClient, parseAnswer } from "./client.ts";
import { type ApiRequest, send } from "./transport.ts";

const GraphQlError = z.object({
  type: z.string().optional(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});

/** The outer shape of every GraphQL answer; https://spec.graphql.org/October2021/#sec-Response-Format. */
export const GraphQlAnswer = z.object({ data: z.unknown().optional(), errors: z.array(GraphQlError).optional() });

/** One error of an answer; `type` is GitHub's own addition (NOT_FOUND, FORBIDDEN, STALE_DATA, …). */
export type GraphQlProblem = z.infer<typeof GraphQlError>;

/** A query as it is sent. */
export function graphqlRequest(client: GitHubClient, query: string, variables: Json): ApiRequest {
  return { method: "POST", url: client.options.graphqlUrl, body: { query, variables } };
}

/**
 * Runs a query (never a mutation: it is repeated when an answer is lost). A partial answer is no answer: any error
 * throws, `github-forbidden` or `github-not-found` where GitHub says so, else `github-bad-answer`.
 */
export async function queryGraphql<T>(
  client: GitHubClient,
  query: string,
  variables: Json,
  schema: z.ZodType<T>,
): Promise<T> {
  const request = graphqlRequest(client, query, variables);
  const response = await send(client.options, request);
  if (response.status === 401 || response.status === 403) {
    throw problemError({ type: "FORBIDDEN", message: `status ${response.status}` });
  }
  const answer = parseAnswer(request, response, GraphQlAnswer);
  const [problem] = answer.errors ?? [];
  if (problem !== undefined) throw problemError(problem);
  return parseAnswer(request, response, z.object({ data: schema })).data;
}

/** The AnnexError for an error that GitHub's GraphQL reported. */
function problemError(problem: GraphQlProblem): AnnexError {
  const codes: Readonly<Record<string, string>> = {
    FORBIDDEN: "github-forbidden",
    INSUFFICIENT_SCOPES: "github-forbidden",
    NOT_FOUND: "github-not-found",
    RATE_LIMITED: "github-unreachable",
    SERVICE_UNAVAILABLE: "github-unreachable",
  };
  return new AnnexError({
    code: codes[problem.type ?? ""] ?? "github-bad-answer",
    message: `GitHub's GraphQL interface refused a request (${problem.type ?? "no type"}: ${problem.message}).`,
    hint: "Grant the permissions that the README lists; otherwise run again later.",
  });
}
