import { z } from "zod";
import type { Person } from "../model/evidence.ts";
import { Account, personOf } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";

/** One entry of a run's review log. GitHub gives neither its time nor the attempt it belongs to. */
export interface RunApproval {
  readonly environments: readonly string[];
  readonly state: "approved" | "rejected" | "pending";
  readonly person: Person;
}

/** The log, or why it could not be read. */
export type RunApprovals =
  | { readonly kind: "read"; readonly entries: readonly RunApproval[] }
  | { readonly kind: "unreadable"; readonly reason: string };

const ApprovalsAnswer = z.array(
  z.object({
    environments: z.array(z.object({ name: z.string().optional() })),
    state: z.enum(["approved", "rejected", "pending"]),
    user: Account,
  }),
);

/** Reads who approved deployments of a run (the job needs `actions: read`); comments are left out, they are free text. */
export async function readApprovals(client: GitHubClient, repository: string, runId: string): Promise<RunApprovals> {
  const found = await client.find(repoPath(repository, "actions", "runs", runId, "approvals"), ApprovalsAnswer);
  if (found.kind === "not-found") return { kind: "unreadable", reason: `GitHub knows no run ${runId}` };
  if (found.kind === "forbidden") return { kind: "unreadable", reason: found.reason };
  const entries = found.value.map(({ environments, state, user }) => ({
    environments: environments.flatMap(({ name }) => name ?? []),
    state,
    person: personOf(user),
  }));
  return { kind: "read", entries };
}
