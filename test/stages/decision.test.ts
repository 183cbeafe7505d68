import { describe, expect, it } from "vitest";
import type { RuleResult } from "../../src/model/finding.ts";
import { RULES } from "../../src/model/rules.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";
import { decide, emergencyOf } from "../../src/stages/decision.ts";
import { judge } from "../controls/arrange.ts";

const GOOD = judge({ stage: "deploy", gate: true });
const EMERGENCY = { reason: "production is down", incident: "INC-1" };

/** The good verdict with one rule in another state. */
function with_(name: string, change: Partial<RuleResult>): VerdictDocument {
  const [control = "", rule = ""] = name.split("/");
  return {
    ...GOOD,
    controls: GOOD.controls.map((row) =>
      row.control === control
        ? { ...row, rules: row.rules.map((item) => (item.rule === rule ? { ...item, ...change } : item)) }
        : row,
    ),
  };
}

const blocking = (name: string) => with_(name, { status: "failed", blocks: true });

describe("decide", () => {
  it("allows what nothing objects to, and an emergency changes nothing about that", () => {
    expect(decide(GOOD, null)).toEqual({ decision: "allowed", reasons: [], unenforced: [] });
    expect(decide(GOOD, EMERGENCY).decision).toBe("allowed");
  });

  it.each(["failed", "inconclusive"] as const)("never calls a reported %s rule allowed", (status) => {
    const verdict = with_("package-changes/cooldown", { status, mode: "report", blocks: false });
    expect(decide(verdict, null)).toMatchObject({
      decision: "allowed-unenforced",
      unenforced: ["package-changes/cooldown"],
    });
  });

  it.each(RULES.map(({ control, rule }) => `${control}/${rule}`))("denies when %s blocks, and says so", (name) => {
    expect(decide(blocking(name), null)).toMatchObject({ decision: "denied", reasons: [name] });
  });

  const never = [
    "operational-installation/artefact-digest",
    "operational-installation/recorded",
    "technical-vulnerabilities/malware",
  ];
  it.each(RULES.map(({ control, rule }) => `${control}/${rule}`))(
    "lets an emergency go past %s only if it may",
    (name) => {
      const decision = never.includes(name) ? "denied" : "emergency";
      expect(decide(blocking(name), EMERGENCY)).toMatchObject({ decision, reasons: [name] });
    },
  );

  it("denies at bootstrap, emergency or not", () => {
    for (const emergency of [null, EMERGENCY])
      expect(decide({ ...GOOD, bootstrap: true }, emergency).decision).toBe("denied");
  });

  it.each(["failure", "cancelled", "skipped", "", "evidence-missing"])("denies when a job's result is %j", (result) => {
    const verdict = { ...GOOD, jobs: [{ job: "test", result }] };
    expect(decide(verdict, null)).toMatchObject({ decision: "denied", reasons: [`job test: ${result}`] });
    expect(decide(verdict, EMERGENCY).decision).toBe("emergency");
  });
});

describe("emergencyOf", () => {
  it.each(["push", "release", "pull_request", "schedule", "merge_group"])("is none on %s", (event) => {
    expect(emergencyOf(event, "down", "INC-1")).toBeNull();
  });
  it.each([
    ["", "INC-1"],
    ["down", ""],
    ["  ", "INC-1"],
    ["down", "\n"],
  ])("is none with reason %j and incident %j", (reason, incident) => {
    expect(emergencyOf("workflow_dispatch", reason, incident)).toBeNull();
  });
  it("is one when a person starts the run and says why", () => {
    expect(emergencyOf("workflow_dispatch", " down ", " INC-1 ")).toEqual({ reason: "down", incident: "INC-1" });
  });
});
