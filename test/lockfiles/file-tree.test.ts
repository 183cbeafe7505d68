import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectPackages } from "../../src/lockfiles/collect.ts";
import { directoryTree, gitTree } from "../../src/lockfiles/file-tree.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "annex-tree-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: root, encoding: "utf8" }).trim();
}

function commit(): string {
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message", "state");
  return git("rev-parse", "HEAD");
}

describe("directoryTree", () => {
  it("leaves out what .gitignore names and what is installed, and says so", async () => {
    write({
      ".gitignore": "build/\n*.tmp\n!keep.tmp\n",
      "requirements.txt": "a==1\n",
      "build/requirements.txt": "b==1\n",
      "x.tmp": "",
      "keep.tmp": "",
      "sub/.gitignore": "/local\n",
      "sub/local": "",
      "sub/deeper/local": "",
      "node_modules/p/package-lock.json": "{}",
      "sub/venv/requirements.txt": "",
    });
    const tree = directoryTree(root);
    expect(await tree.list()).toEqual([
      ".gitignore",
      "keep.tmp",
      "requirements.txt",
      "sub/.gitignore",
      "sub/deeper/local",
    ]);
    expect((await tree.skipped?.())?.map(({ path }) => path).sort()).toEqual([
      "build/",
      "node_modules/",
      "sub/local",
      "sub/venv/",
      "x.tmp",
    ]);
  });

  it("lists a tracked file even when a later .gitignore names it", async () => {
    git("init", "--quiet");
    write({ "uv.lock": "tracked", "other.lock": "" });
    commit();
    write({ ".gitignore": "*.lock\n", "new.lock": "" });
    const tree = directoryTree(root);
    expect(await tree.list()).toEqual([".gitignore", "other.lock", "uv.lock"]);
    expect(await tree.skipped?.()).toEqual([{ path: "new.lock", reason: "is named by .gitignore" }]);
  });

  it("does not follow symbolic links out of the tree", async () => {
    write({ "real/requirements.txt": "a==1\n" });
    symlinkSync("/etc/hostname", join(root, "requirements.txt"));
    const document = await collectPackages({ head: directoryTree(root), base: null });
    expect(document.lockfiles.map(({ path }) => path)).toEqual(["real/requirements.txt"]);
    expect(document.unreadable.map(({ path, reason }) => [path, reason.split(":")[0]])).toEqual([
      ["requirements.txt", "lockfile-symbolic-link"],
    ]);
  });
});

describe("gitTree", () => {
  it("reads a commit, whatever the work tree holds now", async () => {
    git("init", "--quiet");
    write({ "requirements.txt": "a==1\n", "with space/ümlaut\n.txt": "x" });
    const revision = commit();
    write({ "requirements.txt": "a==2\nb==1\n" });
    const tree = gitTree(root, revision);
    expect([...(await tree.list())].sort()).toEqual(["requirements.txt", "with space/ümlaut\n.txt"]);
    expect(new TextDecoder().decode(await tree.read("with space/ümlaut\n.txt"))).toBe("x");
    const document = await collectPackages({ head: directoryTree(root), base: tree });
    expect(document.changes.map(({ kind, before, after }) => [kind, before?.version, after?.version])).toEqual([
      ["updated", "1", "2"],
      ["added", undefined, "1"],
    ]);
  });

  it("reads the folder it is given, not the whole repository", async () => {
    git("init", "--quiet");
    write({ "requirements.txt": "a==1\n", "service/requirements.txt": "b==1\n" });
    const revision = commit();
    expect(await gitTree(join(root, "service"), revision).list()).toEqual(["requirements.txt"]);
  });

  it("refuses bytes that are not UTF-8, and symbolic links", async () => {
    git("init", "--quiet");
    write({ "requirements.txt": new Uint8Array([0x61, 0xe9, 0x0a]) });
    symlinkSync("requirements.txt", join(root, "requirements-dev.txt"));
    const revision = commit();
    const document = await collectPackages({ head: gitTree(root, revision), base: null });
    expect(document.unreadable.map(({ path, reason }) => [path, reason.split(":")[0]])).toEqual([
      ["requirements-dev.txt", "lockfile-symbolic-link"],
      ["requirements.txt", "lockfile-encoding"],
    ]);
  });

  it("refuses what is no full commit id, and commits that are not there", async () => {
    git("init", "--quiet");
    expect(() => gitTree(root, "--output=x")).toThrowError(expect.objectContaining({ code: "revision-unreadable" }));
    expect(() => gitTree(root, "main")).toThrowError(expect.objectContaining({ code: "revision-unreadable" }));
    await expect(gitTree(root, "0".repeat(40)).list()).rejects.toMatchObject({ code: "revision-unreadable" });
  });
});
