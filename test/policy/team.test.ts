import { describe, expect, test } from "vitest";
import type { PolicyDocument, PolicyFiles } from "../../src/model/evidence.ts";
import { loadPolicyDocument } from "../../src/policy/load.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { FILE_PATHS } from "../../src/policy/paths.ts";
import { parseTeamFiles } from "../../src/policy/team.ts";
import { changedCommands, findWeakened } from "../../src/policy/weakened.ts";

const NONE: PolicyFiles = { policy: null, dependencies: null, waivers: null, acceptance: null, baseline: null };

function documentOf(base: Partial<PolicyFiles>, head: Partial<PolicyFiles>): PolicyDocument {
  const files = { ...NONE, ...base };
  const bootstrap = files.policy === null;
  return { schema: "annex/policy/v1", bootstrap, base: files, head: { ...NONE, ...head } };
}

const STRICT = `version: 1
owners: [alice]
services: [{name: api, paths: ["api/**"], lockfiles: [api/poetry.lock]}]
build: {command: poetry build, artefact: dist/*.whl}
test: {command: pytest, junit: [r.xml], tools: [bandit]}
acceptance: {command: pytest acceptance, junit: [a.xml], compose: compose.yml}
components: [{name: auth, paths: ["api/auth/**"], tests: ["auth.*", "tokens.*"]}]
security: {significant: {paths: ["api/auth/**"], reviewers: [carol]}}
change: {request: required}
packages: {cooldown-days: 14, assessors: [alice]}
advisories: {sla: {critical: 3}}
indexes: {PyPI: "https://packages.example.org/simple"}
licences: {allow: [MIT]}
deploy: {command: ./deploy, verify: ./verify, approval: register, order: [test, production], from: ["release/*"]}
rules: {supply-chain: {mode: report}}
documentation: ["docs/**/*.md"]
`;

/** Every judging key turned down, every command changed. */
const LAX = `version: 1
owners: [mallory]
services: [{name: api, paths: [nothing], lockfiles: [nothing]}, {name: web}]
setup: {python: "3.13"}
build: {command: "true", artefact: x}
test: {command: "true", junit: [made-up.xml]}
acceptance: {command: "true", junit: [made-up.xml]}
security: {heading: Nothing, questions: [{id: x, text: Fine?, paths: [never]}]}
change: {request: optional, pipeline: []}
packages: {cooldown-days: 0, known: ["PyPI:evil"]}
advisories: {fail-on: critical, sla: {malware: 3650, critical: 3650}, max-age-days: 365, exposure-days: 3650}
indexes: {PyPI: "https://evil.example.org/simple"}
licences: {allow: [MIT, AGPL-3.0-only]}
deploy: {command: ./other, approval: pull-requests, from: ["**"], decision-valid: 720, env: {A: b}}
rules: {technical-vulnerabilities: {mode: report}, change-control: {mode: report}}
documentation: ["**/*.md"]
`;

describe("base and head together", () => {
  test("judging parts stay the base's, commands, components and setup are the head's", () => {
    const { policy } = parseTeamFiles(documentOf({ policy: STRICT }, { policy: LAX }));
    const base = parsePolicy(STRICT);
    const head = parsePolicy(LAX);
    const { services, build, test: tests, acceptance, components, setup, deploy, ...judging } = policy;
    const {
      services: _s,
      build: _b,
      test: _t,
      acceptance: _a,
      components: _c,
      setup: _u,
      deploy: _d,
      ...expected
    } = base;
    expect(judging).toEqual(expected);
    expect({ build, acceptance, components, setup }).toEqual({
      build: head.build,
      acceptance: head.acceptance,
      components: head.components,
      setup: head.setup,
    });
    expect(tests).toEqual({ ...head.test, tools: ["bandit"] });
    expect(services).toEqual([...base.services, head.services[1]]);
    expect(deploy).toEqual({
      ...base.deploy,
      command: "./other",
      verify: null,
      env: { A: "b" },
      timeoutMinutes: head.deploy?.timeoutMinutes,
    });
  });

  test("a first policy is judged by the defaults", () => {
    const team = parseTeamFiles(documentOf({}, { policy: LAX }));
    const defaults = parsePolicy(null);
    expect(team.bootstrap).toBe(true);
    expect(team.basePolicy).toBeNull();
    expect(team.policy.rules).toEqual({});
    expect(team.policy.advisories).toEqual(defaults.advisories);
    expect(team.policy.security).toEqual(defaults.security);
    expect(team.policy.change).toEqual(defaults.change);
    expect(team.policy.services).toEqual([]);
    expect(team.policy.build?.command).toBe("true");
    expect(team.policy.deploy).toMatchObject({ approval: "environment", from: [], decisionValid: 24 });
  });

  test("no files at all give the defaults", () => {
    const team = parseTeamFiles(documentOf({}, {}));
    expect(team.policy).toEqual(parsePolicy(null));
    expect(changedCommands(team)).toEqual([]);
  });

  test("a base without services is not narrowed by the head", () => {
    const team = parseTeamFiles(documentOf({ policy: "version: 1\n" }, { policy: LAX }));
    expect(team.policy.services).toEqual([]);
  });

  const waiver = (id: string) =>
    `version: 1\nwaivers: [{id: ${id}, rule: change-control/pinned-actions, reason: No release yet., owner: alice, approver: bob, opened: 2026-11-01, expires: 2026-12-01}]\n`;
  const baseline =
    "version: 1\nfindings: [{finding: supply-chain/risk-assessed/0123456789ab, owner: alice, first-seen: 2026-11-01, due: 2026-12-01}]\n";

  test("waivers and baseline count only from the base", () => {
    const policy = "version: 1\n";
    const added = parseTeamFiles(documentOf({ policy }, { policy, waivers: waiver("W-1"), baseline }));
    expect(added).toMatchObject({ waivers: [], baseline: [] });
    const kept = parseTeamFiles(documentOf({ policy, waivers: waiver("W-0"), baseline }, { policy }));
    expect(kept.waivers.map(({ id }) => id)).toEqual(["W-0"]);
    expect(kept.baseline).toHaveLength(1);
  });

  test("waivers that stand there before the policy do not count", () => {
    const team = parseTeamFiles(documentOf({ waivers: waiver("W-0"), baseline }, { policy: "version: 1\n" }));
    expect(team).toMatchObject({ waivers: [], baseline: [] });
  });

  test.each(["policy", "dependencies", "waivers", "acceptance", "baseline"] as const)(
    "a broken %s is an error on either side",
    (file) => {
      const policy = "version: 1\n";
      const broken = { policy, [file]: "version: one\n" };
      expect(() => parseTeamFiles(documentOf(broken, { policy }))).toThrow(
        expect.objectContaining({ code: "policy-wrong-value" }),
      );
      expect(() => parseTeamFiles(documentOf({ policy }, broken))).toThrow(
        expect.objectContaining({ code: "policy-wrong-value" }),
      );
    },
  );

  test.each([
    { ...documentOf({ policy: STRICT }, {}), bootstrap: true },
    { ...documentOf({}, {}), bootstrap: false },
  ])("a document that contradicts itself is refused", (document) => {
    expect(() => parseTeamFiles(document)).toThrow(expect.objectContaining({ code: "policy-document" }));
  });
});

