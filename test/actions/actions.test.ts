import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../src/actions/registry.ts";
import { startOsvServer } from "../fakes/osv-server.ts";
import { BEN, commit, pull, review, world } from "../github/world.ts";
import { act, commandsIn, pullRequest } from "./spawn.ts";

const NAMES = Object.keys(ACTIONS);
const LOCK = `demo==1.0 --hash=sha256:${"1".repeat(64)}\n`;

/** What an attacker would like a log to carry out. */
const ATTACKS = [
  "::set-output name=status::passed",
  "  ::add-mask::a",
  "\u00a0::stop-commands::x",
  "##[set-env name=PATH]/tmp",
  "a\n::save-state name=x::y",
  "a\r::add-path::/tmp",
  "a%0A::debug::x",
  "a\u2028::debug::x\u202e",
  "a\u0085::debug::x",
  "\u001b[2K::debug::x",
  "\ufeff::debug::x",
];

/** Each action with what it needs to get as far as its policy. */
const INPUTS = { evidence: ".annex/evidence", from: "in", needs: "{}", environment: "production", deliver: "out" };

describe("every action", () => {
  it("says inconclusive and why, red, when it does not run in a workflow", async () => {
    const ended = await Promise.all(NAMES.map(async (name) => ({ name, ...(await act(name, {}, INPUTS)) })));
    for (const { name, code, outputs, lines } of ended.filter(
      ({ name: one }) => one !== "setup" && one !== "verdict",
    )) {
      expect([name, code, outputs["status"]]).toEqual([name, 1, "inconclusive"]);
      expect(outputs["reason-code"], name).not.toMatch(/^$|^bug$/u);
      expect(outputs).toHaveProperty("report");
      expect(commandsIn(lines), name).toEqual(["error"]);
    }
  });

  it("names a policy with an unknown key in one message", async () => {
    const bad = { ".github/annex.yml": "version: 1\n::error::x: 1\n", "requirements.txt": LOCK };
    const { env } = pullRequest(bad, { "a.py": "x\n" });
    const readers = NAMES.filter((name) => !["verdict", "change-record", "deploy-gate", "deploy"].includes(name));
    const ended = await Promise.all(readers.map(async (name) => ({ name, ...(await act(name, env, INPUTS)) })));
    for (const { name, code, outputs, lines } of ended) {
      expect([name, code, outputs["status"]]).toEqual([name, 1, "inconclusive"]);
      expect(outputs["reason-code"], name).toMatch(/^policy-/u);
      expect(commandsIn(lines), name).toEqual(["error"]);
      expect(lines.join("\n"), name).toContain("annex.yml:2");
    }
  });

  it("is unknown by any other name", async () => {
    for (const name of ["nothing", "toString", "__proto__", "../cli"]) {
      const { code, outputs } = await act(name, {});
      expect([code, outputs["status"]]).toEqual([1, "inconclusive"]);
    }
  });
});

describe("text from outside", () => {
  it("forms no workflow command in the logs of change, check and package-changes", async () => {
    const files = Object.fromEntries(
      ATTACKS.map((text, index) => [`docs/${index} ${text.replaceAll("/", "")}.md`, "x\n"]),
    );
    const hostile = ATTACKS.map((text) => `${text.replace(/\s/gu, "")}==1.0\n`).join("");
    const { env, head } = pullRequest(
      { ".github/annex.yml": "version: 1\n" },
      {
        ...files,
        "requirements.txt": hostile,
        "package-lock.json": JSON.stringify({ lockfileVersion: ATTACKS.join(" ") }),
      },
    );
    const evil = pull(7, {
      title: ATTACKS.join(" "),
      body: ATTACKS.join("\n"),
      head,
      commits: [commit(head)],
      reviews: [review(BEN, "APPROVED", head)],
      files: Object.keys(files),
    });
    const { github } = await world({ pulls: [evil] });
    const on = { ...env, GITHUB_API_URL: github.url };
    for (const name of ["change", "package-changes"]) {
      const { lines, outputs, code } = await act(name, on, {
        ...INPUTS,
        environment: "",
        token: "read-token",
        enforce: "true",
      });
      expect([name, code, outputs["reason-code"]]).toEqual([name, 1, expect.not.stringMatching(/^bug$/u)]);
      expect(
        commandsIn(lines).filter((command) => command !== "error" && command !== "warning"),
        name,
      ).toEqual([]);
      expect(
        lines.filter((line) => /(?!\t)\p{Cc}|[\u2028\u202e]/u.test(line)),
        name,
      ).toEqual([]);
    }
  });

  it("forms none when the team's tests print it, nor in the summary's or the annotations' place", async () => {
    const prints = ATTACKS.map(
      (text) => `printf '%b\\n' '${text.replace(/\n/gu, "\\n").replace(/\r/gu, "\\r").replace(/%/gu, "%%")}'`,
    ).join("; ");
    const xml = `<testsuite><testcase classname="a" name="::debug::x"><failure message="&#10;::debug::y"/></testcase></testsuite>`;
    const command = `${prints}; mkdir -p out; printf '%s' '${xml.replace(/'/gu, "")}' > out/junit.xml`;
    const policy = JSON.stringify({
      version: 1,
      build: { command: "mkdir -p dist; echo x > dist/a.bin", artefact: "dist/*.bin" },
      test: { command, junit: ["out/junit.xml"] },
      components: [{ name: "a", paths: ["a.py"], tests: ["a.*"] }],
    });
    const { env } = pullRequest({ ".github/annex.yml": policy }, { "a.py": "x\n" });
    const { lines, outputs } = await act("security-tests", env, { ...INPUTS, enforce: "true" });
    expect(outputs["status"]).toBe("failed");
    expect(commandsIn(lines).filter((name) => name !== "error" && name !== "warning")).toEqual([]);
    expect(lines.some((line) => line.includes("set-output name=status"))).toBe(true);
  });
});

