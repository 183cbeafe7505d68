import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ActResult, type ActRun, runAct } from "./act.ts";
import { tools } from "./tools.ts";

const fixture = fileURLToPath(new URL("../fixtures/act", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "annex-act-test-"));
const caller = join(scratch, "caller");
const exportDir = join(scratch, "bundle");
const bundle = { repository: "acme/annex", ref: "v1" };
const pins: Readonly<Record<string, string>> = {
  CHECKOUT: "3d3c42e5aac5ba805825da76410c181273ba90b1",
  UPLOAD: "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a",
  DOWNLOAD: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
  PYTHON: "5fda3b95a4ea91299a34e894583c3862153e4b97",
  REF: bundle.ref,
};

function git(...args: string[]): string {
  const author = ["-c", "user.name=Developer", "-c", "user.email=developer@example.com"];
  return execFileSync("git", [...author, ...args], { cwd: caller, env: tools.env(), encoding: "utf8" });
}

/** Fills in the toy's placeholders, as render-refs and the pins do for the real workflow. */
function render(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".yml")) continue;
    const text = readFileSync(join(folder, name), "utf8").replaceAll("OWNER/annex", bundle.repository);
    writeFileSync(
      join(folder, name),
      text.replace(/@([A-Z]+)$/gm, (_, pin: string) => `@${pins[pin]}`),
    );
  }
}

/** A caller whose head is the merge commit that GitHub checks out for a pull request. */
function arrangeCaller(): void {
  cpSync(fixture, scratch, { recursive: true });
  render(caller);
  render(exportDir);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=base");
  git("checkout", "--quiet", "-b", "feature");
  git("commit", "--quiet", "--allow-empty", "--message=change");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--message=merge", "feature");
  git("remote", "add", "origin", "https://github.com/acme/shop.git");
}

function pullRequest(title: string, more: Partial<ActRun> = {}): Promise<ActResult> {
  const event = { number: 7, pull_request: { number: 7, title, base: { ref: "main" }, head: { ref: "feature" } } };
  return runAct({ caller, exportDir, bundle, eventName: "pull_request", event, ...more });
}

function push(more: Partial<ActRun> = {}): Promise<ActResult> {
  const event = { ref: "refs/heads/main", repository: { default_branch: "main" } };
  return runAct({ caller, exportDir, bundle, eventName: "push", event, ...more });
}

beforeAll(arrangeCaller);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("a good pull request", () => {
  let result: ActResult;
  beforeAll(async () => {
    result = await pullRequest("a good change", {
      runId: 77,
      runAttempt: 2,
      env: { GITHUB_API_URL: "http://127.0.0.1:9" },
    });
  });

  test("is green and skips what it does not ask for", () => {
    expect(result.exitCode, result.log).toBe(0);
    expect(result.jobs).toEqual({
      inspect: "success",
      test: "success",
      skipped: "skipped",
      verdict: "success",
      gate: "skipped",
      deploy: "skipped",
      record: "success",
      after: "success",
    });
  });

  test("hands the result of each needed job to a job that always runs, and outputs to the caller", () => {
    expect(result.steps["verdict"]?.["verdict"]?.["said"]).toBe("inspect=success test=success skipped=skipped");
    expect(result.outputs["after"]?.["status"]).toBe("inspect=success test=success skipped=skipped");
  });

  test("runs a composite action of the bundle that uses another one, on Node 24", () => {
    expect(result.steps["inspect"]?.["both"]?.["twice"]).toBe("hellohello");
    expect(result.outputs["verdict"]).toMatchObject({ node: "24" });
  });

  test("shows an action the event, the run, the API and the merge commit", () => {
    expect(result.outputs["verdict"]).toMatchObject({
      title: "a good change",
      run: "77/2",
      api: "http://127.0.0.1:9",
      repository: "acme/shop",
      "event-name": "pull_request",
      ref: "refs/pull/7/merge",
      sha: git("rev-parse", "HEAD").trim(),
    });
    expect(result.outputs["inspect"]?.["parents"]).toBe("3");
  });

  test("gives a job a Python of its own", () => {
    expect(result.outputs["test"]?.["where"]).toMatch(/\/tmp\/python$/);
  });

  test("keeps an output of several lines", () => {
    expect(JSON.parse(result.outputs["verdict"]?.["json"] ?? "")).toEqual({ several: ["lines", "of"], json: true });
  });

  test("passes an artifact on by its id, laid out from the least common ancestor", () => {
    expect(result.steps["inspect"]?.["up"]?.["artifact-id"]).toBe("1001");
    expect(result.outputs["verdict"]?.["files"]?.split("\n")).toEqual([
      "./hostexecutor/README.md",
      "./tmp/out/one.txt",
      "./tmp/out/sub/two.txt",
    ]);
    expect(readdirSync(result.artifactsDir)).toEqual(["1001"]);
  });

  test("leaves each job summary once", () => {
    expect(result.summaries["inspect"]).toBe("# Summary of hello\n\n| a | b |\n");
    expect(Object.keys(result.summaries).sort()).toEqual(["inspect", "record", "verdict"]);
  });
});

describe("a pull request with a failing job", () => {
  let result: ActResult;
  beforeAll(async () => {
    result = await pullRequest("break it");
  });

  test("is red, and the jobs that always run have run", () => {
    expect(result.exitCode).toBe(1);
    expect(result.jobs).toMatchObject({ inspect: "success", test: "failure", verdict: "failure", record: "success" });
    expect(result.jobs).toMatchObject({ gate: "skipped", deploy: "skipped", after: "skipped" });
  });

  test("still shows the outputs, the summary and the error of the failed verdict", () => {
    expect(result.steps["verdict"]?.["verdict"]?.["said"]).toContain("test=failure");
    expect(result.summaries["verdict"]).toContain("test=failure");
    expect(result.annotations).toContainEqual({
      job: "verdict",
      level: "error",
      message: "the test job was failure",
    });
  });
});

describe("a push that deploys", () => {
  test("accepts the environment and gives the secret, of several lines, only to the step that names it", async () => {
    const result = await push({ secrets: { ANNEX_DEPLOY_ENV: "KEY=a-long-secret\nOTHER=line" } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.jobs["deploy"]).toBe("success");
    expect(result.outputs["deploy"]?.["length"]).toBe("28");
    expect(result.outputs["test"]?.["visible"]).toBe("0");
    expect(result.outputs["record"]?.["said"]).toBe("deploy=success");
    expect(result.annotations).toContainEqual({ job: "deploy", level: "notice", message: "deployed" });
  });

  test("masks a secret of one line in the log (act does not know those of several)", async () => {
    const result = await push({ secrets: { ANNEX_DEPLOY_ENV: "KEY=a-long-secret" } });
    expect(result.log).toContain("printed: ***");
    expect(result.log).not.toContain("a-long-secret");
  });
});

test("a run that does not end in time is ended and has no exit code", async () => {
  expect((await pullRequest("slow", { timeoutMs: 50 })).exitCode).toBeNull();
});
