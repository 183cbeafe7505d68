import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { Person } from "../model/evidence.ts";
import { Account, personOf } from "./answers.ts";

/** What started the run, as far as annex reads the payload. */
export type ChangeEvent = {
  readonly defaultBranch: string;
  readonly sender: Person | null;
} & (
  | { readonly kind: "pull_request"; readonly number: number; readonly head: string; readonly targetBranch: string }
  | {
      readonly kind: "merge_group";
      readonly base: string;
      readonly head: string;
      /** `refs/heads/gh-readonly-queue/<branch>/pr-<number>-<sha>`. */
      readonly headRef: string;
      readonly targetBranch: string;
    }
  | { readonly kind: "push"; readonly before: string; readonly head: string; readonly targetBranch: string | null }
  | { readonly kind: "workflow_dispatch" | "release" }
);

const Common = z.object({
  repository: z.object({ default_branch: z.string() }),
  sender: Account.optional(),
});

const PullRequestPayload = z.object({
  number: z.int(),
  pull_request: z.object({ head: z.object({ sha: z.string() }), base: z.object({ ref: z.string() }) }),
});

const MergeGroupPayload = z.object({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() }),
});

const PushPayload = z.object({ before: z.string(), after: z.string(), ref: z.string() });

/** Reads the payload of `GITHUB_EVENT_PATH`; throws `event-unsupported` or `event-unreadable`. */
export function parseEvent(name: string, payload: unknown): ChangeEvent {
  const common = read(name, payload, Common);
  const shared = {
    defaultBranch: common.repository.default_branch,
    sender: common.sender === undefined ? null : personOf(common.sender),
  };
  switch (name) {
    case "pull_request": {
      const { number, pull_request: pull } = read(name, payload, PullRequestPayload);
      return { ...shared, kind: "pull_request", number, head: pull.head.sha, targetBranch: pull.base.ref };
    }
    case "merge_group": {
      const { merge_group: group } = read(name, payload, MergeGroupPayload);
      return {
        ...shared,
        kind: "merge_group",
        base: group.base_sha,
        head: group.head_sha,
        headRef: group.head_ref,
        targetBranch: group.base_ref.replace(/^refs\/heads\//u, ""),
      };
    }
    case "push": {
      const push = read(name, payload, PushPayload);
      const [, targetBranch = null] = /^refs\/heads\/(.+)$/u.exec(push.ref) ?? [];
      return { ...shared, kind: "push", before: push.before, head: push.after, targetBranch };
    }
    case "workflow_dispatch":
    case "release":
      return { ...shared, kind: name };
    default:
      throw new AnnexError({
        code: "event-unsupported",
        message: `annex does not judge runs of the event "${name}".`,
        hint: "Call annex on pull_request, merge_group, push, workflow_dispatch or release.",
      });
  }
}

function read<T>(name: string, payload: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AnnexError({
    code: "event-unreadable",
    message: `The payload of the event "${name}" lacks "${issue?.path.join(".") ?? ""}" (${issue?.message ?? ""}).`,
    hint: "annex reads the file GITHUB_EVENT_PATH as GitHub writes it; do not change it.",
  });
}
