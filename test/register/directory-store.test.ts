import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sha256Hex } from "../../src/evidence/digest.ts";
import { appendRecord } from "../../src/register/append.ts";
import { openDirectoryStore, prepareDirectory } from "../../src/register/directory-store.ts";
import { EMPTY_HEAD, headBytes, parseHead } from "../../src/register/head.ts";
import { initRegister } from "../../src/register/init.ts";
import { describeSelf, formatOwner, type LockOwner } from "../../src/register/lock-owner.ts";
import { seqOfPath } from "../../src/register/paths.ts";
import { parseRecord } from "../../src/register/record.ts";
import { baseline, context, decision, realClock } from "./builders.ts";
import { describeStore } from "./store-contract.ts";

let root: string;
let dir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "annex-register-"));
  dir = join(root, "register");
});
afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

const open = () => openDirectoryStore(dir, realClock);
const code = (value: string) => expect.objectContaining({ code: value });
const git = (...args: string[]) => execFileSync("git", args, { cwd: dir, encoding: "utf8" }).trim();

let places = 0;
describeStore("a plain directory", async () => openDirectoryStore(join(root, `plain-${places++}`), realClock));
describeStore("a git clone", async () => {
  const place = join(root, `clone-${places++}`);
  await prepareDirectory(place, { git: true });
  return openDirectoryStore(place, realClock);
});

describe("a register in a plain directory", () => {
  test("holds nothing but the register and a private folder that git ignores", async () => {
    await initRegister(open(), context());
    await appendRecord(open(), decision("a"), context());
    expect((await readdir(dir)).sort()).toEqual(
      [
        ".annex",
        ".gitattributes",
        "HEAD.json",
        "README.md",
        "evidence",
        "ids",
        "people",
        "records",
        "register.json",
      ].sort(),
    );
    expect(await readdir(join(dir, ".annex"))).toEqual([".gitignore"]);
    expect(await readFile(join(dir, ".annex/.gitignore"), "utf8")).toBe("*\n");
  });

  test("several processes write at once: nothing lost, nothing double, no gap", async () => {
    await initRegister(open(), context());
    const writers = ["a", "b", "c", "d"].map((name) => startWriter(name, 6));
    const printed = (await Promise.all(writers.map(finish))).flatMap(({ stdout, exitCode }) => {
      expect(exitCode).toBe(0);
      return stdout.trim().split("\n");
    });
    await expectChain(24);
    expect(await acknowledged()).toEqual(new Set(printed));
  }, 60_000);

  test("writers killed at any moment leave nothing torn, and what was acknowledged stands", async () => {
    await initRegister(open(), context());
    const printed: string[] = [];
    for (let kill = 0; kill < 8; kill++) {
      const writer = startWriter(`killed-${kill}`, 1_000);
      const end = finish(writer);
      await firstLine(writer);
      await realClock.sleep(17 * kill);
      writer.kill("SIGKILL");
      const { stdout } = await end;
      printed.push(...stdout.split("\n").filter((line) => /^\d+ [0-9a-f]{64}$/.test(line)));
    }
    const last = await appendRecord(open(), baseline("after the kills"), context(realClock));
    await expectChain(last.seq);
    const stands = await acknowledged();
    for (const line of printed) expect(stands.has(line), line).toBe(true);
    expect(printed.length).toBeGreaterThanOrEqual(8);
    expect((await readdir(join(dir, ".annex"))).filter((name) => name === "lock" || name === "pending.json")).toEqual(
      [],
    );
  }, 60_000);
});

