import { z } from "zod";
import { count, sha256 } from "../evidence/scalar-schemas.ts";
import { artefact } from "../evidence/tests-schema.ts";
import { status } from "../evidence/verdict-schema.ts";
import { CONTROL_SLUGS } from "../model/control.ts";
import type { RecordBody } from "../model/record.ts";

const decision = z.enum(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]);

const row = z.strictObject({
  control: z.enum(CONTROL_SLUGS),
  status,
  seen: z.string(),
  evidence: z.array(z.string()),
});

const change = z.strictObject({
  number: count,
  title: z.string(),
  authors: z.array(count),
  approvers: z.array(count),
  security: z.string(),
  requests: z.array(z.string()),
});

const approver = z.strictObject({
  person: count,
  role: z.string(),
  rule: z.string(),
  notBefore: z.string().nullable(),
  notAfter: z.string().nullable(),
});

const approval = z.strictObject({
  source: z.enum(["environment", "register", "pull-requests"]),
  state: z.enum(["approved", "pending", "refused", "unexplained"]),
  reason: z.string(),
  by: z.array(approver),
});

const run = z.strictObject({ repository: z.string(), runId: z.string(), attempt: count, url: z.string() });

const baselineBody = z.strictObject({
  kind: z.literal("baseline"),
  artefact: z.string().nullable(),
  commit: z.string(),
  note: z.string(),
  openFindings: z.array(z.string()),
});

const decisionBody = z.strictObject({
  kind: z.literal("decision"),
  decision,
  reasons: z.array(z.string()),
  artefact: artefact.nullable(),
  version: z.string(),
  commit: z.string(),
  since: z.strictObject({ seq: count, commit: z.string() }).nullable(),
  changes: z.array(change),
  orphanCommits: z.array(z.string()),
  rows: z.array(row),
  unenforced: z.array(z.string()),
  waived: z.array(z.string()),
  openFindings: z.array(z.string()),
  requestedBy: count,
  approval,
  mechanism: z.string(),
  run,
  policySha256: z.string().nullable(),
  branchRules: z.string().nullable(),
  emergency: z.strictObject({ reason: z.string(), incident: z.string() }).nullable(),
  acceptance: z.strictObject({ criteria: count, met: count, tests: count, skipped: count }).nullable(),
  packages: z.strictObject({
    added: z.array(z.string()),
    updated: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  annex: z.strictObject({ version: z.string(), commit: z.string() }),
});

const outcomeBody = z.strictObject({
  kind: z.literal("outcome"),
  decisionSeq: count,
  decisionId: z.string(),
  outcome: z.enum(["deployed", "rolled-back", "failed", "timed-out", "cancelled", "refused", "lost"]),
  decision,
  artefact: z.string().nullable(),
  commit: z.string(),
  version: z.string(),
  approval,
  started: z.string().nullable(),
  finished: z.string().nullable(),
  verification: z.string(),
  detail: z.string(),
  run,
});

const reviewBody = z.strictObject({
  kind: z.literal("review"),
  ofSeq: count,
  by: count,
  conclusion: z.string(),
});

const eventBody = z.strictObject({
  kind: z.enum(["finding", "drift", "reconciliation"]),
  subject: z.string(),
  detail: z.string(),
});

const correctionBody = z.strictObject({
  kind: z.literal("correction"),
  ofSeq: count,
  field: z.string(),
  old: z.string(),
  new: z.string(),
  reason: z.string(),
  by: z.array(count),
});

const redactionBody = z.strictObject({
  kind: z.literal("redaction"),
  sha256,
  reason: z.string(),
  by: z.array(count),
});

/** Shape of a record's body, by its kind. */
export const bodySchema = z.discriminatedUnion("kind", [
  baselineBody,
  decisionBody,
  outcomeBody,
  reviewBody,
  eventBody,
  correctionBody,
  redactionBody,
]) satisfies z.ZodType<RecordBody>;
