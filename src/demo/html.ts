import type { Nodes, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Markdown as HTML; raw HTML and unsafe links in it are shown as text. */
export function renderHtml(markdown: string): string {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return children(root.children);
}

/** Text that HTML shows as these very characters, in content and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function children(nodes: readonly Nodes[]): string {
  return nodes.map(element).join("");
}

function element(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "html":
      return escapeHtml(node.value);
    case "inlineCode":
      return `<code>${escapeHtml(node.value)}</code>`;
    case "code":
      return `<pre><code>${escapeHtml(node.value)}</code></pre>\n`;
    case "break":
      return "<br>\n";
    case "thematicBreak":
      return "<hr>\n";
    case "heading":
      return wrap(`h${node.depth}`, node.children, "\n");
    case "paragraph":
      return wrap("p", node.children, "\n");
    case "strong":
      return wrap("strong", node.children);
    case "emphasis":
      return wrap("em", node.children);
    case "delete":
      return wrap("del", node.children);
    case "blockquote":
      return wrap("blockquote", node.children, "\n");
    case "list":
      return wrap(node.ordered === true ? "ol" : "ul", node.children, "\n");
    case "listItem":
      return wrap("li", node.children, "\n");
    case "link":
      return link(node.url, children(node.children));
    case "table":
      return table(node);
    default:
      return "children" in node ? children(node.children) : "";
  }
}

function wrap(tag: string, nodes: readonly Nodes[], end = ""): string {
  return `<${tag}>${children(nodes)}</${tag}>${end}`;
}

/** Only addresses that open a page; anything else, `local:` and `javascript:` too, stays text. */
function link(url: string, content: string): string {
  return /^https?:\/\//u.test(url) ? `<a href="${escapeHtml(url)}">${content}</a>` : content;
}

function table({ children: rows }: Table): string {
  const [head, ...body] = rows;
  const line = (row: Table["children"][number], tag: "th" | "td"): string =>
    `<tr>${row.children.map((cell) => wrap(tag, cell.children)).join("")}</tr>\n`;
  // A table of facts has an empty head, which would be read aloud as empty headings.
  const named = head?.children.some((cell) => cell.children.length > 0) === true;
  const top = head === undefined || !named ? "" : `<thead>${line(head, "th")}</thead>\n`;
  return `<table>\n${top}<tbody>\n${body.map((row) => line(row, "td")).join("")}</tbody>\n</table>\n`;
}
