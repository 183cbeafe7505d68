import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PolicyFiles } from "../../src/model/evidence.ts";
import {
  parseAcceptance,
  parseBaseline,
  parseDependencies,
  parsePolicy,
  parseWaivers,
  type Side,
} from "../../src/policy/parse.ts";
import { FILE_PATHS } from "../../src/policy/paths.ts";
import { PolicyFileError } from "../../src/policy/problem.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/policy");

const PARSERS: Readonly<Record<keyof PolicyFiles, (text: string | null, side?: Side) => unknown>> = {
  policy: parsePolicy,
  dependencies: parseDependencies,
  waivers: parseWaivers,
  acceptance: parseAcceptance,
  baseline: parseBaseline,
};

type Expected =
  | { readonly value: unknown }
  | { readonly problems: readonly { readonly code: string; readonly line: number; readonly column: number }[] };

function problemsOf(parse: () => unknown): PolicyFileError {
  try {
    parse();
  } catch (error) {
    if (error instanceof PolicyFileError) return error;
    throw error;
  }
  throw new Error("the file was accepted");
}

describe.each(Object.keys(PARSERS) as (keyof PolicyFiles)[])("the file %s", (kind) => {
  const parse = PARSERS[kind];

  test.each(readdirSync(join(FIXTURES, kind)))("%s", (name) => {
    const text = readFileSync(join(FIXTURES, kind, name, "input.yml"), "utf8");
    const expected = JSON.parse(readFileSync(join(FIXTURES, kind, name, "expected.json"), "utf8")) as Expected;
    if ("value" in expected) {
      const value = parse(text);
      if (Array.isArray(value)) expect(value).toEqual(expected.value);
      else expect(value).toMatchObject(expected.value as object);
      return;
    }
    const error = problemsOf(() => parse(text));
    const file = FILE_PATHS[kind];
    expect(error.problems.map(({ code, location }) => ({ code, ...location }))).toEqual(
      expected.problems.map((problem) => ({ ...problem, file })),
    );
    expect(error.code).toBe(expected.problems[0]?.code);
    expect(error.location).toEqual({ file, line: expected.problems[0]?.line, column: expected.problems[0]?.column });
    for (const { message, hint } of error.problems) expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
  });

  test("reads an absent and an empty file as the defaults", () => {
    expect(parse("")).toEqual(parse(null));
  });

  test("says that the broken file is the base's", () => {
    const error = problemsOf(() => parse("version: 3\n", "base"));
    expect(error.message).toContain("base");
    expect(problemsOf(() => parse("version: 3\n", "head")).message).not.toContain("base");
  });
});

describe("the message of a problem", () => {
  test("quotes the value and says what would be right", () => {
    const error = problemsOf(() => parsePolicy("version: 1\nadvisories: {fail_on: low}\nsetup: {python: 3.10}\n"));
    expect(error.message).toContain('"fail_on"');
    expect(error.hint).toContain('"fail-on"');
    expect(error.hint).toContain('"3.10"');
  });

  test("holds no line break from the file, however the value is written", () => {
    const error = problemsOf(() => parsePolicy('version: 1\nchange: {request: "a\\n::error::b"}\n'));
    expect(error.message).not.toContain("\n");
  });

  test("names ten further problems and counts the rest", () => {
    const keys = Array.from({ length: 30 }, (_, index) => `zz${index}: 1\n`).join("");
    const error = problemsOf(() => parsePolicy(`version: 1\n${keys}`));
    expect(error.problems).toHaveLength(30);
    expect(error.hint).toContain("19 more");
  });
});

describe("hostile files", () => {
  test.each([
    ["flow nesting", `version: 1\nowners: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`],
    [
      "block nesting",
      `version: 1\nowners:\n${Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}- `).join("\n")}x\n`,
    ],
    ["size", `version: 1\n# ${"x".repeat(600_000)}\n`],
    ["aliases", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n"],
  ])("%s are refused with a user error", (_what, text) => {
    expect(problemsOf(() => parsePolicy(text)).code).toMatch(/^policy-/);
  });
});
