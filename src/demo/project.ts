import { timestamp } from "../runner/clock.ts";
import type { Committed } from "./events.ts";
import { CHECKS, CHECKS_OF_FEATURE, CHECKS_WITH_EVENTS } from "./project/checks.ts";
import { packageFiles } from "./project/packages.ts";
import { SERVICE, SERVICE_WITH_EVENTS, SERVICE_WITH_PACKAGE } from "./project/service.ts";
import { TEAM_WITH_EVENTS, teamFiles } from "./project/team.ts";
import type { Repository } from "./repository.ts";

const DAY = 86_400_000;

/** The service as it was, on main; returns the commit. `at` in milliseconds since the epoch. */
export function makeProject(repository: Repository, at: number): Promise<string> {
  const files = { ...SERVICE, ...CHECKS, ...packageFiles(false), ...teamFiles(day(at), day(at + 180 * DAY)) };
  return repository.commit(files, "Book instruments over HTTP", at);
}

/** The change as first proposed: a package and the code that uses it. */
export async function propose(repository: Repository, at: number): Promise<Committed> {
  await repository.begin("live-updates");
  const files = { ...SERVICE_WITH_PACKAGE, ...CHECKS_OF_FEATURE, ...packageFiles(true) };
  return { sha: await repository.commit(files, "Show new bookings at once", at), at };
}

/** The same feature without the package. */
export async function correct(repository: Repository, at: number): Promise<Committed> {
  const files = { ...SERVICE_WITH_EVENTS, ...CHECKS_WITH_EVENTS, ...packageFiles(false), ...TEAM_WITH_EVENTS };
  return { sha: await repository.commit(files, "Use server-sent events instead of a package", at), at };
}

function day(at: number): string {
  return timestamp(at).slice(0, 10);
}
