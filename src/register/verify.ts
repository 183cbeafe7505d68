import { AnnexError } from "../model/error.ts";
import type { RegisterRecord } from "../model/record.ts";
import { FORMAT_BYTES } from "./init.ts";
import { FORMAT_PATH, seqOfPath } from "./paths.ts";
import type { HistoryReport, Store } from "./store.ts";
import { checkChain } from "./verify-chain.ts";
import { nameFields } from "./verify-field.ts";
import { checkEvidence, checkPeople, readRecordEvidence, redactions } from "./verify-files.ts";
import { loadRegister } from "./verify-load.ts";
import {
  type CheckResult,
  conclude,
  counted,
  type Damage,
  type LoadedRecord,
  type LoadedRegister,
  type VerifyReport,
} from "./verify-model.ts";
import { checkIds, checkReferences, checkSchema, checkSequence, checkTime } from "./verify-structure.ts";

/** A digest of a record that somebody keeps elsewhere: a deployment's status, a second clone, an attestation. */
export interface Anchor {
  readonly seq: number;
  /** sha256 (hex) of the record's bytes. */
  readonly sha256: string;
  /** Where it is kept, for the report. */
  readonly source: string;
}

/** What computing a record's verdict again from its evidence gave. */
export type Recomputed =
  | { readonly kind: "same" }
  | { readonly kind: "differs"; readonly field: string; readonly detail: string }
  | { readonly kind: "not-checked"; readonly reason: string };

/** Computes a record's verdict again; given by whoever knows the controls. Pure but for reading what is passed. */
type Recompute = (
  record: RegisterRecord,
  evidence: ReadonlyMap<string, Uint8Array>,
) => Recomputed | Promise<Recomputed>;

export interface VerifyOptions {
  /** Report on this record alone, and on what links it to the head. */
  readonly only?: number;
  readonly anchors?: readonly Anchor[];
  readonly recompute?: Recompute;
}

/**
 * Checks a register as far as what is at hand allows and names the damaged record. Never throws for damage, only AnnexError
 * `register-missing`, `register-record-missing` (for `only`) or `register-unavailable`.
 */
export async function verifyRegister(store: Store, options: VerifyOptions = {}): Promise<VerifyReport> {
  const register = await loadRegister(store);
  const { only } = options;
  if (only !== undefined) assertExists(register, only);
  const selected = only === undefined ? register.records : register.records.filter((record) => record.seq === only);
  const { head, chain, intact } = checkChain(register);
  const all: readonly CheckResult[] = [
    await checkFormat(register),
    head,
    checkSchema(register),
    checkSequence(register),
    await nameFields(store, register, chain),
    checkIds(register, intact),
    checkReferences(register),
    await checkEvidence(register, selected),
    await checkPeople(register),
    checkTime(register),
    await checkHistory(store, redactions(register)),
    checkAnchors(register, options.anchors ?? []),
    await checkRecomputation(register, selected, options.recompute),
  ];
  const checks = only === undefined ? all : all.map((result) => narrow(result, only));
  return {
    schema: "annex/verify/v1",
    register: register.name,
    head: register.head === null ? null : { seq: register.head.seq, sha256: register.head.sha256 },
    records: register.records.length,
    status: checks.some((result) => result.status === "failed") ? "failed" : "ok",
    checks,
  };
}

async function checkFormat(register: LoadedRegister): Promise<CheckResult> {
  const bytes = await register.snapshot.read(FORMAT_PATH);
  const known = bytes !== null && Buffer.from(bytes).equals(FORMAT_BYTES);
  const kind = bytes === null ? "missing" : "changed";
  const damage: Damage = {
    seq: null,
    path: FORMAT_PATH,
    field: null,
    kind,
    detail: "it does not name annex/register/v1",
  };
  return conclude("format", known ? [] : [damage], "annex/register/v1");
}

