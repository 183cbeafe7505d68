import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnnexError } from "../../src/model/error.ts";
import { parseAcceptance, parseDependencies, parsePolicy, parseWaivers } from "../../src/policy/parse.ts";
import { parseSecuritySection } from "../../src/policy/section.ts";
import { parseJunit } from "../../src/testing/junit.ts";
import { parseSarif } from "../../src/testing/sarif.ts";
import { samples } from "../assurance.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const read = (path: string) => readFileSync(join(FIXTURES, path), "utf8");
const runs = () => ({ seed: 20_261_124, numRuns: samples("damaged texts", 300, 5_000) });

const PARSERS: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ["the policy", read("policy/policy/whole/input.yml"), parsePolicy],
  ["dependencies", read("policy/dependencies/one/input.yml"), parseDependencies],
  ["waivers", read("policy/waivers/of-a-finding/input.yml"), parseWaivers],
  ["criteria", read("policy/acceptance/both-kinds/input.yml"), parseAcceptance],
  ["JUnit", read("junit/pytest/input.xml"), (text) => parseJunit(text, "a.xml")],
  ["SARIF", read("sarif/bandit/input.sarif"), (text) => parseSarif(text, "a.sarif")],
];

/** A text with a piece cut out and something else put there. */
function damaged(text: string): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("\n", ":", "- ", "&a ", "*a", "!!x ", "<", "]", "{", '"'),
  );
  return fc
    .tuple(fc.nat(text.length), fc.nat(40), piece)
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
}

function refusalOf(parse: () => unknown): AnnexError | null {
  try {
    parse();
    return null;
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error; // a bug
  }
}

describe("damaged input is a user error with a place, or still a file", () => {
  test.each(PARSERS)("%s", (_what, text, parse) => {
    fc.assert(
      fc.property(damaged(text), (input) => {
        const refusal = refusalOf(() => parse(input));
        if (refusal === null) return;
        expect(refusal.message).not.toMatch(/\[object|undefined/);
        expect(refusal.hint).not.toBe("");
        expect(refusal.location?.file).toBeDefined();
      }),
      runs(),
    );
  });

  test.each(PARSERS)("every beginning of %s", (_what, text, parse) => {
    for (let length = 0; length < text.length; length += 7) refusalOf(() => parse(text.slice(0, length)));
  });
});

test("each truncation of a JUnit report is refused", () => {
  const text = read("junit/pytest/input.xml").trimEnd();
  for (let length = 0; length < text.length; length += 1) {
    expect(refusalOf(() => parseJunit(text.slice(0, length), "a.xml"))).not.toBeNull();
  }
});

test("no description breaks the reader, and each question gets exactly one answer", () => {
  const { security } = parsePolicy(null);
  const line = fc.constantFrom(
    "## Security",
    "### What does this change mean for security?",
    "<!-- x",
    "-->",
    "- [ ] a",
    "> b",
    "```",
    "|a|",
    "a\\",
    "&lt;",
    "",
  );
  const body = fc
    .array(fc.oneof(line, fc.string({ unit: "binary" })), { maxLength: 30 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(body, (text) => {
      expect(parseSecuritySection(text, security).answers.map(({ id }) => id)).toEqual(["security"]);
    }),
    runs(),
  );
});
