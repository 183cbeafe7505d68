import type { DeployPolicy } from "../model/policy.ts";

/** Why nothing may be deployed at this time (milliseconds since the epoch); null outside every freeze window. */
export function frozenBecause(deploy: Pick<DeployPolicy, "freeze">, now: number): string | null {
  const window = deploy.freeze.find(({ from, to }) => now >= Date.parse(from) && now < Date.parse(to));
  return window === undefined ? null : `Frozen from ${window.from} to ${window.to}: ${window.reason}`;
}
