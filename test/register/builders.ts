import type { Person } from "../../src/model/evidence.ts";
import type { Clock } from "../../src/model/http.ts";
import type { RecordBody, RecordDraft } from "../../src/model/record.ts";
import type { AppendContext } from "../../src/register/retry.ts";

export const ADA: Person = { id: 47112911, login: "ada-lovelace", bot: false };
export const BOB: Person = { id: 81508150, login: "bob-kahn", bot: false };
export const ARTEFACT = "9c".repeat(32);

export const bytes = (text: string) => new TextEncoder().encode(text);

/** Time that passes only by sleeping. */
export class FakeClock implements Clock {
  milliseconds = Date.UTC(2026, 10, 24, 9);
  readonly sleeps: number[] = [];

  now(): number {
    return this.milliseconds;
  }

  async sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.milliseconds += milliseconds;
  }
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Bytes that look random and are the same in every run. */
function seeded(seed = 1): (count: number) => Uint8Array {
  let state = seed;
  return (count) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
}

export function context(clock: Clock = new FakeClock(), deadlineMs = 600_000): AppendContext {
  return { clock, random: seeded(), deadlineMs };
}

const approval = {
  source: "environment" as const,
  state: "approved" as const,
  reason: "approved",
  by: [{ person: BOB.id, role: "release manager", rule: "team release", notBefore: null, notAfter: null }],
};

const runReference = { repository: "lab/records", runId: "1", attempt: 1, url: "https://github.com/lab/records/1" };

type DecisionBody = Extract<RecordBody, { kind: "decision" }>;
type OutcomeBody = Extract<RecordBody, { kind: "outcome" }>;

export function decisionBody(over: Partial<DecisionBody> = {}): DecisionBody {
  return {
    kind: "decision",
    decision: "allowed",
    reasons: [],
    artefact: { name: "records.whl", size: 12, sha256: ARTEFACT },
    version: "1.0.0",
    commit: "a".repeat(40),
    since: null,
    changes: [
      { number: 3, title: "Title", authors: [ADA.id], approvers: [BOB.id], security: "answered", requests: ["#1"] },
    ],
    orphanCommits: [],
    rows: [{ control: "package-changes", status: "passed", seen: "1 package", evidence: ["change.json"] }],
    unenforced: [],
    waived: [],
    openFindings: [],
    requestedBy: ADA.id,
    approval,
    mechanism: "command",
    run: runReference,
    policySha256: null,
    branchRules: null,
    emergency: null,
    acceptance: { criteria: 1, met: 1, tests: 2, skipped: 0 },
    packages: { added: [], updated: [], removed: [] },
    annex: { version: "0.1.0", commit: "d".repeat(40) },
    ...over,
  };
}

export function decision(identity: string, over: Partial<RecordDraft> = {}): RecordDraft {
  return {
    kind: "decision",
    service: "records",
    environment: "production",
    identity: ["lab/records", identity],
    at: "2026-11-24T09:00:00Z",
    body: decisionBody(),
    evidence: { "change.json": bytes('{"change":1}'), "packages.json": bytes(`{"packages":"${identity}"}`) },
    people: [ADA, BOB],
    ...over,
  };
}

export function outcomeBody(over: Partial<OutcomeBody> = {}): OutcomeBody {
  return {
    kind: "outcome",
    decisionSeq: 1,
    decisionId: "0".repeat(64),
    outcome: "deployed",
    decision: "allowed",
    artefact: ARTEFACT,
    commit: "a".repeat(40),
    version: "1.0.0",
    approval,
    started: "2026-11-24T09:01:00Z",
    finished: "2026-11-24T09:02:00Z",
    verification: "answered with the version",
    detail: "",
    run: runReference,
    ...over,
  };
}

export function outcome(identity: string, body: OutcomeBody, over: Partial<RecordDraft> = {}): RecordDraft {
  return {
    kind: "outcome",
    service: "records",
    environment: "production",
    identity: [identity, "1"],
    at: "2026-11-24T09:02:00Z",
    body,
    evidence: {},
    people: [BOB],
    ...over,
  };
}

export function baseline(identity: string): RecordDraft {
  return {
    kind: "baseline",
    service: "records",
    environment: "production",
    identity: [identity],
    at: "2026-11-24T08:59:59Z",
    body: { kind: "baseline", artefact: null, commit: "a".repeat(40), note: "first", openFindings: [] },
    evidence: {},
    people: [],
  };
}
