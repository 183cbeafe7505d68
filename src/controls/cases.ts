import type { TestCase } from "../model/evidence.ts";
import { listed } from "./outcome.ts";

/** What the cases of some patterns showed together. */
export type CasesOutcome =
  | { readonly kind: "passed"; readonly count: number }
  | { readonly kind: "none" }
  | { readonly kind: "not-passed"; readonly seen: string };

/** None, all passed, or which did not; a skipped case has shown nothing. */
export function outcomeOf(cases: readonly TestCase[]): CasesOutcome {
  if (cases.length === 0) return { kind: "none" };
  const open = cases.filter(({ result }) => result !== "passed");
  if (open.length === 0) return { kind: "passed", count: cases.length };
  const seen = open.map(({ id, result }) => `${id} ${result === "error" ? "ended with an error" : result}`);
  return { kind: "not-passed", seen: listed(seen) };
}
