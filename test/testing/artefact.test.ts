import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collectArtefact } from "../../src/testing/artefact.ts";

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "annex-artefact-"));
  mkdirSync(join(root, "dist"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}

describe("the artefact", () => {
  test.each(["dist/*.whl", "dist/app-1.0.whl", "dist/*"])("is the one file that %s names", async (pattern) => {
    const root = folder({ "dist/app-1.0.whl": "wheel", "other.whl": "x" });
    const sha256 = createHash("sha256").update("wheel").digest("hex");
    expect(await collectArtefact(root, pattern)).toEqual({ name: "app-1.0.whl", size: 5, sha256 });
  });

  test("may lie in the root, and its name is taken literally but for *", async () => {
    const root = folder({ "app[1].whl": "wheel" });
    expect(await collectArtefact(root, "app[1].whl")).toMatchObject({ name: "app[1].whl" });
  });

  test.each([
    ["dist/*.whl", "artefact-missing"],
    ["nowhere/*.whl", "artefact-missing"],
    ["dist/*.txt", "artefact-ambiguous"],
    ["dist", "artefact-not-regular"],
    ["dist/link.tar", "artefact-not-regular"],
    ["out/*", "artefact-outside"],
  ])("%s is refused with %s", async (pattern, code) => {
    const root = folder({ "dist/a.txt": "a", "dist/b.txt": "b" });
    symlinkSync("a.txt", join(root, "dist/link.tar"));
    symlinkSync(folder({ secret: "s" }), join(root, "out"));
    await expect(collectArtefact(root, pattern)).rejects.toMatchObject({ code });
  });
});
