import { describe, expect, it } from "vitest";
import { loadAction } from "../../src/actions/registry.ts";
import { type Result, runs, type Situation } from "./conditions.ts";
import { ACTION_FILES, type ActionFile, CONTROLS_YML, type Job, read, readYaml, type Workflow } from "./workflows.ts";

const workflow = readYaml<Workflow>(CONTROLS_YML);
const jobs = Object.entries(workflow.jobs);
const jobOf = (name: string): Job => {
  const job = workflow.jobs[name];
  if (job === undefined) throw new Error(`controls.yml has no job ${name}`);
  return job;
};
const needsOf = ({ needs = [] }: Job): readonly string[] => (typeof needs === "string" ? [needs] : needs);
const texts = [CONTROLS_YML, ...ACTION_FILES, "examples/records-service/.github/workflows/annex.yml"];

/** Design, section 3, "Conditions, exactly these"; a job without one runs when all that it needs succeeded. */
const CONDITIONS: Readonly<Record<string, string | undefined>> = {
  change: undefined,
  inspect: undefined,
  build: undefined,
  test: undefined,
  acceptance: undefined,
  verdict: "always()",
  gate: "${{ !cancelled() && needs.change.outputs.deployment == 'true' }}",
  deploy:
    "${{ !cancelled() && needs.gate.result == 'success' && " +
    `contains(fromJSON('["allowed","allowed-unenforced","emergency"]'), needs.gate.outputs.decision) }}`,
  record: "${{ always() && needs.gate.result != 'skipped' && needs.gate.outputs.decision != 'requested' }}",
};

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  change: [],
  inspect: [],
  build: [],
  test: ["build"],
  acceptance: ["build"],
  verdict: ["change", "inspect", "build", "test", "acceptance"],
  gate: ["change", "inspect", "build", "test", "acceptance", "verdict"],
  deploy: ["build", "gate"],
  record: ["gate", "deploy"],
};

/** `deploy` has none at all: it takes the caller's ceiling, so that OIDC works when the caller adds id-token. */
const PERMISSIONS: Readonly<Record<string, unknown>> = {
  change: { contents: "read", "pull-requests": "read", issues: "read" },
  inspect: { contents: "read" },
  build: { contents: "read", actions: "read" },
  test: { contents: "read" },
  acceptance: { contents: "read" },
  verdict: {},
  gate: { contents: "read", "pull-requests": "read", issues: "read", actions: "read" },
  deploy: undefined,
  record: { contents: "read", actions: "read" },
};

