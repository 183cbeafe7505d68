import { parseCommand, type Terminal } from "../../src/cli/command.ts";
import { COMMANDS } from "../../src/cli/registry.ts";
import { describeError } from "../../src/runner/edge.ts";

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Code of the error that ended it, empty when none did. */
  readonly error: string;
}

/** Runs a command in this process as `src/cli.ts` does, with a terminal that only remembers. */
export async function annex(cwd: string, argv: readonly string[], env: Terminal["env"] = process.env): Promise<Ran> {
  const [name = "", ...rest] = argv;
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    colour: false,
    interactive: false,
    env,
    cwd,
  };
  try {
    const command = await COMMANDS[name]?.();
    if (command === undefined) throw new Error(`${name} is not a command`);
    const code = await command.run(parseCommand(command, rest), terminal);
    return { code, out: out.join(""), err: err.join(""), error: "" };
  } catch (error) {
    const { code, text } = describeError(error);
    return { code: code === "bug" ? 70 : 2, out: out.join(""), err: `${err.join("")}${text}`, error: code };
  }
}
