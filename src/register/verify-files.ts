import { sha256Hex } from "../evidence/digest.ts";
import { unpackEvidence } from "./evidence-blob.ts";
import { accountPath, evidencePath, personPath } from "./paths.ts";
import { commitmentOf, parseAccountFile, parsePersonFile, personsOf } from "./people.ts";
import type { Snapshot } from "./store.ts";
import { mapParallel } from "./verify-load.ts";
import {
  type CheckResult,
  conclude,
  counted,
  type Damage,
  type LoadedRecord,
  type LoadedRegister,
} from "./verify-model.ts";

/** What is wrong with one blob; null when its content has the digest it is kept by. */
type BlobState = "missing" | "changed" | null;

/** Every piece of evidence that a record names is there with its digest, or was redacted by a named record. */
export async function checkEvidence(register: LoadedRegister, records: readonly LoadedRecord[]): Promise<CheckResult> {
  const named = records.flatMap(({ seq, record }) =>
    Object.entries(record?.evidence ?? {}).map(([name, sha256]) => ({ seq, name, sha256 })),
  );
  const digests = [...new Set(named.map(({ sha256 }) => sha256))];
  const states = await mapParallel(digests, (sha256) => blobState(register.snapshot, sha256));
  const byDigest = new Map(digests.map((sha256, index) => [sha256, states[index] ?? null]));
  const redactedBy = redactions(register);
  const damages = named.flatMap(({ seq, name, sha256 }): readonly Damage[] => {
    const state = byDigest.get(sha256) ?? null;
    if (state === null || (state === "missing" && redactedBy.has(sha256))) return [];
    const detail = state === "missing" ? "the evidence is not there" : "the evidence does not have its digest";
    return [{ seq, path: evidencePath(sha256), field: `evidence.${name}`, kind: state, detail }];
  });
  const redacted = digests.filter((sha256) => byDigest.get(sha256) === "missing").length;
  const note = redacted === 0 ? "" : `, ${redacted} redacted by a record`;
  return conclude("evidence", damages, `${counted(digests.length, "piece")}${note}`);
}

/** Bytes of a record's evidence by name; a piece that is not there or does not have its digest is left out. */
export async function readRecordEvidence(
  snapshot: Snapshot,
  evidence: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [name, sha256] of Object.entries(evidence)) {
    const bytes = await readBlob(snapshot, sha256);
    if (bytes !== "missing" && bytes !== "changed") files.set(name, bytes);
  }
  return files;
}

async function blobState(snapshot: Snapshot, sha256: string): Promise<BlobState> {
  const read = await readBlob(snapshot, sha256);
  return read === "missing" || read === "changed" ? read : null;
}

async function readBlob(snapshot: Snapshot, sha256: string): Promise<Uint8Array | "missing" | "changed"> {
  const packed = await snapshot.read(evidencePath(sha256));
  if (packed === null) return "missing";
  const unpacked = unpackEvidence(packed);
  return unpacked.kind === "ok" && sha256Hex(unpacked.bytes) === sha256 ? unpacked.bytes : "changed";
}

/** Digests (hex) of evidence that a record redacted. */
export function redactions(register: LoadedRegister): ReadonlySet<string> {
  return new Set(
    register.records.flatMap(({ record }) => (record?.body.kind === "redaction" ? [record.body.sha256] : [])),
  );
}

/** Numbers stand for the accounts they were allotted to; a purged account is no damage. */
export async function checkPeople(register: LoadedRegister): Promise<CheckResult> {
  const damages: Damage[] = [];
  const firstNamed = new Map<number, { readonly seq: number; readonly commitment: string }>();
  for (const { seq, path, record } of register.records) {
    if (record === null) continue;
    const people = record.people ?? {};
    for (const number of personsOf(record.body)) {
      if (people[number] !== undefined) continue;
      const detail = `the body names person ${number}, to whom the record does not commit`;
      damages.push({ seq, path, field: "people", kind: "differs", detail });
    }
    for (const [key, commitment] of Object.entries(people)) {
      const number = Number(key);
      const first = firstNamed.get(number);
      if (first === undefined) firstNamed.set(number, { seq, commitment });
      else if (first.commitment !== commitment) {
        const detail = `record ${first.seq} commits to another account for person ${number}`;
        damages.push({ seq, path, field: `people.${number}`, kind: "differs", detail });
      }
    }
  }
  const found = await mapParallel([...firstNamed], ([number, first]) => checkPerson(register.snapshot, number, first));
  const named = new Set([...firstNamed.keys()].flatMap((number) => [personPath(number), accountPath(number)]));
  const added = register.paths
    .filter((path) => path.startsWith("people/") && !named.has(path))
    .map((path): Damage => ({ seq: null, path, field: null, kind: "added", detail: "no record names this person" }));
  const purged = found.filter((person) => person.purged).length;
  const all = [...damages, ...found.flatMap((person) => person.damages), ...added];
  return conclude("people", all, `${counted(firstNamed.size, "person")}, ${purged} of them purged`);
}

async function checkPerson(
  snapshot: Snapshot,
  number: number,
  first: { readonly seq: number; readonly commitment: string },
): Promise<{ readonly damages: readonly Damage[]; readonly purged: boolean }> {
  const damages: Damage[] = [];
  const { seq, commitment } = first;
  const person = await snapshot.read(personPath(number));
  const stated = person === null ? null : parsePersonFile(person);
  if (stated?.number !== number || stated.commitment !== commitment) {
    const kind = person === null ? "missing" : "changed";
    const detail = `it does not carry the commitment that record ${seq} made`;
    damages.push({ seq, path: personPath(number), field: `people.${number}`, kind, detail });
  }
  const bytes = await snapshot.read(accountPath(number));
  const account = bytes === null ? null : parseAccountFile(bytes);
  if (bytes !== null && (account === null || commitmentOf(account) !== commitment)) {
    const detail = `the account is not the one that record ${seq} commits to`;
    damages.push({ seq, path: accountPath(number), field: `people.${number}`, kind: "changed", detail });
  }
  return { damages, purged: bytes === null };
}
