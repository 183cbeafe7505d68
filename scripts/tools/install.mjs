import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { cacheDir, checkout, link, toolsDir } from "./cache.mjs";
import { which } from "./command.mjs";
import { installDebianPackages } from "./debian.mjs";
import { startEngine } from "./engine.mjs";
import { installGoProgram } from "./go.mjs";
import { buildImage, importImage } from "./image.mjs";
import { fillWheelhouse, installPythonTools } from "./python.mjs";

const lockFile = join(cacheDir, "install.lock");

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function holder() {
  try {
    return Number(readFileSync(lockFile, "utf8"));
  } catch {
    return 0;
  }
}

/** Two checkouts share one cache, so only one may fill it at a time. */
async function takeLock() {
  mkdirSync(cacheDir, { recursive: true });
  for (let told = false; ; await sleep(500)) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const pid = holder();
    if (pid && !isAlive(pid)) rmSync(lockFile, { force: true });
    else if (!told) console.log(`tools: waiting for the installation of process ${pid}`);
    told = true;
  }
}

/** Runs the steps of one lane in order; a step that failed stops only its own lane. */
async function lane(steps, failures) {
  for (const [name, step] of steps) {
    const start = Date.now();
    const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
    try {
      console.log(`tools: ${name}: ${await step()} (${seconds()} s)`);
    } catch (error) {
      failures.push(name);
      console.error(`tools: ${name}: FAILED (${seconds()} s): ${error.message}`);
      return;
    }
  }
}

function linkNode() {
  link(
    "bin/node",
    process.versions.node.startsWith("24.") ? process.execPath : join(checkout, "node_modules/.bin/node"),
  );
  return "linked";
}

/** Links a program of the machine, so that a test can do with `.tools/bin` and the system's folders. */
async function linkProgram(name) {
  const program = await which(name);
  if (program === undefined) throw new Error(`${name} is missing`);
  if (!program.startsWith(toolsDir)) link(`bin/${name}`, program);
  return program;
}

/**
 * Brings every tool of the tests into `.tools/` and starts an engine if none answers.
 * Returns the names of the failed steps and whether it was this call that started the engine.
 */
export async function installTools() {
  const failures = [];
  let engine = { started: false };
  await takeLock();
  try {
    const system = [
      ["Debian packages", installDebianPackages],
      ["docker command", () => linkProgram("docker")],
      [
        "Docker engine",
        async () => {
          engine = await startEngine();
          return `${engine.version}, ${engine.started ? "started" : "was running"}`;
        },
      ],
      ["busybox image", () => importImage("busybox")],
      ["python image archive", async () => ((await buildImage("python")) ? "in the cache" : "")],
      ["python image", () => importImage("python")],
    ];
    const user = [
      ["node", linkNode],
      ["Python tools", installPythonTools],
      ["wheelhouse", fillWheelhouse],
    ];
    const go = [
      ["go", () => linkProgram("go")],
      ["act", () => installGoProgram("act")],
      ["docker compose", () => installGoProgram("compose")],
    ];
    await Promise.all([lane(system, failures), lane(user, failures), lane(go, failures)]);
  } finally {
    rmSync(lockFile, { force: true });
  }
  return { failures, started: engine.started };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failures } = await installTools();
  if (failures.length > 0) {
    console.error(`tools: failed: ${failures.join(", ")}`);
    process.exitCode = 1;
  }
}
