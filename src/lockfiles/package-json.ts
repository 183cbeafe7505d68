import { AnnexError } from "../model/error.ts";
import type { Scope } from "../model/package.ts";
import { type Entry, isTable, table, text } from "./fields.ts";

/** One requirement of a package.json. */
export interface NpmRequirement {
  readonly name: string;
  /** As written: a range, a tag, a URL. */
  readonly requirement: string;
  readonly scope: Scope;
}

/** What a package.json says of its project. */
export interface PackageJson {
  readonly name: string | null;
  /** Each name once. */
  readonly requirements: readonly NpmRequirement[];
}

/** Strongest first: what stands in several tables counts once, with the first. */
const TABLES = [
  ["dependencies", "runtime"],
  ["peerDependencies", "runtime"],
  ["optionalDependencies", "optional"],
  ["devDependencies", "development"],
] as const;

/** Reads the tables of requirements; throws `manifest-unreadable`. */
export function parsePackageJson(source: string, path: string): PackageJson {
  const root: Entry = { table: parseJson(source, path), at: { path } };
  const found = new Map<string, NpmRequirement>();
  // npm lets optionalDependencies override dependencies of the same name.
  const optional = new Set(Object.keys(table(root, "optionalDependencies")?.table ?? {}));
  for (const [key, scope] of TABLES) {
    const group = table(root, key);
    for (const name of Object.keys(group?.table ?? {})) {
      if (group === undefined || found.has(name) || (scope === "runtime" && optional.has(name))) continue;
      found.set(name, { name, requirement: text(group, name) ?? "", scope });
    }
  }
  return { name: text(root, "name") ?? null, requirements: [...found.values()] };
}

function parseJson(source: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  let cause: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    cause = error;
  }
  if (isTable(value)) return value;
  throw new AnnexError({
    code: "manifest-unreadable",
    message: `${JSON.stringify(path)} is not a JSON object.`,
    hint: "Correct the file.",
    location: { file: path },
    cause,
  });
}
