import { AnnexError } from "../model/error.ts";

/** How an error is told: a user error without, a bug with its stack. */
export function describeError(error: unknown): { readonly code: string; readonly text: string } {
  if (error instanceof AnnexError) {
    const at = error.location;
    const place =
      at === undefined ? "" : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(":")}: `;
    return { code: error.code, text: `${place}${error.message}\n  what to do: ${error.hint}\n  code: ${error.code}` };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: "bug", text: `annex has a bug; please report it with this text.\n${detail}` };
}
