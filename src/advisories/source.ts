import type { Advisory, AdvisorySource } from "../model/advisory.ts";

/** What one advisory source said about the packages it was asked for. */
export interface SourceAnswer {
  readonly advisories: readonly Advisory[];
  readonly sources: readonly AdvisorySource[];
  readonly failures: readonly Failure[];
  /** Packages (subject keys) that it could not answer for, with the reason; everything else was answered. */
  readonly unanswered: ReadonlyMap<string, string>;
}

export interface Failure {
  readonly source: string;
  readonly reason: string;
}

/** One line of an error for reports: what happened, without a stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error && error.cause.message !== "" ? ` (${error.cause.message})` : "";
  return `${error.message}${cause}`.replaceAll(/\s+/g, " ").slice(0, 300);
}