describe("a commit that a killed process had promised", () => {
  test("is carried out by the next reader", async () => {
    await initRegister(open(), context());
    const first = await appendRecord(open(), baseline("a"), context());
    const path = first.path;
    const files = await Promise.all(
      [path, `ids/${first.id.slice(0, 2)}/${first.id}`, "HEAD.json"].map(async (name) => ({
        path: name,
        base64: (await readFile(join(dir, name))).toString("base64"),
      })),
    );
    const head = Buffer.from(files[2]?.base64 ?? "", "base64");
    await rm(join(dir, path));
    await writeFile(join(dir, "HEAD.json"), headBytes(EMPTY_HEAD));
    await writeFile(join(dir, ".annex/pending.json"), JSON.stringify({ files, message: "promised" }));
    const snapshot = await open().snapshot();
    expect(Buffer.from((await snapshot.read("HEAD.json")) ?? [])).toEqual(head);
    expect(await snapshot.read(path)).not.toBeNull();
    expect(await readdir(join(dir, ".annex"))).toEqual([".gitignore"]);
  });

  test("is carried out before the next commit, which then stands on another head", async () => {
    await initRegister(open(), context());
    const { head } = await open().snapshot();
    const promised = headBytes({ path: "records/2026/11/000001-0123abcd.json", seq: 1, sha256: "1".repeat(64) });
    const files = [{ path: "HEAD.json", base64: Buffer.from(promised).toString("base64") }];
    await writeFile(join(dir, ".annex/pending.json"), JSON.stringify({ files, message: "promised" }));
    const late = { path: "HEAD.json", contents: headBytes(EMPTY_HEAD) };
    expect(await open().commit({ expectedHead: head, files: [late], message: "late" })).toEqual({ kind: "conflict" });
    expect(await readFile(join(dir, "HEAD.json"))).toEqual(Buffer.from(promised));
  });

  test.each(["", "{}", '{"files":[{"path":"../../x","base64":""}],"message":""}'])(
    "is refused when the journal is %j",
    async (journal) => {
      await initRegister(open(), context());
      await mkdir(join(dir, ".annex"), { recursive: true });
      await writeFile(join(dir, ".annex/pending.json"), journal);
      await expect(open().snapshot()).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^register-(damaged|path-invalid)$/) }),
      );
    },
  );
});

describe("a lock left behind", () => {
  const ended = (): LockOwner => ({ ...describeSelf(), pid: 4_000_000 });
  const stale: readonly (readonly [string, () => LockOwner])[] = [
    ["by a process that ended", ended],
    ["by a process whose number another one has now", () => ({ ...describeSelf(), started: "1" })],
    ["by another machine long ago", () => ({ ...describeSelf(), host: "elsewhere" })],
    ["by this machine before it was restarted, long ago", () => ({ ...describeSelf(), space: "another boot" })],
  ];
  test.each(stale)("%s is succeeded", async (_name, owner) => {
    await initRegister(open(), context());
    await leaveLock(owner(), 3_600);
    const written = await appendRecord(open(), baseline("a"), context(realClock));
    expect(written.seq).toBe(1);
    expect(await readdir(join(dir, ".annex"))).toEqual([".gitignore"]);
  });

  test("by a successor that ended too is succeeded in turn, and by one writer only at a time", async () => {
    await initRegister(open(), context());
    const [first, second] = [ended(), ended()];
    await leaveLock(first, 3_600);
    await writeFile(join(dir, ".annex", `lock.${first.nonce}`), formatOwner(second));
    const names = ["a", "b", "c", "d", "e", "f"];
    await Promise.all(names.map((name) => appendRecord(open(), baseline(name), context(realClock))));
    await expectChain(6);
    expect(await readdir(join(dir, ".annex"))).toEqual([".gitignore"]);
  });

  const alive: readonly (readonly [string, () => LockOwner])[] = [
    ["of this process", describeSelf],
    ["of another machine a moment ago", () => ({ ...describeSelf(), host: "elsewhere" })],
  ];
  test.each(alive)("%s is respected", async (_name, owner) => {
    await initRegister(open(), context());
    await leaveLock(owner(), 0);
    await expect(appendRecord(open(), baseline("a"), context(realClock, 300))).rejects.toThrow(
      code("register-deadline"),
    );
    expect(parseHead(await readFile(join(dir, "HEAD.json"))).seq).toBe(0);
  });

  test("that annex did not write is not touched", async () => {
    await initRegister(open(), context());
    await writeFile(join(dir, ".annex/lock"), "mine");
    const refused = appendRecord(open(), baseline("a"), context(realClock));
    await expect(refused).rejects.toThrow(code("register-lock-foreign"));
  });

  async function leaveLock(owner: LockOwner, ageSeconds: number): Promise<void> {
    const file = join(dir, ".annex/lock");
    await writeFile(file, formatOwner(owner));
    const then = Date.now() / 1_000 - ageSeconds;
    await utimes(file, then, then);
  }
});

