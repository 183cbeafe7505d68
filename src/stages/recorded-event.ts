import { readFile } from "node:fs/promises";
import { z } from "zod";
import { changeSchema } from "../evidence/change-schema.ts";
import { collectActionUses, isActionFile } from "../github/uses.ts";
import { AnnexError } from "../model/error.ts";
import type { ChangeDocument, Stage } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { onlyDocumentation } from "../policy/documentation.ts";
import type { Git } from "../runner/git.ts";
import type { Range } from "./range.ts";

const recorded = changeSchema
  .pick({
    event: true,
    repository: true,
    ref: true,
    defaultBranch: true,
    actor: true,
    pullRequests: true,
    branchRules: true,
  })
  .extend({ schema: z.literal("annex/event/v1"), orphanCommits: z.array(z.string()).default([]) });

const webhook = z.object({
  pull_request: z.object({
    number: z.int(),
    title: z.string(),
    body: z.string().nullable(),
    draft: z.boolean().default(false),
    user: z.object({ id: z.int(), login: z.string() }),
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string() }),
  }),
  repository: z.object({ full_name: z.string(), default_branch: z.string() }),
});

/** What GitHub would say about a change, read from a file instead. */
export type RecordedEvent = Pick<
  ChangeDocument,
  | "event"
  | "repository"
  | "ref"
  | "defaultBranch"
  | "actor"
  | "pullRequests"
  | "branchRules"
  | "orphanCommits"
  | "unread"
>;

/**
 * Reads an event file: annex's own `annex/event/v1` (docs/cli.md), or the payload of GitHub's `pull_request` webhook,
 * which knows the description but neither reviews nor commits. Throws AnnexError `event-unreadable`.
 */
export async function readRecordedEvent(path: string): Promise<RecordedEvent> {
  const value = await readJson(path);
  const own = recorded.safeParse(value);
  if (own.success) {
    const { schema: _, ...event } = own.data;
    return { ...event, unread: [] };
  }
  const payload = webhook.safeParse(value);
  if (payload.success) return fromWebhook(payload.data);
  throw new AnnexError({
    code: "event-unreadable",
    message: `"${path}" is neither an annex/event/v1 file nor a pull_request payload: ${z.prettifyError(own.error)}`,
    hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
  });
}

function fromWebhook({ pull_request: pull, repository }: z.infer<typeof webhook>): RecordedEvent {
  const actor = { id: pull.user.id, login: pull.user.login, bot: pull.user.login.endsWith("[bot]") };
  const reason = "The payload of a webhook does not hold it; GitHub's API does.";
  return {
    event: "pull_request",
    repository: repository.full_name,
    ref: `refs/pull/${pull.number}/merge`,
    defaultBranch: repository.default_branch,
    actor,
    pullRequests: [
      {
        number: pull.number,
        title: pull.title,
        body: pull.body ?? "",
        draft: pull.draft,
        author: actor,
        head: pull.head.sha,
        merged: false,
        mergedBy: null,
        commits: [],
        reviews: [],
        requests: [],
        files: [],
      },
    ],
    orphanCommits: [],
    branchRules: null,
    // What lies between base and head is this pull request; who wrote and who reviewed it only GitHub knows.
    unread: ["reviews and commit authors", "requests"].map((what) => ({
      what: `${what} of pull request ${pull.number}`,
      reason,
    })),
  };
}

/** The change as git and a recorded event tell it; `recorded` says so in everything made of it. */
export async function recordedChange(
  range: Range,
  event: RecordedEvent,
  from: { readonly team: TeamFiles; readonly stage: Stage },
): Promise<ChangeDocument> {
  const { git, head } = range;
  const base = range.base ?? (await git.emptyTree());
  const files = await git.changedFiles(base, head);
  const unread = [...event.unread];
  const [headUses, baseUses] = [await actionFiles(git, head), await actionFiles(git, base)];
  return {
    ...event,
    schema: "annex/change/v1",
    stage: from.stage,
    head,
    base,
    files,
    pullRequests: event.pullRequests.map((pull) => ({ ...pull, files: pull.files.length === 0 ? files : pull.files })),
    actionUses: collectActionUses(headUses, baseUses, unread),
    documentationOnly: onlyDocumentation(files, from.team.policy.documentation),
    recorded: true,
    unread,
  };
}

async function actionFiles(git: Git, revision: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of (await git.files(revision)).filter(isActionFile)) {
    const text = await git.show(revision, path);
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    throw new AnnexError({
      code: "event-unreadable",
      message: `The event file "${path}" cannot be read as JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      hint: "Give the payload of GitHub's pull_request webhook, or a file as docs/cli.md describes.",
      cause,
    });
  }
}
