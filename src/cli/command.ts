import { type ParseArgsConfig, parseArgs } from "node:util";
import { AnnexError } from "../model/error.ts";

/** A flag: `value` names what it takes in the help; without it the flag is a switch. */
export interface Flag {
  readonly value?: string;
  readonly many?: true;
  readonly help: string;
}

/** One command of the command line; `run` returns the exit code. */
export interface Command {
  readonly name: string;
  /** One line for `annex --help`. */
  readonly summary: string;
  /** Words after the name, e.g. `[SLUG|RULE]`. */
  readonly operands?: string;
  readonly flags: Readonly<Record<string, Flag>>;
  /** What a newcomer should know, with an example. */
  readonly teaches: string;
  readonly run: (args: Args, terminal: Terminal) => Promise<number>;
}

/** Parsed arguments; every getter is total, so that commands stay free of checks. */
export interface Args {
  one(flag: string): string | undefined;
  many(flag: string): readonly string[];
  on(flag: string): boolean;
  readonly operands: readonly string[];
}

/** What a command may write to and know of its surroundings. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly colour: boolean;
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Exit codes; DESIGN.md section 3: usage 2, else any failed 1, else any inconclusive 3, else 0. */
export const EXIT = { passed: 0, failed: 1, usage: 2, inconclusive: 3 } as const;

/** Reads the arguments of a command. Throws AnnexError `usage`. */
export function parseCommand(command: Command, argv: readonly string[]): Args {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, flag] of Object.entries(command.flags)) {
    options[name] = { type: flag.value === undefined ? "boolean" : "string", multiple: flag.many === true };
  }
  const { values, positionals } = parse(command, { args: [...argv], options, allowPositionals: true, strict: true });
  if (positionals.length > 0 && command.operands === undefined) {
    throw usage(command, `"${positionals[0]}" is not expected here.`);
  }
  return {
    one: (flag) => last(values[flag]),
    many: (flag) => all(values[flag]),
    on: (flag) => values[flag] === true,
    operands: positionals,
  };
}

/** A usage error of this command, with the way to its help. */
export function usage(command: Pick<Command, "name">, message: string): AnnexError {
  return new AnnexError({ code: "usage", message, hint: `annex ${command.name} --help shows what it takes.` });
}

/** One of the allowed words, or the default. Throws AnnexError `usage`. */
export function choice<T extends string>(
  command: Pick<Command, "name">,
  args: Args,
  flag: string,
  allowed: readonly [T, ...T[]],
): T {
  const given = args.one(flag);
  if (given === undefined) return allowed[0];
  const found = allowed.find((word) => word === given);
  if (found !== undefined) return found;
  throw usage(command, `--${flag} "${given}" is not one of ${allowed.join(", ")}.`);
}

function parse(command: Command, config: ParseArgsConfig): { values: Record<string, unknown>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs(config);
    return { values, positionals };
  } catch (cause) {
    throw usage(command, cause instanceof Error ? cause.message : String(cause));
  }
}

function all(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string");
}

function last(value: unknown): string | undefined {
  return all(value).at(-1);
}
