import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBytes, canonicalJson } from "../../src/evidence/canonical.ts";
import { sha256Hex } from "../../src/evidence/digest.ts";
import type { Json } from "../../src/model/json.ts";

/** RFC 8785 appendix B: IEEE 754 bits (hex) and their JSON text. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

function fromBits(hex: string): number {
  return Buffer.from(hex, "hex").readDoubleBE(0);
}

describe("canonicalJson", () => {
  test("gives the text of RFC 8785 section 3.2.3", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts members by UTF-16 code units, as in RFC 8785 section 3.2.3", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    const keys = Object.keys(JSON.parse(canonicalJson(value)) as Record<string, Json>);
    const expected = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
    expect(canonicalJson(value)).toBe(
      `{${expected.map((key) => `${JSON.stringify(key)}:${value[key as keyof typeof value]}`).join(",")}}`,
    );
    expect(keys).toHaveLength(7);
  });

  test.each(NUMBERS)("writes the number with bits %s as %s", (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text);
  });

  const unsupported: readonly (readonly [string, unknown])[] = [
    ["undefined", undefined],
    ["an undefined member", { a: undefined }],
    ["an undefined element", [undefined]],
    ["a hole", new Array(1)],
    ["NaN", { a: Number.NaN }],
    ["infinity", [Number.POSITIVE_INFINITY]],
    ["a lone high surrogate", "a\ud800"],
    ["a lone low surrogate as a key", { "\udc00": 1 }],
    ["a bigint", 1n],
    ["a Date, although it has toJSON", { at: new Date(0) }],
    ["a Map", new Map()],
    ["an own toJSON", { toJSON: () => 1 }],
  ];
  test.each(unsupported)("refuses %s", (_name, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(expect.objectContaining({ code: "canonical-unsupported" }));
  });

  test("refuses nesting that would exhaust the stack", () => {
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as Json;
    expect(() => canonicalJson(deep)).toThrow(expect.objectContaining({ code: "canonical-unsupported" }));
  });

  test("round-trips any JSON and does not depend on the order of members", () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false, maxDepth: 4 }), (text) => {
        const value = JSON.parse(text) as Json;
        const canonical = canonicalJson(value);
        expect(canonicalJson(JSON.parse(canonical) as Json)).toBe(canonical);
        expect(canonicalJson(reversed(value))).toBe(canonical);
      }),
      { seed: 8785, numRuns: 300 },
    );
  });

  test("hashes as UTF-8", () => {
    expect(sha256Hex(canonicalBytes({ a: "€" }))).toBe(sha256Hex('{"a":"€"}'));
    expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member as Json)]),
  );
}
