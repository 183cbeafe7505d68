import { AnnexError } from "../model/error.ts";
import type { Clock, Fetch } from "../model/http.ts";

/** How patient a client is; all times in milliseconds. */
export interface Patience {
  readonly attempts: number;
  /** For one attempt, the body included. */
  readonly timeout: number;
  /** Upper bound of the first wait; it doubles with each attempt. */
  readonly wait: number;
  readonly longestWait: number;
  /** For everything that one client does. */
  readonly total: number;
  readonly maxBytes: number;
}

/** OSV answers up to 32 MiB over HTTP/1.1 (its API documentation, "response size limits"). */
export const PATIENCE: Patience = {
  attempts: 5,
  timeout: 30_000,
  wait: 500,
  longestWait: 20_000,
  total: 300_000,
  maxBytes: 32 * 1024 * 1024,
};

export interface JsonClient {
  /**
   * GET, or POST with a body. `read` makes a value of the JSON object of a 200 answer; an answer that it throws at is
   * garbage and asked for again. Null for a GET that got 404. Throws AnnexError `osv-unreachable` when all attempts failed.
   */
  request<T>(url: string, read: (json: JsonObject) => T, body?: unknown): Promise<T | null>;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** What one attempt came to. */
type Attempt<T> =
  | { readonly kind: "answered"; readonly value: T | null }
  | { readonly kind: "failed"; readonly reason: string; readonly again: boolean; readonly after: number | null };

/**
 * Asks for JSON with bounded attempts and full jitter (a random wait up to the doubling bound, so that many runners do
 * not return at once), and honours Retry-After. Garbage, an empty body or a body over the limit is no answer.
 */
export function jsonClient(
  fetch: Fetch,
  clock: Clock,
  patience: Patience = PATIENCE,
  random = Math.random,
): JsonClient {
  const deadline = clock.now() + patience.total;
  return {
    async request(url, read, body) {
      let reason = "the time for all requests is used up";
      for (let attempt = 1; attempt <= patience.attempts; attempt++) {
        const left = deadline - clock.now();
        if (left <= 0) break;
        const limits = { ...patience, timeout: Math.min(patience.timeout, left) };
        const outcome = await attemptOnce(fetch, { url, body, read }, limits);
        if (outcome.kind === "answered") return outcome.value;
        reason = outcome.reason;
        if (!outcome.again || attempt === patience.attempts) break;
        const jitter = random() * Math.min(patience.longestWait, patience.wait * 2 ** (attempt - 1));
        const wait = Math.max(jitter, outcome.after ?? 0);
        if (clock.now() + wait >= deadline) break;
        await clock.sleep(wait);
      }
      throw unreachable(url, reason);
    },
  };
}

interface Question<T> {
  readonly url: string;
  readonly body: unknown;
  readonly read: (json: JsonObject) => T;
}

async function attemptOnce<T>(fetch: Fetch, of: Question<T>, patience: Patience): Promise<Attempt<T>> {
  const { url, body, read } = of;
  try {
    const response = await fetch(url, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
      signal: AbortSignal.timeout(Math.ceil(patience.timeout)),
    });
    if (response.status !== 200) return await refused(response, body === undefined);
    return { kind: "answered", value: read(parse(await limited(response, patience.maxBytes))) };
  } catch (error) {
    return { kind: "failed", reason: describe(error), again: true, after: null };
  }
}

async function refused(response: Response, isGet: boolean): Promise<Attempt<never>> {
  const after = retryAfter(response.headers.get("retry-after"));
  await response.body?.cancel();
  if (response.status === 404 && isGet) return { kind: "answered", value: null };
  const again = response.status >= 500 || response.status === 429 || response.status === 408;
  return { kind: "failed", reason: `HTTP status ${response.status}`, again, after };
}

function parse(text: string): JsonObject {
  if (text.trim() === "") throw new Error("the answer is empty");
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Error("the answer is no JSON object");
  return json as JsonObject;
}

/** The engine's own message would quote the answer into logs. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("the answer is no JSON");
  }
}

/** Reads a body as UTF-8; throws when it is longer than allowed, before it fills memory. */
async function limited(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`the answer is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Milliseconds of a Retry-After in seconds; dates are not used by OSV and count as absent. */
function retryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : null;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function unreachable(url: string, reason: string): AnnexError {
  return new AnnexError({
    code: "osv-unreachable",
    message: `"${url}" did not answer: ${reason}.`,
    hint: "Try again later, or use a stored database with --offline-db.",
  });
}
