import { describe, expect, it } from "vitest";
import { diffPackages } from "../../src/lockfiles/diff.ts";
import type { Package, PackageChange } from "../../src/model/package.ts";
import { aLockfile, aPackage } from "./build.ts";

const shown = ({ kind, before, after }: PackageChange) =>
  `${kind} ${before === undefined ? "" : `${before.name} ${before.version}`} > ${after === undefined ? "" : `${after.name} ${after.version}`}`;

function diff(before: readonly Package[], after: readonly Package[]): readonly string[] {
  return diffPackages([aLockfile(...before)], [aLockfile(...after)]).map(shown);
}

const a1 = aPackage({ name: "a", version: "1.0" });
const a2 = aPackage({ name: "a", version: "2.0" });

describe("diffPackages", () => {
  it("finds nothing between equal lockfiles", () => {
    expect(diff([a1, a2], [a2, a1])).toEqual([]);
  });

  it("tells additions, removals and updates apart, sorted by name", () => {
    const before = [a1, aPackage({ name: "z", version: "1" })];
    const after = [aPackage({ name: "m", version: "1" }), a2];
    expect(diff(before, after)).toEqual(["updated a 1.0 > a 2.0", "added  > m 1", "removed z 1 > "]);
  });

  it("reports another source, other hashes and another scope of the same version", () => {
    const after = { ...a1, source: "https://mirror.example", hashes: ["sha256:bb"], scope: "development" as const };
    expect(diff([a1], [after])).toEqual([
      "rehashed a 1.0 > a 1.0",
      "rescoped a 1.0 > a 1.0",
      "source-changed a 1.0 > a 1.0",
    ]);
  });

  it("reports hashes that vanish or are added", () => {
    expect(diff([a1], [{ ...a1, hashes: [] }])).toEqual(["rehashed a 1.0 > a 1.0"]);
    expect(diff([a1], [{ ...a1, hashes: ["sha256:aa", "sha256:bb"] }])).toEqual(["rehashed a 1.0 > a 1.0"]);
  });

  it("does not let an update hide a changed source", () => {
    expect(diff([a1], [{ ...a2, source: "https://mirror.example" }])).toEqual([
      "source-changed a 1.0 > a 2.0",
      "updated a 1.0 > a 2.0",
    ]);
  });

  it("pairs several versions of one package by version, then from the newest down", () => {
    const v = (version: string) => aPackage({ name: "a", version });
    expect(diff([v("1.9"), v("2.0")], [v("1.10"), v("2.0")])).toEqual(["updated a 1.9 > a 1.10"]);
    expect(diff([v("1.9"), v("1.10")], [v("3.0")])).toEqual(["removed a 1.9 > ", "updated a 1.10 > a 3.0"]);
    expect(diff([v("1.0")], [v("1.0"), v("2.0")])).toEqual(["added  > a 2.0"]);
  });

  it("keeps the same package in two lockfiles apart", () => {
    const other = { ...a1, lockfile: "web/uv.lock" };
    const changes = diffPackages([aLockfile(a1), aLockfile(other)], [aLockfile(a2), aLockfile(other)]);
    expect(changes.map(shown)).toEqual(["updated a 1.0 > a 2.0"]);
  });

  it("calls a lower version an update too", () => {
    expect(diff([a2], [a1])).toEqual(["updated a 2.0 > a 1.0"]);
  });
});
