import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/controls/fingerprint.ts";
import { settleRule } from "../../src/controls/settle.ts";
import type { SettleContext } from "../../src/controls/settle-findings.ts";
import { waiverCovers } from "../../src/controls/waiver.ts";
import type { Objection } from "../../src/model/finding.ts";
import type { Waiver } from "../../src/model/policy.ts";
import { RULES, type Rule } from "../../src/model/rules.ts";
import { parseTeamFiles } from "../../src/policy/team.ts";
import { arrange, judge } from "./arrange.ts";
import { HEAD, locked, NOW } from "./good.ts";

function ruleOf(id: string): Rule {
  const found = RULES.find(({ control, rule }) => `${control}/${rule}` === id);
  if (found === undefined) throw new Error(`there is no rule ${id}`);
  return found;
}

const PINNED = ruleOf("change-control/pinned-actions");

function context(waivers: readonly Waiver[] = []): SettleContext {
  const { policy } = arrange({}).evidence;
  if (policy === undefined) throw new Error("the good change has a policy");
  return { team: { ...parseTeamFiles(policy), waivers }, now: NOW, stage: "deploy", draft: false, leftToGate: false };
}

function objection(more: Partial<Objection> = {}): Objection {
  return { subject: "a", origin: "this-change", seen: "seen", remedy: "do it", ...more };
}

function settle(objections: readonly Objection[], waivers: readonly Waiver[] = []) {
  return settleRule(PINNED, { kind: "evaluated", seen: "", objections }, context(waivers));
}

const WAIVER: Waiver = {
  id: "W-12",
  finding: null,
  rule: "change-control/pinned-actions",
  package: null,
  reason: "The owner of the action pins from January on.",
  owner: "ada",
  approver: "bob",
  opened: "2026-11-01",
  expires: "2026-12-31",
};

describe("one subject is one finding", () => {
  it("with everything that was seen, at its worst", () => {
    const result = settle([
      objection({ origin: "inherited", seen: "line 3" }),
      objection({ seen: "line 9", undecided: true }),
      objection({ seen: "line 5" }),
    ]);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ origin: "this-change", seen: "line 5; line 9; line 3" });
    expect(result.findings[0]?.undecided).toBeUndefined();
    expect(result.status).toBe("failed");
  });

  it("whatever the order in which it was seen", () => {
    const seen = ["line 1", "line 2", "line 3"].map((line) => objection({ seen: line }));
    expect(settle([...seen].reverse())).toEqual(settle(seen));
  });

  it("and has one id in every run", () => {
    expect(fingerprint("change-control", "four-eyes", "pull request 7")).toBe("change-control/four-eyes/06fec4e7581d");
  });
});

describe("failed is worse than undecided", () => {
  it("says failed when both are open", () => {
    expect(settle([objection({ undecided: true }), objection({ subject: "b" })]).status).toBe("failed");
  });

  it("says inconclusive when only undecided ones are open", () => {
    expect(settle([objection({ undecided: true })])).toMatchObject({ status: "inconclusive", blocks: true });
  });

  it("says waived only when nothing is open", () => {
    const named = fingerprint("change-control", "pinned-actions", "a");
    const one = { ...WAIVER, rule: null, finding: named };
    expect(settle([objection(), objection({ subject: "b" })], [one]).status).toBe("failed");
    expect(settle([objection()], [one])).toMatchObject({ status: "waived", blocks: false });
  });
});

