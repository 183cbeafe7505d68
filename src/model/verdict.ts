import type { Stage } from "./evidence.ts";
import type { ControlResult, Status } from "./finding.ts";

/** `annex/verdict/v1`: the eight rows, a pure function of the evidence, the policy and the time. */
export interface VerdictDocument {
  readonly schema: "annex/verdict/v1";
  /** RFC 3339, UTC, seconds; the `now` that was passed in. */
  readonly evaluated: string;
  readonly stage: Stage;
  readonly service: string;
  readonly head: string;
  readonly base: string;
  readonly bootstrap: boolean;
  /** Draft pull requests report only, malware excepted. */
  readonly draft: boolean;
  readonly status: Status;
  readonly blocks: boolean;
  /** One of each control, in the order of CONTROL_SLUGS. */
  readonly controls: readonly ControlResult[];
  /** Jobs whose result is not `success`; any of them blocks. */
  readonly jobs: readonly { readonly job: string; readonly result: string }[];
  /** Name of each evidence document and its sha256 (hex). */
  readonly evidence: Readonly<Record<string, string>>;
  /** sha256 (hex) of the policy file in force, null for the built-in defaults. */
  readonly policySha256: string | null;
  readonly annex: { readonly version: string; readonly commit: string };
}
