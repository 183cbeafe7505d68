/* `npm test` and so `npm cit`: everything the tests need, then every test. The last line is the count that CI reads. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopEngine } from "./tools/engine.mjs";
import { installTools } from "./tools/install.mjs";

const scratch = mkdtempSync(join(tmpdir(), "annex-test-"));
const started = Date.now();

/** Runs a program with its output on this terminal and returns whether it succeeded; one that hangs is ended. */
function succeeds(program, args) {
  return new Promise((resolve) => {
    const limit = { timeout: 40 * 60_000, killSignal: "SIGKILL" };
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], ...limit });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/** One step that is not a vitest test: it counts as one, and its crash as one failure. */
async function step(name, work, counts) {
  const start = Date.now();
  const passed = await work().catch((error) => {
    console.error(error);
    return false;
  });
  counts[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "ok" : "FAILED"}: ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
}

/** A test file that broke before its first test reports none; it is one failure all the same. */
function brokenFiles(report) {
  const broken = (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
  return report.testResults.filter(broken).length;
}

/** Adds the counts of vitest's own report; a run without a readable report, or without a test, is a failure. */
async function runVitest(counts) {
  const file = join(scratch, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = await succeeds("node_modules/.bin/vitest", ["run", ...reporters, ...process.argv.slice(2)]);
  let failed = 1;
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    failed = report.numFailedTests + brokenFiles(report);
    counts.passed += report.numPassedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    if (report.numTotalTests === 0) failed = Math.max(failed, 1);
  } catch (error) {
    console.error(`vitest left no readable report: ${error.message}`);
  }
  counts.failed += succeeded ? failed : Math.max(failed, 1);
}

async function main() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let engineStarted = false;
  const install = async () => {
    const { failures, started } = await installTools();
    engineStarted = started;
    return failures.length === 0;
  };
  try {
    await Promise.all([
      step("tools for the tests", install, counts),
      step("npm run check", () => succeeds("npm", ["run", "--silent", "check"]), counts),
    ]);
    await runVitest(counts);
  } finally {
    if (engineStarted) console.log(`Docker engine: ${await stopEngine()}`);
    rmSync(scratch, { recursive: true, force: true });
  }
  return counts;
}

const counts = await main().catch((error) => {
  console.error(error);
  return { passed: 0, failed: 1, skipped: 0 };
});
if (process.env.CI && counts.skipped > 0) console.log("A skipped test fails the run in CI.");
if (counts.failed > 0 || (process.env.CI && counts.skipped > 0)) process.exitCode = 1;
console.log(`took ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
