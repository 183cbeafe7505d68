import { describe, expect, test } from "vitest";
import { collectPullRequest } from "../../src/github/pull-request.ts";
import type { Unread } from "../../src/github/unread.ts";
import type { PullRequest } from "../../src/model/evidence.ts";
import type { GitHubSeed } from "../fakes/github/seed.ts";
import { ANA, BEN, BOT, CAI, commit, pull, REPOSITORY, review, sha, type World, world } from "./world.ts";

const PLACE = { repository: REPOSITORY, serverUrl: "https://github.com" };
const [OLD, NEW] = [sha("a"), sha("b")];

async function collected(seed: Partial<GitHubSeed>, prepare: (world: World) => void = () => undefined) {
  const made = await world(seed);
  prepare(made);
  const unread: Unread[] = [];
  const request = await collectPullRequest(made.client, PLACE, 7, unread);
  return { request: request as PullRequest, unread, ...made };
}

describe("a pull request", () => {
  test("is collected whole, without any address", async () => {
    const given = pull(7, {
      title: "Resume uploads",
      body: "Closes #3",
      commits: [commit(OLD), commit(NEW, BEN)],
      reviews: [review(CAI, "APPROVED", NEW)],
      files: ["src/b.py", { filename: "src/new.py", previous_filename: "src/old.py" }],
      merged: true,
      merged_by: BEN,
    });
    const { request, unread } = await collected({ pulls: [given], issues: [{ number: 3, title: "Uploads break" }] });
    expect(request).toEqual({
      number: 7,
      title: "Resume uploads",
      body: "Closes #3",
      draft: false,
      author: { id: 101, login: "ana", bot: false },
      head: NEW,
      merged: true,
      mergedBy: { id: 102, login: "ben", bot: false },
      commits: [
        {
          sha: OLD,
          author: { id: 101, login: "ana", bot: false },
          coAuthors: [],
          unmapped: 0,
          committed: "2026-11-20T10:00:00Z",
        },
        {
          sha: NEW,
          author: { id: 102, login: "ben", bot: false },
          coAuthors: [],
          unmapped: 0,
          committed: "2026-11-20T10:00:00Z",
        },
      ],
      reviews: [
        {
          person: { id: 103, login: "cai", bot: false },
          state: "approved",
          commit: NEW,
          submitted: "2026-11-21T10:00:00Z",
          entitled: true,
        },
      ],
      requests: [{ reference: "#3", exists: true, title: "Uploads break" }],
      files: ["src/b.py", "src/new.py", "src/old.py"],
    });
    expect(unread).toEqual([]);
    expect(JSON.stringify(request)).not.toContain("@");
  });

  test("that GitHub does not give is unread, not empty", async () => {
    const { request, unread } = await collected({ pulls: [] });
    expect(request).toBeNull();
    expect(unread).toEqual([{ what: "pull request 7", reason: expect.stringContaining("github-not-found") }]);
  });

  test.each(["reviews", "commits", "files"])("whose %s cannot be read says so", async (part) => {
    const { unread } = await collected({ pulls: [pull(7)] }, ({ github }) => {
      github.faults.push({ kind: "status", status: 403, match: new RegExp(`GET .*/pulls/7/${part}`), times: 9 });
    });
    expect(unread).toEqual([
      { what: `${part} of pull request 7`, reason: expect.stringContaining("github-forbidden") },
    ]);
  });

  test("with more commits than GitHub lists says so", async () => {
    const commits = Array.from({ length: 260 }, (_, index) => commit(String(index).padStart(40, "0")));
    const { unread } = await collected({ pulls: [pull(7, { commits })] });
    expect(unread).toEqual([{ what: "commits of pull request 7", reason: "GitHub lists 250 of 260 commits." }]);
  });

  test("of a bot is one of a bot", async () => {
    const { request } = await collected({ pulls: [pull(7, { author: BOT, commits: [commit(OLD, BOT)] })] });
    expect(request.author.bot).toBe(true);
    expect(request.commits[0]?.author?.bot).toBe(true);
  });
});

