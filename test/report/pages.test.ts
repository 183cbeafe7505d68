import { readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { CONTROL_SLUGS } from "../../src/model/control.ts";
import type { RegisterRecord } from "../../src/model/record.ts";
import { annotate } from "../../src/report/annotations.ts";
import { type DecisionBody, type OutcomeBody, renderChangeRecord } from "../../src/report/change-record.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderText } from "../../src/report/text.ts";
import { thingsToDo } from "../../src/report/things.ts";
import { arrange, type CaseInput, judge } from "../controls/arrange.ts";
import { decisionBody, outcomeBody } from "../register/builders.ts";

const EVIL =
  "x`</details><img src=//a.example>![p](//a.example)|\n\n# H\n::error::[l](//a.example) @ada <b>\u001b[31m\u202e";
const BROKEN: CaseInput = {
  evidence: {
    change: { files: ["app/files.py", EVIL], pullRequests: [] },
    tests: {
      cases: [{ id: EVIL, result: "failed", file: EVIL, message: EVIL }],
      problems: [{ code: "x", message: EVIL, hint: EVIL }],
    },
    packages: { unreadable: [{ path: EVIL, reason: EVIL, origin: "head" }] },
    jobs: { results: { [EVIL]: EVIL } },
  },
};

function parse(markdown: string): Nodes {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest);
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => all(child)) : [])];
}

/** What a page must not hold, whatever the text in it. */
function harmful(markdown: string, allowed: readonly string[] = []): readonly string[] {
  return all(parse(markdown)).flatMap((node) => {
    if (node.type === "image" || node.type === "definition" || node.type === "footnoteDefinition") return [node.type];
    if (node.type === "link" && !allowed.includes(node.url)) return [`link ${node.url}`];
    if (
      node.type === "html" &&
      !/^(?:<br>|<\/?details>|<\/?summary>|<details><summary>.*<\/summary>)$/su.test(node.value)
    )
      return [`html ${node.value}`];
    return [];
  });
}

function fixture(path: string): CaseInput {
  return JSON.parse(readFileSync(new URL(`../fixtures/controls/${path}/input.json`, import.meta.url), "utf8"));
}

function summary(
  input: CaseInput,
  more: { readonly pullUrl?: string; readonly assessors?: readonly string[] } = {},
): string {
  const { evidence } = arrange(input);
  return renderSummary({
    verdict: judge(input),
    evidence,
    manifest: "a".repeat(64),
    seconds: 1,
    pullUrl: null,
    assessors: [],
    ...more,
  });
}

function rowsOf(markdown: string): readonly (readonly string[])[] {
  const tables = all(parse(markdown)).flatMap((node) => (node.type === "table" ? [node] : []));
  return (tables.at(-1)?.children ?? []).map((row) => row.children.map((cell) => textOf(cell)));
}

describe("the job summary", () => {
  it.each([
    ["good", {}],
    ["broken by hostile names", BROKEN],
  ] as const)("of a %s change has one row a control and nothing harmful", (_what, input) => {
    const page = summary(input);
    expect(harmful(page)).toEqual([]);
    const [, ...rows] = rowsOf(page);
    expect(rows).toHaveLength(CONTROL_SLUGS.length);
    for (const row of rows) expect(row).toHaveLength(4);
    expect(page.startsWith("## ")).toBe(true);
  });

  it("numbers each thing to do once, with rule, what was seen and a way to pass", () => {
    const verdict = judge(BROKEN);
    const things = thingsToDo(verdict);
    const page = summary(BROKEN);
    const headings = all(parse(page))
      .filter((node) => node.type === "heading" && node.depth === 3)
      .map((node) => textOf(node));
    for (const [index, thing] of things.entries()) {
      expect(headings[index]).toMatch(new RegExp(`^${index + 1} · `, "u"));
      expect([thing.seen.length > 0, thing.rules.length > 0, thing.why !== ""], thing.title).toEqual([
        true,
        true,
        true,
      ]);
    }
    expect(things.length).toBeGreaterThan(2);
    const blocking = verdict.controls.flatMap(({ control, rules }) =>
      rules.filter(({ blocks }) => blocks).map(({ rule }) => `${control}/${rule}`),
    );
    const told = things.flatMap(({ control, rules, clears }) => [
      ...rules.map((rule) => `${control}/${rule}`),
      ...clears.map((other) => `${other.control}/${other.rule}`),
    ]);
    expect([...told].sort()).toEqual([...blocking].sort());
  });

  it("leads to the description where an answer is missing, and to who may assess a package", () => {
    const pullUrl = "https://github.example/tsd/file-api/pull/7";
    const page = summary(fixture("security-requirements/no-section"), { pullUrl });
    expect(harmful(page, [pullUrl])).toEqual([]);
    expect(all(parse(page))).toContainEqual(expect.objectContaining({ type: "link", url: pullUrl }));
    const packages = summary(fixture("package-changes/mixed"), { pullUrl, assessors: ["bob", "carol"] });
    expect(textOf(parse(packages))).toContain("an assessor other than the author: bob or carol.");
    expect(packages).not.toContain(pullUrl);
  });

  it("does not call a run done when a job did not succeed", () => {
    const page = summary({ evidence: { jobs: { results: { test: "cancelled" } } } });
    expect(page).toContain("cancelled");
    expect(page.split("\n")[0]).not.toContain("✔");
  });
});

