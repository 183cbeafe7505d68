import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActResult } from "./act.ts";
import { rows, rowsOf } from "./verdicts.ts";
import { startWorld, type World } from "./world.ts";

const annex = fileURLToPath(new URL("../../dist/annex.js", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "annex-deployment-"));
let world: World;
let clones = 0;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Each history is a repository of its own, so each needs a register of its own. */
async function renew(): Promise<void> {
  await world.close();
  world = await startWorld();
}

/** A fresh clone of the register, as an auditor takes it. */
function clone(): string {
  clones += 1;
  const into = join(scratch, `clone-${clones}`);
  execFileSync("git", ["clone", "--quiet", world.register, into]);
  return into;
}

interface Stored {
  readonly path: string;
  readonly kind: string;
  readonly seq: number;
  readonly body: Readonly<Record<string, unknown>>;
}

function records(register: string): readonly Stored[] {
  const folder = join(register, "records");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ path: join(folder, name), ...JSON.parse(readFileSync(join(folder, name), "utf8")) }));
}

function verify(register: string): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [annex, "register", "verify", "--register", register], {
    encoding: "utf8",
  });
  return { status, stdout };
}

describe("history g: a deployment of the good state", () => {
  let result: ActResult;

  beforeAll(async () => {
    result = await world.run(world.history("g"));
  });

  test("passes every job and deploys", () => {
    expect([...new Set(Object.values(result.jobs))]).toEqual(["success"]);
    expect(rowsOf(result)).toEqual(rows());
    expect(result.exitCode).toBe(0);
    expect(result.outputs["gate"]).toMatchObject({ decision: "allowed", record: "2" });
    expect(result.outputs["record"]).toMatchObject({ record: "3", status: "passed" });
    expect(result.outputs["gate"]?.["anchor"]).toMatch(/#2-[0-9a-f]{64}$/u);
    expect(world.github.violations).toEqual([]);
  });

  test("installs the file that was built and tested", () => {
    const current = readdirSync(world.installRoot);
    expect(current).toContain("current");
    expect(result.outputs["build"]?.["artefact"]).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("leaves a baseline, a decision and an outcome record, and no name or address in them", () => {
    const stored = records(clone());
    expect(stored.map(({ kind }) => kind)).toEqual(["baseline", "decision", "outcome"]);
    const [, decision, outcome] = stored;
    expect(decision?.body).toMatchObject({ decision: "allowed", mechanism: expect.stringContaining("unpack") });
    expect(outcome?.body).toMatchObject({
      outcome: "deployed",
      decisionSeq: 2,
      artefact: result.outputs["build"]?.["artefact"],
    });
    for (const { path } of stored) expect(readFileSync(path, "utf8")).not.toMatch(/alice|bob|carol|@/u);
  });

  test("shows the change record as its job summary", () => {
    const page = result.summaries["record"] ?? "";
    expect(page).toMatch(/^# Change record 3 · records-service \S+ → production · deployed/u);
    for (const part of [
      "| Requested |",
      "| Approved |",
      "| Same file? |",
      "### 1. Acceptance tests performed and passed: **yes**",
      "### 2. New risks",
      "### What this first deployment brings",
      "Check it yourself",
    ]) {
      expect(page).toContain(part);
    }
  });

  test("verifies offline from a clone, every verdict computed again", () => {
    const { status, stdout } = verify(clone());
    expect(stdout).toMatch(/recomputation +ok/u);
    expect(stdout).toMatch(/history +ok/u);
    expect(status).toBe(0);
  });

  test.each([1, 2, 3])("names record %i after one byte of it is changed", (seq) => {
    const register = clone();
    const { path } = records(register)[seq - 1] ?? { path: "" };
    const bytes = readFileSync(path);
    const at = bytes.indexOf("records-service");
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    writeFileSync(path, bytes);
    const { status, stdout } = verify(register);
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`record ${seq} \\(`, "u"));
  });

  test("names the evidence after one byte of a blob is changed", () => {
    const register = clone();
    const [name] = readdirSync(join(register, "evidence"), { recursive: true, encoding: "utf8" }).filter((path) =>
      /[0-9a-f]{64}$/u.test(path),
    );
    const path = join(register, "evidence", name ?? "");
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(path, bytes);
    const { status, stdout } = verify(register);
    expect(status).toBe(1);
    expect(stdout).toMatch(/evidence +FAILED/u);
  });
});

describe("promotion: the recorded artefact into another environment", () => {
  let first: ActResult;
  let second: ActResult;

  beforeAll(async () => {
    await renew();
    const history = world.history("g");
    first = await world.run(history, { runId: 2001 });
    const artefact = first.outputs["build"]?.["artefact"] ?? "";
    world.keepArtifacts(first, 2001);
    const workflow = join(history.dir, ".github/workflows/annex.yml");
    const text = readFileSync(workflow, "utf8");
    writeFileSync(workflow, `${text.replace(/environment: .*/u, "environment: staging")}      artefact: ${artefact}\n`);
    const { repository, sender } = history.event;
    const event = { number: 0, ref: "refs/heads/main", inputs: {}, repository, sender };
    second = await world.run({ ...history, eventName: "workflow_dispatch", event }, { runId: 2002 });
  });

  test("fetches the file by its digest, tests it again and installs it", () => {
    expect(first.outputs["gate"]).toMatchObject({ decision: "allowed" });
    expect(second.jobs).toEqual(first.jobs);
    expect(second.outputs["build"]?.["artefact"]).toBe(first.outputs["build"]?.["artefact"]);
    expect(second.outputs["gate"]).toMatchObject({ decision: "allowed" });
  });

  test("records it as a deployment of the same digest", () => {
    const outcome = records(clone()).at(-1);
    expect(outcome?.body).toMatchObject({ outcome: "deployed", artefact: first.outputs["build"]?.["artefact"] });
    expect(JSON.parse(readFileSync(outcome?.path ?? "", "utf8"))).toMatchObject({ environment: "staging" });
    expect(verify(clone()).status).toBe(0);
  });
});

describe("a push past every pull request", () => {
  let result: ActResult;

  beforeAll(async () => {
    await renew();
    result = await world.run(world.history("denied"));
  });

  test("is denied, deploys nothing and is red", () => {
    expect(result.jobs).toMatchObject({ verdict: "failure", gate: "failure", deploy: "skipped", record: "failure" });
    expect(result.exitCode).toBe(1);
    expect(rowsOf(result)).toMatchObject({ "change-control": "failed" });
    expect(result.outputs["gate"]).toMatchObject({ decision: "denied" });
  });

  test("leaves a denied record with its reasons, and its refusal", () => {
    const stored = records(clone());
    const decision = stored.findLast(({ kind }) => kind === "decision");
    expect(decision?.body["decision"]).toBe("denied");
    expect(decision?.body["reasons"]).toContain("change-control/through-pull-request");
    expect(stored.at(-1)?.body).toMatchObject({ outcome: "refused", decision: "denied", decisionSeq: decision?.seq });
    expect(verify(clone()).status).toBe(0);
  });
});
