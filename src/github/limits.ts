import type { ApiResponse } from "./transport.ts";

/** What GitHub asks for when it names no time. Source: GitHub docs, "Best practices for using the REST API". */
const UNNAMED_WAIT_MS = 60_000;

/** Milliseconds that GitHub asks to wait; null when the answer is not about a rate limit. */
export function limitWait(response: Pick<ApiResponse, "status" | "headers" | "bytes">, now: number): number | null {
  if (response.status !== 429 && response.status !== 403) return null;
  const after = response.headers.get("retry-after");
  if (after !== null && /^\d+$/u.test(after)) return Number(after) * 1000;
  if (response.headers.get("x-ratelimit-remaining") === "0") return untilReset(response.headers, now);
  if (response.status === 429) return UNNAMED_WAIT_MS;
  return /secondary rate limit|abuse detection/iu.test(messageOf(response.bytes)) ? UNNAMED_WAIT_MS : null;
}

/** The server's clock decides, since the runner's may be off. */
function untilReset(headers: Headers, now: number): number {
  const reset = Number(headers.get("x-ratelimit-reset"));
  const server = Date.parse(headers.get("date") ?? "");
  if (!Number.isFinite(reset) || reset === 0) return UNNAMED_WAIT_MS;
  return Math.max(0, reset * 1000 - (Number.isNaN(server) ? now : server)) + 1000;
}

/** The `message` of GitHub's error body, or its beginning; text from outside. */
export function messageOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/u.exec(text)?.[1] ?? text.slice(0, 200);
}
