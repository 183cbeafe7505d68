import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

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
  expect(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")).not.toContain('"resolved"');
});
