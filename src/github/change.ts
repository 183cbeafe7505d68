import type { ChangeDocument, Person } from "../model/evidence.ts";
import type { Clock } from "../model/http.ts";
import type { Git } from "../runner/git.ts";
import type { GitHubClient } from "./client.ts";
import { type Contained, collectContained } from "./contained.ts";
import { type ChangeEvent, parseEvent } from "./event.ts";
import { collectMergeGroup } from "./merge-queue.ts";
import { collectPullRequest, type PullPlace } from "./pull-request.ts";
import { type ChangeRange, changeRange } from "./range.ts";
import { collectBranchRules } from "./rules.ts";
import { stageOf } from "./stage.ts";
import { orUnread, type Unread } from "./unread.ts";
import { type ActionFiles, collectActionUses, isActionFile } from "./uses.ts";

/** What the runner says about the run; names of the variables beside each. */
interface ChangeFacts {
  /** `GITHUB_EVENT_NAME` */
  readonly event: string;
  /** `GITHUB_REPOSITORY` */
  readonly repository: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
  /** `GITHUB_ACTOR` and `GITHUB_ACTOR_ID`; the payload's sender goes before it. */
  readonly actor: { readonly login: string; readonly id: number };
  readonly deploymentAsked: boolean;
}

export interface ChangeSources {
  readonly client: GitHubClient;
  readonly clock: Clock;
  readonly git: Git;
  /** The parsed JSON of `GITHUB_EVENT_PATH`. */
  readonly payload: unknown;
  readonly facts: ChangeFacts;
  /** Commit of the last recorded deployment of the service and environment, the base of a deployment. */
  readonly since?: string;
  /** Is this path documentation by the base's policy? Asked with the base, so that a change cannot redefine it. */
  readonly isDocumentation: (path: string, base: string) => boolean | Promise<boolean>;
}

/** Collects what git and GitHub say about the change; throws only where even git cannot tell what the change is. */
export async function collectChange(sources: ChangeSources): Promise<ChangeDocument> {
  const { git, facts } = sources;
  const unread: Unread[] = [];
  const event = parseEvent(facts.event, sources.payload);
  const range = await changeRange(git, event, sources.since ?? null);
  const files = await git.changedFiles(range.base, range.head);
  const contained = await collectPulls(sources, event, range, unread);
  const [headUses, baseUses] = [await actionFiles(git, range.head, unread), await actionFiles(git, range.base, [])];
  return {
    schema: "annex/change/v1",
    event: facts.event,
    stage: stageOf(facts.event, facts.deploymentAsked),
    repository: facts.repository,
    ref: facts.ref,
    defaultBranch: event.defaultBranch,
    ...range,
    actor: event.sender ?? actorOf(facts),
    files,
    pullRequests: contained.pullRequests,
    orphanCommits: contained.orphanCommits,
    actionUses: collectActionUses(headUses, baseUses, unread),
    branchRules: await collectBranchRules(sources.client, facts.repository, targetBranch(event, facts.ref), unread),
    documentationOnly: await onlyDocumentation(sources, files, range.base),
    recorded: false,
    unread,
  };
}

async function collectPulls(
  sources: ChangeSources,
  event: ChangeEvent,
  range: ChangeRange,
  unread: Unread[],
): Promise<Contained> {
  const { client, clock, git, facts } = sources;
  const place: PullPlace = { repository: facts.repository, serverUrl: facts.serverUrl };
  if (event.kind === "pull_request") return singlePull(client, place, event, unread);
  const commits = await git.commits(range.base, range.head);
  const branch = targetBranch(event, facts.ref);
  if (event.kind === "merge_group") {
    const { head, headRef } = event;
    return collectMergeGroup(client, { place, branch, head, headRef, commits }, unread);
  }
  return collectContained(client, clock, { place, git, branches: [branch, event.defaultBranch], commits }, unread);
}

async function singlePull(
  client: GitHubClient,
  place: PullPlace,
  event: ChangeEvent & { readonly kind: "pull_request" },
  unread: Unread[],
): Promise<Contained> {
  const pull = await collectPullRequest(client, place, event.number, unread);
  if (pull === null) return { pullRequests: [], orphanCommits: [] };
  if (pull.head !== event.head) {
    const reason = `It moved from ${event.head} to ${pull.head} after this run started.`;
    unread.push({ what: `pull request ${event.number}`, reason });
  }
  return { pullRequests: [pull], orphanCommits: [] };
}

/** Where the change goes; a tag stands for the default branch. */
function targetBranch(event: ChangeEvent, ref: string): string {
  const named = "targetBranch" in event ? event.targetBranch : /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
  return named ?? event.defaultBranch;
}

async function actionFiles(git: Git, revision: string, unread: Unread[]): Promise<ActionFiles> {
  const texts = new Map<string, string>();
  for (const path of (await git.files(revision)).filter(isActionFile)) {
    const text = await orUnread(unread, `actions used by ${path}`, () => git.show(revision, path));
    if (text !== null) texts.set(path, text);
  }
  return texts;
}

async function onlyDocumentation(sources: ChangeSources, files: readonly string[], base: string): Promise<boolean> {
  for (const path of files) {
    if (!(await sources.isDocumentation(path, base))) return false;
  }
  return files.length > 0;
}

function actorOf(facts: ChangeFacts): Person {
  return { ...facts.actor, bot: facts.actor.login.endsWith("[bot]") };
}
