import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readApprovals } from "../../src/github/approvals.ts";
import { downloadArtifact, findArtefact } from "../../src/github/artifacts.ts";
import { readEnvironment } from "../../src/github/environment.ts";
import { type ApprovalQuestion, evaluateApproval } from "../../src/github/evaluate-approval.ts";
import { readRun } from "../../src/github/run.ts";
import type { Person } from "../../src/model/evidence.ts";
import type { GitHubSeed, SeedAccount, SeedEnvironment } from "../fakes/github/seed.ts";
import { ANA, BEN, BOT, CAI, REPOSITORY, sha, world } from "./world.ts";

const person = ({ id, login, type }: SeedAccount): Person => ({ id, login, bot: type === "Bot" });

describe("an environment", () => {
  const read = async (environment: Partial<SeedEnvironment>, name = "production") => {
    const { client } = await world({ environments: [{ name: "production", ...environment }] });
    return readEnvironment(client, REPOSITORY, name);
  };

  test("tells how it is protected", async () => {
    expect(await read({ reviewers: [BEN], preventSelfReview: true, branchPolicy: true })).toEqual({
      kind: "exists",
      reviewersRequired: true,
      preventsSelfReview: true,
      restrictsRefs: true,
    });
    expect(await read({})).toMatchObject({ kind: "exists", reviewersRequired: false, restrictsRefs: false });
  });

  test("that does not exist is missing, not unprotected", async () => {
    expect(await read({}, "staging")).toEqual({ kind: "missing" });
  });

  test("that GitHub finds only in another case is missing: order, freeze and records go by the exact name", async () => {
    expect(await read({}, "Production")).toEqual({ kind: "missing" });
  });

  test("that may not be read is neither", async () => {
    const { client, github } = await world();
    github.faults.push({ kind: "status", status: 403, match: /environments/, times: 1 });
    expect(await readEnvironment(client, REPOSITORY, "production")).toMatchObject({ kind: "unreadable" });
  });

  test("with a name that looks like a path is looked up as a name", async () => {
    const { client } = await world({ environments: [{ name: "eu/production" }] });
    expect(await readEnvironment(client, REPOSITORY, "eu/production")).toMatchObject({ kind: "exists" });
    expect(await readEnvironment(client, REPOSITORY, "../../x")).toEqual({ kind: "missing" });
  });
});

describe("approval by the environment's reviewers", () => {
  const RUN = { id: 55, actor: ANA, event: "push", head_sha: sha("a") };
  const decide = async (
    approvals: NonNullable<GitHubSeed["approvals"]>,
    more: {
      readonly attempt?: number;
      readonly starters?: readonly SeedAccount[];
      readonly authors?: readonly number[];
    } = {},
  ) => {
    const environments = [{ name: "production", reviewers: [BEN, CAI] }];
    const { client } = await world({ environments, approvals, runs: [RUN] });
    const question: ApprovalQuestion = {
      source: "environment",
      name: "production",
      environment: await readEnvironment(client, REPOSITORY, "production"),
      approvals: await readApprovals(client, REPOSITORY, "55"),
      attempt: more.attempt ?? 1,
    };
    const starters = (more.starters ?? [ANA]).map(person);
    return evaluateApproval(question, { starters, authors: new Set(more.authors ?? [ANA.id]) });
  };
  const by = (
    user: SeedAccount,
    state: "approved" | "rejected" | "pending" = "approved",
    environments = ["production"],
  ) => ({ run: 55, environments, state, user }) as const;

  test("is given by another person", async () => {
    expect(await decide([by(BEN)])).toEqual({
      source: "environment",
      state: "approved",
      by: [{ person: person(BEN), role: "required reviewer", at: null, rule: "environment production" }],
      reason: "environment production",
    });
  });

  test.each([
    ["by who started the run", [by(ANA)], {}, "refused"],
    ["by who started this attempt", [by(BEN)], { starters: [ANA, BEN] }, "refused"],
    ["by the only author", [by(BEN)], { authors: [BEN.id] }, "refused"],
    ["by one of several authors", [by(BEN)], { authors: [ANA.id, BEN.id] }, "approved"],
    ["by a bot", [by(BOT)], {}, "refused"],
    ["for another environment", [by(BEN, "approved", ["staging"])], {}, "unexplained"],
    ["of another run", [{ ...by(BEN), run: 56 }], {}, "unexplained"],
    ["that is missing", [], {}, "unexplained"],
    ["that is still pending", [by(BEN, "pending")], {}, "unexplained"],
    ["beside a rejection", [by(BEN), by(CAI, "rejected")], {}, "refused"],
    ["of the first attempt only", [by(BEN)], { attempt: 2 }, "unexplained"],
    ["of both attempts", [by(BEN), by(CAI)], { attempt: 2 }, "approved"],
    ["by the starter and by another person", [by(ANA), by(CAI)], {}, "approved"],
  ] as const)("%s", async (_name, approvals, more, state) => {
    const approval = await decide(approvals as never, more as never);
    expect(approval.state).toBe(state);
    expect(approval.by.length > 0).toBe(state === "approved");
    expect(approval.reason).not.toBe("");
  });

  test.each([
    ["is pending in the gate", { kind: "exists", reviewersRequired: true }, null, "pending"],
    ["is refused without reviewers", { kind: "exists", reviewersRequired: false }, null, "refused"],
    ["is refused without an environment", { kind: "missing" }, null, "refused"],
    ["is unexplained when the environment cannot be read", { kind: "unreadable", reason: "403" }, null, "unexplained"],
    [
      "is unexplained when the log cannot be read",
      { kind: "exists", reviewersRequired: true },
      { kind: "unreadable", reason: "403" },
      "unexplained",
    ],
  ] as const)("%s", (_name, environment, approvals, state) => {
    const protection = { preventsSelfReview: false, restrictsRefs: false };
    const question = { source: "environment", name: "production", attempt: 1, approvals } as const;
    const facts = environment.kind === "exists" ? { ...environment, ...protection } : environment;
    const approval = evaluateApproval(
      { ...question, environment: facts },
      { starters: [person(ANA)], authors: new Set() },
    );
    expect(approval).toMatchObject({ state, by: [] });
  });

  test("of a run that cannot be read is unreadable", async () => {
    const { client, github } = await world({ runs: [RUN] });
    expect(await readApprovals(client, REPOSITORY, "56")).toMatchObject({ kind: "unreadable" });
    github.faults.push({ kind: "status", status: 403, match: /approvals/, times: 1 });
    expect(await readApprovals(client, REPOSITORY, "55")).toMatchObject({ kind: "unreadable" });
  });
});

