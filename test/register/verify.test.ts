import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { canonicalBytes } from "../../src/evidence/canonical.ts";
import { sha256Hex } from "../../src/evidence/digest.ts";
import { AnnexError } from "../../src/model/error.ts";
import type { Json } from "../../src/model/json.ts";
import { type AppendedRecord, appendRecord } from "../../src/register/append.ts";
import { openDirectoryStore, prepareDirectory } from "../../src/register/directory-store.ts";
import { headBytes, parseHead } from "../../src/register/head.ts";
import { idEntryBytes } from "../../src/register/id-entry.ts";
import { initRegister } from "../../src/register/init.ts";
import { evidencePath, HEAD_PATH, idPath } from "../../src/register/paths.ts";
import type { Store } from "../../src/register/store.ts";
import { verifyRegister } from "../../src/register/verify.ts";
import type { Check, Damage, VerifyReport } from "../../src/register/verify-model.ts";
import { renderVerifyReport } from "../../src/register/verify-render.ts";
import { samples } from "../assurance.ts";
import { MemoryStore } from "../fakes/memory-store.ts";
import { baseline, bytes, context, decision, outcome, outcomeBody, realClock } from "./builders.ts";

let store: MemoryStore;
let written: AppendedRecord[];
beforeEach(async () => {
  store = new MemoryStore();
  written = await fill(store);
});

/** Baseline, two deployments with decision and outcome, one decision more. */
async function fill(target: Store): Promise<AppendedRecord[]> {
  await initRegister(target, context());
  const records = [await appendRecord(target, baseline("adoption"), context())];
  for (const name of ["a", "b"]) {
    const decided = await appendRecord(target, decision(name), context());
    const body = outcomeBody({ decisionSeq: decided.seq, decisionId: decided.id });
    records.push(decided, await appendRecord(target, outcome(decided.id, body), context()));
  }
  records.push(await appendRecord(target, decision("c"), context()));
  return records;
}

function damages(report: VerifyReport, check?: Check): readonly Damage[] {
  return report.checks.flatMap((result) =>
    result.status === "failed" && (check === undefined || result.check === check) ? result.damages : [],
  );
}

function statuses(report: VerifyReport): Readonly<Record<string, string>> {
  return Object.fromEntries(report.checks.map((result) => [result.check, result.status]));
}

const at = (seq: number): AppendedRecord => {
  const found = written[seq - 1];
  if (found === undefined) throw new Error(`no record ${seq}`);
  return found;
};
const named = (report: VerifyReport) => [...new Set(damages(report).map((damage) => damage.seq))];

describe("verifyRegister", () => {
  test("finds nothing in a register as it was written, and says what it could not check", async () => {
    const report = await verifyRegister(store);
    expect(damages(report)).toEqual([]);
    expect(report).toMatchObject({ status: "ok", records: 6, head: { seq: 6, sha256: at(6).sha256 } });
    expect(statuses(report)).toEqual({
      format: "ok",
      head: "ok",
      schema: "ok",
      sequence: "ok",
      chain: "ok",
      ids: "ok",
      references: "ok",
      evidence: "ok",
      people: "ok",
      time: "not-checked",
      history: "not-checked",
      anchors: "not-checked",
      recomputation: "not-checked",
    });
  });

  test("accepts a register without records and refuses a place without register", async () => {
    const empty = new MemoryStore();
    await expect(verifyRegister(empty)).rejects.toThrow(expect.objectContaining({ code: "register-missing" }));
    await initRegister(empty, context());
    expect(await verifyRegister(empty)).toMatchObject({ status: "ok", records: 0, head: { seq: 0 } });
  });

  test("reads again when somebody wrote meanwhile, and gives up saying so", async () => {
    const busy: Store = { ...store, name: "busy", maxCommitBytes: 1, ...bind(store) };
    let count = 0;
    const snapshot = async () => ({ ...(await store.snapshot()), head: String(count++) });
    const refused = verifyRegister({ ...busy, snapshot });
    await expect(refused).rejects.toThrow(expect.objectContaining({ code: "register-unavailable" }));
  });
});

