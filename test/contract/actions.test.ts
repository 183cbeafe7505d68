import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACTIONS, loadAction } from "../../src/actions/registry.ts";
import { COMMON_OUTPUTS } from "../../src/actions/spec.ts";
import { AnnexError } from "../../src/model/error.ts";
import { ROOT } from "./sources.ts";
import { ACTION_FILES, type ActionFile, read, readYaml } from "./workflows.ts";

/** `check` is the root action.yml. */
const folders = Object.keys(ACTIONS).filter((name) => name !== "check");

it("action.yml files and README tables say what the specs say", () => {
  const check = () => execFileSync(process.execPath, [join(ROOT, "scripts/actions.mjs"), "--check"], { stdio: "pipe" });
  expect(check).not.toThrow();
});

it("every folder of actions/ is in the registry, and the other way round", () => {
  expect(readdirSync(join(ROOT, "actions")).sort()).toEqual([...folders].sort());
});

it("an unknown name is refused, also one that every object has", async () => {
  for (const name of ["annex-check", "constructor", ""]) {
    const error = await loadAction(name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AnnexError);
    expect(error).toMatchObject({ code: "action-unknown" });
  }
});

describe.each(Object.keys(ACTIONS))("%s", (name) => {
  const path = name === "check" ? "action.yml" : `actions/${name}/action.yml`;

  it("is called what its folder is called", async () => {
    const { spec } = await loadAction(name);
    expect(spec.name).toBe(name);
    expect(spec.description).toMatch(/^[A-Z].*\.$/u);
  });

  it("declares the inputs and outputs of its spec, the common outputs among them", async () => {
    const { spec } = await loadAction(name);
    const file = readYaml<ActionFile>(path);
    expect(Object.keys(file.inputs ?? {})).toEqual(Object.keys(spec.inputs));
    expect(Object.keys(file.outputs ?? {})).toEqual(Object.keys(spec.outputs));
    expect(Object.keys(file.outputs ?? {})).toEqual(expect.arrayContaining(Object.keys(COMMON_OUTPUTS)));
    expect(Object.keys(COMMON_OUTPUTS)).toEqual(["status", "reason-code", "report"]);
  });
});

it.each(folders)("%s has a page of its own", (name) => {
  expect(read(`actions/${name}/README.md`)).toMatch(new RegExp(`^# ${name}$`, "mu"));
});

describe.each(ACTION_FILES)("%s", (path) => {
  const { runs } = readYaml<ActionFile>(path);

  it("runs a file of the bundle on Node 24, or steps", () => {
    if (runs.using === "composite") return expect(runs.steps?.length).toBeGreaterThan(0);
    expect(runs.using).toBe("node24");
    expect(existsSync(join(ROOT, dirname(path), runs.main ?? "")), runs.main).toBe(true);
  });
});
