import { z } from "zod";
import { canonicalBytes } from "../evidence/canonical.ts";
import { sha256 } from "../evidence/scalar-schemas.ts";
import { seqOfPath } from "./paths.ts";

/**
 * `ids/<2 hex>/<id>`: where the record with this id stands. Its digest is a second witness beside the successor's
 * `previous`, so that `verify` can tell which of two disagreeing files was changed.
 */
export interface IdEntry {
  readonly path: string;
  readonly seq: number;
  /** sha256 (hex) of the record's bytes. */
  readonly sha256: string;
}

const entrySchema = z.strictObject({ path: z.string(), seq: z.int().positive(), sha256 });

/** Bytes of an id entry. */
export function idEntryBytes(entry: IdEntry): Uint8Array {
  return canonicalBytes({ ...entry });
}

/** Reads an id entry, or null when it is not exactly what annex writes. */
export function parseIdEntry(bytes: Uint8Array): IdEntry | null {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    if (!parsed.success || seqOfPath(parsed.data.path) !== parsed.data.seq) return null;
    return Buffer.from(idEntryBytes(parsed.data)).equals(bytes) ? parsed.data : null;
  } catch {
    return null;
  }
}
