import type * as z from "zod";
import type { Assessment, BaselineEntry, Criterion, Policy, Waiver } from "../model/policy.ts";
import { problemsOf } from "./issues.ts";
import { FILE_PATHS } from "./paths.ts";
import { PolicyFileError } from "./problem.ts";
import { policySchema } from "./schema.ts";
import { acceptanceSchema } from "./schema-acceptance.ts";
import { baselineSchema } from "./schema-baseline.ts";
import { dependenciesSchema } from "./schema-dependencies.ts";
import { waiversSchema } from "./schema-waivers.ts";
import { readYaml } from "./yaml-file.ts";

/** Whose text it is; the message says so, since only the head's can be corrected in the change itself. */
export type Side = "head" | "base";

/** `.github/annex.yml`; null and an empty file mean the defaults. Throws PolicyFileError. */
export function parsePolicy(text: string | null, side: Side = "head"): Policy {
  return parse(policySchema, text, FILE_PATHS.policy, side);
}

/** `.github/annex/dependencies.yml`; absent: none. Throws PolicyFileError. */
export function parseDependencies(text: string | null, side: Side = "head"): readonly Assessment[] {
  return parse(dependenciesSchema, text, FILE_PATHS.dependencies, side).dependencies;
}

/** `.github/annex/waivers.yml`; absent: none. Throws PolicyFileError. */
export function parseWaivers(text: string | null, side: Side = "head"): readonly Waiver[] {
  return parse(waiversSchema, text, FILE_PATHS.waivers, side).waivers;
}

/** `.github/annex/acceptance.yml`; absent: none. Throws PolicyFileError. */
export function parseAcceptance(text: string | null, side: Side = "head"): readonly Criterion[] {
  return parse(acceptanceSchema, text, FILE_PATHS.acceptance, side).criteria;
}

/** `.github/annex/baseline.yml`; absent: none. Throws PolicyFileError. */
export function parseBaseline(text: string | null, side: Side = "head"): readonly BaselineEntry[] {
  return parse(baselineSchema, text, FILE_PATHS.baseline, side).findings;
}

function parse<S extends z.ZodType>(schema: S, text: string | null, path: string, side: Side): z.output<S> {
  if (text === null) return schema.parse({ version: 1 });
  const read = readYaml(text, path);
  if (read.kind === "problems") throw new PolicyFileError(read.problems, side);
  const result = schema.safeParse(read.file.value ?? { version: 1 });
  if (result.success) return result.data;
  const [first, ...others] = inOrder(problemsOf(result.error.issues, read.file, schema));
  if (first === undefined) throw new Error(`${path} was refused without a reason`);
  throw new PolicyFileError([first, ...others], side);
}

/** In the order of the file, as its reader meets them. */
function inOrder<T extends { readonly location: { readonly line?: number; readonly column?: number } }>(
  problems: readonly T[],
): readonly T[] {
  const position = ({ location }: T) => (location.line ?? 0) * 10_000 + (location.column ?? 0);
  return [...problems].sort((one, other) => position(one) - position(other));
}
