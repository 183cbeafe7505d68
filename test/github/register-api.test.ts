import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appJwt, installationToken } from "../../src/github/app.ts";
import { gitHubRegisterApi } from "../../src/github/register-api.ts";
import type { SeedRegister } from "../fakes/github/seed.ts";
import { clientOf, temporaryFolder, type World, world } from "./world.ts";

const REGISTER = "example-org/register";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PRIVATE = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const PUBLIC = publicKey.export({ type: "spki", format: "pem" }).toString();

async function withApp(
  register: Partial<SeedRegister> = {},
  app: { readonly contents?: "read" | "write"; readonly installedOn?: readonly string[] } = {},
): Promise<World & { readonly path: string }> {
  const path = join(temporaryFolder(), "register.git");
  const made = await world({
    registers: [{ repository: REGISTER, path, ...register }],
    app: { id: 4711, publicKey: PUBLIC, ...app },
  });
  return { ...made, path };
}

function tokenOptions({ github }: World) {
  const clock = { now: () => Date.now(), sleep: async () => undefined };
  return { apiUrl: github.url, graphqlUrl: github.graphqlUrl, fetch, clock, attempts: 2 };
}

async function opened(register: Partial<SeedRegister> = {}) {
  const made = await withApp(register);
  const { token } = await installationToken(tokenOptions(made), { appId: "4711", privateKey: PRIVATE }, REGISTER);
  const api = gitHubRegisterApi(clientOf(made.github, made.clock, token), REGISTER);
  return { ...made, token, api };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const write = (expectedHeadOid: string, path: string, text: string, message = "Record 1") => ({
  branch: "main",
  expectedHeadOid,
  additions: [{ path, contents: bytes(text) }],
  message,
});

describe("the App", () => {
  test("gets a token for the register and nothing else", async () => {
    const made = await withApp({}, { installedOn: ["example-org/other", REGISTER] });
    const got = await installationToken(tokenOptions(made), { appId: "4711", privateKey: PRIVATE }, REGISTER);
    expect(made.github.state.issued.get(got.token)).toEqual({ repositories: [REGISTER], contents: "write" });
    expect(Date.parse(got.expires)).toBeGreaterThan(Date.now());
  });

  test("accepts a key whose line breaks were written out", async () => {
    const made = await withApp();
    const flat = PRIVATE.replaceAll("\n", "\\n");
    const got = await installationToken(tokenOptions(made), { appId: "4711", privateKey: flat }, REGISTER);
    expect(got.token).toMatch(/^ghs_/);
  });

  test("says its times in seconds around now", () => {
    const [, claims = ""] = appJwt({ appId: "4711", privateKey: PRIVATE }, 1_000_000_000_000).split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
      iat: 999_999_940,
      exp: 1_000_000_540,
      iss: "4711",
    });
  });

  test.each([
    ["a key of another App", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey, "4711"],
    ["another App's id", privateKey, "4712"],
  ])("is refused with %s", async (_name, key, appId) => {
    const made = await withApp();
    const pem = key.export({ type: "pkcs8", format: "pem" }).toString();
    const asked = installationToken(tokenOptions(made), { appId, privateKey: pem }, REGISTER);
    await expect(asked).rejects.toMatchObject({ code: "register-app-missing" });
  });

  test("must be installed on the register", async () => {
    const made = await withApp({}, { installedOn: ["example-org/other"] });
    const asked = installationToken(tokenOptions(made), { appId: "4711", privateKey: PRIVATE }, REGISTER);
    await expect(asked).rejects.toMatchObject({ code: "register-app-missing" });
  });

  test.each([
    "",
    "no key",
    generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  ])("needs an RSA key and never shows it (%#)", async (key) => {
    const made = await withApp();
    const asked = installationToken(tokenOptions(made), { appId: "4711", privateKey: key }, REGISTER);
    const error: unknown = await asked.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "register-key-invalid" });
    if (key !== "") expect(String(error)).not.toContain(key);
  });

  test("whose installation may only read gets no token to write", async () => {
    const made = await withApp({}, { contents: "read" });
    const asked = installationToken(tokenOptions(made), { appId: "4711", privateKey: PRIVATE }, REGISTER);
    await expect(asked).rejects.toMatchObject({ code: "github-bad-answer" });
  });
});

