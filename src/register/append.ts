import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";
import type { RecordDraft, RegisterRecord } from "../model/record.ts";
import { packEvidence } from "./evidence-blob.ts";
import { type Head, headBytes, readVerifiedHead } from "./head.ts";
import { type IdEntry, idEntryBytes, parseIdEntry } from "./id-entry.ts";
import { evidencePath, HEAD_PATH, idPath, recordPath } from "./paths.ts";
import { allotNumbers, withNumbers } from "./people.ts";
import { buildRecord, parseRecord, recordId } from "./record.ts";
import { type AppendContext, BACK_OFF, CONTINUE, type Try, untilDeadline } from "./retry.ts";
import type { CommitResult, Snapshot, Store, StoredFile } from "./store.ts";

/** A record that stands in the register. */
export interface AppendedRecord {
  readonly seq: number;
  readonly id: string;
  /** sha256 (hex) of the record's bytes: the head of the chain when it was written. */
  readonly sha256: string;
  readonly path: string;
  readonly record: RegisterRecord;
  /** Page of the commit; null for a directory, and when the record was found instead of written. */
  readonly commitUrl: string | null;
  /** True when an earlier call had written it, so that nothing was added now. */
  readonly alreadyWritten: boolean;
}

/** What is the same in every try. */
interface Plan {
  readonly store: Store;
  readonly draft: RecordDraft;
  readonly context: AppendContext;
  readonly id: string;
  /** Evidence name → sha256 (hex). */
  readonly digests: Readonly<Record<string, string>>;
  readonly blobs: readonly StoredFile[];
  /** Digests of the bytes that tries of this call sent, to know its own record after a lost response. */
  readonly sent: Set<string>;
}

/**
 * Writes a record: evidence first, then record, id and head in one commit, repeated until it stands or the deadline has
 * passed. An id that is already there is returned, not written again. Throws AnnexError `register-missing`,
 * `register-damaged`, `register-deadline`, `record-invalid`, `record-person-unknown` or `evidence-too-large`.
 */
export async function appendRecord(store: Store, draft: RecordDraft, context: AppendContext): Promise<AppendedRecord> {
  const blobs = new Map<string, StoredFile>();
  const digests: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(draft.evidence)) {
    const sha256 = sha256Hex(bytes);
    digests[name] = sha256;
    if (!blobs.has(sha256)) blobs.set(sha256, { path: evidencePath(sha256), contents: packEvidence(bytes) });
  }
  const plan: Plan = {
    store,
    draft,
    context,
    id: recordId(draft.kind, draft.identity),
    digests,
    blobs: [...blobs.values()],
    sent: new Set(),
  };
  return untilDeadline(context, () => tryAppend(plan));
}

/** Finds a record by its id; null when there is none. Throws AnnexError `register-damaged`. */
async function findById(
  snapshot: Snapshot,
  id: string,
): Promise<{ readonly entry: IdEntry; readonly record: RegisterRecord } | null> {
  const bytes = await snapshot.read(idPath(id));
  if (bytes === null) return null;
  const entry = parseIdEntry(bytes);
  const stored = entry === null ? null : await snapshot.read(entry.path);
  if (entry === null || stored === null || sha256Hex(stored) !== entry.sha256) throw damagedId(id);
  return { entry, record: parseRecord(stored) };
}

async function tryAppend(plan: Plan): Promise<Try<AppendedRecord>> {
  const snapshot = await plan.store.snapshot();
  const head = await readVerifiedHead(snapshot, plan.store.name);
  const found = await findById(snapshot, plan.id);
  if (found !== null) return { kind: "done", value: existing(plan, found) };
  const missing = await missingBlobs(snapshot, plan.blobs);
  if (missing.length > 0) return putBlobs(plan, snapshot, missing);
  return putRecord(plan, snapshot, head);
}

function existing(plan: Plan, found: { readonly entry: IdEntry; readonly record: RegisterRecord }): AppendedRecord {
  const { seq, sha256, path } = found.entry;
  const alreadyWritten = !plan.sent.has(sha256);
  return { seq, id: plan.id, sha256, path, record: found.record, commitUrl: null, alreadyWritten };
}

async function putRecord(plan: Plan, snapshot: Snapshot, head: Head): Promise<Try<AppendedRecord>> {
  const { draft, id } = plan;
  const people = await allotNumbers(snapshot, draft.people, plan.context.random);
  const { record, bytes } = buildRecord(draft, {
    seq: head.seq + 1,
    previous: head.sha256,
    serverTime: snapshot.serverTime,
    body: withNumbers(draft.body, people.numbers),
    people: people.commitments,
    evidence: plan.digests,
  });
  const path = recordPath(record);
  const sha256 = sha256Hex(bytes);
  const { seq } = record;
  plan.sent.add(sha256);
  const result = await plan.store.commit({
    expectedHead: snapshot.head,
    message: `Record ${seq}: ${draft.kind}\n\n${id}`,
    files: [
      { path, contents: bytes },
      { path: idPath(id), contents: idEntryBytes({ path, seq, sha256 }) },
      ...people.files,
      { path: HEAD_PATH, contents: headBytes({ path, seq, sha256 }) },
    ],
  });
  if (result.kind !== "committed") return again(result);
  return { kind: "done", value: { seq, id, sha256, path, record, commitUrl: result.url, alreadyWritten: false } };
}

/** Writes as many missing blobs as fit one commit; the next try finds what is left. */
async function putBlobs(plan: Plan, snapshot: Snapshot, missing: readonly StoredFile[]): Promise<Try<AppendedRecord>> {
  const files = firstChunk(missing, plan.store.maxCommitBytes);
  const result = await plan.store.commit({
    expectedHead: snapshot.head,
    message: `Evidence for ${plan.draft.kind} ${plan.id.slice(0, 8)}`,
    files,
  });
  if (result.kind === "committed") return { kind: "again", reason: "evidence is being written", waitMs: CONTINUE };
  return again(result);
}

function firstChunk(files: readonly StoredFile[], maxBytes: number): readonly StoredFile[] {
  const chunk: StoredFile[] = [];
  let size = 0;
  for (const file of files) {
    if (file.contents.byteLength > maxBytes) throw tooLarge(file, maxBytes);
    size += file.contents.byteLength;
    if (size > maxBytes) break;
    chunk.push(file);
  }
  return chunk;
}

async function missingBlobs(snapshot: Snapshot, blobs: readonly StoredFile[]): Promise<readonly StoredFile[]> {
  const present = await Promise.all(blobs.map((blob) => snapshot.read(blob.path)));
  return blobs.filter((_blob, index) => present[index] === null);
}

function again(result: Exclude<CommitResult, { kind: "committed" }>): Try<never> {
  if (result.kind === "conflict") return { kind: "again", reason: "another writer was first", waitMs: BACK_OFF };
  return { kind: "again", reason: result.reason, waitMs: result.retryAfterMs ?? BACK_OFF };
}

function damagedId(id: string): AnnexError {
  return new AnnexError({
    code: "register-damaged",
    message: `The entry of id ${id} does not lead to its record.`,
    hint: "Nothing was written. Find the damage with `annex register verify` and restore the register from its history.",
  });
}

function tooLarge(file: StoredFile, maxBytes: number): AnnexError {
  return new AnnexError({
    code: "evidence-too-large",
    message: `${file.path} has ${file.contents.byteLength} bytes compressed; this register takes ${maxBytes} a commit.`,
    hint: "Leave raw output of this size in the workflow's artifact and record its digest.",
  });
}
