import { describe, expect, test } from "vitest";
import { z } from "zod";
import { IssueAnswer, PullAnswer } from "../../src/github/answers.ts";
import { repoPath } from "../../src/github/client.ts";
import { clientOf, pull, REPOSITORY, world } from "./world.ts";

const PATH = repoPath(REPOSITORY, "pulls", 7);

describe("reading from GitHub", () => {
  test("gives what it asked for, with the server's time", async () => {
    const { client } = await world({ pulls: [pull(7)] });
    const found = await client.find(PATH, PullAnswer);
    expect(found).toMatchObject({ kind: "found", value: { number: 7, title: "Change 7" } });
    expect(found.kind === "found" && found.serverTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("lets the caller decide about what is not there", async () => {
    const { client } = await world();
    expect(await client.find(repoPath(REPOSITORY, "issues", 1), IssueAnswer)).toEqual({ kind: "not-found" });
    await expect(client.get(PATH, PullAnswer)).rejects.toMatchObject({ code: "github-not-found" });
  });

  test("tells a refused token from a missing thing", async () => {
    const { github, clock } = await world({ pulls: [pull(7)] });
    const stranger = clientOf(github, clock, "another-token");
    expect(await stranger.find(PATH, PullAnswer)).toMatchObject({ kind: "forbidden" });
    await expect(stranger.get(PATH, PullAnswer)).rejects.toMatchObject({ code: "github-forbidden" });
  });

  test("follows every page of a list", async () => {
    const commits = Array.from({ length: 230 }, (_, index) => ({
      sha: String(index).padStart(40, "0"),
      author: null,
      date: "2026-01-01T00:00:00Z",
    }));
    const { client, github } = await world({ pulls: [pull(7, { commits })] });
    const item = z.object({ sha: z.string() });
    const listed = await client.list(repoPath(REPOSITORY, "pulls", 7, "commits"), z.array(item), (page) => page);
    expect(listed.map((entry) => entry.sha)).toEqual(commits.map((entry) => entry.sha));
    expect(github.requests).toHaveLength(3);
  });

  test("does not follow a next page to another host", async () => {
    const { client, github } = await world({ pulls: [pull(7)] });
    const headers = { link: '<https://example.invalid/steal>; rel="next"' };
    github.faults.push({ kind: "status", status: 200, headers, body: "[]", match: /reviews/, times: 1 });
    const list = client.list(repoPath(REPOSITORY, "pulls", 7, "reviews"), z.array(z.unknown()), (page) => page);
    await expect(list).rejects.toMatchObject({ code: "github-bad-answer" });
  });

  test.each([
    ["an incident", { kind: "status", status: 502 }],
    ["a lost connection", { kind: "lost", when: "before" }],
  ] as const)("survives four times %s", async (_name, fault) => {
    const { client, github, clock } = await world({ pulls: [pull(7)] });
    github.faults.push({ ...fault, match: /./, times: 4 });
    expect(await client.get(PATH, PullAnswer)).toMatchObject({ number: 7 });
    expect(clock.slept).toEqual([500, 1000, 2000, 4000]);
  });

  test("gives up after five attempts", async () => {
    const { client, github } = await world({ pulls: [pull(7)] });
    github.faults.push({ kind: "status", status: 500, match: /./, times: 99 });
    await expect(client.get(PATH, PullAnswer)).rejects.toMatchObject({ code: "github-unreachable" });
    expect(github.requests).toHaveLength(5);
  });

  test.each([
    ["Retry-After", 429, { "retry-after": "7" }, undefined, 7_500],
    ["Retry-After of a secondary limit", 403, { "retry-after": "30" }, undefined, 30_500],
    ["no time", 429, {}, undefined, 60_500],
    ["a secondary limit in words", 403, {}, '{"message":"You have exceeded a secondary rate limit."}', 60_500],
  ])("waits as long as GitHub asks: %s", async (_name, status, headers, body, wait) => {
    const { client, github, clock } = await world({ pulls: [pull(7)] });
    const fault = { kind: "status", status, headers, match: /./, times: 1 } as const;
    github.faults.push(body === undefined ? fault : { ...fault, body });
    expect(await client.get(PATH, PullAnswer)).toMatchObject({ number: 7 });
    expect(clock.slept).toEqual([wait]);
  });

  test("waits for the reset of the hourly limit by the server's clock, unless that is too long", async () => {
    const { client, github, clock } = await world({ pulls: [pull(7)] });
    const limited = (inSeconds: number): void => {
      const reset = String(Math.floor(Date.now() / 1000) + inSeconds);
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
      github.faults.push({ kind: "status", status: 403, headers, match: /./, times: 1 });
    };
    limited(90);
    expect(await client.get(PATH, PullAnswer)).toMatchObject({ number: 7 });
    expect(clock.slept[0]).toBeGreaterThan(88_000);
    expect(clock.slept[0]).toBeLessThan(93_000);
    limited(1800);
    await expect(client.get(PATH, PullAnswer)).rejects.toMatchObject({ code: "github-unreachable" });
  });

  test.each([
    ["no JSON", 200, "<html>"],
    ["another shape", 200, '{"number":"seven"}'],
    ["a status it does not expect", 422, '{"message":"no"}'],
  ])("refuses %s", async (_name, status, body) => {
    const { client, github } = await world();
    github.faults.push({ kind: "status", status, body, match: /./, times: 9 });
    await expect(client.get(PATH, PullAnswer)).rejects.toMatchObject({ code: "github-bad-answer" });
  });

  test("stops waiting for an answer that never comes", async () => {
    const { client, clock } = await world();
    const never = { ...client.options, attempts: 2, timeoutMs: 20, clock };
    const { send } = await import("../../src/github/transport.ts");
    const hanging: typeof fetch = (_url, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))));
    const asked = send({ ...never, fetch: hanging as never }, { method: "GET", url: "http://127.0.0.1:1/x" });
    await expect(asked).rejects.toMatchObject({ code: "github-unreachable" });
  });
});

describe("paths", () => {
  test("encode what comes from outside", () => {
    expect(repoPath("o/r", "rules", "branches", "feature/../x?y")).toBe(
      "/repos/o/r/rules/branches/feature%2F..%2Fx%3Fy",
    );
  });

  test.each(["", "o", "o/r/x", "o/..", "../r", "o/r?x", "o /r"])("refuse the repository %j", (name) => {
    expect(() => repoPath(name)).toThrow(expect.objectContaining({ code: "github-repository-invalid" }));
  });
});