describe("jobs", () => {
  it("are these", () => {
    expect(jobs.map(([name]) => name)).toEqual(Object.keys(CONDITIONS));
  });

  it.each(Object.keys(CONDITIONS))("%s has its condition, its needs and its permissions", (name) => {
    const job = jobOf(name);
    expect(job.if).toBe(CONDITIONS[name]);
    expect(needsOf(job)).toEqual(NEEDS[name]);
    expect(job.permissions).toEqual(PERMISSIONS[name]);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("get nothing from the top level", () => {
    expect(workflow.permissions).toBeUndefined();
    expect(Object.keys(workflow).sort()).toEqual(["jobs", "name", "on"]);
  });

  it("hold secrets only in gate, deploy and record, each its own", () => {
    const secretsOf = (job: Job) => [...JSON.stringify(job).matchAll(/secrets\.(\w+)/gu)].map(([, secret]) => secret);
    const held = jobs.flatMap(([name, job]) => secretsOf(job).map((secret) => `${name} ${secret}`));
    expect(held).toEqual(["gate ANNEX_REGISTER_KEY", "deploy ANNEX_DEPLOY_ENV", "record ANNEX_REGISTER_KEY"]);
    expect(read(CONTROLS_YML)).not.toMatch(/toJSON\(secrets\)|secrets\[/iu);
  });

  it("name the register's environment only in gate and record, and the caller's only in deploy", () => {
    const environments = jobs.filter(([, job]) => job.environment !== undefined);
    expect(Object.fromEntries(environments.map(([name, { environment }]) => [name, environment]))).toEqual({
      gate: { name: "annex-register", deployment: false },
      deploy: { name: "${{ inputs.environment }}", url: "${{ needs.gate.outputs.anchor }}" },
      record: { name: "annex-register", deployment: false },
    });
  });

  it("let no deployment overtake or cancel another", () => {
    const concurrent = jobs.filter(([, job]) => job.concurrency !== undefined);
    expect(Object.fromEntries(concurrent.map(([name, { concurrency }]) => [name, concurrency]))).toEqual({
      deploy: {
        group: "annex-${{ inputs.service || github.event.repository.name }}-${{ inputs.environment }}",
        queue: "max",
      },
    });
  });

  it("write a summary only in verdict and record", () => {
    const users = jobs.filter(([, { steps }]) => steps.some(({ uses }) => /verdict|change-record/u.test(uses ?? "")));
    expect(users.map(([name]) => name)).toEqual(["verdict", "record"]);
  });
});

describe("steps", () => {
  const steps = jobs.flatMap(([name, job]) => job.steps.map((step) => ({ name, job, step })));
  const uses = texts.flatMap((path) =>
    [...read(path).matchAll(/^[ -]*uses: *(.*)$/gmu)].map(([, text]) => ({ path, text: text ?? "" })),
  );

  it("are pinned to a full SHA with its version, or are annex's own", () => {
    const own = /^\$\/actions\/[a-z-]+(?:\/[a-z-]+)?$/u;
    const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/u;
    // The example is a template: whoever copies it writes the bundle's owner and a full SHA there.
    const template = "OWNER/annex/.github/workflows/controls.yml@REF";
    expect(uses.filter(({ text }) => !own.test(text) && !pinned.test(text) && text !== template)).toEqual([]);
    expect(uses.length).toBeGreaterThan(40);
  });

  it("pin one action to one commit", () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of uses.filter((use) => use.text.includes("@"))) {
      const [action = "", ref = ""] = text.split("@");
      pins.set(action, (pins.get(action) ?? new Set()).add(ref));
    }
    expect([...pins].filter(([, refs]) => refs.size > 1)).toEqual([]);
  });

  it("check out without leaving a token behind", () => {
    const checkouts = steps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(5);
    for (const { step } of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
    for (const { step } of checkouts) expect(Object.keys(step.with ?? {})).not.toContain("ref");
  });

  it("put no expression into a script", () => {
    const scripts = [
      ...steps.map(({ step }) => step),
      ...ACTION_FILES.flatMap((path) => readYaml<ActionFile>(path).runs.steps ?? []),
    ].flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });

  it("take artifacts by id", () => {
    const downloads = steps.filter(({ step }) => step.uses?.startsWith("actions/download-artifact@"));
    expect(downloads.length).toBeGreaterThan(5);
    for (const { step } of downloads) expect(Object.keys(step.with ?? {}).sort()).toEqual(["artifact-ids", "path"]);
  });

  it("give the actions only inputs that they take, and all that they require", async () => {
    for (const { name, step } of steps.filter(({ step: of }) => of.uses?.startsWith("$/actions/"))) {
      const { spec } = await loadAction(step.uses?.replace("$/actions/", "") ?? "");
      const given = Object.keys(step.with ?? {});
      expect(
        given.filter((input) => !Object.hasOwn(spec.inputs, input)),
        `${name}: ${step.uses}`,
      ).toEqual([]);
      const required = Object.entries(spec.inputs).filter(([, { required: must }]) => must === true);
      expect(
        required.filter(([input]) => !given.includes(input)),
        `${name}: ${step.uses}`,
      ).toEqual([]);
    }
  });

  it("read only outputs that exist", async () => {
    for (const [name, job] of jobs) {
      for (const [, id = "", output = ""] of JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/gu)) {
        const step = job.steps.find((of) => of.id === id);
        const known = await outputsOf(step?.uses ?? "");
        expect(known, `${name}: steps.${id}.outputs.${output}`).toContain(output);
      }
      for (const [, other = "", output = ""] of JSON.stringify(job).matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/gu)) {
        expect(needsOf(job), `${name}: needs.${other}`).toContain(other);
        expect(Object.keys(jobOf(other).outputs ?? {}), `${name}: needs.${other}`).toContain(output);
      }
    }
  });

  it("read only inputs that the workflow has", () => {
    const inputs = [...read(CONTROLS_YML).matchAll(/\binputs\.([\w-]+)/gu)].map(([, input]) => input);
    const { inputs: declared, outputs } = workflow.on.workflow_call;
    expect([...new Set(inputs)].sort()).toEqual(Object.keys(declared).sort());
    for (const { value } of Object.values(outputs)) {
      const [, job = "", output = ""] = /^\$\{\{ jobs\.(\w+)\.outputs\.([\w-]+) \}\}$/u.exec(value) ?? [];
      expect(Object.keys(jobOf(job).outputs ?? {})).toContain(output);
    }
  });
});

