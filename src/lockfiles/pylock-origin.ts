import { truncated } from "./failure.ts";
import { type Entry, table, tables, text } from "./fields.ts";
import { earliest } from "./python-lock.ts";
import { gitSource, indexSource, REGISTRY, withoutCredentials } from "./source.ts";

/** Where a package of pylock.toml comes from, and by which files. */
export interface PylockOrigin {
  readonly source: string;
  readonly hashes: readonly string[];
  readonly uploaded: string | undefined;
  /** Set for a package that is a directory. */
  readonly path?: string;
  readonly unscanned?: string;
  readonly qualifiers?: Record<string, string>;
}

/** PEP 751: a package has `vcs`, `directory`, `archive`, or `sdist` and `wheels`; none of them means a cut. */
export function readPylockOrigin(entry: Entry): PylockOrigin {
  const vcs = table(entry, "vcs");
  if (vcs !== undefined) return fromVcs(vcs);
  const directory = table(entry, "directory");
  if (directory !== undefined) {
    const path = text(directory, "path") ?? "";
    const unscanned = "comes from a path, not from an index";
    return { source: `path:${path}`, path, hashes: [], uploaded: undefined, unscanned };
  }
  const archive = table(entry, "archive");
  if (archive !== undefined) return fromArchive(archive);
  const sdist = table(entry, "sdist");
  const files = [...(sdist === undefined ? [] : [sdist]), ...tables(entry, "wheels")];
  if (files.length === 0) throw truncated(entry.at, `the files of ${JSON.stringify(text(entry, "name"))} are missing`);
  const index = text(entry, "index");
  return {
    source: index === undefined ? REGISTRY : indexSource(index),
    hashes: files.flatMap(hashesOf),
    uploaded: earliest(files.map(uploadTime)),
  };
}

function fromVcs(vcs: Entry): PylockOrigin {
  const place = text(vcs, "url") ?? text(vcs, "path") ?? "";
  const source = gitSource(place, text(vcs, "commit-id")).replace(/^git/, text(vcs, "type") ?? "git");
  const unscanned = "comes from a version-control repository, not from an index";
  return { source, hashes: [], uploaded: undefined, unscanned, qualifiers: { vcs_url: source } };
}

function fromArchive(archive: Entry): PylockOrigin {
  const url = text(archive, "url");
  const common = { hashes: hashesOf(archive), uploaded: uploadTime(archive) };
  if (url === undefined) {
    const unscanned = "comes from a path, not from an index";
    return { ...common, source: `path:${text(archive, "path") ?? ""}`, unscanned };
  }
  const source = withoutCredentials(url);
  return { ...common, source, unscanned: "comes from a URL, not from an index", qualifiers: { download_url: source } };
}

function hashesOf(file: Entry): readonly string[] {
  const hashes = table(file, "hashes");
  if (hashes === undefined || Object.keys(hashes.table).length === 0)
    throw truncated(file.at, "the hashes of a file are missing");
  return Object.keys(hashes.table).map((algorithm) => `${algorithm.toLowerCase()}:${text(hashes, algorithm)}`);
}

/** TOML has a type of its own for times. */
function uploadTime(file: Entry): string | undefined {
  const value = file.table["upload-time"];
  return value instanceof Date ? value.toISOString() : undefined;
}
