import { z } from "zod";
import { canonicalBytes, canonicalJson } from "../evidence/canonical.ts";
import { sha256Hex } from "../evidence/digest.ts";
import { sha256 } from "../evidence/scalar-schemas.ts";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import type { RecordBody, RecordDraft, RecordKind, RegisterRecord } from "../model/record.ts";
import { bodySchema } from "./record-body-schema.ts";

/** RFC 3339 in UTC with whole seconds: one spelling a moment, so that text order is time order. */
const time = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/);

/** Shape of a record; docs/register-format.md. */
export const recordSchema = z.strictObject({
  schema: z.literal("annex/record/v1"),
  seq: z.int().positive(),
  id: sha256,
  previous: sha256,
  kind: z.enum([
    "baseline",
    "decision",
    "outcome",
    "review",
    "finding",
    "drift",
    "reconciliation",
    "correction",
    "redaction",
  ]),
  service: z.string().min(1),
  environment: z.string().min(1),
  at: time,
  serverTime: time.nullable(),
  body: bodySchema,
  evidence: z.record(z.string(), sha256),
  people: z.exactOptional(z.record(z.string().regex(/^[1-9]\d*$/), sha256)),
}) satisfies z.ZodType<RegisterRecord>;

/** What the register adds to a draft. */
export interface RecordPlace {
  readonly seq: number;
  readonly previous: string;
  readonly serverTime: string | null;
  /** The draft's body with persons as register-local numbers. */
  readonly body: RecordBody;
  readonly people: Readonly<Record<string, string>>;
  /** Evidence name → sha256 (hex). */
  readonly evidence: Readonly<Record<string, string>>;
}

/** sha256 (hex) of kind and identity: equal for two drafts of the same event, so that writing twice is writing once. */
export function recordId(kind: RecordKind, identity: readonly string[]): string {
  return sha256Hex(canonicalJson(["annex/record/v1", kind, ...identity]));
}

/** A record and its bytes. Throws AnnexError `record-invalid` when the draft does not make a valid one. */
export function buildRecord(
  draft: RecordDraft,
  place: RecordPlace,
): { readonly record: RegisterRecord; readonly bytes: Uint8Array } {
  const record: RegisterRecord = {
    schema: "annex/record/v1",
    seq: place.seq,
    id: recordId(draft.kind, draft.identity),
    previous: place.previous,
    kind: draft.kind,
    service: draft.service,
    environment: draft.environment,
    at: draft.at,
    serverTime: place.serverTime,
    body: place.body,
    evidence: place.evidence,
    people: place.people,
  };
  return { record, bytes: recordBytes(checkRecord(record)) };
}

/** Reads a record: canonical JSON of the right shape. Throws AnnexError `record-invalid` naming the field. */
export function parseRecord(bytes: Uint8Array): RegisterRecord {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw invalid("$", "it is not JSON in UTF-8", cause);
  }
  const record = checkRecord(value);
  if (!Buffer.from(recordBytes(record)).equals(bytes)) throw invalid("$", "it is not canonical JSON");
  return record;
}

/** Where in a record something is wrong, for a report. */
export class RecordError extends AnnexError {
  readonly field: string;

  constructor(field: string, why: string, cause: unknown) {
    super({
      code: "record-invalid",
      message: `The record cannot be used: ${field} ${why}`,
      hint: "A record that was written before and is not valid now is damaged: run `annex register verify`.",
      cause,
    });
    this.field = field;
  }
}

function checkRecord(value: unknown): RegisterRecord {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(
      issue === undefined ? "$" : issue.path.map(String).join(".") || "$",
      issue?.message ?? "is not valid",
    );
  }
  if (parsed.data.kind !== parsed.data.body.kind) throw invalid("body.kind", `is not ${parsed.data.kind}`);
  return parsed.data;
}

function recordBytes(record: RegisterRecord): Uint8Array {
  // Interfaces have no index signature, so TypeScript cannot see that this is JSON; canonicalBytes checks it.
  return canonicalBytes(record as unknown as Json);
}

function invalid(field: string, why: string, cause?: unknown): RecordError {
  return new RecordError(field, why, cause);
}
