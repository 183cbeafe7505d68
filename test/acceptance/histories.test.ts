import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ControlSlug } from "../../src/model/control.ts";
import type { Status } from "../../src/model/finding.ts";
import type { ActResult } from "./act.ts";
import type { HistoryId } from "./history/cases.ts";
import { errorsOf, rows, rowsOf } from "./verdicts.ts";
import { startWorld, type World } from "./world.ts";

/** What a pull request of the example must end in. */
interface Case {
  readonly id: HistoryId;
  readonly what: string;
  readonly jobs: "success" | "failure";
  readonly status: Status;
  readonly but: Partial<Record<ControlSlug, Status>>;
  /** Id of the first blocking rule, as the output reason-code. */
  readonly reason: string;
  /** What the red run says: each of these in an annotation or, for a summary, in the page. */
  readonly says: readonly RegExp[];
}

const SHIPPED = ["security-requirements", "package-changes", "security-testing", "acceptance-testing"] as const;
const NOT_SHIPPED = Object.fromEntries(SHIPPED.map((slug) => [slug, "not-applicable"])) as Case["but"];

const CASES: readonly Case[] = [
  { id: "a", what: "a good feature change passes", jobs: "success", status: "passed", but: {}, reason: "", says: [] },
  {
    id: "b",
    what: "a package with a known vulnerability fails 8.8 and nothing else",
    jobs: "failure",
    status: "failed",
    but: { "technical-vulnerabilities": "failed" },
    reason: "technical-vulnerabilities/known-vulnerability",
    says: [/sqlparse 0\.4\.4: CVE-2024-4340, severity high, fixed in 0\.5\.0/u, /Update sqlparse to 0\.5\.0/u],
  },
  {
    id: "c",
    what: "a change without its security section fails 5.8",
    jobs: "failure",
    status: "failed",
    but: { "security-requirements": "failed" },
    reason: "security-requirements/section-answered",
    says: [/does not hold “What does this change mean for security\?”/u, /no commit is needed/u],
  },
  {
    id: "d",
    what: "a dependency change mixed with code fails A.14.2.4",
    jobs: "failure",
    status: "failed",
    but: { "package-changes": "failed" },
    reason: "package-changes/dependency-only",
    says: [/tenacity 9\.2\.1/u],
  },
  {
    id: "e",
    what: "a broken mandatory criterion fails A.14.2.9",
    jobs: "failure",
    status: "failed",
    but: { "acceptance-testing": "failed" },
    reason: "acceptance-testing/criteria-met",
    says: [/AC-05/u],
  },
  {
    id: "f",
    what: "a dependency alone with its assessment passes",
    jobs: "success",
    status: "passed",
    but: {},
    reason: "",
    says: [],
  },
  {
    id: "h",
    what: "a spelling in docs does not apply to what is shipped",
    jobs: "success",
    status: "passed",
    but: NOT_SHIPPED,
    reason: "",
    says: [],
  },
  {
    id: "excuse-policy",
    what: "a policy in the head that relaxes a rule does not excuse",
    jobs: "failure",
    status: "failed",
    but: { "security-requirements": "failed" },
    reason: "security-requirements/section-answered",
    says: [/security/u],
  },
  {
    id: "excuse-waiver",
    what: "a waiver added in the head does not excuse",
    jobs: "failure",
    status: "failed",
    but: { "technical-vulnerabilities": "failed", "package-changes": "failed" },
    reason: "technical-vulnerabilities/known-vulnerability",
    says: [/CVE-2024-4340/u],
  },
  {
    id: "excuse-criterion",
    what: "a criterion deleted in the head does not excuse",
    jobs: "failure",
    status: "failed",
    but: { "acceptance-testing": "failed" },
    reason: "acceptance-testing/ran",
    says: [/AC-05 is no longer there/u],
  },
  {
    id: "excuse-test-command",
    what: "a test command replaced by true does not excuse",
    jobs: "failure",
    status: "failed",
    but: { "security-testing": "failed" },
    reason: "security-testing/component-covered",
    says: [/tokens/u],
  },
  {
    id: "excuse-environment",
    what: "an environment input on a pull request deploys nothing",
    jobs: "failure",
    status: "failed",
    but: { "security-requirements": "failed" },
    reason: "security-requirements/section-answered",
    says: [/security/u],
  },
  {
    id: "excuse-bootstrap",
    what: "a first policy that allows everything is judged by the defaults",
    jobs: "failure",
    status: "failed",
    but: { "security-requirements": "failed" },
    reason: "security-requirements/section-answered",
    says: [/security/u],
  },
];

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(async () => {
  await world?.close();
});

describe.each(CASES)("history $id: $what", ({ id, jobs, status, but, reason, says }) => {
  let result: ActResult;

  beforeAll(async () => {
    result = await world.run(world.history(id));
  });

  test("ends as it should, with nothing deployed", () => {
    expect(result.jobs).toEqual({
      change: "success",
      inspect: "success",
      build: "success",
      test: "success",
      acceptance: "success",
      verdict: jobs,
      gate: "skipped",
      deploy: "skipped",
      record: "skipped",
    });
    expect(result.exitCode).toBe(jobs === "success" ? 0 : 1);
  });

  test("shows the status of all eight rows", () => {
    expect(rowsOf(result)).toEqual(rows(but));
    expect(result.outputs["verdict"]).toMatchObject({ status, "reason-code": reason });
  });

  test("says what was seen and what to do", () => {
    const told = errorsOf(result, "verdict");
    for (const sentence of says) expect(told).toMatch(sentence);
    if (says.length === 0) expect(told).toBe("");
    const summary = result.summaries["verdict"] ?? "";
    expect(summary).toMatch(
      jobs === "success" ? /^## ✔ annex/u : /^## [✖?] annex · \d+ things? to do before #\d+ can merge/u,
    );
  });

  test("asks GitHub only what its contract allows", () => {
    expect(world.github.violations).toEqual([]);
  });
});

describe("what breaks around a good change", () => {
  test("a job that fails and those it skips block, and what was collected is kept", async () => {
    const result = await world.run(world.history("a"), { env: { PIP_FIND_LINKS: "/nonexistent" } });
    expect(result.jobs).toMatchObject({ build: "failure", test: "skipped", acceptance: "skipped", verdict: "failure" });
    expect(rowsOf(result)).toMatchObject({
      "technical-vulnerabilities": "passed",
      "security-requirements": "passed",
      "security-testing": "inconclusive",
      "acceptance-testing": "inconclusive",
    });
    expect(result.outputs["build"]).toMatchObject({ "reason-code": "build-failed" });
    expect(errorsOf(result, "verdict")).toMatch(/job build: failure, job test: skipped/u);
    expect(result.summaries["verdict"]).toMatch(/jobs that did not succeed/u);
  });

  test("an OSV that does not answer makes 8.8 inconclusive, never clean", async () => {
    const result = await world.run(world.history("a"), { env: { ANNEX_OSV_URL: "http://127.0.0.1:9" } });
    expect(result.jobs).toMatchObject({ inspect: "success", verdict: "failure" });
    expect(rowsOf(result)).toEqual(rows({ "technical-vulnerabilities": "inconclusive" }));
    expect(errorsOf(result, "verdict")).toMatch(/advisory-freshness|everything-scanned/u);
  });
});