describe("the register on GitHub", () => {
  test("is written by one commit that a clone can verify", async () => {
    const { api, path } = await opened();
    const before = await api.head("main");
    expect(before.serverTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const additions = [
      { path: "records/2026/11/1-ab.json", contents: bytes('{"seq":1}') },
      { path: "evidence/ab/cd", contents: new Uint8Array([0, 255, 10, 13, 0]) },
    ];
    const message = "Record 1\n\nallowed\nby nobody";
    const result = await api.commit({ branch: "main", expectedHeadOid: before.oid, additions, message });
    const after = await api.head("main");
    expect(result).toEqual({ kind: "committed", oid: after.oid, url: expect.stringContaining(after.oid) });
    const clone = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "--quiet", path, clone]);
    const log = execFileSync("git", ["-C", clone, "log", "--format=%H %P%n%B", "--name-status", "-1"], {
      encoding: "utf8",
    });
    expect(log).toContain(`${after.oid} ${before.oid}\n${message}`);
    expect(log).toContain("A\tevidence/ab/cd");
    expect(await api.readFile("evidence/ab/cd", after.oid)).toEqual(new Uint8Array([0, 255, 10, 13, 0]));
  });

  test("refuses a commit on an old head and writes nothing", async () => {
    const { api } = await opened();
    const { oid } = await api.head("main");
    await api.commit(write(oid, "a", "1"));
    const { oid: now } = await api.head("main");
    expect(await api.commit(write(oid, "a", "2"))).toEqual({ kind: "conflict" });
    expect((await api.head("main")).oid).toBe(now);
  });

  test.each([
    ["by its type", { type: "STALE_DATA", message: "The branch has moved." }],
    ["by its words", { message: 'Expected branch to point to "aaaa" but it did not.  Pull and try again.' }],
  ])("knows a conflict %s", async (_name, problem) => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    const body = JSON.stringify({ data: { createCommitOnBranch: null }, errors: [problem] });
    github.faults.push({ kind: "status", status: 200, body, match: /AnnexRegisterCommit/, times: 1 });
    expect(await api.commit(write(oid, "a", "1"))).toEqual({ kind: "conflict" });
  });

  test("lets exactly one of many writers win", async () => {
    const { api } = await opened();
    const { oid } = await api.head("main");
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => api.commit(write(oid, "a", `${index}`))));
    expect(results.filter(({ kind }) => kind === "committed")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "conflict")).toHaveLength(7);
  });

  test("does not know whether a commit whose answer was lost was written, and sends it once", async () => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    github.faults.push({ kind: "lost", when: "after", match: /AnnexRegisterCommit/, times: 1 });
    expect(await api.commit(write(oid, "a", "1"))).toMatchObject({ kind: "unknown", retryAfterMs: null });
    expect(github.requests.filter((line) => line.includes("AnnexRegisterCommit"))).toHaveLength(1);
    const after = await api.head("main");
    expect(after.oid).not.toBe(oid);
    expect(await api.readFile("a", after.oid)).toEqual(bytes("1"));
  });

  test.each([
    ["an incident", { status: 502 }, null],
    ["a limit with a time", { status: 403, headers: { "retry-after": "9" } }, 9_000],
    ["too many requests", { status: 429 }, 60_000],
    [
      "GitHub's own failure",
      { status: 200, body: '{"data":null,"errors":[{"message":"Something went wrong"}]}' },
      null,
    ],
    ["no JSON", { status: 200, body: "<html>" }, null],
    ["half an answer", { status: 200, body: '{"data":{"createCommitOnBranch":null}}' }, null],
  ])("does not know what became of a commit after %s", async (_name, fault, retryAfterMs) => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    github.faults.push({ kind: "status", match: /AnnexRegisterCommit/, times: 1, ...fault });
    expect(await api.commit(write(oid, "a", "1"))).toMatchObject({ kind: "unknown", retryAfterMs });
    expect(github.requests.filter((line) => line.includes("AnnexRegisterCommit"))).toHaveLength(1);
  });

  test.each([
    ["a protected branch", "UNPROCESSABLE", "register-commit-refused"],
    ["missing rights", "FORBIDDEN", "register-forbidden"],
  ])("gives up on %s", async (_name, type, code) => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    const body = JSON.stringify({ data: null, errors: [{ type, message: "no" }] });
    github.faults.push({ kind: "status", status: 200, body, match: /AnnexRegisterCommit/, times: 1 });
    await expect(api.commit(write(oid, "a", "1"))).rejects.toMatchObject({ code });
  });

  test("is not written with the workflow's own token", async () => {
    const { github, clock } = await opened();
    const api = gitHubRegisterApi(clientOf(github, clock, "read-token"), REGISTER);
    await expect(api.head("main")).rejects.toMatchObject({ code: "register-branch-missing" });
    await expect(api.commit(write("0".repeat(40), "a", "1"))).rejects.toMatchObject({ code: "register-forbidden" });
  });

  test("is not written with a withdrawn token", async () => {
    const { github, token, api } = await opened();
    const { oid } = await api.head("main");
    github.state.issued.delete(token);
    await expect(api.head("main")).rejects.toMatchObject({ code: "register-forbidden" });
    await expect(api.readFile("README.md", oid)).rejects.toMatchObject({ code: "register-forbidden" });
    await expect(api.commit(write(oid, "a", "1"))).rejects.toMatchObject({ code: "register-forbidden" });
  });

  test.each([
    ["has no commit", { empty: true }, "main"],
    ["has no such branch", {}, "other"],
  ])("that %s must be made first", async (_name, register, branch) => {
    const { api } = await opened(register);
    await expect(api.head(branch)).rejects.toMatchObject({ code: "register-branch-missing" });
  });

  test("serves files above GitHub's limit for JSON", async () => {
    const { api } = await opened();
    const large = new Uint8Array(3 * 1024 * 1024).map((_, index) => index % 251);
    const { oid } = await api.head("main");
    await api.commit({
      branch: "main",
      expectedHeadOid: oid,
      additions: [{ path: "big", contents: large }],
      message: "x",
    });
    const read = await api.readFile("big", (await api.head("main")).oid);
    expect(Buffer.compare(read ?? new Uint8Array(), large)).toBe(0);
  });

  test("knows a missing file only when the tree shows that it is missing", async () => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    await api.commit(write(oid, "ids/ab/abcd", "7"));
    const head = (await api.head("main")).oid;
    expect(await api.readFile("ids/ab/other", head)).toBeNull();
    expect(await api.readFile("none/at/all", head)).toBeNull();
    github.faults.push({ kind: "status", status: 404, match: /contents\/ids/, times: 1 });
    expect(await api.readFile("ids/ab/abcd", head)).toEqual(bytes("7"));
    github.faults.push({ kind: "status", status: 404, match: /contents|git\/trees/, times: 2 });
    await expect(api.readFile("ids/ab/abcd", head)).rejects.toMatchObject({ code: "register-unavailable" });
  });

  test("that is down may be read again later", async () => {
    const { api, github } = await opened();
    github.faults.push({ kind: "status", status: 503, match: /./, times: 99 });
    await expect(api.head("main")).rejects.toMatchObject({ code: "register-unavailable" });
    await expect(api.readFile("a", "0".repeat(40))).rejects.toMatchObject({ code: "register-unavailable" });
  });

  test("lists the files of a folder, also where GitHub cuts the list", async () => {
    const { api, github } = await opened();
    const { oid } = await api.head("main");
    const paths = [
      "records/2026/10/1-a.json",
      "records/2026/11/2-b.json",
      "records/2026/11/3-c.json",
      "records/x.json",
    ];
    const additions = paths.map((path) => ({ path, contents: bytes(path) }));
    await api.commit({ branch: "main", expectedHeadOid: oid, additions, message: "x" });
    const head = (await api.head("main")).oid;
    expect(await api.list("records", head)).toEqual(paths);
    expect(await api.list("records/2026/11", head)).toEqual(paths.slice(1, 3));
    expect(await api.list("", head)).toEqual(["README.md", ...paths]);
    expect(await api.list("nothing", head)).toEqual([]);
    github.state.treeLimit = 2;
    expect(await api.list("records", head)).toEqual(paths);
  });

  test.each(["../escape", "/absolute", "a//b", ".git/config"])("cannot be made to hold %s", async (path) => {
    const { api } = await opened();
    const { oid } = await api.head("main");
    await expect(api.commit(write(oid, path, "1"))).rejects.toMatchObject({ code: "register-commit-refused" });
  });
});
