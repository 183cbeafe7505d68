import { HEAD_PATH } from "./paths.ts";
import type { CheckResult, Damage, LoadedRecord, LoadedRegister } from "./verify-model.ts";
import { conclude, counted } from "./verify-model.ts";

/** Which records stand as they were written, and what speaks against the others. */
export interface ChainResult {
  readonly head: CheckResult;
  readonly chain: CheckResult;
  /** Paths of the records whose digest is confirmed by what follows them. */
  readonly intact: ReadonlySet<string>;
}

/**
 * Walks from the head to the first record. A record that stands is a witness for the one before it (`previous`), HEAD.json
 * for the last; where the witness itself is damaged, the digest in `ids/` decides, so that the changed file is named and
 * not its neighbour.
 */
export function checkChain(register: LoadedRegister): ChainResult {
  const entries = new Map(register.ids.flatMap(({ entry }) => (entry === null ? [] : [[entry.path, entry.sha256]])));
  const walk: Walk = { entries, intact: new Set(), head: [], chain: [] };
  let witness: Witness = headWitness(register, walk);
  const descending = groupBySeq(register.records);
  const last = Math.max(descending[0]?.seq ?? 0, register.head?.seq ?? 0);
  for (const group of descending) witness = judge(group, witness, walk);
  return {
    head: conclude("head", walk.head, last === 0 ? "no record yet" : `record ${last} is the last`),
    chain: conclude(
      "chain",
      walk.chain,
      `${counted(walk.intact.size, "record")}, each named by its successor or the head`,
    ),
    intact: walk.intact,
  };
}

interface Walk {
  readonly entries: ReadonlyMap<string, string>;
  readonly intact: Set<string>;
  readonly head: Damage[];
  readonly chain: Damage[];
}

/** What the file behind says the digest should be; `trusted` when that file itself stands. */
type Witness = {
  readonly of: number;
  readonly sha256: string | null;
  readonly trusted: boolean;
  /** The record that says so; null for HEAD.json. */
  readonly by: LoadedRecord | null;
};

function headWitness(register: LoadedRegister, walk: Walk): Witness {
  const { head } = register;
  if (head === null) {
    walk.head.push(headDamage(null, register.headError ?? "it cannot be read"));
    return { of: -1, sha256: null, trusted: false, by: null };
  }
  const beyond = register.records.find((record) => record.seq > head.seq);
  if (beyond !== undefined) {
    walk.head.push(headDamage(head.seq, `it says ${head.seq}, but there is ${beyond.path}`));
  }
  if (head.path !== null && !register.records.some((record) => record.path === head.path)) {
    walk.head.push(headDamage(head.seq, `it names ${head.path}, which is not there`));
  }
  return { of: head.seq, sha256: head.sha256, trusted: beyond === undefined, by: null };
}

interface Group {
  readonly seq: number;
  readonly records: readonly LoadedRecord[];
}

function groupBySeq(records: readonly LoadedRecord[]): readonly Group[] {
  const groups = new Map<number, LoadedRecord[]>();
  for (const record of records) groups.set(record.seq, [...(groups.get(record.seq) ?? []), record]);
  return [...groups].map(([seq, members]) => ({ seq, records: members })).sort((a, b) => b.seq - a.seq);
}

/** Judges the files of one seq (more than one is a damage of `sequence`) and gives the witness for the one before. */
function judge(group: Group, witness: Witness, walk: Walk): Witness {
  const applies = witness.of === group.seq ? witness : { of: group.seq, sha256: null, trusted: false, by: null };
  const standing = group.records.filter((record) => stands(record, applies, walk));
  for (const record of standing) walk.intact.add(record.path);
  for (const record of group.records) {
    if (!standing.includes(record)) walk.chain.push(changed(record, applies));
  }
  const chosen = standing[0] ?? group.records[0];
  const previous = chosen?.record?.previous ?? null;
  return { of: group.seq - 1, sha256: previous, trusted: standing.length === 1, by: chosen ?? null };
}

function stands(record: LoadedRecord, witness: Witness, walk: Walk): boolean {
  const second = walk.entries.get(record.path) ?? null;
  if (record.record === null) return false;
  if (witness.sha256 === record.sha256) return true;
  // A witness that stands is right, whatever ids/ says: both file and entry may have been rewritten.
  if (witness.trusted && witness.by !== null) return false;
  if (second !== record.sha256) return false;
  blameWitness(witness, record, walk);
  return true;
}

/** The record agrees with its entry but not with the damaged file behind it: that file's field is what was changed. */
function blameWitness(witness: Witness, record: LoadedRecord, walk: Walk): void {
  if (witness.sha256 === null) return;
  const detail = `says ${witness.sha256}, but record ${record.seq} has sha256 ${record.sha256}`;
  if (witness.by === null) {
    walk.head.push(headDamage(record.seq, `it ${detail}`));
    return;
  }
  const { seq, path } = witness.by;
  walk.chain.push({ seq, path, field: "previous", kind: "changed", detail: `previous ${detail}` });
}

function changed(record: LoadedRecord, witness: Witness): Damage {
  const { seq, path } = record;
  if (record.error !== null) {
    return { seq, path, field: record.error.field, kind: "changed", detail: record.error.detail };
  }
  const by = witness.by === null ? HEAD_PATH : `record ${witness.by.seq}`;
  const expected = witness.sha256 === null ? "its entry in ids/ says otherwise" : `${by} says ${witness.sha256}`;
  return { seq, path, field: null, kind: "changed", detail: `it has sha256 ${record.sha256}; ${expected}` };
}

function headDamage(seq: number | null, detail: string): Damage {
  return { seq, path: HEAD_PATH, field: null, kind: "changed", detail };
}
