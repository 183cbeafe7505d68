import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** What a description is made of, flat and in reading order; lists, quotes and tables are opened up. */
export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "comment"; readonly text: string };

/**
 * Emphasis, links, underlined headings and their kind are not read: nothing here depends on them, and they are what
 * makes a hostile text of 64 KiB take half a minute.
 */
const NOT_READ = [
  "setextUnderline",
  "attention",
  "strikethrough",
  "labelStartImage",
  "labelStartLink",
  "labelEnd",
  "definition",
  "gfmFootnoteDefinition",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
  "wwwAutolink",
  "protocolAutolink",
  "emailAutolink",
];

/** A line inside more quotes and lists than this is no prose; each level costs a pass over what follows. */
const MAX_MARKERS = 6;

/** Far more than any description has; what follows is missing and not taken as answered. */
const MAX_LINES = 2000;

/**
 * Reads GitHub-flavoured Markdown. What GitHub does not show (comments) or shows as not chosen (open boxes) is no text.
 */
export function readBlocks(markdown: string): readonly Block[] {
  const lines = markdown.split(/\r\n|\n|\r/u, MAX_LINES).filter((line) => markersOf(line) <= MAX_MARKERS);
  const root = fromMarkdown(lines.join("\n"), {
    extensions: [gfm(), { disable: { null: NOT_READ } }],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return root.children.flatMap(blocksOf);
}

function markersOf(line: string): number {
  const [prefix = ""] = /^[\s>*+\-\d.)]*/u.exec(line) ?? [];
  return prefix.match(/>|[*+-](?=\s)|[.)](?=\s)/gu)?.length ?? 0;
}

function blocksOf(node: RootContent): readonly Block[] {
  switch (node.type) {
    case "heading":
      return [...commentsIn(node), { kind: "heading", depth: node.depth, text: textOf(node) }];
    case "html":
      return htmlBlocks(node.value);
    case "list":
      return node.children.filter((item) => item.checked !== false).flatMap((item) => item.children.flatMap(blocksOf));
    case "blockquote":
      return node.children.flatMap(blocksOf);
    case "table":
      return node.children.map((row) => ({ kind: "text", text: row.children.map(textOf).join(" ") }) as const);
    case "thematicBreak":
      return [];
    default:
      return [...commentsIn(node), { kind: "text", text: textOf(node) }];
  }
}

/** A block of HTML may hold comments and text, in any order. */
function htmlBlocks(html: string): readonly Block[] {
  return html.split(/(<!--[\s\S]*?(?:-->|$))/u).flatMap((part): readonly Block[] => {
    if (part.startsWith("<!--")) return [{ kind: "comment", text: part.replace(/^<!--|-->$/gu, "").trim() }];
    const text = part.replace(/<[^<>]*>/gu, " ").trim();
    return text === "" ? [] : [{ kind: "text", text }];
  });
}

function commentsIn(node: Nodes): readonly Block[] {
  if (node.type === "html") return htmlBlocks(node.value).filter((block) => block.kind === "comment");
  return "children" in node ? node.children.flatMap(commentsIn) : [];
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "break":
      return "\n";
    case "html":
      return "";
    default:
      return "children" in node ? node.children.map(textOf).join("") : "";
  }
}
