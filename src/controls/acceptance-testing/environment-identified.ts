import type { AcceptanceDocument, AcceptanceEnvironment } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, inconclusive, notApplicable } from "../outcome.ts";

const TEARDOWN = "Let annex take the environment down, and stop nothing by hand while it runs.";

/** acceptance-testing/environment-identified */
export function environmentIdentified(
  { acceptance }: { readonly acceptance: AcceptanceDocument },
  { team }: ControlInput,
): RuleOutcome {
  const { environment } = acceptance;
  if (team.policy.acceptance === null) return notApplicable("no acceptance command, so no environment; see ran");
  if (environment === null) {
    return inconclusive(
      "nothing is known about the environment of the tests",
      "Name a compose file under acceptance.compose.",
    );
  }
  const objections = [...environment.services.flatMap(serviceObjections), ...teardownObjections(environment)];
  const services = count(environment.services.length, "service");
  switch (environment.kind) {
    case "compose":
      if (environment.services.length === 0) {
        return inconclusive(
          "no service of the compose file is known",
          "Repair the compose file so that its services start.",
        );
      }
      return evaluated(`${services} by digest, ${environment.left ?? "?"} containers left`, objections);
    case "command":
      return evaluated(
        `environment made by the command${environment.services.length > 0 ? `, ${services} by digest` : ""}`,
        objections,
      );
  }
}

function serviceObjections(service: AcceptanceEnvironment["services"][number]): readonly Objection[] {
  const { name, image, digest, healthy } = service;
  const base = { subject: `service ${name}`, origin: "this-change" as const };
  const unknown: Objection = {
    ...base,
    seen: `the image of ${name} (${image}) has no known digest`,
    remedy: `Give ${name} an image that is built or pulled, so that it has a digest.`,
    undecided: true,
  };
  const sick: Objection = {
    ...base,
    seen: `${name} never became healthy`,
    remedy: `Read the log of ${name}, repair its start or its health check.`,
  };
  return [...(digest === "" ? [unknown] : []), ...(healthy ? [] : [sick])];
}

function teardownObjections({ kind, left }: AcceptanceEnvironment): readonly Objection[] {
  const base = { subject: "containers left", origin: "infrastructure" as const, remedy: TEARDOWN };
  if (left === null) {
    return kind === "command"
      ? []
      : [{ ...base, seen: "what was left after the tests could not be counted", undecided: true }];
  }
  return left === 0 ? [] : [{ ...base, seen: `${count(left, "container")} left after the tests` }];
}
