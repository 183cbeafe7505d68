import { describe, expect, it } from "vitest";
import { collectPackages } from "../../src/lockfiles/collect.ts";
import { aTree } from "./build.ts";

const POETRY = (version: string, extra = "") => `[[package]]
name = "flask"
version = "${version}"
optional = false
groups = ["main"]
files = [{file = "x", hash = "sha256:${"a".repeat(64)}"}]
${extra}
[metadata]
lock-version = "2.1"
python-versions = "*"
content-hash = "${"b".repeat(64)}"
`;
const PYPROJECT = '[project]\nname = "service"\nversion = "1"\ndependencies = ["Flask>=3"]\n';

describe("collectPackages", () => {
  it("compares head with base and reads the manifests of both", async () => {
    const document = await collectPackages({
      head: aTree({ "api/poetry.lock": POETRY("3.0.3"), "api/pyproject.toml": PYPROJECT }),
      base: aTree({ "api/poetry.lock": POETRY("3.0.2") }),
    });
    expect(document.changes.map(({ kind, after }) => [kind, after?.version])).toEqual([["updated", "3.0.3"]]);
    expect(document.explicit).toEqual([
      { ecosystem: "PyPI", name: "flask", requirement: ">=3", scope: "runtime", manifest: "api/pyproject.toml" },
    ]);
    expect(document.lockfiles[0]?.packages[0]?.direct).toBe(true);
    expect(document.baseExplicit).toEqual([]);
    expect(document.base[0]?.packages[0]?.direct).toBe(null);
    expect([document.unreadable, document.skipped, document.uploads]).toEqual([[], [], []]);
  });

  it("has no changes without a base", async () => {
    const document = await collectPackages({ head: aTree({ "poetry.lock": POETRY("3.0.3") }), base: null });
    expect([document.changes, document.base]).toEqual([[], []]);
  });

  it("names what it cannot read and reads the rest", async () => {
    const document = await collectPackages({
      head: aTree({
        "poetry.lock": POETRY("3.0.3"),
        "a/uv.lock": "version = 9\n",
        "b/requirements.txt": new Uint8Array([0xff, 0xfe, 0x66, 0x00]),
        "c/yarn.lock": "",
        "d/go.sum": "",
        "e/Pipfile.lock": "{}",
        "f/poetry.lock": "",
      }),
      base: aTree({ "poetry.lock": "[[package]]\n" }),
    });
    expect(document.lockfiles.map(({ path }) => path)).toEqual(["poetry.lock"]);
    expect(document.unreadable.map(({ path, reason, origin }) => `${origin} ${path} ${reason.split(":")[0]}`)).toEqual([
      "head c/yarn.lock annex cannot read lockfiles of Yarn yet",
      "head d/go.sum annex cannot read lockfiles of Go yet",
      "head e/Pipfile.lock annex cannot read lockfiles of Pipenv yet",
      "head a/uv.lock lockfile-unknown-version",
      "head b/requirements.txt lockfile-encoding",
      "head f/poetry.lock lockfile-truncated",
      "base poetry.lock lockfile-truncated",
    ]);
  });

  it("says when a manifest of the lockfile cannot be read", async () => {
    const document = await collectPackages({
      head: aTree({ "package-lock.json": NPM, "package.json": "{" }),
      base: null,
    });
    expect(document.lockfiles).toEqual([]);
    expect(document.unreadable.every(({ reason }) => reason.startsWith("manifest-unreadable"))).toBe(true);
    expect(document.unreadable.length).toBeGreaterThan(0);
  });

  it("reads only the lockfiles that are given, each in the format that is given", async () => {
    const files = { "poetry.lock": POETRY("3.0.3"), "deps/base.in.lock": "flask==3.0.2\n", "yarn.lock": "" };
    const document = await collectPackages({
      head: aTree(files),
      base: aTree({}),
      lockfiles: ["requirements.txt:deps/base.in.lock", "./gone/uv.lock"],
    });
    expect(document.lockfiles.map(({ path, format }) => [path, format])).toEqual([
      ["deps/base.in.lock", "requirements.txt"],
    ]);
    expect(document.unreadable.map(({ path, origin }) => [path, origin])).toEqual([["gone/uv.lock", "head"]]);
    expect(document.changes.map(({ kind }) => kind)).toEqual(["added"]);
  });

  it("refuses a lockfile argument whose format cannot be told", async () => {
    const asked = collectPackages({ head: aTree({}), base: null, lockfiles: ["deps/base.lock"] });
    await expect(asked).rejects.toMatchObject({ code: "lockfile-unknown-format" });
  });

  it("lists a package once when one requirements file includes another", async () => {
    const { lockfiles } = await collectPackages({
      head: aTree({
        "requirements.txt": "flask==3.0.2\n",
        "requirements-dev.txt": "-r requirements.txt\npytest==8.0.0\n",
        "requirements-test.txt": "-r parts/common\n",
        "parts/common": "click==8.1.7\n",
      }),
      base: null,
    });
    const listed = lockfiles.flatMap(({ path, packages }) =>
      packages.map(({ name, scope, lockfile }) => [path, name, scope, lockfile].join(" ")),
    );
    expect(listed).toEqual([
      "requirements-dev.txt pytest development requirements-dev.txt",
      "requirements-test.txt click development parts/common",
      "requirements.txt flask unknown requirements.txt",
    ]);
  });

  it("takes a requirements.txt without a manifest as naming what nothing else needs", async () => {
    const { explicit } = await collectPackages({
      head: aTree({
        "requirements.txt": "flask==3.0.2\n    # via -r x.in\nclick==8.1.7\n    # via flask\nattrs==1.0\n",
      }),
      base: null,
    });
    expect(explicit.map(({ name, manifest }) => [name, manifest])).toEqual([
      ["attrs", "requirements.txt"],
      ["flask", "requirements.txt"],
    ]);
  });

  it("leaves members of a workspace out of the explicit dependencies", async () => {
    const packages = {
      "": { name: "root", workspaces: ["packages/*"] },
      "node_modules/@team/b": { resolved: "packages/b", link: true },
      "node_modules/ms": { version: "2.1.3" },
      "packages/a": { name: "@team/a", version: "1.0.0", dependencies: { "@team/b": "1.0.0", ms: "^2" } },
      "packages/b": { name: "@team/b", version: "1.0.0" },
    };
    const { explicit, lockfiles } = await collectPackages({
      head: aTree({
        "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages }),
        "package.json": JSON.stringify({ name: "root" }),
        "packages/a/package.json": JSON.stringify({ name: "@team/a", dependencies: { "@team/b": "1.0.0", ms: "^2" } }),
        "packages/b/package.json": JSON.stringify({ name: "@team/b" }),
      }),
      base: null,
    });
    expect(explicit.map(({ name }) => name)).toEqual(["ms"]);
    expect(lockfiles[0]?.packages.map(({ name, direct }) => [name, direct])).toEqual([["ms", true]]);
  });

  it("says which manifests no lockfile covers", async () => {
    const { skipped } = await collectPackages({
      head: aTree({
        "poetry.lock": POETRY("3.0.3"),
        "pyproject.toml": PYPROJECT,
        "tools/pyproject.toml": PYPROJECT,
        "web/package.json": '{"name":"web","dependencies":{"a":"1","b":"1"}}',
        "docs/package.json": '{"name":"docs"}',
        "node_modules/x/package-lock.json": "{}",
        "lib/.venv/requirements.txt": "",
      }),
      base: null,
    });
    expect(skipped.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "lib/.venv/: holds installed packages",
      "node_modules/: holds installed packages",
      "tools/pyproject.toml: names 1 packages, and no lockfile covers it",
      "web/package.json: names 2 packages, and no lockfile covers it",
    ]);
  });
});

const NPM = JSON.stringify({ lockfileVersion: 3, packages: { "": {}, "node_modules/a": { version: "1.0.0" } } });
