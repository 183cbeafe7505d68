import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { Log } from "../model/log.ts";
import { logLine, logText } from "./escape.ts";
import { type Place, renderCommand, renderOutput } from "./workflow-command.ts";

/** The workflow runner, as an action sees it: the only place that speaks its protocol. */
export interface ActionRunner {
  readonly log: Log;
  input(name: string): string;
  output(name: string, value: string): void;
  error(text: string, at?: Place): void;
  warn(text: string, at?: Place): void;
  summary(markdown: string): Promise<void>;
  mask(secret: string): void;
  fail(text: string): void;
}

/** The process around an action; `fail` makes the step red and lets the action end by itself. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly fail: () => void;
}

const PROCESS: Surroundings = {
  env: process.env,
  write: (text) => void process.stdout.write(text),
  fail: () => {
    process.exitCode = 1;
  },
};

/** The real runner; every text that may come from outside passes through {@link logLine} or {@link logText}. */
export function actionRunner({ env, write, fail }: Surroundings = PROCESS): ActionRunner {
  const say = (line: string): void => write(`${logLine(line)}\n`);
  const command = (name: string, text: string, at?: Place): void => write(renderCommand(name, logText(text), at));
  return {
    log: { info: say, output: say, warning: (line) => command("warning", line) },
    input: (name) => (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    output: (name, value) => append(env["GITHUB_OUTPUT"], renderOutput(name, value, `annex_${randomUUID()}`)),
    error: (text, at) => command("error", text, at),
    warn: (text, at) => command("warning", text, at),
    summary: async (markdown) => append(env["GITHUB_STEP_SUMMARY"], `${markdown}\n`),
    // Not through logText: what is masked must be the secret itself.
    mask: (secret) => write(renderCommand("add-mask", secret)),
    fail: (text) => {
      fail();
      command("error", text);
    },
  };
}

/** The runner names these files in every step; without one nobody is there to read it. */
function append(file: string | undefined, text: string): void {
  if (file !== undefined && file !== "") appendFileSync(file, text);
}
