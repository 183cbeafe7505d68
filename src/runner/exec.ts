import { execFile } from "node:child_process";
import type { Exec, ExecResult } from "../model/exec.ts";

/** Programs may print whole advisory records; beyond this annex would rather fail than fill memory. */
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** The real {@link Exec}: no shell, bounded output, a missing program is `exitCode` null with the reason on stderr. */
export const exec: Exec = (command, args, options = {}) =>
  new Promise<ExecResult>((resolve) => {
    const child = execFile(
      command,
      [...args],
      {
        cwd: options.cwd,
        env: options.env === undefined ? process.env : { ...options.env },
        timeout: options.timeoutMs ?? 0,
        killSignal: "SIGKILL",
        maxBuffer: MAX_OUTPUT_BYTES,
      },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ exitCode: 0, stdout, stderr, timedOut: false });
        const exitCode = typeof error.code === "number" ? error.code : null;
        const timedOut = error.killed === true && options.timeoutMs !== undefined;
        resolve({ exitCode, stdout, stderr: exitCode === null ? `${stderr}${error.message}` : stderr, timedOut });
      },
    );
    child.stdin?.on("error", () => undefined); // a child that exits early closes its stdin; its exit code tells why
    child.stdin?.end(options.input ?? "");
  });
