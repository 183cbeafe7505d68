import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/registry.ts";
import { evidenceJsonSchemas } from "../../src/evidence/json-schema.ts";
import { LOCKFILE_FORMATS } from "../../src/lockfiles/registry.ts";
import { CONTROL_SLUGS } from "../../src/model/control.ts";
import { editorSchemas } from "../../src/policy/json-schema.ts";
import { registerJsonSchemas } from "../../src/register/json-schema.ts";
import { ROOT } from "./sources.ts";
import { read } from "./workflows.ts";

const namesIn = (folder: string): readonly string[] => readdirSync(join(ROOT, folder));

describe("commands", () => {
  /** What serves all commands. */
  const SHARED = ["command.ts", "help.ts", "registry.ts"];

  it.each(Object.keys(COMMANDS))("%s is a file of its own that says what it is", async (name) => {
    expect(namesIn("src/cli")).toContain(`${name}.ts`);
    const command = await COMMANDS[name]?.();
    expect(command?.name).toBe(name);
    expect(command?.summary).not.toBe("");
    expect(command?.teaches).toContain(`annex ${name}`);
  });

  it("are all registered: a file that defines a command is in the registry", () => {
    const defining = namesIn("src/cli")
      .filter((file) => file.endsWith(".ts") && !SHARED.includes(file))
      .filter((file) => /export const \w+: Command\b/u.test(read(`src/cli/${file}`)))
      .map((file) => file.replace(/\.ts$/u, ""));
    expect(defining.sort()).toEqual(Object.keys(COMMANDS).sort());
  });
});

describe("lockfile formats", () => {
  const page = read("docs/lockfiles.md");

  it("are those of docs/lockfiles.md", () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name);
    expect(rows).toEqual(LOCKFILE_FORMATS.map(({ name }) => name));
  });

  it.each(LOCKFILE_FORMATS)("$name has fixtures, and knows its own name", ({ name, matches }) => {
    expect(namesIn(`test/fixtures/${name}`).length).toBeGreaterThan(5);
    expect(matches(name, "")).toBe(true);
    const others = LOCKFILE_FORMATS.filter((format) => format.name !== name && format.matches(name, ""));
    expect(others.map((format) => format.name)).toEqual([]);
  });
});

describe("controls", () => {
  it.each(CONTROL_SLUGS)("%s is one file and one page", (slug) => {
    for (const path of [`src/controls/${slug}.ts`, `docs/controls/${slug}.md`]) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  });

  it("have no folder of rules besides theirs", () => {
    const folders = readdirSync(join(ROOT, "src/controls"), { withFileTypes: true }).filter((of) => of.isDirectory());
    const slugs: readonly string[] = CONTROL_SLUGS;
    expect(folders.map(({ name }) => name).filter((name) => !slugs.includes(name))).toEqual([]);
  });
});

it("schemas/ holds what the types say, and nothing else; write it anew with: node scripts/schemas.mjs", () => {
  const current = Object.fromEntries([...editorSchemas(), ...evidenceJsonSchemas(), ...registerJsonSchemas()]);
  const written = Object.fromEntries(
    namesIn("schemas").map((name) => [name, readFileSync(join(ROOT, "schemas", name), "utf8")]),
  );
  expect(written).toEqual(current);
});