describe("one changed byte", () => {
  /** Which record a damaged file belongs to; null for the register's own files. */
  function owners(): ReadonlyMap<string, number | null> {
    const owner = new Map<string, number | null>([
      ["register.json", null],
      [HEAD_PATH, 6],
      ["people/1.json", 2],
      ["people/accounts/1.json", 2],
      ["people/2.json", 2],
      ["people/accounts/2.json", 2],
    ]);
    for (const { seq, path, id, record } of [...written].reverse()) {
      owner.set(path, seq);
      owner.set(idPath(id), seq);
      for (const sha256 of Object.values(record.evidence)) owner.set(evidencePath(sha256), seq);
    }
    return owner;
  }

  test("in any file is found, and the damaged record is named", async () => {
    const owner = owners();
    const files = store.paths().filter((path) => path !== "README.md" && path !== ".gitattributes");
    expect(files.every((path) => owner.has(path))).toBe(true);
    const change = fc.record({
      file: fc.constantFrom(...files),
      place: fc.nat(100_000),
      mask: fc.integer({ min: 1, max: 255 }),
    });
    const edges = files.flatMap((file) => [0, 99_999].map((place) => [{ file, place, mask: 1 }] as [Change]));
    await fc.assert(
      fc.asyncProperty(change, async ({ file, place, mask }) => {
        const original = store.bytes(file);
        const offset = place === 99_999 ? original.length - 1 : place % original.length;
        store.tamper(file, (content) => content.with(offset, (content[offset] ?? 0) ^ mask));
        const report = await verifyRegister(store);
        store.tamper(file, () => original);
        const seqs = named(report).filter((seq) => seq !== null);
        const expected = owner.get(file);
        expect(report.status, `${file} byte ${offset}`).toBe("failed");
        if (expected !== null && expected !== undefined && file !== HEAD_PATH)
          expect(seqs, `${file} byte ${offset}`).toContain(expected);
        const paths = damages(report).map((damage) => damage.path);
        expect(paths, `${file} byte ${offset}`).toContain(file);
      }),
      { seed: 816, numRuns: samples("changed bytes", 600, 10_000), examples: edges },
    );
  }, 600_000);

  test("in a record names that record alone", async () => {
    for (const { seq, path } of written) {
      const original = store.bytes(path);
      for (let offset = 0; offset < original.length; offset += 97) {
        store.tamper(path, (content) => content.with(offset, (content[offset] ?? 0) ^ 1));
        const chain = damages(await verifyRegister(store), "chain");
        expect(new Set(chain.map((damage) => damage.seq)), `record ${seq} byte ${offset}`).toEqual(new Set([seq]));
        store.tamper(path, () => original);
      }
    }
  }, 60_000);
});

interface Change {
  readonly file: string;
  readonly place: number;
  readonly mask: number;
}

