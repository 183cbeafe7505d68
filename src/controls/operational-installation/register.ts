import type { GateDocument } from "../../model/evidence.ts";
import type { RuleOutcome } from "../../model/finding.ts";
import { addDays } from "../dates.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, notApplicable } from "../outcome.ts";

interface Documents {
  readonly gate: GateDocument;
}

/** Installs are counted over this many days. */
const WINDOW_DAYS = 30;

/** operational-installation/recorded: the gate writes its decision before it lets anything be installed. */
export function recorded({ gate }: Documents): RuleOutcome {
  const after = gate.last === null ? "the first deployment" : `after record ${gate.last.seq}`;
  return evaluated(`the gate records its decision, ${after}`);
}

/** operational-installation/environment-order */
export function environmentOrder({ gate }: Documents): RuleOutcome {
  const { previousEnvironment: previous, artefact } = gate;
  if (previous === null) return notApplicable("the policy puts no environment before this one");
  if (previous.deployedSeq !== null) return evaluated(`in ${previous.name} since record ${previous.deployedSeq}`);
  return evaluated(`never in ${previous.name}`, [
    {
      subject: `${previous.name} ${artefact}`,
      origin: "this-change",
      seen: `the artefact ${artefact.slice(0, 12)} was never deployed to ${previous.name}`,
      remedy: `Deploy it to ${previous.name} first, then promote it with the input artefact.`,
    },
  ]);
}

/** operational-installation/no-drift */
export function noDrift({ gate }: Documents): RuleOutcome {
  const { drift } = gate;
  if (drift === null) return notApplicable("nothing observes what runs in this environment");
  const objections = drift.map((difference) => ({
    subject: difference,
    origin: "inherited" as const,
    seen: difference,
    remedy: "Find out what installed it, then write a drift record with the reason and deploy again.",
  }));
  return evaluated(drift.length === 0 ? "no drift" : count(drift.length, "difference"), objections);
}

/**
 * operational-installation/coverage. What happened cannot be undone and an emergency is never controlled, so the
 * share is shown and falls due only when the window has left it behind; otherwise one emergency would end all deployments.
 */
export function coverage({ gate }: Documents, { now }: ControlInput): RuleOutcome {
  const { controlled, all } = gate.coverage;
  if (all === 0) return notApplicable(`nothing was installed in the last ${WINDOW_DAYS} days`);
  const seen = `last ${WINDOW_DAYS} days ${controlled} of ${all} installs controlled`;
  if (controlled === all) return evaluated(seen);
  return evaluated(seen, [
    {
      subject: "installs past the mechanism",
      origin: "inherited",
      seen: `${count(all - controlled, "install")} of ${all} in the last ${WINDOW_DAYS} days without a controlled decision`,
      remedy: "Install only through annex and remove the other ways in.",
      dueDate: addDays(now, WINDOW_DAYS),
    },
  ]);
}
