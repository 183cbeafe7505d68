import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { parseSecuritySection } from "../../src/policy/section.ts";
import { renderPullRequestTemplate } from "../../src/policy/template.ts";

const POLICY = parsePolicy(`version: 1
security:
  heading: Security
  questions:
    - {id: security, text: "What does this change mean for security?", hint: One sentence is enough.}
    - {id: tokens, text: "Who can do something new?", hint: "Nobody, because … is an answer.", paths: ["auth/**", "a-->b"]}
`);

const TEMPLATE = renderPullRequestTemplate(POLICY);
const REASON = "Uploads are limited to the owner of the record.";

function states(body: string): Readonly<Record<string, string>> {
  const { answers } = parseSecuritySection(body, POLICY.security);
  return Object.fromEntries(answers.map(({ id, state }) => [id, state]));
}

/** The template with an answer to the first question. */
function answered(text: string): string {
  return TEMPLATE.replace("<!-- One sentence is enough. -->\n", `<!-- One sentence is enough. -->\n${text}\n`);
}

describe("the template", () => {
  test("left as it is answers nothing", () => {
    expect(states(TEMPLATE)).toEqual({ security: "hint-only", tokens: "hint-only" });
    expect(parseSecuritySection(TEMPLATE, POLICY.security).found).toBe(true);
  });

  test("shows no hint when published, and no glob ends its comment", () => {
    const visible = TEMPLATE.replace(/<!--.*?-->/gu, "");
    expect(visible).not.toContain("One sentence");
    expect(visible).not.toContain("-->");
    expect(visible).toContain("### Who can do something new?");
  });

  test("of the defaults asks one question", () => {
    const security = parsePolicy(null).security;
    const { answers } = parseSecuritySection(renderPullRequestTemplate(parsePolicy(null)), security);
    expect(answers).toEqual([{ id: "security", state: "hint-only", text: "" }]);
  });
});

describe("an answer counts", () => {
  test.each([
    ["below the template's question", answered(REASON)],
    ["with CRLF line ends", answered(REASON).replaceAll("\n", "\r\n")],
    ["as a list", answered(`- ${REASON}\n  - and nothing else`)],
    ["as a quote", answered(`> ${REASON}`)],
    ["as a ticked box", answered(`- [x] ${REASON}`)],
    [
      "before the hint",
      TEMPLATE.replace("<!-- One sentence is enough. -->", `${REASON}\n<!-- One sentence is enough. -->`),
    ],
    ["with the comments removed", answered(REASON).replace(/<!--[\s\S]*?-->/gu, "")],
    ["with other heading levels", answered(REASON).replaceAll("### ", "##### ").replace("## Security", "# Security")],
    ["with a raised question heading", answered(REASON).replace("### What", "# What")],
    [
      "with the heading in capitals and without its mark",
      answered(REASON).replace("mean for security?", "MEAN FOR SECURITY"),
    ],
    [
      "with a reworded heading below the marker",
      answered(REASON).replace("### What does this change mean for security?", "### Safe?"),
    ],
    [
      "with the question in bold",
      answered(REASON).replace(
        "### What does this change mean for security?",
        "**What does this change mean for security?**",
      ),
    ],
    ["behind the question in one item", `## Security\n- What does this change mean for security? ${REASON}`],
    ["with a heading inside", answered(`#### Uploads\n${REASON}`)],
    ["straight below the heading", `## Security\n\n${REASON}`],
    ["below an emphasised heading", `**Security**\n\n${REASON}`],
    ["below an underlined heading", `Security\n--------\n\n${REASON}`],
    ["below a numbered heading with a sign", `## 3. 🔒 Security:\n\n${REASON}`],
    ["in a script without spaces", answered("只重命名了报告页面的一个标签")],
    ["in a table", answered("| what | who |\n|---|---|\n| upload | owner only |")],
  ])("%s", (_how, body) => {
    expect(states(body)["security"]).toBe("answered");
  });

  test("and its text is plain", () => {
    const { answers } = parseSecuritySection(answered(`${REASON}<!-- hidden --> <b>Really.</b>`), POLICY.security);
    expect(answers[0]?.text).toBe(`${REASON} Really.`);
  });

  test("for its own question only", () => {
    const body = TEMPLATE.replace("<!-- Nobody, because … is an answer. -->", REASON);
    expect(states(body)).toEqual({ security: "hint-only", tokens: "answered" });
  });
});

describe("no answer is", () => {
  test.each([
    ["an empty description", "", "absent"],
    ["a description without the section", "Fixes the upload.\n\n## Why\n\nIt broke.", "absent"],
    ["text under another heading", `## Security\n\n## Other\n\n${REASON}`, "absent"],
    ["text before the section", `${REASON}\n\n## Security\n`, "absent"],
    ["text after the section", `${TEMPLATE}\n## Notes\n${REASON}`, "hint-only"],
    [
      "the hint made visible",
      TEMPLATE.replace("<!-- One sentence is enough. -->", "One sentence is enough."),
      "hint-only",
    ],
    ["the question without hint", "### What does this change mean for security?\n", "empty"],
    ["a comment", answered(`<!-- ${REASON} -->`), "hint-only"],
    ["an unclosed comment", answered(`<!-- ${REASON}`), "hint-only"],
    ["an unticked box", answered(`- [ ] ${REASON}`), "hint-only"],
    ["a placeholder", answered("TODO"), "hint-only"],
    ["punctuation", answered("- … ?!"), "hint-only"],
    [
      "an image",
      answered("![Uploads are limited](https://example.org/a.png)").replace(/!\[.*\)/u, "<img alt='a b c d'>"),
      "hint-only",
    ],
  ])("%s", (_what, body, state) => {
    expect(states(body)["security"]).toBe(state);
  });

  test("what lies beyond GitHub's limit", () => {
    expect(states(`${"x\n".repeat(40_000)}${answered(REASON)}`)["security"]).toBe("absent");
  });
});

describe("a bare no", () => {
  test.each([
    "N/A",
    "n/a.",
    "None",
    "**None**",
    "no",
    "No.",
    "Not applicable",
    "Not applicable to this change",
    "Does not apply here.",
    "No security impact",
    "There is no security impact here at all.",
    "None, internal refactoring",
    "nothing new",
    "keine",
    "yes",
    "ok",
    "LGTM",
    "Done.",
  ])("%s needs a reason", (text) => {
    expect(states(answered(text))["security"]).toBe("bare-negative");
  });

  test.each([
    "N/A: the change only renames a label.",
    "None, it renames labels.",
    "Nobody, because the route was public before.",
    "No. Only tests of the parser changed.",
    "Not applicable, since docs are not shipped",
    "Input is validated by the schema.",
    "Tokens are not stored anywhere",
  ])("%s has one", (text) => {
    expect(states(answered(text))["security"]).toBe("answered");
  });
});

describe("a hostile description", () => {
  test.each([
    ["quotes", ">".repeat(65_536)],
    ["mixed nesting", "> - ".repeat(16_384)],
    ["emphasis", "**a".repeat(21_845)],
    ["links", "[a](".repeat(16_384)],
    ["underlined headings", "a\n=\n".repeat(16_384)],
    ["headings", "# a\n".repeat(16_384)],
    ["comments", "<!-- ".repeat(13_107)],
    ["brackets", "<".repeat(65_536)],
  ])("of %s is read in time", (_what, body) => {
    const started = performance.now();
    expect(states(body)["security"]).toBe("absent");
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
