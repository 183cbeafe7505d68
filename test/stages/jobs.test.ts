import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { writeDocument } from "../../src/evidence/documents.ts";
import { type EvidenceFile, writeEvidence } from "../../src/evidence/manifest.ts";
import { gatherEvidence, type Need, parseNeeds } from "../../src/stages/jobs.ts";
import { verdictStage } from "../../src/stages/verdict.ts";
import { arrange } from "../controls/arrange.ts";
import { contextIn, folderOf } from "./context.ts";

const { evidence, service } = arrange({});
const bytes = (text: string): EvidenceFile => ({
  path: "x",
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(text),
});

/** The documents of the good change, by the job that brings them. */
const DOCUMENTS: Readonly<Record<string, readonly EvidenceFile[]>> = {
  change: [doc("policy.json"), doc("change.json")],
  inspect: [doc("packages.json"), doc("advisories.json"), doc("sbom.cdx.json")],
  build: [doc("build.json")],
  test: [doc("tests.json")],
  acceptance: [doc("acceptance.json")],
};

function doc(path: string): EvidenceFile {
  const name = path === "sbom.cdx.json" ? "sbom" : path.replace(".json", "");
  const document = evidence[name as keyof typeof evidence];
  return writeDocument(path as Parameters<typeof writeDocument>[0], document as never);
}

let from = "";
let needs: Record<string, Need> = {};
beforeEach(async () => {
  from = folderOf();
  needs = {};
  for (const [job, files] of Object.entries(DOCUMENTS)) await write(job, files);
});

async function write(job: string, files: readonly EvidenceFile[]): Promise<void> {
  rmSync(join(from, job), { recursive: true, force: true });
  const { manifestSha256 } = await writeEvidence(join(from, job), files);
  needs[job] = { result: "success", outputs: { manifest: manifestSha256 } };
}

async function judge() {
  const context = contextIn(folderOf());
  const result = await verdictStage(context, { from, needs: JSON.stringify(needs), service });
  return { ...result, lines: context.lines };
}

describe("evidence of all jobs", () => {
  it("gives the verdict of the good change when every job brings its own", async () => {
    const { verdict, written, lines } = await judge();
    expect([verdict.blocks, verdict.jobs, lines]).toEqual([false, [], []]);
    expect(written.map(({ path }) => path)).toEqual(["verdict.json", "jobs.json"]);
  });

  const jobs = Object.keys(DOCUMENTS);
  const results = ["failure", "cancelled", "skipped", "", "Success", "success "];
  it.each(jobs.flatMap((job) => results.map((result) => [job, result] as const)))(
    "blocks when %s ended with %j, whatever it brought",
    async (job, result) => {
      needs[job] = { result, outputs: needs[job]?.outputs ?? {} };
      const { verdict } = await judge();
      expect([verdict.blocks, verdict.jobs]).toEqual([true, [{ job, result }]]);
      expect(verdict.status).not.toBe("passed");
    },
  );

  it.each(jobs)("blocks when %s says success and left nothing", async (job) => {
    needs[job] = { result: "success", outputs: {} };
    const { verdict, lines } = await judge();
    expect([verdict.blocks, verdict.jobs]).toEqual([true, [{ job, result: "evidence-missing" }]]);
    expect(lines).toHaveLength(1);
  });

  it.each(jobs)("blocks when %s is not among the needs", async (job) => {
    delete needs[job];
    const { verdict } = await judge();
    expect([verdict.blocks, verdict.jobs]).toEqual([true, [{ job, result: "evidence-missing" }]]);
  });

  it("keeps the evidence of the other jobs when one file differs from its manifest", async () => {
    writeFileSync(join(from, "test", "tests.json"), "{}");
    const { verdict, evidence: gathered } = await judge();
    expect(verdict.jobs).toEqual([{ job: "test", result: "evidence-file-mismatch" }]);
    expect([gathered.tests, gathered.acceptance !== undefined, gathered.change !== undefined]).toEqual([
      undefined,
      true,
      true,
    ]);
    const row = verdict.controls.find(({ control }) => control === "security-testing");
    expect([row?.status, verdict.blocks]).toEqual(["inconclusive", true]);
  });

  it.each([
    ["evidence-extra-file", () => writeFileSync(join(from, "test", "more.json"), "{}")],
    ["evidence-file-missing", () => rmSync(join(from, "test", "tests.json"))],
    ["evidence-manifest-missing", () => rmSync(join(from, "test"), { recursive: true })],
    ["evidence-manifest-mismatch", () => writeFileSync(join(from, "test", "manifest.json"), "{}")],
  ])("names what is wrong with an artifact: %s", async (code, damage) => {
    damage();
    expect((await judge()).verdict.jobs).toEqual([{ job: "test", result: code }]);
  });

  it("does not let a job that runs project code speak for another one", async () => {
    const forged = { ...bytes("{}"), path: "change.json" };
    await write("build", [
      ...(DOCUMENTS["build"] ?? []),
      forged,
      { ...forged, path: "gate.json" },
      { ...forged, path: "jobs.json" },
    ]);
    const { verdict, files } = await judge();
    expect(verdict.blocks).toBe(false);
    expect([...files.keys()].filter((path) => path.startsWith("build/")).sort()).toEqual([
      "build/change.json",
      "build/gate.json",
      "build/jobs.json",
    ]);
  });

  it("is inconclusive when a document is not what its name says, and goes on with the others", async () => {
    await write("build", [{ ...bytes('{"schema":"annex/build/v9"}'), path: "build.json" }]);
    const gathered = await gatherEvidence(from, needs);
    expect(gathered.problems.map(({ code }) => code)).toHaveLength(1);
    expect([gathered.evidence.build, gathered.evidence.tests !== undefined]).toEqual([undefined, true]);
    expect((await judge()).verdict.blocks).toBe(true);
  });

  it("blocks for a job that is no job of annex too", async () => {
    needs["lint"] = { result: "failure", outputs: {} };
    expect((await judge()).verdict.jobs).toEqual([{ job: "lint", result: "failure" }]);
  });
});

describe("parseNeeds", () => {
  it.each(["", "null", "[]", "1", '"x"', '{"a":1}', '{"a":{}}', '{"a":{"result":1}}', '{"a":null}', "{"])(
    "refuses %j",
    (text) => {
      expect(() => parseNeeds(text)).toThrow(expect.objectContaining({ code: "needs-unreadable" }));
    },
  );
  it("takes GitHub's form, outputs or none", () => {
    expect(parseNeeds('{"a":{"result":"success","outputs":{"x":"1"}},"b":{"result":"skipped"}}')).toEqual({
      a: { result: "success", outputs: { x: "1" } },
      b: { result: "skipped", outputs: {} },
    });
  });
});
