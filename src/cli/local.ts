import { resolve } from "node:path";
import { consoleLog } from "../runner/console.ts";
import type { StageContext } from "../stages/context.ts";
import { machineContext } from "../stages/machine.ts";
import type { Args, Flag, Terminal } from "./command.ts";

/** Flags that every command about a checkout takes. */
export const ROOT_FLAG = {
  root: { value: "DIR", help: "the checkout (default: this folder)" },
} as const satisfies Record<string, Flag>;

export const LOCKFILE_FLAG = {
  lockfile: { value: "PATH", many: true, help: "a lockfile, or FORMAT:PATH; default: all that are found" },
} as const satisfies Record<string, Flag>;

export const OUTPUT_FLAG = {
  output: { value: "FILE", help: "write the answer there instead of standard output" },
} as const satisfies Record<string, Flag>;

/** The context of a local command: the checkout that --root names. */
export function localContext(args: Args, terminal: Terminal): StageContext {
  return machineContext(resolve(terminal.cwd, args.one("root") ?? "."), consoleLog(terminal.err), terminal.env);
}

/** Lockfiles as given, absent when none is: then discovery decides. */
export function givenLockfiles(args: Args): { readonly lockfiles?: readonly string[] } {
  const lockfiles = args.many("lockfile");
  return lockfiles.length === 0 ? {} : { lockfiles };
}

/** Writes an answer to --output or to standard output. */
export async function answer(args: Args, terminal: Terminal, text: string): Promise<void> {
  const output = args.one("output");
  if (output === undefined) return terminal.out(text);
  const { writeFileDeep } = await import("../runner/files.ts");
  await writeFileDeep(resolve(terminal.cwd, output), text);
}

/** JSON as people and programs read it: stable order, two spaces, a line break at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
