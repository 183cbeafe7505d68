import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTIONS } from "../../src/actions/registry.ts";
import { COMMANDS } from "../../src/cli/registry.ts";
import { ROOT } from "./sources.ts";

const BUILD_MS = 120_000;
const scratch = mkdtempSync(join(tmpdir(), "annex-dist-"));
/** dist/ alone, as a caller has it: nothing beside it that could be imported by accident. */
const alone = join(scratch, "alone");
const dist = join(alone, "dist");
const committed = join(ROOT, "dist");

beforeAll(() => cpSync(committed, dist, { recursive: true }));
afterAll(() => rmSync(scratch, { recursive: true }));

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Hard links where the file system allows: a copy of node_modules takes a moment instead of a minute. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) link(source, target);
  }
}

function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target); // another file system
  }
}

it("is what a fresh build in a checkout of its own gives, byte by byte", { timeout: BUILD_MS }, () => {
  const checkout = join(scratch, "checkout");
  linkTree(join(ROOT, "node_modules"), join(checkout, "node_modules"));
  for (const part of ["src", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"]) {
    cpSync(join(ROOT, part), join(checkout, part), { recursive: true });
  }
  execFileSync(process.execPath, [join(checkout, "scripts/build.mjs")], { cwd: checkout, stdio: "pipe" });
  const fresh = join(checkout, "dist");
  const remedy = "run npm run build and commit dist/ with its source";
  expect(filesOf(committed), remedy).toEqual(filesOf(fresh));
  const differs = (name: string) => !readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)));
  expect(filesOf(fresh).filter(differs), remedy).toEqual([]);
});

it("holds a stub for every action, the two bundles, and nothing else at its top", () => {
  const top = readdirSync(committed).sort();
  const stubs = Object.keys(ACTIONS).map((name) => `${name}.js`);
  expect(top).toEqual([...stubs, "actions", "annex.js", "cli", "package.json"].sort());
});

/** Node 24, which runs the actions, and the one of the machine when the command line supports it. */
const NODES = [process.execPath, ...machineNode()].map((path) => ({ path, version: versionOf(path) }));

function versionOf(path: string): string {
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
}

/** The first `node` on the machine's own folders; npm puts node_modules' one before them. */
function machineNode(): readonly string[] {
  const folders = ["/usr/bin", "/usr/local/bin"];
  const found = folders
    .map((folder) => join(folder, "node"))
    .find((path) => spawnSync(path, ["--version"]).status === 0);
  return found !== undefined && Number(/^v(\d+)/u.exec(versionOf(found))?.[1]) >= 20 ? [found] : [];
}

function run(node: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const result = spawnSync(node, args, { cwd: alone, env, encoding: "utf8", timeout: 60_000 });
  if (result.error !== undefined) throw result.error;
  return result;
}

it("is tried on Node 24", () => {
  expect(NODES[0]?.version).toMatch(/^v24\./u);
});

describe.each(NODES)("alone in an empty folder, on Node $version", ({ path: node }) => {
  const annex = join(dist, "annex.js");

  it("says its version and its help", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(run(node, [annex, "--version"])).toMatchObject({ status: 0, stdout: `annex ${version}\n`, stderr: "" });
    const help = run(node, [annex, "--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    for (const name of Object.keys(COMMANDS)) expect(help.stdout).toContain(name);
  });

  it.each(Object.keys(COMMANDS))("annex %s --help explains the command", (name) => {
    const help = run(node, [annex, name, "--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toContain(`annex ${name}`);
  });

  it("ends with 2 on a command that does not exist", () => {
    expect(run(node, [annex, "constructor"])).toMatchObject({ status: 2, stdout: "" });
  });

  it.each(Object.keys(ACTIONS))("action %s starts and, outside a workflow, is inconclusive", (name) => {
    const output = join(scratch, `output-${name}`);
    writeFileSync(output, "");
    const result = run(node, [join(dist, `${name}.js`)], { GITHUB_OUTPUT: output });
    const outputs = readFileSync(output, "utf8");
    for (const key of ["status", "reason-code", "report"]) expect(outputs).toMatch(new RegExp(`^${key}<<`, "mu"));
    // setup asks nothing of GitHub: without a policy it has no language to install.
    const [status, code] = name === "setup" ? ["passed", 0] : ["inconclusive", 1];
    expect(outputs).toMatch(new RegExp(`^status<<(\\S+)\\n${status}\\n\\1$`, "mu"));
    expect(result.status).toBe(code);
    const reason = name === "verdict" ? "needs-unreadable" : "not-in-a-workflow";
    if (name !== "setup") expect(outputs).toMatch(new RegExp(`^reason-code<<(\\S+)\\n${reason}\\n\\1$`, "mu"));
  });

  it("loads every chunk", () => {
    const chunks = filesOf(dist).filter((name) => /\/\d+\.index\.js$/u.test(name));
    expect(chunks.length).toBeGreaterThan(30);
    const urls = chunks.map((name) => pathToFileURL(join(dist, name)).href);
    const script = `for (const url of ${JSON.stringify(urls)}) await import(url);`;
    expect(run(node, ["--input-type=module", "--eval", script])).toMatchObject({ status: 0, stderr: "" });
  });
});