async function outputsOf(uses: string): Promise<readonly string[]> {
  if (uses.startsWith("actions/upload-artifact@")) return ["artifact-id"];
  return Object.keys((await loadAction(uses.replace("$/actions/", ""))).spec.outputs);
}

describe("conditions", () => {
  const ALL: readonly Result[] = ["success", "failure", "cancelled", "skipped"];
  const given = (name: string, situation: Situation) => runs(CONDITIONS[name], situation);
  const gated = (result: Result, decision: string, rest: Partial<Situation> = {}): Situation => ({
    needs: {
      build: { result: "success", outputs: {} },
      gate: { result, outputs: { decision } },
      deploy: { result: "skipped", outputs: {} },
    },
    ...rest,
  });

  it.each(["test", "acceptance"])("%s does not run on a build that failed", (name) => {
    const ran = ALL.filter((result) => given(name, { needs: { build: { result } } }));
    expect(ran).toEqual(["success"]);
  });

  it("verdict runs whatever happened, also in a cancelled run", () => {
    for (const result of ALL) {
      for (const cancelled of [true, false]) {
        const needs = Object.fromEntries((NEEDS["verdict"] ?? []).map((name) => [name, { result }]));
        expect(given("verdict", { needs, cancelled })).toBe(true);
      }
    }
  });

  it("gate decides when a deployment is asked for, also on a red verdict, and not in a cancelled run", () => {
    const asked = (deployment: string, verdict: Result, cancelled = false): boolean =>
      given("gate", {
        needs: { change: { result: "success", outputs: { deployment } }, verdict: { result: verdict } },
        cancelled,
      });
    expect(ALL.map((result) => asked("true", result))).toEqual([true, true, true, true]);
    expect(["false", "", "TRUE ", "1"].filter((text) => asked(text, "success"))).toEqual([]);
    expect(asked("true", "success", true)).toBe(false);
  });

  it.each([
    ["success", "allowed", true, true],
    ["success", "allowed-unenforced", true, true],
    ["success", "emergency", true, true],
    ["success", "requested", false, false],
    ["success", "denied", false, true],
    ["success", "", false, true],
    ["failure", "denied", false, true],
    ["failure", "allowed", false, true],
    ["failure", "", false, true],
    ["cancelled", "allowed", false, true],
    ["cancelled", "", false, true],
    ["skipped", "", false, false],
  ] as const)("after gate %s with %j: deploy %s, record %s", (result, decision, deploy, record) => {
    expect(given("deploy", gated(result, decision))).toBe(deploy);
    expect(given("record", gated(result, decision))).toBe(record);
  });

  it("deploy runs although a job before the gate failed, when the gate allowed it", () => {
    const ancestors: readonly Result[] = ["success", "failure", "skipped"];
    expect(given("deploy", gated("success", "emergency", { ancestors }))).toBe(true);
  });

  it("in a cancelled run nothing is deployed any more, and what was decided is still recorded", () => {
    for (const decision of ["allowed", "emergency"]) {
      expect(given("deploy", gated("success", decision, { cancelled: true }))).toBe(false);
      expect(given("record", gated("success", decision, { cancelled: true }))).toBe(true);
    }
  });

  it("record runs however the deployment ended", () => {
    for (const result of ALL) {
      const { needs } = gated("success", "allowed");
      expect(given("record", { needs: { ...needs, deploy: { result } } })).toBe(true);
    }
  });

  it("a condition without a status function would hide what follows a skipped job", () => {
    expect(runs("needs.gate.outputs.decision != 'requested'", gated("failure", "denied"))).toBe(false);
  });
});
