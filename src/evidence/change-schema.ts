import { z } from "zod";
import type { ChangeDocument, PolicyDocument } from "../model/evidence.ts";
import { count, person } from "./scalar-schemas.ts";

/** `Stage` of src/model/evidence.ts. */
export const stage = z.enum(["change", "merge", "deploy"]);

const commit = z.strictObject({
  sha: z.string(),
  author: person.nullable(),
  coAuthors: z.array(person),
  unmapped: count,
  committed: z.string(),
});

const review = z.strictObject({
  person,
  state: z.enum(["approved", "changes-requested", "commented", "dismissed"]),
  commit: z.string(),
  submitted: z.string(),
  entitled: z.boolean().nullable(),
});

const pullRequest = z.strictObject({
  number: count,
  title: z.string(),
  body: z.string(),
  draft: z.boolean(),
  author: person,
  head: z.string(),
  merged: z.boolean(),
  mergedBy: person.nullable(),
  commits: z.array(commit),
  reviews: z.array(review),
  requests: z.array(z.strictObject({ reference: z.string(), exists: z.boolean(), title: z.string() })),
  files: z.array(z.string()),
});

const actionUse = z.strictObject({
  file: z.string(),
  line: count,
  action: z.string(),
  ref: z.string(),
  pinned: z.boolean(),
  inBase: z.boolean(),
});

/** Shape of `change.json`. */
export const changeSchema = z.strictObject({
  schema: z.literal("annex/change/v1"),
  event: z.string(),
  stage,
  repository: z.string(),
  ref: z.string(),
  defaultBranch: z.string(),
  head: z.string(),
  base: z.string(),
  actor: person,
  files: z.array(z.string()),
  pullRequests: z.array(pullRequest),
  orphanCommits: z.array(z.string()),
  actionUses: z.array(actionUse),
  branchRules: z.string().nullable(),
  documentationOnly: z.boolean(),
  recorded: z.boolean(),
  unread: z.array(z.strictObject({ what: z.string(), reason: z.string() })),
}) satisfies z.ZodType<ChangeDocument>;

const policyFiles = z.strictObject({
  policy: z.string().nullable(),
  dependencies: z.string().nullable(),
  waivers: z.string().nullable(),
  acceptance: z.string().nullable(),
  baseline: z.string().nullable(),
});

/** Shape of `policy.json`. */
export const policySchema = z.strictObject({
  schema: z.literal("annex/policy/v1"),
  bootstrap: z.boolean(),
  base: policyFiles,
  head: policyFiles,
}) satisfies z.ZodType<PolicyDocument>;
