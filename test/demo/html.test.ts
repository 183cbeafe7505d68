import { expect, test } from "vitest";
import { escapeHtml, renderHtml } from "../../src/demo/html.ts";

test("renders headings, emphasis, code, lists and tables", () => {
  const html = renderHtml("# One\n\n*a* **b** `c`\n\n- d\n\n| e | f |\n|---|---|\n| g | h |\n");
  expect(html).toContain("<h1>One</h1>");
  expect(html).toContain("<p><em>a</em> <strong>b</strong> <code>c</code></p>");
  expect(html).toContain("<th>e</th><th>f</th>");
  expect(html).toContain("<td>g</td><td>h</td>");
});

test("leaves out the empty head of a table of facts", () => {
  expect(renderHtml("| | |\n|---|---|\n| a | b |\n")).not.toContain("<th>");
});

test.each([
  ["inline HTML", "a <script>alert(1)</script> b"],
  ["an HTML block", "<script>alert(1)</script>"],
  ["a handler", '<img src=x onerror="alert(1)">'],
  ["code", "`<script>`"],
])("shows %s as text", (_name, markdown) => {
  expect(renderHtml(markdown)).not.toMatch(/<(?:script|img)/u);
});

test.each(["javascript:alert(1)", "local:1", "data:text/html,x", "//elsewhere.example"])(
  "keeps a link to %s as text",
  (url) => {
    expect(renderHtml(`[text](${url})`)).toBe("<p>text</p>\n");
  },
);

test("escapes the address of a link", () => {
  expect(renderHtml('[text](<https://a.example/"onclick=x>)')).toContain(
    '<a href="https://a.example/&quot;onclick=x">text</a>',
  );
});

test("drops an image, which would fetch from elsewhere", () => {
  expect(renderHtml("![x](https://a.example/x.png)")).toBe("<p></p>\n");
});

test("escapes all five characters", () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
});
