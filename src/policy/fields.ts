import spdxParse from "spdx-expression-parse";
import spdxIds from "spdx-license-ids/index.json" with { type: "json" };
import * as z from "zod";
import { quote } from "./problem.ts";
import { suggestion } from "./suggest.ts";

/** Ecosystems by OSV's names; a dependency of another spelling would never match a locked package. */
export const ECOSYSTEMS = [
  "PyPI",
  "npm",
  "Go",
  "crates.io",
  "RubyGems",
  "Packagist",
  "NuGet",
  "Maven",
  "Hex",
  "Pub",
  "GitHub Actions",
  "Debian",
  "Alpine",
] as const;

/** Adds a problem of our own to zod's, with its code and remedy. */
export function report(
  context: z.RefinementCtx,
  problem: { readonly code: string; readonly message: string; readonly hint: string },
  path: PropertyKey[] = [],
): void {
  const { message, ...params } = problem;
  context.addIssue({ code: "custom", message, params, path });
}

/** Prose that somebody has to write; neither empty nor a placeholder. */
export const prose = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .superRefine((text, context) => {
    if (!/^(?:to-?do|tbd|fixme|xxx|\?+|\.+|…|-+)[\s:.!]*$/iu.test(text)) return;
    report(context, {
      code: "policy-placeholder",
      message: `The text ${quote(text)} is a placeholder.`,
      hint: "Write what is meant, one sentence is enough.",
    });
  });

/** One line of text. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/u, "Write it on one line.");

/** A command of the team, run by bash. */
export const command = z.string().trim().min(1).max(10_000);

/** A GitHub login. */
export const login = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\[bot\])?$/u, "Write a GitHub login without @ and without organisation.");

/** A short name: letters, digits and `.`, `_`, `-`. */
export const name = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u,
    "Use letters, digits, '.', '_' and '-', beginning with a letter or digit.",
  );

/** A day that exists, YYYY-MM-DD. */
export const date = z.iso.date();

/** A path or glob inside the repository: relative, with `/`, never upwards, never a negation. */
export const glob = z
  .string()
  .min(1)
  .max(300)
  .regex(
    /^(?![/!~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\p{Cc}]+$/u,
    "Write a path relative to the repository's root with /, without a leading ! and without .. in it.",
  );

/** A list that is empty unless written. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).max(5000).default([]);
}

export const ecosystem = z.enum(ECOSYSTEMS);

/** A package's name as its ecosystem normalises it, so that `Ruamel_YAML` means `ruamel-yaml` (PEP 503). */
export function normaliseName(of: string, packageName: string): string {
  return of === "PyPI" ? packageName.toLowerCase().replace(/[-_.]+/gu, "-") : packageName;
}

/** An SPDX licence expression, or the id of one licence (optionally `WITH` an exception) when `single`. */
export function licence(single: boolean) {
  return z
    .string()
    .max(300)
    .superRefine((text, context) => {
      if (isLicence(text, single)) return;
      report(context, {
        code: "policy-unknown-licence",
        message: `${quote(text)} is not an SPDX ${single ? "licence id" : "licence expression"}.`,
        hint: `${suggestion(text, single ? spdxIds : [...spdxIds, "MIT OR Apache-2.0"])} See https://spdx.org/licenses/.`,
      });
    });
}

function isLicence(text: string, single: boolean): boolean {
  try {
    const parsed = spdxParse(text);
    return !single || !("conjunction" in parsed);
  } catch {
    return false; // the parser throws for each text outside the grammar and each unknown id
  }
}

/** Refuses two entries of a list with the same key; the second one is where the problem is shown. */
export function unique<T>(keyOf: (item: T) => string, key: string) {
  return (items: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const value = keyOf(item);
      if (seen.has(value)) {
        const hint = "Give each entry its own, or put the two together.";
        report(context, { code: "policy-duplicate-id", message: `${quote(value)} stands here twice.`, hint }, [
          index,
          key,
        ]);
      }
      seen.add(value);
    }
  };
}
