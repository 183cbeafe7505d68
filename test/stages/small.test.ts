import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TeamFiles } from "../../src/model/policy.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { deploymentAsked } from "../../src/stages/change.ts";
import { parseDeployEnv } from "../../src/stages/deploy-env.ts";
import { frozenBecause } from "../../src/stages/freeze.ts";
import { withoutPersons } from "../../src/stages/personal-data.ts";
import { type RunFacts, runReference, serviceName, versionOf } from "../../src/stages/run-facts.ts";

function facts(event: string, ref: string): RunFacts {
  return {
    event,
    ref,
    repository: "lab/records",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    actor: { login: "ada", id: 1 },
    runId: "9",
    attempt: 2,
    payload: { repository: { default_branch: "main" } },
  };
}

function team(from: readonly string[], bootstrap = false): TeamFiles {
  const policy = parsePolicy(JSON.stringify({ version: 1, deploy: { command: "true", from } }));
  return { bootstrap, policy } as unknown as TeamFiles;
}

describe("deploymentAsked", () => {
  const FROM = ["release/*", "v*"];
  it.each([
    ["push", "refs/heads/main", "production", true],
    ["workflow_dispatch", "refs/heads/main", "production", true],
    ["release", "refs/tags/v1.0", "production", true],
    ["push", "refs/heads/release/2", "production", true],
    ["push", "refs/heads/main", "", false],
    ["pull_request", "refs/pull/3/merge", "production", false],
    ["pull_request", "refs/heads/main", "production", false],
    ["pull_request_target", "refs/heads/main", "production", false],
    ["merge_group", "refs/heads/main", "production", false],
    ["schedule", "refs/heads/main", "production", false],
    ["workflow_run", "refs/heads/main", "production", false],
    ["push", "refs/heads/feature", "production", false],
    ["workflow_dispatch", "refs/heads/feature", "production", false],
    ["push", "refs/heads/main2", "production", false],
    ["push", "refs/tags/main", "production", false],
    ["push", "main", "production", false],
    ["push", "refs/pull/1/head", "production", false],
  ])("on %s of %s to %j is %j", (event, ref, environment, asked) => {
    expect(deploymentAsked(facts(event, ref), team(FROM), environment)).toBe(asked);
  });

  it("is never asked for at bootstrap, without a deploy section only from the default branch", () => {
    expect(deploymentAsked(facts("push", "refs/heads/main"), team(FROM, true), "production")).toBe(false);
    const without = { bootstrap: false, policy: parsePolicy("version: 1\n") } as unknown as TeamFiles;
    expect(deploymentAsked(facts("push", "refs/heads/main"), without, "production")).toBe(true);
    expect(deploymentAsked(facts("push", "refs/heads/x"), without, "production")).toBe(false);
  });

  it("does not guess the default branch", () => {
    const unknown = { ...facts("push", "refs/heads/main"), payload: {} };
    expect(deploymentAsked(unknown, team([]), "production")).toBe(false);
  });
});

describe("parseDeployEnv", () => {
  it("reads keys and values, passing over comments and empty lines", () => {
    const read = parseDeployEnv("# a note\r\n\r\nTOKEN=abcdefgh\r\nURL=https://a.example/?q=1=2\n");
    expect([...read]).toEqual([
      ["TOKEN", "abcdefgh"],
      ["URL", "https://a.example/?q=1=2"],
    ]);
  });

  it.each([
    "TOKEN=short",
    "TOKEN=",
    "TOKEN",
    "=abcdefgh",
    "1A=abcdefgh",
    "A B=abcdefgh",
    "export A=abcdefgh",
    "A=12345678\nA=abcdefgh",
  ])("refuses %j", (text) => {
    expect(() => parseDeployEnv(text)).toThrow(expect.objectContaining({ code: "deploy-env-invalid" }));
  });

  it("never repeats anything of a refused line, which may be a part of a longer secret", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9+/]{6,20}={0,2}$/u);
    fc.assert(
      fc.property(word, (secret) => {
        try {
          parseDeployEnv(`KEY=-----BEGIN SOMETHING-----\n${secret}`);
        } catch (error) {
          expect(`${(error as Error).message} ${(error as { hint: string }).hint}`).not.toContain(
            secret.replace(/=+$/u, ""),
          );
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("withoutPersons", () => {
  it.each([
    ["Ada <ada@example.org> wrote", "Ada <[address removed]> wrote"],
    ["mail ada.l+x@mail.example.co.uk.", "mail [address removed]."],
    ["mailto:ada@example.org", "mailto:[address removed]"],
    ["ädä@exämple.org, bob@b.io", "[address removed], [address removed]"],
    ["(ada@xn--exmple-cua.org)", "([address removed])"],
    ["@ada and (@bob), @renovate[bot]", "[person] and ([person]), [person]"],
    ["pkg:npm/lodash@4.17.21", "pkg:npm/lodash@4.17.21"],
    ["@babel/core@7.1.2 and @babel/core", "@babel/core@7.1.2 and @babel/core"],
    ["actions/checkout@v4.2.0 is not pinned", "actions/checkout@v4.2.0 is not pinned"],
  ])("of %j is %j", (text, expected) => {
    expect(withoutPersons(text)).toBe(expected);
  });

  it("takes linear time", () => {
    const started = performance.now();
    for (const text of ["a".repeat(200_000), "a@".repeat(100_000), `a@${"b.".repeat(100_000)}`]) withoutPersons(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("frozenBecause", () => {
  const freeze = [{ from: "2026-12-24T00:00:00Z", to: "2026-12-26T23:59:59Z", reason: "holidays" }];
  it.each([
    ["2026-12-23T23:59:59Z", false],
    ["2026-12-24T00:00:00Z", true],
    ["2026-12-26T23:59:58Z", true],
    ["2026-12-26T23:59:59Z", false],
  ])("at %s is %j", (time, frozen) => {
    expect(frozenBecause({ freeze }, Date.parse(time)) !== null).toBe(frozen);
  });
});

describe("the run as records name it", () => {
  it("has an address, a service and a version", () => {
    expect(runReference(facts("push", "refs/heads/main")).url).toBe("https://github.com/lab/records/actions/runs/9");
    expect([serviceName("", { repository: "lab/records" }), serviceName("api", { repository: "lab/records" })]).toEqual(
      ["records", "api"],
    );
    expect([
      versionOf({ ref: "refs/tags/v1.2" }, "c".repeat(40)),
      versionOf({ ref: "refs/heads/v1" }, "c".repeat(40)),
    ]).toEqual(["v1.2", "c".repeat(12)]);
  });
});
