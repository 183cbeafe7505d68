import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { renderPullRequestTemplate } from "../../src/policy/template.ts";
import { HISTORY_IDS, type HistoryId, PLANS } from "./history/cases.ts";
import { git } from "./history/git.ts";
import { renderWheelhouse } from "./history/wheelhouse.ts";
import { type History, makeHistory } from "./history.ts";

/** What each history changes; everything else of the tree stays as it was. */
const CHANGED: Readonly<Record<HistoryId, readonly string[]>> = {
  a: [
    ".github/annex/acceptance.yml",
    "README.md",
    "acceptance/test_records.py",
    "src/records_service/app.py",
    "src/records_service/records.py",
    "src/records_service/validation.py",
    "tests/security/test_validation.py",
    "tests/unit/test_records.py",
  ],
  b: [".github/annex/dependencies.yml", "poetry.lock", "pyproject.toml"],
  c: ["src/records_service/app.py", "tests/security/test_audit.py"],
  d: [
    ".github/annex/dependencies.yml",
    "poetry.lock",
    "pyproject.toml",
    "src/records_service/notary_client.py",
    "tests/unit/test_notary.py",
  ],
  e: ["src/records_service/app.py"],
  f: [".github/annex/dependencies.yml", "poetry.lock", "pyproject.toml"],
  g: [],
  h: ["docs/architecture.md"],
  "excuse-policy": [".github/annex.yml", "src/records_service/app.py", "tests/security/test_audit.py"],
  "excuse-waiver": [".github/annex/dependencies.yml", ".github/annex/waivers.yml", "poetry.lock", "pyproject.toml"],
  "excuse-criterion": [".github/annex/acceptance.yml", "src/records_service/app.py"],
  "excuse-test-command": [".github/annex.yml", "src/records_service/validation.py"],
  "excuse-environment": [".github/workflows/annex.yml", "src/records_service/app.py", "tests/security/test_audit.py"],
  "excuse-bootstrap": [
    ".github/annex.yml",
    ".github/annex/acceptance.yml",
    ".github/annex/baseline.yml",
    ".github/annex/dependencies.yml",
    ".github/annex/waivers.yml",
    ".github/pull_request_template.md",
    ".github/workflows/annex.yml",
    "src/records_service/app.py",
    "tests/security/test_audit.py",
  ],
  denied: ["src/records_service/app.py", "tests/security/test_audit.py"],
};

const root = mkdtempSync(join(tmpdir(), "annex-histories-"));
const histories = new Map<HistoryId, History>();

function history(id: HistoryId): History {
  const found = histories.get(id);
  if (found === undefined) throw new Error(`history ${id} was not made`);
  return found;
}

function lines(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

beforeAll(() => {
  for (const id of HISTORY_IDS) histories.set(id, makeHistory(id, join(root, id)));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(HISTORY_IDS)("history %s", (id) => {
  it("changes exactly its files between base and checkout", () => {
    const { dir, base, merge } = history(id);
    const changed = lines(git(dir, ["diff", "--name-only", "--no-renames", base, merge]));
    expect(changed).toEqual(id === "g" ? CHANGED.a : CHANGED[id]);
    expect(git(dir, ["rev-parse", "HEAD"])).toBe(merge);
    expect(git(dir, ["status", "--porcelain"])).toBe("");
  });

  it("checks out what its event names", () => {
    const { dir, base, head, merge, eventName, event } = history(id);
    const parents = git(dir, ["show", "--no-patch", "--format=%P", merge]).split(" ");
    expect(event["number"]).toBe(PLANS[id].number);
    if (eventName === "pull_request") {
      expect(parents).toEqual([base, head]);
      expect(git(dir, ["rev-parse", `refs/pull/${PLANS[id].number}/merge`])).toBe(merge);
      expect(event).toMatchObject({ pull_request: { head: { sha: head }, base: { sha: base, ref: "main" } } });
    } else {
      expect(parents).toEqual(id === "denied" ? [base] : [base, head]);
      expect(git(dir, ["branch", "--show-current"])).toBe("main");
      expect(event).toMatchObject({ ref: "refs/heads/main", before: base, after: merge });
    }
  });

  it("tells what GitHub knows of it", () => {
    const { dir, base, head, merge, pulls, issues } = history(id);
    expect(pulls).toHaveLength(id === "denied" ? 0 : 1);
    for (const pull of pulls) {
      expect(pull.commits.map((commit) => commit.sha)).toEqual(
        lines(git(dir, ["rev-list", "--reverse", `${base}..${head}`])),
      );
      expect(pull.files).toEqual(lines(git(dir, ["diff", "--name-only", base, head])));
      expect(pull.body).toContain(`Closes #${issues[0]?.number}`);
      expect(pull.reviews.map((review) => review.commit_id)).toEqual([head]);
      expect(pull.merge_commit_sha).toBe(id === "g" ? merge : null);
    }
  });
});

describe("a history", () => {
  it("has the same commits wherever it is written", () => {
    const again = makeHistory("a", join(root, "again"));
    expect({ ...again, dir: "" }).toEqual({ ...history("a"), dir: "" });
  });

  it("holds a lock of many packages that names no index", () => {
    const lock = readFileSync(join(history("a").dir, "poetry.lock"), "utf8");
    expect(lock.match(/^\[\[package\]\]$/gmu)?.length).toBeGreaterThanOrEqual(30);
    expect(lock).toMatch(/^lock-version = "2\.1"$/mu);
    expect(lock).not.toMatch(/https?:\/\/|^\[package\.source\]$/mu);
  });

  it("needs no package that the wheelhouse of the tests lacks", async () => {
    const dirs = HISTORY_IDS.map((id) => history(id).dir);
    await expect(renderWheelhouse(dirs)).toMatchFileSnapshot("wheelhouse.txt");
  });

  it("has the pull request template that its policy gives", () => {
    const github = join(history("a").dir, ".github");
    const policy = parsePolicy(readFileSync(join(github, "annex.yml"), "utf8"));
    const template = readFileSync(join(github, "pull_request_template.md"), "utf8");
    expect(template).toBe(renderPullRequestTemplate(policy));
  });

  it("takes the caller's options into its workflow and policy", () => {
    const options = {
      bundle: { repository: "o/annex", ref: "v1" },
      register: "o/register",
      inputs: { "register-app-id": "7" },
      index: "http://127.0.0.1:1/simple/",
    };
    const { dir, base } = makeHistory("h", join(root, "options"), options);
    const workflow = git(dir, ["show", `${base}:.github/workflows/annex.yml`]);
    expect(workflow).toContain("uses: o/annex/.github/workflows/controls.yml@v1");
    expect(workflow).toMatch(/register: o\/register\n {6}register-app-id: "7"$/u);
    expect(git(dir, ["show", `${base}:.github/annex.yml`])).toContain(
      'indexes: { PyPI: "http://127.0.0.1:1/simple/" }',
    );
  });
});
