import { beforeEach, describe, expect, it } from "vitest";
import { deploymentAsked } from "../../src/stages/change.ts";
import { loadPolicy } from "../../src/stages/policy.ts";
import { rangeOfRun } from "../../src/stages/range.ts";
import type { RunFacts } from "../../src/stages/run-facts.ts";
import { TestRepository } from "../github/repository.ts";
import { contextIn } from "./context.ts";

const REVIEWED = JSON.stringify({ version: 1, deploy: { command: "true", from: ["release/*"] } });
const LAX = JSON.stringify({
  version: 1,
  deploy: { command: "true", from: ["**"], approval: "pull-requests" },
  rules: { "change-control": { mode: "report" } },
});

let repository: TestRepository;
beforeEach(() => {
  repository = new TestRepository();
  repository.commit("policy", { ".github/annex.yml": REVIEWED });
  reviewed();
});

/** What is on main now is what the remote has. */
const reviewed = () => repository.run("update-ref", "refs/remotes/origin/main", "HEAD");

async function judged(ref: string, event = "workflow_dispatch") {
  const head = repository.run("rev-parse", "HEAD");
  const facts: RunFacts = {
    event,
    ref,
    repository: "lab/records",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    actor: { login: "ada", id: 1 },
    runId: "9",
    attempt: 1,
    payload: { ref, before: "0".repeat(40), after: head, repository: { default_branch: "main" } },
  };
  const context = contextIn(repository.folder);
  const { team } = await loadPolicy(context, await rangeOfRun(context, facts), event);
  return {
    asked: deploymentAsked(facts, team, "production"),
    bootstrap: team.bootstrap,
    approval: team.policy.deploy?.approval,
    rules: Object.keys(team.policy.rules),
  };
}

describe("a policy on a ref that is not merged", () => {
  it.each(["push", "workflow_dispatch", "release"])("cannot let its own branch deploy on %s", async (event) => {
    repository.run("switch", "--quiet", "--create", "evil");
    repository.commit("lax", { ".github/annex.yml": LAX });
    expect(await judged("refs/heads/evil", event)).toMatchObject({ asked: false, rules: [] });
    expect(await judged("refs/tags/evil", event)).toMatchObject({ asked: false, rules: [] });
  });

  it("is judged by the default branch's, also where that lets the branch deploy", async () => {
    repository.run("switch", "--quiet", "--create", "release/2");
    repository.commit("lax", { ".github/annex.yml": LAX });
    expect(await judged("refs/heads/release/2")).toEqual({
      asked: true,
      bootstrap: false,
      approval: "environment",
      rules: [],
    });
  });

  it("deploys nothing where the clone does not have the default branch", async () => {
    repository.run("switch", "--quiet", "--create", "release/2");
    repository.commit("lax", { ".github/annex.yml": LAX });
    repository.run("update-ref", "-d", "refs/remotes/origin/main");
    expect(await judged("refs/heads/release/2")).toMatchObject({ asked: false, bootstrap: true });
  });
});

describe("a policy on the default branch", () => {
  it("judges its own commit, also by an older tag", async () => {
    expect(await judged("refs/heads/main", "push")).toMatchObject({ asked: true, approval: "environment" });
    repository.commit("lax, and merged", { ".github/annex.yml": LAX });
    reviewed();
    expect(await judged("refs/heads/main")).toMatchObject({ asked: true, approval: "pull-requests" });
    repository.run("checkout", "--quiet", "HEAD^");
    expect(await judged("refs/tags/v1")).toMatchObject({ asked: false, approval: "environment" });
  });
});
