import { z } from "zod";
import type { DecisionDocument, DeployDocument } from "../model/deployment.ts";
import { AnnexError } from "../model/error.ts";
import type { Json } from "../model/json.ts";
import { canonicalBytes } from "./canonical.ts";
import type { EvidenceFile } from "./manifest.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/u);
const time = z.iso.datetime();
const person = z.strictObject({ id: z.int(), login: z.string(), bot: z.boolean() });

const approval = z.strictObject({
  source: z.enum(["environment", "register", "pull-requests"]),
  state: z.enum(["approved", "pending", "refused", "unexplained"]),
  by: z.array(z.strictObject({ person, role: z.string(), at: z.string().nullable(), rule: z.string() })),
  reason: z.string(),
});

const decision = z.strictObject({
  schema: z.literal("annex/decision/v1"),
  decision: z.enum(["requested", "allowed", "allowed-unenforced", "denied", "emergency"]),
  seq: z.int(),
  id: z.string(),
  sha256: digest,
  service: z.string(),
  environment: z.string(),
  version: z.string(),
  commit: z.string(),
  attempt: z.int(),
  artefact: z.strictObject({ name: z.string(), size: z.int(), sha256: digest }).nullable(),
  at: time,
  approval,
  reasons: z.array(z.string()),
});

const deploy = z.strictObject({
  schema: z.literal("annex/deploy/v1"),
  outcome: z.enum(["deployed", "failed", "timed-out", "refused"]),
  artefact: z.string(),
  started: time,
  finished: time,
  verification: z.string(),
  detail: z.string(),
  approval,
});

export const DECISION_FILE = "decision.json";
export const DEPLOY_FILE = "deploy.json";

/** A document of the deployment as a file of evidence. */
export function deploymentFile(
  path: typeof DECISION_FILE | typeof DEPLOY_FILE,
  document: DecisionDocument | DeployDocument,
): EvidenceFile {
  return { path, mediaType: "application/json", bytes: canonicalBytes(document as unknown as Json) };
}

/** Reads decision.json. Throws AnnexError `evidence-document-invalid`. */
export function parseDecision(files: ReadonlyMap<string, Uint8Array>): DecisionDocument {
  return read(files, DECISION_FILE, decision);
}

/** Reads deploy.json. Throws AnnexError `evidence-document-invalid`. */
export function parseDeploy(files: ReadonlyMap<string, Uint8Array>): DeployDocument {
  return read(files, DEPLOY_FILE, deploy);
}

function read<T>(files: ReadonlyMap<string, Uint8Array>, path: string, schema: z.ZodType<T>): T {
  const bytes = files.get(path);
  const parsed = bytes === undefined ? null : schema.safeParse(jsonOf(bytes));
  if (parsed?.success === true) return parsed.data;
  throw new AnnexError({
    code: "evidence-document-invalid",
    message: parsed === null ? `${path} is missing.` : `${path}: ${z.prettifyError(parsed.error)}`,
    hint: "Run the job that writes it again.",
  });
}

/** undefined for what is no JSON: no schema accepts it. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
