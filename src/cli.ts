import type { Command, Terminal } from "./cli/command.ts";

const argv = process.argv.slice(2);
process.exitCode = await main(argv);

/** Runs one command to its exit code: the only catch of the command line. */
async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    const { describeError } = await import("./runner/edge.ts");
    const { logText } = await import("./runner/escape.ts");
    const { code, text } = describeError(error);
    process.stderr.write(`annex: ${logText(text)}\n`);
    return code === "bug" ? 70 : 2;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--version") {
    const { annexVersion } = await import("./runner/version.ts");
    process.stdout.write(`annex ${annexVersion().version}\n`);
    return 0;
  }
  const { COMMANDS } = await import("./cli/registry.ts");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const { renderHelp } = await import("./cli/help.ts");
    process.stdout.write(await renderHelp());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) return unknownCommand(name, Object.keys(COMMANDS));
  return runCommand(await load(), rest);
}

async function runCommand(command: Command, rest: readonly string[]): Promise<number> {
  if (rest.includes("--help") || rest.includes("-h")) {
    const { renderCommandHelp } = await import("./cli/help.ts");
    process.stdout.write(renderCommandHelp(command));
    return 0;
  }
  const { parseCommand } = await import("./cli/command.ts");
  return command.run(parseCommand(command, rest), terminal());
}

function terminal(): Terminal {
  const { env, stdout, stderr } = process;
  const plain = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY === true && !plain,
    interactive: stderr.isTTY === true && env["CI"] === undefined,
    env,
    cwd: process.cwd(),
  };
}

function unknownCommand(name: string, known: readonly string[]): number {
  process.stderr.write(`annex: ${JSON.stringify(name)} is not a command; one of ${known.join(", ")}.\n`);
  return 2;
}
