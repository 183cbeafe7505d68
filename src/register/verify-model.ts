import type { RegisterRecord } from "../model/record.ts";
import type { Head } from "./head.ts";
import type { IdEntry } from "./id-entry.ts";
import type { Snapshot } from "./store.ts";

/** What `register verify` looks at, in the order of its report. */
const CHECKS = [
  "format",
  "head",
  "schema",
  "sequence",
  "chain",
  "ids",
  "references",
  "evidence",
  "people",
  "time",
  "history",
  "anchors",
  "recomputation",
] as const;

export type Check = (typeof CHECKS)[number];

/** What was done to a file. */
type DamageKind = "changed" | "missing" | "added" | "moved" | "duplicate" | "out-of-order" | "differs";

/** One thing that is not as it was written. */
export interface Damage {
  /** The record that is damaged or that the damaged file belongs to; null when it belongs to none. */
  readonly seq: number | null;
  readonly path: string;
  /** Which field of the record, when that can be told. */
  readonly field: string | null;
  readonly kind: DamageKind;
  readonly detail: string;
}

/** How one check ended; what could not be looked at is never called ok. */
export type CheckResult =
  | { readonly check: Check; readonly status: "ok"; readonly seen: string }
  | { readonly check: Check; readonly status: "failed"; readonly damages: readonly Damage[] }
  | { readonly check: Check; readonly status: "not-checked"; readonly reason: string };

/** `annex/verify/v1`: what `register verify` found. */
export interface VerifyReport {
  readonly schema: "annex/verify/v1";
  /** Path or name of the register. */
  readonly register: string;
  /** As HEAD.json says; null when it cannot be read. */
  readonly head: { readonly seq: number; readonly sha256: string } | null;
  readonly records: number;
  /** `ok` only says that nothing that was checked failed; the checks say what was not. */
  readonly status: "ok" | "failed";
  readonly checks: readonly CheckResult[];
}

/** A record file as it lies there. */
export interface LoadedRecord {
  /** From the path. */
  readonly seq: number;
  readonly path: string;
  readonly sha256: string;
  /** null when it cannot be read; then `error` says where and why. */
  readonly record: RegisterRecord | null;
  readonly error: { readonly field: string; readonly detail: string } | null;
}

/** An entry of `ids/`; `entry` null when it cannot be read. */
export interface LoadedId {
  readonly path: string;
  readonly id: string;
  readonly entry: IdEntry | null;
}

/** The whole register as far as every check needs it; evidence stays where it is. */
export interface LoadedRegister {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly head: Head | null;
  /** Why HEAD.json cannot be read. */
  readonly headError: string | null;
  /** By seq, then path. */
  readonly records: readonly LoadedRecord[];
  readonly ids: readonly LoadedId[];
  /** Every path, sorted. */
  readonly paths: readonly string[];
}

/** Result of a check that could be made: ok when there is no damage. */
export function conclude(check: Check, damages: readonly Damage[], seen: string): CheckResult {
  return damages.length === 0 ? { check, status: "ok", seen } : { check, status: "failed", damages };
}

/** "1 record", "2 records". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
