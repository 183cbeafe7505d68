import { z } from "zod";
import type { AcceptanceDocument, BuildDocument, JobsDocument, TestsDocument } from "../model/evidence.ts";
import { count, optional, problem, sha256 } from "./scalar-schemas.ts";

/** `Artefact` of src/model/evidence.ts. */
export const artefact = z.strictObject({ name: z.string(), size: count, sha256 });

/** Shape of `build.json`. */
export const buildSchema = z.strictObject({
  schema: z.literal("annex/build/v1"),
  command: z.string(),
  exitCode: z.int(),
  artefact: artefact.nullable(),
  baseArtefact: z.string().nullable(),
}) satisfies z.ZodType<BuildDocument>;

const run = z.strictObject({
  command: z.string(),
  exitCode: z.int().nullable(),
  timedOut: z.boolean(),
  seconds: z.number().nonnegative(),
});

const testCase = z.strictObject({
  id: z.string(),
  result: z.enum(["passed", "failed", "error", "skipped"]),
  file: z.string(),
  message: optional(z.string()),
});

const alert = z.strictObject({
  tool: z.string(),
  rule: z.string(),
  level: z.enum(["error", "warning", "note", "none"]),
  file: z.string(),
  line: count,
  message: z.string(),
  fingerprint: z.string(),
  suppressed: z.boolean(),
});

/** Shape of `tests.json`. */
export const testsSchema = z.strictObject({
  schema: z.literal("annex/tests/v1"),
  artefact: z.string(),
  run,
  cases: z.array(testCase),
  alerts: z.array(alert),
  tools: z.array(z.string()),
  problems: z.array(problem),
}) satisfies z.ZodType<TestsDocument>;

const environment = z.strictObject({
  kind: z.enum(["compose", "command"]),
  project: z.string(),
  services: z.array(z.strictObject({ name: z.string(), image: z.string(), digest: z.string(), healthy: z.boolean() })),
  left: count.nullable(),
});

/** Shape of `acceptance.json`. */
export const acceptanceSchema = z.strictObject({
  schema: z.literal("annex/acceptance/v1"),
  artefact: z.string(),
  run: run.nullable(),
  cases: z.array(testCase),
  environment: environment.nullable(),
  problems: z.array(problem),
}) satisfies z.ZodType<AcceptanceDocument>;

/** Shape of `jobs.json`. */
export const jobsSchema = z.strictObject({
  schema: z.literal("annex/jobs/v1"),
  results: z.record(z.string(), z.string()),
}) satisfies z.ZodType<JobsDocument>;
