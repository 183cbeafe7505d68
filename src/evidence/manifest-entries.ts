import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import { canonicalJson } from "./canonical.ts";
import { assertEvidencePath } from "./path.ts";

const entry = z.strictObject({
  path: z.string(),
  mediaType: z.string(),
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** JSON shape of `manifest.json`. */
export const manifestSchema = z.strictObject({ schema: z.literal("annex/manifest/v1"), files: z.array(entry) });

/** One file as the manifest names it: size in bytes, sha256 in hex. */
export type ManifestEntry = Readonly<z.infer<typeof entry>>;

/**
 * Reads a manifest whose digest was already checked: canonical, sorted, each path safe and named once.
 * Throws AnnexError `evidence-manifest-invalid` or `evidence-path-invalid`.
 */
export function parseManifest(bytes: Uint8Array): readonly ManifestEntry[] {
  const text = new TextDecoder().decode(bytes);
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
  if (canonicalJson(parsed.data) !== text) throw invalid("it is not canonical JSON");
  const { files } = parsed.data;
  for (const [index, file] of files.entries()) {
    assertEvidencePath(file.path);
    const next = files[index + 1];
    if (next !== undefined && !(file.path < next.path)) throw invalid(`${JSON.stringify(next.path)} is out of order`);
  }
  return files;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid("it is not JSON", cause);
  }
}

function invalid(why: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "evidence-manifest-invalid",
    message: `manifest.json cannot be used: ${why}.`,
    hint: "Run the job that produced this evidence again.",
    cause,
  });
}
