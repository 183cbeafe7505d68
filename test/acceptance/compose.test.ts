import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exec } from "../../src/runner/exec.ts";
import { type ComposeRequest, withComposeEnvironment } from "../../src/testing/compose.ts";
import { tools } from "./tools.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/compose");
const ENV = tools.env({ BASE_IMAGE: tools.busyboxImage, DOCKER_BUILDKIT: "0" });

function request(file: string): ComposeRequest {
  const log = { info: () => undefined, output: () => undefined, warning: () => undefined };
  return { file, cwd: FOLDER, env: ENV, healthTimeout: 40, exec, log };
}

async function docker(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await exec("docker", args, { env: ENV });
  if (exitCode !== 0) throw new Error(`docker ${args.join(" ")}: ${stderr} ${tools.remedy}`);
  return stdout.trim();
}

/** Everything a compose project could leave behind. */
async function leftovers(project: string): Promise<readonly string[]> {
  const filter = ["--quiet", "--filter", `label=com.docker.compose.project=${project}`];
  const found = [
    await docker("ps", "--all", ...filter),
    await docker("volume", "ls", ...filter),
    await docker("network", "ls", ...filter),
    await docker("images", "--quiet", `${project}-*`),
  ];
  return found.filter((ids) => ids !== "");
}

describe("an acceptance environment on a real engine", () => {
  test("is up while the tests run, known by its digests, and gone afterwards", async () => {
    const outcome = await withComposeEnvironment(request("healthy.yml"), async (env) => {
      const { stdout } = await exec("docker", ["compose", "port", "web", "8000"], {
        cwd: "/",
        env: { ...ENV, ...env },
      });
      const answer = await fetch(`http://${stdout.trim()}/answer`);
      return answer.text();
    });
    expect(outcome.problems).toEqual([]);
    expect(outcome.result).toBe("built\n");
    expect(outcome.environment).toMatchObject({
      kind: "compose",
      left: 0,
      services: [
        { name: "store", image: tools.busyboxImage, healthy: true },
        { name: "web", healthy: true },
      ],
    });
    for (const { digest } of outcome.environment?.services ?? []) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await leftovers(outcome.environment?.project ?? "")).toEqual([]);
  });

  test("that does not get healthy runs no test, says which service, and keeps its log", async () => {
    const outcome = await withComposeEnvironment(request("unhealthy.yml"), () => Promise.reject(new Error("ran")));
    expect(outcome.result).toBeNull();
    expect(outcome.problems).toMatchObject([{ code: "acceptance-unhealthy" }]);
    expect(outcome.problems[0]?.message).toContain("sick");
    expect(outcome.logs).toContain("the store did not answer");
    expect(outcome.environment).toMatchObject({
      left: 0,
      services: [
        { name: "fine", healthy: true },
        { name: "sick", healthy: false },
      ],
    });
    expect(await leftovers(outcome.environment?.project ?? "")).toEqual([]);
  });

  test("with a service that crashes is not healthy either", async () => {
    const outcome = await withComposeEnvironment(request("crashing.yml"), () => Promise.reject(new Error("ran")));
    expect(outcome.problems).toMatchObject([{ code: "acceptance-unhealthy" }]);
    expect(outcome.logs).toContain("no configuration");
    expect(outcome.environment?.left).toBe(0);
  });

  test.each(["unbuildable.yml", "no-such-file.yml"])("that cannot be made (%s) is a problem", async (file) => {
    const outcome = await withComposeEnvironment(request(file), () => Promise.reject(new Error("ran")));
    expect(outcome.problems).toMatchObject([{ code: "acceptance-not-started" }]);
    expect(outcome.environment).toMatchObject({ services: [], left: 0 });
  });

  test("is gone also when what used it broke", async () => {
    let project = "";
    const broken = withComposeEnvironment(request("healthy.yml"), (env) => {
      project = env["COMPOSE_PROJECT_NAME"] ?? "";
      return Promise.reject(new Error("the tests broke"));
    });
    await expect(broken).rejects.toThrow("the tests broke");
    expect(project).toMatch(/^annex-[0-9a-f]{12}$/);
    expect(await leftovers(project)).toEqual([]);
  });
});
