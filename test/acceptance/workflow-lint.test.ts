import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tools } from "./tools.ts";

const root = join(import.meta.dirname, "../..");
const example = "examples/records-service/.github/workflows";
const scratch = mkdtempSync(join(tmpdir(), "annex-lint-"));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Finding {
  readonly ident: string;
  readonly ignored: boolean;
  readonly locations: readonly { readonly symbolic: { readonly key: unknown } }[];
}

function run(tool: string, args: readonly string[]) {
  const result = spawnSync(tool, args, { cwd: root, env: tools.env(), encoding: "utf8" });
  if (result.error !== undefined) throw new Error(`${tool} did not run. ${tools.remedy}`, { cause: result.error });
  return result;
}

const workflowsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/u.test(name))
    .map((name) => join(folder, name));

describe("zizmor", () => {
  it("finds nothing in the workflows, the actions and the example but what zizmor.yml gives a reason for", () => {
    const inputs = [".github/workflows", "actions", "action.yml", example];
    const args = ["--offline", "--no-progress", "--persona", "regular", "--config", "zizmor.yml", "--format", "json"];
    const { stdout, stderr } = run(tools.zizmor, [...args, ...inputs]);
    const findings = JSON.parse(stdout) as readonly Finding[];
    const open = findings.filter(({ ignored }) => !ignored);
    expect(open.map(({ ident, locations }) => `${ident} ${JSON.stringify(locations[0]?.symbolic.key)}`)).toEqual([]);
    for (const file of ["controls.yml", "actions/pip-audit/action.yml", `${example}/annex.yml`]) {
      expect(stderr).toContain(file);
    }
  });

  it("would find an expression in a script", () => {
    const bad = join(scratch, "action.yml");
    const text = [
      "name: x",
      "description: x",
      "runs:",
      "  using: composite",
      "  steps:",
      "    - shell: bash",
      "      run: echo ${{ github.event.pull_request.title }}",
      "",
    ];
    writeFileSync(bad, text.join("\n"));
    const { stdout } = run(tools.zizmor, [
      "--offline",
      "--no-progress",
      "--config",
      "zizmor.yml",
      "--format",
      "json",
      bad,
    ]);
    expect((JSON.parse(stdout) as readonly Finding[]).map(({ ident }) => ident)).toContain("template-injection");
  });
});

describe("actionlint", () => {
  it("accepts every workflow", () => {
    const files = [...workflowsIn(".github/workflows"), ...workflowsIn(example)];
    const { status, stdout, stderr } = run(tools.actionlint, ["-no-color", ...files]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});