describe("single actions", () => {
  const good = () => pullRequest({ ".github/annex.yml": "version: 1\n", "requirements.txt": LOCK }, { "a.py": "x\n" });

  it("osv is green on a clean lock, and red and inconclusive when the service does not answer", async () => {
    const server = await startOsvServer({ records: [] });
    try {
      const { env } = good();
      const clean = await act("osv", { ...env, ANNEX_OSV_URL: server.url }, { ...INPUTS, enforce: "true" });
      expect([clean.code, clean.outputs["status"], clean.outputs["reason-code"]]).toEqual([0, "passed", ""]);
      const report = JSON.parse(readFileSync(clean.outputs["report"] ?? "", "utf8"));
      expect(report.schema).toBe("annex/verdict/v1");
      expect(clean.outputs["manifest"]).toMatch(/^[0-9a-f]{64}$/u);
    } finally {
      await server.close();
    }
    const { env, repository } = good();
    const other = good();
    const [down, collected] = await Promise.all([
      act("osv", env, { ...INPUTS, enforce: "true" }),
      act("osv", other.env, { ...INPUTS, enforce: "false" }),
    ]);
    // Told not to enforce, it only collects.
    expect([collected.code, collected.outputs["status"]]).toEqual([0, "inconclusive"]);
    expect([down.code, down.outputs["status"]]).toEqual([1, "inconclusive"]);
    expect(existsSync(`${repository.folder}/.annex/evidence/advisories.json`)).toBe(true);
    expect(down.outputs["manifest"]).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each([
    ["missing", "/nowhere/pip-audit"],
    ["crashing", "/bin/false"],
  ])("pip-audit is inconclusive when the program is %s", async (_what, executable) => {
    const { env } = good();
    const ended = await act("pip-audit", { ...env, ANNEX_PIP_AUDIT: executable }, { ...INPUTS, enforce: "true" });
    expect([ended.code, ended.outputs["status"]]).toEqual([1, "inconclusive"]);
    expect(ended.outputs["manifest"]).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("build fails, with its evidence, when the command leaves no file", async () => {
    const policy = (command: string) => JSON.stringify({ version: 1, build: { command, artefact: "dist/*.bin" } });
    for (const [command, reason] of [
      ["true", "artefact-missing"],
      ["exit 3", "build-failed"],
    ] as const) {
      const { env, repository } = pullRequest({ ".github/annex.yml": policy(command) }, { "a.py": "x\n" });
      const { code, outputs } = await act("build", env, { ...INPUTS, service: "" });
      expect([code, outputs["status"], outputs["reason-code"], outputs["artefact"]]).toEqual([1, "failed", reason, ""]);
      expect(existsSync(`${repository.folder}/.annex/evidence/build.json`)).toBe(true);
    }
  });

  it("verdict writes the summary of eight rows, also when nothing came", async () => {
    const { env } = good();
    const needs = JSON.stringify({ change: { result: "cancelled", outputs: {} } });
    const ended = await act("verdict", env, { ...INPUTS, needs });
    expect([ended.code, ended.outputs["reason-code"]]).toEqual([1, expect.stringMatching(/\//u)]);
    expect(Object.keys(JSON.parse(ended.outputs["controls"] ?? "{}"))).toHaveLength(8);
    expect(ended.summary).toContain("cancelled");
    expect(commandsIn(ended.lines).filter((name) => name !== "error" && name !== "warning")).toEqual([]);
  });
});
