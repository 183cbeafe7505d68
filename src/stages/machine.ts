import type { Log } from "../model/log.ts";
import { systemClock } from "../runner/clock.ts";
import { exec } from "../runner/exec.ts";
import type { StageContext } from "./context.ts";

/** The context of a real run: this machine, its network and its clock. */
export function machineContext(root: string, log: Log, env: StageContext["env"] = process.env): StageContext {
  return { root, env, fetch: (url, init) => fetch(url, init), clock: systemClock, exec, log };
}
