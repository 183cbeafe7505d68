import { z } from "zod";
import { CONTROL_SLUGS } from "../model/control.ts";
import type { GateDocument } from "../model/evidence.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { stage } from "./change-schema.ts";
import { count, optional, person, sha256 } from "./scalar-schemas.ts";

/** `Approval` of src/model/evidence.ts. */
const approval = z.strictObject({
  source: z.enum(["environment", "register", "pull-requests"]),
  state: z.enum(["approved", "pending", "refused", "unexplained"]),
  by: z.array(z.strictObject({ person, role: z.string(), at: z.string().nullable(), rule: z.string() })),
  reason: z.string(),
});

const lastDeployment = z.strictObject({
  seq: count,
  artefact: z.string(),
  commit: z.string(),
  branchRules: z.string().nullable(),
});

/** Shape of `gate.json`. */
export const gateSchema = z.strictObject({
  schema: z.literal("annex/gate/v1"),
  service: z.string(),
  environment: z.string(),
  environmentExists: z.boolean().nullable(),
  artefact: z.string(),
  artefactOrigin: z.enum(["this-run", "recorded"]).nullable(),
  starter: person,
  approval,
  frozen: z.string().nullable(),
  last: lastDeployment.nullable(),
  previousEnvironment: z.strictObject({ name: z.string(), deployedSeq: count.nullable() }).nullable(),
  coverage: z.strictObject({ controlled: count, all: count }),
  drift: z.array(z.string()).nullable(),
}) satisfies z.ZodType<GateDocument>;

/** `Status` of src/model/finding.ts. */
export const status = z.enum(["failed", "inconclusive", "waived", "passed", "not-due", "not-applicable"]);

const finding = z.strictObject({
  subject: z.string(),
  origin: z.enum(["this-change", "inherited", "infrastructure"]),
  seen: z.string(),
  remedy: z.string(),
  commands: optional(z.array(z.string())),
  location: optional(z.strictObject({ file: z.string(), line: optional(count), column: optional(count) })),
  dueDate: optional(z.string()),
  malware: optional(z.boolean()),
  undecided: optional(z.boolean()),
  package: optional(z.strictObject({ ecosystem: z.string(), name: z.string(), version: z.string() })),
  id: z.string(),
  control: z.enum(CONTROL_SLUGS),
  rule: z.string(),
  state: z.enum(["blocking", "waived", "inherited", "reported"]),
  note: optional(z.string()),
});

const rule = z.strictObject({
  rule: z.string(),
  status,
  due: stage,
  mode: z.enum(["enforce", "report"]),
  blocks: z.boolean(),
  seen: z.string(),
  reason: optional(z.string()),
  remedy: optional(z.string()),
  findings: z.array(finding),
});

const control = z.strictObject({
  control: z.enum(CONTROL_SLUGS),
  status,
  blocks: z.boolean(),
  seen: z.string(),
  rules: z.array(rule),
});

/** Shape of `verdict.json`. */
export const verdictSchema = z.strictObject({
  schema: z.literal("annex/verdict/v1"),
  evaluated: z.string(),
  stage,
  service: z.string(),
  head: z.string(),
  base: z.string(),
  bootstrap: z.boolean(),
  draft: z.boolean(),
  status,
  blocks: z.boolean(),
  controls: z.array(control),
  jobs: z.array(z.strictObject({ job: z.string(), result: z.string() })),
  evidence: z.record(z.string(), sha256),
  policySha256: sha256.nullable(),
  annex: z.strictObject({ version: z.string(), commit: z.string() }),
}) satisfies z.ZodType<VerdictDocument>;
