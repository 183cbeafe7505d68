import type { ActionRunner } from "../runner/action.ts";

export interface InputSpec {
  readonly description: string;
  readonly default?: string;
  readonly required?: true;
}

/** What users write after `uses:`; action.yml and the README tables are made from it (scripts/actions.ts). */
export interface ActionSpec<Input extends string, Output extends string> {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<Input, InputSpec>>;
  readonly outputs: Readonly<Record<Output, string>>;
}

export type ActionRun<Input extends string, Output extends string> = (
  inputs: Readonly<Record<Input, string>>,
  runner: ActionRunner,
) => Promise<ActionResult<Output>>;

/** How an action ended: its outputs, and whether the step fails (a verdict, not an error). */
export interface ActionResult<Output extends string> {
  readonly outputs: Readonly<Record<Output, string>>;
  readonly failure: string | null;
}

/** An action as the registry holds it, its inputs and outputs typed only inside. */
export interface Action {
  readonly spec: ActionSpec<string, string>;
  readonly run: (runner: ActionRunner) => Promise<ActionResult<string>>;
}

/** Ties a spec to its code: every declared input is read, every declared output must be returned. */
export function defineAction<Input extends string, Output extends string>(
  spec: ActionSpec<Input, Output>,
  run: ActionRun<Input, Output>,
): Action {
  return {
    spec,
    run: (runner) => {
      const names = Object.keys(spec.inputs) as Input[];
      const inputs = Object.fromEntries(names.map((name) => [name, runner.input(name)])) as Record<Input, string>;
      return run(inputs, runner);
    },
  };
}

/** Outputs that every action sets, also when it fails. */
export const COMMON_OUTPUTS = {
  status: "Worst status of what was evaluated: passed, failed, waived, not-applicable, not-due or inconclusive.",
  "reason-code":
    "Why it is not passed: the id of the first blocking rule, or the code of the error; empty when it passed.",
  report: "Path of the report (JSON) of this action.",
} as const;

/** Inputs that most actions share. */
export const COMMON_INPUTS = {
  evidence: {
    description: "Folder for the evidence of this job; a manifest.json in it lists every file with its sha256.",
    default: ".annex/evidence",
  },
  service: { description: "Name of the service; the repository's name when empty.", default: "" },
} as const;

export const ENFORCE_INPUT = {
  enforce: {
    description:
      "true: this step fails when its control does not pass; false: it only collects and a later verdict decides.",
    default: "true",
  },
} as const;

export const MANIFEST_OUTPUT = { manifest: "sha256 of manifest.json in the evidence folder." } as const;

export const TOKEN_INPUT = {
  token: {
    description: "Token that reads the repository, its pull requests and issues.",
    default: "$" + "{{ github.token }}",
  },
} as const;

export const REGISTER_INPUTS = {
  register: { description: "Register repository, OWNER/NAME.", default: "" },
  "register-app-id": { description: "Id of the GitHub App that may write to the register.", default: "" },
  "register-key": { description: "Private key (PEM) of that App.", default: "" },
} as const;
