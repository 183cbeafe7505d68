import { describe, expect, test } from "vitest";
import { appendRecord } from "../../src/register/append.ts";
import { openGitHubStore } from "../../src/register/github-store.ts";
import { initRegister } from "../../src/register/init.ts";
import { verifyRegister } from "../../src/register/verify.ts";
import { baseline, context, decision, FakeClock } from "./builders.ts";
import { MemoryRegisterApi } from "./memory-register-api.ts";
import { describeStore } from "./store-contract.ts";

describeStore("a GitHub repository", async () => openGitHubStore(new MemoryRegisterApi(), "lab/register"));

describe("a register on GitHub", () => {
  test("carries the server's time and gives the page of the commit", async () => {
    const store = openGitHubStore(new MemoryRegisterApi(), "lab/register");
    await initRegister(store, context());
    const written = await appendRecord(store, decision("a"), context());
    expect(written.record.serverTime).toBe("2026-11-24T09:00:05Z");
    expect(written.commitUrl).toMatch(/^https:\/\/github\.com\/lab\/register\/commit\/0+3$/);
    expect((await verifyRegister(store)).status).toBe("ok");
  });

  test("is written once whatever reads fail and answers get lost", async () => {
    const api = new MemoryRegisterApi();
    const store = openGitHubStore(api, "lab/register");
    await initRegister(store, context());
    const clock = new FakeClock();
    for (let round = 0; round < 40; round++) {
      api.readFaults.push(...[round % 3 === 0, round % 5 === 0, false, round % 7 === 0]);
      if (round % 2 === 0) api.commitFaults.push(round % 4 === 0 ? "lost" : "throttled");
      const draft = round % 3 === 0 ? decision(`${round}`) : baseline(`${round}`);
      expect((await appendRecord(store, draft, context(clock))).seq).toBe(round + 1);
    }
    api.readFaults.length = 0;
    expect(await verifyRegister(store)).toMatchObject({ status: "ok", records: 40 });
  });

  test("passes on what a later try cannot heal", async () => {
    const store = openGitHubStore(new MemoryRegisterApi(), "lab/register", "gone");
    await expect(initRegister(store, context())).rejects.toThrow(
      expect.objectContaining({ code: "register-branch-missing" }),
    );
  });
});
