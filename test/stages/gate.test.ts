import { beforeEach, describe, expect, it } from "vitest";
import { writeDocument } from "../../src/evidence/documents.ts";
import type { EvidenceFile } from "../../src/evidence/manifest.ts";
import type { Evidence } from "../../src/model/evidence.ts";
import type { RegisterRecord } from "../../src/model/record.ts";
import { parseTeamFiles } from "../../src/policy/team.ts";
import { initRegister } from "../../src/register/init.ts";
import { newestFirst } from "../../src/register/query.ts";
import { readRecordEvidence } from "../../src/register/verify-files.ts";
import { type GateInput, gateStage } from "../../src/stages/gate.ts";
import { collectGate } from "../../src/stages/gate-facts.ts";
import { appendContext } from "../../src/stages/open-register.ts";
import { recordStage } from "../../src/stages/record.ts";
import { recomputeDecision } from "../../src/stages/verify.ts";
import { arrange, type CaseInput } from "../controls/arrange.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { BOB } from "../register/builders.ts";
import { contextIn, folderOf, NOW } from "./context.ts";

let store: MemoryStore;
let now = NOW;
const clock = {
  now: () => now,
  sleep: async (ms: number) => {
    now += ms;
  },
};
const context = () => contextIn(folderOf(), { clock });

beforeEach(async () => {
  now = NOW;
  store = new MemoryStore();
  await initRegister(store, appendContext(context()));
});

interface Attempt {
  readonly promoted?: string;
  readonly exists?: boolean | null;
  readonly runId?: string;
  readonly attempt?: number;
  readonly emergency?: GateInput["emergency"];
}

const DOCUMENTS = { sbom: "sbom.cdx.json" } as const;