describe("approval by pull requests", () => {
  const decide = (more: Partial<ApprovalQuestion & { source: "pull-requests" }>, starter = BEN, authors = [ANA.id]) =>
    evaluateApproval(
      { source: "pull-requests", unreviewed: [], approvers: [person(BEN)], ...more },
      { starters: [person(starter)], authors: new Set(authors) },
    );

  test("lets a team of two ship: one writes, the other approves and starts", () => {
    expect(decide({})).toMatchObject({ state: "approved", by: [{ person: { login: "ben" }, role: "reviewer" }] });
  });

  test.each([
    ["a change lacks four eyes", () => decide({ unreviewed: ["#7: no approval"] })],
    ["the only author starts the run", () => decide({}, ANA)],
    ["nobody is named", () => decide({ approvers: [] })],
    ["only a bot approved", () => decide({ approvers: [person(BOT)] })],
  ])("is refused when %s", (_name, decided) => {
    expect(decided()).toMatchObject({ state: "refused", by: [] });
  });
});

test("approval by the register is refused, since this version cannot read it", () => {
  const approval = evaluateApproval({ source: "register" }, { starters: [], authors: new Set() });
  expect(approval).toMatchObject({ source: "register", state: "refused", by: [] });
});

describe("a run", () => {
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  const nameFor = (text: string): string => `annex-artefact-${digest(text)}`;
  const artifacts = [
    { id: 1, name: nameFor("wheel"), files: { "dist/app.whl": "wheel", "other.txt": "x" } },
    { id: 2, name: nameFor("wheel"), files: { "dist/app.whl": "another wheel under its name" } },
    { id: 3, name: nameFor("gone"), files: { "dist/app.whl": "gone" }, expired: true },
    { id: 4, name: "logs", files: { "a.txt": "wheel" } },
  ];
  const runs = [
    { id: 55, actor: ANA, triggering_actor: BEN, event: "push", head_sha: sha("a"), run_attempt: 2, artifacts },
  ];

  test("tells who caused it and who started this attempt", async () => {
    const { client } = await world({ runs });
    expect(await readRun(client, REPOSITORY, "55")).toEqual({
      id: 55,
      actor: person(ANA),
      triggeringActor: person(BEN),
      event: "push",
      attempt: 2,
      head: sha("a"),
      branch: "main",
      url: `https://github.com/${REPOSITORY}/actions/runs/55`,
    });
    await expect(readRun(client, REPOSITORY, "56")).rejects.toMatchObject({ code: "github-not-found" });
  });

  test("that built an artefact hands it out by its digest, whatever else bears its name", async () => {
    const { client, github } = await world({ runs });
    const found = await findArtefact(client, REPOSITORY, digest("wheel"));
    expect(found).toMatchObject({ artifact: nameFor("wheel"), path: "dist/app.whl" });
    expect(new TextDecoder().decode(found?.bytes)).toBe("wheel");
    expect(await findArtefact(client, REPOSITORY, digest("gone"))).toBeNull();
    expect(await findArtefact(client, REPOSITORY, digest("never"))).toBeNull();
    expect(github.requests.filter((line) => line.includes("artifacts/3") || line.includes("artifacts/4"))).toEqual([]);
  });

  test("does not send the token to where GitHub stores artifacts", async () => {
    const { client, github } = await world({ runs });
    const seen: (string | null)[] = [];
    const watching = async (url: string, init?: RequestInit): Promise<Response> => {
      const answer = await fetch(url, { ...init, redirect: "manual" });
      const next = answer.headers.get("location");
      if (next === null) return answer;
      seen.push(next);
      return fetch(next);
    };
    const other = Object.assign(Object.create(Object.getPrototypeOf(client) as object), {
      options: { ...client.options, fetch: watching },
    });
    const files = await downloadArtifact(other as typeof client, REPOSITORY, { id: 2, name: "annex-build" });
    expect([...files.keys()]).toEqual(["dist/app.whl"]);
    expect(seen).toEqual([`${github.url}/_storage/artifacts/2`]);
  });

  test("whose artifact is expired or broken says so", async () => {
    const { client, github } = await world({ runs });
    const asked = downloadArtifact(client, REPOSITORY, { id: 3, name: "annex-build" });
    await expect(asked).rejects.toMatchObject({ code: "github-not-found" });
    github.faults.push({ kind: "status", status: 200, body: "no zip", match: /_storage/, times: 1 });
    const broken = downloadArtifact(client, REPOSITORY, { id: 2, name: "annex-build" });
    await expect(broken).rejects.toMatchObject({ code: "artifact-unreadable" });
  });
});
