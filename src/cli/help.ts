import type { Command } from "./command.ts";
import { COMMANDS } from "./registry.ts";

const INTRODUCTION = `annex proves eight ISO/IEC 27001 Annex A controls for secure development, here as in the pipeline.

usage: annex COMMAND [options]
`;

const END = `
  --version   which annex this is
  --help      this page; annex COMMAND --help for one command

Exit codes: 0 passed, 1 a rule failed, 3 inconclusive (annex could not decide), 2 usage or configuration error.
Start with: annex demo
`;

/** The page of `annex --help`. */
export async function renderHelp(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const rows = commands.map((command) => `  ${command.name.padEnd(11)} ${command.summary}`);
  return `${INTRODUCTION}\n${rows.join("\n")}\n${END}`;
}

/** The page of `annex COMMAND --help`. */
export function renderCommandHelp(command: Command): string {
  const words = ["annex", command.name, command.operands, "[options]"].filter((word) => word !== undefined);
  const flags = Object.entries(command.flags).map(([name, flag]) => {
    const left = flag.value === undefined ? `--${name}` : `--${name} ${flag.value}${flag.many === true ? " …" : ""}`;
    return `  ${left.padEnd(24)} ${flag.help}`;
  });
  return `${command.summary}\n\nusage: ${words.join(" ")}\n\n${flags.join("\n")}\n\n${command.teaches.trim()}\n`;
}
