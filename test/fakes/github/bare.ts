import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";

/** A file to add or replace; contents raw. */
export interface Addition {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** Who GitHub says wrote a commit of the App. */
const APP_PERSON = "annex-register[bot] <1+annex-register[bot]@users.noreply.github.com>";

/** A bare git repository on disk; every call is one or two git processes, synchronous, so that requests cannot race. */
export class BareRepository {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Creates it where there is none, with a first commit unless it is to stay empty. */
  create(branch: string, empty: boolean): void {
    if (existsSync(`${this.path}/HEAD`)) return;
    mkdirSync(this.path, { recursive: true });
    this.git(["init", "--quiet", "--bare", `--initial-branch=${branch}`, this.path]);
    const readme = { path: "README.md", contents: new TextEncoder().encode("# Register\n") };
    if (!empty) this.commit(branch, null, [readme], "Begin the register");
  }

  /** Commit id of a branch, null when it does not exist. */
  head(branch: string): string | null {
    return (
      this.try(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}^{commit}`])
        ?.toString()
        .trim() ?? null
    );
  }

  isEmpty(): boolean {
    return (this.try(["for-each-ref", "--count=1"])?.length ?? 0) === 0;
  }

  /** Id of a tree, by its id, a commit's or a branch's name; null when there is none. */
  tree(revision: string): string | null {
    return (
      this.try(["rev-parse", "--verify", "--quiet", `${revision}^{tree}`])
        ?.toString()
        .trim() ?? null
    );
  }

  /** Entries of a tree. */
  entries(tree: string, recursive: boolean): readonly { mode: string; type: string; sha: string; path: string }[] {
    const out = this.git(["ls-tree", "-z", ...(recursive ? ["-r", "-t"] : []), tree]).toString();
    return out
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => {
        const [facts = "", path = ""] = line.split("\t");
        const [mode = "", type = "", sha = ""] = facts.split(" ");
        return { mode, type, sha, path };
      });
  }

  /** Bytes of a blob by id or `revision:path`; null when there is none. */
  blob(name: string): Uint8Array | null {
    const type = this.try(["cat-file", "-t", name])?.toString().trim();
    return type === "blob" ? this.git(["cat-file", "blob", name]) : null;
  }

  id(name: string): string {
    return this.git(["rev-parse", name]).toString().trim();
  }

  /** Writes one commit and moves the branch; returns its id. */
  commit(branch: string, parent: string | null, additions: readonly Addition[], message: string): string {
    const data = (bytes: Uint8Array): readonly Uint8Array[] => [text(`data ${bytes.byteLength}\n`), bytes, text("\n")];
    const seconds = Math.floor(Date.now() / 1000);
    const stream = [
      text(`commit refs/heads/${branch}\ncommitter ${APP_PERSON} ${seconds} +0000\n`),
      ...data(text(message)),
      ...(parent === null ? [] : [text(`from ${parent}\n`)]),
      ...additions.flatMap(({ path, contents }) => [text(`M 100644 inline ${quoted(path)}\n`), ...data(contents)]),
      text("\n"),
    ];
    this.git(["fast-import", "--quiet", "--date-format=raw"], Buffer.concat(stream));
    return this.id(`refs/heads/${branch}`);
  }

  private git(args: readonly string[], input?: Uint8Array): Buffer {
    return execFileSync("git", ["-C", this.path, ...args], {
      input: input ?? "",
      maxBuffer: 512 * 1024 * 1024,
      stdio: ["pipe", "pipe", "pipe"],
    });
  }

  private try(args: readonly string[]): Buffer | null {
    try {
      return this.git(args);
    } catch {
      return null;
    }
  }
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/gu, "\\$&").replace(/\n/gu, "\\n")}"`;
}
