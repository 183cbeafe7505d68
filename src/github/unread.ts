import { AnnexError } from "../model/error.ts";
import type { ChangeDocument } from "../model/evidence.ts";

/** What could not be read, and why; a rule that needs it is inconclusive. */
export type Unread = ChangeDocument["unread"][number];

/**
 * Runs a look-up. What GitHub refuses, lacks or garbles becomes an entry of `unread` and the answer null; a bug stays
 * an exception.
 */
export async function orUnread<T>(unread: Unread[], what: string, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    unread.push({ what, reason: `${error.code}: ${error.message}` });
    return null;
  }
}
