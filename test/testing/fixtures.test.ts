import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AnnexError } from "../../src/model/error.ts";
import { parseJunit } from "../../src/testing/junit.ts";
import { parseSarif } from "../../src/testing/sarif.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** What the fixtures leave out: the file of each case, and the digest of each alert. */
const FORMATS = {
  junit: (text: string, file: string) => parseJunit(text, file).map(({ file: _file, ...rest }) => rest),
  sarif: (text: string, file: string) => {
    const { tools, alerts } = parseSarif(text, file, "/checkout");
    return { tools, alerts: alerts.map(({ fingerprint: _fingerprint, ...rest }) => rest) };
  },
} as const;

function codeOf(parse: () => unknown): AnnexError {
  try {
    parse();
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error;
  }
  throw new Error("the report was accepted");
}

describe.each(["junit", "sarif"] as const)("%s", (format) => {
  const ending = format === "junit" ? "xml" : "sarif";

  test.each(readdirSync(join(FIXTURES, format)))("%s", (name) => {
    const text = readFileSync(join(FIXTURES, format, name, `input.${ending}`), "utf8");
    const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, format, name, "expected.json"), "utf8"));
    const parse = () => FORMATS[format](text, "reports/a");
    if (expected !== null && typeof expected === "object" && "error" in expected) {
      const error = codeOf(parse);
      expect(error.code).toBe(expected.error);
      expect(error.location?.file).toBe("reports/a");
    } else {
      expect(parse()).toEqual(expected);
    }
  });
});

describe("a fingerprint", () => {
  const alert = (fields: object, line = 3) =>
    parseSarif(
      JSON.stringify({
        version: "2.1.0",
        runs: [
          {
            tool: { driver: { name: "t" } },
            results: [
              {
                ruleId: "r",
                message: { text: "m" },
                locations: [{ physicalLocation: { artifactLocation: { uri: "a.py" }, region: { startLine: line } } }],
                ...fields,
              },
            ],
          },
        ],
      }),
    ).alerts[0]?.fingerprint;

  test("stays when the line moves, and differs by rule, message and file", () => {
    expect(alert({})).toBe(alert({}, 99));
    expect(
      new Set([alert({}), alert({ ruleId: "s" }), alert({ message: { text: "n" } }), alert({ locations: [] })]).size,
    ).toBe(4);
  });

  test("is the tool's own where it gives one", () => {
    const own = { partialFingerprints: { "primaryLocationLineHash/v1": "abc" } };
    expect(alert(own)).toBe(alert({ ...own, message: { text: "reworded" } }));
    expect(alert(own)).not.toBe(alert({ partialFingerprints: { "primaryLocationLineHash/v1": "abd" } }));
  });
});

test("a JUnit report beyond the limit is refused unread", () => {
  expect(codeOf(() => parseJunit(" ".repeat(64 * 1024 * 1024 + 1), "a.xml")).code).toBe("junit-too-large");
});