async function checkHistory(store: Store, redacted: ReadonlySet<string>): Promise<CheckResult> {
  const history = await readHistory(store);
  if (history.kind === "not-checked") return { check: "history", status: "not-checked", reason: history.reason };
  const damages = history.problems.flatMap(({ path, what, commit }): readonly Damage[] => {
    if (what === "removed" && path.startsWith("evidence/") && redacted.has(path.slice(-64))) return [];
    const kind = what === "removed" ? "missing" : "changed";
    const detail = commit === null ? "not committed" : `by commit ${commit}`;
    return [{ seq: seqOfPath(path), path, field: null, kind, detail }];
  });
  return conclude("history", damages, `${counted(history.commits, "commit")}, none changes or removes`);
}

/** Without a git that works here the chain can still be checked. */
async function readHistory(store: Store): Promise<HistoryReport> {
  try {
    return await store.history();
  } catch (error) {
    if (!(error instanceof AnnexError) || error.code !== "register-git-failed") throw error;
    return { kind: "not-checked", reason: error.message };
  }
}

function checkAnchors(register: LoadedRegister, anchors: readonly Anchor[]): CheckResult {
  if (anchors.length === 0) {
    const reason = "no anchor was given; a register rewritten or cut as a whole would not be noticed";
    return { check: "anchors", status: "not-checked", reason };
  }
  const damages = anchors.flatMap((anchor): readonly Damage[] => {
    const found = register.records.filter((record) => record.seq === anchor.seq);
    if (found.some((record) => record.sha256 === anchor.sha256)) return [];
    const kind = found.length === 0 ? "missing" : "changed";
    const path = found[0]?.path ?? "records";
    const detail = `${anchor.source} has sha256 ${anchor.sha256}`;
    return [{ seq: anchor.seq, path, field: null, kind, detail }];
  });
  return conclude("anchors", damages, `${counted(anchors.length, "anchor")} agree`);
}

async function checkRecomputation(
  register: LoadedRegister,
  records: readonly LoadedRecord[],
  recompute: Recompute | undefined,
): Promise<CheckResult> {
  const decisions = records.filter(({ record }) => record?.kind === "decision");
  if (recompute === undefined) return notRecomputed("verdicts were not computed again");
  if (decisions.length === 0) return notRecomputed("there is no decision among the records");
  const damages: Damage[] = [];
  const reasons: string[] = [];
  for (const { seq, path, record } of decisions) {
    if (record === null) continue;
    const evidence = await readRecordEvidence(register.snapshot, record.evidence);
    const result = await recomputeOne(recompute, record, evidence);
    if (result.kind === "not-checked") reasons.push(`record ${seq}: ${result.reason}`);
    if (result.kind === "differs") {
      damages.push({ seq, path, field: result.field, kind: "differs", detail: result.detail });
    }
  }
  if (damages.length === 0 && reasons.length > 0) return notRecomputed(reasons.join("; "));
  return conclude("recomputation", damages, `${counted(decisions.length, "decision")}, the same verdict again`);
}

/** Evidence that cannot be used any more is a finding about its record, not the end of the verification. */
async function recomputeOne(
  recompute: Recompute,
  record: RegisterRecord,
  evidence: ReadonlyMap<string, Uint8Array>,
): Promise<Recomputed> {
  try {
    return await recompute(record, evidence);
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    return { kind: "differs", field: "evidence", detail: error.message };
  }
}

function notRecomputed(reason: string): CheckResult {
  return { check: "recomputation", status: "not-checked", reason };
}

/** What stands between the record and the head matters for it too; earlier records do not. */
function narrow(result: CheckResult, only: number): CheckResult {
  if (result.status !== "failed") return result;
  const links = result.check === "chain" || result.check === "sequence" || result.check === "anchors";
  const damages = result.damages.filter(({ seq }) => seq === null || seq === only || (links && seq > only));
  return conclude(result.check, damages, `nothing about record ${only}`);
}

function assertExists(register: LoadedRegister, seq: number): void {
  const last = Math.max(register.head?.seq ?? 0, register.records.at(-1)?.seq ?? 0);
  if (Number.isInteger(seq) && seq >= 1 && seq <= last) return;
  throw new AnnexError({
    code: "register-record-missing",
    message: `The register has no record ${seq}; its last is ${last}.`,
    hint: "Give the number of a record of this register.",
  });
}
