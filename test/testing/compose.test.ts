import { describe, expect, test } from "vitest";
import type { Exec, ExecResult } from "../../src/model/exec.ts";
import { type ComposeRequest, withComposeEnvironment } from "../../src/testing/compose.ts";

const OK: ExecResult = { exitCode: 0, stdout: "", stderr: "", timedOut: false };
const ID = "a".repeat(64);
const IMAGE = `sha256:${"b".repeat(64)}`;

function container(name: string, state: object) {
  return {
    Image: IMAGE,
    Config: { Image: `${name}:1`, Labels: { "com.docker.compose.service": name } },
    State: { ExitCode: 0, ...state },
  };
}

const HEALTHY = container("web", { Status: "running", Health: { Status: "healthy" } });

/** A Docker that answers what a test says, by the beginning of the arguments after `-p … -f …`, and as if all were well otherwise. */
function fakeDocker(answers: Readonly<Record<string, Partial<ExecResult> | readonly Partial<ExecResult>[]>>) {
  const calls: string[] = [];
  const standard: Readonly<Record<string, Partial<ExecResult> | readonly Partial<ExecResult>[]>> = {
    "ps ": [{ stdout: `${ID}\n` }, { stdout: "" }],
    "inspect ": { stdout: JSON.stringify([HEALTHY]) },
    "image inspect": { stdout: JSON.stringify([{ Id: IMAGE, RepoDigests: [] }]) },
    ...answers,
  };
  const exec: Exec = async (_program, args) => {
    const call = args.join(" ").replace(/^compose -p \S+ -f \S+/u, "compose");
    calls.push(call);
    const [key, answer] = Object.entries(standard).find(([start]) => call.startsWith(start)) ?? [];
    const all = answer === undefined ? [] : [answer].flat();
    const nth = calls.filter((made) => key !== undefined && made.startsWith(key)).length - 1;
    return { ...OK, ...(all[Math.min(nth, all.length - 1)] ?? {}) };
  };
  return { exec, calls };
}

function request(exec: Exec): ComposeRequest {
  const log = { info: () => undefined, output: () => undefined, warning: () => undefined };
  return { file: "compose.yml", cwd: "/checkout", env: {}, healthTimeout: 5, exec, log, project: "annex-x" };
}

describe("an acceptance environment", () => {
  test("is described by service, image and digest", async () => {
    const { exec, calls } = fakeDocker({});
    const outcome = await withComposeEnvironment(request(exec), async (env) => env);
    expect(outcome).toEqual({
      result: { COMPOSE_PROJECT_NAME: "annex-x", COMPOSE_FILE: "/checkout/compose.yml" },
      environment: {
        kind: "compose",
        project: "annex-x",
        services: [{ name: "web", image: "web:1", digest: IMAGE, healthy: true }],
        left: 0,
      },
      problems: [],
      logs: "",
    });
    expect(calls).toContain("compose up --detach --no-build --wait --wait-timeout 5");
    expect(calls).toContain("compose down --volumes --remove-orphans --rmi local --timeout 5");
  });

  test("shows the digest of the registry where the image came from one", async () => {
    const published = `sha256:${"c".repeat(64)}`;
    const { exec } = fakeDocker({
      "image inspect": { stdout: JSON.stringify([{ Id: IMAGE, RepoDigests: [`web@${published}`] }]) },
    });
    const { environment } = await withComposeEnvironment(request(exec), async () => 1);
    expect(environment?.services[0]?.digest).toBe(published);
  });

  test.each([
    ["running without a health check", { Status: "running" }, true],
    ["done", { Status: "exited", ExitCode: 0 }, true],
    ["crashed", { Status: "exited", ExitCode: 1 }, false],
    ["still starting", { Status: "running", Health: { Status: "starting" } }, false],
    ["unhealthy", { Status: "running", Health: { Status: "unhealthy" } }, false],
    ["restarting", { Status: "restarting" }, false],
    ["paused", { Status: "paused" }, false],
  ])("with a service that is %s: ready is %s", async (_how, state, ready) => {
    const { exec } = fakeDocker({ "inspect ": { stdout: JSON.stringify([container("web", state)]) } });
    const outcome = await withComposeEnvironment(request(exec), async () => "used");
    expect(outcome.result).toBe(ready ? "used" : null);
    expect(outcome.problems.map(({ code }) => code)).toEqual(ready ? [] : ["acceptance-unhealthy"]);
  });
});

describe("no environment comes of", () => {
  test.each([
    [
      "a machine without Docker",
      { "compose version": { exitCode: null, stderr: "spawn docker ENOENT" } },
      "docker-missing",
    ],
    ["a Docker without compose", { "compose version": { exitCode: 1, stderr: "unknown command" } }, "docker-missing"],
    ["an engine that does not answer", { "version ": { exitCode: 1, stderr: "Cannot connect" } }, "docker-unreachable"],
  ])("%s", async (_what, answers, code) => {
    const { exec } = fakeDocker(answers);
    const outcome = await withComposeEnvironment(request(exec), () => Promise.reject(new Error("used")));
    expect(outcome).toMatchObject({ result: null, environment: null, problems: [{ code }] });
  });

  test.each([
    ["a build that fails", { "compose build": { exitCode: 1, stderr: "step 3 failed" } }],
    ["a start that fails", { "compose up": { exitCode: 1, stderr: "port is taken" } }],
    ["a start without end", { "compose up": { exitCode: null, timedOut: true } }],
  ])("%s, and it is taken down", async (_what, answers) => {
    const { exec, calls } = fakeDocker({ ...answers, "inspect ": { stdout: "[]" } });
    const outcome = await withComposeEnvironment(request(exec), () => Promise.reject(new Error("used")));
    expect(outcome.problems).toMatchObject([{ code: "acceptance-not-started" }]);
    expect(calls.some((call) => call.startsWith("compose down"))).toBe(true);
  });
});

describe("what Docker does not tell", () => {
  test.each([
    ["the list of containers", { "ps ": { exitCode: 1 } }],
    ["their description", { "inspect ": { exitCode: 1 } }],
    ["JSON", { "inspect ": { stdout: "<html>" } }],
    ["the fields", { "inspect ": { stdout: "[{}]" } }],
  ])("%s leaves no service known", async (_what, answers) => {
    const { exec } = fakeDocker(answers);
    const { environment } = await withComposeEnvironment(request(exec), async () => 1);
    expect(environment?.services).toEqual([]);
  });

  test("how many are left is null, not none", async () => {
    const { exec } = fakeDocker({ "ps ": [{ stdout: ID }, { exitCode: 1 }] });
    const { environment } = await withComposeEnvironment(request(exec), async () => 1);
    expect(environment?.left).toBeNull();
  });

  test("containers that compose leaves are removed by force and counted again", async () => {
    const { exec, calls } = fakeDocker({
      "compose down": { exitCode: 1 },
      "ps ": [{ stdout: ID }, { stdout: ID }, { stdout: ID }],
    });
    const { environment } = await withComposeEnvironment(request(exec), async () => 1);
    expect(calls).toContain(`rm --force --volumes ${ID}`);
    expect(environment?.left).toBe(1);
  });
});
