import { sha256Hex } from "../evidence/digest.ts";
import { AnnexError } from "../model/error.ts";
import { type Head, parseHead } from "./head.ts";
import { parseIdEntry } from "./id-entry.ts";
import { HEAD_PATH, seqOfPath } from "./paths.ts";
import { parseRecord, RecordError } from "./record.ts";
import type { Snapshot, Store } from "./store.ts";
import type { LoadedId, LoadedRecord, LoadedRegister } from "./verify-model.ts";

/** Reads at once; more would only queue in the operating system or at the server. */
const PARALLEL = 32;

/** A register that is written to while it is read is read again, this often. */
const ATTEMPTS = 5;

/**
 * Reads all records and entries of a register at one moment. Damaged files are kept with what is wrong with them.
 * Throws AnnexError `register-missing` or, when writers never paused, `register-unavailable`.
 */
export async function loadRegister(store: Store): Promise<LoadedRegister> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const snapshot = await store.snapshot();
    const loaded = await loadOnce(store.name, snapshot);
    if ((await store.snapshot()).head === snapshot.head) return loaded;
  }
  throw new AnnexError({
    code: "register-unavailable",
    message: `${JSON.stringify(store.name)} was written to while it was read.`,
    hint: "Verify a clone, or try again when no deployment is running.",
  });
}

async function loadOnce(name: string, snapshot: Snapshot): Promise<LoadedRegister> {
  const paths = await snapshot.list("");
  const headBytes = await snapshot.read(HEAD_PATH);
  if (headBytes === null && !paths.some((path) => path.startsWith("records/"))) throw missing(name);
  const head = readHead(headBytes);
  const records = await mapParallel(
    paths.filter((path) => seqOfPath(path) !== null),
    (path) => loadRecord(snapshot, path),
  );
  const ids = await mapParallel(
    paths.filter((path) => path.startsWith("ids/")),
    (path) => loadId(snapshot, path),
  );
  const bySeq = [...records].sort((a, b) => a.seq - b.seq || (a.path < b.path ? -1 : 1));
  return { name, snapshot, ...head, records: bySeq, ids, paths };
}

function readHead(bytes: Uint8Array | null): { readonly head: Head | null; readonly headError: string | null } {
  if (bytes === null) return { head: null, headError: "there is no HEAD.json" };
  try {
    return { head: parseHead(bytes), headError: null };
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    return { head: null, headError: error.message };
  }
}

async function loadRecord(snapshot: Snapshot, path: string): Promise<LoadedRecord> {
  const bytes = (await snapshot.read(path)) ?? new Uint8Array();
  const place = { seq: seqOfPath(path) ?? 0, path, sha256: sha256Hex(bytes) };
  try {
    return { ...place, record: parseRecord(bytes), error: null };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { ...place, record: null, error: { field: error.field, detail: error.message } };
  }
}

async function loadId(snapshot: Snapshot, path: string): Promise<LoadedId> {
  const bytes = await snapshot.read(path);
  return { path, id: path.slice(path.lastIndexOf("/") + 1), entry: bytes === null ? null : parseIdEntry(bytes) };
}

/** Results in the order of the items, with a bounded number of reads under way. */
export async function mapParallel<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += PARALLEL) {
    results.push(...(await Promise.all(items.slice(start, start + PARALLEL).map(map))));
  }
  return results;
}

function missing(name: string): AnnexError {
  return new AnnexError({
    code: "register-missing",
    message: `${JSON.stringify(name)} holds no register: there is neither HEAD.json nor a record.`,
    hint: "Name the folder of a register or of its clone.",
  });
}
