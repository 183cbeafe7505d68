import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { AnnexError } from "../model/error.ts";
import type { Clock } from "../model/http.ts";

const run = promisify(execFile);

/** The register's history must not depend on who runs annex, nor on their hooks, signing or line-end settings. */
const FIXED_OPTIONS = [
  ["user.name", "annex"],
  ["user.email", "annex@localhost"],
  ["commit.gpgsign", "false"],
  ["core.hooksPath", "/dev/null"],
  ["core.autocrlf", "false"],
  ["core.quotePath", "false"],
  ["gc.auto", "0"],
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);

const MAX_OUTPUT = 256 * 1024 * 1024;

/** An index.lock older than this was left by a git that was killed: under the register's lock no other git of ours runs. */
const ABANDONED_MS = 10_000;

/** Is this folder itself the top of a git work tree? One inside another repository is not the register's own. */
export function isWorkTree(root: string): boolean {
  return existsSync(join(root, ".git"));
}

/** Output of a git command in the register. Throws AnnexError `register-git-failed`. */
export async function git(root: string, args: readonly string[]): Promise<string> {
  try {
    const options = { cwd: root, env: cleanEnvironment(), maxBuffer: MAX_OUTPUT, encoding: "utf8" as const };
    const { stdout } = await run("git", [...FIXED_OPTIONS, ...args], options);
    return stdout;
  } catch (cause) {
    throw failed(root, args, cause);
  }
}

/** Makes the folder a repository with one branch, `main`. */
export async function initRepository(root: string): Promise<void> {
  await git(root, ["init", "--quiet", "--initial-branch=main"]);
}

/** Commits these paths, and evidence that was written before them; nothing when they are committed already. */
export async function commitPaths(
  root: string,
  paths: readonly string[],
  message: string,
  clock: Clock,
): Promise<void> {
  await waitForIndex(root, clock);
  const evidence = await git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "evidence"]);
  const all = [...paths, ...evidence.split("\0").filter((path) => path !== "")];
  for (let start = 0; start < all.length; start += 500) {
    await git(root, ["add", "--", ...all.slice(start, start + 500)]);
  }
  const staged = await git(root, ["diff", "--cached", "--name-only", "-z"]);
  if (staged !== "") await git(root, ["commit", "--quiet", "--no-verify", "-m", message]);
}

/** A git child outlives its killed parent for a moment; after that its lock is only a file. */
async function waitForIndex(root: string, clock: Clock): Promise<void> {
  const lock = join(root, ".git", "index.lock");
  for (;;) {
    const info = await stat(lock).catch(() => null);
    if (info === null) return;
    if (clock.now() - info.mtimeMs > ABANDONED_MS) return rm(lock, { force: true });
    await clock.sleep(100);
  }
}

/** Variables of a surrounding git command (a hook, a rebase) would point at another repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

function failed(root: string, args: readonly string[], cause: unknown): AnnexError {
  const stderr = (cause as { readonly stderr?: string }).stderr ?? "";
  const said = stderr.trim().split("\n").slice(-3).join(" ") || String(cause);
  return new AnnexError({
    code: "register-git-failed",
    message: `\`git ${args[0]}\` failed in ${JSON.stringify(root)}: ${JSON.stringify(said.slice(0, 500))}.`,
    hint: "Install git, make the register's clone writable, and run the command again; nothing is written twice.",
    cause,
  });
}
