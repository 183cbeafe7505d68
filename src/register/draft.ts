import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type { RecordDraft } from "../model/record.ts";
import { recordSchema } from "./record.ts";

const draftSchema = recordSchema.pick({ kind: true, service: true, environment: true, at: true, body: true }).extend({
  identity: z.array(z.string().min(1)).min(1),
  people: z.array(z.strictObject({ id: z.int(), login: z.string(), bot: z.boolean() })).default([]),
  evidence: z.record(z.string(), z.string()).default({}),
});

/** Loads a draft that a person or program wrote; evidence paths are relative to it. Throws AnnexError `record-draft-invalid`. */
export async function loadDraft(file: string): Promise<RecordDraft> {
  const text = new TextDecoder().decode(await read(file, file));
  const parsed = draftSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw invalid(file, z.prettifyError(parsed.error));
  const { evidence, ...draft } = parsed.data;
  if (draft.body.kind !== draft.kind) throw invalid(file, `kind is "${draft.kind}", body.kind is "${draft.body.kind}"`);
  const blobs = await Promise.all(
    Object.entries(evidence).map(
      async ([name, path]) => [name, await read(resolve(dirname(file), path), file)] as const,
    ),
  );
  return { ...draft, evidence: Object.fromEntries(blobs) };
}

async function read(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw invalid(file, cause instanceof Error ? cause.message : String(cause));
  }
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
