import { unreadable } from "./failure.ts";
import { type Entry, text } from "./fields.ts";
import { gitSource, indexSource, withoutCredentials } from "./source.ts";

/** Where uv.lock says that a package comes from. */
export interface UvSource {
  readonly kind: "registry" | "git" | "url" | "local";
  /** As `Package.source` shows it. */
  readonly shown: string;
  readonly unscanned?: string;
  readonly qualifiers?: Record<string, string>;
}

/** Reads the inline table `source`; throws `lockfile-unreadable` on a kind that uv does not write. */
export function readUvSource(source: Entry): UvSource {
  const registry = text(source, "registry");
  if (registry !== undefined) return { kind: "registry", shown: indexSource(registry) };
  const git = text(source, "git");
  if (git !== undefined) return fromGit(git);
  const url = text(source, "url");
  if (url !== undefined) {
    const shown = withoutCredentials(url);
    return {
      kind: "url",
      shown,
      unscanned: "comes from a URL, not from an index",
      qualifiers: { download_url: shown },
    };
  }
  const path = text(source, "editable") ?? text(source, "virtual") ?? text(source, "directory") ?? text(source, "path");
  if (path === undefined) {
    throw unreadable(source.at, `the source ${JSON.stringify(Object.keys(source.table))} is of an unknown kind`);
  }
  return { kind: "local", shown: `path:${path}`, unscanned: "comes from a path, not from an index" };
}

/** uv writes `URL?rev=…#COMMIT`. */
function fromGit(url: string): UvSource {
  const hash = url.lastIndexOf("#");
  const commit = hash < 0 ? undefined : url.slice(hash + 1);
  const shown = gitSource(hash < 0 ? url : url.slice(0, hash), commit);
  return {
    kind: "git",
    shown,
    unscanned: "comes from a git repository, not from an index",
    qualifiers: { vcs_url: shown },
  };
}

/** The project stands at `.`; the members of its workspace are listed in `[manifest]`. */
export function isProject(source: UvSource, name: string, members: ReadonlySet<string>): boolean {
  return source.kind === "local" && (source.shown === "path:." || members.has(name));
}
