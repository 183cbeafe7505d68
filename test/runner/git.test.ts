import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isEmptyTree } from "../../src/runner/git.ts";
import { TestRepository } from "../github/repository.ts";

describe("the local clone", () => {
  test("lists differing paths with both names of a rename, whatever they are called", async () => {
    const repository = new TestRepository();
    const base = repository.commit("one", { "a.py": "1\n2\n3\n", "keep.py": "x" });
    repository.remove("a.py");
    const head = repository.commit("two", {
      "b.py": "1\n2\n3\n",
      'ü "quoted"\n.txt': "x",
      "-rf": "y",
      ":(glob)*": "z",
    });
    const expected = ["a.py", "b.py", 'ü "quoted"\n.txt', "-rf", ":(glob)*"];
    expect([...(await repository.git.changedFiles(base, head))].sort()).toEqual(expected.sort());
  });

  test("shows a file as it was, null where there was none", async () => {
    const repository = new TestRepository();
    const base = repository.commit("one", { ".github/annex.yml": "version: 1\n" });
    repository.commit("two", { ".github/annex.yml": "version: 2\n", ":(glob)*": "z" });
    expect(await repository.git.show(base, ".github/annex.yml")).toBe("version: 1\n");
    expect(await repository.git.show("HEAD", ".github/annex.yml")).toBe("version: 2\n");
    expect(await repository.git.show("HEAD", "none.yml")).toBeNull();
    expect(await repository.git.show("HEAD", ":(glob)*")).toBe("z");
  });

  test("refuses to read a link instead of a file", async () => {
    const repository = new TestRepository();
    symlinkSync("/etc/passwd", join(repository.folder, "link"));
    repository.commit("one");
    await expect(repository.git.show("HEAD", "link")).rejects.toMatchObject({ code: "file-not-regular" });
  });

  test("lists all commits of a first push against the empty tree", async () => {
    const repository = new TestRepository();
    const first = repository.commit("one", { a: "1" });
    const second = repository.commit("two", { b: "1" });
    const empty = await repository.git.emptyTree();
    expect(isEmptyTree(empty)).toBe(true);
    expect((await repository.git.commits(empty, second)).map(({ sha }) => sha)).toEqual([second, first]);
    expect((await repository.git.commits(first, second)).map(({ sha, parents }) => [sha, parents])).toEqual([
      [second, [first]],
    ]);
    expect(await repository.git.changedFiles(empty, second)).toEqual(["a", "b"]);
  });

  test("keeps names and addresses of authors to itself", async () => {
    const repository = new TestRepository();
    const head = repository.commit("one", { a: "1" });
    const commits = await repository.git.commits(await repository.git.emptyTree(), head);
    expect(JSON.stringify(commits)).not.toMatch(/Somebody|@/);
    expect(commits[0]?.committed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("knows ancestors", async () => {
    const repository = new TestRepository();
    const first = repository.commit("one");
    const second = repository.commit("two");
    expect(await repository.git.isAncestor(first, second)).toBe(true);
    expect(await repository.git.isAncestor(second, first)).toBe(false);
    await expect(repository.git.isAncestor("0".repeat(40), first)).rejects.toMatchObject({ code: "git-unreadable" });
  });

  test.each(["--output=x", "-p", "a..b", "HEAD:a", "@{u}", "", "a b"])("refuses the revision %j", async (revision) => {
    const repository = new TestRepository();
    const head = repository.commit("one");
    await expect(repository.git.show(revision, "a")).rejects.toMatchObject({ code: "git-revision-invalid" });
    await expect(repository.git.changedFiles(revision, head)).rejects.toMatchObject({ code: "git-revision-invalid" });
  });

  test("says null for a commit it does not have", async () => {
    const repository = new TestRepository();
    const head = repository.commit("one");
    expect(await repository.git.commit("f".repeat(40))).toBeNull();
    expect(await repository.git.commit("HEAD")).toBe(head);
  });
});