describe("a waiver", () => {
  it("shows its id, owner, approver and end wherever it counts", () => {
    const result = settle([objection()], [WAIVER]);
    expect(result.findings[0]?.note).toBe("W-12, owner @ada, approved by @bob, until 2026-12-31");
    expect(result.reason).toContain("W-12");
  });

  it.each([
    ["its owner approved it", { approver: "Ada" }],
    ["it is longer than 90 days", { opened: "2026-09-01", expires: "2026-12-31" }],
    ["it ended on 2026-11-23", { expires: "2026-11-23" }],
    ["it begins only on 2026-12-01", { opened: "2026-12-01" }],
    ["it is longer than 90 days", { opened: "no date" }],
  ])("is refused with the note that %s", (why, differs) => {
    const result = settle([objection()], [{ ...WAIVER, ...differs }]);
    expect(result).toMatchObject({ status: "failed", blocks: true });
    expect(result.findings[0]?.note).toContain(`W-12 does not count: ${why}`);
  });

  it("of a rule also excuses that nothing could be decided", () => {
    const outcome = { kind: "inconclusive", reason: "down", remedy: "wait" } as const;
    expect(settleRule(PINNED, outcome, context([WAIVER]))).toMatchObject({ status: "waived", blocks: false });
    expect(settleRule(PINNED, outcome, context())).toMatchObject({ status: "inconclusive", blocks: true });
  });

  it("of a package does not excuse that nothing could be decided", () => {
    const outcome = { kind: "inconclusive", reason: "down", remedy: "wait" } as const;
    const narrow = { ...WAIVER, package: { ecosystem: "PyPI", name: "tornado", versions: "*" } };
    expect(settleRule(PINNED, outcome, context([narrow])).status).toBe("inconclusive");
  });

  it("cannot excuse what must never be excused", () => {
    const rule = ruleOf("operational-installation/artefact-digest");
    const never = [{ ...WAIVER, rule: "operational-installation/artefact-digest" }];
    const failed = settleRule(rule, { kind: "evaluated", seen: "", objections: [objection()] }, context(never));
    const undecided = settleRule(rule, { kind: "inconclusive", reason: "", remedy: "" }, context(never));
    expect([failed.status, undecided.status]).toEqual(["failed", "inconclusive"]);
  });

  it.each([
    ["PyPI", "<6.5.6", "6.5.5", true],
    ["PyPI", ">=6,<7", "6.5.5", true],
    ["PyPI", "<6.5.5", "6.5.5", false],
    ["PyPI", "not a range", "6.5.5", false],
    ["PyPI", "6.5.5", "6.5.5", true],
    ["npm", "^4.17.0", "4.17.20", true],
    ["npm", "^4.17.0", "5.0.0", false],
    ["Go", "<1.5.0", "v1.4.2", true],
    ["Go", "*", "anything", true],
    ["Maven", "<2", "1.0.GA", false],
  ])("for %s %s covers %s: %s", (ecosystem, versions, version, covered) => {
    const waiver = { ...WAIVER, package: { ecosystem, name: "Some-Name", versions } };
    const target = {
      id: "x",
      rule: "change-control/pinned-actions",
      package: { ecosystem, name: "some-name", version },
    };
    expect(waiverCovers(waiver, target)).toBe(covered);
  });
});

describe("commands for a package change", () => {
  const mixed = (name: string, file: string) => {
    const added = locked(name, "1.0", { lockfile: file });
    const lockfile = { path: file, format: "poetry.lock", packages: [added], unscanned: [] };
    const verdict = judge({
      stage: "change",
      evidence: JSON.parse(
        JSON.stringify({
          change: { files: ["app/files.py", file] },
          packages: { lockfiles: [lockfile], changes: [{ kind: "added", after: added }] },
        }),
      ),
    });
    const row = verdict.controls.find(({ control }) => control === "package-changes");
    return row?.rules.find(({ rule }) => rule === "dependency-only")?.findings[0];
  };

  it("take the lockfile into a branch of its own", () => {
    expect(mixed("rich", "poetry.lock")?.commands).toEqual([
      "git fetch origin && git switch -c deps/rich origin/main",
      `git checkout ${HEAD} -- poetry.lock`,
      'git commit -m "Change rich" && git push -u origin HEAD',
    ]);
  });

  it.each([
    ["rich; rm -rf ~", "poetry.lock"],
    ["$(id)", "poetry.lock"],
    ["-x", "poetry.lock"],
    ["rich", "a b/poetry.lock"],
    ["rich", "`id`/poetry.lock"],
  ])("are left out when a name would need quoting: %s in %s", (name, file) => {
    const finding = mixed(name, file);
    expect(finding).toMatchObject({ state: "blocking" });
    expect(finding?.commands).toBeUndefined();
  });
});
