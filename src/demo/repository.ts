import { rm } from "node:fs/promises";
import { join } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { Exec } from "../model/exec.ts";
import { writeFileDeep } from "../runner/files.ts";

/** Path → text; null removes the file. */
type Files = Readonly<Record<string, string | null>>;

/** The demo's git repository. */
export interface Repository {
  /** Writes the files and commits everything; returns the commit's id. */
  commit(files: Files, subject: string, at: number): Promise<string>;
  begin(branch: string): Promise<void>;
  /** Merges a branch into main as GitHub does, with a merge commit; returns its id. */
  merge(branch: string, subject: string, at: number): Promise<string>;
}

/** Makes a repository with the branch main. Throws AnnexError `demo-git-failed`. */
export async function makeRepository(root: string, exec: Exec, env: Environment): Promise<Repository> {
  const git = async (args: readonly string[], at = 0): Promise<string> => {
    const date = new Date(at).toISOString();
    const dated = { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const { exitCode, stdout, stderr } = await exec("git", [...IDENTITY, ...args], { cwd: root, env: dated });
    if (exitCode !== 0) throw failed(args, stderr);
    return stdout.trim();
  };
  const head = (): Promise<string> => git(["rev-parse", "HEAD"]);
  await git(["init", "--quiet"]);
  await git(["symbolic-ref", "HEAD", "refs/heads/main"]);
  return {
    commit: async (files, subject, at) => {
      for (const [path, text] of Object.entries(files)) {
        await (text === null ? rm(join(root, path)) : writeFileDeep(join(root, path), text));
      }
      await git(["add", "--all"]);
      await git(["commit", "--quiet", "--message", subject], at);
      return head();
    },
    begin: async (branch) => void (await git(["checkout", "--quiet", "-b", branch])),
    merge: async (branch, subject, at) => {
      await git(["checkout", "--quiet", "main"]);
      await git(["merge", "--quiet", "--no-ff", "--message", subject, branch], at);
      return head();
    },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

const IDENTITY = [
  "-c",
  "user.name=Alice",
  "-c",
  "user.email=alice@example.invalid",
  "-c",
  "core.autocrlf=false",
] as const;

function failed(args: readonly string[], stderr: string): AnnexError {
  return new AnnexError({
    code: "demo-git-failed",
    message: `"git ${args.join(" ")}" failed: ${stderr.trim().slice(0, 400)}`,
    hint: "The demo needs git on PATH; git --version shows whether it is there.",
  });
}