describe("the same in a terminal and as annotations", () => {
  it("has no control character, no command and no line break of somebody else's", () => {
    const text = renderText(judge(BROKEN), { colour: false });
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\u202e/u);
    expect(text.split("\n").filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
    for (const slug of CONTROL_SLUGS.map((name) => name.split("-").at(-1) ?? "")) expect(text).toContain(slug);
  });

  it("colours only when it is told to", () => {
    expect(renderText(judge({}), { colour: true })).toContain("\u001b[");
    expect(renderText(judge({}), { colour: false })).not.toContain("\u001b[");
  });

  it("annotates at most ten things, each with the control and its rules", () => {
    const notes = annotate(judge(BROKEN));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThanOrEqual(10);
    for (const { at } of notes) expect(at.title).toMatch(/^\d+\.\d+ \/ A\./u);
  });
});

describe("the change record", () => {
  function record<Body extends DecisionBody | OutcomeBody>(
    seq: number,
    body: Body,
  ): RegisterRecord & { readonly body: Body } {
    return {
      schema: "annex/record/v1",
      seq,
      id: "1".repeat(64),
      previous: "2".repeat(64),
      kind: body.kind,
      service: "records",
      environment: EVIL,
      at: "2026-11-24T09:00:00Z",
      serverTime: null,
      body,
      evidence: { "change.json": "a".repeat(64) },
    };
  }
  const rows = CONTROL_SLUGS.map((control) => ({
    control,
    status: "passed" as const,
    seen: EVIL,
    evidence: ["change.json"],
  }));
  const change = { number: 3, title: EVIL, authors: [1], approvers: [2], security: EVIL, requests: [EVIL] };
  const hostile = decisionBody({
    rows,
    changes: [change],
    reasons: [EVIL],
    version: EVIL,
    openFindings: [EVIL],
    waived: [EVIL],
    mechanism: EVIL,
  });
  const page = (decision: DecisionBody, outcome: OutcomeBody | null): string =>
    renderChangeRecord({
      decision: record(2, decision) as never,
      outcome: outcome === null ? null : (record(3, outcome) as never),
      file: "records/2026/11/000003-1.json",
      sha256: "b".repeat(64),
    });

  it("holds nothing harmful, whatever titles, versions and reasons say", () => {
    const text = page(hostile, outcomeBody({ detail: EVIL, verification: EVIL, outcome: "failed" }));
    expect(harmful(text, [hostile.run.url])).toEqual([]);
    expect(rowsOf(text)).toHaveLength(CONTROL_SLUGS.length + 1);
  });

  it("names decision, outcome, artefact and the digest by which it is checked", () => {
    const text = textOf(parse(page(decisionBody({ rows }), outcomeBody())));
    for (const value of ["Deployed", "b".repeat(64), "records/2026/11/000003-1.json", "register verify"])
      expect(text).toContain(value);
  });

  it("says when another file was deployed than the decided one, and when nothing is known", () => {
    expect(page(decisionBody({ rows }), outcomeBody({ artefact: "e".repeat(64) }))).toContain("**not**");
    expect(page(decisionBody({ rows }), null)).toContain("no outcome yet");
  });

  it.each(["failed", "timed-out", "cancelled", "refused", "lost"] as const)(
    "does not begin with Deployed when it %s",
    (outcome) => {
      const [, , first = ""] = page(decisionBody({ rows }), outcomeBody({ outcome })).split("\n");
      expect(first).not.toContain("**Deployed**");
    },
  );

  it("says first what was not enforced or was an emergency", () => {
    const unenforced = page(
      decisionBody({ rows, decision: "allowed-unenforced", unenforced: ["package-changes/cooldown"] }),
      outcomeBody(),
    );
    expect(unenforced.split("\n")[2]).toMatch(/^\*\*not controlled\*\*/u);
    const emergency = page(
      decisionBody({ rows, decision: "emergency", emergency: { reason: EVIL, incident: "INC-1" } }),
      outcomeBody(),
    );
    expect(emergency.split("\n")[2]).toMatch(/^\*\*EMERGENCY\*\*/u);
  });
});
