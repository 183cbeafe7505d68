import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import type { RegisterCommit, RegisterCommitResult } from "../model/register-api.ts";
import type { GitHubClient } from "./client.ts";
import { GraphQlAnswer, type GraphQlProblem, graphqlRequest } from "./graphql.ts";
import { limitWait, messageOf } from "./limits.ts";
import { type ApiResponse, sendOnce } from "./transport.ts";

const COMMIT_MUTATION = `mutation AnnexRegisterCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit { oid url }
  }
}`;

const CommitData = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string(), url: z.string() }) }),
});

/** Evidence blobs are larger than what other requests carry. */
const COMMIT_TIMEOUT_MS = 120_000;

/** Sends one commit, once: whether to send it again is for the register to decide, after it has read the branch. */
export async function commitOnBranch(
  client: GitHubClient,
  repository: string,
  commit: RegisterCommit,
): Promise<RegisterCommitResult> {
  const request = graphqlRequest(client, COMMIT_MUTATION, { input: inputOf(repository, commit) });
  const attempt = await sendOnce({ ...client.options, timeoutMs: COMMIT_TIMEOUT_MS }, request);
  if (attempt.kind === "lost") return unknown(attempt.reason);
  return resultOf(attempt.response, client.options.clock.now());
}

function inputOf(repository: string, commit: RegisterCommit): Json {
  const [headline = "", ...rest] = commit.message.split("\n");
  return {
    branch: { repositoryNameWithOwner: repository, branchName: commit.branch },
    expectedHeadOid: commit.expectedHeadOid,
    message: { headline, body: rest.join("\n").replace(/^\n/u, "") },
    fileChanges: {
      additions: commit.additions.map(({ path, contents }) => ({
        path,
        contents: Buffer.from(contents).toString("base64"),
      })),
    },
  };
}

function resultOf(response: ApiResponse, now: number): RegisterCommitResult {
  const wait = limitWait(response, now);
  if (wait !== null) return unknown(`GitHub asks to wait ${Math.ceil(wait / 1000)} seconds`, wait);
  if (response.status >= 500) return unknown(`status ${response.status}`);
  if (response.status !== 200) throw refusal(response.status, messageOf(response.bytes));
  const answer = GraphQlAnswer.safeParse(parsed(response.bytes));
  if (!answer.success) return unknown("an answer that is not GraphQL's");
  const [problem] = answer.data.errors ?? [];
  if (problem !== undefined) return resultOfProblem(problem);
  const data = CommitData.safeParse(answer.data.data);
  return data.success
    ? { kind: "committed", ...data.data.createCommitOnBranch.commit }
    : unknown("an answer without the new commit");
}

/**
 * `STALE_DATA` ("Expected branch to point to …") says that the branch had moved. Errors without a type are GitHub's own
 * ("Something went wrong"), so nobody knows what became of the commit; errors with another type refuse it.
 */
function resultOfProblem({ type, message }: GraphQlProblem): RegisterCommitResult {
  if (type === "STALE_DATA" || /expected branch to point to|is at [0-9a-f]{40,64} but expected/iu.test(message)) {
    return { kind: "conflict" };
  }
  if (type === "RATE_LIMITED") return unknown(message, 60_000);
  if (type === undefined || type === "SERVICE_UNAVAILABLE" || type === "INTERNAL") return unknown(message);
  const forbidden = type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES";
  throw refusal(forbidden ? 403 : 422, `${type}: ${message}`);
}

function unknown(reason: string, retryAfterMs: number | null = null): RegisterCommitResult {
  return { kind: "unknown", reason, retryAfterMs };
}

function refusal(status: number, reason: string): AnnexError {
  const forbidden = status === 401 || status === 403 || status === 404;
  return new AnnexError({
    code: forbidden ? "register-forbidden" : "register-commit-refused",
    message: `GitHub refused to write to the register (${reason}).`,
    hint: forbidden
      ? "Give the App contents: write on the register's repository."
      : "Let the App bypass the rules of the register's branch, and check that it is the branch the register uses.",
  });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
