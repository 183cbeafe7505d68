import type { PullRequest } from "../model/evidence.ts";
import { IssueAnswer } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";
import { orUnread, type Unread } from "./unread.ts";

/** An issue that a description names, in its own repository or another one. */
export interface RequestReference {
  /** As written: `#12`, `owner/name#12` or an address. */
  readonly reference: string;
  readonly repository: string;
  readonly number: number;
}

/** A description that names more than this is a list, not a change with a request. */
const MAX_RESOLVED = 20;

/**
 * References in a description, in order, each issue once. Comments and code are not read: a template's hint or an
 * example must not count as a link. Forms: GitHub docs, "Autolinked references and URLs".
 */
export function parseRequestReferences(
  body: string,
  repository: string,
  serverUrl: string,
): readonly RequestReference[] {
  const host = serverUrl.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\/$/u, "");
  const url = `${host}/(?<urlRepository>[\\w-]+/[\\w.-]+)/(?:issues|pull)/(?<urlNumber>\\d+)(?![\\w/-])`;
  const short = "(?<![\\w&/#-])(?<repository>[\\w-]+/[\\w.-]+)?(?:#|(?<![\\w/])GH-)(?<number>\\d+)(?![\\w-])";
  const found = new Map<string, RequestReference>();
  for (const match of readable(body).matchAll(new RegExp(`${url}|${short}`, "giu"))) {
    const groups = match.groups ?? {};
    const where = groups["urlRepository"] ?? groups["repository"] ?? repository;
    const number = Number(groups["urlNumber"] ?? groups["number"]);
    const key = `${where.toLowerCase()}#${number}`;
    if (Number.isSafeInteger(number) && number > 0 && !found.has(key)) {
      found.set(key, { reference: match[0], repository: where, number });
    }
  }
  return [...found.values()];
}

/**
 * Asks GitHub for each reference. Links to pull requests (the change's own among them) are left out: they are changes,
 * not requests for one. An issue that GitHub answers 404 or 410 for is kept with `exists: false`.
 */
export async function resolveRequests(
  client: GitHubClient,
  references: readonly RequestReference[],
  unread: Unread[],
): Promise<PullRequest["requests"]> {
  const resolved: { reference: string; exists: boolean; title: string }[] = [];
  for (const { reference, repository, number } of references.slice(0, MAX_RESOLVED)) {
    const what = `request ${reference}`;
    const path = repoPath(repository, "issues", number);
    const found = await orUnread(unread, what, () => client.find(path, IssueAnswer));
    if (found === null) continue;
    if (found.kind === "forbidden") unread.push({ what, reason: `github-forbidden: ${found.reason}` });
    if (found.kind === "not-found") resolved.push({ reference, exists: false, title: "" });
    if (found.kind === "found" && found.value.pull_request == null) {
      resolved.push({ reference, exists: true, title: found.value.title });
    }
  }
  if (references.length > MAX_RESOLVED) {
    unread.push({ what: "requests", reason: `${references.length} references, only ${MAX_RESOLVED} were looked up.` });
  }
  return resolved;
}

function readable(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, " ")
    .replace(/^(`{3,16}|~{3,16})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gmu, " ")
    .replace(/(`{1,3})[^`\n]+\1/gu, " ");
}
