import { execFile } from "node:child_process";
import { readdirSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { tools } from "./tools.ts";

const execute = promisify(execFile);

/** Runs a tool and returns what it prints; a missing one fails with the remedy. */
async function output(program: string, ...args: string[]): Promise<string> {
  try {
    const { stdout, stderr } = await execute(program, args, { env: tools.env(), timeout: 120_000 });
    return stdout + stderr;
  } catch (cause) {
    throw new Error(`${program} ${args.join(" ")} does not run. ${tools.remedy}`, { cause });
  }
}

describe("every tool of the tests runs in its pinned version", () => {
  const versions: ReadonlyArray<readonly [name: string, command: readonly [string, ...string[]], said: RegExp]> = [
    ["act", [tools.act, "--version"], /^act version 0\.2\.89$/m],
    ["actionlint", [tools.actionlint, "--version"], / 1\.17\.0$/m],
    ["chromium", [tools.chromium, "--version"], /^Chromium \d+/m],
    ["docker", [tools.docker, "--version"], /^Docker version \d+/m],
    ["docker compose", [tools.docker, "compose", "version", "--short"], /^v?2\.40\.3$/m],
    ["node", [tools.node, "--version"], /^v24\./],
    ["node on PATH", ["node", "--version"], /^v24\./],
    ["pip-audit", [tools.pipAudit, "--version"], /^pip-audit 2\.10\.1$/m],
    ["poetry", [tools.poetry, "--version"], /version 2\.5\.1/],
    ["pytest", [tools.pytest, "--version"], /^pytest 9\.2\.0$/m],
    ["python", [tools.python, "--version"], /^Python 3\.11\./],
    ["uv", [tools.uv, "--version"], /^uv 0\.13\.9/],
    ["zizmor", [tools.zizmor, "--version"], /^zizmor 1\.32\.0$/m],
  ];
  for (const [name, [program, ...args], said] of versions) {
    test(name, async () => {
      expect(await output(program, ...args)).toMatch(said);
    });
  }
});

describe("Docker", () => {
  const project = `annex-tools-${process.pid}`;
  const file = fileURLToPath(new URL("../fixtures/tools/compose.yml", import.meta.url));
  const compose = (...args: string[]) => output(tools.docker, "compose", "-p", project, "-f", file, ...args);
  afterAll(() => compose("down", "--volumes", "--rmi", "local"));

  test("an engine answers and holds the base images", async () => {
    for (const image of [tools.pythonImage, tools.busyboxImage]) {
      expect(await output(tools.docker, "image", "inspect", "--format", "{{.Id}}", image)).toMatch(/^sha256:/);
    }
  });

  test("the Python image has the minor version of the tools, pip and venv", async () => {
    const probe = "import sys, pip, venv, ensurepip; print(sys.version)";
    const said = await output(tools.docker, "run", "--rm", "--network=none", tools.pythonImage, "python3", "-c", probe);
    expect(said).toMatch(/^3\.11\./);
  });

  test("the wheelhouse holds what the histories install, for the Python of the image", async () => {
    // --mount refuses a missing source, where -v would make a folder of that name.
    const wheels = ["--mount", `type=bind,ro,src=${realpathSync(tools.wheelhouse)},dst=/wheels`];
    const container = ["run", "--rm", "--network=none", ...wheels, tools.pythonImage];
    const install = ["python3", "-m", "pip", "install", "--dry-run", "--no-deps", "--ignore-installed", "--no-index"];
    const lists = readdirSync(tools.wheelhouse).filter((name) => name.endsWith(".txt"));
    expect(lists).not.toEqual([]);
    for (const list of lists) {
      const args = ["--find-links", "/wheels", "--require-hashes", "--only-binary", ":all:", "-r", `/wheels/${list}`];
      expect(await output(tools.docker, ...container, ...install, ...args)).toMatch(/^Would install /m);
    }
  });

  test("compose builds, brings a service up until it is healthy, publishes its port and takes it down", async () => {
    await compose("up", "--wait", "--wait-timeout", "60", "--build");
    const address = (await compose("port", "web", "8000")).trim();
    expect(address).toMatch(/^127\.0\.0\.1:\d+$/);
    const answer = await fetch(`http://${address}/answer`);
    expect(await answer.text()).toBe("built\n");
    expect(await compose("images", "--format", "json")).toMatch(/sha256:[0-9a-f]{64}/);
    await compose("down", "--volumes", "--rmi", "local");
    await expect(fetch(`http://${address}/answer`)).rejects.toThrow();
  });
});
