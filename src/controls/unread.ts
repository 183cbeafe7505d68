import type { ChangeDocument } from "../model/evidence.ts";
import type { RuleOutcome } from "../model/finding.ts";
import { inconclusive } from "./outcome.ts";

/** Facts of a change that may be unreadable one by one, and how the collector's `unread[].what` begins for each. */
const TOPICS = {
  "pull-requests": /^pull/u,
  commits: /^commit/u,
  reviews: /^review/u,
  requests: /^request/u,
  files: /^file/u,
  "action-uses": /^(?:action|uses|workflow)/u,
  "branch-rules": /^(?:branch|rule|setting)/u,
} as const;

export type ChangeTopic = keyof typeof TOPICS;

/**
 * Inconclusive when the change's evidence says that one of these facts could not be read; null when all are there.
 * A word that begins no topic counts for all of them: what annex does not know about may be what the rule needs.
 */
export function unreadOutcome(change: ChangeDocument, topics: readonly ChangeTopic[]): RuleOutcome | null {
  const wanted = topics.map((topic) => TOPICS[topic]);
  const known = Object.values(TOPICS);
  const entry = change.unread.find(
    ({ what }) => wanted.some((topic) => topic.test(what)) || !known.some((topic) => topic.test(what)),
  );
  if (entry === undefined) return null;
  return inconclusive(
    `${entry.what} could not be read: ${entry.reason}`,
    "Run the job change again; its token needs contents, pull-requests and issues: read.",
  );
}
