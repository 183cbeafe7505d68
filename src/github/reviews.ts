import { z } from "zod";
import type { Review } from "../model/evidence.ts";
import { GHOST, personOf, ReviewAnswer } from "./answers.ts";
import { type GitHubClient, repoPath } from "./client.ts";
import { queryGraphql } from "./graphql.ts";
import { orUnread, type Unread } from "./unread.ts";

type RawReview = z.infer<typeof ReviewAnswer>;

/** Only these change what a reviewer last said; a comment does not take an approval back. */
const STATES: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
};

/** GitHub's own answer to "may the author of this review push?"; null stands for "could not be read". */
type PushRights = ReadonlyMap<number, boolean> | null;

/** The latest deciding review of each person of a pull request, oldest first. */
export async function collectReviews(
  client: GitHubClient,
  repository: string,
  number: number,
  unread: Unread[],
): Promise<readonly Review[]> {
  const what = `reviews of pull request ${number}`;
  const path = repoPath(repository, "pulls", number, "reviews");
  const raw = await orUnread(unread, what, () => client.list(path, z.array(ReviewAnswer), (page) => page));
  if (raw === null || raw.length === 0) return [];
  const ignored: Unread[] = []; // without the GraphQL answer the association decides, see entitledBy
  const rights = await orUnread(ignored, what, () => readPushRights(client, repository, number));
  return decidingReviews(raw, rights);
}

/** Pure part: the state machine of reviews, one entry a person. */
function decidingReviews(raw: readonly RawReview[], rights: PushRights): readonly Review[] {
  const latest = new Map<number, Review>();
  for (const review of raw) {
    const state = STATES[review.state];
    if (state === undefined) continue;
    const person = review.user == null ? GHOST : personOf(review.user);
    latest.delete(person.id); // so that the map keeps the order of the deciding reviews
    latest.set(person.id, {
      person,
      state,
      commit: review.commit_id ?? "",
      submitted: review.submitted_at ?? "",
      entitled: review.user == null ? null : entitledBy(review, rights),
    });
  }
  return [...latest.values()];
}

/**
 * May the reviewer push? GraphQL's `authorCanPushToRepository` says so exactly. Where a token may not read it, the
 * review's `author_association` stands in: an owner is entitled, whoever is no member or collaborator is not; of those two
 * nobody knows, since both may have read access only.
 */
function entitledBy(review: RawReview, rights: PushRights): boolean | null {
  if (rights !== null) return rights.get(review.id) ?? null;
  if (review.author_association === "OWNER") return true;
  return ["MEMBER", "COLLABORATOR"].includes(review.author_association) ? null : false;
}

const PUSH_RIGHTS_QUERY = `query AnnexReviewRights($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId authorCanPushToRepository }
      }
    }
  }
}`;

const PushRightsAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviews: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({ fullDatabaseId: z.union([z.string(), z.number()]), authorCanPushToRepository: z.boolean() }),
        ),
      }),
    }),
  }),
});

async function readPushRights(
  client: GitHubClient,
  repository: string,
  number: number,
): Promise<ReadonlyMap<number, boolean>> {
  const [owner = "", name = ""] = repository.split("/");
  const rights = new Map<number, boolean>();
  let after: string | null = null;
  do {
    const variables = { owner, name, number, after };
    const answer: z.infer<typeof PushRightsAnswer> = await queryGraphql(
      client,
      PUSH_RIGHTS_QUERY,
      variables,
      PushRightsAnswer,
    );
    const { nodes, pageInfo } = answer.repository.pullRequest.reviews;
    for (const node of nodes) rights.set(Number(node.fullDatabaseId), node.authorCanPushToRepository);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return rights;
}
