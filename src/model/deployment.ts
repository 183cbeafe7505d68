import type { Approval, Artefact } from "./evidence.ts";
import type { Decision, Outcome } from "./record.ts";

/** `annex/decision/v1`: what the gate tells the jobs after it; the record in the register is the proof. */
export interface DecisionDocument {
  readonly schema: "annex/decision/v1";
  readonly decision: Decision;
  /** The decision's record. */
  readonly seq: number;
  readonly id: string;
  /** sha256 (hex) of the record's bytes. */
  readonly sha256: string;
  readonly service: string;
  readonly environment: string;
  readonly version: string;
  readonly commit: string;
  /** Attempt of the run in which the gate decided (`GITHUB_RUN_ATTEMPT`). */
  readonly attempt: number;
  readonly artefact: Artefact | null;
  readonly at: string;
  readonly approval: Approval;
  readonly reasons: readonly string[];
}

/** `annex/deploy/v1`: how the deploy job ended, as it saw it itself. */
export interface DeployDocument {
  readonly schema: "annex/deploy/v1";
  readonly outcome: Extract<Outcome, "deployed" | "failed" | "timed-out" | "refused">;
  readonly artefact: string;
  readonly started: string;
  readonly finished: string;
  /** What the policy's verification showed, or that there is none. */
  readonly verification: string;
  readonly detail: string;
  readonly approval: Approval;
}
