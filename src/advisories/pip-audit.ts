import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exec, ExecResult } from "../model/exec.ts";
import type { Package } from "../model/package.ts";
import { distinct } from "./distinct.ts";
import { canonicalName } from "./names.ts";
import { pep440 } from "./orderings/pep440.ts";
import { reasonOf } from "./source.ts";

/** What PEP 508 allows as a name; anything else could be read as an option or a path. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

/**
 * The list pip-audit is given: every PyPI package as `name==version`, sorted, one a line. Nothing else is ever written
 * into it, so that pip-audit has nothing to resolve, download or build.
 */
export function renderPinned(packages: readonly Package[]): string {
  const lines = distinct(packages)
    .filter(isPinnable)
    .map(({ name, version }) => `${canonicalName("PyPI", name)}==${version}`);
  return lines.map((line) => `${line}\n`).join("");
}

/** Whether a package can be asked about by name and version. */
export function isPinnable({ ecosystem, name, version }: Package): boolean {
  return ecosystem === "PyPI" && NAME.test(name) && !/\s/.test(version) && pep440.parse(version) !== null;
}

export interface PipAuditOptions {
  /** The program, as found on the machine. */
  readonly executable: string;
  /** What {@link renderPinned} wrote. */
  readonly pinned: string;
  readonly service: "osv" | "pypi";
  /** Base address of an OSV API, without `/v1`; absent: pip-audit's own default. */
  readonly osvUrl?: string;
  readonly exec: Exec;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
}

/**
 * Runs pip-audit and gives `annex/pip-audit/v1` as JSON text: what was asked, and what was printed or why nothing usable
 * was. Never throws for anything that pip-audit does: a broken tool is evidence too, and `parsePipAudit` says so.
 */
export async function collectPipAudit(options: PipAuditOptions): Promise<string> {
  const { executable, pinned, exec, env = process.env, timeoutMs = 600_000 } = options;
  const directory = await mkdtemp(join(tmpdir(), "annex-pip-audit-"));
  try {
    const outputs: unknown[] = [];
    for (const [index, lines] of rounds(pinned).entries()) {
      const file = join(directory, `pinned-${index}.txt`);
      await writeFile(file, lines.map((line) => `${line}\n`).join(""));
      const args = [...argsOf(options), "--cache-dir", join(directory, "cache"), "-r", file];
      const output = outputOf(await exec(executable, args, { cwd: directory, env: cleaned(env), timeoutMs }));
      if ("failure" in output) return render(pinned, output);
      outputs.push(output.output);
    }
    return render(pinned, { outputs });
  } catch (error) {
    return render(pinned, { failure: `pip-audit could not be started: ${reasonOf(error)}` });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** pip-audit refuses a list with two versions of one package, which several lockfiles together often have. */
function rounds(pinned: string): readonly (readonly string[])[] {
  const lists: Map<string, string>[] = [];
  for (const line of pinned.split("\n").filter((text) => text !== "")) {
    const name = line.slice(0, line.indexOf("=="));
    const free = lists.find((list) => !list.has(name));
    if (free === undefined) lists.push(new Map([[name, line]]));
    else free.set(name, line);
  }
  return lists.map((list) => [...list.values()]);
}

function argsOf({ service, osvUrl }: PipAuditOptions): readonly string[] {
  const fixed = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "-f", "json", "-s", service];
  const url = osvUrl === undefined ? [] : ["--osv-url", `${osvUrl.replace(/\/+$/, "")}/v1/query`];
  return service === "osv" ? [...fixed, ...url] : fixed;
}

/** pip-audit takes options from PIP_AUDIT_*, which would change what its answer means. */
function cleaned(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PIP_AUDIT_")));
}

type Output = { readonly output: unknown } | { readonly failure: string };

/** The exit code says nothing: 1 is both "found something" and "crashed", 0 also "asked about nothing". */
function outputOf({ exitCode, stdout, stderr, timedOut }: ExecResult): Output {
  if (timedOut) return { failure: "pip-audit did not end in time" };
  try {
    return { output: JSON.parse(stdout) };
  } catch {
    const last = stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
    const how = exitCode === null ? "did not run" : `ended with exit code ${exitCode} and printed no JSON`;
    return { failure: `pip-audit ${how}${last === "" ? "" : `: ${last}`}` };
  }
}

function render(
  pinned: string,
  output: { readonly outputs: readonly unknown[] } | { readonly failure: string },
): string {
  return `${JSON.stringify({ schema: "annex/pip-audit/v1", pinned: pinned.split("\n").filter(Boolean), ...output })}\n`;
}
