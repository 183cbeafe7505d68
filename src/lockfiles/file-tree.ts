import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { Exec, ExecResult } from "../model/exec.ts";
import { exec as execute } from "../runner/exec.ts";
import { badEncoding } from "./failure.ts";
import { type Skipped, walkFolder } from "./walk.ts";

/** A tree of files to find lockfiles in; the same for a folder and for a git revision. */
export interface FileTree {
  /** Paths relative to the root, with `/`; what is ignored or installed may be left out. */
  readonly list: () => Promise<readonly string[]>;
  /** Throws AnnexError for what is no readable file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** What `list` leaves out, with the reason. */
  readonly skipped?: () => Promise<readonly Skipped[]>;
}

const SAFE_GIT = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"];

/** The files of a folder: without what .gitignore names, but with everything that git tracks. */
export function directoryTree(root: string, exec: Exec = execute): FileTree {
  let walked: ReturnType<typeof walkFolder> | undefined;
  const walk = () => {
    walked ??= trackedFiles(root, exec).then((tracked) => walkFolder(root, tracked));
    return walked;
  };
  return {
    list: async () => (await walk()).files,
    skipped: async () => (await walk()).skipped,
    read: async (path) => {
      if ((await walk()).links.has(path)) throw symbolicLink(path);
      return readFile(resolve(root, path)).catch((cause: unknown) => {
        throw cannotRead(path, cause instanceof Error ? cause.message : String(cause));
      });
    },
  };
}

/** Paths that git tracks below the folder; empty outside of a repository, where .gitignore alone decides. */
async function trackedFiles(root: string, exec: Exec): Promise<readonly string[]> {
  const listed = await exec("git", [...SAFE_GIT, "ls-files", "-z", "--cached"], { cwd: root });
  return listed.exitCode === 0 ? listed.stdout.split("\0").filter((path) => path !== "") : [];
}

interface Blob {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
}

/** The files of a commit, read from git's objects; `revision` is a full commit id. Throws `revision-unreadable`. */
export function gitTree(root: string, revision: string, exec: Exec = execute): FileTree {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) throw badRevision(revision, "it is not a full commit id");
  let listing: Promise<ReadonlyMap<string, Blob>> | undefined;
  const blobs = () => {
    listing ??= listTree(root, revision, exec);
    return listing;
  };
  return {
    list: async () => [...(await blobs()).keys()],
    read: async (path) => {
      const blob = (await blobs()).get(path);
      if (blob === undefined) throw cannotRead(path, "the revision does not hold it");
      if (blob.mode === "120000") throw symbolicLink(path);
      return readBlob(root, blob, { path, exec });
    },
  };
}

async function listTree(root: string, revision: string, exec: Exec): Promise<ReadonlyMap<string, Blob>> {
  const listed = await exec("git", [...SAFE_GIT, "ls-tree", "-r", "-z", "-l", revision], { cwd: root });
  if (listed.exitCode !== 0) throw badRevision(revision, complaint(listed));
  const found = new Map<string, Blob>();
  for (const line of listed.stdout.split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    const [, mode = "", object = "", size = "", path = ""] = match ?? [];
    if (match !== null) found.set(path, { mode, object, size: Number(size) });
  }
  return found;
}

/** By object id, so that no file name reaches git's command line. */
async function readBlob(
  root: string,
  blob: Blob,
  { path, exec }: { readonly path: string; readonly exec: Exec },
): Promise<Uint8Array> {
  const shown = await exec("git", [...SAFE_GIT, "cat-file", "blob", blob.object], { cwd: root });
  if (shown.exitCode !== 0) throw cannotRead(path, complaint(shown));
  const bytes = new TextEncoder().encode(shown.stdout);
  // The output came as text: bytes that are no UTF-8 were replaced, which changes the length.
  if (bytes.length !== blob.size) throw badEncoding({ path }, "some bytes are not valid UTF-8");
  return bytes;
}

function complaint(result: ExecResult): string {
  return result.stderr.trim().split("\n", 1)[0] || "git gave no reason";
}

function badRevision(revision: string, detail: string): AnnexError {
  return new AnnexError({
    code: "revision-unreadable",
    message: `The revision ${JSON.stringify(revision)} cannot be read: ${detail}.`,
    hint: "Give a commit that this clone holds; fetch more history (fetch-depth) if it is shallow.",
  });
}

function cannotRead(path: string, detail: string): AnnexError {
  return new AnnexError({
    code: "lockfile-missing",
    message: `${JSON.stringify(path)} cannot be read: ${detail}.`,
    hint: "Check the path and its permissions.",
    location: { file: path },
  });
}

function symbolicLink(path: string): AnnexError {
  return new AnnexError({
    code: "lockfile-symbolic-link",
    message: `${JSON.stringify(path)} is a symbolic link; annex does not follow it.`,
    hint: "Name the file that it points at, or put the file itself there.",
    location: { file: path },
  });
}
