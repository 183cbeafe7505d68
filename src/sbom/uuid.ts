import { createHash } from "node:crypto";

/** A UUID made from content (version 8, RFC 9562), so that the same content has the same one. */
export function contentUuid(content: string): string {
  const hex = createHash("sha256").update(content, "utf8").digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
