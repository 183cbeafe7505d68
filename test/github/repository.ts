import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exec } from "../../src/runner/exec.ts";
import { type Git, gitIn } from "../../src/runner/git.ts";
import { temporaryFolder } from "./world.ts";

/** A real git repository in a folder of its own. */
export class TestRepository {
  readonly folder = temporaryFolder();
  readonly git: Git = gitIn(this.folder, exec);

  constructor() {
    this.run("init", "--quiet", "--initial-branch=main");
    this.run("config", "user.name", "Somebody");
    this.run("config", "user.email", "somebody@example.invalid");
    this.run("config", "commit.gpgsign", "false");
  }

  run(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.folder, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Commits everything; returns the commit's id. */
  commit(message: string, files: Readonly<Record<string, string>> = {}): string {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.run("add", "--all");
    this.run("commit", "--quiet", "--allow-empty", "--message", message);
    return this.run("rev-parse", "HEAD");
  }

  /** Makes a branch with one commit an entry, merges it into the current one, and returns both sides. */
  merge(
    branch: string,
    commits: readonly Readonly<Record<string, string>>[],
  ): { readonly heads: readonly string[]; readonly merge: string } {
    const target = this.run("rev-parse", "--abbrev-ref", "HEAD");
    this.run("switch", "--quiet", "--create", branch);
    const heads = commits.map((files, index) => this.commit(`${branch} ${index}`, files));
    this.run("switch", "--quiet", target);
    this.run("merge", "--quiet", "--no-ff", "--message", `Merge ${branch}`, branch);
    return { heads, merge: this.run("rev-parse", "HEAD") };
  }
}
