import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startGitHub } from "../fakes/github/server.ts";
import { pull, REPOSITORY, temporaryFolder } from "./world.ts";

const HEADERS = { authorization: "Bearer read-token" };

describe("the fake GitHub", () => {
  test.each([
    ["a query parameter that GitHub does not document", `/repos/${REPOSITORY}/pulls/7?verbose=1`],
    ["a path that it does not serve", `/repos/${REPOSITORY}/stargazers`],
  ])("records %s as a violation", async (_name, path) => {
    const github = await startGitHub({ repository: REPOSITORY, pulls: [pull(7)] });
    const answer = await fetch(`${github.url}${path}`, { headers: HEADERS });
    await github.close();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(github.violations).toHaveLength(1);
  });

  test("records an answer of its own that GitHub's description does not allow", async () => {
    const wrong = { ...pull(7), title: 7 as unknown as string };
    const github = await startGitHub({ repository: REPOSITORY, pulls: [wrong] });
    const answer = await fetch(`${github.url}/repos/${REPOSITORY}/pulls/7`, { headers: HEADERS });
    await github.close();
    expect(answer.status).toBe(422);
    expect(github.violations).toEqual([expect.stringContaining("/title must be string")]);
  });

  test("refuses a query that GitHub's schema does not know", async () => {
    const github = await startGitHub({ repository: REPOSITORY });
    const body = JSON.stringify({ query: '{ repository(owner: "a", name: "b") { nonsense } }' });
    const answer = await fetch(github.graphqlUrl, { method: "POST", headers: HEADERS, body });
    const text = await answer.text();
    await github.close();
    expect(text).toContain("Cannot query field");
  });

  test("runs as a program of its own", async () => {
    const seed = join(temporaryFolder(), "seed.json");
    writeFileSync(seed, JSON.stringify({ repository: REPOSITORY, pulls: [pull(7)] }));
    const child = spawn(process.execPath, ["test/fakes/github/serve.ts", seed], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const answer = await fetch(`${line.toString().trim()}/repos/${REPOSITORY}/pulls/7`, { headers: HEADERS });
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    expect(answer.status).toBe(200);
  });
});
