import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ActResult } from "./act.ts";
import { errorsOf } from "./verdicts.ts";
import { BUNDLE, startWorld, type World } from "./world.ts";

/** A workflow that uses single actions, a job each, as a team does that wants one control only. */
function workflow(actions: Readonly<Record<string, string>>): string {
  const jobs = Object.entries(actions).map(
    ([job, path]) => `  ${job}:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2
          persist-credentials: false
      - id: annex
        uses: ${BUNDLE.repository}${path}@${BUNDLE.ref}
`,
  );
  return `on: pull_request\npermissions:\n  contents: read\n  pull-requests: read\n  issues: read\njobs:\n${jobs.join("")}`;
}

describe("actions used alone, without the reusable workflow", () => {
  let world: World;
  let result: ActResult;

  beforeAll(async () => {
    world = await startWorld();
    const history = world.history("b");
    const text = workflow({
      static: "",
      osv: "/actions/osv",
      audit: "/actions/pip-audit",
      packages: "/actions/package-changes",
      bill: "/actions/sbom",
      change: "/actions/change",
    });
    writeFileSync(join(history.dir, ".github/workflows/alone.yml"), text);
    result = await world.run(history, { workflow: "alone.yml" });
  });

  afterAll(async () => {
    await world?.close();
  });

  test("each fails or passes by its own controls", () => {
    expect(result.jobs).toEqual({
      static: "failure",
      osv: "failure",
      audit: "failure",
      packages: "success",
      bill: "success",
      change: "success",
    });
  });

  test.each(["static", "osv", "audit"])("%s says which rule failed, why and what to do", (job) => {
    expect(result.outputs[job]).toMatchObject({
      status: "failed",
      "reason-code": "technical-vulnerabilities/known-vulnerability",
    });
    expect(errorsOf(result, job)).toMatch(/sqlparse 0\.4\.4: CVE-2024-4340[\s\S]*Update sqlparse to 0\.5\.0/u);
  });

  test.each(["packages", "bill", "change"])("%s passes and puts out its report and manifest", (job) => {
    expect(result.outputs[job]).toMatchObject({ status: "passed", "reason-code": "" });
    expect(result.outputs[job]?.["report"]).toMatch(/annex-reports\/[\w-]+\.json$/u);
    expect(result.outputs[job]?.["manifest"]).toMatch(/^[0-9a-f]{64}$/u);
  });
});
