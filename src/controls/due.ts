import type { Stage } from "../model/evidence.ts";
import type { Due } from "../model/finding.ts";

/** The stages in their order. */
const STAGES: readonly Stage[] = ["change", "merge", "deploy"];

/** True from the stage on at which a rule begins to block. */
export function isDue(due: Due, stage: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(due);
}
