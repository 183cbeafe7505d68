import { describe, expect, test } from "vitest";
import { collectChange } from "../../src/github/change.ts";
import type { GitHubSeed } from "../fakes/github/seed.ts";
import { TestRepository } from "./repository.ts";
import { pushed, sources, ZEROS } from "./sources.ts";
import { BEN, commit, pull, review, world } from "./world.ts";

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
    ["into a fork, under a number of this repository", { merged: true, into: "mallory/records" }],
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

  test("judges what the branch gained last where nothing was deployed yet", async () => {
    const repository = new TestRepository();
    const before = repository.commit("base", { a: "1" });
    const { heads, merge } = repository.merge("one", [{ b: "1" }]);
    const made = await world({
      pulls: [pull(1, { commits: heads.map((id) => commit(id)), merge_commit_sha: merge, merged: true })],
    });
    const document = await collectChange(sources(made, repository, "workflow_dispatch", {}));
    expect(document).toMatchObject({ base: before, head: merge, pullRequests: [{ number: 1 }], orphanCommits: [] });
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
