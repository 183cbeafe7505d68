import { resolve } from "node:path";
import type { ActionRunner } from "../runner/action.ts";
import type { StageContext } from "../stages/context.ts";
import { machineContext } from "../stages/machine.ts";

/** The context of an action: the checkout in GITHUB_WORKSPACE. */
export function workspace(runner: ActionRunner): StageContext {
  return machineContext(process.env["GITHUB_WORKSPACE"] ?? process.cwd(), runner.log);
}

/** A folder that a workflow names, absolute. */
export function folder(context: StageContext, path: string): string {
  return resolve(context.root, path);
}
