import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CommandRequest, runCommand } from "../../src/testing/command.ts";

async function run(command: string, more: Partial<CommandRequest> = {}) {
  const lines: string[] = [];
  const cwd = mkdtempSync(join(tmpdir(), "annex-command-"));
  const result = await runCommand({
    command,
    cwd,
    env: { PATH: process.env["PATH"] },
    timeoutMs: 10_000,
    onOutput: (line) => lines.push(line),
    ...more,
  });
  return { result, lines, cwd };
}

describe("a command", () => {
  test.each([
    ["true", 0],
    ["exit 7", 7],
    ["false; true", 1],
    ["false | cat", 1],
    ["no-such-program", 127],
  ])("%s ends with %i", async (command, exitCode) => {
    const { result } = await run(command);
    expect(result).toMatchObject({ command, exitCode, timedOut: false });
    expect(Number.isInteger(result.seconds)).toBe(true);
  });

  test("passes on the lines of both streams, the last one without an end too", async () => {
    const { lines } = await run("printf 'a\\r\\nb\\n'; printf 'ü' >&2; sleep 0.1; printf 'c'");
    expect([...lines].sort()).toEqual(["a", "b", "c", "ü"]);
  });

  test("passes an endless line on in pieces and holds nothing back", async () => {
    const { lines } = await run("head -c 100000 /dev/zero | tr '\\0' x");
    expect(lines.join("")).toBe("x".repeat(100_000));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(16_384);
  });

  test("does not see what the runner tells annex alone, but may ask for an OIDC token", async () => {
    const names = ["INPUT_TOKEN", "INPUT_DEPLOY-ENV", "ACTIONS_RUNTIME_TOKEN", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];
    const kept = ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_SHA", "GITHUB_TOKEN"];
    const env = Object.fromEntries([...names, ...kept].map((name) => [name, "value"]));
    const { lines } = await run("env -0 | tr '\\0' '\\n' | grep -E '^(INPUT|ACTIONS|GITHUB)_' | sort", {
      env: { PATH: process.env["PATH"], ...env },
    });
    expect(lines).toEqual(kept.map((name) => `${name}=value`));
  });

  test("sees only the environment it is given, and reads no input", async () => {
    const { lines } = await run("echo $ANNEX_SERVICE; printenv HOME || echo none; cat", {
      env: { PATH: process.env["PATH"], ANNEX_SERVICE: "api" },
    });
    expect(lines).toEqual(["api", "none"]);
  });

  test("that leaves a process behind does not keep annex waiting", async () => {
    const { result } = await run("sleep 30 & echo started");
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.seconds).toBeLessThan(10);
  });

  test("without its folder cannot start", async () => {
    const { result, lines } = await run("true", { cwd: "/no/such/folder" });
    expect(result).toMatchObject({ exitCode: null, timedOut: false });
    expect(lines).toHaveLength(1);
  });
});

describe("a command that takes too long", () => {
  test("ends with all that it started", async () => {
    const { result, cwd } = await run("(sleep 1.5; touch survived) & sleep 30", { timeoutMs: 300 });
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
    await new Promise((resolve) => setTimeout(resolve, 1700));
    expect(existsSync(join(cwd, "survived"))).toBe(false);
  });

  test("has no exit code, even when it ends with 0 on being asked to", async () => {
    const { result } = await run("trap 'exit 0' TERM; sleep 30 & wait", { timeoutMs: 300 });
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
  });

  test("is killed when it does not listen", async () => {
    const { result } = await run("trap '' TERM; while true; do sleep 0.2; done", { timeoutMs: 300 });
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
    expect(result.seconds).toBeLessThan(9);
  });

  test("leaves no signal handler", async () => {
    const before = process.listenerCount("SIGTERM");
    await run("true");
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });
});
