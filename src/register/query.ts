import type { GateDocument } from "../model/evidence.ts";
import type { RecordBody, RegisterRecord } from "../model/record.ts";
import { seqOfPath } from "./paths.ts";
import { parseRecord } from "./record.ts";
import type { Snapshot } from "./store.ts";

/** A service in an environment. */
export interface Place {
  readonly service: string;
  readonly environment: string;
}

type BodyOf<Kind extends RecordBody["kind"]> = Extract<RecordBody, { readonly kind: Kind }>;

/** A record whose body is known to be a decision. */
export type DecisionRecord = RegisterRecord & { readonly body: BodyOf<"decision"> };

/** A record whose body is known to be an outcome. */
type OutcomeRecord = RegisterRecord & { readonly body: BodyOf<"outcome"> };

/** Records read ahead of the consumer; a remote backend answers each in a tenth of a second. */
const READ_AHEAD = 16;

/** All records, newest first; reads only as far as the consumer goes. Throws AnnexError `record-invalid`. */
export async function* newestFirst(snapshot: Snapshot): AsyncGenerator<RegisterRecord> {
  const paths = (await snapshot.list("records")).filter((path) => seqOfPath(path) !== null);
  const ordered = [...paths].sort((a, b) => (seqOfPath(b) ?? 0) - (seqOfPath(a) ?? 0));
  for (let start = 0; start < ordered.length; start += READ_AHEAD) {
    const chunk = await Promise.all(ordered.slice(start, start + READ_AHEAD).map((path) => snapshot.read(path)));
    for (const bytes of chunk) if (bytes !== null) yield parseRecord(bytes);
  }
}

/** What runs in a place: the newest outcome `deployed`, with the branch rules its decision saw; null before the first. */
export async function lastDeployed(snapshot: Snapshot, place: Place): Promise<GateDocument["last"]> {
  let outcome: OutcomeRecord | null = null;
  for await (const record of newestFirst(snapshot)) {
    if (outcome === null) {
      if (isOutcome(record) && record.body.outcome === "deployed" && isAt(record, place)) outcome = record;
    } else if (record.seq === outcome.body.decisionSeq && isDecision(record)) {
      return last(outcome, record);
    }
  }
  return outcome === null ? null : last(outcome, null);
}

/** Seq of the newest outcome `deployed` of this very artefact (sha256, hex) in a place; null when there is none. */
export async function deployedIn(
  snapshot: Snapshot,
  where: Place & { readonly artefact: string },
): Promise<number | null> {
  for await (const record of newestFirst(snapshot)) {
    const fits = isOutcome(record) && record.body.outcome === "deployed" && isAt(record, where);
    if (fits && where.artefact !== "" && record.body.artefact === where.artefact) return record.seq;
  }
  return null;
}

/**
 * Seq of the newest decision that let this very artefact (sha256, hex) of a service be installed anywhere; null when none
 * did. A run of any branch may upload an artifact by any name, so only the register says that a file is a recorded one.
 */
export async function allowedBefore(
  snapshot: Snapshot,
  what: { readonly service: string; readonly artefact: string },
): Promise<number | null> {
  for await (const record of newestFirst(snapshot)) {
    if (!isDecision(record) || record.service !== what.service || !installs(record)) continue;
    if (record.body.artefact !== null && record.body.artefact.sha256 === what.artefact) return record.seq;
  }
  return null;
}

/** Decisions that let something be installed and have no outcome, oldest first: they may still run, or were lost. */
export async function undecidedOutcomes(snapshot: Snapshot, place: Place): Promise<readonly DecisionRecord[]> {
  const closed = new Set<string>();
  const open: DecisionRecord[] = [];
  for await (const record of newestFirst(snapshot)) {
    if (isOutcome(record)) closed.add(record.body.decisionId);
    if (isDecision(record) && isAt(record, place) && installs(record) && !closed.has(record.id)) open.push(record);
  }
  return open.reverse();
}

/**
 * Installs in an environment since a moment (RFC 3339, UTC): `all` are the outcomes `deployed` and the drifts that no
 * record explains; `controlled` are those whose decision was `allowed` or `emergency`, never `allowed-unenforced`.
 */
export async function coverage(
  snapshot: Snapshot,
  within: { readonly environment: string; readonly since: string; readonly service?: string },
): Promise<GateDocument["coverage"]> {
  let controlled = 0;
  let all = 0;
  for await (const record of newestFirst(snapshot)) {
    if (record.environment !== within.environment || record.at < within.since) continue;
    if (within.service !== undefined && record.service !== within.service) continue;
    if (record.kind === "drift") all += 1;
    if (!isOutcome(record) || record.body.outcome !== "deployed") continue;
    all += 1;
    if (record.body.decision === "allowed" || record.body.decision === "emergency") controlled += 1;
  }
  return { controlled, all };
}

/** Narrows a record to a decision. */
function isDecision(record: RegisterRecord): record is DecisionRecord {
  return record.body.kind === "decision";
}

/** Narrows a record to an outcome. */
function isOutcome(record: RegisterRecord): record is OutcomeRecord {
  return record.body.kind === "outcome";
}

function installs({ body }: DecisionRecord): boolean {
  return body.decision === "allowed" || body.decision === "allowed-unenforced" || body.decision === "emergency";
}

function isAt(record: RegisterRecord, place: Place): boolean {
  return record.service === place.service && record.environment === place.environment;
}

function last(outcome: OutcomeRecord, decision: DecisionRecord | null): NonNullable<GateDocument["last"]> {
  return {
    seq: outcome.seq,
    artefact: outcome.body.artefact ?? decision?.body.artefact?.sha256 ?? "",
    commit: outcome.body.commit,
    branchRules: decision?.body.branchRules ?? null,
  };
}
