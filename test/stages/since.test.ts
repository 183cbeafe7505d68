import { beforeEach, describe, expect, it } from "vitest";
import type { TeamFiles } from "../../src/model/policy.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import { appendRecord } from "../../src/register/append.ts";
import { initRegister } from "../../src/register/init.ts";
import { appendContext } from "../../src/stages/open-register.ts";
import { type SinceQuestion, sinceLastDeployment } from "../../src/stages/since.ts";
import { arrange } from "../controls/arrange.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { TestRepository } from "../github/repository.ts";
import { world } from "../github/world.ts";
import { baseline, decision, outcome, outcomeBody } from "../register/builders.ts";
import { contextIn } from "./context.ts";

let store: MemoryStore;
let repository: TestRepository;
let shas: readonly string[] = [];
beforeEach(async () => {
  store = new MemoryStore();
  repository = new TestRepository();
  shas = ["one", "two", "three"].map((text) => repository.commit(text, { [`${text}.txt`]: text }));
  await initRegister(store, appendContext(contextIn(repository.folder)));
});

/** Records that this commit was deployed. */
async function deployed(commit: string): Promise<void> {
  const context = appendContext(contextIn(repository.folder));
  await appendRecord(store, baseline("b"), context);
  const { seq, id } = await appendRecord(store, decision("d"), context);
  await appendRecord(store, outcome(id, outcomeBody({ decisionSeq: seq, decisionId: id, commit })), context);
}

async function ask(change: SinceQuestion["change"]) {
  const [base = "", before = "", head = ""] = shas;
  const { client, github } = await world();
  const context = contextIn(repository.folder, { fetch });
  const payload = {
    ref: "refs/heads/main",
    before,
    after: head,
    repository: { full_name: "example-org/records-service", default_branch: "main" },
  };
  const found = sinceLastDeployment(context, {
    store,
    client,
    team: { bootstrap: false, policy: parsePolicy("version: 1\n") } as unknown as TeamFiles,
    service: "records",
    environment: "production",
    change,
    facts: {
      event: "push",
      repository: "example-org/records-service",
      ref: "refs/heads/main",
      serverUrl: "https://github.com",
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      actor: { login: "ana", id: 101 },
      runId: "1",
      attempt: 1,
      payload,
    },
  });
  return { found, base, github };
}

const collected = () => {
  const { change } = arrange({ stage: "deploy" }).evidence;
  if (change === undefined) throw new Error("the good evidence has a change");
  return { ...change, base: shas[1] ?? "", head: shas[2] ?? "" };
};

describe("sinceLastDeployment", () => {
  it("takes the job's change for a first deployment, without asking GitHub", async () => {
    const { found, github } = await ask(collected());
    expect([(await found).base, github.requests.length]).toEqual([shas[1], 0]);
  });

  it("takes the job's change when its base is what runs", async () => {
    await deployed(shas[1] ?? "");
    const { found, github } = await ask(collected());
    expect([(await found).base, github.requests.length]).toEqual([shas[1], 0]);
  });

  it("collects everything since the commit that runs, which a push alone would not show", async () => {
    await deployed(shas[0] ?? "");
    const { found, base } = await ask(collected());
    expect(await found).toMatchObject({ base, head: shas[2], stage: "deploy", files: ["three.txt", "two.txt"] });
  });

  it("does not guess when nobody knows what would be deployed", async () => {
    await expect((await ask(undefined)).found).rejects.toMatchObject({ code: "evidence-missing" });
  });
});
