import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TeamFiles } from "../../src/model/policy.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { acceptanceStage } from "../../src/stages/acceptance.ts";
import { buildStage, restoreArtefact } from "../../src/stages/build.ts";
import { rangeOfCheckout } from "../../src/stages/range.ts";
import { readRecordedEvent, recordedChange } from "../../src/stages/recorded-event.ts";
import { testsStage } from "../../src/stages/tests.ts";
import { TestRepository } from "../github/repository.ts";
import { contextIn, folderOf } from "./context.ts";

function team(policy: object): TeamFiles {
  return { bootstrap: false, policy: parsePolicy(JSON.stringify({ version: 1, ...policy })) } as unknown as TeamFiles;
}

const BUILD = { command: "mkdir -p dist && cat app.txt > dist/app.bin", artefact: "dist/*.bin" };

async function build(repository: TestRepository, policy: object, base?: string) {
  const context = contextIn(repository.folder);
  const range = await rangeOfCheckout(context, base);
  const deliver = folderOf();
  const result = await buildStage(context, { team: team(policy), range, deliver, service: "records" });
  return { ...result, deliver, context };
}

describe("buildStage", () => {
  it("takes the one file and delivers it byte for byte", async () => {
    const repository = new TestRepository();
    repository.commit("one", { "app.txt": "one" });
    const { document, deliver, problem } = await build(repository, { build: BUILD });
    expect([document.exitCode, document.artefact, problem]).toMatchObject([0, { name: "app.bin", size: 3 }, null]);
    expect(readFileSync(join(deliver, "app.bin"), "utf8")).toBe("one");
  });

  it("builds the base too where only documentation differs, and leaves no worktree", async () => {
    const repository = new TestRepository();
    const base = repository.commit("one", { "app.txt": "one" });
    repository.commit("two", { "README.md": "corrected" });
    const { document } = await build(repository, { build: BUILD }, base);
    expect(document.baseArtefact).toBe(document.artefact?.sha256);
    expect(repository.run("worktree", "list").split("\n")).toHaveLength(1);
  });

  it("does not build the base where anything else differs", async () => {
    const repository = new TestRepository();
    const base = repository.commit("one", { "app.txt": "one" });
    repository.commit("two", { "README.md": "corrected", "app.txt": "two" });
    expect((await build(repository, { build: BUILD }, base)).document.baseArtefact).toBeNull();
  });

  it("shows another digest where documentation gets into what is shipped, none where the base does not build", async () => {
    const repository = new TestRepository();
    const base = repository.commit("one", { "README.md": "one" });
    repository.commit("two", { "README.md": "two" });
    const shipped = { ...BUILD, command: "mkdir -p dist && cat README.md > dist/app.bin" };
    const { document } = await build(repository, { build: shipped }, base);
    expect(document.baseArtefact).not.toBe(document.artefact?.sha256);
    const onlyNow = { ...BUILD, command: "grep -q two README.md && mkdir -p dist && cp README.md dist/app.bin" };
    expect((await build(repository, { build: onlyNow }, base)).document).toMatchObject({
      exitCode: 0,
      baseArtefact: null,
    });
  });

  it.each([
    ["artefact-missing", "true"],
    ["artefact-ambiguous", "mkdir -p dist; touch dist/a.bin dist/b.bin"],
    ["artefact-not-regular", "mkdir -p dist/a.bin"],
    ["artefact-outside", "ln -s / dist"],
  ])("keeps its document and says %s for %j", async (code, command) => {
    const repository = new TestRepository();
    repository.commit("one", { "app.txt": "one" });
    const { document, files, problem, context } = await build(repository, { build: { ...BUILD, command } });
    expect([document.exitCode, document.artefact, problem?.code]).toEqual([0, null, code]);
    expect([files.length, context.lines.length]).toEqual([1, 1]);
  });

  it("does not take a file of an earlier build for that of one that failed", async () => {
    const repository = new TestRepository();
    repository.commit("one", { "app.txt": "one", "dist/app.bin": "old" });
    const { document } = await build(repository, { build: { ...BUILD, command: "exit 9" } });
    expect([document.exitCode, document.artefact]).toEqual([9, null]);
  });
});

