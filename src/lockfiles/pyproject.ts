import { parse, TomlError } from "smol-toml";
import { AnnexError } from "../model/error.ts";
import type { Scope } from "../model/package.ts";
import { type Entry, isTable, list, table, text, texts } from "./fields.ts";
import { parseRequirement } from "./pep508.ts";
import { normaliseName } from "./pypi.ts";

/** One requirement of a Python manifest. */
interface ManifestRequirement {
  /** Normalised. */
  readonly name: string;
  /** The version part as written; a URL for what comes from one. */
  readonly requirement: string;
  readonly scope: Scope;
  readonly extras: readonly string[];
  readonly marker: string | null;
}

/** What a pyproject.toml says of its project. */
export interface Pyproject {
  /** Normalised; null when the file describes no project. */
  readonly name: string | null;
  /** Each name once, with its strongest scope, in the order of the file. */
  readonly requirements: readonly ManifestRequirement[];
}

const STRENGTH: Readonly<Record<Scope, number>> = { runtime: 3, unknown: 2, optional: 1, development: 0 };

/** Reads PEP 621, PEP 735, Poetry's and uv's tables; throws `manifest-unreadable`. */
export function parsePyproject(source: string, path: string): Pyproject {
  const root: Entry = { table: parseToml(source, path), at: { path } };
  const tool = table(root, "tool");
  const poetry = tool && table(tool, "poetry");
  const uv = tool && table(tool, "uv");
  const project = table(root, "project");
  const standard = [
    ...fromProject(project),
    ...fromGroups(table(root, "dependency-groups")),
    ...(uv === undefined ? [] : texts(uv, "dev-dependencies").flatMap((item) => fromPep508(item, "development", path))),
  ];
  // Poetry 2 lets its own table only enrich what [project] names.
  const named = new Set(standard.map((item) => item.name));
  const own = fromPoetry(poetry).filter((item) => !named.has(item.name));
  const name = (project && text(project, "name")) ?? (poetry && text(poetry, "name"));
  return { name: name === undefined ? null : normaliseName(name), requirements: strongest([...standard, ...own]) };
}

function parseToml(source: string, path: string): Record<string, unknown> {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new AnnexError({
      code: "manifest-unreadable",
      message: `${JSON.stringify(path)} is not TOML: ${error.message.split("\n", 1)[0]}.`,
      hint: "Correct the file at the line shown.",
      location: { file: path, line: error.line, column: error.column },
      cause: error,
    });
  }
}

function fromProject(project: Entry | undefined): readonly ManifestRequirement[] {
  if (project === undefined) return [];
  const optional = table(project, "optional-dependencies");
  return [
    ...texts(project, "dependencies").flatMap((item) => fromPep508(item, "runtime", project.at.path)),
    ...Object.keys(optional?.table ?? {}).flatMap((extra) =>
      texts(optional as Entry, extra).flatMap((item) => fromPep508(item, "optional", project.at.path)),
    ),
  ];
}

/** PEP 735; `{include-group = …}` names another group of the same table, which is read anyway. */
function fromGroups(groups: Entry | undefined): readonly ManifestRequirement[] {
  if (groups === undefined) return [];
  return Object.keys(groups.table).flatMap((group) =>
    list(groups, group).flatMap((item) =>
      typeof item === "string" ? fromPep508(item, "development", groups.at.path) : [],
    ),
  );
}

function fromPep508(source: string, scope: Scope, path: string): readonly ManifestRequirement[] {
  const parsed = parseRequirement(source);
  if (parsed === null) throw notARequirement(source, path);
  const { name, extras, specifier, url, marker } = parsed;
  return [{ name: normaliseName(name), requirement: url ?? specifier, scope, extras, marker }];
}

/** Passing over it would hide a dependency of the project. */
function notARequirement(written: string, path: string): AnnexError {
  return new AnnexError({
    code: "manifest-unreadable",
    message: `${JSON.stringify(path)} holds ${JSON.stringify(written)}, which is not a requirement of PEP 508.`,
    hint: "Correct the requirement.",
    location: { file: path },
  });
}

function fromPoetry(poetry: Entry | undefined): readonly ManifestRequirement[] {
  if (poetry === undefined) return [];
  const groups = table(poetry, "group");
  const development = Object.keys(groups?.table ?? {}).map((name) => {
    const group = table(groups as Entry, name);
    return group && table(group, "dependencies");
  });
  return [
    ...fromPoetryTable(table(poetry, "dependencies"), "runtime"),
    ...[table(poetry, "dev-dependencies"), ...development].flatMap((item) => fromPoetryTable(item, "development")),
  ];
}

function fromPoetryTable(group: Entry | undefined, scope: Scope): readonly ManifestRequirement[] {
  if (group === undefined) return [];
  return Object.entries(group.table)
    .filter(([name]) => name !== "python")
    .flatMap(([name, value]) => {
      const choices: readonly unknown[] = Array.isArray(value) ? value : [value];
      return choices.map((choice) => fromPoetryValue(normaliseName(name), choice, { scope, group }));
    });
}

function fromPoetryValue(
  name: string,
  value: unknown,
  where: { readonly scope: Scope; readonly group: Entry },
): ManifestRequirement {
  if (!isTable(value)) {
    return { name, requirement: typeof value === "string" ? value : "", scope: where.scope, extras: [], marker: null };
  }
  const entry: Entry = { table: value, at: where.group.at };
  const python = text(entry, "python");
  const origin = text(entry, "git") ?? text(entry, "url") ?? text(entry, "path");
  return {
    name,
    requirement: text(entry, "version") ?? origin ?? "",
    scope: value["optional"] === true && where.scope === "runtime" ? "optional" : where.scope,
    extras: texts(entry, "extras"),
    marker:
      text(entry, "markers") ?? (python === undefined ? null : `python ${python}`) ?? text(entry, "platform") ?? null,
  };
}

function strongest(all: readonly ManifestRequirement[]): readonly ManifestRequirement[] {
  const found = new Map<string, ManifestRequirement>();
  for (const item of all) {
    const known = found.get(item.name);
    if (known === undefined || STRENGTH[item.scope] > STRENGTH[known.scope]) found.set(item.name, item);
  }
  return [...found.values()];
}
