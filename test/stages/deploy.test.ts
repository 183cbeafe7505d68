import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { deploymentFile } from "../../src/evidence/deployment-documents.ts";
import { sha256Hex } from "../../src/evidence/digest.ts";
import type { DecisionDocument, DeployDocument } from "../../src/model/deployment.ts";
import type { Approval } from "../../src/model/evidence.ts";
import type { DeployPolicy } from "../../src/model/policy.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { type DeployInput, deployStage } from "../../src/stages/deploy.ts";
import { outcomeOf } from "../../src/stages/record.ts";
import { TestRepository } from "../github/repository.ts";
import { contextIn, folderOf } from "./context.ts";

const APPROVED: Approval = { source: "environment", state: "approved", by: [], reason: "approved by bob" };
const SHA256 = sha256Hex("the file");

let repository: TestRepository;
let deliver = "";
let decision: DecisionDocument;
beforeEach(() => {
  repository = new TestRepository();
  const commit = repository.commit("one", { "readme.md": "x" });
  deliver = folderOf({ "app.bin": "the file" });
  decision = {
    schema: "annex/decision/v1",
    decision: "allowed",
    seq: 2,
    id: "1".repeat(64),
    sha256: "2".repeat(64),
    service: "records",
    environment: "production",
    version: "v1",
    commit,
    attempt: 1,
    artefact: { name: "app.bin", size: 8, sha256: SHA256 },
    at: "2026-11-24T11:00:00Z",
    approval: APPROVED,
    reasons: [],
  };
});

function policy(over: object = {}): DeployPolicy {
  const { deploy } = parsePolicy(JSON.stringify({ version: 1, deploy: { command: "touch installed", ...over } }));
  if (deploy === null) throw new Error("there is a deploy section");
  return deploy;
}

async function carryOut(
  over: Partial<DeployInput> = {},
  changed: Partial<DecisionDocument> = {},
): Promise<DeployDocument> {
  const file = deploymentFile("decision.json", { ...decision, ...changed });
  const context = contextIn(repository.folder);
  const { document } = await deployStage(context, {
    gate: new Map([[file.path, file.bytes]]),
    deliver,
    deploy: policy(),
    environment: "production",
    attempt: 1,
    artefactPattern: "dist/*.bin",
    secrets: new Map(),
    approval: async () => APPROVED,
    ...over,
  });
  return document;
}

const installed = () => existsSync(join(repository.folder, "installed"));

