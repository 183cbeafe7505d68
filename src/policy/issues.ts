import type { z } from "zod";
import { type PolicyProblem, quote } from "./problem.ts";
import { keysAt } from "./schema-keys.ts";
import { suggestion } from "./suggest.ts";
import type { YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/** Code and hint of a rule of our own, carried through zod as the `params` of a custom issue. */
interface RuleOfOurs {
  readonly code: string;
  readonly hint: string;
}

/** zod's word for a type → what a person would write. */
const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys with values",
  record: "keys with values",
};

/** What zod found in a file, in the team's words, each at its place. */
export function problemsOf(issues: readonly Issue[], file: YamlFile, schema: z.ZodType): readonly PolicyProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, file, schema));
}

function problemsOfIssue(issue: Issue, file: YamlFile, schema: z.ZodType): readonly PolicyProblem[] {
  const location = file.locate(issue.path);
  const seen = `"${pathText(issue.path)}" is ${quote(valueAt(file.value, issue.path))}`;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, issue.path, file, schema));
    case "invalid_type":
      return [valueAt(file.value, issue.path) === undefined ? missing(issue.path, file) : wrongType(issue, file)];
    case "invalid_value": {
      if (valueAt(file.value, issue.path) === undefined) return [missing(issue.path, file)];
      const hint = suggestion(String(valueAt(file.value, issue.path)), issue.values.map(String));
      return [{ code: "policy-wrong-value", message: `${seen}, which is not allowed here.`, hint, location }];
    }
    case "too_small":
      return [{ code: "policy-out-of-range", message: `${seen}; that is too little.`, hint: least(issue), location }];
    case "too_big":
      return [{ code: "policy-out-of-range", message: `${seen}; that is too much.`, hint: most(issue), location }];
    case "invalid_format": {
      const code = issue.format === "date" ? "policy-bad-date" : "policy-wrong-value";
      const hint = issue.format === "date" ? "Write a real day as YYYY-MM-DD." : issue.message;
      return [{ code, message: `${seen}, which is not accepted.`, hint, location }];
    }
    case "invalid_key":
      return issue.issues.map((inner) => keyProblem(inner, issue.path, file));
    case "custom":
      return [{ ...ruleOfOurs(issue.params), message: issue.message, location }];
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_element":
      return [
        { code: "policy-wrong-value", message: `${seen}, which is not accepted.`, hint: issue.message, location },
      ];
  }
}

function unknownKey(key: string, path: readonly PropertyKey[], file: YamlFile, schema: z.ZodType): PolicyProblem {
  const inside = path.length === 0 ? "" : ` in "${pathText(path)}"`;
  return {
    code: "policy-unknown-key",
    message: `The key ${quote(key)}${inside} is not known.`,
    hint: suggestion(key, keysAt(schema, path)),
    location: file.locateKey([...path, key]),
  };
}

function missing(path: readonly PropertyKey[], file: YamlFile): PolicyProblem {
  const parent = path.slice(0, -1);
  const inside = parent.length === 0 ? "" : ` in "${pathText(parent)}"`;
  const key = String(path.at(-1) ?? "");
  const message = `The key ${quote(key)} is missing${inside}.`;
  const hint = key === "version" ? "Begin the file with `version: 1`." : `Add \`${key}: …\`.`;
  return { code: "policy-missing-key", message, hint, location: file.locate(path) };
}

function wrongType(issue: z.core.$ZodIssueInvalidType, file: YamlFile): PolicyProblem {
  const value = valueAt(file.value, issue.path);
  const expected = TYPES[issue.expected] ?? issue.expected;
  const message = `"${pathText(issue.path)}" is ${quote(value)}; ${expected} is expected.`;
  return {
    code: "policy-wrong-type",
    message,
    hint: typeHint(issue.expected, value, file.sourceAt(issue.path)),
    location: file.locate(issue.path),
  };
}

function typeHint(expected: string, value: unknown, source: string | null): string {
  if (value === null) return "Give it a value, or remove the key.";
  if (expected === "string" && source !== null) return `Put it in quotes: "${source.slice(0, 60)}".`;
  if (expected === "array" && source !== null) return `Write a list: [${quote(value)}].`;
  if ((expected === "number" || expected === "int") && typeof value === "string")
    return "Write the number without quotes.";
  return `Write ${TYPES[expected] ?? expected}.`;
}

function keyProblem(inner: Issue, path: readonly PropertyKey[], file: YamlFile): PolicyProblem {
  const location = file.locateKey(path);
  if (inner.code === "custom") return { ...ruleOfOurs(inner.params), message: inner.message, location };
  const message = `The key ${quote(String(path.at(-1)))} is not accepted.`;
  return { code: "policy-unknown-key", message, hint: inner.message, location };
}

function ruleOfOurs(params: Readonly<Record<string, unknown>> | undefined): RuleOfOurs {
  const code = typeof params?.["code"] === "string" ? params["code"] : "policy-wrong-value";
  const hint = typeof params?.["hint"] === "string" ? params["hint"] : "Correct it.";
  return { code, hint };
}

function least(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === "string")
    return issue.minimum === 1 ? "Write something." : `Write at least ${issue.minimum} characters.`;
  if (issue.origin === "array") return `List at least ${issue.minimum}.`;
  return `The least is ${issue.minimum}.`;
}

function most(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === "string") return `Write at most ${issue.maximum} characters.`;
  if (issue.origin === "array") return `List at most ${issue.maximum}.`;
  return `The most is ${issue.maximum}.`;
}

/** `security.questions[0].id` */
function pathText(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key).slice(0, 60)}`));
  return parts.join("").replace(/^\./u, "") || "file";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (inside === null || typeof inside !== "object" || !Object.hasOwn(inside, key)) return undefined;
    return (inside as Record<PropertyKey, unknown>)[key];
  }, value);
}
