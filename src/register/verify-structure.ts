import type { RegisterRecord } from "../model/record.ts";
import { recordPath } from "./paths.ts";
import {
  type CheckResult,
  conclude,
  counted,
  type Damage,
  type LoadedId,
  type LoadedRegister,
} from "./verify-model.ts";

/** Every record is canonical JSON of the right shape. */
export function checkSchema(register: LoadedRegister): CheckResult {
  const damages = register.records.flatMap(({ seq, path, error }): readonly Damage[] =>
    error === null ? [] : [{ seq, path, field: error.field, kind: "changed", detail: error.detail }],
  );
  return conclude("schema", damages, counted(register.records.length, "record"));
}

/** Numbers from 1 without a gap, each once, each in the file that its seq, id and time name; nothing else in the folder. */
export function checkSequence(register: LoadedRegister): CheckResult {
  const damages: Damage[] = [];
  const seen = new Map<number, string>();
  for (const { seq, path, record } of register.records) {
    const twin = seen.get(seq);
    if (twin !== undefined) {
      damages.push({ seq, path, field: "seq", kind: "duplicate", detail: `${twin} has the same seq` });
    }
    seen.set(seq, path);
    if (record !== null) damages.push(...misplaced(record, seq, path));
  }
  const last = Math.max(register.head?.seq ?? 0, ...seen.keys());
  const known = new Map(register.ids.flatMap(({ entry }) => (entry === null ? [] : [[entry.seq, entry.path]])));
  for (let seq = 1; seq <= last; seq++) {
    if (seen.has(seq)) continue;
    const path = known.get(seq) ?? `records/*/*/${String(seq).padStart(6, "0")}-*.json`;
    damages.push({ seq, path, field: null, kind: "missing", detail: "the record is not there" });
  }
  const records = new Set(register.records.map((record) => record.path));
  for (const path of register.paths.filter((path) => path.startsWith("records/") && !records.has(path))) {
    damages.push({ seq: null, path, field: null, kind: "added", detail: "this is not the name of a record" });
  }
  return conclude("sequence", damages, last === 0 ? "no record yet" : `1 to ${last} without a gap`);
}

function misplaced(record: RegisterRecord, seq: number, path: string): readonly Damage[] {
  const expected = recordPath(record);
  if (expected === path) return [];
  const field = record.seq !== seq ? "seq" : path.endsWith(`-${record.id.slice(0, 8)}.json`) ? "at" : "id";
  return [{ seq, path, field, kind: "moved", detail: `by its own fields it belongs to ${expected}` }];
}

/** Every id leads to its record and every record has its id; both agree about the digest. */
export function checkIds(register: LoadedRegister, intact: ReadonlySet<string>): CheckResult {
  const damages: Damage[] = [];
  const ids = new Map(register.ids.map((id) => [id.id, id]));
  const used = new Set<LoadedId>();
  for (const { seq, path, sha256, record } of register.records) {
    if (record === null) continue;
    const found = ids.get(record.id);
    if (found === undefined) {
      damages.push({
        seq,
        path: `ids/…/${record.id}`,
        field: "id",
        kind: "missing",
        detail: "the record has no entry",
      });
      continue;
    }
    used.add(found);
    const { entry } = found;
    const agrees = entry !== null && entry.path === path && entry.seq === seq && entry.sha256 === sha256;
    if (agrees || !intact.has(path)) continue;
    const detail = entry === null ? "the entry cannot be read" : "the entry does not lead to its record";
    damages.push({ seq, path: found.path, field: null, kind: "changed", detail });
  }
  for (const id of register.ids.filter((id) => !used.has(id))) {
    const seq = id.entry?.seq ?? null;
    damages.push({ seq, path: id.path, field: null, kind: "added", detail: "no record has this id" });
  }
  return conclude("ids", damages, counted(register.ids.length, "id"));
}

/** An outcome names its decision; reviews and corrections name an earlier record. */
export function checkReferences(register: LoadedRegister): CheckResult {
  const bySeq = new Map(register.records.map(({ seq, record }) => [seq, record]));
  const damages = register.records.flatMap(({ seq, path, record }) => {
    const problem = record === null ? null : badReference(record, bySeq);
    return problem === null ? [] : [{ seq, path, kind: "differs" as const, ...problem }];
  });
  return conclude("references", damages, "every outcome, review and correction names an earlier record");
}

function badReference(
  record: RegisterRecord,
  bySeq: ReadonlyMap<number, RegisterRecord | null>,
): { readonly field: string; readonly detail: string } | null {
  const { body } = record;
  if (body.kind === "outcome") {
    const decision = bySeq.get(body.decisionSeq);
    // An unreadable decision is reported by itself; here it can neither confirm nor refute.
    if (decision === null) return null;
    const fits = decision?.kind === "decision" && decision.id === body.decisionId && body.decisionSeq < record.seq;
    return fits ? null : { field: "body.decisionSeq", detail: `record ${body.decisionSeq} is not its decision` };
  }
  if (body.kind === "review" || body.kind === "correction") {
    const fits = body.ofSeq < record.seq && bySeq.has(body.ofSeq);
    return fits ? null : { field: "body.ofSeq", detail: `there is no record ${body.ofSeq} before it` };
  }
  return null;
}

/** The server's time never runs backwards along the chain. */
export function checkTime(register: LoadedRegister): CheckResult {
  const timed = register.records.flatMap(({ seq, path, record }) =>
    record?.serverTime == null ? [] : [{ seq, path, time: record.serverTime }],
  );
  if (timed.length === 0) return { check: "time", status: "not-checked", reason: "no record carries a server's time" };
  const damages = timed.flatMap((here, index): readonly Damage[] => {
    const before = timed[index - 1];
    if (before === undefined || before.time <= here.time) return [];
    const detail = `${here.time} is earlier than ${before.time} of record ${before.seq}`;
    return [{ seq: here.seq, path: here.path, field: "serverTime", kind: "out-of-order", detail }];
  });
  return conclude("time", damages, `${counted(timed.length, "record")} in the order of the server's time`);
}
