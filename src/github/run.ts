import { z } from "zod";
import type { Person } from "../model/evidence.ts";
import { Account, personOf } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";

/** A workflow run. */
export interface Run {
  readonly id: number;
  /** Who caused the first attempt. */
  readonly actor: Person;
  /** Who started this attempt; neither of them may approve its deployment. */
  readonly triggeringActor: Person;
  readonly event: string;
  readonly attempt: number;
  readonly head: string;
  readonly branch: string | null;
  readonly url: string;
}

const RunAnswer = z.object({
  id: z.int(),
  actor: Account,
  triggering_actor: Account.optional(),
  event: z.string(),
  run_attempt: z.int().optional(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  html_url: z.string(),
});

/** Reads a run; throws `github-not-found` or `github-forbidden` (the job needs `actions: read`). */
export async function readRun(client: GitHubClient, repository: string, runId: string): Promise<Run> {
  const run = await client.get(repoPath(repository, "actions", "runs", runId), RunAnswer);
  return {
    id: run.id,
    actor: personOf(run.actor),
    triggeringActor: personOf(run.triggering_actor ?? run.actor),
    event: run.event,
    attempt: run.run_attempt ?? 1,
    head: run.head_sha,
    branch: run.head_branch,
    url: run.html_url,
  };
}
