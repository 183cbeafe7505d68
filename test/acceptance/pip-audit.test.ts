import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { collectAdvisories } from "../../src/advisories/collect.ts";
import { findVulnerabilities } from "../../src/advisories/findings.ts";
import { collectPipAudit, renderPinned } from "../../src/advisories/pip-audit.ts";
import { parsePipAudit } from "../../src/advisories/pip-audit-answer.ts";
import type { Package } from "../../src/model/package.ts";
import { systemClock } from "../../src/runner/clock.ts";
import { exec } from "../../src/runner/exec.ts";
import { locked } from "../advisories/build.ts";
import { OSV_DIR } from "../advisories/facts.ts";
import type { OsvFaultKind } from "../fakes/osv-faults.ts";
import { type OsvServer, startOsvServer } from "../fakes/osv-server.ts";
import { tools } from "./tools.ts";

const packages = [
  locked("requests", "2.19.0"),
  locked("jinja2", "2.4.1"),
  locked("PyYAML", "5.3"),
  locked("tornado", "6.1"),
  locked("tornado", "6.0"),
  locked("annex-clean-package", "1.0"),
];

let server: OsvServer | undefined;
let folder = "";
afterEach(async () => {
  await server?.close();
  if (folder !== "") rmSync(folder, { recursive: true });
  [server, folder] = [undefined, ""];
});

async function run(of: readonly Package[], options: Parameters<typeof startOsvServer>[0], env = {}): Promise<string> {
  server = await startOsvServer(options);
  const pinned = renderPinned(of);
  const osvUrl = server.url;
  return collectPipAudit({ executable: tools.pipAudit, pinned, service: "osv", osvUrl, exec, env: tools.env(env) });
}

describe("the real pip-audit on annex's own list", () => {
  it("reports the vulnerabilities that annex finds itself, and both count as one", async () => {
    const pipAudit = await run(packages, { dir: OSV_DIR });
    const document = await collectAdvisories({
      packages,
      sources: { offlineDir: OSV_DIR },
      fetch: (url, init) => fetch(url, init),
      clock: systemClock,
      pipAudit,
    });
    expect([document.failures, document.unscanned]).toEqual([[], []]);
    const { vulnerabilities, undecidable } = findVulnerabilities(packages, document.advisories, document.pipAudit);
    expect(undecidable).toEqual([]);
    expect(vulnerabilities.length).toBeGreaterThan(15);
    expect(new Set(vulnerabilities.map(({ package: of }) => `${of.name} ${of.version}`)).size).toBe(5);
    expect(vulnerabilities.filter(({ sources }) => sources.join(" ") !== "osv pip-audit").map(({ id }) => id)).toEqual(
      [],
    );
  });

  it("is believed when it reports nothing, for every package by name", async () => {
    const clean = [locked("annex-clean-package", "1.0"), locked("another", "2.0+local.1")];
    expect(parsePipAudit(await run(clean, { records: [] }), "")).toEqual({ findings: [], skipped: [] });
    expect(server?.requests.map(({ path }) => path)).toEqual(["/v1/query", "/v1/query"]);
  });

  const faults: readonly OsvFaultKind[] = ["status-500", "garbage", "html", "empty", "reset", "truncated"];
  it.each(faults)("gives no usable answer, and says so, when OSV fails with %s", async (kind) => {
    const text = await run(packages, { dir: OSV_DIR, faults: [{ kind }] });
    expect(() => parsePipAudit(text, "")).toThrow(expect.objectContaining({ code: "pip-audit-failed" }));
  });

  it("is a failure when it is not installed", async () => {
    const text = await collectPipAudit({
      executable: join(tools.folder, "no-such-pip-audit"),
      pinned: "demo==1.0\n",
      service: "osv",
      exec,
      env: tools.env(),
    });
    expect(() => parsePipAudit(text, "")).toThrow(expect.objectContaining({ code: "pip-audit-failed" }));
  });

  it("never runs the setup.py of a source distribution that it could find", async () => {
    folder = mkdtempSync(join(tmpdir(), "annex-hostile-"));
    const marker = join(folder, "ran");
    const project = join(folder, "hostile-1.0");
    mkdirSync(project);
    const setup = `import pathlib\npathlib.Path(${JSON.stringify(marker)}).write_text("ran")\nfrom setuptools import setup\nsetup(name="hostile", version="1.0")\n`;
    writeFileSync(join(project, "setup.py"), setup);
    writeFileSync(join(project, "PKG-INFO"), "Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n");
    const packed = await exec("tar", ["-czf", "hostile-1.0.tar.gz", "hostile-1.0"], { cwd: folder });
    expect(packed.exitCode).toBe(0);
    const text = await run([locked("hostile", "1.0")], { records: [] }, { PIP_FIND_LINKS: folder });
    expect(parsePipAudit(text, "")).toEqual({ findings: [], skipped: [] });
    expect(existsSync(marker)).toBe(false);
    // The trap works: whatever had built the package would have left the mark.
    await exec(tools.python, ["setup.py", "--version"], { cwd: project, env: tools.env() });
    expect(existsSync(marker)).toBe(true);
  });
});
