import type { Criterion } from "../model/policy.ts";
import type { ControlInput } from "./input.ts";

type ServiceInput = Pick<ControlInput, "team" | "service">;

/** Names of the services that need acceptance criteria: those of the policy, else the one this run is about. */
export function servicesOf({ team, service }: ServiceInput): readonly string[] {
  const names = team.policy.services.map(({ name }) => name);
  return names.length === 0 ? [service] : names;
}

/** The criteria this run has to meet: those of its service, or all where the run is not about one of several. */
export function criteriaOf(input: ServiceInput): readonly Criterion[] {
  const { criteria } = input.team;
  const several = servicesOf(input).length > 1 && servicesOf(input).includes(input.service);
  return several ? criteria.filter((criterion) => isFor(criterion, input.service)) : criteria;
}

/** A criterion without a service is for every service. */
export function isFor(criterion: Criterion, service: string): boolean {
  return criterion.service === "" || criterion.service === service;
}
