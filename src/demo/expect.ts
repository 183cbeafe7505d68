import { AnnexError } from "../model/error.ts";
import type { VerdictDocument } from "../model/verdict.ts";

/** The demo shows what annex does, so it must not end well when annex did something else. Throws AnnexError `demo-unexpected`. */
export function expect(holds: boolean, what: string, seen: string): void {
  if (holds) return;
  throw new AnnexError({
    code: "demo-unexpected",
    message: `The demo expected ${what}, but saw: ${seen}.`,
    hint: "Run it with --into DIR, keep the folder, and report it: either annex or this machine does something else.",
  });
}

/** What {@link notClean} says when there is nothing. */
export const CLEAN = "no objection";

/** `package-changes failed, …` of the rows that are not clean. */
export function notClean(verdict: VerdictDocument): string {
  const rows = verdict.controls.filter(({ status }) => status === "failed" || status === "inconclusive");
  return rows.length === 0 ? CLEAN : rows.map(({ control, status }) => `${control} ${status}`).join(", ");
}
