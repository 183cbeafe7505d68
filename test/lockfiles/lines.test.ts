import { describe, expect, it } from "vitest";
import { parseTomlLock, tablesWithLines } from "../../src/lockfiles/toml.ts";

describe("tablesWithLines", () => {
  it("is not led astray by a header inside of a multi-line string", () => {
    const text = '[[package]]\nname = "a"\ndescription = """\n[[package]]\n"""\n\n[[package]]\nname = "b"\n';
    const found = tablesWithLines(parseTomlLock(text, "x.lock"), "package", text);
    expect(found.map(({ table, at }) => [table["name"], at.line])).toEqual([
      ["a", 1],
      ["b", 7],
    ]);
  });
});
