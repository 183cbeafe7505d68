import { join } from "node:path";
import { parseEvidence, writeDocument } from "../evidence/documents.ts";
import { readEvidence } from "../evidence/manifest.ts";
import { AnnexError } from "../model/error.ts";
import type { Evidence } from "../model/evidence.ts";

/** A job as GitHub's `needs` context tells it. */
export interface Need {
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Which documents a job may bring; project code that runs in a job must not speak for another one. */
const DOCUMENTS_OF: Readonly<Record<string, readonly string[]>> = {
  change: ["policy.json", "change.json"],
  inspect: ["packages.json", "advisories.json", "sbom.cdx.json"],
  build: ["build.json"],
  test: ["tests.json"],
  acceptance: ["acceptance.json"],
};

/** The jobs whose evidence the verdict is made of. */
const EVIDENCE_JOBS: readonly string[] = Object.keys(DOCUMENTS_OF);

/** All evidence of a run, put together from its jobs. */
export interface GatheredEvidence {
  readonly evidence: Evidence;
  /** Path → bytes; raw files under the name of their job. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Path → sha256 (hex). */
  readonly digests: Readonly<Record<string, string>>;
  readonly problems: readonly AnnexError[];
}

/** Reads the JSON of `toJSON(needs)`. Throws AnnexError `needs-unreadable`. */
export function parseNeeds(text: string): Readonly<Record<string, Need>> {
  const value: unknown = parseJson(text);
  if (!isObject(value)) throw needsUnreadable();
  return Object.fromEntries(Object.entries(value).map(([job, need]) => [job, parseNeed(need)]));
}

/**
 * Takes each job's evidence from `<folder>/<job>`, checks it against the manifest digest that the job put out, and takes
 * from it only the documents of that job. What cannot be taken makes its job's result something else than success.
 */
export async function gatherEvidence(folder: string, needs: Readonly<Record<string, Need>>): Promise<GatheredEvidence> {
  const files = new Map<string, Uint8Array>();
  const results: Record<string, string> = {};
  const problems: AnnexError[] = [];
  for (const [job, need] of Object.entries(needs)) results[job] = need.result;
  for (const job of EVIDENCE_JOBS) {
    const taken = await takeJob(folder, job, needs[job]);
    for (const [path, bytes] of taken.files) files.set(path, bytes);
    if (taken.problem === null) continue;
    problems.push(taken.problem);
    if ((results[job] ?? "success") === "success") results[job] = taken.problem.code;
  }
  const jobs = writeDocument("jobs.json", { schema: "annex/jobs/v1", results });
  files.set(jobs.path, jobs.bytes);
  const { evidence, digests, problems: unreadable } = parseEvidence(files);
  return { evidence, files, digests, problems: [...problems, ...unreadable.map(({ error }) => error)] };
}

/** The digest that a job put out for its evidence; null when it put out none (failed early, skipped, cancelled). */
export function manifestOf(need: Need | undefined): string | null {
  const manifest = need?.outputs["manifest"] ?? "";
  return /^[0-9a-f]{64}$/u.test(manifest) ? manifest : null;
}

interface TakenJob {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly problem: AnnexError | null;
}

async function takeJob(folder: string, job: string, need: Need | undefined): Promise<TakenJob> {
  const manifest = manifestOf(need);
  if (manifest === null) return { files: new Map(), problem: noEvidence(job, need) };
  try {
    return { files: ownFiles(job, await readEvidence(join(folder, job), manifest)), problem: null };
  } catch (error) {
    if (!(error instanceof AnnexError)) throw error;
    return { files: new Map(), problem: error };
  }
}

function ownFiles(job: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const own = DOCUMENTS_OF[job] ?? [];
  return new Map([...files].map(([path, bytes]) => [own.includes(path) ? path : `${job}/${path}`, bytes]));
}

function noEvidence(job: string, need: Need | undefined): AnnexError {
  return new AnnexError({
    code: "evidence-missing",
    message: `The job "${job}" left no evidence (result: ${need?.result ?? "it is not among the needs"}).`,
    hint: `Read the log of the job "${job}"; it says what stopped it.`,
  });
}

function parseNeed(value: unknown): Need {
  if (!isObject(value) || typeof value["result"] !== "string") throw needsUnreadable();
  const outputs = isObject(value["outputs"]) ? value["outputs"] : {};
  const texts = Object.entries(outputs).map(([key, output]) => [key, String(output)] as const);
  return { result: value["result"], outputs: Object.fromEntries(texts) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw needsUnreadable();
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function needsUnreadable(): AnnexError {
  return new AnnexError({
    code: "needs-unreadable",
    message: "The input needs is not what GitHub's needs context looks like.",
    hint: "Write needs: ${" + "{ toJSON(needs) }} in the workflow.",
  });
}
