import { AnnexError } from "../model/error.ts";
import type { Clock } from "../model/http.ts";

/** What appending needs of the world. */
export interface AppendContext {
  readonly clock: Clock;
  /** That many unpredictable bytes: salts, and jitter between tries. */
  readonly random: (bytes: number) => Uint8Array;
  /** How long to go on trying, in milliseconds; default 10 minutes. */
  readonly deadlineMs?: number;
}

/** One try: a result, or why another one is needed. */
export type Try<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "again"; readonly reason: string; readonly waitMs: number };

/** Progress was made, so the next try follows at once. */
export const CONTINUE = 0;

/** Somebody else wrote or the answer was lost: wait a random time first. */
export const BACK_OFF = -1;

const DEFAULT_DEADLINE_MS = 600_000;
const FIRST_CAP_MS = 100;
const LAST_CAP_MS = 8_000;

/**
 * Repeats `attempt` until it is done or the deadline has passed; a count of tries would lose records when many write.
 * Waits with full jitter (a random part of a doubling cap). Throws AnnexError `register-deadline`.
 */
export async function untilDeadline<T>(context: AppendContext, attempt: () => Promise<Try<T>>): Promise<T> {
  const start = context.clock.now();
  const deadlineMs = context.deadlineMs ?? DEFAULT_DEADLINE_MS;
  for (let backOffs = 0; ; ) {
    const outcome = await attemptOnce(attempt);
    if (outcome.kind === "done") return outcome.value;
    if (outcome.waitMs !== CONTINUE) {
      const wait = Math.max(outcome.waitMs, jitter(context, backOffs));
      backOffs += 1;
      if (context.clock.now() + wait - start > deadlineMs) throw deadline(deadlineMs, outcome.reason);
      await context.clock.sleep(wait);
    }
  }
}

async function attemptOnce<T>(attempt: () => Promise<Try<T>>): Promise<Try<T>> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof AnnexError) || error.code !== "register-unavailable") throw error;
    return { kind: "again", reason: error.message, waitMs: BACK_OFF };
  }
}

function jitter(context: AppendContext, backOffs: number): number {
  const cap = Math.min(LAST_CAP_MS, FIRST_CAP_MS * 2 ** Math.min(backOffs, 20));
  const bytes = context.random(4);
  const fraction = bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 32;
  return Math.floor(cap * fraction);
}

function deadline(deadlineMs: number, reason: string): AnnexError {
  return new AnnexError({
    code: "register-deadline",
    message: `The register took no record within ${Math.round(deadlineMs / 1000)} s; last: ${reason}`,
    hint: "Nothing that is not recorded may be deployed. Run the job again; writing twice is writing once.",
  });
}
