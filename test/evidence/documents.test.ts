import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { sha256Hex } from "../../src/evidence/digest.ts";
import {
  DOCUMENT_SCHEMAS,
  type DocumentName,
  type Documents,
  parseDocument,
  parseEvidence,
  writeDocument,
} from "../../src/evidence/documents.ts";
import type { Json } from "../../src/model/json.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";
import { DOCUMENTS } from "./documents.ts";

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Inferred<Name extends DocumentName> = z.infer<(typeof DOCUMENT_SCHEMAS)[Name]>;
type Agrees<A, B> = Equal<Frozen<A>, Frozen<B>>;
type Documented = Exclude<DocumentName, "sbom.cdx.json">;
type Rule<V extends { controls: readonly { rules: readonly unknown[] }[] }> = V["controls"][number]["rules"][number];
type FindingOf<R> = R extends { findings: readonly (infer F)[] } ? F : never;

/** Fails to compile when a schema and its type in src/model disagree, also about an optional member. */
const SAME_SHAPE: { readonly [Name in Documented]: Agrees<Inferred<Name>, Documents[Name]> } = {
  "change.json": true,
  "policy.json": true,
  "packages.json": true,
  "advisories.json": true,
  "build.json": true,
  "tests.json": true,
  "acceptance.json": true,
  "jobs.json": true,
  "gate.json": true,
  "verdict.json": true,
};
/** TypeScript stops comparing at three nested arrays, so findings are compared by themselves. */
const SAME_FINDING: Agrees<FindingOf<Rule<Inferred<"verdict.json">>>, FindingOf<Rule<VerdictDocument>>> = true;

const NAMES = Object.keys(DOCUMENT_SCHEMAS) as DocumentName[];
const invalid = expect.objectContaining({ code: "evidence-document-invalid" });
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

describe("a document of evidence", () => {
  test("every schema is compared with its type by the compiler", () => {
    const compared = [...Object.keys(SAME_SHAPE), "sbom.cdx.json"].sort();
    expect(compared).toEqual([...NAMES].sort());
    expect(SAME_FINDING).toBe(true);
  });

  test.each(NAMES)("%s is read back as it was written", (name) => {
    const file = writeDocument(name, DOCUMENTS[name]);
    expect(file.path).toBe(name);
    expect(parseDocument(name, file.bytes)).toEqual(DOCUMENTS[name]);
  });

  test.each(NAMES)("%s is refused when any member is missing, has another type, or is not known", (name) => {
    const whole = DOCUMENTS[name] as unknown as Record<string, Json>;
    for (const key of Object.keys(whole).filter((key) => key !== "components")) {
      const { [key]: _gone, ...rest } = whole;
      expect(() => parseDocument(name, bytes(rest)), `without ${key}`).toThrow(invalid);
      expect(() => parseDocument(name, bytes({ ...whole, [key]: { a: 1 } })), `wrong ${key}`).toThrow(invalid);
    }
    if (name !== "sbom.cdx.json") expect(() => parseDocument(name, bytes({ ...whole, extra: 1 }))).toThrow(invalid);
  });

  test.each(["", "{", "null", "[]", "\ufeff{}", '{"schema":"annex/jobs/v2","results":{}}'])("%j is refused", (text) => {
    expect(() => parseDocument("jobs.json", bytes(text))).toThrow(invalid);
  });

  test("bytes that are not UTF-8 are refused", () => {
    const broken = Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d);
    expect(() => parseDocument("jobs.json", broken)).toThrow(invalid);
  });

  test("members of an advisory that annex does not read are dropped, not refused", () => {
    const [advisory] = DOCUMENTS["advisories.json"].advisories;
    const document = { ...DOCUMENTS["advisories.json"], advisories: [{ ...advisory, details: "long" }] };
    expect(parseDocument("advisories.json", bytes(document))).toEqual(DOCUMENTS["advisories.json"]);
  });
});

describe("parseEvidence", () => {
  test("gives every document and the digest of every file, raw outputs too", () => {
    const files = new Map(NAMES.map((name) => [name as string, writeDocument(name, DOCUMENTS[name]).bytes]));
    files.set("raw/bandit.sarif", bytes("raw"));
    const parsed = parseEvidence(files);
    expect(parsed.problems).toEqual([]);
    expect(parsed.evidence).toEqual({
      change: DOCUMENTS["change.json"],
      policy: DOCUMENTS["policy.json"],
      packages: DOCUMENTS["packages.json"],
      advisories: DOCUMENTS["advisories.json"],
      sbom: DOCUMENTS["sbom.cdx.json"],
      build: DOCUMENTS["build.json"],
      tests: DOCUMENTS["tests.json"],
      acceptance: DOCUMENTS["acceptance.json"],
      jobs: DOCUMENTS["jobs.json"],
      gate: DOCUMENTS["gate.json"],
    });
    expect(parsed.digests["raw/bandit.sarif"]).toBe(sha256Hex("raw"));
    expect(Object.keys(parsed.digests)).toHaveLength(NAMES.length + 1);
  });

  test("leaves out a document it cannot read and says so, so that its rules are inconclusive", () => {
    const parsed = parseEvidence(new Map([["tests.json", bytes("{}")]]));
    expect(parsed.evidence).toEqual({});
    expect("tests" in parsed.evidence).toBe(false);
    expect(parsed.problems).toEqual([{ name: "tests.json", error: invalid }]);
    expect(parsed.digests).toEqual({ "tests.json": sha256Hex("{}") });
  });
});
