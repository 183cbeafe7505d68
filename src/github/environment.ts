import { z } from "zod";
import { type GitHubClient, repoPath } from "./client.ts";

/** What GitHub says about a deployment environment. A missing one would be created by the deploy job, unprotected. */
export type EnvironmentFacts =
  | {
      readonly kind: "exists";
      /** True when a job waits for a person's approval. */
      readonly reviewersRequired: boolean;
      /** True when GitHub itself keeps the starter from approving. */
      readonly preventsSelfReview: boolean;
      /** True when only some branches or tags may deploy. */
      readonly restrictsRefs: boolean;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

const EnvironmentAnswer = z.object({
  name: z.string(),
  protection_rules: z
    .array(
      z.object({
        type: z.string(),
        prevent_self_review: z.boolean().optional(),
        reviewers: z.array(z.unknown()).optional(),
      }),
    )
    .optional(),
});

/** Reads an environment and its protection; throws only when GitHub is unreachable or answers garbage. */
export async function readEnvironment(
  client: GitHubClient,
  repository: string,
  name: string,
): Promise<EnvironmentFacts> {
  const found = await client.find(repoPath(repository, "environments", name), EnvironmentAnswer);
  if (found.kind === "not-found") return { kind: "missing" };
  if (found.kind === "forbidden") return { kind: "unreadable", reason: found.reason };
  // GitHub takes "Production" for "production"; the register, the order and the freeze windows do not.
  if (found.value.name !== name) return { kind: "missing" };
  const rules = found.value.protection_rules ?? [];
  const review = rules.find((rule) => rule.type === "required_reviewers" && (rule.reviewers ?? []).length > 0);
  return {
    kind: "exists",
    reviewersRequired: review !== undefined,
    preventsSelfReview: review?.prevent_self_review ?? false,
    restrictsRefs: rules.some((rule) => rule.type === "branch_policy"),
  };
}
