import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import { findWeakened } from "../../policy/weakened.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated } from "../outcome.ts";
import { isFor, servicesOf } from "../service.ts";

/** acceptance-testing/no-test-vanished */
export function noTestVanished(_: unknown, { team }: ControlInput): RuleOutcome {
  const weakened = findWeakened(team).criteria;
  const objections = weakened.map(
    ({ name, how }): Objection => ({
      subject: `criterion ${name} weakened`,
      origin: "this-change",
      seen: `the criterion ${name} ${how}`,
      remedy: `Restore ${name}, or waive this finding with the reason in a change of its own.`,
      location: { file: FILE_PATHS.acceptance },
    }),
  );
  const seen =
    objections.length === 0
      ? "no criterion removed or weakened"
      : `${count(objections.length, "criterion", "criteria")} removed or weakened`;
  return evaluated(seen, objections);
}

/** acceptance-testing/system-covered */
export function systemCovered(_: unknown, input: ControlInput): RuleOutcome {
  const { criteria, baseCriteria } = input.team;
  const services = servicesOf(input);
  const bare = services.filter((service) => !criteria.some((criterion) => isFor(criterion, service)));
  const known = new Set(input.team.basePolicy?.services.map(({ name }) => name) ?? []);
  const objections = bare.map((service): Objection => {
    const before = baseCriteria.some((criterion) => isFor(criterion, service));
    const old = known.has(service) || known.size === 0;
    return {
      subject: `service ${service}`,
      origin: old && !before ? "inherited" : "this-change",
      seen: `the service ${service} has no acceptance criterion`,
      remedy: `Write one criterion for ${service} into ${FILE_PATHS.acceptance}.`,
      location: { file: FILE_PATHS.acceptance },
    };
  });
  return evaluated(
    `${services.length - bare.length} of ${count(services.length, "service")} with criteria`,
    objections,
  );
}
