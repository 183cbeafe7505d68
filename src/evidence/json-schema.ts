import { z } from "zod";
import { DOCUMENT_SCHEMAS } from "./documents.ts";
import { manifestSchema } from "./manifest-entries.ts";

/** Title by document; the SBOM is absent because CycloneDX publishes its schema itself. */
const TITLES = {
  "change.json": "annex: what git and GitHub say about a change",
  "policy.json": "annex: the team's files at base and head",
  "packages.json": "annex: what is locked",
  "advisories.json": "annex: what is known against the locked packages",
  "build.json": "annex: the artefact and how it came to be",
  "tests.json": "annex: what the security tests showed",
  "acceptance.json": "annex: what the acceptance tests showed",
  "jobs.json": "annex: how the jobs ended",
  "gate.json": "annex: what the gate knows of register and approval",
  "verdict.json": "annex: the eight rows of a verdict",
} as const;

/** JSON Schemas (2020-12) of the evidence documents and their manifest, by file name in schemas/. */
export function evidenceJsonSchemas(): ReadonlyMap<string, string> {
  const documents = (Object.keys(TITLES) as (keyof typeof TITLES)[]).map((name) =>
    schemaFile(name, TITLES[name], DOCUMENT_SCHEMAS[name]),
  );
  return new Map([...documents, schemaFile("manifest.json", "annex: the files of one job's evidence", manifestSchema)]);
}

/** Name and text of one schema file. */
export function schemaFile(name: string, title: string, schema: z.ZodType): readonly [string, string] {
  const { $schema, ...shape } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return [`${name.replace(/\.json$/u, "")}.schema.json`, `${JSON.stringify({ $schema, title, ...shape }, null, 2)}\n`];
}
