import { z } from "zod";
import type { Person } from "../model/evidence.ts";

/**
 * The parts of GitHub's REST answers that annex reads; everything else is dropped here, e-mail addresses among it.
 * Names and types: https://github.com/github/rest-api-description.
 */
export const Account = z.object({ id: z.int(), login: z.string(), type: z.string().optional() });

export type AccountAnswer = z.infer<typeof Account>;

export const PullAnswer = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
  user: Account.nullable(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
  merged: z.boolean(),
  merged_by: Account.nullish(),
  merge_commit_sha: z.string().nullish(),
  commits: z.int(),
  changed_files: z.int(),
});

export const PullOfCommit = z.object({
  number: z.int(),
  merged_at: z.string().nullable(),
  merge_commit_sha: z.string().nullish(),
  base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }) }),
});

export const ReviewAnswer = z.object({
  id: z.int(),
  user: Account.nullish(),
  state: z.string(),
  commit_id: z.string().nullish(),
  submitted_at: z.string().optional(),
  author_association: z.string(),
});

export const CommitAnswer = z.object({
  sha: z.string(),
  commit: z.object({ message: z.string(), committer: z.object({ date: z.string().optional() }).nullish() }),
  /** GitHub sends an empty object when it knows no account. */
  author: z.union([Account, z.object({}).transform(() => null)]).nullish(),
});

export const FileAnswer = z.object({ filename: z.string(), previous_filename: z.string().optional() });

export const IssueAnswer = z.object({ number: z.int(), title: z.string(), pull_request: z.object({}).nullish() });

/** GitHub's account that stands for deleted ones; https://github.com/ghost. */
export const GHOST: Person = { id: 10137, login: "ghost", bot: false };

/** A person of evidence: number, name, and whether it is a program. */
export function personOf(account: AccountAnswer): Person {
  return { id: account.id, login: account.login, bot: account.type === "Bot" || account.login.endsWith("[bot]") };
}
