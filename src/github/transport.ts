import { AnnexError } from "../model/error.ts";
import type { Clock, Fetch } from "../model/http.ts";
import type { Json } from "../model/json.ts";
import { limitWait } from "./limits.ts";

/** How a client reaches GitHub. */
export interface TransportOptions {
  readonly token: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** 0 ≤ x < 1; for the jitter of retries. */
  readonly random?: () => number;
  /** Of one attempt, body included; default 30 s. */
  readonly timeoutMs?: number;
  /** Default 5. */
  readonly attempts?: number;
}

export interface ApiRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly accept?: string;
  readonly body?: Json;
}

/** An answer of any status, its body read completely. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** One attempt: an answer, or the connection was lost and nobody knows what the server did. */
export type Attempt =
  | { readonly kind: "answered"; readonly response: ApiResponse }
  | { readonly kind: "lost"; readonly reason: string; readonly cause: unknown };

/** Longer waits cost more than a later run; GitHub resets the hourly limit at the latest after 60 minutes. */
const MAX_WAIT_MS = 5 * 60_000;

/** Sends once. */
export async function sendOnce(options: TransportOptions, request: ApiRequest): Promise<Attempt> {
  try {
    const answer = await options.fetch(request.url, {
      method: request.method,
      headers: headersOf(options.token, request),
      signal: AbortSignal.timeout(options.timeoutMs ?? 30_000),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { kind: "answered", response: { status: answer.status, headers: answer.headers, bytes } };
  } catch (cause) {
    return { kind: "lost", reason: describe(cause), cause };
  }
}

/**
 * Sends something that may be repeated, up to five times: lost connections and 5xx with full jitter, limits as long as
 * GitHub asks. Throws AnnexError `github-unreachable` when no attempt got an answer below 500.
 */
export async function send(options: TransportOptions, request: ApiRequest): Promise<ApiResponse> {
  const attempts = options.attempts ?? 5;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await sendOnce(options, request);
    const wait = waitAfter(options, outcome, attempt);
    if (wait === null && outcome.kind === "answered") return outcome.response;
    if (attempt >= attempts || (wait ?? 0) > MAX_WAIT_MS) throw unreachable(request, outcome, attempt);
    await options.clock.sleep(wait ?? 0);
  }
}

/** Milliseconds until the next attempt; null when the answer is final. */
function waitAfter(options: TransportOptions, outcome: Attempt, attempt: number): number | null {
  const random = options.random ?? Math.random;
  const backoff = random() * Math.min(30_000, 1000 * 2 ** (attempt - 1));
  if (outcome.kind === "lost") return backoff;
  const limit = limitWait(outcome.response, options.clock.now());
  if (limit !== null) return limit + random() * 1000;
  return outcome.response.status >= 500 ? backoff : null;
}

function headersOf(token: string, request: ApiRequest): Record<string, string> {
  return {
    accept: request.accept ?? "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "user-agent": "annex",
    "x-github-api-version": "2022-11-28",
    ...(request.body === undefined ? {} : { "content-type": "application/json" }),
  };
}

function unreachable(request: ApiRequest, outcome: Attempt, attempts: number): AnnexError {
  const seen = outcome.kind === "lost" ? outcome.reason : `status ${outcome.response.status}`;
  return new AnnexError({
    code: "github-unreachable",
    message: `GitHub did not answer "${request.method} ${new URL(request.url).pathname}" (${seen}, attempt ${attempts}).`,
    hint: "Run again later; www.githubstatus.com says whether GitHub has an incident.",
    ...(outcome.kind === "lost" ? { cause: outcome.cause } : {}),
  });
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : "";
  return `${cause.message}${inner}`;
}
