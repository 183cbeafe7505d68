import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { collectPipAudit, type PipAuditOptions, renderPinned } from "../../src/advisories/pip-audit.ts";
import { parsePipAudit } from "../../src/advisories/pip-audit-answer.ts";
import type { Exec, ExecResult } from "../../src/model/exec.ts";
import { locked } from "./build.ts";

const failed = expect.objectContaining({ code: "pip-audit-failed" });
const answer = (...dependencies: readonly object[]) => JSON.stringify({ dependencies, fixes: [] });
const clean = (name: string, version: string) => ({ name, version, vulns: [] });

interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly list: string;
}

/** A machine whose pip-audit answers each call with the next result; the last one again and again. */
function machine(...results: readonly Partial<ExecResult>[]): { readonly exec: Exec; readonly calls: Call[] } {
  const calls: Call[] = [];
  const exec: Exec = async (command, args, options) => {
    calls.push({ command, args, env: options?.env ?? {}, list: readFileSync(args.at(-1) ?? "", "utf8") });
    const result = results[Math.min(calls.length, results.length) - 1];
    return { exitCode: 0, stdout: "", stderr: "", timedOut: false, ...result };
  };
  return { exec, calls };
}

const run = (exec: Exec, rest: Partial<PipAuditOptions> = {}) =>
  collectPipAudit({ executable: "pip-audit", pinned: "demo==1.0\n", service: "osv", exec, ...rest });

describe("renderPinned", () => {
  it("writes each PyPI package and version once, normalised and sorted", () => {
    const packages = [
      locked("Zope.Interface", "5.0"),
      locked("demo", "1.0", { lockfile: "b" }),
      locked("demo", "1.0", { lockfile: "a" }),
      locked("demo", "1.1"),
      locked("torch", "2.0.0+cpu"),
      locked("left-pad", "1.0.0", { ecosystem: "npm" }),
    ];
    expect(renderPinned(packages)).toBe("demo==1.0\ndemo==1.1\ntorch==2.0.0+cpu\nzope-interface==5.0\n");
  });

  it.each([
    ["demo", "1.0 --index-url http://x"],
    ["demo", "1.0\n-r other.txt"],
    ["demo @ file:///tmp/x", "1.0"],
    ["-e .", "1.0"],
    ["--no-binary", "1.0"],
    ["demo", "2004d"],
    ["demo", ">=1.0"],
    ["demo", ""],
  ])("never writes %j at %j, which pip-audit could read as something else", (name, version) => {
    expect(renderPinned([locked(name, version)])).toBe("");
  });
});

