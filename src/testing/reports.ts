import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import picomatch from "picomatch";
import type { Problem } from "../model/evidence.ts";
import { matchesAny } from "../policy/match.ts";

/** One report as the test command left it. */
export interface Report {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The reports that can be believed, and what is wrong with the others. */
export interface Reports {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

const MAX_REPORTS = 2000;
const MAX_BYTES = 64 * 1024 * 1024;

/** File times come from the kernel's coarse clock, which lags behind the one that `started` was read from. */
const CLOCK_LAG_MS = 20;

/**
 * The files below `root` that match the globs, sorted, read only when the run that began at `started` (milliseconds
 * since 1970) wrote them: a report that lies in the repository says nothing about this run. Links are not followed.
 * A pattern without a file is a problem, as is each file that cannot be believed or read.
 */
export async function collectReports(root: string, patterns: readonly string[], started: number): Promise<Reports> {
  const paths = new Map<string, readonly string[]>();
  for (const pattern of patterns) {
    const found = await filesBelow(root, baseOf(pattern));
    paths.set(
      pattern,
      found.filter((path) => matchesAny(path, [pattern])),
    );
  }
  const reports: Report[] = [];
  const problems = patterns.filter((pattern) => paths.get(pattern)?.length === 0).map(missing);
  const all = [...new Set([...paths.values()].flat())].sort();
  if (all.length > MAX_REPORTS) problems.push(tooMany(all.length));
  for (const path of all.slice(0, MAX_REPORTS)) {
    const read = await readReport(root, path, started);
    if ("code" in read) problems.push(read);
    else reports.push(read);
  }
  return { reports, problems };
}

/** The folder above the first `*` or other special character of a glob. */
function baseOf(pattern: string): string {
  const { base, isGlob } = picomatch.scan(pattern);
  return isGlob ? base : base.split("/").slice(0, -1).join("/");
}

/** All files and links below a folder, relative to the root; what is not there has none. */
async function filesBelow(root: string, folder: string): Promise<readonly string[]> {
  if (await isLinkOnTheWay(root, folder)) return [];
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== ".git" && entry.name !== "node_modules") found.push(...(await filesBelow(root, path)));
    } else {
      found.push(path);
    }
  }
  return found;
}

async function isLinkOnTheWay(root: string, folder: string): Promise<boolean> {
  const parts = folder.split("/");
  for (let length = 1; length <= parts.length; length += 1) {
    const path = join(root, ...parts.slice(0, length));
    const stats = await lstat(path).catch((error: NodeJS.ErrnoException) =>
      error.code === "ENOENT" ? null : Promise.reject(error),
    );
    if (stats?.isSymbolicLink()) return true;
  }
  return false;
}

async function readReport(root: string, path: string, started: number): Promise<Report | Problem> {
  const stats = await lstat(join(root, path));
  const name = JSON.stringify(path);
  if (!stats.isFile()) {
    const hint = "Let the command write the report itself there; links are not followed.";
    return { code: "report-not-regular", message: `The report ${name} is not a regular file.`, hint };
  }
  if (stats.size > MAX_BYTES) {
    const hint = "Let the command write smaller reports, for example without the output of passing tests.";
    return {
      code: "report-too-large",
      message: `The report ${name} has ${stats.size} bytes; at most ${MAX_BYTES} are read.`,
      hint,
    };
  }
  if (isOlder(stats.mtimeMs, started)) {
    const hint = "Let the command write it anew on each run, and do not commit reports.";
    return { code: "report-stale", message: `The report ${name} was there before the command ran.`, hint };
  }
  return { path, text: await readFile(join(root, path), "utf8") };
}

/** Some file systems keep whole seconds only. */
function isOlder(modified: number, started: number): boolean {
  const from = modified % 1000 === 0 ? Math.floor(started / 1000) * 1000 : started;
  return modified < from - CLOCK_LAG_MS;
}

function missing(pattern: string): Problem {
  return {
    code: "report-missing",
    message: `No file matches ${JSON.stringify(pattern)} after the command ran.`,
    hint: "Let the command write its report there, or correct the path in .github/annex.yml.",
  };
}

function tooMany(count: number): Problem {
  return {
    code: "report-too-many",
    message: `${count} files match the patterns of reports; at most ${MAX_REPORTS} are read.`,
    hint: "Name the reports more exactly in .github/annex.yml.",
  };
}