describe("restoreArtefact", () => {
  it("puts the file where the build left it, and only the expected one", async () => {
    const root = folderOf();
    const deliver = folderOf({ "app.bin": "one" });
    const policy = { team: team({ build: BUILD }), deliver };
    const sha256 = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
    const path = await restoreArtefact(contextIn(root), { ...policy, expected: sha256 });
    expect(readFileSync(path ?? "", "utf8")).toBe("one");
    const other = restoreArtefact(contextIn(root), { ...policy, expected: "0".repeat(64) });
    await expect(other).rejects.toMatchObject({ code: "artefact-digest-mismatch" });
  });
});

describe("stages that run the team's tests", () => {
  const junit = (content: string) => ({
    command: `mkdir -p out; printf '%s' '${content}' > out/a.xml`,
    junit: ["out/*.xml"],
  });
  const input = (policy: object) => ({
    team: team(policy),
    artefactPath: null,
    artefact: "a".repeat(64),
    service: "records",
  });

  it.each([
    ["no test", "<testsuite/>"],
    ["half a file", "<testsuite><testcase name='a'"],
    ["nothing", ""],
    ["no XML", "{}"],
  ])("keep a report that holds %s as a problem, and as evidence", async (_what, content) => {
    const text = content.replaceAll("'", '"');
    // The reports' file times come from the machine, so the clock must too.
    const clock = { now: () => Date.now(), sleep: async () => undefined };
    const tested = await testsStage(contextIn(folderOf(), { clock }), input({ test: junit(text) }));
    const accepted = await acceptanceStage(contextIn(folderOf(), { clock }), input({ acceptance: junit(text) }));
    for (const { document, files } of [tested, accepted]) {
      expect([document.cases, document.problems.length]).toEqual([[], 1]);
      expect(files.map(({ path }) => path)).toContain("junit/1.xml");
    }
  });

  it("do not believe a report that lay there before the run", async () => {
    const root = folderOf({ "out/a.xml": "<testsuite><testcase name='a'/></testsuite>" });
    const later = { now: () => Date.now() + 60_000, sleep: async () => undefined };
    const context = contextIn(root, { clock: later });
    const { document } = await testsStage(context, input({ test: { command: "true", junit: ["out/*.xml"] } }));
    expect([document.cases, document.problems.length]).toEqual([[], 1]);
  });

  it("say that nothing is configured", async () => {
    const tested = await testsStage(contextIn(folderOf()), input({}));
    const accepted = await acceptanceStage(contextIn(folderOf()), input({}));
    expect([tested.document.problems[0]?.code, accepted.document.problems[0]?.code]).toEqual([
      "test-not-configured",
      "acceptance-not-configured",
    ]);
  });
});

describe("a recorded event", () => {
  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another schema", '{"schema":"annex/event/v2"}'],
    ["a push", '{"ref":"refs/heads/main","commits":[]}'],
    ["a number where text belongs", '{"pull_request":{"number":1,"title":2},"repository":{}}'],
  ])("that is %s is event-unreadable", async (_what, text) => {
    const path = join(folderOf({ "event.json": text }), "event.json");
    await expect(readRecordedEvent(path)).rejects.toMatchObject({ code: "event-unreadable" });
  });

  it("of a webhook knows the description, and says what it does not know", async () => {
    const pull = {
      number: 4,
      title: "T",
      body: null,
      user: { id: 7, login: "ada" },
      head: { sha: "a" },
      base: { ref: "main" },
    };
    const folder = folderOf();
    const path = join(folder, "event.json");
    writeFileSync(
      path,
      JSON.stringify({ pull_request: pull, repository: { full_name: "o/r", default_branch: "main" } }),
    );
    const event = await readRecordedEvent(path);
    expect(event).toMatchObject({ event: "pull_request", pullRequests: [{ number: 4, body: "", reviews: [] }] });
    expect(event.unread.map(({ what }) => what.split(" ")[0])).toEqual(["reviews", "requests"]);
    const repository = new TestRepository();
    repository.commit("one", { "a.py": "x" });
    const range = await rangeOfCheckout(contextIn(repository.folder), undefined);
    const change = await recordedChange(range, event, { team: team({}), stage: "change" });
    expect(change).toMatchObject({ recorded: true, files: ["a.py"], unread: event.unread, documentationOnly: false });
  });
});
