import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { advisory } from "../advisories/build.ts";
import type { OsvFaultKind } from "../fakes/osv-faults.ts";
import { startOsvServer } from "../fakes/osv-server.ts";
import { annex } from "./annex.ts";
import { afterwards, CRITICAL, databaseOf, filesIn, folderOf, pinned, program, today } from "./project.ts";

const ENV = { PATH: process.env["PATH"] };

/** Runs `annex audit` on a project of one requirements.txt, without the indexes of this machine. */
function audit(root: string, ...flags: readonly string[]) {
  return annex(root, ["audit", ...flags], ENV);
}

async function json(root: string, ...flags: readonly string[]) {
  const ran = await audit(root, "--format", "json", ...flags);
  return { ...ran, document: JSON.parse(ran.out) };
}

const project = () => folderOf({ "requirements.txt": pinned("demo", "1.0") + pinned("quiet", "2.0") });

describe("annex audit --format json", () => {
  it("prints the fields of annex/audit/v1 and nothing else", async () => {
    const { code, document } = await json(project(), "--offline-db", databaseOf(CRITICAL));
    expect(code).toBe(1);
    expect(document).toMatchObject({
      schema: "annex/audit/v1",
      findings: [
        {
          id: "CVE-2026-0001",
          aliases: ["GHSA-aaaa-bbbb-cccc"],
          package: { ecosystem: "PyPI", name: "demo", version: "1.0", purl: "pkg:pypi/demo@1.0" },
          severity: "critical",
          score: 9.8,
          vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
          fixed: ["2.0"],
          malware: false,
          sources: ["osv"],
          status: "new",
        },
      ],
      unscanned: [],
      verdict: { control: "technical-vulnerabilities", status: "failed" },
    });
    expect(Object.keys(document)).toEqual(["schema", "packages", "findings", "unscanned", "sources", "verdict"]);
    const findingKeys = ["id", "aliases", "package", "severity", "score", "vector", "fixed", "malware", "sources"];
    expect(new Set(Object.keys(document.findings[0]))).toEqual(new Set([...findingKeys, "status"]));
    expect(document.packages[0]).toMatchObject({
      ecosystem: "PyPI",
      name: "demo",
      version: "1.0",
      purl: "pkg:pypi/demo@1.0",
      direct: null,
      scope: "unknown",
      lockfile: "requirements.txt",
      line: 1,
      hashes: [`sha256:${"1".repeat(64)}`],
    });
    const [source] = document.sources;
    expect(Object.keys(source).sort()).toEqual(["ecosystem", "id", "newest", "records", "sha256"]);
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("gives the same bytes twice", async () => {
    const [root, database] = [project(), databaseOf(CRITICAL)];
    const ask = () => audit(root, "--format", "json", "--offline-db", database);
    expect((await ask()).out).toBe((await ask()).out);
  });

  it("tells a waived finding from another one of the same package", async () => {
    const other = advisory("CVE-2026-0002", { modified: today() });
    const waiver = {
      id: "W-1",
      rule: null,
      reason: "The function is never called.",
      owner: "ada",
      approver: "bob",
      opened: today().slice(0, 10),
      expires: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
    };
    const root = project();
    const [database, first] = [databaseOf(CRITICAL, other), await json(root, "--offline-db", databaseOf(CRITICAL))];
    const rule = first.document.verdict.rules.find(
      ({ rule: name }: { rule: string }) => name === "known-vulnerability",
    );
    const { rule: _, ...entry } = { ...waiver, finding: rule.findings[0].id };
    const waived = folderOf({
      "requirements.txt": pinned("demo", "1.0"),
      ".github/annex.yml": "version: 1\n",
      ".github/annex/waivers.yml": JSON.stringify({ version: 1, waivers: [entry] }),
    });
    const { document, code } = await json(waived, "--offline-db", database);
    const status = Object.fromEntries(
      document.findings.map((found: { id: string; status: string }) => [found.id, found.status]),
    );
    expect([status, code]).toEqual([{ "CVE-2026-0001": "waived", "CVE-2026-0002": "new" }, 1]);
  });
});

describe("the exit code of annex audit", () => {
  it("is 0 when everything was looked up and nothing is known", async () => {
    expect(await audit(project(), "--offline-db", databaseOf())).toMatchObject({ code: 0, error: "" });
  });

  const medium = advisory("CVE-2026-0003", {
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N" }],
  });
  it.each([
    ["low", 1],
    ["medium", 1],
    ["high", 0],
    ["critical", 0],
  ])("with --fail-on %s is %i for a finding of medium severity", async (level, code) => {
    const ran = await json(project(), "--offline-db", databaseOf(medium), "--fail-on", level);
    expect([ran.code, ran.document.findings[0].severity]).toEqual([code, "medium"]);
  });

  it("is 3 when there is nothing to scan", async () => {
    const { code, document } = await json(folderOf({ "readme.txt": "" }), "--offline-db", databaseOf());
    expect([code, document.verdict.status, document.packages]).toEqual([3, "inconclusive", []]);
  });

  it.each([
    ["cut off", { "poetry.lock": '[[package]]\nname = "demo"\nversion = "1' }],
    ["of an unknown version", { "uv.lock": 'version = 99\n\n[[package]]\nname = "demo"\nversion = "1"\n' }],
    ["no text", { "poetry.lock": new Uint8Array([0xff, 0xfe, 0x00, 0x80]) }],
  ])("is 3 when the lockfile is %s, and names it", async (_what, files) => {
    const { code, document } = await json(folderOf(files), "--offline-db", databaseOf());
    expect([code, document.verdict.status]).toEqual([3, "inconclusive"]);
    expect(JSON.stringify(document.verdict)).toContain(Object.keys(files)[0]);
  });

  it("is 3 when a package is not pinned, and lists it as unscanned", async () => {
    const root = folderOf({ "requirements.txt": "demo==2.0\nloose>1\n" });
    const { code, document } = await json(root, "--offline-db", databaseOf());
    expect([code, document.unscanned.map(({ name }: { name: string }) => name)]).toEqual([3, ["loose"]]);
  });

  it("is 3 when the database is not there, broken or too old, and --max-age says what is too old", async () => {
    const old = folderOf({ "PyPI/all.zip": readFileSync(join(databaseOf(), "PyPI/all.zip")) });
    const stale = new URL("../fixtures/osv", import.meta.url).pathname;
    const cut = folderOf({ "PyPI/all.zip": readFileSync(join(old, "PyPI/all.zip")).subarray(0, 60) });
    for (const database of [join(old, "nowhere"), cut, stale])
      expect((await audit(project(), "--offline-db", database)).code).toBe(3);
    expect((await audit(project(), "--offline-db", stale, "--max-age", "36500")).code).toBe(0);
    expect((await audit(project(), "--offline-db", old, "--max-age", "1")).code).toBe(0);
  });

  it("is 3 when OSV answers with 500 or garbage, for every package", async () => {
    const faults: readonly OsvFaultKind[] = ["status-500", "garbage", "html", "reset"];
    const results = await Promise.all(
      faults.map(async (kind) => {
        const server = await startOsvServer({ records: [], faults: [{ kind }] });
        afterwards(server.close);
        return json(project(), "--osv-url", server.url);
      }),
    );
    for (const { code, document, err } of results) {
      expect([code, document.verdict.status, document.unscanned.length]).toEqual([3, "inconclusive", 2]);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  it("is 1 when OSV knows something", async () => {
    const server = await startOsvServer({ records: [{ ...CRITICAL, modified: today() }] });
    afterwards(server.close);
    expect((await json(project(), "--osv-url", server.url)).code).toBe(1);
  });

  it.each([
    ["missing", "no-such-program"],
    ["crashing", "#!/bin/sh\necho boom >&2\nexit 1\n"],
    ["silent", "#!/bin/sh\nexit 0\n"],
    ["answering for no package", `#!/bin/sh\necho '{"dependencies": [], "fixes": []}'\n`],
  ])("is 3 when pip-audit is %s", async (_what, text) => {
    const executable = text.startsWith("#!") ? program("pip-audit", text) : text;
    const ran = await annex(project(), ["audit", "--source", "pip-audit"], { ...ENV, ANNEX_PIP_AUDIT: executable });
    expect([ran.code, ran.error]).toEqual([3, ""]);
  });
});

describe("usage of annex audit", () => {
  it.each([
    ["usage", ["--fail-on", "none"]],
    ["usage", ["--fail-on", "severe"]],
    ["usage", ["--max-age", "-1"]],
    ["usage", ["--max-age=soon"]],
    ["usage", ["--source", "safety"]],
    ["usage", ["--format", "xml"]],
    ["usage", ["--no-such-flag"]],
    ["usage", ["operand"]],
    ["usage", ["--offline-db", "a", "--osv-url", "http://127.0.0.1:1"]],
    ["usage", ["--source", "pip-audit", "--offline-db", "a"]],
    ["policy-missing", ["--config", "nowhere.yml"]],
    ["policy-unknown-key", ["--config", "bad.yml"]],
  ])("ends with %s and exit code 2 for %j", async (error, flags) => {
    const root = folderOf({ "requirements.txt": pinned("demo", "1.0"), "bad.yml": "version: 1\nsevrity: low\n" });
    const ran = await audit(root, ...flags);
    expect([ran.code, ran.error, ran.out]).toEqual([2, error, ""]);
    expect(ran.err).toContain("what to do:");
  });

  it("names file, line and column of an unknown key", async () => {
    const root = folderOf({
      ".github/annex.yml": "version: 1\nsevrity: low\n",
      "requirements.txt": pinned("demo", "1.0"),
    });
    const ran = await audit(root, "--offline-db", databaseOf());
    expect([ran.code, ran.error]).toEqual([2, "policy-unknown-key"]);
    expect(ran.err).toContain(".github/annex.yml:2:1: ");
    expect(ran.err).toContain("sevrity");
  });
});

describe("other formats and places", () => {
  it("writes to --output alone", async () => {
    const root = project();
    const before = filesIn(root);
    const ran = await audit(root, "--offline-db", databaseOf(CRITICAL), "--output", "out/report.txt");
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(filesIn(root)).toEqual([...before, "out/report.txt"].sort());
    expect(readFileSync(join(root, "out/report.txt"), "utf8")).toContain("CVE-2026-0001");
  });

  it("gives SARIF 2.1.0 with one rule an advisory and its place in the lockfile", async () => {
    const ran = await audit(project(), "--offline-db", databaseOf(CRITICAL), "--format", "sarif");
    const [run] = JSON.parse(ran.out).runs;
    expect(run.tool.driver.rules).toMatchObject([{ id: "CVE-2026-0001", properties: { "security-severity": "9.8" } }]);
    expect(run.results[0]).toMatchObject({ ruleId: "CVE-2026-0001", level: "error" });
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "requirements.txt" },
      region: { startLine: 1 },
    });
    expect(run.invocations[0].executionSuccessful).toBe(true);
  });

  it("does not let a SARIF without results look clean when something was not looked up", async () => {
    const root = folderOf({ "requirements.txt": "loose\n" });
    const ran = await audit(root, "--offline-db", databaseOf(), "--format", "sarif");
    const [run] = JSON.parse(ran.out).runs;
    expect([ran.code, run.results, run.invocations[0].executionSuccessful]).toEqual([3, [], false]);
    expect(JSON.stringify(run.invocations[0].toolExecutionNotifications)).toContain("loose");
  });

  it("shows advisory text without control characters", async () => {
    const evil = advisory("CVE-2026-0004\u001b[2J\n::error::x", { modified: today() });
    const ran = await audit(project(), "--offline-db", databaseOf(evil));
    expect(ran.out).not.toContain("\u001b");
    expect(ran.out.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
  });
});
