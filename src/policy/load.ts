import type { PolicyDocument, PolicyFiles } from "../model/evidence.ts";
import { FILE_PATHS } from "./paths.ts";

/** Text of a file of one commit, null when it does not exist there; path relative to the root, with `/`. */
export type ReadFile = (path: string) => string | null | Promise<string | null>;

/**
 * Collects the team's files, unread, as evidence. `base` null: there is no base at all, the defaults judge.
 * Rejects with whatever the readers reject with.
 */
export async function loadPolicyDocument(from: {
  readonly head: ReadFile;
  readonly base: ReadFile | null;
}): Promise<PolicyDocument> {
  const head = await loadFiles(from.head);
  const base = await loadFiles(from.base ?? (() => null));
  return { schema: "annex/policy/v1", bootstrap: base.policy === null, base, head };
}

async function loadFiles(read: ReadFile): Promise<PolicyFiles> {
  return {
    policy: await read(FILE_PATHS.policy),
    dependencies: await read(FILE_PATHS.dependencies),
    waivers: await read(FILE_PATHS.waivers),
    acceptance: await read(FILE_PATHS.acceptance),
    baseline: await read(FILE_PATHS.baseline),
  };
}
