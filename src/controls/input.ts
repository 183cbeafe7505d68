import type { Evidence, Stage } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";

/** All that a control may look at; the same input gives the same outcome. */
export interface ControlInput {
  readonly evidence: Evidence;
  readonly team: TeamFiles;
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly stage: Stage;
  readonly service: string;
}

/** The documents a rule can need; the policy is parsed before any rule runs. */
export type EvidenceName = Exclude<keyof Evidence, "policy">;
