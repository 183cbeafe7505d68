import fc from "fast-check";
import type { Nodes, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { block, code, plain } from "../../src/report/markdown.ts";

/**
 * Without the transforms, which look for links in the text as it has been read: for URLs GitHub's own parser looks at
 * the source only. For addresses and mentions GitHub does as they do, see {@link seenBy}.
 */
function parse(markdown: string): Root {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest);
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

/** Text of a page; fails where GitHub would make an address or a mention of it. */
function seenBy(node: unknown): string {
  const text = textOf(node);
  expect(text).not.toMatch(/@[A-Za-z0-9]/u);
  return text.replaceAll("\u200b", "");
}

/** Types of all nodes, outermost first. */
function typesOf(node: Nodes): readonly string[] {
  return [node.type, ...("children" in node ? node.children.flatMap((child) => typesOf(child)) : [])];
}

/** What a reader sees: control characters as the sign for them, one space between words. */
function shown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�")
    .trim();
}

const PIECES = [
  "*",
  "_",
  "`",
  "```",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  "#",
  "+",
  "-",
  "=",
  "|",
  "~",
  "~~",
  "$",
  "!",
  "\\",
  "&",
  "&lt;",
  "@",
  "@ada",
  "#1",
  "1.",
  "1)",
  "12. x",
  "http://a.example",
  "https://a.example/?q=1",
  "www.a.example",
  "ada@example.org",
  "mailto:a@b.co",
  "xmpp:a@b.co",
  "<b>",
  "<!--",
  "-->",
  "<script>",
  "![x](y)",
  "[x](y)",
  "[x]: y",
  "[^1]",
  "[ ] x",
  "- [x]",
  "---",
  "===",
  "***",
  "> q",
  "    code",
  "\t",
  "\n",
  "\r\n",
  "\n\n",
  " ",
  "a",
  "word",
  "é",
  "漢",
  "😀",
  "\u202e",
  "\u2028",
  "\u0000",
  "\u0085",
  "\u00a0",
  ":smile:",
  "|a|b|",
  "\\|",
  "::error::x",
  "%0A",
  "$" + "{{ x }}",
  "'",
  '"',
  "{",
  "}",
  ".",
  ",",
  ":",
];

const outside = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const RUNS = { seed: 20261124, numRuns: 1_000 };

describe("plain", () => {
  it("shows exactly these characters as text, alone on a line", () => {
    fc.assert(
      fc.property(outside, (text) => {
        const tree = parse(plain(text));
        const seen = shown(text);
        expect(typesOf(tree)).toEqual(seen === "" ? ["root"] : ["root", "paragraph", "text"]);
        expect(seenBy(tree)).toBe(seen.replaceAll("\u200b", ""));
      }),
      RUNS,
    );
  });

  it("shows them in a cell of a table too, without a cell more", () => {
    fc.assert(
      fc.property(outside, outside, (one, other) => {
        const tree = parse(`| a | b |\n|---|---|\n| ${plain(one)} | ${plain(other)} |\n`);
        const [table, ...more] = tree.children;
        expect([table?.type, more]).toEqual(["table", []]);
        if (table?.type !== "table") return;
        const cells = table.children[1]?.children ?? [];
        expect(cells.map(seenBy)).toEqual([one, other].map((text) => shown(text).replaceAll("\u200b", "")));
        expect(cells.flatMap(typesOf).filter((type) => type !== "tableCell" && type !== "text")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("shows them amid other words", () => {
    fc.assert(
      fc.property(outside, (text) => {
        const tree = parse(`**Seen** ${plain(text)} and more`);
        expect(typesOf(tree).filter((type) => !["root", "paragraph", "strong", "text"].includes(type))).toEqual([]);
        expect(seenBy(tree).replace(/ +/gu, " ")).toBe(
          `Seen ${shown(text)} and more`.replace(/ +/gu, " ").replaceAll("\u200b", ""),
        );
      }),
      RUNS,
    );
  });

  it("cuts what is too long, visibly", () => {
    expect(plain("a".repeat(600))).toBe(`${"a".repeat(499)}…`);
    expect(plain("abcdef", 4)).toBe("abc…");
  });
});

describe("code", () => {
  it("is one piece of code with exactly these characters", () => {
    fc.assert(
      fc.property(outside, (text) => {
        const tree = parse(`x ${code(text)} y`);
        const [paragraph] = tree.children;
        const children: readonly PhrasingContent[] = paragraph?.type === "paragraph" ? paragraph.children : [];
        expect(children.map(({ type }) => type)).toEqual(["text", "inlineCode", "text"]);
        expect(textOf(children[1]).trim()).toBe(shown(text).replaceAll("|", "∣"));
      }),
      RUNS,
    );
  });
});

describe("block", () => {
  it("is one block of code with exactly these lines", () => {
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 4 }), (lines) => {
        const tree = parse(`before\n\n${block(lines, "sh")}\n\nafter`);
        expect(tree.children.map(({ type }) => type)).toEqual(["paragraph", "code", "paragraph"]);
        const [, fenced] = tree.children;
        expect(fenced?.type === "code" && fenced.value.split("\n").length).toBe(Math.max(1, lines.length));
      }),
      RUNS,
    );
  });
});
