import type { ControlSlug } from "./control.ts";
import type { Approval, Artefact, Person } from "./evidence.ts";
import type { Status } from "./finding.ts";

/** Kinds of register records; DESIGN.md section 5. */
export type RecordKind =
  | "baseline"
  | "decision"
  | "outcome"
  | "review"
  | "finding"
  | "drift"
  | "reconciliation"
  | "correction"
  | "redaction";

export type Decision = "requested" | "allowed" | "allowed-unenforced" | "denied" | "emergency";

export type Outcome = "deployed" | "rolled-back" | "failed" | "timed-out" | "cancelled" | "refused" | "lost";

/** What a caller gives; the register adds seq, id, previous and recorded. */
export interface RecordDraft {
  readonly kind: RecordKind;
  readonly service: string;
  readonly environment: string;
  /** What makes the id: writing the same draft twice is writing once. */
  readonly identity: readonly string[];
  /** Runner's time, RFC 3339 UTC seconds. */
  readonly at: string;
  readonly body: RecordBody;
  /** Evidence blobs by name: the register stores them by digest and writes the digests into the record. */
  readonly evidence: Readonly<Record<string, Uint8Array>>;
  /** Accounts named in the body by `p<number>` placeholders; the register allots the numbers. */
  readonly people: readonly Person[];
}

/** A control's row as the record keeps it. */
export interface RecordRow {
  readonly control: ControlSlug;
  readonly status: Status;
  readonly seen: string;
  /** Names of the evidence documents it was decided on. */
  readonly evidence: readonly string[];
}

/** A pull request contained in a deployment. Persons are account ids here, numbers once written. */
export interface RecordChange {
  readonly number: number;
  readonly title: string;
  readonly authors: readonly number[];
  readonly approvers: readonly number[];
  readonly security: string;
  readonly requests: readonly string[];
}

/** Body of each kind; all values are strings, integers, booleans, null, lists and objects of them (RFC 8785 friendly). */
export type RecordBody =
  | {
      readonly kind: "baseline";
      readonly artefact: string | null;
      readonly commit: string;
      readonly note: string;
      readonly openFindings: readonly string[];
    }
  | {
      readonly kind: "decision";
      readonly decision: Decision;
      readonly reasons: readonly string[];
      readonly artefact: Artefact | null;
      readonly version: string;
      readonly commit: string;
      readonly since: { readonly seq: number; readonly commit: string } | null;
      readonly changes: readonly RecordChange[];
      readonly orphanCommits: readonly string[];
      readonly rows: readonly RecordRow[];
      readonly unenforced: readonly string[];
      readonly waived: readonly string[];
      readonly openFindings: readonly string[];
      readonly requestedBy: number;
      readonly approval: RecordApproval;
      readonly mechanism: string;
      readonly run: RunReference;
      readonly policySha256: string | null;
      readonly branchRules: string | null;
      readonly emergency: { readonly reason: string; readonly incident: string } | null;
      readonly acceptance: {
        readonly criteria: number;
        readonly met: number;
        readonly tests: number;
        readonly skipped: number;
      } | null;
      readonly packages: {
        readonly added: readonly string[];
        readonly updated: readonly string[];
        readonly removed: readonly string[];
      };
      readonly annex: { readonly version: string; readonly commit: string };
    }
  | {
      readonly kind: "outcome";
      readonly decisionSeq: number;
      readonly decisionId: string;
      readonly outcome: Outcome;
      readonly decision: Decision;
      readonly artefact: string | null;
      readonly commit: string;
      readonly version: string;
      readonly approval: RecordApproval;
      readonly started: string | null;
      readonly finished: string | null;
      readonly verification: string;
      readonly detail: string;
      readonly run: RunReference;
    }
  | { readonly kind: "review"; readonly ofSeq: number; readonly by: number; readonly conclusion: string }
  | { readonly kind: "finding" | "drift" | "reconciliation"; readonly subject: string; readonly detail: string }
  | {
      readonly kind: "correction";
      readonly ofSeq: number;
      readonly field: string;
      readonly old: string;
      readonly new: string;
      readonly reason: string;
      readonly by: readonly number[];
    }
  | { readonly kind: "redaction"; readonly sha256: string; readonly reason: string; readonly by: readonly number[] };

/** Approval as the record keeps it: persons as numbers. */
export interface RecordApproval {
  readonly source: Approval["source"];
  readonly state: Approval["state"];
  readonly reason: string;
  readonly by: readonly {
    readonly person: number;
    readonly role: string;
    readonly rule: string;
    readonly notBefore: string | null;
    readonly notAfter: string | null;
  }[];
}

export interface RunReference {
  readonly repository: string;
  readonly runId: string;
  readonly attempt: number;
  readonly url: string;
}

/** One immutable entry: canonical JSON in `records/YYYY/MM/<seq>-<id>.json`. */
export interface RegisterRecord {
  readonly schema: "annex/record/v1";
  /** From 1, gapless. */
  readonly seq: number;
  /** hex, from kind and identity; DESIGN.md section 5. */
  readonly id: string;
  /** sha256 (hex) of the predecessor's bytes; 64 zeros for the first. */
  readonly previous: string;
  readonly kind: RecordKind;
  readonly service: string;
  readonly environment: string;
  readonly at: string;
  /** GitHub's server time (Date header) when the backend gives one, else null. */
  readonly serverTime: string | null;
  readonly body: RecordBody;
  /** Evidence name → sha256 (hex) of the uncompressed bytes. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Person's number in this register → salted commitment (hex) to the account; absent when nobody is named. */
  readonly people?: Readonly<Record<string, string>>;
}
