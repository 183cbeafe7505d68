import { describe, expect, test } from "vitest";
import { collectChange } from "../../src/github/change.ts";
import type { GitHubSeed } from "../fakes/github/seed.ts";
import { TestRepository } from "./repository.ts";
import { sources, ZEROS } from "./sources.ts";
import { ANA, BEN, commit, pull, REPOSITORY, world } from "./world.ts";

describe("a pull request's change", () => {
  async function opened(files: Readonly<Record<string, string>> = { "src/app.py": "2" }) {
    const repository = new TestRepository();
    const base = repository.commit("base", { "src/app.py": "1" });
    const { heads, merge } = repository.merge("feature", [files]);
    const head = heads[0] ?? "";
    const made = await world({ pulls: [pull(7, { commits: [commit(head)], files: Object.keys(files) })] });
    const payload = { number: 7, pull_request: { head: { sha: head }, base: { ref: "main", sha: ZEROS } } };
    return { repository, base, merge, head, made, payload };
  }

  test("is the merge commit against its first parent, never the payload's base", async () => {
    const { repository, base, merge, head, made, payload } = await opened();
    const document = await collectChange(sources(made, repository, "pull_request", payload));
    expect(document).toMatchObject({
      schema: "annex/change/v1",
      event: "pull_request",
      stage: "change",
      repository: REPOSITORY,
      defaultBranch: "main",
      base,
      head: merge,
      actor: { id: 101, login: "ana", bot: false },
      files: ["src/app.py"],
      pullRequests: [{ number: 7, head }],
      orphanCommits: [],
      documentationOnly: false,
      recorded: false,
      unread: [],
    });
    expect(document.branchRules).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is documentation only when every path is", async () => {
    const { repository, made, payload } = await opened({ "docs/a.md": "x", "docs/b.md": "y" });
    expect(await collectChange(sources(made, repository, "pull_request", payload))).toMatchObject({
      documentationOnly: true,
    });
    const mixed = await opened({ "docs/a.md": "x", "src/b.py": "y" });
    expect(await collectChange(sources(mixed.made, mixed.repository, "pull_request", mixed.payload))).toMatchObject({
      documentationOnly: false,
    });
  });

  test("is unknown when the branch itself is checked out", async () => {
    const { repository, head, made, payload } = await opened();
    repository.run("checkout", "--quiet", head);
    const asked = collectChange(sources(made, repository, "pull_request", payload));
    await expect(asked).rejects.toMatchObject({ code: "change-base-unknown" });
  });

  test("is unknown when the checked-out merge is of another head", async () => {
    const { repository, made, payload } = await opened();
    const other = { ...payload, pull_request: { head: { sha: "f".repeat(40) }, base: { ref: "main" } } };
    const asked = collectChange(sources(made, repository, "pull_request", other));
    await expect(asked).rejects.toMatchObject({ code: "change-base-unknown" });
  });

  test("that moved on while the run waited is unread", async () => {
    const { repository, made, payload } = await opened();
    made.github.state.pulls = [pull(7, { commits: [commit("e".repeat(40))] })];
    const document = await collectChange(sources(made, repository, "pull_request", payload));
    expect(document.unread).toEqual([{ what: "pull request 7", reason: expect.stringContaining("moved") }]);
  });

  test("says that rules could not be read", async () => {
    const { repository, made, payload } = await opened();
    made.github.faults.push({ kind: "status", status: 403, match: /rules\/branches/, times: 9 });
    const document = await collectChange(sources(made, repository, "pull_request", payload));
    expect(document.branchRules).toBeNull();
    expect(document.unread).toEqual([
      { what: "rules of branch main", reason: expect.stringContaining("github-forbidden") },
    ]);
  });

  test("is read again when its description was edited after the event", async () => {
    const { repository, head, made, payload } = await opened();
    made.github.state.pulls = [pull(7, { commits: [commit(head)], body: "edited" })];
    const document = await collectChange(sources(made, repository, "pull_request", payload));
    expect(document.pullRequests[0]?.body).toBe("edited");
  });
});

describe("a merge group", () => {
  async function queued(entries?: GitHubSeed["mergeQueue"]) {
    const repository = new TestRepository();
    const base = repository.commit("base", { a: "1" });
    const first = repository.merge("one", [{ b: "1" }]);
    const second = repository.merge("two", [{ c: "1" }]);
    const pulls = [
      pull(11, { commits: first.heads.map((id) => commit(id)) }),
      pull(12, { author: BEN, commits: second.heads.map((id) => commit(id, BEN)) }),
      pull(13, { author: ANA, commits: [commit("d".repeat(40))] }),
    ];
    const mergeQueue = entries ?? [
      { number: 11, head: first.merge },
      { number: 12, head: second.merge },
      { number: 13, head: null },
    ];
    const made = await world({ pulls, mergeQueue });
    const payload = {
      merge_group: {
        head_sha: second.merge,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${base}`,
        base_sha: base,
        base_ref: "refs/heads/main",
      },
    };
    return { repository, base, second, made, payload };
  }

  test("holds every pull request the queue put between base and head", async () => {
    const { repository, base, second, made, payload } = await queued();
    const document = await collectChange(sources(made, repository, "merge_group", payload));
    expect(document).toMatchObject({ stage: "merge", base, head: second.merge, orphanCommits: [], unread: [] });
    expect(document.pullRequests.map(({ number }) => number)).toEqual([11, 12]);
  });

  test("never becomes a deployment", async () => {
    const { repository, made, payload } = await queued();
    const asked = sources(made, repository, "merge_group", payload);
    const document = await collectChange({ ...asked, facts: { ...asked.facts, deploymentAsked: true } });
    expect(document.stage).toBe("merge");
  });

  test.each([
    ["names another pull request", /pr-12-/, "pr-11-"],
    ["has no number", /pr-12-/, "x-"],
  ])("whose branch %s leaves every commit unexplained", async (_name, from, to) => {
    const { repository, made, payload } = await queued();
    const merge_group = { ...payload.merge_group, head_ref: payload.merge_group.head_ref.replace(from, to) };
    const document = await collectChange(sources(made, repository, "merge_group", { merge_group }));
    expect(document.pullRequests).toEqual([]);
    expect(document.orphanCommits).toHaveLength(4);
    expect(document.unread).toEqual([{ what: "merge queue", reason: expect.stringContaining("do not explain") }]);
  });

  test("without a queue is unread", async () => {
    const { repository, made, payload } = await queued([]);
    const document = await collectChange(sources(made, repository, "merge_group", payload));
    expect(document.unread).toHaveLength(1);
    expect(document.orphanCommits).toHaveLength(4);
  });
});

describe("events", () => {
  test.each([
    ["schedule", {}, "event-unsupported"],
    ["pull_request_target", {}, "event-unsupported"],
    ["pull_request", {}, "event-unreadable"],
    ["push", { before: 1 }, "event-unreadable"],
    ["push", { repository: null }, "event-unreadable"],
  ])("%s with %j is refused", async (event, payload, code) => {
    const repository = new TestRepository();
    const made = await world();
    await expect(collectChange(sources(made, repository, event, payload))).rejects.toMatchObject({ code });
  });
});
