import type { RecordBody, RunReference } from "../model/record.ts";
import { appendRecord } from "../register/append.ts";
import { lastDeployed, undecidedOutcomes } from "../register/query.ts";
import type { Store } from "../register/store.ts";
import { timestamp } from "../runner/clock.ts";
import type { StageContext } from "./context.ts";
import type { GateInput } from "./gate.ts";
import { appendContext } from "./open-register.ts";

/** Where the policy does not say how long a decision is valid; its default. */
const VALID_HOURS = 24;
/** GitHub ends a job of a hosted runner after this; a deployment that began in time may still run so long. */
const LONGEST_JOB_HOURS = 6;

/**
 * Closes decisions of earlier runs that never got an outcome: their runner was lost. An attempt that may still run is
 * left alone: one of another run, as long as its decision is valid or a job that began in time may run.
 */
export async function closeLost(
  context: StageContext,
  store: Store,
  here: {
    readonly service: string;
    readonly environment: string;
    readonly run: RunReference;
    /** Hours a decision is valid, as the policy says. */
    readonly decisionValid?: number | undefined;
  },
): Promise<void> {
  const now = context.clock.now();
  const valid = here.decisionValid ?? VALID_HOURS;
  for (const decision of await undecidedOutcomes(await store.snapshot(), here)) {
    const { body } = decision;
    const sameRun = body.run.runId === here.run.runId && body.run.repository === here.run.repository;
    const superseded = sameRun && body.run.attempt < here.run.attempt;
    const old = now - Date.parse(decision.at) > (valid + LONGEST_JOB_HOURS) * 3_600_000;
    if (!superseded && !old) continue;
    const lost: Extract<RecordBody, { kind: "outcome" }> = {
      kind: "outcome",
      decisionSeq: decision.seq,
      decisionId: decision.id,
      outcome: "lost",
      decision: body.decision,
      artefact: body.artefact?.sha256 ?? null,
      commit: body.commit,
      version: body.version,
      approval: { source: body.approval.source, state: body.approval.state, reason: body.approval.reason, by: [] },
      started: null,
      finished: null,
      verification: "nothing is known",
      detail: "No outcome was written for this decision; the next attempt found it.",
      run: body.run,
    };
    const draft = {
      kind: "outcome",
      service: here.service,
      environment: here.environment,
      identity: [decision.id, "lost"],
      at: timestamp(now),
      body: lost,
      evidence: {},
      people: [],
    } as const;
    await appendRecord(store, draft, appendContext(context));
  }
}

/** Writes the `baseline` record before the first decision about a service and environment: what was there is listed, not judged. */
export async function ensureBaseline(
  context: StageContext,
  store: Store,
  { gate, evidence }: GateInput,
): Promise<void> {
  if ((await lastDeployed(await store.snapshot(), gate)) !== null) return;
  const body: RecordBody = {
    kind: "baseline",
    artefact: null,
    commit: evidence.change?.base ?? "",
    note: "First decision about this service and environment; what ran before is not known to this register.",
    openFindings: [],
  };
  const { service, environment } = gate;
  await appendRecord(
    store,
    {
      kind: "baseline",
      service,
      environment,
      identity: [service, environment],
      at: timestamp(context.clock.now()),
      body,
      evidence: {},
      people: [],
    },
    appendContext(context),
  );
}
