import { AnnexError } from "../model/error.ts";
import type { Exec, ExecResult } from "../model/exec.ts";

/** A commit as the local clone knows it; names and e-mail addresses stay in git. */
export interface GitCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Committer date, RFC 3339, UTC, seconds. */
  readonly committed: string;
}

/** What annex asks of the local clone; only reads, never the work tree. */
export interface Git {
  /** Commit id of a revision, null when the clone does not have it. */
  commit(revision: string): Promise<string | null>;
  parents(revision: string): Promise<readonly string[]>;
  /** Paths that differ between two trees, sorted; a rename counts as both its names. */
  changedFiles(base: string, head: string): Promise<readonly string[]>;
  /** Commits reachable from head and not from base, newest first; all of head's when base is the empty tree. */
  commits(base: string, head: string): Promise<readonly GitCommit[]>;
  /** Paths of all files of a tree, sorted. */
  files(revision: string): Promise<readonly string[]>;
  /** Text of a file at a revision, null when there is none; throws `file-not-regular` for links and submodules. */
  show(revision: string, path: string): Promise<string | null>;
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Id of a commit's tree. */
  tree(revision: string): Promise<string>;
  /** Id of the tree that merging two commits gives, null when they conflict; needs git 2.38. */
  mergedTree(ours: string, theirs: string): Promise<string | null>;
  /** Id of the tree without files, the base of a first commit. */
  emptyTree(): Promise<string>;
}

/** Ids by hash function of git's tree without entries. */
const EMPTY_TREES = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
} as const;

/** True for the id of the tree without files, in either hash function. */
export function isEmptyTree(revision: string): boolean {
  return revision === EMPTY_TREES.sha1 || revision === EMPTY_TREES.sha256;
}

/** Reads the clone in `root` through `exec`; every method throws AnnexError `git-unreadable` when git cannot answer. */
export function gitIn(root: string, exec: Exec): Git {
  const run = runnerIn(root, exec);
  return {
    commit: (revision) => resolve(run, revision),
    parents: async (revision) => {
      const line = await run.text(["rev-list", "--parents", "--max-count=1", checked(revision), "--"]);
      return line.trim().split(" ").slice(1);
    },
    changedFiles: async (base, head) => {
      const args = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", checked(base), checked(head), "--"];
      return split(await run.text(args));
    },
    commits: (base, head) => commitsBetween(run, base, head),
    files: async (revision) => split(await run.text(["ls-tree", "-r", "-z", "--name-only", checked(revision)])),
    show: (revision, path) => show(run, revision, path),
    isAncestor: async (ancestor, descendant) => {
      const args = ["merge-base", "--is-ancestor", checked(ancestor), checked(descendant)];
      const result = await run.raw(args);
      if (result.exitCode === 0 || result.exitCode === 1) return result.exitCode === 0;
      throw unreadable(args, result);
    },
    tree: async (revision) => (await run.text(["rev-parse", "--verify", `${checked(revision)}^{tree}`])).trim(),
    mergedTree: async (ours, theirs) => {
      const args = ["merge-tree", "--write-tree", "--no-messages", checked(ours), checked(theirs)];
      const result = await run.raw(args);
      if (result.exitCode === 0) return result.stdout.trim();
      if (result.exitCode === 1) return null;
      throw unreadable(args, result);
    },
    emptyTree: async () => {
      const format = (await run.text(["rev-parse", "--show-object-format"])).trim();
      return format === "sha256" ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1;
    },
  };
}

interface Runner {
  raw(args: readonly string[]): Promise<ExecResult>;
  text(args: readonly string[]): Promise<string>;
}

function runnerIn(root: string, exec: Exec): Runner {
  // Pathspec magic and lazy fetches would let a file name or a promisor remote decide what git does.
  const fixed = ["--no-pager", "--literal-pathspecs", "--no-optional-locks"];
  const raw = (args: readonly string[]): Promise<ExecResult> => exec("git", [...fixed, ...args], { cwd: root });
  const text = async (args: readonly string[]): Promise<string> => {
    const result = await raw(args);
    if (result.exitCode !== 0) throw unreadable(args, result);
    return result.stdout;
  };
  return { raw, text };
}

async function resolve(run: Runner, revision: string): Promise<string | null> {
  const result = await run.raw([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${checked(revision)}^{commit}`,
  ]);
  return result.exitCode === 0 ? result.stdout.trim() : null;
}

async function commitsBetween(run: Runner, base: string, head: string): Promise<readonly GitCommit[]> {
  const range = isEmptyTree(base) ? [checked(head)] : [checked(head), `^${checked(base)}`];
  const out = await run.text([
    "log",
    "--format=%H%x00%P%x00%ct",
    "--topo-order",
    "--no-show-signature",
    ...range,
    "--",
  ]);
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [sha = "", parents = "", seconds = "0"] = line.split("\0");
      return { sha, parents: parents === "" ? [] : parents.split(" "), committed: utc(Number(seconds)) };
    });
}

async function show(run: Runner, revision: string, path: string): Promise<string | null> {
  const [entry] = split(await run.text(["ls-tree", "-z", checked(revision), "--", path]));
  if (entry === undefined) return null;
  const [mode = "", , id = ""] = (entry.split("\t")[0] ?? "").split(" ");
  if (!mode.startsWith("100")) {
    throw new AnnexError({
      code: "file-not-regular",
      message: `"${path}" at ${revision} is not a regular file (mode ${mode}).`,
      hint: "Replace the link, folder or submodule by the file itself.",
    });
  }
  return run.text(["cat-file", "blob", id]);
}

/** Only ids and plain names pass, so that no revision can be read as an option or a range. */
function checked(revision: string): string {
  if (/^[A-Za-z0-9][\w./-]*(\^\d?|~\d+)?$/u.test(revision) && !revision.includes("..")) return revision;
  throw new AnnexError({
    code: "git-revision-invalid",
    message: `"${revision}" is not a commit id, branch or tag that annex passes to git.`,
    hint: "Give a commit id, or a branch or tag name of letters, digits, '.', '_', '/' and '-'.",
  });
}

function split(text: string): readonly string[] {
  return text.split("\0").filter((part) => part !== "");
}

function utc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

function unreadable(args: readonly string[], result: ExecResult): AnnexError {
  return new AnnexError({
    code: "git-unreadable",
    message: `"git ${args.join(" ")}" failed: ${result.stderr.trim().slice(0, 400)}`,
    hint: "Check out with enough history: fetch-depth 2 for a pull request, fetch-depth 0 for a push or a deployment.",
  });
}
