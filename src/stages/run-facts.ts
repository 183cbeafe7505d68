import { readFile } from "node:fs/promises";
import { AnnexError } from "../model/error.ts";
import type { RunReference } from "../model/record.ts";
import type { StageContext } from "./context.ts";

/** What the runner says about the run; the names of GitHub's variables beside each. */
export interface RunFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  /** `GITHUB_REPOSITORY` */
  readonly repository: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly actor: { readonly login: string; readonly id: number };
  /** `GITHUB_RUN_ID`, `GITHUB_RUN_ATTEMPT` */
  readonly runId: string;
  readonly attempt: number;
  /** Parsed JSON of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
}

/** Reads them from the environment. Throws AnnexError `not-in-a-workflow`. */
export async function readRunFacts({ env }: StageContext): Promise<RunFacts> {
  const need = (name: string): string => {
    const value = env[name];
    if (value !== undefined && value !== "") return value;
    throw new AnnexError({
      code: "not-in-a-workflow",
      message: `The variable ${name} is not set, so this does not run in a GitHub workflow.`,
      hint: "Use the command line instead: annex check, annex run.",
    });
  };
  const apiUrl = need("GITHUB_API_URL");
  return {
    event: need("GITHUB_EVENT_NAME"),
    repository: need("GITHUB_REPOSITORY"),
    ref: need("GITHUB_REF"),
    serverUrl: env["GITHUB_SERVER_URL"] ?? new URL(apiUrl).origin,
    apiUrl,
    graphqlUrl: graphqlUrl(apiUrl),
    actor: { login: need("GITHUB_ACTOR"), id: Number(env["GITHUB_ACTOR_ID"] ?? 0) },
    runId: need("GITHUB_RUN_ID"),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
    payload: JSON.parse(await readFile(need("GITHUB_EVENT_PATH"), "utf8")),
  };
}

/** github.com and GitHub Enterprise Server put it beside the REST API: `/graphql`, `/api/v3` → `/api/graphql`. */
function graphqlUrl(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? `${apiUrl.slice(0, -"/v3".length)}/graphql` : `${apiUrl}/graphql`;
}

/** The service's name: as given, else the repository's. */
export function serviceName(given: string, facts: Pick<RunFacts, "repository">): string {
  return given !== "" ? given : (facts.repository.split("/")[1] ?? facts.repository);
}

/** The run as records name it. */
export function runReference(facts: RunFacts): RunReference {
  const { repository, runId, attempt } = facts;
  return { repository, runId, attempt, url: `${facts.serverUrl}/${repository}/actions/runs/${runId}` };
}

/** What is deployed, in words: the tag, else the commit. */
export function versionOf({ ref }: Pick<RunFacts, "ref">, head: string): string {
  return ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : head.slice(0, 12);
}
