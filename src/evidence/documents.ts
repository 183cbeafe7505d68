import { z } from "zod";
import { AnnexError } from "../model/error.ts";
import type {
  AcceptanceDocument,
  AdvisoriesDocument,
  BuildDocument,
  ChangeDocument,
  Evidence,
  GateDocument,
  JobsDocument,
  PackagesDocument,
  PolicyDocument,
  TestsDocument,
} from "../model/evidence.ts";
import type { Json } from "../model/json.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { canonicalBytes } from "./canonical.ts";
import { changeSchema, policySchema } from "./change-schema.ts";
import { sha256Hex } from "./digest.ts";
import type { EvidenceFile } from "./manifest.ts";
import { advisoriesSchema, packagesSchema } from "./packages-schema.ts";
import { acceptanceSchema, buildSchema, jobsSchema, testsSchema } from "./tests-schema.ts";
import { gateSchema, verdictSchema } from "./verdict-schema.ts";

/** A CycloneDX document is checked by its own tools; here only that it says what it is. */
const sbomSchema = z.looseObject({ bomFormat: z.literal("CycloneDX"), specVersion: z.string() });

/** File name → what it must look like. The names are the keys of `digests` and of a record's evidence. */
export const DOCUMENT_SCHEMAS = {
  "change.json": changeSchema,
  "policy.json": policySchema,
  "packages.json": packagesSchema,
  "advisories.json": advisoriesSchema,
  "sbom.cdx.json": sbomSchema,
  "build.json": buildSchema,
  "tests.json": testsSchema,
  "acceptance.json": acceptanceSchema,
  "jobs.json": jobsSchema,
  "gate.json": gateSchema,
  "verdict.json": verdictSchema,
} as const;

export type DocumentName = keyof typeof DOCUMENT_SCHEMAS;

/** What each file holds once parsed. */
export interface Documents {
  readonly "change.json": ChangeDocument;
  readonly "policy.json": PolicyDocument;
  readonly "packages.json": PackagesDocument;
  readonly "advisories.json": AdvisoriesDocument;
  readonly "sbom.cdx.json": Json;
  readonly "build.json": BuildDocument;
  readonly "tests.json": TestsDocument;
  readonly "acceptance.json": AcceptanceDocument;
  readonly "jobs.json": JobsDocument;
  readonly "gate.json": GateDocument;
  readonly "verdict.json": VerdictDocument;
}

/** A document as a file of evidence: canonical JSON under its fixed name. Throws AnnexError `canonical-unsupported`. */
export function writeDocument<Name extends DocumentName>(name: Name, document: Documents[Name]): EvidenceFile {
  // Interfaces have no index signature, so TypeScript cannot see that they are JSON; canonicalBytes checks it.
  const bytes = canonicalBytes(document as unknown as Json);
  const mediaType = name === "sbom.cdx.json" ? "application/vnd.cyclonedx+json" : "application/json";
  return { path: name, mediaType, bytes };
}

/**
 * Reads a document that another job, perhaps with project code beside it, wrote.
 * Throws AnnexError `evidence-document-invalid` with the place of the first mistakes.
 */
export function parseDocument<Name extends DocumentName>(name: Name, bytes: Uint8Array): Documents[Name] {
  const parsed = DOCUMENT_SCHEMAS[name].safeParse(parseJson(name, bytes));
  if (!parsed.success) throw invalid(name, z.prettifyError(parsed.error));
  return parsed.data as Documents[Name];
}

/** Evidence as the controls take it, the digest of every file, and what could not be read. */
export interface ParsedEvidence {
  readonly evidence: Evidence;
  /** File name → sha256 (hex) of its bytes, for every file given, also raw outputs that are no document. */
  readonly digests: Readonly<Record<string, string>>;
  /** A document that cannot be read is absent from `evidence`, so the rules that need it are inconclusive. */
  readonly problems: readonly { readonly name: DocumentName; readonly error: AnnexError }[];
}

/** Parses all documents in a set of files (name → bytes), as {@link readEvidence} gives them. */
export function parseEvidence(files: ReadonlyMap<string, Uint8Array>): ParsedEvidence {
  const problems: { name: DocumentName; error: AnnexError }[] = [];
  const read = <Name extends DocumentName>(name: Name): Documents[Name] | undefined => {
    const bytes = files.get(name);
    if (bytes === undefined) return undefined;
    try {
      return parseDocument(name, bytes);
    } catch (error) {
      if (!(error instanceof AnnexError)) throw error;
      problems.push({ name, error });
      return undefined;
    }
  };
  const evidence = withoutAbsent({
    change: read("change.json"),
    policy: read("policy.json"),
    packages: read("packages.json"),
    advisories: read("advisories.json"),
    sbom: read("sbom.cdx.json"),
    build: read("build.json"),
    tests: read("tests.json"),
    acceptance: read("acceptance.json"),
    jobs: read("jobs.json"),
    gate: read("gate.json"),
  });
  const digests = Object.fromEntries([...files].map(([name, bytes]) => [name, sha256Hex(bytes)]));
  return { evidence, digests, problems };
}

type MaybeAbsent = { readonly [Key in keyof Evidence]: Evidence[Key] | undefined };

function withoutAbsent(documents: MaybeAbsent): Evidence {
  return Object.fromEntries(Object.entries(documents).filter(([, value]) => value !== undefined)) as Evidence;
}

function parseJson(name: DocumentName, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw invalid(name, "it is not JSON in UTF-8", cause);
  }
}

function invalid(name: DocumentName, why: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "evidence-document-invalid",
    message: `${name} cannot be used: ${why.slice(0, 2000)}`,
    hint: "Run the job that writes it again, with the annex version that reads it.",
    cause,
  });
}
