import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
// @ts-expect-error: a script without types
import { missingOptionalPackages } from "../scripts/tools/complete-lock.mjs";

const lockFile = new URL("../package-lock.json", import.meta.url);

test("the tests run on Node 24, whichever Node started npm", () => {
  expect(process.versions.node.split(".")[0]).toBe("24");
});

test("every dependency is pinned to one version", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.length).toBeGreaterThan(0);
  for (const [name, version] of versions) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the lock file names no address that a package comes from", () => {
  expect(readFileSync(lockFile, "utf8")).not.toContain('"resolved"');
});

test("npm ci accepts the lock file: it holds the optional packages of every platform", () => {
  const remedy = "Run `node scripts/tools/complete-lock.mjs`.";
  expect(missingOptionalPackages(JSON.parse(readFileSync(lockFile, "utf8"))), remedy).toEqual([]);
});
