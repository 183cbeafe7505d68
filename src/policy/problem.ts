import { AnnexError, type Location } from "../model/error.ts";

/** One thing that is wrong in a team's file. */
export interface PolicyProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly location: Location;
}

/** More would hide the first ones; the rest shows up on the next run. */
const MOST_SHOWN = 10;

/** All problems of one team file; the first is the error's own code, message and place, the others stand in its hint. */
export class PolicyFileError extends AnnexError {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly [PolicyProblem, ...PolicyProblem[]], side: "head" | "base") {
    const [first, ...others] = problems;
    super({
      code: first.code,
      message: side === "base" ? `In the base's file: ${first.message}` : first.message,
      hint: [first.hint, ...others.slice(0, MOST_SHOWN).map(also), ...left(others.length)].join("\n"),
      location: first.location,
    });
    this.problems = problems;
  }
}

/** `file:line:column`, as compilers write it. */
function place(location: Location): string {
  return [location.file, location.line, location.column].filter((part) => part !== undefined).join(":");
}

/** A value from outside as it may stand in a message: JSON spelling, at most 80 characters. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function also(problem: PolicyProblem): string {
  return `Also ${place(problem.location)}: ${problem.message} ${problem.hint}`;
}

function left(others: number): readonly string[] {
  return others > MOST_SHOWN ? [`And ${others - MOST_SHOWN} more.`] : [];
}