describe("reviews", () => {
  const states = async (reviews: NonNullable<GitHubSeed["pulls"]>[number]["reviews"]) => {
    const { request } = await collected({ pulls: [pull(7, { reviews, commits: [commit(OLD), commit(NEW)] })] });
    return request.reviews.map(({ person, state, commit: at }) => [person.login, state, at === NEW ? "new" : "old"]);
  };

  test("keep the commit they were given for", async () => {
    expect(await states([review(BEN, "APPROVED", OLD)])).toEqual([["ben", "approved", "old"]]);
  });

  test("count the latest decision of each person", async () => {
    const given = [review(BEN, "APPROVED", OLD), review(CAI, "APPROVED", OLD), review(BEN, "CHANGES_REQUESTED", NEW)];
    expect(await states(given)).toEqual([
      ["cai", "approved", "old"],
      ["ben", "changes-requested", "new"],
    ]);
  });

  test("are not taken back by a later comment", async () => {
    expect(await states([review(BEN, "APPROVED", NEW), review(BEN, "COMMENTED", NEW)])).toEqual([
      ["ben", "approved", "new"],
    ]);
  });

  test("that were dismissed are no approval", async () => {
    expect(await states([review(BEN, "APPROVED", OLD), review(BEN, "DISMISSED", NEW)])).toEqual([
      ["ben", "dismissed", "new"],
    ]);
  });

  test("by the author stay visible as the author's own", async () => {
    expect(await states([review(ANA, "APPROVED", NEW)])).toEqual([["ana", "approved", "new"]]);
  });

  test("that only comment decide nothing", async () => {
    expect(await states([review(BEN, "COMMENTED", NEW)])).toEqual([]);
  });

  test("of people without write access are not entitled", async () => {
    const reviews = [
      review(BEN, "APPROVED", NEW, { association: "MEMBER", canPush: false }),
      review(CAI, "APPROVED", NEW, { association: "NONE" }),
    ];
    const { request } = await collected({ pulls: [pull(7, { reviews })] });
    expect(request.reviews.map(({ entitled }) => entitled)).toEqual([false, false]);
  });

  test("fall back to the association when the token may not ask", async () => {
    const reviews = [
      review(BEN, "APPROVED", NEW, { association: "MEMBER" }),
      review(CAI, "APPROVED", NEW, { association: "CONTRIBUTOR" }),
    ];
    const { request } = await collected({ pulls: [pull(7, { reviews })] }, ({ github }) => {
      github.faults.push({ kind: "status", status: 403, match: /AnnexReviewRights/, times: 9 });
    });
    expect(request.reviews.map(({ entitled }) => entitled)).toEqual([null, false]);
  });

  test("that GitHub's answer about rights leaves out are not known to be entitled", async () => {
    const empty = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const body = JSON.stringify({ data: { repository: { pullRequest: { reviews: empty } } } });
    const { request } = await collected(
      { pulls: [pull(7, { reviews: [review(BEN, "APPROVED", NEW)] })] },
      ({ github }) => {
        github.faults.push({ kind: "status", status: 200, body, match: /AnnexReviewRights/, times: 1 });
      },
    );
    expect(request.reviews.map(({ entitled }) => entitled)).toEqual([null]);
  });

  test("of deleted accounts are kept, and nobody knows whether they were entitled", async () => {
    const { request } = await collected({ pulls: [pull(7, { reviews: [review(null, "APPROVED", NEW)] })] });
    expect(request.reviews).toMatchObject([{ person: { login: "ghost" }, state: "approved", entitled: null }]);
  });

  test("beyond the first hundred are read", async () => {
    const reviews = Array.from({ length: 130 }, (_, index) =>
      review({ login: `r${index}`, id: 1000 + index }, "APPROVED", NEW, { canPush: index > 120 }),
    );
    const { request } = await collected({ pulls: [pull(7, { reviews })] });
    expect(request.reviews).toHaveLength(130);
    expect(request.reviews.filter(({ entitled }) => entitled === true)).toHaveLength(9);
  });
});

describe("co-authors", () => {
  const people = async (message: string, coAuthors: readonly (typeof ANA | null)[] = [], refuse = false) => {
    const commits = [commit(NEW, ANA, { message, coAuthors })];
    const { request } = await collected({ pulls: [pull(7, { commits })] }, ({ github }) => {
      if (refuse) github.faults.push({ kind: "status", status: 403, match: /AnnexCommitAuthors/, times: 9 });
    });
    const [only] = request.commits;
    return { logins: only?.coAuthors.map(({ login }) => login), unmapped: only?.unmapped };
  };

  test("are the accounts GitHub maps their addresses to", async () => {
    const message = "Pair\n\nCo-authored-by: Ben <ben@example.invalid>";
    expect(await people(message, [BEN])).toEqual({ logins: ["ben"], unmapped: 0 });
  });

  test("with one of GitHub's own addresses need no question", async () => {
    const message = "Pair\n\nco-authored-by: Ben <102+ben@users.noreply.github.com>";
    expect(await people(message, [], true)).toEqual({ logins: ["ben"], unmapped: 0 });
  });

  test("without an account are counted", async () => {
    const message = "Pair\n\nCo-Authored-By: X <x@example.invalid>\nCo-authored-by: Ben <ben@example.invalid>";
    expect(await people(message, [null, BEN])).toEqual({ logins: ["ben"], unmapped: 1 });
  });

  test("are all unmapped when GitHub may not be asked", async () => {
    const message = "Pair\n\nCo-authored-by: Ben <ben@example.invalid>\nCo-authored-by: Cai <cai@example.invalid>";
    expect(await people(message, [BEN, CAI], true)).toEqual({ logins: [], unmapped: 2 });
  });

  test("who are the author count once", async () => {
    expect(await people("x\n\nCo-authored-by: Ana <101+ana@users.noreply.github.com>")).toEqual({
      logins: [],
      unmapped: 0,
    });
  });

  test("an author without an account is null", async () => {
    const { request } = await collected({ pulls: [pull(7, { commits: [commit(NEW, null)] })] });
    expect(request.commits[0]?.author).toBeNull();
  });
});
