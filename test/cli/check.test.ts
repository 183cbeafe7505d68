import { describe, expect, it } from "vitest";
import { annex } from "./annex.ts";
import { databaseOf, filesIn, folderOf, pinned } from "./project.ts";
import { type Repository, repositoryOf } from "./repository.ts";

const ENV = { PATH: process.env["PATH"] };
const LOCK = { "requirements.txt": pinned("demo", "1.0") };
const POLICY = { ".github/annex.yml": "version: 1\n" };
const MORE = { "requirements.txt": pinned("demo", "1.0") + pinned("fresh", "1.0") };

async function check({ root }: Pick<Repository, "root">, ...flags: readonly string[]) {
  const ran = await annex(root, ["check", "--format", "json", "--offline-db", databaseOf(), ...flags], ENV);
  const document = ran.error === "" ? JSON.parse(ran.out) : { controls: [] };
  const rule = (name: string) =>
    document.controls
      .flatMap(({ rules }: { rules: readonly { rule: string; status: string }[] }) => rules)
      .find((item: { rule: string }) => item.rule === name);
  const shown: readonly string[] = document.controls.map(({ control }: { control: string }) => control);
  return { ...ran, document, rule, shown };
}

describe("annex check without --event", () => {
  it("decides dependency-only by what git knows: a package beside code fails", async () => {
    const mixed = repositoryOf({ ...LOCK, ...POLICY }, { ...MORE, "app.py": "x\n" });
    const { code, rule } = await check(mixed, "--base", "HEAD~1");
    expect([code, rule("dependency-only").status]).toEqual([1, "failed"]);
  });

  it("passes dependency-only for a package alone, and shows no control that needs GitHub", async () => {
    const alone = repositoryOf({ ...LOCK, ...POLICY }, MORE);
    const { rule, shown } = await check(alone, "--base", "HEAD~1");
    expect(rule("dependency-only").status).toBe("passed");
    expect(shown).toEqual(["technical-vulnerabilities", "package-changes", "supply-chain"]);
  });

  it("counts what is not yet committed, new files too", async () => {
    const repository = repositoryOf({ ...LOCK, ...POLICY });
    repository.write({ ...MORE, "new.py": "x\n" });
    expect((await check(repository, "--base", "HEAD")).rule("dependency-only").status).toBe("failed");
  });

  it("does not call packages unchanged when there is no base, but says that they were not compared", async () => {
    const repository = repositoryOf({ ...LOCK, ...POLICY });
    expect((await check(repository)).shown).toEqual(["technical-vulnerabilities", "supply-chain"]);
    const text = await annex(repository.root, ["check", "--offline-db", databaseOf()], ENV);
    expect(text.out).toMatch(/Not checked here: .*package-changes.*--base/u);
  });

  it("works in a folder without git", async () => {
    const { code, error } = await check({ root: folderOf(LOCK) });
    expect([code, error]).toEqual([1, ""]); // no assessment of demo
  });

  it("takes the judging policy from the base, not from the change", async () => {
    const strict = "version: 1\nlicences: {deny: [MIT]}\n";
    const lax = "version: 1\nrules:\n  package-changes: {mode: report}\n";
    const repository = repositoryOf(
      { ...LOCK, ".github/annex.yml": strict },
      { ...MORE, ".github/annex.yml": lax, a: "" },
    );
    const { rule } = await check(repository, "--base", "HEAD~1");
    expect(rule("dependency-only")).toMatchObject({ status: "failed", mode: "enforce", blocks: true });
  });

  it.each([
    ["change-base-unknown", ["--base", "no-such-branch"]],
    ["git-revision-invalid", ["--base", "--upload-pack=x"]],
    ["event-unreadable", ["--event", "requirements.txt"]],
    ["event-unreadable", ["--event", "nowhere.json"]],
    ["usage", ["--base"]],
  ])("ends with %s and exit code 2 for %j", async (error, flags) => {
    const ran = await check(repositoryOf(LOCK), ...(flags[1]?.startsWith("--") ? [flags.join("=")] : flags));
    expect([ran.code, ran.error]).toEqual([2, error]);
  });

  it("ends with 2 for a policy with an unknown key, in the head as in the base", async () => {
    const bad = { ".github/annex.yml": "version: 1\nsevrity: low\n" };
    const inHead = await check(repositoryOf({ ...LOCK, ...POLICY }, bad), "--base", "HEAD~1");
    const inBase = await check(repositoryOf({ ...LOCK, ...bad }, POLICY), "--base", "HEAD~1");
    expect([inHead.code, inHead.error, inBase.code]).toEqual([2, "policy-unknown-key", 2]);
  });

  it("leaves nothing behind", async () => {
    const repository = repositoryOf({ ...LOCK, ...POLICY }, MORE);
    const before = filesIn(repository.root);
    await check(repository, "--base", "HEAD~1");
    expect([filesIn(repository.root), repository.git("status", "--porcelain")]).toEqual([before, ""]);
  });
});

describe("annex check --event", () => {
  const payload = (body: string) =>
    JSON.stringify({
      pull_request: {
        number: 4,
        title: "::error::hello",
        body,
        user: { id: 7, login: "ada" },
        head: { sha: "a".repeat(40) },
        base: { ref: "main" },
      },
      repository: { full_name: "lab/records", default_branch: "main" },
    });

  it("checks the security section of a webhook's payload, and leaves undecided what it does not hold", async () => {
    const repository = repositoryOf({ ...LOCK, ...POLICY }, { "app.py": "x\n" });
    repository.git("config", "core.excludesFile", `${repository.root}/.git/ignored`);
    repository.write({ ".git/event.json": payload("nothing"), ".git/ignored": "event.json\n" });
    const { rule, shown } = await check(repository, "--base", "HEAD~1", "--event", ".git/event.json");
    expect(shown).toContain("security-requirements");
    expect(rule("section-answered").status).toBe("failed");
    expect(rule("section-answered").findings[0].seen).not.toContain("\n");
    for (const name of ["four-eyes", "significant-change", "pipeline-change"])
      expect(["inconclusive", "not-due", "not-applicable"]).toContain(rule(name).status);
  });
});
