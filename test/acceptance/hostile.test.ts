import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { annex } from "../cli/annex.ts";
import { startOsvServer } from "../fakes/osv-server.ts";
import { tools } from "./tools.ts";

let folder = "";
let marker = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-hostile-"));
  marker = join(folder, "ran");
  const source = join(folder, "hostile-1.0");
  mkdirSync(source);
  const setup = `import pathlib\npathlib.Path(${JSON.stringify(marker)}).write_text("ran")\nfrom setuptools import setup\nsetup(name="hostile", version="1.0")\n`;
  writeFileSync(join(source, "setup.py"), setup);
  writeFileSync(join(source, "PKG-INFO"), "Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n");
  execFileSync("tar", ["-czf", "hostile-1.0.tar.gz", "hostile-1.0"], { cwd: folder });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every way in which a requirements.txt can name the source distribution beside it. */
const REQUIREMENTS: readonly [string, (folder: string) => string][] = [
  ["a path", () => "./hostile-1.0.tar.gz\n"],
  ["a folder", () => "./hostile-1.0\n"],
  ["an editable folder", () => "-e ./hostile-1.0\n"],
  ["a file URL", (where) => `hostile @ ${pathToFileURL(join(where, "hostile-1.0.tar.gz")).href}\n`],
  ["a bare file URL", (where) => `${pathToFileURL(join(where, "hostile-1.0.tar.gz")).href}\n`],
  ["a place to look for it", () => "--find-links .\nhostile==1.0\n"],
  ["an index of its own", (where) => `--index-url ${pathToFileURL(where).href}\n--no-binary :all:\nhostile==1.0\n`],
];

describe("a source distribution with a hostile setup.py", () => {
  it.each(REQUIREMENTS)("is never run when requirements.txt names it by %s", async (what, text) => {
    writeFileSync(join(folder, "requirements.txt"), text(folder));
    const server = await startOsvServer({ records: [] });
    const pinned = what === "a place to look for it" || what === "an index of its own";
    try {
      const env = tools.env({ ANNEX_PIP_AUDIT: tools.pipAudit, ANNEX_OSV_URL: server.url, PIP_NO_INDEX: "1" });
      const flags = ["--source", "pip-audit", "--source", "osv", "--osv-url", server.url, "--format", "json"];
      const ran = await annex(folder, ["audit", ...flags], env);
      const document = JSON.parse(ran.out);
      expect(existsSync(marker)).toBe(false);
      const missed = document.unscanned.map(({ reason }: { reason: string }) => reason);
      if (!pinned) {
        // It comes from no index: nobody knows anything about it, and that is never clean.
        expect([ran.code, document.verdict.status, document.packages]).toEqual([3, "inconclusive", []]);
        expect(missed).toHaveLength(1);
      } else {
        // By name and version it is asked about, and nothing is downloaded or built for that.
        expect(document.packages.map(({ purl }: { purl: string }) => purl)).toEqual(["pkg:pypi/hostile@1.0"]);
        expect(document.sources.map(({ id }: { id: string }) => id).sort()).toEqual(["osv-api", "pip-audit"]);
      }
    } finally {
      await server.close();
    }
  });

  it("would have left its mark, had anything run it", () => {
    execFileSync(tools.python, ["setup.py", "--version"], { cwd: join(folder, "hostile-1.0"), env: tools.env() });
    expect(existsSync(marker)).toBe(true);
  });
});

describe("a hostile program beside the project", () => {
  it("is not taken for pip-audit", async () => {
    const program = join(folder, "pip-audit");
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\n`);
    chmodSync(program, 0o755);
    writeFileSync(join(folder, "requirements.txt"), "demo==1.0\n");
    const ran = await annex(folder, ["audit", "--source", "pip-audit"], { PATH: "/nowhere" });
    expect([ran.code, existsSync(marker)]).toEqual([3, false]);
  });
});
