import { beforeEach, describe, expect, test } from "vitest";
import { sha256Hex } from "../../src/evidence/digest.ts";
import type { RecordDraft } from "../../src/model/record.ts";
import { appendRecord } from "../../src/register/append.ts";
import { unpackEvidence } from "../../src/register/evidence-blob.ts";
import { parseHead } from "../../src/register/head.ts";
import { initRegister } from "../../src/register/init.ts";
import { evidencePath, HEAD_PATH } from "../../src/register/paths.ts";
import { parseRecord, recordId } from "../../src/register/record.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { ADA, BOB, baseline, bytes, context, decision, decisionBody, FakeClock } from "./builders.ts";

let store: MemoryStore;
beforeEach(async () => {
  store = new MemoryStore();
  await initRegister(store, context());
});

const code = (value: string) => expect.objectContaining({ code: value });
const head = () => parseHead(store.bytes(HEAD_PATH));
const recordCommits = () => store.commits.filter((commit) => commit.files.some((file) => file.path === HEAD_PATH));

describe("appendRecord", () => {
  test("chains records: gapless seq, digest of the predecessor, head at the last", async () => {
    const first = await appendRecord(store, baseline("a"), context());
    const second = await appendRecord(store, decision("b"), context());
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(first.record.previous).toBe("0".repeat(64));
    expect(second.record.previous).toBe(sha256Hex(store.bytes(first.path)));
    expect(head()).toEqual({ path: second.path, seq: 2, sha256: sha256Hex(store.bytes(second.path)) });
    expect(second.path).toBe(`records/2026/11/000002-${second.id.slice(0, 8)}.json`);
    expect(parseRecord(store.bytes(second.path))).toEqual(second.record);
    expect(second.id).toBe(recordId("decision", ["lab/records", "b"]));
  });

  test("writes record, id and head in one commit, after the evidence", async () => {
    const written = await appendRecord(store, decision("a"), context());
    const [, evidence, record] = store.commits.map((commit) => commit.files.map((file) => file.path));
    expect(evidence?.every((path) => path.startsWith("evidence/"))).toBe(true);
    expect(record).toEqual(expect.arrayContaining([written.path, HEAD_PATH, expect.stringMatching(/^ids\//)]));
  });

  test("keeps evidence by the digest of its uncompressed bytes, once", async () => {
    const shared = { "change.json": bytes("same"), "raw/change.json": bytes("same") };
    const written = await appendRecord(store, decision("a", { evidence: shared }), context());
    const before = store.paths().length;
    await appendRecord(store, decision("b", { evidence: shared }), context());
    const added = store.paths().length - before;
    expect(written.record.evidence).toEqual({
      "change.json": sha256Hex("same"),
      "raw/change.json": sha256Hex("same"),
    });
    expect(unpackEvidence(store.bytes(evidencePath(sha256Hex("same"))))).toEqual({
      kind: "ok",
      bytes: Buffer.from("same"),
    });
    expect(added).toBe(2);
  });

  test("splits evidence into commits of the backend's size and refuses a piece that fits none", async () => {
    store.maxCommitBytes = 5_000;
    const noise = (name: number, hashes: number) =>
      Buffer.concat(
        Array.from({ length: hashes }, (_value, index) => Buffer.from(sha256Hex(`${name}.${index}`), "hex")),
      );
    const evidence = Object.fromEntries(Array.from({ length: 20 }, (_value, index) => [`${index}`, noise(index, 32)]));
    const before = store.commits.length;
    await appendRecord(store, baselineWith(evidence), context());
    expect(store.commits.length - before).toBeGreaterThan(2);
    const refused = appendRecord(store, { ...baselineWith({ large: noise(99, 200) }), identity: ["other"] }, context());
    await expect(refused).rejects.toThrow(code("evidence-too-large"));
  });

  test("takes the server's time beside the runner's", async () => {
    store.serverTime = "2026-11-24T09:00:07Z";
    const { record } = await appendRecord(store, decision("a"), context());
    expect([record.at, record.serverTime]).toEqual(["2026-11-24T09:00:00Z", "2026-11-24T09:00:07Z"]);
  });
});

describe("appendRecord, written twice", () => {
  test("returns the record that stands and writes nothing", async () => {
    const first = await appendRecord(store, decision("a"), context());
    const before = store.fingerprint();
    const second = await appendRecord(store, { ...decision("a"), at: "2026-11-25T00:00:00Z" }, context());
    expect(second).toEqual({ ...first, commitUrl: null, alreadyWritten: true });
    expect(store.fingerprint()).toBe(before);
  });

  test("tells apart what differs in kind or in one part of the identity", () => {
    const ids = [
      recordId("decision", ["a", "bc"]),
      recordId("decision", ["ab", "c"]),
      recordId("decision", ["abc"]),
      recordId("outcome", ["a", "bc"]),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe("appendRecord when the backend misbehaves", () => {
  test("tries again after a conflict, on the new head", async () => {
    store.faults.push("conflict", "conflict");
    const written = await appendRecord(store, baseline("a"), context());
    expect(written.seq).toBe(1);
    expect(recordCommits()).toHaveLength(2);
  });

  test("does not write a second time when the answer to a written commit was lost", async () => {
    store.faults.push("lost-after");
    const written = await appendRecord(store, baseline("a"), context());
    expect(written).toMatchObject({ seq: 1, alreadyWritten: false, commitUrl: null });
    expect(recordCommits()).toHaveLength(2);
    expect(head().seq).toBe(1);
  });

  test("writes when the answer was lost before anything was written", async () => {
    store.faults.push("lost-before", "lost-after", "lost-before");
    const written = await appendRecord(store, decision("a"), context());
    expect(written.alreadyWritten).toBe(false);
    expect(head().seq).toBe(1);
  });

  test("waits as long as the server asks", async () => {
    const clock = new FakeClock();
    store.faults.push("throttled");
    await appendRecord(store, baseline("a"), context(clock));
    expect(clock.sleeps).toEqual([1_500]);
  });

  test("is bounded by a deadline, not by a count, and waits with full jitter", async () => {
    const clock = new FakeClock();
    for (let index = 0; index < 100_000; index++) store.faults.push("conflict");
    const refused = appendRecord(store, baseline("a"), context(clock, 60_000));
    await expect(refused).rejects.toThrow(code("register-deadline"));
    expect(clock.sleeps.length).toBeGreaterThan(10);
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(8_000);
    expect(new Set(clock.sleeps).size).toBeGreaterThan(8);
    expect(head().seq).toBe(0);
  });

  test("passes on at once what a later try cannot heal", async () => {
    store.faults.push("forbidden");
    await expect(appendRecord(store, baseline("a"), context())).rejects.toThrow("403");
    expect(head().seq).toBe(0);
  });
});

describe("appendRecord on a register it cannot trust", () => {
  test("refuses a folder without register", async () => {
    const refused = appendRecord(new MemoryStore(), baseline("a"), context());
    await expect(refused).rejects.toThrow(code("register-missing"));
  });

  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ["the last record was edited", (path) => store.tamper(path, flip)],
    ["the last record is gone", (path) => store.tamper(path, () => null)],
    ["HEAD.json was edited", () => store.tamper(HEAD_PATH, flip)],
    ["HEAD.json is empty", () => store.tamper(HEAD_PATH, () => bytes(""))],
    ["HEAD.json has another spelling", () => store.tamper(HEAD_PATH, (text) => Buffer.concat([text, bytes("\n")]))],
  ];
  test.each(damages)("writes nothing when %s", async (_name, damage) => {
    const { path } = await appendRecord(store, baseline("a"), context());
    damage(path);
    const before = store.fingerprint();
    await expect(appendRecord(store, decision("b"), context())).rejects.toThrow(code("register-damaged"));
    expect(store.fingerprint()).toBe(before);
  });

  test("refuses when the entry of its id leads elsewhere", async () => {
    const { id } = await appendRecord(store, baseline("a"), context());
    store.tamper(`ids/${id.slice(0, 2)}/${id}`, () => bytes("{}"));
    await expect(appendRecord(store, baseline("a"), context())).rejects.toThrow(code("register-damaged"));
  });
});

describe("appendRecord of a draft that makes no record", () => {
  const invalid: readonly (readonly [string, string, Partial<RecordDraft>])[] = [
    ["has a time with an offset", "record-invalid", { at: "2026-11-24T09:00:00+01:00" }],
    ["has a time that is none", "record-invalid", { at: "2026-13-24T09:00:00Z" }],
    ["has no service", "record-invalid", { service: "" }],
    ["has a body of another kind", "record-invalid", { kind: "outcome" }],
    ["names an account that is not given", "record-person-unknown", { people: [ADA] }],
    ["has a number that is no integer", "record-invalid", { body: decisionBody({ acceptance: half() }) }],
    ["has a lone surrogate", "canonical-unsupported", { body: decisionBody({ version: "\ud800" }) }],
  ];
  test.each(invalid)("refuses one that %s", async (_name, expected, over) => {
    await expect(appendRecord(store, decision("a", over), context())).rejects.toThrow(code(expected));
    expect(head().seq).toBe(0);
  });
});

describe("people in a record", () => {
  test("stand as numbers of this register with a commitment, not as accounts", async () => {
    const { record, path } = await appendRecord(store, decision("a"), context());
    expect(record.body).toMatchObject({
      requestedBy: 1,
      approval: { by: [{ person: 2 }] },
      changes: [{ authors: [1], approvers: [2] }],
    });
    expect(Object.keys(record.people ?? {})).toEqual(["1", "2"]);
    const text = Buffer.from(store.bytes(path)).toString();
    for (const person of [ADA, BOB]) {
      expect(text).not.toContain(person.login);
      expect(text).not.toContain(String(person.id));
    }
  });

  test("keep their number; a new one comes with the record that first names it", async () => {
    await appendRecord(store, decision("a"), context());
    const eve = { id: 99, login: "eve", bot: false };
    const body = decisionBody({ requestedBy: eve.id });
    const { record } = await appendRecord(store, decision("b", { body, people: [eve, BOB, ADA] }), context());
    expect(record.body).toMatchObject({ requestedBy: 3, changes: [{ authors: [1], approvers: [2] }] });
    const last = store.commits.at(-1)?.files.map((file) => file.path);
    expect(last).toEqual(expect.arrayContaining(["people/3.json", "people/accounts/3.json"]));
    expect(last).not.toContain("people/1.json");
  });

  test("get a new number after their account was purged, never another person's", async () => {
    await appendRecord(store, decision("a"), context());
    store.tamper("people/accounts/1.json", () => null);
    const { record } = await appendRecord(store, decision("b"), context());
    expect(record.body).toMatchObject({ requestedBy: 3, approval: { by: [{ person: 2 }] } });
  });

  test("have a commitment that differs between registers", async () => {
    const other = new MemoryStore();
    await initRegister(other, context());
    const random = () => new Uint8Array(32).fill(7);
    const here = await appendRecord(store, decision("a"), context());
    const there = await appendRecord(other, decision("a"), { ...context(), random });
    expect(here.record.people?.["1"]).not.toBe(there.record.people?.["1"]);
  });
});

describe("initRegister", () => {
  test("leaves an existing register alone", async () => {
    await appendRecord(store, baseline("a"), context());
    const before = store.fingerprint();
    expect(await initRegister(store, context())).toEqual({ created: false });
    expect(store.fingerprint()).toBe(before);
  });

  test("keeps a README that is already there and survives a lost answer", async () => {
    const other = new MemoryStore();
    other.tamper("README.md", () => bytes("ours"));
    other.faults.push("lost-after");
    expect(await initRegister(other, context())).toEqual({ created: false });
    expect(Buffer.from(other.bytes("README.md")).toString()).toBe("ours");
    expect(other.paths()).toEqual([".gitattributes", "HEAD.json", "README.md", "register.json"]);
  });
});

function flip(content: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(content);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  return changed;
}

function half() {
  return { criteria: 1, met: 0.5, tests: 1, skipped: 0 };
}

function baselineWith(evidence: Readonly<Record<string, Uint8Array>>): RecordDraft {
  return { ...baseline("with evidence"), evidence };
}
