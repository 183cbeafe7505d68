import { git } from "./git.ts";
import { ADD_ONLY } from "./paths.ts";
import type { HistoryProblem, HistoryReport } from "./store.ts";

/** Files that may leave: the names of persons, by a purge. */
const PURGEABLE = /^people\/accounts\//;

/**
 * Looks through a clone's history for files of the register that were changed or removed after they were added, and for
 * changes not committed at all. Merges are judged by what they changed on the main line.
 */
export async function checkGitHistory(root: string): Promise<HistoryReport> {
  const shallow = (await git(root, ["rev-parse", "--is-shallow-repository"])).trim();
  if (shallow !== "false") return { kind: "not-checked", reason: "the clone is shallow; fetch its whole history" };
  const hasCommit = await git(root, ["rev-list", "--all", "--max-count=1"]);
  if (hasCommit === "") return { kind: "not-checked", reason: "the repository has no commit" };
  const head = (await git(root, ["rev-list", "--count", "--first-parent", "HEAD"])).trim();
  const log = await git(root, [
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    "--no-renames",
    "--diff-filter=MDT",
    "--name-status",
    "-z",
    "--format=%x01%H",
    "HEAD",
    "--",
    ...ADD_ONLY,
  ]);
  const status = await git(root, ["status", "--porcelain=v1", "-z", "--no-renames", "--", ...ADD_ONLY, "HEAD.json"]);
  return { kind: "checked", commits: Number(head), problems: [...parseLog(log), ...parseStatus(status)] };
}

/** Bytes (of a text file) in the first commit that has it; null when none has. */
export async function originalInGit(root: string, path: string): Promise<Uint8Array | null> {
  const log = await git(root, ["log", "--diff-filter=A", "--no-renames", "--format=%H", "--", path]);
  const first = log.trim().split("\n").at(-1) ?? "";
  return first === "" ? null : new TextEncoder().encode(await git(root, ["show", `${first}:${path}`]));
}

/** Fields are separated by NUL: `\x01<commit>`, then status letter and path in turn. */
function parseLog(log: string): readonly HistoryProblem[] {
  const problems: HistoryProblem[] = [];
  let commit = "";
  let letter = "";
  for (const field of log.split("\0").map((text) => text.replace(/^\n+/, ""))) {
    if (field.startsWith("\x01")) {
      commit = field.slice(1).trim();
      letter = "";
    } else if (/^[A-Z]\d*$/.test(field) && letter === "") letter = field;
    else if (field !== "" && letter !== "") {
      const removed = letter === "D";
      if (!(removed && PURGEABLE.test(field))) {
        problems.push({ path: field, what: removed ? "removed" : "changed", commit });
      }
      letter = "";
    }
  }
  return problems;
}

/** `XY path`; untracked and newly added files are not changes of what was there. */
function parseStatus(status: string): readonly HistoryProblem[] {
  return status
    .split("\0")
    .filter((line) => line !== "" && !line.startsWith("??") && !line.startsWith("A "))
    .map((line) => ({ code: line.slice(0, 2), path: line.slice(3) }))
    .filter(({ code, path }) => !(code.includes("D") && PURGEABLE.test(path)))
    .map(({ code, path }) => ({ path, what: code.includes("D") ? "removed" : "changed", commit: null }));
}
