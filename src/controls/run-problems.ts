import type { CommandRun, Problem } from "../model/evidence.ts";
import type { Objection } from "../model/finding.ts";

/** How a command of the team can fail to have run to its end; empty when it ended with 0 in time. */
export function runObjections(what: string, run: CommandRun | null): readonly Objection[] {
  const base = { subject: `${what} command`, origin: "this-change" as const };
  if (run === null) {
    const remedy = `Repair the ${what} command so that it starts.`;
    return [{ ...base, seen: `the ${what} command did not run`, remedy, undecided: true }];
  }
  if (run.timedOut) {
    const remedy = "Make the tests faster, or raise timeout-minutes in the policy.";
    return [{ ...base, seen: `the ${what} command was stopped after ${run.seconds} s by its time limit`, remedy }];
  }
  if (run.exitCode === 0) return [];
  if (run.exitCode === null) {
    const remedy = `Repair the ${what} command so that it starts.`;
    return [{ ...base, seen: `the ${what} command did not start or was killed`, remedy, undecided: true }];
  }
  const remedy = "Run the command on your machine and repair what it reports.";
  return [{ ...base, seen: `the ${what} command ended with ${run.exitCode}`, remedy }];
}

/** What a collector could not read or do: nobody can say whether it would have been good. */
export function problemObjections(problems: readonly Problem[]): readonly Objection[] {
  return problems.map(({ code, message, hint }) => ({
    subject: `problem ${code} ${message}`,
    origin: "this-change",
    seen: message,
    remedy: hint,
    undecided: true,
  }));
}

/** Tests on another file than the one that was built say nothing about what will be installed. */
export function artefactObjections(what: string, tested: string, built: string | null): readonly Objection[] {
  if (built !== null && tested === built) return [];
  return [
    {
      subject: `${what} artefact`,
      origin: "this-change",
      seen:
        built === null
          ? "the build left no artefact to test"
          : `the ${what} tests ran on ${short(tested)}, the build made ${short(built)}`,
      remedy: "Let the tests run on the file at ANNEX_ARTEFACT, which is the one that was built.",
      ...(built === null ? { undecided: true } : {}),
    },
  ];
}

function short(digest: string): string {
  return digest === "" ? "no artefact" : digest.slice(0, 12);
}
