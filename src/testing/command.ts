import { type ChildProcess, spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import type { CommandRun } from "../model/evidence.ts";

/** What to run and where; `onOutput` gets each line of both streams as it comes, and has to escape it. */
export interface CommandRequest {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  readonly onOutput: (line: string) => void;
}

/** Time between asking a command to end and ending it. */
const GRACE_MS = 5000;

/** How long output of a background process is still listened to after the command itself has ended. */
const DRAIN_MS = 1000;

/** A line without an end is passed on in pieces of this many characters. */
const MAX_LINE = 16_384;

/**
 * Runs a team's command with `bash -e -o pipefail -c` as a process group of its own. When its time is over, or annex is
 * asked to stop, the whole group is ended and `exitCode` is null; so it is when bash could not be started.
 */
export function runCommand(request: CommandRequest): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", request.command], {
    cwd: request.cwd,
    env: forProject(request.env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // its own process group, so that what the command started ends with it
  });
  const flush = [passLines(child.stdout, request.onOutput), passLines(child.stderr, request.onOutput)];
  const limit = limitTime(child, request.timeoutMs);
  return new Promise((resolve) => {
    const finish = (exitCode: number | null) => {
      for (const end of flush) end();
      limit.clear();
      const seconds = Math.round((performance.now() - started) / 1000);
      resolve({
        command: request.command,
        exitCode: limit.stopped() ? null : exitCode,
        timedOut: limit.timedOut(),
        seconds,
      });
    };
    child.once("error", (error) => {
      request.onOutput(`bash could not be started: ${error.message}`);
      finish(null);
    });
    child.once("exit", (exitCode) => {
      const drained = setTimeout(() => finish(exitCode), DRAIN_MS);
      child.once("close", () => {
        clearTimeout(drained);
        finish(exitCode);
      });
    });
  });
}

/**
 * What the runner tells annex alone: its inputs (a token among them), the key to this run's artifacts and caches, and the
 * files for outputs, later steps' variables and the job summary. A deploy command may still ask for an OIDC token.
 */
const OF_ANNEX = /^(?:INPUT_|STATE_|ACTIONS_(?!ID_TOKEN_REQUEST_)|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/iu;

/** The environment without what is annex's own; project code, and a compose file that names variables, get this one. */
export function forProject(env: CommandRequest["env"]): CommandRequest["env"] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_ANNEX.test(name)));
}

interface TimeLimit {
  clear(): void;
  timedOut(): boolean;
  /** The group was ended by annex, whatever exit code its leader then reported. */
  stopped(): boolean;
}

function limitTime(child: ChildProcess, timeoutMs: number): TimeLimit {
  let timedOut = false;
  let stopped = false;
  let kill: NodeJS.Timeout | undefined;
  const stop = () => {
    stopped = true;
    signalGroup(child, "SIGTERM");
    kill ??= setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
  };
  const timer = setTimeout(() => {
    timedOut = true;
    stop();
  }, timeoutMs);
  // The first signal ends the command and lets annex tear down and write its evidence; a second one ends annex.
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    clear: () => {
      clearTimeout(timer);
      clearTimeout(kill);
      if (stopped) signalGroup(child, "SIGKILL");
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
    timedOut: () => timedOut,
    stopped: () => stopped,
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // ESRCH: all of the group has ended already
  }
}

/** Passes on whole lines; the returned function passes on what stands after the last line end, and stops listening. */
function passLines(stream: NodeJS.ReadableStream & { destroy(): void }, onLine: (line: string) => void): () => void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const pass = (text: string) => {
    const lines = (rest + text).split(/\r?\n/u);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
    for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE)) onLine(rest.slice(0, MAX_LINE));
  };
  stream.on("data", (chunk: Buffer) => pass(decoder.write(chunk)));
  let ended = false;
  return () => {
    if (ended) return;
    ended = true;
    stream.removeAllListeners("data");
    stream.destroy();
    pass(decoder.end());
    if (rest !== "") onLine(rest);
  };
}
