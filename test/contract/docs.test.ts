import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { COMMANDS } from "../../src/cli/registry.ts";
import { CONTROLS } from "../../src/model/control.ts";
import { RULES } from "../../src/model/rules.ts";
import {
  parseAcceptance,
  parseBaseline,
  parseDependencies,
  parsePolicy,
  parseWaivers,
} from "../../src/policy/parse.ts";
import { readRecordedEvent } from "../../src/stages/recorded-event.ts";
import { codeOf, fencesOf, type Page, proseOf, readPages, slugsOf } from "./markdown.ts";

const ROOT = join(import.meta.dirname, "../..");
const pages = readPages(ROOT);
const pageAt = (path: string): Page => pages.find((page) => page.path === path) ?? { path, text: "" };
const yamlFences = (page: Page) => fencesOf(page.text).filter(({ language }) => language === "yaml");

/** Pages for people who use or build annex, not notes of fixtures. */
const GUIDES = pages.filter(({ path }) => /^(?:[A-Z]+\.md$|docs\/|actions\/)/u.test(path));

describe.each(pages)("$path", (page) => {
  const links = [...proseOf(page.text).matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target]) => target ?? []);

  it("leads to files and headings that exist", () => {
    const broken = links.filter((target) => !/^[a-z]+:/u.test(target)).filter((target) => !resolves(page, target));
    expect(broken).toEqual([]);
  });
});

function resolves(page: Page, target: string): boolean {
  const [file = "", anchor] = target.split("#");
  const path = file === "" ? page.path : join(dirname(page.path), decodeURIComponent(file));
  if (!existsSync(join(ROOT, path))) return false;
  if (anchor === undefined) return true;
  return slugsOf(readFileSync(join(ROOT, path), "utf8")).includes(anchor);
}

/** The examples of the team's files, by the key that tells them apart. */
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  dependencies: parseDependencies,
  waivers: parseWaivers,
  criteria: parseAcceptance,
  findings: parseBaseline,
};

describe("examples of the team's files", () => {
  const examples = GUIDES.flatMap((page) =>
    yamlFences(page)
      .filter(({ text }) => text.startsWith("version: 1\n"))
      .map(({ text, line }) => ({ where: `${page.path}:${line}`, text })),
  );

  it("stand in README.md and docs/policy.md", () => {
    expect(examples.filter(({ where }) => where.startsWith("README.md")).length).toBeGreaterThan(0);
    expect(examples.filter(({ where }) => where.startsWith("docs/policy.md")).length).toBeGreaterThan(4);
  });

  it.each(examples)("$where is accepted", ({ text }) => {
    const keys = Object.keys(parseYaml(text) as object);
    const kind = keys.find((key) => Object.hasOwn(PARSERS, key));
    expect(() => (PARSERS[kind ?? ""] ?? parsePolicy)(text)).not.toThrow();
  });
});

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly secrets?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
  readonly on?: { readonly workflow_call?: { readonly inputs: Readonly<Record<string, unknown>> } };
}