describe("collectPipAudit", () => {
  it("runs pip-audit so that nothing is resolved or built, on a list that is gone afterwards", async () => {
    const { exec, calls } = machine({ stdout: answer(clean("demo", "1.0")) });
    const env = { PATH: "/bin", PIP_AUDIT_FORMAT: "columns", PIP_AUDIT_OUTPUT: "elsewhere" };
    const text = await run(exec, { osvUrl: "http://127.0.0.1:1/", env });
    const [{ args, env: given, list, command } = { args: [], env: {}, list: "", command: "" }] = calls;
    const file = args.at(-1) ?? "";
    const fixed = "--no-deps --disable-pip --progress-spinner off -f json -s osv --osv-url http://127.0.0.1:1/v1/query";
    expect(args.slice(0, -4).join(" ")).toBe(fixed);
    expect(args.slice(-4)).toEqual(["--cache-dir", `${dirname(file)}/cache`, "-r", file]);
    expect([command, given, list]).toEqual(["pip-audit", { PATH: "/bin" }, "demo==1.0\n"]);
    expect(existsSync(dirname(file))).toBe(false);
    expect(parsePipAudit(text, "")).toEqual({ findings: [], skipped: [] });
  });

  it("does not give an OSV address to the PyPI service", async () => {
    const { exec, calls } = machine({ stdout: answer() });
    await run(exec, { service: "pypi", osvUrl: "http://127.0.0.1:1" });
    expect(calls[0]?.args.join(" ")).toContain("-s pypi --cache-dir");
  });

  it("asks about several versions of one package in several runs", async () => {
    const { exec, calls } = machine(
      { stdout: answer(clean("a", "1"), clean("b", "1")) },
      { stdout: answer(clean("a", "2")) },
    );
    const text = await run(exec, { pinned: "a==1\na==2\nb==1\n" });
    expect(calls.map(({ list }) => list)).toEqual(["a==1\nb==1\n", "a==2\n"]);
    expect(parsePipAudit(text, "").skipped).toEqual([]);
  });

  it("does not run for an empty list", async () => {
    const { exec, calls } = machine({});
    expect(parsePipAudit(await run(exec, { pinned: "" }), "")).toEqual({ findings: [], skipped: [] });
    expect(calls).toEqual([]);
  });

  it.each<[string, Partial<ExecResult>]>([
    ["is missing", { exitCode: null, stderr: "spawn pip-audit ENOENT" }],
    ["crashes", { exitCode: 1, stderr: "Traceback (most recent call last):\nKeyError: 'vulns'" }],
    ["ends well without output", { exitCode: 0, stderr: "No known vulnerabilities found" }],
    ["prints garbage", { exitCode: 0, stdout: "Name Version\n---- ----" }],
    ["prints half of its JSON", { exitCode: 0, stdout: answer(clean("demo", "1.0")).slice(0, 20) }],
    ["does not end", { exitCode: null, timedOut: true, stdout: answer(clean("demo", "1.0")) }],
    ["prints JSON of another kind", { exitCode: 0, stdout: "[]" }],
    ["prints JSON without dependencies", { exitCode: 0, stdout: "{}" }],
  ])("keeps as evidence that pip-audit %s", async (_, result) => {
    const text = await run(machine(result).exec);
    expect(JSON.parse(text)).toMatchObject({ schema: "annex/pip-audit/v1", pinned: ["demo==1.0"] });
    expect(() => parsePipAudit(text, "demo==1.0\n")).toThrow(failed);
  });

  it("keeps as evidence that the machine refused to run it", async () => {
    const text = await run(async () => {
      throw new Error("EACCES");
    });
    expect(() => parsePipAudit(text, "")).toThrow(failed);
  });

  it("takes the answer of a run that ended with 1", async () => {
    const vuln = { id: "PYSEC-1", fix_versions: [], aliases: [], description: "d" };
    const text = await run(machine({ exitCode: 1, stdout: answer({ ...clean("demo", "1.0"), vulns: [vuln] }) }).exec);
    expect(parsePipAudit(text, "").findings).toHaveLength(1);
  });
});

describe("parsePipAudit", () => {
  const pinned = "demo==1.0\nother==2.0\n";

  it("reads findings with the names that pip-audit gives", () => {
    const vuln = { id: "PYSEC-1", fix_versions: ["1.1", "2"], aliases: ["CVE-1"], description: "d" };
    const text = answer({ name: "demo", version: "1.0", vulns: [vuln] }, clean("other", "2.0"));
    expect(parsePipAudit(text, pinned)).toEqual({
      findings: [{ name: "demo", version: "1.0", id: "PYSEC-1", aliases: ["CVE-1"], fixed: ["1.1", "2"] }],
      skipped: [],
    });
  });

  it("names every package when all were skipped, although pip-audit then says that nothing is known", () => {
    const skip = (name: string) => ({ name, skip_reason: "Dependency not found on PyPI and could not be audited" });
    const { findings, skipped } = parsePipAudit(answer(skip("demo"), skip("other")), pinned);
    expect([findings, skipped.map(({ name }) => name)]).toEqual([[], ["demo", "other"]]);
    expect(skipped[0]?.reason).toContain("not found");
  });

  it("names packages that the answer does not hold, or holds at another version", () => {
    expect(parsePipAudit(answer(clean("demo", "1.1")), pinned).skipped.map(({ name }) => name)).toEqual([
      "demo",
      "other",
    ]);
    expect(parsePipAudit(answer(), pinned).skipped).toHaveLength(2);
  });

  it("takes versions that PEP 440 calls equal for the same", () => {
    expect(parsePipAudit(answer(clean("Demo", "1.0.0"), clean("other", "2")), pinned).skipped).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["text", "No known vulnerabilities found"],
    ["a list", "[]"],
    ["no dependencies", "{}"],
    ["dependencies of texts", '{"dependencies":["demo"]}'],
    ["a dependency without name", '{"dependencies":[{"version":"1","vulns":[]}]}'],
    ["a dependency without verdict", '{"dependencies":[{"name":"demo","version":"1"}]}'],
    ["a finding without id", '{"dependencies":[{"name":"demo","version":"1","vulns":[{"fix_versions":[]}]}]}'],
    ["fixes of numbers", '{"dependencies":[{"name":"demo","version":"1","vulns":[{"id":"A","fix_versions":[1]}]}]}'],
  ])("refuses %s", (_, text) => {
    expect(() => parsePipAudit(text, pinned)).toThrow(failed);
  });
});
