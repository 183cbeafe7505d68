import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateAll } from "../../src/controls/registry.ts";
import { evaluateVerdict } from "../../src/controls/verdict.ts";
import { canonicalJson } from "../../src/evidence/canonical.ts";
import { writeDocument } from "../../src/evidence/documents.ts";
import { verdictSchema } from "../../src/evidence/verdict-schema.ts";
import { CONTROL_SLUGS } from "../../src/model/control.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { Json } from "../../src/model/json.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";
import { parseTeamFiles } from "../../src/policy/team.ts";
import { arrange, judge } from "./arrange.ts";
import { GOOD } from "./good.ts";

const STAGES = ["change", "merge", "deploy"] as const;

function text(verdict: VerdictDocument): string {
  return canonicalJson(verdict as unknown as Json);
}

describe("the good change", () => {
  it.each(STAGES)("does not block at %s", (stage) => {
    const verdict = judge({ stage, gate: stage === "deploy" });
    expect(verdict.controls.map(({ control }) => control)).toEqual(CONTROL_SLUGS);
    expect(verdict.controls.flatMap(({ rules }) => rules.filter(({ blocks }) => blocks))).toEqual([]);
    expect(verdict).toMatchObject({ blocks: false, status: "passed", stage, jobs: [] });
  });

  it.each(STAGES)("gives a document that its own schema accepts at %s", (stage) => {
    const verdict = judge({ stage, gate: stage === "deploy" });
    expect(verdictSchema.parse(JSON.parse(text(verdict)))).toEqual(JSON.parse(text(verdict)));
    expect(writeDocument("verdict.json", verdict).path).toBe("verdict.json");
  });

  it("says in one clause a rule what was seen", () => {
    const rows = Object.fromEntries(judge({ stage: "change" }).controls.map(({ control, seen }) => [control, seen]));
    expect(rows).toMatchInlineSnapshot(`
      {
        "acceptance-testing": "2 of 2 criteria, 2 tests, 0 skipped, 1 service by digest, 0 containers left, no criterion removed or weakened",
        "change-control": "request #12 linked, 1 of 1 actions pinned, 1 commit in #7 (due at merge), 1 pull request approved after the last commit by another person (due at merge)",
        "operational-installation": "due at deploy",
        "package-changes": "no source changed, no hash changed, 2 of 2 explicit dependencies locked",
        "security-requirements": "1 of 1 question answered",
        "security-testing": "2 of 2 components, 2 tests, 0 new alerts (bandit), 2 test cases ran",
        "supply-chain": "SBOM of 2 packages, complete, 2 of 2 explicit dependencies assessed, none overdue, 2 of 2 licences accepted",
        "technical-vulnerabilities": "0 new vulnerabilities, no malware, data of 2026-11-24 06:00 UTC, 2 of 2 packages looked up",
      }
    `);
  });
});

