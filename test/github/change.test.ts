import { describe, expect, test } from "vitest";
import { type ChangeSources, collectChange } from "../../src/github/change.ts";
import type { GitHubSeed } from "../fakes/github/seed.ts";
import { TestRepository } from "./repository.ts";
import { ANA, BEN, commit, pull, REPOSITORY, review, type World, world } from "./world.ts";

const ZEROS = "0".repeat(40);

function sources(made: World, repository: TestRepository, event: string, payload: object): ChangeSources {
  const shared = { repository: { default_branch: "main" }, sender: { id: 101, login: "ana", type: "User" } };
  return {
    client: made.client,
    clock: made.clock,
    git: repository.git,
    payload: { ...shared, ...payload },
    facts: {
      event,
      repository: REPOSITORY,
      ref: "refs/heads/main",
      serverUrl: "https://github.com",
      actor: { login: "ana", id: 101 },
      deploymentAsked: false,
    },
    isDocumentation: (path) => path.startsWith("docs/"),
  };
}

function pushed(before: string, after: string): object {
  return { before, after, ref: "refs/heads/main" };
}

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

describe("a push", () => {
  async function history() {
    const repository = new TestRepository();
    const before = repository.commit("base", { a: "1" });
    const merged = repository.merge("one", [{ b: "1" }, { b: "2" }]);
    const squashed = repository.commit("Squash two (#2)", { c: "1" });
    const rebased = [repository.commit("three", { d: "1" }), repository.commit("three again", { d: "2" })];
    const direct = repository.commit("direct", { e: "1" });
    const mergedPull = (number: number, more: Partial<NonNullable<GitHubSeed["pulls"]>[number]>) =>
      pull(number, { merged: true, merged_by: BEN, ...more });
    const pulls = [
      mergedPull(1, { commits: merged.heads.map((id) => commit(id)), merge_commit_sha: merged.merge }),
      mergedPull(2, {
        commits: [commit("2".repeat(40))],
        merge_commit_sha: squashed,
        reviews: [review(BEN, "APPROVED", "2".repeat(40))],
      }),
      mergedPull(3, { commits: [commit("3".repeat(40))], merge_commit_sha: rebased[1] ?? null, also: rebased }),
    ];
    return { repository, before, direct, pulls };
  }

  test("holds the pull requests it came through: merged, squashed and rebased, and the commits that came through none", async () => {
    const { repository, before, direct, pulls } = await history();
    const made = await world({ pulls });
    const document = await collectChange(sources(made, repository, "push", pushed(before, direct)));
    expect(document).toMatchObject({ stage: "merge", base: before, head: direct, files: ["b", "c", "d", "e"] });
    expect(document.pullRequests.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(document.orphanCommits).toEqual([direct]);
    expect(document.unread).toEqual([]);
  });

  test("waits for GitHub's index, but not for ever", async () => {
    const { repository, before, direct, pulls } = await history();
    const made = await world({ pulls });
    made.github.faults.push({ kind: "empty", match: /commits\/\w+\/pulls/, times: 10 });
    const document = await collectChange(sources(made, repository, "push", pushed(before, direct)));
    expect(document.pullRequests.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(document.orphanCommits).toEqual([direct]);
    expect(made.clock.slept).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  test("does not wait when everything is explained", async () => {
    const { repository, before, pulls } = await history();
    const made = await world({ pulls });
    const head = repository.run("rev-parse", "HEAD~1");
    const document = await collectChange(sources(made, repository, "push", pushed(before, head)));
    expect(document.orphanCommits).toEqual([]);
    expect(made.clock.slept).toEqual([]);
  });

  test.each([
    ["still open", { merged: false }],
    ["into another branch", { merged: true, base: "release" }],
  ])("is not explained by a pull request that is %s", async (_name, more) => {
    const repository = new TestRepository();
    const before = repository.commit("base", { a: "1" });
    const head = repository.commit("direct", { b: "1" });
    const made = await world({ pulls: [pull(1, { commits: [commit(head)], ...more })] });
    const document = await collectChange(sources(made, repository, "push", pushed(before, head)));
    expect(document).toMatchObject({ pullRequests: [], orphanCommits: [head] });
  });

  test.each([
    ["slips something in", { "src/backdoor.py": "1" }, 1],
    ["undoes something of it", { b: "reverted" }, 1],
    ["is what merging gives", {}, 0],
  ])("whose merge commit was made by hand and %s", async (_name, extra, orphans) => {
    const repository = new TestRepository();
    const before = repository.commit("base", { a: "1", b: "1" });
    const { heads } = repository.merge("one", [{ b: "2" }]);
    for (const [path, text] of Object.entries(extra)) repository.write(path, text);
    repository.run("add", "--all");
    repository.run("commit", "--quiet", "--amend", "--no-edit");
    const merge = repository.run("rev-parse", "HEAD");
    const made = await world({
      pulls: [pull(1, { commits: heads.map((id) => commit(id)), merge_commit_sha: merge, merged: true })],
    });
    const document = await collectChange(sources(made, repository, "push", pushed(before, merge)));
    expect(document.pullRequests.map(({ number }) => number)).toEqual([1]);
    expect(document.orphanCommits).toEqual(orphans === 0 ? [] : [merge]);
  });

  test("whose merge resolved a conflict that no reviewer saw leaves it unexplained", async () => {
    const repository = new TestRepository();
    const before = repository.commit("base", { a: "1" });
    repository.run("switch", "--quiet", "--create", "one");
    const head = repository.commit("one", { a: "2" });
    repository.run("switch", "--quiet", "main");
    const ours = repository.commit("ours", { a: "3" });
    expect(() => repository.run("merge", "--quiet", "--no-ff", "one")).toThrow();
    const merge = repository.commit("Merge one", { a: "4" });
    const made = await world({
      pulls: [
        pull(1, { commits: [commit(head)], merge_commit_sha: merge, merged: true }),
        pull(2, { commits: [commit("f".repeat(40))], merge_commit_sha: ours, merged: true }),
      ],
    });
    const document = await collectChange(sources(made, repository, "push", pushed(before, merge)));
    expect(document.orphanCommits).toEqual([merge]);
  });

  test("whose commits GitHub does not explain is unread", async () => {
    const { repository, before, direct } = await history();
    const made = await world();
    made.github.faults.push({ kind: "status", status: 403, match: /commits\/\w+\/pulls/, times: 99 });
    const document = await collectChange(sources(made, repository, "push", pushed(before, direct)));
    expect(document.unread).toHaveLength(7);
    expect(document.unread[0]).toMatchObject({ what: `pull requests of commit ${direct}` });
  });

  test("of a new branch starts at the empty tree", async () => {
    const repository = new TestRepository();
    const head = repository.commit("first", { a: "1", b: "1" });
    const made = await world();
    const document = await collectChange(sources(made, repository, "push", pushed(ZEROS, head)));
    expect(document).toMatchObject({
      base: await repository.git.emptyTree(),
      files: ["a", "b"],
      orphanCommits: [head],
    });
  });

  test("whose base is not in the clone is not guessed", async () => {
    const repository = new TestRepository();
    const head = repository.commit("first", { a: "1" });
    const made = await world();
    const asked = collectChange(sources(made, repository, "push", pushed("f".repeat(40), head)));
    await expect(asked).rejects.toMatchObject({ code: "change-base-unknown" });
  });

  test("for a deployment reaches back to the last recorded one", async () => {
    const { repository, before, direct, pulls } = await history();
    const made = await world({ pulls });
    const asked = sources(made, repository, "push", pushed(repository.run("rev-parse", "HEAD~1"), direct));
    const deployed = { ...asked, since: before, facts: { ...asked.facts, deploymentAsked: true } };
    const document = await collectChange(deployed);
    expect(document).toMatchObject({ stage: "deploy", base: before });
    expect(document.pullRequests.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe("a run started by hand", () => {
  test("compares the checked-out commit with the last deployment", async () => {
    const repository = new TestRepository();
    const since = repository.commit("base", { a: "1" });
    const { heads, merge } = repository.merge("one", [{ b: "1" }]);
    const made = await world({
      pulls: [pull(1, { commits: heads.map((id) => commit(id)), merge_commit_sha: merge, merged: true })],
    });
    const asked = sources(made, repository, "workflow_dispatch", {});
    const document = await collectChange({ ...asked, since, facts: { ...asked.facts, deploymentAsked: true } });
    expect(document).toMatchObject({ stage: "deploy", base: since, head: merge, pullRequests: [{ number: 1 }] });
  });

  test("on a release branch accepts pull requests into it and into the default branch", async () => {
    const repository = new TestRepository();
    const since = repository.commit("base", { a: "1" });
    const main = repository.merge("one", [{ b: "1" }]);
    repository.run("switch", "--quiet", "--create", "release/1");
    const fix = repository.merge("fix", [{ c: "1" }]);
    const made = await world({
      pulls: [
        pull(1, { commits: main.heads.map((id) => commit(id)), merge_commit_sha: main.merge, merged: true }),
        pull(2, {
          commits: fix.heads.map((id) => commit(id)),
          merge_commit_sha: fix.merge,
          merged: true,
          base: "release/1",
        }),
      ],
    });
    const asked = sources(made, repository, "workflow_dispatch", {});
    const document = await collectChange({ ...asked, since, facts: { ...asked.facts, ref: "refs/heads/release/1" } });
    expect(document.pullRequests.map(({ number }) => number)).toEqual([1, 2]);
    expect(document.orphanCommits).toEqual([]);
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
