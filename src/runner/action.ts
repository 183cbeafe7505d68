import * as core from "@actions/core";
import type { Log } from "../model/log.ts";
import { logLine, logText } from "./escape.ts";

/** The workflow runner, as an action sees it: the only place that touches @actions/core. */
export interface ActionRunner {
  readonly log: Log;
  input(name: string): string;
  output(name: string, value: string): void;
  error(text: string, at?: { readonly file?: string; readonly startLine?: number; readonly title?: string }): void;
  warn(text: string, at?: { readonly file?: string; readonly startLine?: number; readonly title?: string }): void;
  summary(markdown: string): Promise<void>;
  mask(secret: string): void;
  fail(text: string): void;
}

/** The real runner; every text that may come from outside passes through {@link logLine}. */
export function actionRunner(): ActionRunner {
  return {
    log: {
      info: (line) => core.info(logLine(line)),
      output: (line) => core.info(logLine(line)),
      warning: (line) => core.warning(logText(line)),
    },
    input: (name) => core.getInput(name),
    output: (name, value) => core.setOutput(name, value),
    error: (text, at = {}) => core.error(logText(text), { ...at }),
    warn: (text, at = {}) => core.warning(logText(text), { ...at }),
    summary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write();
    },
    mask: (secret) => core.setSecret(secret),
    fail: (text) => core.setFailed(logText(text)),
  };
}
