import type { ChangeDocument, GateDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { evaluated, listed } from "../outcome.ts";
import { authorsOf } from "../people.ts";

interface Documents {
  readonly gate: GateDocument;
  readonly change: ChangeDocument;
}

/** Subject of the objection that the environment is not there. */
export const NO_ENVIRONMENT = "environment";

/** operational-installation/approved: by somebody who neither started the run nor alone wrote what is deployed. */
export function approved({ gate, change }: Documents): RuleOutcome {
  const { approval } = gate;
  return evaluated(seenOf(gate), [
    ...environmentObjections(gate),
    ...(gate.frozen === null ? [] : [frozen(gate.frozen)]),
    ...(approval.state === "approved" ? personObjections(gate, change) : stateObjections(gate)),
  ]);
}

function seenOf({ approval }: GateDocument): string {
  const people = listed(approval.by.map(({ person }) => `@${person.login}`));
  switch (approval.state) {
    case "approved":
      return people === "" ? "approved by nobody who is named" : `approved by ${people}`;
    case "pending":
      return approval.source === "environment" ? "approval asked for by the environment" : "approval waits";
    case "refused":
      return "refused";
    case "unexplained":
      return "no explained approval";
  }
}

/** GitHub would create a missing environment, without any protection. */
function environmentObjections({ environment, environmentExists, approval }: GateDocument): readonly Objection[] {
  const remedy = `Create the environment ${environment} with required reviewers in the repository's settings.`;
  const base: Objection = {
    subject: NO_ENVIRONMENT,
    origin: "infrastructure",
    seen: `the environment ${environment} does not exist`,
    remedy,
  };
  if (environmentExists === false) return [base];
  if (environmentExists === true || approval.source !== "environment") return [];
  return [{ ...base, seen: `the environment ${environment} could not be read`, undecided: true }];
}

function frozen(window: string): Objection {
  return {
    subject: "freeze",
    origin: "infrastructure",
    seen: `deployments are frozen: ${window}`,
    remedy: "Wait until the freeze ends, or deploy as an emergency with its reason.",
  };
}

/** Whoever approves with the environment does so after the gate; the deploy job checks it before it installs. */
function stateObjections({ approval }: GateDocument): readonly Objection[] {
  if (approval.state === "pending" && approval.source === "environment") return [];
  const base: Objection = {
    subject: "approval",
    origin: "infrastructure",
    seen: `approval (${approval.source}) ${approval.state}: ${approval.reason || "no reason given"}`,
    remedy: "Ask somebody who neither started the run nor alone wrote the change to approve it.",
  };
  return [approval.state === "pending" ? { ...base, undecided: true } : base];
}

function personObjections({ approval, starter }: GateDocument, change: ChangeDocument): readonly Objection[] {
  const authors = new Set(change.pullRequests.flatMap((pull) => [...authorsOf(pull)]));
  const independent = approval.by.filter(
    ({ person }) =>
      !person.bot &&
      // Who reviewed the contained changes may also start the run; that is what this source means.
      (approval.source === "pull-requests" || person.id !== starter.id) &&
      !(authors.size === 1 && authors.has(person.id)),
  );
  if (independent.length > 0) return [];
  const who = approval.by.length === 0 ? "nobody is named" : "only by who started the run or alone wrote the change";
  return [
    {
      subject: "approval",
      origin: "infrastructure",
      seen: `approved, but ${who}`,
      remedy: "Ask somebody who neither started the run nor alone wrote the change to approve it.",
    },
  ];
}
