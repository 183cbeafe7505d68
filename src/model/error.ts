/** What is wrong with what somebody gave annex; one code a cause, listed in docs/errors.md. */
export interface AnnexErrorInit {
  /** Stable, kebab-case; tests and scripts rely on it. */
  readonly code: string;
  /** What happened, with the offending value quoted. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly cause?: unknown;
  readonly location?: Location;
}

/** A place in a text file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A user error: thrown by parsers and loaders, caught once at the edge, shown without a stack. */
export class AnnexError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly location: Location | undefined;

  constructor(init: AnnexErrorInit) {
    super(init.message, init.cause === undefined ? undefined : { cause: init.cause });
    this.name = "AnnexError";
    this.code = init.code;
    this.hint = init.hint;
    this.location = init.location;
  }
}
