import type { Clock, Fetch } from "../model/http.ts";

/** What an index said: its JSON, or why there is none. */
export type Answer =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "none"; readonly reason: string };

const ATTEMPTS = 3;
const TIMEOUT_MS = 30_000;
const FIRST_PAUSE_MS = 500;

/** What asking needs of the machine. */
export interface Asking {
  readonly fetch: Fetch;
  readonly clock: Clock;
}

/** Asks for JSON; tries again when the network or the server fails, never when the server says no. Never throws. */
export async function askJson(url: string, accept: string, asking: Asking): Promise<Answer> {
  let reason = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await asking.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    const outcome = await askOnce(url, accept, asking.fetch);
    if (!("again" in outcome)) return outcome;
    reason = outcome.again;
  }
  return { kind: "none", reason: `${reason} (${ATTEMPTS} attempts)` };
}

async function askOnce(url: string, accept: string, fetch: Fetch): Promise<Answer | { readonly again: string }> {
  try {
    const { address, authorization } = withoutUser(url);
    const headers = { accept, ...(authorization === null ? {} : { authorization }) };
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.ok) return await readJson(response);
    await response.body?.cancel();
    if (response.status >= 500 || response.status === 429) return { again: `the index answered ${response.status}` };
    if (response.status === 404) return { kind: "none", reason: "the index does not know the package" };
    return { kind: "none", reason: `the index answered ${response.status}` };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    return { again: timedOut ? "the index did not answer in time" : "the index could not be reached" };
  }
}

async function readJson(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "none", reason: "the index did not answer with JSON" };
  }
}

/** fetch refuses a URL with a user in it; the index wants it as a header. */
function withoutUser(url: string): { readonly address: string; readonly authorization: string | null } {
  const parsed = new URL(url);
  if (parsed.username === "") return { address: url, authorization: null };
  const user = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = "";
  parsed.password = "";
  return { address: parsed.href, authorization: `Basic ${Buffer.from(user).toString("base64")}` };
}