describe("what became weaker", () => {
  const criterion = (fields: string) => `version: 1\ncriteria: [{id: AC-1, text: It works., ${fields}}]\n`;
  const weakenedBy = (base: Partial<PolicyFiles>, head: Partial<PolicyFiles>) =>
    findWeakened(parseTeamFiles(documentOf({ policy: STRICT, ...base }, { policy: STRICT, ...head })));

  test.each([
    ["removed", "version: 1\n", "removed"],
    ["loses a pattern", criterion("tests: [a.*]"), "weakened"],
    ["gets another pattern instead", criterion("tests: [a.*, c.*]"), "weakened"],
    ["becomes manual", criterion("kind: manual"), "weakened"],
    ["moves to another service", criterion("tests: [a.*, b.*], service: web"), "weakened"],
  ])("a criterion that is %s", (_how, head, kind) => {
    const { criteria } = weakenedBy({ acceptance: criterion("tests: [a.*, b.*]") }, { acceptance: head });
    expect(criteria).toMatchObject([{ name: "AC-1", kind }]);
  });

  test.each([
    ["stays", criterion("tests: [b.*, a.*]")],
    ["gains a pattern", criterion("tests: [a.*, b.*, c.*]")],
  ])("a criterion that %s is not weaker", (_how, head) => {
    expect(weakenedBy({ acceptance: criterion("tests: [a.*, b.*]") }, { acceptance: head }).criteria).toEqual([]);
  });

  test.each([
    [
      "removed",
      [['components: [{name: auth, paths: ["api/auth/**"], tests: ["auth.*", "tokens.*"]}]\n', ""]],
      "removed",
    ],
    ["without one of its patterns", [[', "tokens.*"', ""]], "weakened"],
    ["without its path", [['paths: ["api/auth/**"], tests', 'paths: ["api/auth/old/**"], tests']], "weakened"],
  ] as const)("a component %s", (_how, [[from, to]], kind) => {
    const head = STRICT.replace(from, to);
    expect(head).not.toBe(STRICT);
    expect(weakenedBy({}, { policy: head }).components).toMatchObject([{ name: "auth", kind }]);
  });
});

describe("changed commands", () => {
  test("each is named", () => {
    const names = changedCommands(parseTeamFiles(documentOf({ policy: STRICT }, { policy: LAX })));
    expect(names).toEqual([
      "setup",
      "build.command",
      "build.artefact",
      "test.command",
      "test.junit",
      "acceptance.compose",
      "acceptance.command",
      "acceptance.junit",
      "deploy.command",
      "deploy.verify",
      "deploy.env",
    ]);
  });

  test("a removed section counts, judging parts do not", () => {
    const head = STRICT.replace(/^test:.*\n/mu, "").replace("critical: 3", "critical: 30");
    expect(changedCommands(parseTeamFiles(documentOf({ policy: STRICT }, { policy: head })))).toEqual([
      "test.command",
      "test.junit",
      "test.sarif",
    ]);
  });

  test("at bootstrap all that the head brings counts", () => {
    expect(changedCommands(parseTeamFiles(documentOf({}, { policy: STRICT })))).toContain("deploy.command");
  });
});

describe("loading", () => {
  test("reads the five fixed paths of both sides", async () => {
    const texts = new Map(Object.values(FILE_PATHS).map((path) => [path, `# ${path}`]));
    const document = await loadPolicyDocument({ head: (path) => texts.get(path) ?? null, base: async () => null });
    expect(document).toEqual({
      schema: "annex/policy/v1",
      bootstrap: true,
      base: NONE,
      head: Object.fromEntries(Object.entries(FILE_PATHS).map(([key, path]) => [key, `# ${path}`])),
    });
  });

  test("without a base it is a bootstrap, with its policy it is none", async () => {
    const head = () => "version: 1\n";
    expect((await loadPolicyDocument({ head, base: null })).bootstrap).toBe(true);
    expect((await loadPolicyDocument({ head, base: head })).bootstrap).toBe(false);
  });

  test("a reader's error is not swallowed", async () => {
    const base = () => Promise.reject(new Error("git broke"));
    await expect(loadPolicyDocument({ head: () => null, base })).rejects.toThrow("git broke");
  });
});
