import { posix } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { PackagesDocument } from "../model/evidence.ts";
import { type ExplicitDependency, type Lockfile, NO_LOCKFILE } from "../model/package.ts";
import { diffPackages } from "./diff.ts";
import { type Discovery, discoverLockfiles, type FoundLockfile, parseLockfileArgument } from "./discover.ts";
import { explicitFromLock, isManifest, parseExplicit, projectName } from "./explicit.ts";
import type { FileTree } from "./file-tree.ts";
import { cachedReader, type Reader } from "./reader.ts";
import type { Skipped } from "./walk.ts";

/** Where to look; `lockfiles` (PATH or FORMAT:PATH) replaces discovery. */
export interface CollectOptions {
  readonly head: FileTree;
  readonly base: FileTree | null;
  readonly lockfiles?: readonly string[];
}

type Unreadable = { readonly path: string; readonly reason: string };

interface Side {
  readonly lockfiles: readonly Lockfile[];
  readonly explicit: readonly ExplicitDependency[];
  readonly unreadable: readonly Unreadable[];
  readonly skipped: readonly Skipped[];
}

const NOTHING: Side = { lockfiles: [], explicit: [], unreadable: [], skipped: [] };

/**
 * Reads every lockfile of head and base and compares them; what cannot be read stands in `unreadable`, never left out.
 * `uploads` stays empty: see src/indexes. Throws only for a wrong argument or a tree that cannot be listed.
 */
export async function collectPackages(options: CollectOptions): Promise<PackagesDocument> {
  const given = options.lockfiles?.map(parseLockfileArgument);
  const head = await collectSide(options.head, given, "head");
  const base = options.base === null ? NOTHING : await collectSide(options.base, given, "base");
  return {
    schema: "annex/packages/v1",
    lockfiles: head.lockfiles,
    base: base.lockfiles,
    changes: options.base === null ? [] : diffPackages(base.lockfiles, head.lockfiles),
    explicit: head.explicit,
    baseExplicit: base.explicit,
    unreadable: [
      ...head.unreadable.map((item) => ({ ...item, origin: "head" as const })),
      ...base.unreadable.map((item) => ({ ...item, origin: "base" as const })),
    ],
    uploads: [],
    skipped: head.skipped,
  };
}

async function collectSide(
  tree: FileTree,
  given: readonly FoundLockfile[] | undefined,
  origin: "head" | "base",
): Promise<Side> {
  const discovery = await discoverLockfiles(tree);
  const present = new Set(discovery.files);
  // A given lockfile that the base does not hold yet is new, not missing.
  const found = given?.filter(({ path }) => origin === "head" || present.has(path)) ?? discovery.found;
  const reader = cachedReader(tree, present);
  const unreadable: Unreadable[] = given === undefined ? [...discovery.unreadable] : [];
  const read: Lockfile[] = [];
  for (const item of found) {
    const lockfile = await attempt(item.path, unreadable, () => reader.parse(item));
    if (lockfile !== undefined) read.push(lockfile);
  }
  const lockfiles = withoutRepeats(read);
  const explicit = await collectExplicit(lockfiles, present, reader, unreadable);
  const covered = new Set(lockfiles.flatMap((lockfile) => lockfile.manifests ?? []));
  const uncovered =
    given === undefined && origin === "head" ? await uncoveredManifests(discovery, covered, reader) : [];
  return { lockfiles, explicit, unreadable, skipped: [...discovery.skipped, ...uncovered] };
}

/** Runs one reading; a user error becomes an entry of `unreadable`, anything else is a bug and goes on up. */
async function attempt<T>(path: string, unreadable: Unreadable[], run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    const line = error.location?.line === undefined ? "" : ` (line ${error.location.line})`;
    unreadable.push({ path, reason: `${error.code}: ${error.message}${line}` });
    return undefined;
  }
}

/** A file that another one includes with `-r` and that is a lockfile itself is listed once, as itself. */
function withoutRepeats(lockfiles: readonly Lockfile[]): readonly Lockfile[] {
  const paths = new Set(lockfiles.map(({ path }) => path));
  return lockfiles.map((lockfile) => {
    const isOwn = (item: { readonly lockfile: string }) => item.lockfile === lockfile.path || !paths.has(item.lockfile);
    return {
      ...lockfile,
      packages: lockfile.packages.filter(isOwn),
      unscanned: lockfile.unscanned.filter(isOwn),
    };
  });
}

async function collectExplicit(
  lockfiles: readonly Lockfile[],
  present: ReadonlySet<string>,
  reader: Reader,
  unreadable: Unreadable[],
): Promise<readonly ExplicitDependency[]> {
  const manifests = new Set<string>();
  const found: ExplicitDependency[] = [];
  for (const lockfile of lockfiles) {
    const own = (lockfile.manifests ?? []).filter((path) => present.has(path));
    for (const path of own) manifests.add(path);
    if (own.length === 0 && lockfile.format === "requirements.txt") found.push(...explicitFromLock(lockfile));
  }
  const own = new Set<string | null>();
  for (const path of manifests) {
    const named = await attempt(path, unreadable, async () => {
      const text = await reader.text(path);
      own.add(projectName(text, path));
      return parseExplicit(text, path);
    });
    found.push(...(named ?? []));
  }
  // Members of one workspace that need each other are no dependencies on somebody else, unless an index locks the name.
  const locked = new Set(lockfiles.flatMap(({ packages }) => packages.map(({ name }) => name)));
  return found.filter(({ name }) => !own.has(name) || locked.has(name)).sort(byManifestAndName);
}

function byManifestAndName(one: ExplicitDependency, other: ExplicitDependency): number {
  const [a, b] = [`${one.manifest}\0${one.name}`, `${other.manifest}\0${other.name}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Manifests that name packages which no lockfile locks: nobody knows what they install. */
async function uncoveredManifests(
  { files }: Discovery,
  covered: ReadonlySet<string>,
  reader: Reader,
): Promise<readonly Skipped[]> {
  const found: Skipped[] = [];
  for (const path of files.filter((item) => isManifest(item) && !covered.has(item))) {
    if (posix.basename(path).endsWith(".in")) continue;
    const named = await attempt(path, [], async () => parseExplicit(await reader.text(path), path));
    const count = named?.length ?? null;
    if (count === null) found.push({ path, reason: `cannot be read, and ${NO_LOCKFILE}` });
    else if (count > 0) found.push({ path, reason: `names ${count} packages, and ${NO_LOCKFILE}` });
  }
  return found;
}
