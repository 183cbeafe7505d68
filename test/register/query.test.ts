import { beforeEach, describe, expect, test } from "vitest";
import type { Decision, Outcome } from "../../src/model/record.ts";
import { appendRecord } from "../../src/register/append.ts";
import { initRegister } from "../../src/register/init.ts";
import { coverage, deployedIn, lastDeployed, newestFirst, undecidedOutcomes } from "../../src/register/query.ts";
import type { Snapshot } from "../../src/register/store.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { ARTEFACT, baseline, context, decision, decisionBody, outcome, outcomeBody } from "./builders.ts";

const PRODUCTION = { service: "records", environment: "production" };
const OTHER = "5d".repeat(32);

let store: MemoryStore;
let count: number;
beforeEach(async () => {
  store = new MemoryStore();
  count = 0;
  await initRegister(store, context());
  await appendRecord(store, baseline("adoption"), context());
});

interface Attempt {
  readonly decision?: Decision;
  readonly outcome?: Outcome | null;
  readonly environment?: string;
  readonly service?: string;
  readonly at?: string;
  readonly artefact?: string;
}

/** A decision and, unless null, its outcome; gives the seq of the last of them. */
async function attempt(given: Attempt): Promise<number> {
  const { environment = "production", service = "records", at = "2026-11-20T09:00:00Z", artefact = ARTEFACT } = given;
  const place = { environment, service, at };
  const kind = given.decision ?? "allowed";
  const name = `attempt-${count++}`;
  const body = decisionBody({
    decision: kind,
    artefact: { name: "a.whl", size: 1, sha256: artefact },
    branchRules: `rules-${name}`,
  });
  const decided = await appendRecord(store, decision(name, { ...place, body }), context());
  if (given.outcome === null) return decided.seq;
  const end = outcomeBody({
    decisionSeq: decided.seq,
    decisionId: decided.id,
    decision: kind,
    outcome: given.outcome ?? "deployed",
    artefact,
    commit: name.padEnd(40, "0"),
  });
  return (await appendRecord(store, outcome(decided.id, end, place), context())).seq;
}

async function snapshot(): Promise<Snapshot> {
  return store.snapshot();
}

describe("newestFirst", () => {
  test("gives all records from the last to the first and reads no further than asked", async () => {
    for (let index = 0; index < 20; index++) await attempt({ outcome: null });
    const whole = await snapshot();
    const reads: string[] = [];
    const read = (path: string) => {
      reads.push(path);
      return whole.read(path);
    };
    const counting: Snapshot = { ...whole, read };
    for await (const record of newestFirst(counting)) {
      if (record.seq === 18) break;
    }
    expect(reads.length).toBeLessThan(20);
    const seqs: number[] = [];
    for await (const record of newestFirst(whole)) seqs.push(record.seq);
    expect(seqs).toEqual(Array.from({ length: 21 }, (_value, index) => 21 - index));
  });

  test("stops at a damaged record instead of passing over it", async () => {
    await attempt({});
    store.tamper(store.paths().find((path) => path.startsWith("records/")) ?? "", () => new Uint8Array());
    await expect(lastDeployed(await snapshot(), { ...PRODUCTION, service: "none" })).rejects.toThrow(
      expect.objectContaining({ code: "record-invalid" }),
    );
  });
});

describe("lastDeployed", () => {
  test("is null before the first deployment", async () => {
    await attempt({ outcome: "failed" });
    await attempt({ decision: "denied", outcome: "refused" });
    await attempt({ environment: "test" });
    await attempt({ service: "another" });
    expect(await lastDeployed(await snapshot(), PRODUCTION)).toBeNull();
  });

  test("is the newest outcome `deployed`, with the branch rules of its decision", async () => {
    await attempt({});
    const seq = await attempt({ artefact: OTHER });
    await attempt({ outcome: "failed" });
    await attempt({ outcome: null });
    expect(await lastDeployed(await snapshot(), PRODUCTION)).toEqual({
      seq,
      artefact: OTHER,
      commit: "attempt-1".padEnd(40, "0"),
      branchRules: "rules-attempt-1",
    });
  });
});

describe("deployedIn", () => {
  test("finds the same artefact in that environment only", async () => {
    const seq = await attempt({ environment: "test" });
    await attempt({ environment: "test", artefact: OTHER, outcome: "failed" });
    const now = await snapshot();
    expect(await deployedIn(now, { service: "records", environment: "test", artefact: ARTEFACT })).toBe(seq);
    expect(await deployedIn(now, { service: "records", environment: "test", artefact: OTHER })).toBeNull();
    expect(await deployedIn(now, { ...PRODUCTION, artefact: ARTEFACT })).toBeNull();
  });

  test("an unknown artefact was deployed nowhere", async () => {
    await attempt({ artefact: ARTEFACT });
    expect(await deployedIn(await snapshot(), { ...PRODUCTION, artefact: "" })).toBeNull();
  });
});

describe("undecidedOutcomes", () => {
  test("are the decisions to install that nothing closed, oldest first", async () => {
    const first = await attempt({ outcome: null });
    await attempt({});
    await attempt({ outcome: null, decision: "denied" });
    await attempt({ outcome: null, decision: "requested" });
    await attempt({ outcome: null, environment: "test" });
    const second = await attempt({ outcome: null, decision: "emergency" });
    await attempt({ outcome: "lost" });
    const open = await undecidedOutcomes(await snapshot(), PRODUCTION);
    expect(open.map(({ seq }) => seq)).toEqual([first, second]);
  });
});

describe("coverage", () => {
  test("counts what a decision controlled against everything installed", async () => {
    await attempt({});
    await attempt({ decision: "emergency" });
    await attempt({ decision: "allowed-unenforced" });
    await attempt({ outcome: "failed" });
    await attempt({ environment: "test" });
    await attempt({ at: "2026-09-01T00:00:00Z" });
    const body = { kind: "drift" as const, subject: "host 1", detail: "another digest" };
    const drift = { ...baseline("drift"), kind: "drift" as const, at: "2026-11-21T00:00:00Z", body };
    await appendRecord(store, drift, context());
    const within = { environment: "production", since: "2026-10-25T09:00:00Z" };
    expect(await coverage(await snapshot(), within)).toEqual({ controlled: 2, all: 4 });
    expect(await coverage(await snapshot(), { ...within, service: "another" })).toEqual({ controlled: 0, all: 0 });
  });
});
