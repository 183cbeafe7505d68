import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editorSchemas } from "../../src/policy/json-schema.ts";

const ROOT = join(import.meta.dirname, "../..");
const FIXTURES = join(ROOT, "test/fixtures/policy");

const FILES = [
  ["policy", "annex.yml.schema.json"],
  ["dependencies", "dependencies.yml.schema.json"],
  ["waivers", "waivers.yml.schema.json"],
  ["acceptance", "acceptance.yml.schema.json"],
  ["baseline", "baseline.yml.schema.json"],
] as const;

/** Problems of one value alone; the others are rules between values, or of YAML itself. */
const SEEN_BY_EDITORS = [
  "policy-unknown-key",
  "policy-wrong-type",
  "policy-missing-key",
  "policy-out-of-range",
  "policy-bad-date",
];

/** A missing reviewer is a rule between two keys, and a freeze may begin by a day or by a time. */
const BEYOND_EDITORS = ["significant-without-reviewer", "freeze-of-no-date"];

describe.each(FILES)("the editor's schema of %s", (kind, name) => {
  const text = readFileSync(join(ROOT, "schemas", name), "utf8");
  const validate = formats.default(new Ajv2020({ strict: false })).compile(JSON.parse(text));

  test("is current; write it anew with: node scripts/schemas.mjs", () => {
    expect(text).toBe(editorSchemas().get(name));
  });

  test.each(readdirSync(join(FIXTURES, kind)))("agrees with annex on %s", (fixture) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, kind, fixture, "expected.json"), "utf8"));
    const input = readFileSync(join(FIXTURES, kind, fixture, "input.yml"), "utf8");
    if ("value" in expected) {
      expect(validate(parse(input) ?? { version: 1 }), JSON.stringify(validate.errors)).toBe(true);
    } else if (SEEN_BY_EDITORS.includes(expected.problems[0].code) && !BEYOND_EDITORS.includes(fixture)) {
      expect(validate(parse(input))).toBe(false);
    }
  });
});
