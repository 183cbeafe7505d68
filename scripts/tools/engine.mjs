import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheDir } from "./cache.mjs";
import { ask, which, withSystemPath } from "./command.mjs";

const stateFile = join(cacheDir, "engine.json");
const logFile = join(cacheDir, "dockerd.log");

/** Flags to try in turn: as usual, then without what a sandbox may forbid. */
const variants = [[], ["--storage-driver=vfs"], ["--iptables=false"], ["--storage-driver=vfs", "--iptables=false"]];

/** The version of the Docker engine that answers, or undefined. */
function engineVersion() {
  return ask("docker", ["version", "--format", "{{.Server.Version}}"], { timeout: 20_000 });
}

async function answers(child) {
  for (let waited = 0; waited < 60; waited += 1) {
    if (child.exitCode !== null) return false;
    if (await engineVersion()) return true;
    await sleep(500);
  }
  return false;
}

function launch(program, flags) {
  mkdirSync(cacheDir, { recursive: true });
  const log = openSync(logFile, "a");
  const child = spawn(program, flags, { detached: true, stdio: ["ignore", log, log], env: withSystemPath });
  closeSync(log);
  child.on("error", () => {});
  child.unref();
  return child;
}

async function ended(pid) {
  for (let waited = 0; waited < 60; waited += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(500);
  }
  return false;
}

/** Starts dockerd unless an engine answers; `started` tells whether this call did it. */
export async function startEngine() {
  const running = await engineVersion();
  if (running) return { started: false, version: running };
  const program = await which("dockerd");
  if (program === undefined) throw new Error("dockerd is missing. Run as root: apt-get install docker.io");
  if (process.getuid?.() !== 0) throw new Error("No Docker engine answers. Start one, or run this as root.");
  for (const flags of variants) {
    const child = launch(program, flags);
    if (await answers(child)) {
      writeFileSync(stateFile, JSON.stringify({ pid: child.pid, flags }));
      return { started: true, version: `${await engineVersion()} ${flags.join(" ")}`.trim() };
    }
    if (child.pid && child.exitCode === null) {
      process.kill(child.pid, "SIGTERM");
      await ended(child.pid);
    }
  }
  throw new Error(`dockerd does not get ready; its log is ${logFile}`);
}

function isDockerd(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("dockerd");
  } catch {
    return false;
  }
}

/** Stops the engine that `startEngine` of this user started, and no other; returns what it did. */
export async function stopEngine() {
  if (!existsSync(stateFile)) return "nothing was started";
  const { pid } = JSON.parse(readFileSync(stateFile, "utf8"));
  rmSync(stateFile);
  // The number may belong to another program by now.
  if (!isDockerd(pid)) return "already ended";
  process.kill(pid, "SIGTERM");
  return (await ended(pid)) ? `stopped dockerd ${pid}` : `dockerd ${pid} does not end`;
}