describe("the job that callers write, in README.md", () => {
  const controls = parseYaml(readFileSync(join(ROOT, ".github/workflows/controls.yml"), "utf8")) as Workflow;
  const caller = yamlFences(pageAt("README.md"))
    .map(({ text }) => parseYaml(text) as Partial<Workflow>)
    .find(({ jobs }) => Object.values(jobs ?? {}).some(({ uses }) => uses?.includes("controls.yml") === true));
  const job = caller?.jobs?.["annex"];

  it("calls the workflow of this repository by a full commit id and hands its secrets on", () => {
    expect(job?.uses).toMatch(/^OWNER\/annex\/\.github\/workflows\/controls\.yml@[0-9a-f]{40}$/u);
    expect(job?.secrets).toBe("inherit");
  });

  it("grants exactly what the jobs of the workflow ask for", () => {
    const asked = Object.values(controls.jobs).flatMap(({ permissions }) => Object.entries(permissions ?? {}));
    expect(Object.entries(job?.permissions ?? {}).sort()).toEqual(
      [...new Map(asked.map((entry) => [entry.join(), entry])).values()].sort(),
    );
  });

  it("gives only inputs that the workflow has", () => {
    const inputs = Object.keys(controls.on?.workflow_call?.inputs ?? {});
    expect(Object.keys(job?.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([]);
  });

  it("is named by the check to require", () => {
    expect(Object.keys(controls.jobs)).toContain("verdict");
    expect(pageAt("README.md").text).toContain("`annex / verdict`");
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

describe("steps in examples", () => {
  const steps = GUIDES.flatMap((page) =>
    yamlFences(page).flatMap(({ text, line }) => {
      const { steps: list } = parseYaml(text) as { readonly steps?: readonly Step[] };
      return (list ?? []).map((step) => ({ where: `${page.path}:${line}`, uses: step.uses ?? "", with: step.with }));
    }),
  );
  const own = steps.flatMap((step) => {
    const [, name] = /^OWNER\/annex\/actions\/([a-z-]+)@COMMIT$/u.exec(step.uses) ?? [];
    return name === undefined ? [] : [{ ...step, name }];
  });

  it("show every action on its page", () => {
    const shown = own.filter(({ where, name }) => where.startsWith(`actions/${name}/`)).map(({ name }) => name);
    expect([...new Set(shown)].sort()).toEqual(readdirSync(join(ROOT, "actions")).sort());
  });

  it("pin the actions of others to the commits of the workflow", () => {
    const controls = readFileSync(join(ROOT, ".github/workflows/controls.yml"), "utf8");
    const others = steps.filter(({ uses }) => uses !== "" && !uses.startsWith("OWNER/"));
    expect(others.filter(({ uses }) => !controls.includes(`uses: ${uses} #`))).toEqual([]);
  });

  it.each(own)("$where: $name gets what it takes", ({ name, with: given = {} }) => {
    const action = parseYaml(readFileSync(join(ROOT, `actions/${name}/action.yml`), "utf8")) as {
      readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>;
    };
    const inputs = Object.entries(action.inputs ?? {});
    const required = inputs.filter(([, input]) => input.required === true).map(([input]) => input);
    expect(inputs.map(([input]) => input)).toEqual(expect.arrayContaining(Object.keys(given)));
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
  });
});

it("README.md names every rule, with its control and when it is due", () => {
  const { text } = pageAt("README.md");
  const missing = RULES.filter(({ control, rule, title, due }) => {
    const row = text.split("\n").find((line) => line.includes(`\`${rule}\` | ${title} | ${due} |`));
    return row === undefined || !row.includes(CONTROLS[control].id2022) || !row.includes(`docs/controls/${control}.md`);
  });
  expect(missing.map(({ control, rule }) => `${control}/${rule}`)).toEqual([]);
});

it("the event file of docs/cli.md is one", async () => {
  const example = fencesOf(pageAt("docs/cli.md").text).find(({ text }) => text.includes('"annex/event/v1"'));
  const folder = mkdtempSync(join(tmpdir(), "annex-docs-"));
  try {
    const file = join(folder, "event.json");
    writeFileSync(file, example?.text ?? "");
    expect((await readRecordedEvent(file)).pullRequests).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("commands", () => {
  const lines = GUIDES.flatMap((page) => codeOf(page.text).map((code) => ({ path: page.path, code })));
  const calls = lines.flatMap(({ path, code }) =>
    [...code.matchAll(/(?:^|\s)(?:annex|node dist\/annex\.js) ([a-z][a-z-]*)\b(.*)/gu)].map(
      ([call, name = "", rest = ""]) => ({ path, call: call.trim(), name, rest: rest.split(" ;")[0] ?? "" }),
    ),
  );

  it("are all described in docs/cli.md", () => {
    const rows = [...pageAt("docs/cli.md").text.matchAll(/^\| `annex ([a-z]+)` \|/gmu)].map(([, name]) => name);
    expect(rows.sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it.each(calls)("$path: `$call` exists with its options", async ({ name, rest }) => {
    const command = await COMMANDS[name]?.();
    expect(command?.name).toBe(name);
    const options = [...rest.matchAll(/(?:^|\s)--([a-z-]+)/gu)].flatMap(([, option]) => option ?? []);
    expect(options.filter((option) => command?.flags[option] === undefined && option !== "help")).toEqual([]);
  });

  it("of npm are scripts of package.json", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = lines.flatMap(({ code }) =>
      [...code.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].flatMap(([, script]) => script ?? []),
    );
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });
});

const PATHS = /(?<![\w./-])(?:src|test|scripts|docs|schemas|actions|examples)\/[\w./-]*\w/gu;

describe("paths of the repository that pages name", () => {
  const roots = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isDirectory());
  const named = GUIDES.filter(({ path }) => path !== "CHANGELOG.md").flatMap((page) =>
    codeOf(page.text)
      .filter((code) => !/\buses: [\w-]+\//u.test(code))
      .flatMap((code) => code.match(PATHS) ?? [])
      .filter((path) => roots.includes(path.split("/")[0] ?? ""))
      .map((path) => `${page.path}: ${path}`),
  );

  it("exist", () => {
    expect(named.length).toBeGreaterThan(20);
    const gone = [...new Set(named)].filter((entry) => !known(entry.split(": ")[1] ?? ""));
    expect(gone).toEqual([]);
  });
});

/** Paths of a team's repository in examples, which begin like ours. */
const OF_A_TEAM = /^(?:scripts\/(?:build|test|acceptance|deploy|verify)\.sh|src\/auth.*|docs\/requirements\.txt)$/u;

function known(path: string): boolean {
  return OF_A_TEAM.test(path) || /\bNAME\b/u.test(path) || existsSync(join(ROOT, path));
}
