import { execFileSync } from "node:child_process";

/** Who commits, and when; both are fixed, so that a history has the same commit ids everywhere. */
export interface Stamp {
  readonly name: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** Address of a person in commits. */
function emailOf(name: string): string {
  return `${name}@example.org`;
}

/** Runs git in a folder, free of the machine's configuration, and returns its trimmed output; throws when it fails. */
export function git(dir: string, args: readonly string[], stamp?: Stamp): string {
  const person = stamp ?? { name: "nobody", at: "2026-01-01T00:00:00Z" };
  const env = {
    PATH: process.env["PATH"],
    HOME: dir,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CEILING_DIRECTORIES: dir,
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: emailOf(person.name),
    GIT_AUTHOR_DATE: person.at,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: emailOf(person.name),
    GIT_COMMITTER_DATE: person.at,
  };
  const options = ["-c", "core.autocrlf=false", "-c", "advice.detachedHead=false", "-c", "gc.auto=0"];
  return execFileSync("git", [...options, ...args], { cwd: dir, env, encoding: "utf8", stdio: "pipe" }).trim();
}
