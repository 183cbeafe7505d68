import { NO_ENVIRONMENT } from "../controls/operational-installation/approved.ts";
import type { RuleResult } from "../model/finding.ts";
import type { Decision } from "../model/record.ts";
import { RULES } from "../model/rules.ts";
import type { VerdictDocument } from "../model/verdict.ts";

export interface Emergency {
  readonly reason: string;
  readonly incident: string;
}

export interface Decided {
  readonly decision: Decision;
  /** Why it is denied, or what an emergency went past. */
  readonly reasons: readonly string[];
  /** Due rules that objected but were only reported. */
  readonly unenforced: readonly string[];
}

/** Decides about a deployment from the eight rows alone; pure, so that an auditor can decide again. */
export function decide(verdict: VerdictDocument, emergency: Emergency | null): Decided {
  const rules = verdict.controls.flatMap(({ control, rules: results }) =>
    results.map((result) => ({ name: `${control}/${result.rule}`, result })),
  );
  const blocked = rules.filter(({ result }) => result.blocks);
  const blocking = blocked.map(({ name }) => name);
  const jobs = verdict.jobs.map(({ job, result }) => `job ${job}: ${result}`);
  const unenforced = rules
    .filter(
      ({ result }) => result.mode === "report" && (result.status === "failed" || result.status === "inconclusive"),
    )
    .map(({ name }) => name);
  const reasons = [...(verdict.bootstrap ? ["bootstrap: no policy was in force"] : []), ...blocking, ...jobs];
  if (reasons.length === 0)
    return { decision: unenforced.length === 0 ? "allowed" : "allowed-unenforced", reasons, unenforced };
  if (emergency !== null && !verdict.bootstrap && blocked.every(isOverridable))
    return { decision: "emergency", reasons, unenforced };
  return { decision: "denied", reasons, unenforced };
}

/**
 * An emergency never goes past what a waiver cannot either (artefact-digest, recorded, malware), nor into an environment
 * that does not exist: GitHub would make it, without any protection.
 */
function isOverridable({ name, result }: { readonly name: string; readonly result: RuleResult }): boolean {
  const nowhere = result.findings.some(
    ({ subject, state, undecided }) => subject === NO_ENVIRONMENT && state === "blocking" && undecided !== true,
  );
  if (nowhere && name === "operational-installation/approved") return false;
  return RULES.some(({ control, rule, waivable }) => `${control}/${rule}` === name && waivable);
}

/** The emergency of a run; only a person who starts a run by hand can declare one. Throws nothing: a half one is none. */
export function emergencyOf(event: string, reason: string, incident: string): Emergency | null {
  if (event !== "workflow_dispatch" || reason.trim() === "" || incident.trim() === "") return null;
  return { reason: reason.trim(), incident: incident.trim() };
}
