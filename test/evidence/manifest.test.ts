import { link, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { canonicalBytes } from "../../src/evidence/canonical.ts";
import { sha256Hex } from "../../src/evidence/digest.ts";
import { type EvidenceFile, readEvidence, writeEvidence } from "../../src/evidence/manifest.ts";
import type { Json } from "../../src/model/json.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: readonly EvidenceFile[] = [
  { path: "raw/scan.json", mediaType: "application/json", bytes: bytes("[]") },
  { path: "change.json", mediaType: "application/json", bytes: bytes("{}") },
  { path: "empty.txt", mediaType: "text/plain", bytes: bytes("") },
];

let root: string;
let dir: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "annex-evidence-"));
  dir = join(root, "evidence");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const code = (value: string) => expect.objectContaining({ code: value });

describe("writeEvidence and readEvidence", () => {
  test("give back the bytes, and the same digest for the same files in any order", async () => {
    const first = await writeEvidence(dir, FILES);
    const again = await writeEvidence(join(root, "again"), [...FILES].reverse());
    expect(again).toEqual(first);
    const read = await readEvidence(dir, first.manifestSha256);
    expect([...read.keys()]).toEqual(["change.json", "empty.txt", "raw/scan.json"]);
    for (const file of FILES) expect(Buffer.from(read.get(file.path) ?? [])).toEqual(Buffer.from(file.bytes));
  });

  test("the manifest names path, media type, size and digest, sorted", async () => {
    await writeEvidence(dir, FILES);
    const manifest = JSON.parse(await readFile(join(dir, "manifest.json"), "utf8")) as Json;
    expect(manifest).toEqual({
      schema: "annex/manifest/v1",
      files: [FILES[1], FILES[2], FILES[0]].map((file) => ({
        path: file?.path,
        mediaType: file?.mediaType,
        size: file?.bytes.byteLength,
        sha256: sha256Hex(file?.bytes ?? bytes("?")),
      })),
    });
  });

  test("refuses a folder that already holds something", async () => {
    await writeEvidence(dir, FILES);
    await expect(writeEvidence(dir, FILES)).rejects.toThrow(code("evidence-directory-not-empty"));
  });

  test.each(["../x", "/x", "a/../x", "a//b", "./a", "a\\b", "C:x", "a\nb", "", "manifest.json", "a/"])(
    "refuses to write the path %j",
    async (path) => {
      const file = { path, mediaType: "text/plain", bytes: bytes("x") };
      await expect(writeEvidence(dir, [file])).rejects.toThrow(code("evidence-path-invalid"));
    },
  );

  test("refuses the same path twice", async () => {
    const file = { path: "a", mediaType: "text/plain", bytes: bytes("x") };
    await expect(writeEvidence(dir, [file, file])).rejects.toThrow(code("evidence-path-duplicate"));
  });
});

describe("readEvidence of tampered evidence", () => {
  let sha: string;
  beforeEach(async () => {
    sha = (await writeEvidence(dir, FILES)).manifestSha256;
  });

  const tampering: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ["one byte of a file changed", "evidence-file-mismatch", () => writeFile(join(dir, "change.json"), "[]")],
    ["a file cut short", "evidence-file-mismatch", () => writeFile(join(dir, "raw/scan.json"), "[")],
    ["a file removed", "evidence-file-missing", () => rm(join(dir, "empty.txt"))],
    ["a file added", "evidence-extra-file", () => writeFile(join(dir, "extra"), "")],
    ["a file added in a folder", "evidence-extra-file", () => writeFile(join(dir, "raw/extra"), "")],
    ["a file renamed", "evidence-extra-file", () => rename(join(dir, "empty.txt"), join(dir, "full.txt"))],
    ["the manifest changed", "evidence-manifest-mismatch", () => writeFile(join(dir, "manifest.json"), "{}")],
    ["the manifest removed", "evidence-manifest-missing", () => rm(join(dir, "manifest.json"))],
    ["a file replaced by a link to equal bytes", "evidence-not-regular-file", () => replaceByLink("change.json")],
    ["the manifest replaced by a link", "evidence-not-regular-file", () => replaceByLink("manifest.json")],
    ["a folder replaced by a link", "evidence-not-regular-file", () => replaceByLink("raw")],
    ["a dangling link added", "evidence-not-regular-file", () => symlink("nowhere", join(dir, "dangling"))],
  ];
  test.each(tampering)("names %s", async (_name, expected, tamper) => {
    await tamper();
    await expect(readEvidence(dir, sha)).rejects.toThrow(code(expected));
  });

  test("accepts a hard link, which is a regular file", async () => {
    await link(join(dir, "change.json"), join(root, "other-name"));
    await expect(readEvidence(dir, sha)).resolves.toBeInstanceOf(Map);
  });

  test.each(["", "0".repeat(64), "main"])("refuses the expected digest %j", async (expected) => {
    await expect(readEvidence(dir, expected)).rejects.toThrow(code("evidence-manifest-mismatch"));
  });

  async function replaceByLink(name: string): Promise<void> {
    await mkdir(join(root, "aside"));
    await rename(join(dir, name), join(root, "aside", name));
    await symlink(join(root, "aside", name), join(dir, name));
  }
});

describe("readEvidence of a manifest that a hostile job wrote", () => {
  const entry = { path: "a", mediaType: "text/plain", size: 1, sha256: sha256Hex("x") };
  const hostile: readonly (readonly [string, string, Json])[] = [
    ["leaves the folder", "evidence-path-invalid", [{ ...entry, path: "../outside" }]],
    ["is absolute", "evidence-path-invalid", [{ ...entry, path: "/etc/hostname" }]],
    ["names a file twice", "evidence-manifest-invalid", [entry, entry]],
    ["is not sorted", "evidence-manifest-invalid", [{ ...entry, path: "b" }, entry]],
    ["has an unknown key", "evidence-manifest-invalid", [{ ...entry, mode: 1 }]],
    ["has a size that is no integer", "evidence-manifest-invalid", [{ ...entry, size: 1.5 }]],
  ];
  test.each(hostile)("refuses one that %s", async (_name, expected, files) => {
    await mkdir(dir);
    await writeFile(join(root, "outside"), "x");
    await writeFile(join(dir, "a"), "x");
    const manifest = canonicalBytes({ schema: "annex/manifest/v1", files });
    await writeFile(join(dir, "manifest.json"), manifest);
    await expect(readEvidence(dir, sha256Hex(manifest))).rejects.toThrow(code(expected));
  });

  test.each([
    ['{"files":[],"schema":"annex/manifest/v1","schema":"annex/manifest/v1"}'],
    ['{"files": [],"schema":"annex/manifest/v1"}'],
    ['{"files":[],"schema":"annex/manifest/v2"}'],
    ["{"],
    [""],
  ])("refuses %j", async (text) => {
    await mkdir(dir);
    await writeFile(join(dir, "manifest.json"), text);
    await expect(readEvidence(dir, sha256Hex(text))).rejects.toThrow(code("evidence-manifest-invalid"));
  });
});
