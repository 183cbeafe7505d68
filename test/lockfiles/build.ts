import type { FileTree } from "../../src/lockfiles/file-tree.ts";
import { AnnexError } from "../../src/model/error.ts";
import type { Lockfile, Package } from "../../src/model/package.ts";

/** A package with everything that a test does not care about filled in. */
export function aPackage(fields: Partial<Package> & { readonly name: string; readonly version: string }): Package {
  return {
    ecosystem: "PyPI",
    purl: `pkg:pypi/${fields.name}@${fields.version}`,
    direct: null,
    scope: "runtime",
    lockfile: "uv.lock",
    line: 1,
    hashes: ["sha256:aa"],
    source: "registry",
    dependencies: [],
    ...fields,
  };
}

/** A lockfile of these packages. */
export function aLockfile(...packages: readonly Package[]): Lockfile {
  return { path: packages[0]?.lockfile ?? "uv.lock", format: "uv.lock", packages, unscanned: [] };
}

/** A tree that lives in memory. */
export function aTree(files: Readonly<Record<string, string | Uint8Array>>): FileTree {
  return {
    list: async () => Object.keys(files),
    read: async (path) => {
      const content = files[path];
      if (content === undefined) {
        throw new AnnexError({ code: "lockfile-missing", message: `The tree holds no ${path}.`, hint: "Add it." });
      }
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}