function filesOf(evidence: Evidence): ReadonlyMap<string, Uint8Array> {
  const files = Object.entries(evidence).map(([name, document]): EvidenceFile => {
    const path = name === "sbom" ? DOCUMENTS.sbom : `${name}.json`;
    return writeDocument(path as Parameters<typeof writeDocument>[0], document as never);
  });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

async function gate(
  input: CaseInput,
  { runId = "1", attempt = 1, emergency = null, promoted = "", exists = true }: Attempt = {},
) {
  const { evidence, service } = arrange({ stage: "deploy", ...input });
  if (evidence.policy === undefined) throw new Error("every case has a policy");
  const team = parseTeamFiles(evidence.policy);
  const { jobs: _, ...collected } = evidence; // which no job brings as a file
  const document = await collectGate(context(), store, {
    service,
    environment: "production",
    environmentExists: exists,
    evidence,
    team,
    promoted,
    approval: { source: "environment", state: "pending", by: [], reason: "" },
    starter: BOB,
  });
  return gateStage(context(), {
    store,
    evidence,
    files: new Map([...filesOf(collected), ["acceptance/containers.log", new Uint8Array(3)]]),
    team,
    gate: document,
    emergency,
    run: { repository: "lab/records", runId, attempt, url: "https://github.com/lab/records" },
    version: "v1",
  });
}

async function records(): Promise<readonly RegisterRecord[]> {
  const all: RegisterRecord[] = [];
  for await (const record of newestFirst(await store.snapshot())) all.unshift(record);
  return all;
}

const bodies = async () => (await records()).map(({ body }) => body);
const BROKEN: CaseInput = { evidence: { tests: { run: { exitCode: 1 } } } };

describe("gateStage", () => {
  it("writes baseline and decision before it says anything, and without logs of containers", async () => {
    const { document, record } = await gate({});
    expect(document).toMatchObject({ decision: "allowed", seq: 2, sha256: record.sha256, reasons: [] });
    expect(await bodies()).toMatchObject([
      { kind: "baseline" },
      { kind: "decision", decision: "allowed", version: "v1" },
    ]);
    const [, decision] = await records();
    expect(Object.keys(decision?.evidence ?? {})).toContain("verdict.json");
    expect(Object.keys(decision?.evidence ?? {}).filter((name) => name.endsWith(".log"))).toEqual([]);
  });

  it("writes a denied decision too", async () => {
    const { document, verdict } = await gate(BROKEN);
    expect([document.decision, verdict.blocks]).toEqual(["denied", true]);
    expect((await bodies())[1]).toMatchObject({ decision: "denied", reasons: ["security-testing/ran"] });
  });

  it("writes what an emergency went past, and only then its reason", async () => {
    const emergency = { reason: "down, call ada@example.org", incident: "INC-1" };
    await gate(BROKEN, { emergency });
    await gate({}, { emergency, runId: "2" });
    const decisions = (await bodies()).filter((body) => body.kind === "decision");
    expect(decisions).toMatchObject([
      { decision: "emergency", reasons: ["security-testing/ran"], emergency: { incident: "INC-1" } },
      { decision: "allowed", emergency: null },
    ]);
    expect(JSON.stringify(decisions)).not.toContain("example.org");
  });

  it("denies an environment that does not exist, also in an emergency; GitHub would make it, unprotected", async () => {
    const emergency = { reason: "down", incident: "INC-1" };
    const decisions = [
      await gate({}, { exists: false }),
      await gate({}, { exists: false, emergency, runId: "2" }),
      await gate({}, { exists: null, emergency, runId: "3" }),
    ];
    expect(decisions.map(({ document }) => document.decision)).toEqual(["denied", "denied", "emergency"]);
  });

  it("throws when the register cannot be written, so that nothing is deployed", async () => {
    store.faults.push("forbidden");
    await expect(gate({})).rejects.toThrow("403");
    expect(await records()).toEqual([]);
  });

  it("gives up at the deadline when the answer never comes", async () => {
    store.faults.push(...Array.from({ length: 5000 }, () => "lost-before" as const));
    await expect(gate({})).rejects.toMatchObject({ code: "register-deadline" });
  });

  it("throws where there is no register", async () => {
    store = new MemoryStore();
    await expect(gate({})).rejects.toMatchObject({ code: "register-missing" });
  });

  it("writes one decision when the same attempt asks twice", async () => {
    await gate({});
    const again = await gate({});
    expect([again.record.alreadyWritten, (await records()).length]).toEqual([true, 2]);
  });

  it("counts a criterion that a person signed for this artefact as met", async () => {
    const artefact = arrange({}).evidence.build?.artefact?.sha256 ?? "";
    const criterion = { id: "AC-03", text: "It reads well", kind: "manual" };
    const signed = { ...criterion, "sign-off": { by: "ada", on: "2026-11-24", artefact } };
    const others = [{ id: "AC-01", text: "A researcher downloads a file", tests: ["acceptance.test_files.*"] }];
    await gate({ team: { acceptance: { version: 1, criteria: [...others, signed] } } });
    await gate({ team: { acceptance: { version: 1, criteria: [...others, criterion] } } }, { runId: "2" });
    const decisions = (await bodies()).filter((body) => body.kind === "decision");
    expect(decisions.map((body) => body.acceptance)).toMatchObject([
      { criteria: 2, met: 2 },
      { criteria: 2, met: 1 },
    ]);
  });

  it.each([
    ["", BROKEN],
    [", also of a run in which a job failed", { evidence: { jobs: { results: { test: "failure" } } } }],
  ] as const)("keeps evidence from which the same verdict and decision are computed again%s", async (_what, input) => {
    const { record } = await gate(input);
    const kept = await readRecordEvidence(await store.snapshot(), record.record.evidence);
    expect(recomputeDecision(record.record, kept)).toEqual({ kind: "same" });
    if (record.record.body.kind !== "decision") throw new Error("it is a decision");
    const { "verdict.json": _, ...others } = record.record.evidence;
    expect(recomputeDecision({ ...record.record, evidence: others }, kept)).toMatchObject({ kind: "differs" });
    const [, ...rows] = record.record.body.rows;
    const better = { ...record.record.body, rows: [{ ...record.record.body.rows[0], status: "waived" }, ...rows] };
    expect(recomputeDecision({ ...record.record, body: better } as RegisterRecord, kept)).toMatchObject({
      kind: "differs",
      field: expect.stringContaining("rows"),
    });
    const redacted = new Map([...kept].filter(([name]) => name !== "tests.json"));
    expect(recomputeDecision(record.record, redacted)).toMatchObject({ kind: "not-checked" });
    const flipped = { ...record.record, body: { ...record.record.body, decision: "allowed" as const } };
    expect(recomputeDecision(flipped, kept)).toMatchObject({ kind: "differs", field: "decision" });
  });
});

describe("an artefact that is promoted", () => {
  const artefact = arrange({}).evidence.build?.artefact?.sha256 ?? "";

  it("is denied when no decision of the register allowed it, whatever artifact a run left under its name", async () => {
    const { document } = await gate({}, { promoted: artefact });
    expect(document).toMatchObject({ decision: "denied", reasons: ["operational-installation/artefact-digest"] });
  });

  it("is denied when it was only denied before, also in an emergency", async () => {
    await gate(BROKEN);
    const emergency = { reason: "down", incident: "INC-1" };
    expect((await gate({}, { runId: "2", promoted: artefact, emergency })).document.decision).toBe("denied");
  });

  it("is allowed when the register allowed it before", async () => {
    await gate({});
    const { document } = await gate({}, { runId: "2", promoted: artefact });
    expect(document.decision).toBe("allowed");
  });

  it("is denied when the job build brought another file than the one asked for", async () => {
    await gate({});
    expect((await gate({}, { runId: "2", promoted: "f".repeat(64) })).document.decision).toBe("denied");
  });
});

describe("attempts without an outcome", () => {
  const hours = (count: number): void => {
    now += count * 3_600_000;
  };
  const lost = async () => (await bodies()).filter((body) => body.kind === "outcome" && body.outcome === "lost");

  it("are closed as lost by the next attempt of the same run", async () => {
    await gate({}, { runId: "5", attempt: 1 });
    await gate({}, { runId: "5", attempt: 2 });
    expect(await lost()).toMatchObject([{ decisionSeq: 2 }]);
  });

  it("are left alone while another run may still carry them out", async () => {
    await gate({}, { runId: "5" });
    hours(23);
    await gate({}, { runId: "6" });
    expect(await lost()).toEqual([]);
    hours(20);
    await gate({}, { runId: "7" });
    expect(await lost()).toMatchObject([{ decisionSeq: 2 }]);
  });

  it("are left alone as long as the policy lets a decision wait", async () => {
    const patient: CaseInput = { team: { policy: { deploy: { "decision-valid": 100 } } } };
    await gate(patient, { runId: "5" });
    hours(99);
    await gate(patient, { runId: "6" });
    expect(await lost()).toEqual([]);
    hours(8);
    await gate(patient, { runId: "7" });
    expect(await lost()).toMatchObject([{ decisionSeq: 2 }]);
  });

  it("are not what was denied, nor what has an outcome", async () => {
    await gate(BROKEN, { runId: "5" });
    const { document } = await gate({}, { runId: "6" });
    await recordStage(context(), {
      store,
      decision: document,
      deploy: { result: "cancelled", outputs: {} },
      files: new Map(),
      run: { repository: "lab/records", runId: "6", attempt: 1, url: "https://github.com/lab/records" },
    });
    hours(100);
    await gate({}, { runId: "7" });
    expect(await lost()).toEqual([]);
    expect((await bodies()).filter((body) => body.kind === "outcome")).toMatchObject([
      { outcome: "cancelled", decisionSeq: 3 },
    ]);
  });
});