describe("same input, same bytes", () => {
  const cases = [
    { stage: "deploy", gate: true },
    { stage: "change", evidence: { change: { pullRequests: [], orphanCommits: ["2".repeat(40), "1".repeat(40)] } } },
    { stage: "merge", evidence: { jobs: { results: { test: "failure", build: "cancelled" } } } },
  ] as const;

  it.each(cases)("case %#", (input) => {
    expect(text(judge(input))).toBe(text(judge(input)));
  });

  it("whatever the order of keys in the evidence", () => {
    const input = arrange({ stage: "deploy", gate: true });
    const reversed = { ...input, evidence: reverseKeys(input.evidence as unknown as Json) as unknown as Evidence };
    expect(text(evaluateVerdict(reversed))).toBe(text(evaluateVerdict(input)));
  });

  it("whatever the order of lists whose order means nothing", () => {
    const orphans = ["1", "2", "3", "4"].map((digit) => digit.repeat(40));
    const reference = text(judge({ evidence: { change: { orphanCommits: orphans } } }));
    fc.assert(
      fc.property(fc.shuffledSubarray(orphans, { minLength: 4 }), (shuffled) => {
        expect(text(judge({ evidence: { change: { orphanCommits: shuffled } } }))).toBe(reference);
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  it("also of the rules' outcomes before any policy", () => {
    const { evidence, now, service } = arrange({ stage: "deploy", gate: true });
    if (evidence.policy === undefined) throw new Error("the good change has a policy");
    const input = { evidence, now, service, stage: "deploy" as const, team: parseTeamFiles(evidence.policy) };
    expect(JSON.stringify(evaluateAll(input))).toBe(JSON.stringify(evaluateAll(input)));
    expect(Object.keys(evaluateAll(input))).toEqual(CONTROL_SLUGS);
  });

  it("and it changes nothing of its input", () => {
    const input = arrange({ stage: "merge" });
    const before = JSON.stringify(input);
    evaluateVerdict(input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe("what cannot be decided", () => {
  const documents = Object.keys(GOOD).filter((name) => name !== "jobs");

  it.each(documents)("blocks when %s is missing", (name) => {
    expect(judge({ stage: "deploy", gate: true, evidence: { [name]: null } }).blocks).toBe(true);
  });

  it.each([...documents, "sbom"])("never passes a rule that needs %s when it is missing", (name) => {
    const good = judge({ stage: "deploy", gate: true });
    const missing = judge({ stage: "deploy", gate: true, evidence: { [name]: null } });
    const better = missing.controls.flatMap((control, at) =>
      control.rules.filter(
        (rule, index) => rule.status === "passed" && good.controls[at]?.rules[index]?.status !== "passed",
      ),
    );
    expect(better).toEqual([]);
  });

  it("is every control when the policy cannot be read", () => {
    const verdict = judge({ stage: "merge", head: { policy: { colour: "red" } } });
    expect(new Set(verdict.controls.map(({ status }) => status))).toEqual(new Set(["inconclusive"]));
    expect(verdict.blocks).toBe(true);
    expect(verdict.controls[1]?.seen).toContain("colour");
  });

  it("is every control when there is no evidence of the policy", () => {
    const input = arrange({});
    const { policy: _, ...evidence } = input.evidence;
    const verdict = evaluateVerdict({ ...input, evidence });
    expect(new Set(verdict.controls.map(({ status }) => status))).toEqual(new Set(["inconclusive"]));
  });

  it("is nothing at all without evidence, and that blocks", () => {
    const verdict = evaluateVerdict({ ...arrange({}), evidence: {} });
    expect(verdict).toMatchObject({ blocks: true, status: "inconclusive", head: "", policySha256: null });
  });

  it.each(["failure", "cancelled", "skipped", "", "Success"])('is a job that ended with "%s"', (result) => {
    const verdict = judge({ stage: "change", evidence: { jobs: { results: { acceptance: result } } } });
    const row = verdict.controls.find(({ control }) => control === "acceptance-testing");
    expect(verdict).toMatchObject({ blocks: true, status: "inconclusive", jobs: [{ job: "acceptance", result }] });
    expect(row).toMatchObject({ status: "inconclusive", blocks: true });
    expect(row?.seen).toContain(`acceptance ended with "${result}"`);
  });

  it("blocks for a job that no rule needs", () => {
    expect(judge({ evidence: { jobs: { results: { other: "failure" } } } })).toMatchObject({
      blocks: true,
      status: "inconclusive",
    });
  });
});

describe("bootstrap and drafts", () => {
  it("judges a first policy by the defaults and says so", () => {
    const relaxed = { rules: { "change-control": { mode: "report" } } };
    const verdict = judge({ base: { policy: { $null: true } }, head: { policy: relaxed }, evidence: noReview() });
    expect(verdict).toMatchObject({ bootstrap: true, policySha256: null, blocks: true });
  });

  it("only reports on a draft", () => {
    const pull = { ...GOOD.change?.pullRequests[0], draft: true, body: "" };
    const verdict = judge({ stage: "change", evidence: { change: { pullRequests: [pull] } } as unknown as Json });
    expect(verdict).toMatchObject({ draft: true, blocks: false, status: "failed" });
  });
});

function noReview(): Json {
  const pull = { ...GOOD.change?.pullRequests[0], reviews: [] };
  return { change: { pullRequests: [pull] } } as unknown as Json;
}

function reverseKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reverseKeys(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, reverseKeys(item)] as const);
  return Object.fromEntries(entries.reverse());
}
