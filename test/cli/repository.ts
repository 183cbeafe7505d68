import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderOf } from "./project.ts";

/** A git repository with one commit a set of files; a value of null removes the file. */
export interface Repository {
  readonly root: string;
  git(...args: readonly string[]): string;
  commit(files: Readonly<Record<string, string>>): string;
  write(files: Readonly<Record<string, string>>): void;
}

/** A repository on branch main in a folder that goes after the test. */
export function repositoryOf(...commits: readonly Readonly<Record<string, string>>[]): Repository {
  const root = folderOf();
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const commit = (files: Readonly<Record<string, string>>) => {
    write(files);
    git("add", "--all");
    git("-c", "user.name=A", "-c", "user.email=a@example.invalid", "-c", "commit.gpgsign=false", "commit", "-qm", "c");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch=main");
  for (const files of commits) commit(files);
  return { root, git, commit, write };
}