describe("verifyRegister names what was done", () => {
  test("to the predecessor's digest: the record that carries it, with its field", async () => {
    edit(3, (record) => ({ ...record, previous: "1".repeat(64) }));
    const report = await verifyRegister(store);
    expect(new Set(named(report))).toEqual(new Set([3]));
    expect(damages(report, "chain")).toContainEqual(expect.objectContaining({ seq: 3, field: "previous" }));
  });

  test("to a record whose own entry in ids/ was made to fit", async () => {
    const path = at(3).path;
    edit(3, (record) => ({ ...record, service: "another" }));
    const { id, seq } = at(3);
    store.tamper(idPath(id), () => idEntryBytes({ path, seq, sha256: sha256Hex(store.bytes(path)) }));
    expect(damages(await verifyRegister(store), "chain")).toEqual([
      expect.objectContaining({ seq: 3, kind: "changed" }),
    ]);
  });

  test.each([1, 3, 6])("when record %i was deleted", async (seq) => {
    store.tamper(at(seq).path, () => null);
    expect(damages(await verifyRegister(store), "sequence")).toEqual([
      expect.objectContaining({ seq, kind: "missing", path: at(seq).path }),
    ]);
  });

  test("when the last record and its entry were cut off", async () => {
    store.tamper(at(6).path, () => null);
    store.tamper(idPath(at(6).id), () => null);
    const report = await verifyRegister(store);
    expect(damages(report, "head")).toContainEqual(expect.objectContaining({ seq: 6, path: HEAD_PATH }));
  });

  test("when an old HEAD.json was put back", async () => {
    store.tamper(HEAD_PATH, () => headBytes({ path: at(4).path, seq: 4, sha256: at(4).sha256 }));
    expect(damages(await verifyRegister(store), "head")).toContainEqual(expect.objectContaining({ path: HEAD_PATH }));
  });

  test("when two records were swapped", async () => {
    const [second, third] = [store.bytes(at(2).path), store.bytes(at(3).path)];
    store.tamper(at(2).path, () => third);
    store.tamper(at(3).path, () => second);
    const report = await verifyRegister(store);
    expect(damages(report, "sequence").map(({ seq, kind, field }) => [seq, kind, field])).toEqual([
      [2, "moved", "seq"],
      [3, "moved", "seq"],
    ]);
  });

  test("when a record was copied beside itself or a file was slipped in", async () => {
    store.tamper("records/2026/11/000003-00000000.json", () => store.bytes(at(3).path));
    store.tamper("records/2026/11/note.txt", () => bytes("x"));
    store.tamper(`ids/00/${"0".repeat(64)}`, () => bytes("{}"));
    store.tamper("people/7.json", () => bytes("{}"));
    const found = damages(await verifyRegister(store)).map(({ path, kind }) => `${kind} ${path}`);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^duplicate records\/2026\/11\/000003-/),
        "added records/2026/11/note.txt",
        `added ids/00/${"0".repeat(64)}`,
        "added people/7.json",
      ]),
    );
  });

  test("when a record was moved to another month", async () => {
    const moved = at(2).path.replace("2026/11", "2025/01");
    store.tamper(moved, () => store.bytes(at(2).path));
    store.tamper(at(2).path, () => null);
    expect(damages(await verifyRegister(store), "sequence")).toEqual([
      expect.objectContaining({ seq: 2, path: moved, kind: "moved", field: "at" }),
    ]);
  });

  test("when evidence is missing, unless a record redacted it", async () => {
    const sha256 = Object.values(at(4).record.evidence)[1] ?? "";
    store.tamper(evidencePath(sha256), () => null);
    expect(damages(await verifyRegister(store), "evidence")).toEqual([
      expect.objectContaining({ seq: 4, field: "evidence.packages.json", kind: "missing" }),
    ]);
    const redaction = { kind: "redaction" as const, sha256, reason: "personal data", by: [] };
    await appendRecord(store, { ...baseline("r"), kind: "redaction", body: redaction }, context());
    expect(statuses(await verifyRegister(store))["evidence"]).toBe("ok");
  });

  test("when evidence was swapped with another piece", async () => {
    const [one, other] = Object.values(at(2).record.evidence).map(evidencePath);
    store.tamper(one ?? "", () => store.bytes(other ?? ""));
    expect(named(await verifyRegister(store))).toContain(2);
  });

  test("when a person's number was given to another account; a purge is no damage", async () => {
    store.tamper("people/accounts/1.json", () => store.bytes("people/accounts/2.json"));
    expect(damages(await verifyRegister(store), "people")).toEqual([
      expect.objectContaining({ seq: 2, path: "people/accounts/1.json", field: "people.1" }),
    ]);
    store.tamper("people/accounts/1.json", () => null);
    expect((await verifyRegister(store)).status).toBe("ok");
  });

  test("when an outcome does not belong to its decision", async () => {
    const body = outcomeBody({ decisionSeq: 2, decisionId: at(4).id });
    await appendRecord(store, outcome("wrong", body), context());
    expect(damages(await verifyRegister(store))).toEqual([
      expect.objectContaining({ seq: 7, field: "body.decisionSeq", kind: "differs" }),
    ]);
  });

  test("when the server's time runs backwards", async () => {
    store.serverTime = "2026-11-24T10:00:00Z";
    await appendRecord(store, baseline("x"), context());
    expect(statuses(await verifyRegister(store))["time"]).toBe("ok");
    store.serverTime = "2026-11-24T09:59:59Z";
    await appendRecord(store, baseline("y"), context());
    expect(damages(await verifyRegister(store))).toEqual([
      expect.objectContaining({ seq: 8, field: "serverTime", kind: "out-of-order" }),
    ]);
  });
});

