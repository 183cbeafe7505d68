import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition, FunctionInfo } from "@actions/expressions/funcs/info";

/** How a job ended, as the `needs` context says it. */
export type Result = "success" | "failure" | "cancelled" | "skipped";

/** What an `if:` may look at: the jobs it needs, their ancestors' results, and whether the run was cancelled. */
export interface Situation {
  readonly needs: Readonly<
    Record<string, { readonly result: Result; readonly outputs?: Readonly<Record<string, string>> }>
  >;
  readonly cancelled?: boolean;
  /** Results of every ancestor, also of those that are not needed directly: `success()` looks at them. */
  readonly ancestors?: readonly Result[];
}

/**
 * Does a job with this condition run? Source: GitHub docs, "Evaluate expressions", status check functions: a condition
 * without one of them gets `success() &&` in front, which is false when any ancestor did not succeed.
 */
export function runs(condition: string | undefined, situation: Situation): boolean {
  const { needs, cancelled = false } = situation;
  const results = situation.ancestors ?? Object.values(needs).map(({ result }) => result);
  const status: Readonly<Record<string, boolean>> = {
    always: true,
    cancelled,
    failure: !cancelled && results.includes("failure"),
    success: !cancelled && results.every((result) => result === "success"),
  };
  const text = (condition ?? "success()").replace(/^\$\{\{\s*([\s\S]*?)\s*\}\}$/u, "$1");
  const whole = /\b(?:always|cancelled|failure|success)\(\)/u.test(text) ? text : `success() && (${text})`;
  return evaluate(whole, dictionary({ needs }), status);
}

function evaluate(text: string, context: data.Dictionary, status: Readonly<Record<string, boolean>>): boolean {
  const definitions: FunctionDefinition[] = Object.entries(status).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
  const infos: FunctionInfo[] = definitions.map(({ name, minArgs, maxArgs }) => ({ name, minArgs, maxArgs }));
  const expression = new Parser(new Lexer(text).lex().tokens, ["needs"], infos).parse();
  const functions = new Map(definitions.map((definition) => [definition.name, definition]));
  const result = new Evaluator(expression, context, functions).evaluate();
  if (result instanceof data.BooleanData) return result.value;
  throw new Error(`${text} is no yes or no, but ${result.coerceString()}`);
}

function dictionary(object: Readonly<Record<string, unknown>>): data.Dictionary {
  const entries = Object.entries(object).map(([key, value]) => ({ key, value: toData(value) }));
  return new data.Dictionary(...entries);
}

function toData(value: unknown): data.ExpressionData {
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "object" && value !== null) return dictionary({ ...value });
  throw new Error(`not part of a needs context: ${JSON.stringify(value)}`);
}
