import { expect, test } from "vitest";
import { fold } from "../../src/demo/fold.ts";

test("breaks at blanks and indents what follows", () => {
  expect(fold("one two three four", 2, 9)).toBe("one two\n  three\n  four");
});

test("leaves short lines and longer words alone", () => {
  expect(fold("short\n0123456789", 2, 8)).toBe("short\n0123456789");
});

test("does not count colours as columns", () => {
  expect(fold("\u001b[31mone\u001b[0m two", 0, 7)).toBe("\u001b[31mone\u001b[0m two");
});

test("keeps the blanks that align columns", () => {
  expect(fold("a    b    c d", 4, 11)).toBe("a    b    c\n    d");
});
