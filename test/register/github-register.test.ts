import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GitHubClient } from "../../src/github/client.ts";
import { gitHubRegisterApi } from "../../src/github/register-api.ts";
import type { Clock } from "../../src/model/http.ts";
import { appendRecord } from "../../src/register/append.ts";
import { openDirectoryStore } from "../../src/register/directory-store.ts";
import { openGitHubStore } from "../../src/register/github-store.ts";
import { initRegister } from "../../src/register/init.ts";
import type { Store } from "../../src/register/store.ts";
import { verifyRegister } from "../../src/register/verify.ts";
import type { FakeGitHub } from "../fakes/github/server.ts";
import { temporaryFolder, world } from "../github/world.ts";
import { baseline, decision, realClock } from "./builders.ts";
import { describeStore } from "./store-contract.ts";

const REGISTER = "example-org/register";

/** Waits a hundredth of what is asked, so that races and back-off are real and the test is short. */
const hurried: Clock = { now: () => Date.now(), sleep: (milliseconds) => realClock.sleep(milliseconds / 100) };
const hurry = { clock: hurried, random: (count: number) => randomBytes(count) };

async function register(): Promise<{ readonly github: FakeGitHub; readonly path: string; readonly open: () => Store }> {
  const path = join(temporaryFolder(), "register.git");
  const { github } = await world({ registers: [{ repository: REGISTER, path }] });
  github.state.issued.set("writer", { repositories: [REGISTER], contents: "write" });
  const { url: apiUrl, graphqlUrl } = github;
  const client = () =>
    new GitHubClient({ token: "writer", apiUrl, graphqlUrl, fetch, clock: hurried, timeoutMs: 5_000 });
  return { github, path, open: () => openGitHubStore(gitHubRegisterApi(client(), REGISTER), REGISTER) };
}

describeStore("GitHub over HTTP", async () => (await register()).open());

describe("a register behind GitHub's API", () => {
  test("takes every record of racing writers once, through errors, lost answers and limits; its clone verifies", async () => {
    const { github, path, open } = await register();
    await initRegister(open(), hurry);
    github.faults.push(
      { kind: "status", status: 502, match: /GET .*contents/, times: 4 },
      { kind: "lost", when: "after", match: /AnnexRegisterCommit/, times: 2 },
      { kind: "lost", when: "before", match: /AnnexRegisterCommit/, times: 1 },
      { kind: "status", status: 429, headers: { "retry-after": "1" }, match: /AnnexRegisterCommit/, times: 1 },
      { kind: "status", status: 500, match: /AnnexRegisterCommit/, times: 2 },
    );
    const writers = ["a", "b", "c"].map(async (writer) => {
      const store = open();
      const written: number[] = [];
      for (const draft of [decision(`${writer}1`), baseline(`${writer}2`), baseline(`${writer}3`)]) {
        written.push((await appendRecord(store, draft, hurry)).seq);
      }
      return written;
    });
    const seqs = (await Promise.all(writers)).flat().sort((a, b) => a - b);
    expect(seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(github.faults.every((fault) => fault.times === 0)).toBe(true);
    expect(await verifyRegister(open())).toMatchObject({ status: "ok", records: 9 });

    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "-q", path, clone]);
    const report = await verifyRegister(openDirectoryStore(clone));
    expect(report).toMatchObject({ status: "ok", records: 9 });
    expect(report.checks).toContainEqual(expect.objectContaining({ check: "history", status: "ok" }));
    expect(report.checks).toContainEqual(expect.objectContaining({ check: "time", status: "ok" }));
  }, 60_000);

  test("is not begun anew when its head cannot be read", async () => {
    const { github, open } = await register();
    await initRegister(open(), hurry);
    github.faults.push({ kind: "status", status: 404, match: /GET .*contents\/HEAD\.json/, times: 3 });
    expect(await initRegister(open(), hurry)).toEqual({ created: false });
  });
});