describe("deployStage", () => {
  it("puts the decided file where the build left it, runs the command and the verification", async () => {
    const command = 'cp "$ANNEX_ARTEFACT" installed; echo "$ANNEX_ENVIRONMENT $ANNEX_VERSION $TOKEN $NAME" > env';
    const verify = 'test "$(sha256sum < installed | cut -c1-64)" = "$ANNEX_ARTEFACT_SHA256"';
    const deploy = policy({ command, verify, env: { NAME: "plain" } });
    const document = await carryOut({ deploy, secrets: new Map([["TOKEN", "abcdefgh"]]) });
    expect(document).toMatchObject({ outcome: "deployed", artefact: SHA256, approval: APPROVED });
    expect(readFileSync(join(repository.folder, "dist/app.bin"), "utf8")).toBe("the file");
    expect(readFileSync(join(repository.folder, "env"), "utf8")).toBe("production v1 abcdefgh plain\n");
  });

  it("says that nothing was verified where the policy verifies nothing", async () => {
    expect((await carryOut()).verification).toContain("not verified");
  });

  it("does not let a secret stand in for what annex says itself", async () => {
    const deploy = policy({ command: 'echo "$ANNEX_ENVIRONMENT" > installed' });
    await carryOut({ deploy, secrets: new Map([["ANNEX_ENVIRONMENT", "somewhere else"]]) });
    expect(readFileSync(join(repository.folder, "installed"), "utf8")).toBe("production\n");
  });

  const freeze = [{ from: "2026-11-24T00:00:00Z", to: "2026-11-25T00:00:00Z", reason: "audit" }];
  const refusals: readonly [string, () => Promise<DeployDocument>][] = [
    ["the decision is denied", () => carryOut({}, { decision: "denied" })],
    ["the decision is only requested", () => carryOut({}, { decision: "requested" })],
    ["the decision is about another environment", () => carryOut({}, { environment: "staging" })],
    ["only the deployment was run again", () => carryOut({ attempt: 2 })],
    ["the approval is of another kind", () => carryOut({}, { approval: { ...APPROVED, source: "pull-requests" } })],
    ["the decision is too old", () => carryOut({}, { at: "2026-11-23T11:59:59Z" })],
    ["the decision is of the future", () => carryOut({}, { at: "2026-11-24T12:00:01Z" })],
    ["a freeze window is open", () => carryOut({ deploy: policy({ freeze }) })],
    ["nobody approved", () => carryOut({ approval: async () => ({ ...APPROVED, state: "pending" }) })],
    [
      "the approval cannot be explained",
      () => carryOut({ approval: async () => ({ ...APPROVED, state: "unexplained" }) }),
    ],
    ["the approval was refused", () => carryOut({ approval: async () => ({ ...APPROVED, state: "refused" }) })],
    ["another commit is checked out", () => carryOut({}, { commit: "f".repeat(40) })],
    ["the file has another digest", () => carryOut({ deliver: folderOf({ "app.bin": "another" }) })],
    ["the file is not there", () => carryOut({ deliver: folderOf() })],
    ["the file is a folder", () => carryOut({ deliver: folderOf({ "app.bin/x": "" }) })],
    ["there is no artefact", () => carryOut({}, { artefact: null })],
  ];
  it.each(refusals)("refuses and installs nothing when %s", async (_what, carry) => {
    const document = await carry();
    expect([document.outcome, installed()]).toEqual(["refused", false]);
    expect(document.detail).not.toBe("");
  });

  it("takes a decision up to the last second of its validity", async () => {
    expect((await carryOut({}, { at: "2026-11-23T12:00:00Z" })).outcome).toBe("deployed");
    expect((await carryOut({ deploy: policy({ "decision-valid": 1 }) }, { at: "2026-11-24T10:59:59Z" })).outcome).toBe(
      "refused",
    );
  });

  it("carries an emergency out past a freeze and without an approval, not past another file or commit", async () => {
    const pending = async (): Promise<Approval> => ({ ...APPROVED, state: "pending" });
    const emergency = { decision: "emergency" } as const;
    const input = { deploy: policy({ freeze }), approval: pending };
    expect((await carryOut(input, emergency)).outcome).toBe("deployed");
    expect((await carryOut(input, { ...emergency, commit: "f".repeat(40) })).outcome).toBe("refused");
    writeFileSync(join(deliver, "app.bin"), "another");
    expect((await carryOut(input, emergency)).outcome).toBe("refused");
  });

  it("says how a command or a verification failed", async () => {
    expect(await carryOut({ deploy: policy({ command: "exit 4" }) })).toMatchObject({
      outcome: "failed",
      verification: "not reached",
      detail: expect.stringContaining("4"),
    });
    const unverified = await carryOut({ deploy: policy({ verify: "exit 5" }) });
    expect(unverified).toMatchObject({ outcome: "failed", verification: expect.stringContaining("5") });
  });

  it("ends a command that takes too long", async () => {
    const deploy: DeployPolicy = { ...policy({ command: "sleep 60" }), timeoutMinutes: 0.002 };
    expect(await carryOut({ deploy })).toMatchObject({ outcome: "timed-out", verification: "not reached" });
  });

  it.each([
    ["no decision", new Map()],
    ["a decision that is no JSON", new Map([["decision.json", new TextEncoder().encode("{")]])],
    ["a decision of another form", new Map([["decision.json", new TextEncoder().encode('{"decision":"allowed"}')]])],
  ])("throws evidence-document-invalid for %s", async (_what, gate) => {
    await expect(carryOut({ gate })).rejects.toMatchObject({ code: "evidence-document-invalid" });
    expect(installed()).toBe(false);
  });
});

describe("outcomeOf", () => {
  const document = (outcome: DeployDocument["outcome"]): DeployDocument => ({
    schema: "annex/deploy/v1",
    outcome,
    artefact: SHA256,
    started: "2026-11-24T11:00:00Z",
    finished: "2026-11-24T11:00:00Z",
    verification: "",
    detail: "",
    approval: APPROVED,
  });
  const outcomes = ["deployed", "failed", "timed-out", "refused"] as const;
  const results = ["success", "failure", "cancelled", "skipped", "", "weird", undefined] as const;

  it("is deployed only where GitHub and the job itself both say so", () => {
    for (const result of results)
      for (const own of [...outcomes, null])
        for (const kind of ["allowed", "allowed-unenforced", "emergency", "denied", "requested"] as const) {
          const need = result === undefined ? undefined : { result, outputs: {} };
          const outcome = outcomeOf({ ...decision, decision: kind }, need, own === null ? null : document(own));
          const may = kind !== "denied" && kind !== "requested";
          expect(outcome === "deployed", `${result} ${own} ${kind}`).toBe(
            may && result === "success" && own === "deployed",
          );
        }
  });

  it.each([
    ["success", null, "lost"],
    ["success", "failed", "lost"],
    ["failure", null, "failed"],
    ["failure", "deployed", "failed"],
    ["failure", "timed-out", "timed-out"],
    ["failure", "refused", "refused"],
    ["cancelled", null, "cancelled"],
    ["cancelled", "deployed", "cancelled"],
    ["skipped", null, "refused"],
    ["", null, "failed"],
  ] as const)("of result %j and account %j is %s", (result, own, expected) => {
    expect(outcomeOf(decision, { result, outputs: {} }, own === null ? null : document(own))).toBe(expected);
  });

  it("is lost when the job tells of another file than the decided one", () => {
    const other = { ...document("deployed"), artefact: "3".repeat(64) };
    expect(outcomeOf(decision, { result: "success", outputs: {} }, other)).toBe("lost");
  });

  it("is refused for a denied decision, whatever the job says", () => {
    expect(
      outcomeOf({ ...decision, decision: "denied" }, { result: "success", outputs: {} }, document("deployed")),
    ).toBe("refused");
  });
});
