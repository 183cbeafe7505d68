import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { evidenceJsonSchemas } from "../../src/evidence/json-schema.ts";
import type { Json } from "../../src/model/json.ts";
import { appendRecord } from "../../src/register/append.ts";
import { initRegister } from "../../src/register/init.ts";
import { registerJsonSchemas } from "../../src/register/json-schema.ts";
import { DOCUMENTS } from "../evidence/documents.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { baseline, context, decision, outcome, outcomeBody } from "./builders.ts";

const FOLDER = join(import.meta.dirname, "../../schemas");
const SCHEMAS = new Map([...evidenceJsonSchemas(), ...registerJsonSchemas()]);

/** By the published schema, as somebody without annex would check. */
function accepts(name: string, value: unknown): boolean {
  const schema = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Record<string, Json>;
  return new Ajv2020({ strict: false }).validate(schema, value);
}

describe("the JSON Schemas in schemas/", () => {
  test.each([...SCHEMAS.keys()])("%s is what the code reads (else run scripts/schemas.mjs)", (name) => {
    expect(readFileSync(join(FOLDER, name), "utf8")).toBe(SCHEMAS.get(name));
  });

  const documents = Object.entries(DOCUMENTS).filter(([name]) => name !== "sbom.cdx.json");
  test.each(documents)("accept %s and refuse it with an unknown member", (name, document) => {
    const schema = name.replace(".json", ".schema.json");
    expect(accepts(schema, document)).toBe(true);
    expect(accepts(schema, { ...document, extra: 1 })).toBe(false);
  });

  describe("of the register", () => {
    const store = new MemoryStore();
    beforeAll(async () => {
      await initRegister(store, context());
      await appendRecord(store, baseline("a"), context());
      const { seq, id } = await appendRecord(store, decision("b"), context());
      const body = outcomeBody({ decisionSeq: seq, decisionId: id });
      await appendRecord(store, outcome("c", body), context());
    });

    test("accept every record and the head, and refuse a record without its chain", () => {
      const parse = (path: string) => JSON.parse(Buffer.from(store.bytes(path)).toString()) as Record<string, Json>;
      expect(accepts("HEAD.schema.json", parse("HEAD.json"))).toBe(true);
      const paths = store.paths().filter((path) => path.startsWith("records/"));
      expect(paths).toHaveLength(3);
      for (const path of paths) {
        const record = parse(path);
        expect(accepts("record.schema.json", record), path).toBe(true);
        const { previous: _previous, ...unchained } = record;
        expect(accepts("record.schema.json", unchained)).toBe(false);
      }
    });
  });
});
