import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTROL_RULES } from "../../src/controls/registry.ts";
import { CONTROL_SLUGS, CONTROLS, type ControlSlug } from "../../src/model/control.ts";
import { RULES, rulesOf } from "../../src/model/rules.ts";

const ROOT = join(import.meta.dirname, "../..");

/** The table of the design, section 1: what annex promised to evaluate, by these names and in this order. */
const DESIGN: Readonly<Record<ControlSlug, string>> = {
  "operational-installation": "artefact-digest, approved, recorded, environment-order, no-drift, coverage",
  "technical-vulnerabilities":
    "known-vulnerability, malware, overdue, exposure-evaluated, advisory-freshness, everything-scanned",
  "security-requirements": "section-answered, not-applicable-reasoned, path-questions, significant-change",
  "change-control":
    "through-pull-request, four-eyes, request-linked, pipeline-change, pinned-actions, settings-unchanged",
  "package-changes": "dependency-only, evaluated, cooldown, lookalike, source-changed, unmodified, lock-consistent",
  "security-testing": "component-covered, no-new-alert, ran",
  "acceptance-testing": "criteria-met, ran, environment-identified, no-test-vanished, system-covered",
  "supply-chain": "bill-of-materials, risk-assessed, assessment-current, licence",
};

it("lists the controls' rules together and in order", () => {
  expect(RULES.map(({ control }) => control)).toEqual(CONTROL_SLUGS.flatMap((slug) => rulesOf(slug).map(() => slug)));
});

it("has a page for each control and no other", () => {
  const pages = readdirSync(join(ROOT, "docs/controls")).filter((name) => name.endsWith(".md"));
  expect(pages.sort()).toEqual(CONTROL_SLUGS.map((slug) => `${slug}.md`).sort());
});

describe.each(CONTROL_SLUGS)("%s", (slug) => {
  const page = readFileSync(join(ROOT, `docs/controls/${slug}.md`), "utf8");

  it("has the rules of the design, in its order", () => {
    expect(rulesOf(slug).map(({ rule }) => rule)).toEqual(DESIGN[slug].split(", "));
  });

  it("evaluates exactly these", () => {
    expect(Object.keys(CONTROL_RULES[slug])).toEqual(DESIGN[slug].split(", "));
  });

  it("explains exactly these", () => {
    const headings = [...page.matchAll(/^### `([a-z-]+)`$/gmu)].map(([, rule]) => rule);
    expect(headings).toEqual(DESIGN[slug].split(", "));
    expect(page).toContain(`# ${CONTROLS[slug].id2022} / ${CONTROLS[slug].id2013} ${slug}`);
  });

  it.each(rulesOf(slug))("says of $rule what the reports say", ({ rule, title, why, remedy, due }) => {
    const section = page.split(`### \`${rule}\``)[1]?.split(/^##/mu)[0] ?? "";
    for (const sentence of [title, why, remedy, `Due at \`${due}\``]) expect(section).toContain(sentence);
  });

  it.each(rulesOf(slug))("$rule is written for a reader: one sentence each", ({ title, why, remedy }) => {
    for (const sentence of [why, remedy]) expect(sentence).toMatch(/^[“"A-Z][^.]*(?:\.[a-z][^.]*|…[^.]*)*\.$/u);
    expect(title).toMatch(/^[“A-Z].*[^.]$/u);
  });
});
