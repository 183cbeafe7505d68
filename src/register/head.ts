import { z } from "zod";
import { canonicalBytes, canonicalJson } from "../evidence/canonical.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { sha256 } from "../evidence/scalar-schemas.ts";
import { AnnexError } from "../model/error.ts";
import { HEAD_PATH, seqOfPath } from "./paths.ts";
import type { Snapshot } from "./store.ts";

/** What stands before the first record. */
const NO_RECORD = "0".repeat(64);

/** Where the chain ends: the last record's seq, path and digest (hex); seq 0, null and zeros before the first. */
export interface Head {
  readonly path: string | null;
  readonly seq: number;
  readonly sha256: string;
}

/** JSON shape of `HEAD.json`. */
export const headSchema = z.strictObject({ path: z.string().nullable(), seq: z.int().nonnegative(), sha256 });

/** Head of a register without records. */
export const EMPTY_HEAD: Head = { path: null, seq: 0, sha256: NO_RECORD };

/** Bytes of `HEAD.json`. */
export function headBytes(head: Head): Uint8Array {
  return canonicalBytes({ ...head });
}

/** Reads `HEAD.json`; throws AnnexError `register-damaged` unless it is canonical and fits itself. */
export function parseHead(bytes: Uint8Array): Head {
  const head = parseShape(bytes);
  const fits =
    head.seq === 0 ? head.path === null && head.sha256 === NO_RECORD : seqOfPath(head.path ?? "") === head.seq;
  if (!fits) throw damaged(`its path ${JSON.stringify(head.path)} does not belong to seq ${head.seq}`);
  return head;
}

function parseShape(bytes: Uint8Array): Head {
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged("it is not JSON", cause);
  }
  const parsed = headSchema.safeParse(value);
  if (!parsed.success) throw damaged(z.prettifyError(parsed.error));
  if (canonicalJson(parsed.data) !== text) throw damaged("it is not canonical JSON");
  return parsed.data;
}

/**
 * The head onto which may be appended: `HEAD.json` and the record it names agree.
 * Throws AnnexError `register-missing` or `register-damaged`.
 */
export async function readVerifiedHead(snapshot: Snapshot, storeName: string): Promise<Head> {
  const bytes = await snapshot.read(HEAD_PATH);
  if (bytes === null) throw missing(storeName);
  const head = parseHead(bytes);
  if (head.path === null) return head;
  const last = await snapshot.read(head.path);
  if (last === null) throw damaged(`it names ${head.path}, which is not there`);
  const actual = sha256Hex(last);
  if (actual !== head.sha256) throw damaged(`${head.path} has sha256 ${actual}, not ${head.sha256}`);
  return head;
}

function missing(storeName: string): AnnexError {
  return new AnnexError({
    code: "register-missing",
    message: `${JSON.stringify(storeName)} holds no register: there is no ${HEAD_PATH}.`,
    hint: "Make one with `annex register init`, or name the register that exists.",
  });
}

function damaged(why: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "register-damaged",
    message: `${HEAD_PATH} cannot be built upon: ${why}.`,
    hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
    cause,
  });
}
