import { type Dirent, existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import { AnnexError } from "../model/error.ts";

/** Something that was passed over, with the reason. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** What a walk through a folder found. */
export interface Walked {
  readonly files: readonly string[];
  /** Those of `files` that are symbolic links. */
  readonly links: ReadonlySet<string>;
  readonly skipped: readonly Skipped[];
}

const INSTALLED = new Set(["node_modules", ".venv", "venv", "site-packages", ".tox", ".nox"]);

/** The outermost folder of a path that holds installed packages (with a slash at its end); undefined when none. */
export function installedFolder(path: string): string | undefined {
  const segments = path.split("/");
  const at = segments.slice(0, -1).findIndex((segment) => INSTALLED.has(segment));
  return at < 0 ? undefined : `${segments.slice(0, at + 1).join("/")}/`;
}

/** Why a folder of installed packages is passed over. */
export const INSTALLED_REASON = "holds installed packages";

interface Rules {
  /** Folder that the rules stand in, with a slash at its end; `""` for the root. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Lists a folder. A tracked file is listed even when .gitignore names it: git would keep it, and so does annex. */
export async function walkFolder(root: string, tracked: readonly string[]): Promise<Walked> {
  const files = new Set<string>();
  const links = new Set<string>();
  const skipped: Skipped[] = [];
  const open: { readonly folder: string; readonly rules: readonly Rules[] }[] = [{ folder: "", rules: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder } = next;
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((cause: unknown) => {
      throw cannotList(folder === "" ? root : folder, cause);
    });
    const rules = await withRules(root, folder, entries, next.rules);
    for (const entry of entries) {
      const path = folder + entry.name + (entry.isDirectory() ? "/" : "");
      if (path === ".git/" || path === ".git") continue;
      if (entry.isDirectory() && INSTALLED.has(entry.name)) skipped.push({ path, reason: INSTALLED_REASON });
      else if (isIgnored(path, rules)) skipped.push({ path, reason: "is named by .gitignore" });
      else if (entry.isDirectory()) open.push({ folder: path, rules });
      else {
        files.add(path);
        if (entry.isSymbolicLink()) links.add(path);
      }
    }
  }
  for (const path of tracked) {
    if (installedFolder(path) === undefined && !files.has(path) && existsSync(join(root, path))) files.add(path);
  }
  return { files: [...files].sort(), links, skipped: skipped.filter(({ path }) => !files.has(path)) };
}

/** A folder that cannot be listed may hold lockfiles: passing over it would make the list short. */
function cannotList(folder: string, cause: unknown): AnnexError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AnnexError({
    code: "folder-unreadable",
    message: `The folder ${JSON.stringify(folder)} cannot be listed: ${detail}.`,
    hint: "Check the path and its permissions, or let .gitignore name it.",
    cause,
  });
}

async function withRules(
  root: string,
  folder: string,
  entries: readonly Dirent[],
  outer: readonly Rules[],
): Promise<readonly Rules[]> {
  if (!entries.some((entry) => entry.name === ".gitignore" && entry.isFile())) return outer;
  const text = await readFile(join(root, folder, ".gitignore"), "utf8");
  return [{ folder, rules: ignore().add(text) }, ...outer];
}

/** gitignore(5): the innermost file that says something about a path decides. */
function isIgnored(path: string, rules: readonly Rules[]): boolean {
  for (const item of rules) {
    const { ignored, unignored } = item.rules.test(path.slice(item.folder.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}
