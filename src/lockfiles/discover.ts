import { posix } from "node:path";
import { AnnexError } from "../model/error.ts";
import type { FileTree } from "./file-tree.ts";
import type { LockfileFormat } from "./format.ts";
import { formatByName, formatByPath, LOCKFILE_FORMATS, unsupportedTool } from "./registry.ts";
import { INSTALLED_REASON, installedFolder, type Skipped } from "./walk.ts";

/** A lockfile that is to be read. */
export interface FoundLockfile {
  readonly path: string;
  readonly format: LockfileFormat;
}

/** What a tree holds, by the names of its files. */
export interface Discovery {
  readonly found: readonly FoundLockfile[];
  /** Lockfiles of kinds that annex cannot read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  readonly skipped: readonly Skipped[];
  /** All files of the tree outside of installed packages. */
  readonly files: readonly string[];
}

/** Looks through a tree for lockfiles; passes over installed packages, and says so. */
export async function discoverLockfiles(tree: FileTree): Promise<Discovery> {
  const installed = new Set<string>();
  const files = [...(await tree.list())].sort().filter((path) => {
    const folder = installedFolder(path);
    if (folder !== undefined) installed.add(folder);
    return folder === undefined;
  });
  const skipped = [...((await tree.skipped?.()) ?? [])];
  for (const path of installed) skipped.push({ path, reason: INSTALLED_REASON });
  return {
    found: files.flatMap((path) => {
      const format = formatByPath(path);
      return format === undefined ? [] : [{ path, format }];
    }),
    unreadable: files.flatMap((path) => {
      const tool = unsupportedTool(path);
      return tool === undefined ? [] : [{ path, reason: `annex cannot read lockfiles of ${tool} yet` }];
    }),
    skipped: skipped.sort((one, other) => (one.path < other.path ? -1 : 1)),
    files,
  };
}

/** Reads `PATH` or `FORMAT:PATH`; throws `lockfile-unknown-format`. */
export function parseLockfileArgument(argument: string): FoundLockfile {
  const colon = argument.indexOf(":");
  const named = colon < 0 ? undefined : formatByName(argument.slice(0, colon));
  if (named !== undefined) return { path: plainPath(argument.slice(colon + 1)), format: named };
  const path = plainPath(argument);
  const format = formatByPath(path);
  if (format !== undefined) return { path, format };
  throw new AnnexError({
    code: "lockfile-unknown-format",
    message: `The format of the lockfile ${JSON.stringify(argument)} cannot be told from its name.`,
    hint: `Write FORMAT:PATH; the formats are ${LOCKFILE_FORMATS.map(({ name }) => name).join(", ")}.`,
  });
}

function plainPath(path: string): string {
  return posix.normalize(path.replaceAll("\\", "/"));
}
