import { mkdir, mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AnnexError } from "../model/error.ts";

/** The folders of a demo, absolute. */
export interface Place {
  readonly root: string;
  readonly project: string;
  readonly evidence: string;
  readonly register: string;
  readonly site: string;
  /** False for a temporary folder that the demo removes at its end. */
  readonly kept: boolean;
}

/** Makes the folders: in `into`, else in a temporary one. Throws AnnexError `demo-folder-not-empty`. */
export async function makePlace(into: string | undefined, cwd: string): Promise<Place> {
  const root = into === undefined ? await mkdtemp(join(await realpath(tmpdir()), "annex-demo-")) : resolve(cwd, into);
  if (into !== undefined) await assertEmpty(root, into);
  const place = {
    root,
    project: join(root, "project"),
    evidence: join(root, "evidence"),
    register: join(root, "register"),
    site: join(root, "site"),
    kept: into !== undefined,
  };
  for (const folder of [place.project, place.evidence, place.site]) await mkdir(folder, { recursive: true });
  return place;
}

/** Removes a temporary place. */
export async function leavePlace({ root, kept }: Place): Promise<void> {
  if (!kept) await rm(root, { recursive: true, force: true });
}

async function assertEmpty(root: string, given: string): Promise<void> {
  const names = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw unusable(given, `cannot be used (${error.code ?? error.message})`, error);
  });
  if (names.length > 0) throw unusable(given, `is not empty: it holds "${names[0]}"`);
}

function unusable(given: string, what: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "demo-folder-not-empty",
    message: `The folder "${given}" ${what}.`,
    hint: "Give a new or an empty folder to --into; the demo overwrites nothing.",
    cause,
  });
}
