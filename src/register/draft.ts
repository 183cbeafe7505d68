import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { RecordDraft } from "../model/record.ts";
import { bodySchema } from "./record-body-schema.ts";

const draftSchema = z.strictObject({
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
  identity: z.array(z.string().min(1)).min(1),
  at: z.iso.datetime(),
  body: bodySchema,
  people: z.array(z.strictObject({ id: z.int(), login: z.string(), bot: z.boolean() })).default([]),
  evidence: z.record(z.string(), z.string()).default({}),
});

/** Reads a draft that a person or program wrote; evidence paths are relative to its file. Throws AnnexError `record-draft-invalid`. */
export async function parseDraft(text: string, file: string): Promise<RecordDraft> {
  const parsed = draftSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw invalid(file, z.prettifyError(parsed.error));
  const { evidence, ...draft } = parsed.data;
  if (draft.body.kind !== draft.kind) throw invalid(file, `kind is "${draft.kind}", body.kind is "${draft.body.kind}"`);
  const blobs = await Promise.all(
    Object.entries(evidence).map(async ([name, path]) => [name, await readFile(resolve(dirname(file), path))] as const),
  );
  return { ...draft, evidence: Object.fromEntries(blobs) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function invalid(file: string, detail: string): AnnexError {
  return new AnnexError({
    code: "record-draft-invalid",
    message: `"${file}" is not a record draft: ${detail}`,
    hint: "annex record --help names its keys; schemas/record.schema.json has the bodies.",
  });
}
