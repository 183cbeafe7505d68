import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { GitHubClient } from "../../src/github/client.ts";
import type { Clock } from "../../src/model/http.ts";
import type { GitHubSeed, SeedAccount, SeedCommit, SeedPull, SeedReview } from "../fakes/github/seed.ts";
import { type FakeGitHub, startGitHub } from "../fakes/github/server.ts";

export const REPOSITORY = "example-org/records-service";
export const ANA: SeedAccount = { login: "ana", id: 101 };
export const BEN: SeedAccount = { login: "ben", id: 102 };
export const CAI: SeedAccount = { login: "cai", id: 103 };
export const BOT: SeedAccount = { login: "renovate[bot]", id: 900, type: "Bot" };

/** A time that passes only when somebody sleeps. */
interface FakeClock extends Clock {
  readonly slept: readonly number[];
}

function fakeClock(start = Date.parse("2026-11-24T09:00:00Z")): FakeClock {
  const slept: number[] = [];
  let time = start;
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

export interface World {
  readonly github: FakeGitHub;
  readonly client: GitHubClient;
  readonly clock: FakeClock;
}

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A fake GitHub with a client on it; closed after the test, which fails if GitHub's description was broken. */
export async function world(seed: Partial<GitHubSeed> = {}, token = "read-token"): Promise<World> {
  const github = await startGitHub({ repository: REPOSITORY, ...seed });
  cleanups.push(async () => {
    await github.close();
    if (github.violations.length > 0) throw new Error(github.violations.join("\n"));
  });
  const clock = fakeClock();
  return { github, clock, client: clientOf(github, clock, token) };
}

export function clientOf(github: FakeGitHub, clock: Clock, token: string): GitHubClient {
  const { url: apiUrl, graphqlUrl } = github;
  return new GitHubClient({ token, apiUrl, graphqlUrl, fetch, clock, random: () => 0.5, timeoutMs: 5_000 });
}

/** A folder of its own, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "annex-github-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A commit id made of one repeated character. */
export function sha(character: string): string {
  return character.repeat(40);
}

export function commit(id: string, author: SeedAccount | null = ANA, more: Partial<SeedCommit> = {}): SeedCommit {
  return { sha: id, author, date: "2026-11-20T10:00:00Z", ...more };
}

export function review(
  user: SeedAccount | null,
  state: SeedReview["state"],
  commitId: string,
  more: Partial<SeedReview> = {},
): SeedReview {
  return { user, state, commit_id: commitId, submitted_at: "2026-11-21T10:00:00Z", ...more };
}

export function pull(number: number, more: Partial<SeedPull> = {}): SeedPull {
  return {
    number,
    title: `Change ${number}`,
    body: null,
    author: ANA,
    commits: [commit(sha("a"))],
    reviews: [],
    files: ["src/app.py"],
    ...more,
  };
}