describe("a register in a git clone", () => {
  beforeEach(() => prepareDirectory(dir, { git: true }));

  test("is committed with each record, under a fixed name, and leaves nothing uncommitted", async () => {
    await initRegister(open(), context());
    await appendRecord(open(), decision("a"), context());
    await appendRecord(open(), baseline("b"), context());
    expect(git("log", "--reverse", "--format=%s|%an").split("\n")).toEqual([
      "Begin the register|annex",
      "Record 1: decision|annex",
      "Record 2: baseline|annex",
    ]);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("ls-files", "evidence").split("\n")).toHaveLength(2);
    expect(await open().history()).toEqual({ kind: "checked", commits: 3, problems: [] });
  });

  test("does not run hooks nor take the user's identity from the environment", async () => {
    await mkdir(join(dir, ".git/hooks"), { recursive: true });
    await writeFile(join(dir, ".git/hooks/pre-commit"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    await initRegister(open(), context());
    expect(git("log", "--format=%ae")).toBe("annex@localhost");
  });

  test("survives an index.lock that a killed git left", async () => {
    await initRegister(open(), context());
    await writeFile(join(dir, ".git/index.lock"), "");
    const then = Date.now() / 1_000 - 60;
    await utimes(join(dir, ".git/index.lock"), then, then);
    await appendRecord(open(), baseline("a"), context(realClock));
    expect(git("status", "--porcelain")).toBe("");
  });

  test("several processes commit at once", async () => {
    await initRegister(open(), context());
    const ends = await Promise.all(["a", "b", "c"].map((name) => finish(startWriter(name, 3))));
    for (const { exitCode } of ends) expect(exitCode).toBe(0);
    await expectChain(9);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("rev-list", "--count", "HEAD")).toBe("10");
  }, 60_000);

  test("its history names a file that was changed, removed, or changed without a commit", async () => {
    await initRegister(open(), context());
    const first = await appendRecord(open(), decision("a"), context());
    const second = await appendRecord(open(), baseline("b"), context());
    const third = await appendRecord(open(), baseline("c"), context());
    await writeFile(join(dir, first.path), "changed");
    await rm(join(dir, second.path));
    await rm(join(dir, "people/accounts/1.json"));
    git("-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qam", "tamper");
    await writeFile(join(dir, third.path), "changed");
    const commit = git("rev-parse", "HEAD");
    const report = await open().history();
    expect(report.kind === "checked" ? report.problems : report).toEqual(
      expect.arrayContaining([
        { path: first.path, what: "changed", commit },
        { path: second.path, what: "removed", commit },
        { path: third.path, what: "changed", commit: null },
      ]),
    );
    expect(report.kind === "checked" && report.problems.length).toBe(3);
  });

  test("its history finds what an evil merge changed", async () => {
    await initRegister(open(), context());
    const { path } = await appendRecord(open(), baseline("a"), context());
    const as = ["-c", "user.name=x", "-c", "user.email=x@localhost"];
    git("switch", "-qc", "side");
    git(...as, "commit", "-q", "--allow-empty", "-m", "side");
    git("switch", "-q", "main");
    git(...as, "merge", "-q", "--no-ff", "--no-commit", "side");
    await writeFile(join(dir, path), "changed");
    git(...as, "commit", "-qam", "merge");
    expect(await open().history()).toMatchObject({ problems: [{ path, what: "changed" }] });
  });

  test("a shallow clone's history is not called checked", async () => {
    await initRegister(open(), context());
    await appendRecord(open(), baseline("a"), context());
    const shallow = join(root, "shallow");
    execFileSync("git", ["clone", "-q", "--depth=1", `file://${dir}`, shallow]);
    expect(await openDirectoryStore(shallow, realClock).history()).toMatchObject({ kind: "not-checked" });
  });
});

function startWriter(name: string, count: number): ChildProcess {
  const script = join(import.meta.dirname, "writer.ts");
  return spawn(process.execPath, ["--no-warnings", script, dir, name, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits until the writer has acknowledged something, however slow the machine is. */
function firstLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.once("data", () => resolve()));
}

async function finish(child: ChildProcess): Promise<{ readonly stdout: string; readonly exitCode: number | null }> {
  let stdout = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { stdout, exitCode };
}

async function records(): Promise<readonly { readonly path: string; readonly content: Buffer }[]> {
  const all = await readdir(join(dir, "records"), { recursive: true });
  const paths = all.map((name) => `records/${name}`).filter((path) => seqOfPath(path) !== null);
  const sorted = paths.sort((a, b) => (seqOfPath(a) ?? 0) - (seqOfPath(b) ?? 0));
  return Promise.all(sorted.map(async (path) => ({ path, content: await readFile(join(dir, path)) })));
}

async function expectChain(count: number): Promise<void> {
  const all = await records();
  expect(all).toHaveLength(count);
  let previous = "0".repeat(64);
  for (const [index, { content }] of all.entries()) {
    const record = parseRecord(content);
    expect(record.seq).toBe(index + 1);
    expect(record.previous).toBe(previous);
    previous = sha256Hex(content);
  }
  expect(parseHead(await readFile(join(dir, "HEAD.json")))).toMatchObject({ seq: count, sha256: previous });
}

async function acknowledged(): Promise<ReadonlySet<string>> {
  const all = await records();
  return new Set(all.map(({ path, content }) => `${seqOfPath(path)} ${sha256Hex(content)}`));
}
