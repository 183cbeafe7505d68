import { delimiter, dirname } from "node:path";
import type { Exec } from "../model/exec.ts";
import type { Fetch } from "../model/http.ts";
import type { Log } from "../model/log.ts";
import { exec } from "../runner/exec.ts";
import type { StageContext } from "../stages/context.ts";
import { machineContext } from "../stages/machine.ts";
import { PACKUMENT } from "./project/packages.ts";
import { INDEX } from "./project/team.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that would make git or Node of the demo do what the caller's git or Node does. */
const FOREIGN = /^(?:GIT_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|VITEST)/u;

/** The caller's environment with the running Node first, and without what is meant for another repository or test run. */
export function demoEnvironment(env: Environment): Environment {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !FOREIGN.test(name)));
  return {
    ...own,
    PATH: `${dirname(process.execPath)}${delimiter}${env["PATH"] ?? ""}`,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
}

/** Runs programs in the demo's environment unless a caller gives another. */
export function demoExec(env: Environment): Exec {
  return (command, args, options = {}) => exec(command, args, { ...options, env: options.env ?? env });
}

/** A stage's context: this machine, but no network; the package index is answered from recorded facts. */
export function demoContext(root: string, env: Environment, log: Log): StageContext {
  return { ...machineContext(root, log, env), exec: demoExec(env), fetch: recordedIndex };
}

const recordedIndex: Fetch = async (url) => {
  if (url !== `${INDEX}/${PACKUMENT.name}`) throw new Error(`the demo uses no network, but ${url} was asked for`);
  return new Response(JSON.stringify(PACKUMENT), { headers: { "content-type": "application/json" } });
};
