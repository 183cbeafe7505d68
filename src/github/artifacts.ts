import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import { type GitHubClient, repoPath, required } from "./client.ts";

/** An artifact of a workflow run, as GitHub lists it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly expired: boolean;
}

/** A file out of an artifact. */
export interface RecordedFile {
  readonly artifact: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Artifacts are unpacked in memory; a larger file is not deployed this way. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

const ArtifactPage = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int(), expired: z.boolean() })),
});

/** The artifacts of a run, newest first. */
export async function listArtifacts(
  client: GitHubClient,
  repository: string,
  runId: string,
): Promise<readonly RunArtifact[]> {
  const path = repoPath(repository, "actions", "runs", runId, "artifacts");
  const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
  return listed
    .map(({ id, name, size_in_bytes: size, expired }) => ({ id, name, size, expired }))
    .sort((left, right) => right.id - left.id);
}

/** Files of an artifact by path. Throws `artifact-unreadable`, or `github-not-found` when GitHub has dropped it. */
export async function downloadArtifact(
  client: GitHubClient,
  repository: string,
  artifact: Pick<RunArtifact, "id" | "name">,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const path = repoPath(repository, "actions", "artifacts", artifact.id, "zip");
  const zip = required(path, await client.bytes(path, "application/vnd.github+json"));
  return unpack(zip, artifact.name);
}

/**
 * The file with this sha256 (hex) among the artifacts of a run: how a recorded artefact is promoted or rolled back to.
 * Null when the run has no such file any more; `names` limits which artifacts are downloaded.
 */
export async function findRecordedFile(
  client: GitHubClient,
  where: { readonly repository: string; readonly runId: string; readonly names?: RegExp },
  sha256: string,
): Promise<RecordedFile | null> {
  const wanted = where.names ?? /./u;
  for (const artifact of await listArtifacts(client, where.repository, where.runId)) {
    if (artifact.expired || !wanted.test(artifact.name)) continue;
    const found = await fileIn(client, { repository: where.repository, artifact }, sha256);
    if (found !== null) return found;
  }
  return null;
}

/** Artifacts of the build job are named by what is in them, so that a later run finds one by its digest alone. */
export const ARTEFACT_PREFIX = "annex-artefact-";

/**
 * The file with this sha256 (hex) that any earlier run of the repository delivered; null when none is kept any more.
 * The name only finds candidates: the digest of the bytes decides.
 */
export async function findArtefact(
  client: GitHubClient,
  repository: string,
  sha256: string,
): Promise<RecordedFile | null> {
  const path = `${repoPath(repository, "actions", "artifacts")}?name=${ARTEFACT_PREFIX}${sha256}`;
  const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
  for (const artifact of listed.filter(({ expired }) => !expired).sort((left, right) => right.id - left.id)) {
    const found = await fileIn(client, { repository, artifact }, sha256);
    if (found !== null) return found;
  }
  return null;
}

async function fileIn(
  client: GitHubClient,
  where: { readonly repository: string; readonly artifact: Pick<RunArtifact, "id" | "name"> },
  sha256: string,
): Promise<RecordedFile | null> {
  for (const [path, bytes] of await downloadArtifact(client, where.repository, where.artifact)) {
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (digest === sha256) return { artifact: where.artifact.name, path, bytes };
  }
  return null;
}

function unpack(zip: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(zip, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MAX_UNPACKED_BYTES) throw new Error(`more than ${MAX_UNPACKED_BYTES} bytes unpacked`);
        return !file.name.endsWith("/");
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    throw new AnnexError({
      code: "artifact-unreadable",
      message: `The artifact "${name}" is not a zip file that annex can unpack.`,
      hint: "Build again; annex deploys only what it can check byte by byte.",
      cause,
    });
  }
}