describe("a chain that was rewritten as a whole", () => {
  beforeEach(() => rewriteFrom(2));

  test("looks whole to the chain, and the report says that no anchor was at hand", async () => {
    const report = await verifyRegister(store);
    expect(report.status).toBe("ok");
    expect(statuses(report)["anchors"]).toBe("not-checked");
  });

  test("is found by an anchor", async () => {
    const anchors = [
      { seq: 1, sha256: at(1).sha256, source: "deployment 1" },
      { seq: 6, sha256: at(6).sha256, source: "deployment 6" },
      { seq: 9, sha256: at(6).sha256, source: "deployment 9" },
    ];
    expect(damages(await verifyRegister(store, { anchors }))).toEqual([
      expect.objectContaining({ seq: 6, kind: "changed", detail: expect.stringContaining("deployment 6") }),
      expect.objectContaining({ seq: 9, kind: "missing" }),
    ]);
  });

  test("is found by git's history", async () => {
    const root = await mkdtemp(join(tmpdir(), "annex-verify-"));
    try {
      await prepareDirectory(root, { git: true });
      const cloned = openDirectoryStore(root, realClock);
      const records = await fill(cloned);
      expect(statuses(await verifyRegister(cloned))["history"]).toBe("ok");
      await writeFile(join(root, records[2]?.path ?? ""), "{}");
      execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qam", "x"]);
      expect(damages(await verifyRegister(cloned), "history")).toEqual([expect.objectContaining({ seq: 3 })]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});

describe("recomputation", () => {
  test("is given each decision with its evidence, and its answer is the check's", async () => {
    const seen: string[] = [];
    const report = await verifyRegister(store, {
      recompute: (record, evidence) => {
        const text = Buffer.from(evidence.get("packages.json") ?? []).toString();
        seen.push(`${record.seq} ${[...evidence.keys()]} ${text}`);
        return record.seq === 4
          ? { kind: "differs", field: "body.rows", detail: "failed, not passed" }
          : { kind: "same" };
      },
    });
    expect(seen).toEqual(
      ["2 a", "4 b", "6 c"].map((text) => {
        const [seq, name] = text.split(" ");
        return `${seq} change.json,packages.json {"packages":"${name}"}`;
      }),
    );
    expect(damages(report)).toEqual([expect.objectContaining({ seq: 4, field: "body.rows", kind: "differs" })]);
  });

  test("is not called ok when one record could not be computed", async () => {
    const report = await verifyRegister(store, {
      recompute: ({ seq }) => (seq === 2 ? { kind: "not-checked", reason: "redacted" } : { kind: "same" }),
    });
    expect(statuses(report)["recomputation"]).toBe("not-checked");
  });
});

describe("what verification itself cannot do", () => {
  test("evidence that the recomputation refuses is a finding about its record", async () => {
    const recompute = () => {
      throw new AnnexError({ code: "evidence-document-invalid", message: "verdict.json is none", hint: "" });
    };
    expect(damages(await verifyRegister(store, { recompute })).map(({ seq, kind }) => [seq, kind])).toEqual([
      [2, "differs"],
      [4, "differs"],
      [6, "differs"],
    ]);
  });

  test("a bug in the recomputation is not taken for a finding", async () => {
    const recompute = () => {
      throw new TypeError("bug");
    };
    await expect(verifyRegister(store, { recompute })).rejects.toThrow(TypeError);
  });

  test("without a git that works the history is not called checked, and damage is still named", async () => {
    const root = await mkdtemp(join(tmpdir(), "annex-no-git-"));
    try {
      const plain = openDirectoryStore(root, realClock);
      const records = await fill(plain);
      await writeFile(join(root, ".git"), "gitdir: /nowhere/at/all\n");
      expect(statuses(await verifyRegister(plain))).toMatchObject({ history: "not-checked", chain: "ok" });
      await writeFile(join(root, records[2]?.path ?? ""), "{}");
      expect(damages(await verifyRegister(plain), "chain")).toEqual([expect.objectContaining({ seq: 3 })]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});

describe("only one record", () => {
  test("leaves out what is wrong with earlier ones", async () => {
    store.tamper(at(2).path, () => bytes("{}"));
    expect((await verifyRegister(store, { only: 3 })).status).toBe("ok");
    expect((await verifyRegister(store, { only: 2 })).status).toBe("failed");
  });

  test("counts what links it to the head", async () => {
    store.tamper(at(5).path, () => bytes("{}"));
    expect((await verifyRegister(store, { only: 3 })).status).toBe("failed");
  });

  test.each([0, 7, 1.5])("refuses the number %d", async (only) => {
    const refused = verifyRegister(store, { only });
    await expect(refused).rejects.toThrow(expect.objectContaining({ code: "register-record-missing" }));
  });
});

describe("renderVerifyReport", () => {
  test("says what is ok, what was not checked, and which record is damaged", async () => {
    const clean = renderVerifyReport(await verifyRegister(store));
    expect(clean).toContain("chain          ok");
    expect(clean).toContain("anchors        not checked");
    expect(clean).toContain("Not checked: time, history, anchors, recomputation.");
    store.tamper(at(3).path, () => bytes("{}"));
    const damaged = renderVerifyReport(await verifyRegister(store));
    expect(damaged).toContain("Damaged: record 3");
    expect(damaged).toContain(`record 3 (${at(3).path}), field schema: changed`);
  });

  test("prints no control character that a file name brings", async () => {
    store.tamper("records/\u001b[2J\n::error::\u202e", () => bytes("x"));
    const text = renderVerifyReport(await verifyRegister(store));
    expect(text).toContain("\\u{1b}[2J\\u{a}::error::\\u{202e}");
    expect(text.split("\n").some((line) => line.startsWith("::"))).toBe(false);
  });
});

describe("in a git clone", () => {
  test("evidence may leave when a record redacted it, an account at any time, nothing else", async () => {
    const root = await mkdtemp(join(tmpdir(), "annex-redacted-"));
    const commit = () =>
      execFileSync("git", ["-C", root, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qam", "x"]);
    try {
      await prepareDirectory(root, { git: true });
      const cloned = openDirectoryStore(root, realClock);
      const sha256 = Object.values((await fill(cloned))[1]?.record.evidence ?? {})[1] ?? "";
      await rm(join(root, evidencePath(sha256)));
      await rm(join(root, "people/accounts/2.json"));
      commit();
      expect(damages(await verifyRegister(cloned), "history")).toEqual([
        expect.objectContaining({ path: evidencePath(sha256), kind: "missing" }),
      ]);
      const redaction = { kind: "redaction" as const, sha256, reason: "personal data", by: [] };
      await appendRecord(cloned, { ...baseline("r"), kind: "redaction", body: redaction }, context());
      expect(damages(await verifyRegister(cloned))).toEqual([]);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });

  test.each([
    ["service", '"service":"records"', '"service":"recordz"', 'was "records", is "recordz"'],
    ["body.version", '"version":"1.0.0"}', '"version":"1.0.1"}', 'was "1.0.0", is "1.0.1"'],
    ["body.approval.by.0.person", '"person":2', '"person":1', "was 2, is 1"],
    ["previous", /"previous":"../, '"previous":"ff', "was "],
  ])("the changed field %s is named with what it was and is", async (field, from, to, detail) => {
    const root = await mkdtemp(join(tmpdir(), "annex-field-"));
    try {
      await prepareDirectory(root, { git: true });
      const cloned = openDirectoryStore(root, realClock);
      const path = (await fill(cloned))[2]?.path ?? "";
      const text = await readFile(join(root, path), "utf8");
      expect(text.search(from)).toBeGreaterThan(0);
      await writeFile(join(root, path), text.replace(from, to));
      expect(damages(await verifyRegister(cloned), "chain")).toContainEqual(
        expect.objectContaining({ seq: 3, path, field, detail: expect.stringContaining(detail) }),
      );
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});

function edit(seq: number, change: (record: Record<string, Json>) => Record<string, Json>): void {
  store.tamper(at(seq).path, (content) =>
    canonicalBytes(change(JSON.parse(Buffer.from(content).toString()) as Record<string, Json>)),
  );
}

/** What a writer with full access can do: change a record and make everything after it fit. */
function rewriteFrom(first: number): void {
  let previous = at(first).record.previous;
  for (const { seq, path, id } of written.slice(first - 1)) {
    edit(seq, (record) => ({ ...record, previous, ...(seq === first ? { at: "2026-11-24T09:00:01Z" } : {}) }));
    previous = sha256Hex(store.bytes(path));
    store.tamper(idPath(id), () => idEntryBytes({ path, seq, sha256: previous }));
  }
  const head = parseHead(store.bytes(HEAD_PATH));
  store.tamper(HEAD_PATH, () => headBytes({ ...head, sha256: previous }));
}

function bind(target: Store) {
  return {
    commit: target.commit.bind(target),
    history: target.history.bind(target),
    original: target.original.bind(target),
    snapshot: target.snapshot.bind(target),
  };
}
