import { spawn } from "node:child_process";

/**
 * Runs a program to its end and returns its standard output.
 * Throws with the last lines of what it said when it cannot start or exits non-zero.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    let stdout = "";
    let tail = "";
    child.stdout?.on("data", (data) => {
      stdout += data;
      tail = (tail + data).slice(-4000);
    });
    child.stderr?.on("data", (data) => {
      tail = (tail + data).slice(-4000);
    });
    child.on("error", (error) => reject(new Error(`${program} did not start: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (code === 0) resolve(stdout);
      else reject(new Error(`${[program, ...args].join(" ")} ended with ${signal ?? code}:\n${tail.trim()}`));
    });
  });
}

/** The trimmed output of a program, or undefined when it is missing or fails. */
export async function ask(program, args, options) {
  try {
    return (await run(program, args, options)).trim();
  } catch {
    return undefined;
  }
}

/** This environment with the administrator's folders on PATH, where Debian puts dockerd and debootstrap. */
export const withSystemPath = { ...process.env, PATH: `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin` };

/** The absolute path of a program on PATH, or undefined. */
export function which(program) {
  return ask("sh", ["-c", 'command -v -- "$1"', "sh", program], { env: withSystemPath });
}
