import { constants, gunzipSync, gzipSync } from "node:zlib";
import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";

/** gzip (RFC 1952) without name and time; FEXTRA with one subfield "AX" of 32 bytes; operating system "unknown". */
const FIXED_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 2, 255, 36, 0, 0x41, 0x58, 32, 0);
const HEADER_LENGTH = FIXED_HEADER.length + 32;

/** zlib's own header, which is replaced. */
const ZLIB_HEADER_LENGTH = 10;

/** Larger evidence belongs in the workflow's artifact; also the limit against decompression bombs. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Compresses evidence for the register. Any gzip tool reads it; the extra field holds the sha256 of all that follows, so
 * that a changed byte is found even where gzip itself ignores it (header, padding bits). Throws AnnexError
 * `evidence-too-large`.
 */
export function packEvidence(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength > MAX_BYTES) throw tooLarge(bytes.byteLength);
  const body = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).subarray(ZLIB_HEADER_LENGTH);
  return Buffer.concat([FIXED_HEADER, Buffer.from(sha256Hex(body), "hex"), body]);
}

/** Unpacks evidence, or says what is wrong with the stored bytes; the caller compares the content's digest. */
export function unpackEvidence(
  packed: Uint8Array,
): { readonly kind: "ok"; readonly bytes: Uint8Array } | { readonly kind: "damaged"; readonly reason: string } {
  const header = Buffer.from(packed.subarray(0, FIXED_HEADER.length));
  if (!header.equals(FIXED_HEADER)) return { kind: "damaged", reason: "its gzip header is not annex's" };
  const stated = Buffer.from(packed.subarray(FIXED_HEADER.length, HEADER_LENGTH)).toString("hex");
  if (stated !== sha256Hex(packed.subarray(HEADER_LENGTH))) {
    return { kind: "damaged", reason: "its compressed bytes differ from their digest" };
  }
  try {
    return { kind: "ok", bytes: gunzipSync(packed, { maxOutputLength: MAX_BYTES }) };
  } catch (error) {
    return { kind: "damaged", reason: `it cannot be decompressed: ${error instanceof Error ? error.message : "?"}` };
  }
}

function tooLarge(size: number): AnnexError {
  return new AnnexError({
    code: "evidence-too-large",
    message: `A piece of evidence has ${size} bytes; the register keeps at most ${MAX_BYTES} a piece.`,
    hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
  });
}
