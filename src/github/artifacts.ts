import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import { type GitHubClient, repoPath, required } from "./client.ts";

/** An artifact as GitHub lists it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
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
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), expired: z.boolean() })),
});

/** How the job `build` names the artifact that holds an artefact with this sha256 (hex). */
function artifactName(sha256: string): string {
  return `annex-artefact-${sha256}`;
}

/**
 * The file with this sha256 (hex) that an earlier run of the repository built: how a recorded artefact is promoted or
 * rolled back to. The name only finds candidates; the bytes decide. Null when no artifact holds it any more.
 */
export async function findArtefact(
  client: GitHubClient,
  repository: string,
  sha256: string,
): Promise<RecordedFile | null> {
  const path = `${repoPath(repository, "actions", "artifacts")}?name=${encodeURIComponent(artifactName(sha256))}`;
  const listed = await client.list(path, ArtifactPage, (page) => page.artifacts);
  for (const artifact of [...listed].sort((left, right) => right.id - left.id)) {
    if (artifact.expired) continue;
    for (const [file, bytes] of await downloadArtifact(client, repository, artifact)) {
      const digest = createHash("sha256").update(bytes).digest("hex");
      if (digest === sha256) return { artifact: artifact.name, path: file, bytes };
    }
  }
  return null;
}

/** Files of an artifact by path. Throws `artifact-unreadable`, or `github-not-found` when GitHub has dropped it. */
export async function downloadArtifact(
  client: GitHubClient,
  repository: string,
  artifact: RunArtifact,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const path = repoPath(repository, "actions", "artifacts", artifact.id, "zip");
  const zip = required(path, await client.bytes(path, "application/vnd.github+json"));
  return unpack(zip, artifact.name);
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
