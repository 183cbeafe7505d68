import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
/** zod's own code for a problem of ours; the real one stands in its params. */
const NOT_OURS = new Set(["custom"]);

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(join(ROOT, "src", path), "utf8") }));

/** Each quoted word in kebab case. */
function words(text: string): readonly string[] {
  return [...text.matchAll(/"([a-z]+(?:-[a-z]+)*)"/gu)].flatMap(([, word]) => word ?? []);
}

/** Functions that take the code as their first parameter and make an error of it. */
function makers({ text }: Source): readonly string[] {
  return [...text.matchAll(/function (\w+)\(\s*code: string/gu)].flatMap(([, name]) => name ?? []);
}

/** Codes as they are written: `code: "…"`, `code: a ? "…" : "…"`, `const code = …`, and the first argument of a maker. */
function codesOf(source: Source): readonly string[] {
  const properties = [...source.text.matchAll(/\bcode: ([^\n,]+)/gu)].flatMap(([, value]) => words(value ?? ""));
  const constants = [...source.text.matchAll(/const code =([^;]+);/gu)].flatMap(([, value]) =>
    words((value ?? "").replace(/[!=]==? "[^"]*"|\["[^"]*"\]/gu, "")),
  );
  const made = makers(source).flatMap((name) =>
    [...source.text.matchAll(new RegExp(`\\b${name}\\(\\s*("[^"]*")`, "gu"))].flatMap(([, first]) =>
      words(first ?? ""),
    ),
  );
  return [...properties, ...constants.filter((word) => word.includes("-")), ...made];
}

const inSource = [...new Set(sources.flatMap(codesOf))].filter((code) => !NOT_OURS.has(code)).sort();

const page = readFileSync(join(ROOT, "docs/errors.md"), "utf8");
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gmu)].map(([, code, means, todo]) => ({
  code: code ?? "",
  means: means ?? "",
  todo: todo ?? "",
}));

it("finds the code of every error that the source makes", () => {
  const unread = sources.flatMap((source) =>
    [...source.text.matchAll(/new AnnexError\(\{\s*(\w+)(:\s*[^\n]+)?/gu)]
      .filter(([, key, value]) => !isReadable(source, key ?? "", value))
      .map(([text]) => `${source.path}: ${text}`),
  );
  expect(unread).toEqual([]);
  expect(inSource.length).toBeGreaterThan(100);
});

/** An error begins with its code: a literal, or the parameter of a maker, whose callers are read instead. */
function isReadable(source: Source, key: string, value: string | undefined): boolean {
  if (key !== "code") return false;
  return value === undefined ? makers(source).length > 0 : words(value).length > 0;
}

describe("docs/errors.md", () => {
  it("lists every code of the source and no other", () => {
    expect(rows.map(({ code }) => code).sort()).toEqual(inSource);
  });

  it.each(rows)("says what $code means and what to do", ({ means, todo }) => {
    for (const text of [means, todo]) expect(text).toMatch(/\.$/u);
  });
});
