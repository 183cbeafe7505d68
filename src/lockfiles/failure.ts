import { AnnexError } from "../model/error.ts";

/** Where a lockfile went wrong: its path, and the line from 1 where known. */
export interface At {
  readonly path: string;
  readonly line?: number | undefined;
}

/** What went wrong and what to do about it, as AnnexError takes them. */
interface Failure {
  readonly message: string;
  readonly hint: string;
  readonly cause?: unknown;
}

function failure(code: string, at: At, { message, hint, cause }: Failure): AnnexError {
  const location = at.line === undefined ? { file: at.path } : { file: at.path, line: at.line };
  return new AnnexError({ code, message, hint, location, cause });
}

/** The file ends too early, or names things it no longer holds. Code `lockfile-truncated`. */
export function truncated(at: At, detail: string, cause?: unknown): AnnexError {
  const message = `${JSON.stringify(at.path)} is incomplete: ${detail}.`;
  return failure("lockfile-truncated", at, { message, hint: "Write the lockfile again with its own tool.", cause });
}

/** The file is not what its format says. Code `lockfile-unreadable`. */
export function unreadable(at: At, detail: string, cause?: unknown): AnnexError {
  const message = `${JSON.stringify(at.path)} cannot be read: ${detail}.`;
  return failure("lockfile-unreadable", at, { message, hint: "Write the lockfile again with its own tool.", cause });
}

/** The file's format version is not one that annex knows. Code `lockfile-unknown-version`. */
export function unknownVersion(at: At, found: unknown, known: readonly string[]): AnnexError {
  const seen = found === undefined ? "no lock version" : `lock version ${JSON.stringify(String(found))}`;
  const message = `${JSON.stringify(at.path)} has ${seen}; annex reads ${known.join(", ")}.`;
  return failure("lockfile-unknown-version", at, {
    message,
    hint: "Update annex, or write the lock with a version it reads.",
  });
}

/** The file names no package at all. Code `lockfile-empty`. */
export function empty(at: At): AnnexError {
  const message = `${JSON.stringify(at.path)} names no package.`;
  return failure("lockfile-empty", at, {
    message,
    hint: "Remove the file if the project has no dependencies, or write it again.",
  });
}

/** Version-control conflict markers are left in the file. Code `lockfile-conflict-markers`. */
export function conflictMarkers(at: At): AnnexError {
  const message = `${JSON.stringify(at.path)} holds conflict markers.`;
  return failure("lockfile-conflict-markers", at, {
    message,
    hint: "Resolve the conflict and write the lockfile again.",
  });
}

/** The bytes are not UTF-8 text. Code `lockfile-encoding`. */
export function badEncoding(at: At, detail: string): AnnexError {
  const message = `${JSON.stringify(at.path)} is not UTF-8 text: ${detail}.`;
  return failure("lockfile-encoding", at, { message, hint: "Save the file as UTF-8." });
}

/** A file that the lockfile includes is not there. Code `lockfile-include-missing`. */
export function includeMissing(at: At, name: string): AnnexError {
  const message = `${JSON.stringify(at.path)} includes ${JSON.stringify(name)}, which does not exist.`;
  return failure("lockfile-include-missing", at, { message, hint: "Add the included file, or remove the line." });
}
