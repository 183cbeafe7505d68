import type { Log } from "../model/log.ts";
import { logLine } from "./escape.ts";

/** A log on standard error, so that standard output holds only the answer. */
export function consoleLog(write: (text: string) => void = (text) => void process.stderr.write(text)): Log {
  return {
    info: (line) => write(`${logLine(line)}\n`),
    output: (line) => write(`  | ${logLine(line)}\n`),
    warning: (line) => write(`warning: ${logLine(line)}\n`),
  };
}
