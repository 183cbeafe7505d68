import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { annex } from "./annex.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-record-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A host runs something that no decision released. */
function draft(more: Readonly<Record<string, unknown>> = {}): string {
  const body = { kind: "drift", subject: "records-service on host7", detail: "runs a digest that no record names" };
  const text = JSON.stringify({
    kind: "drift",
    service: "records-service",
    environment: "production",
    identity: ["host7", "2026-11-24"],
    at: "2026-11-24T09:00:00Z",
    body,
    ...more,
  });
  writeFileSync(join(folder, "drift.json"), text);
  return "drift.json";
}

const append = (input: string) => annex(folder, ["record", "append", "--register", "register", "--input", input]);
const init = () => annex(folder, ["register", "init", "--register", "register"]);
const records = () => readdirSync(join(folder, "register/records"), { recursive: true, encoding: "utf8" });

describe("annex record append", () => {
  it("writes a record with its evidence, and the register still verifies", async () => {
    await init();
    writeFileSync(join(folder, "packages.txt"), "records-service 1.2\n");
    const ran = await append(draft({ evidence: { "packages.txt": "packages.txt" } }));
    expect(ran).toMatchObject({ code: 0, error: "" });
    expect(ran.out).toMatch(/^written: record 1, sha256 [0-9a-f]{64}$/mu);
    const [path = ""] = records().filter((name) => name.endsWith(".json"));
    expect(JSON.parse(readFileSync(join(folder, "register/records", path), "utf8"))).toMatchObject({
      seq: 1,
      kind: "drift",
      evidence: { "packages.txt": expect.stringMatching(/^[0-9a-f]{64}$/u) },
    });
    expect(await annex(folder, ["register", "verify", "--register", "register"])).toMatchObject({ code: 0 });
  });

  it("writes the same draft once", async () => {
    await init();
    await append(draft());
    const again = await append(draft());
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(/^was there already: record 1/mu);
    expect(records().filter((name) => name.endsWith(".json"))).toHaveLength(1);
  });

  it.each([
    ["a kind that its body does not have", { kind: "finding" }],
    ["a kind that there is not", { kind: "rumour" }],
    ["a time without a zone", { at: "2026-11-24T09:00:00" }],
    ["no identity", { identity: [] }],
    ["a key that nobody reads", { severity: "high" }],
  ])("refuses %s and writes nothing", async (_, more) => {
    await init();
    expect(await append(draft(more))).toMatchObject({ code: 2, error: "record-draft-invalid" });
    expect(await annex(folder, ["register", "verify", "--register", "register"])).toMatchObject({ code: 0 });
  });

  it("refuses a file or a piece of evidence that is not there", async () => {
    await init();
    expect(await append("nothing.json")).toMatchObject({ code: 2, error: "record-draft-invalid" });
    const missing = draft({ evidence: { "packages.txt": "nothing.txt" } });
    expect(await append(missing)).toMatchObject({ code: 2, error: "record-draft-invalid" });
  });

  it("refuses what is no JSON, and a folder that is no register", async () => {
    writeFileSync(join(folder, "drift.json"), "kind: drift");
    expect(await append("drift.json")).toMatchObject({ code: 2, error: "record-draft-invalid" });
    expect(await append(draft())).toMatchObject({ code: 2, error: "register-missing" });
  });

  it.each([[["record"]], [["record", "remove"]], [["record", "append", "--register", "register"]]])(
    "%j is a usage error",
    async (argv) => {
      expect(await annex(folder, argv)).toMatchObject({ code: 2, error: "usage" });
    },
  );
});

describe("annex register init", () => {
  it("makes a register once and leaves it alone afterwards", async () => {
    expect((await init()).out).toMatch(/^made a register in /u);
    const again = await init();
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toMatch(/is a register already; nothing was changed/u);
  });
});
