import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ActLine,
  type Annotation,
  annotations,
  jobResults,
  jobSummaries,
  parseLog,
  stepOutputs,
} from "./act-log.ts";
import { calledWorkflows, declaredJobs, stubReplacements } from "./act-references.ts";
import { tools } from "./tools.ts";

type Texts = Readonly<Record<string, string>>;

/** One run of a caller's workflow under act, in host mode. */
export interface ActRun {
  /** Folder of the caller: a git repository with a remote `origin`; a pull request's checkout is a real merge commit. */
  readonly caller: string;
  /** File name of the caller's workflow; `ci.yml` when absent. */
  readonly workflow?: string;
  readonly eventName: string;
  /** The event's payload; a pull request's needs its `number`, as GitHub's has. */
  readonly event: Readonly<Record<string, unknown>>;
  /** Folder of the bundle with rendered references (scripts/render-refs.mjs). */
  readonly exportDir: string;
  /** The OWNER/NAME and REF that the references were rendered to. */
  readonly bundle: { readonly repository: string; readonly ref: string };
  readonly env?: Texts;
  readonly secrets?: Texts;
  readonly variables?: Texts;
  readonly actor?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Folder that holds the artifacts; shared by runs where one takes what another made. A new one when absent. */
  readonly artifactsDir?: string;
  /** Milliseconds until act is ended; ten minutes when absent. */
  readonly timeoutMs?: number;
}

/** What a run of act left behind. */
export interface ActResult {
  /** act's exit code; null when it had to be ended. */
  readonly exitCode: number | null;
  /** Job id → success, failure, or skipped for a declared job that never started. */
  readonly jobs: Texts;
  /** Job id → the outputs of all its steps together, a later one winning. */
  readonly outputs: Readonly<Record<string, Texts>>;
  /** Job id → step id → outputs. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
  /** Job id → its job summary; a job that wrote none is absent. */
  readonly summaries: Texts;
  readonly annotations: readonly Annotation[];
  readonly lines: readonly ActLine[];
  /** The log as a person reads it: job and masked message of each line, then act's own complaints. */
  readonly log: string;
  readonly artifactsDir: string;
}

function flags(name: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [name, value]);
}

function pairs(texts: Texts = {}): readonly string[] {
  return Object.entries(texts).map(([name, value]) => `${name}=${value}`);
}

/** GitHub gives every run a token; only a fake of its API sees this one. */
const token = { GITHUB_TOKEN: "token-of-the-run" };

/**
 * The command line, as DESIGN.md §8 found it to work. Secrets go through a file (JSON is YAML, too), because act hands its
 * own environment to every step.
 */
function commandLine(run: ActRun, scratch: string, artifactsDir: string): readonly string[] {
  const { repository, ref } = run.bundle;
  const env = {
    ANNEX_TEST_ARTIFACTS: artifactsDir,
    GITHUB_RUN_ID: String(run.runId ?? 1),
    GITHUB_RUN_ATTEMPT: String(run.runAttempt ?? 1),
    ...run.env,
  };
  return [
    run.eventName,
    ...["-C", run.caller, "-W", `.github/workflows/${run.workflow ?? "ci.yml"}`],
    ...["-e", join(scratch, "event.json"), "-P", "ubuntu-24.04=-self-hosted", "--actor", run.actor ?? "developer"],
    ...flags("--local-repository", [
      `${repository}@${ref}=${run.exportDir}`,
      ...stubReplacements([run.exportDir, run.caller]),
    ]),
    ...flags("--env", pairs(env)),
    ...flags("--var", pairs(run.variables)),
    ...["--secret-file", join(scratch, "secrets.yml")],
    ...["--action-cache-path", join(scratch, "cache"), "--action-offline-mode", "--no-cache-server"],
    ...["--concurrent-jobs", "1", "--rm", "--json"],
  ];
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** act and what it started share a process group, so that all of it can be ended. */
function execute(args: readonly string[], cwd: string, timeoutMs: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(tools.act, args, { cwd, env: tools.env(), detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => stdout.push(data));
    child.stderr.on("data", (data: Buffer) => stderr.push(data));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    child.on("error", (cause) => reject(new Error(`act does not run. ${tools.remedy}`, { cause })));
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

function withSkipped(run: ActRun, results: Texts): Texts {
  const file = run.workflow ?? "ci.yml";
  const called = calledWorkflows(run.caller, file, run.bundle.repository);
  const declared = [...declaredJobs(run.caller, [file]), ...declaredJobs(run.exportDir, called)];
  return { ...Object.fromEntries(declared.map((id) => [id, "skipped"])), ...results };
}

/** Runs a caller's workflow, with stubs in the place of GitHub's own actions, and reads what happened from the log. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const scratch = mkdtempSync(join(tmpdir(), "annex-act-"));
  const artifactsDir = run.artifactsDir ?? mkdtempSync(join(tmpdir(), "annex-artifacts-"));
  try {
    writeFileSync(join(scratch, "event.json"), JSON.stringify(run.event));
    writeFileSync(join(scratch, "secrets.yml"), JSON.stringify({ ...token, ...run.secrets }));
    const ended = await execute(commandLine(run, scratch, artifactsDir), scratch, run.timeoutMs ?? 600_000);
    const lines = parseLog(ended.stdout);
    const steps = stepOutputs(lines);
    const merge = (outputs: Readonly<Record<string, Texts>>): Texts => Object.assign({}, ...Object.values(outputs));
    return {
      exitCode: ended.exitCode,
      jobs: withSkipped(run, jobResults(lines)),
      outputs: Object.fromEntries(Object.entries(steps).map(([job, outputs]) => [job, merge(outputs)])),
      steps,
      summaries: jobSummaries(lines),
      annotations: annotations(lines),
      lines,
      log: `${lines.map(({ jobID, msg }) => `${jobID ?? ""} | ${msg.trimEnd()}`).join("\n")}\n${ended.stderr}`,
      artifactsDir,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
