import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FakeGitHub, startGitHub } from "../fakes/github/server.ts";
import { type FakeIndex, startIndexServer } from "../fakes/index-server.ts";
import { type OsvServer, startOsvServer } from "../fakes/osv-server.ts";
import { type ActResult, runAct } from "./act.ts";
import type { HistoryId } from "./history/cases.ts";
import { type History, makeHistory } from "./history.ts";
import { tools } from "./tools.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What the rendered bundle is called. */
export const BUNDLE = { repository: "annex-test/annex", ref: "5f1d3c0a9b8e7d6c5b4a39281706f5e4d3c2b1a0" };
const REGISTER = "annex-test/register";
const APP_ID = 4711;

/** Upload times that the fake index knows; days before the histories' own dates. */
const PROJECTS = {
  PyPI: {
    sqlparse: [{ filename: "sqlparse-0.4.4-py3-none-any.whl", "upload-time": "2023-04-18T08:30:36Z" }],
    tenacity: [{ filename: "tenacity-9.2.1-py3-none-any.whl", "upload-time": "2026-09-01T08:00:00Z" }],
  },
};

/** Everything around a run that is not annex: GitHub, OSV and an index over HTTP, a rendered bundle, folders. */
export interface World {
  readonly scratch: string;
  readonly github: FakeGitHub;
  readonly osv: OsvServer;
  /** Bare repository of the register. */
  readonly register: string;
  /** Where the example's deploy command installs. */
  readonly installRoot: string;
  history(id: HistoryId): History;
  run(history: Started, options?: Partial<RunOptions>): Promise<ActResult>;
  /** Makes the artifacts of a run known to GitHub, for a later run that fetches one. */
  keepArtifacts(result: ActResult, runId: number): void;
  close(): Promise<void>;
}

/** A history, started by its own event or another one. */
type Started = Omit<History, "eventName"> & { readonly eventName: History["eventName"] | "workflow_dispatch" };

export interface RunOptions {
  readonly runId: number;
  readonly attempt: number;
  readonly env: Readonly<Record<string, string>>;
  readonly artifactsDir: string;
  /** File name of the caller's workflow; `annex.yml` when absent. */
  readonly workflow: string;
}

/** Starts a world; `close` stops what it started and removes its folders. */
export async function startWorld(): Promise<World> {
  const scratch = mkdtempSync(join(tmpdir(), "annex-world-"));
  const exportDir = join(scratch, "bundle");
  execFileSync(process.execPath, [join(root, "scripts/render-refs.mjs"), BUNDLE.repository, BUNDLE.ref, exportDir]);
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const register = join(scratch, "register.git");
  const github = await startGitHub({
    repository: "tsd/records-service",
    environments: [{ name: "production" }, { name: "staging" }],
    rules: { main: [{ type: "pull_request", parameters: PULL_REQUEST_RULE }] },
    registers: [{ repository: REGISTER, path: register }],
    app: { id: APP_ID, publicKey },
    readTokens: ["token-of-the-run"],
  });
  initRegister(register, scratch);
  const osv = await startOsvServer({ dir: join(root, "test/fixtures/osv") });
  const index = await startIndexServer({ projects: PROJECTS });
  const installRoot = join(scratch, "installed");
  mkdirSync(installRoot);
  const made: Parts = { scratch, exportDir, github, osv, index, privateKey, installRoot };
  return {
    scratch,
    github,
    osv,
    register,
    installRoot,
    history: (id) => historyIn(made, id),
    run: (history, options = {}) => runIn(made, history, options),
    keepArtifacts: (result, runId) => keepArtifacts(github, result, runId),
    close: async () => {
      await Promise.all([github.close(), osv.close(), index.close()]);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** As an administrator does it once: in a clone, by the command line, then pushed. */
function initRegister(bare: string, scratch: string): void {
  const clone = join(scratch, "register-clone");
  execFileSync("git", ["clone", "--quiet", bare, clone]);
  execFileSync(process.execPath, [join(root, "dist/annex.js"), "register", "init", "--register", clone]);
  execFileSync("git", ["-C", clone, "push", "--quiet", "origin", "HEAD"]);
}

function keepArtifacts(github: FakeGitHub, { artifactsDir }: ActResult, runId: number): void {
  const artifacts = readdirSync(artifactsDir).map((id) => {
    const folder = join(artifactsDir, id, "files");
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const names = all.filter((name) => statSync(join(folder, name)).isFile());
    const files = names.map((name) => [name, { base64: readFileSync(join(folder, name)).toString("base64") }] as const);
    const { name } = JSON.parse(readFileSync(join(artifactsDir, id, "meta.json"), "utf8")) as { readonly name: string };
    return { id: Number(id), name, files: Object.fromEntries(files) };
  });
  github.state.runs = github.state.runs.map((run) => (run.id === runId ? { ...run, artifacts } : run));
}

interface Parts {
  readonly scratch: string;
  readonly exportDir: string;
  readonly github: FakeGitHub;
  readonly osv: OsvServer;
  readonly index: FakeIndex;
  readonly privateKey: string;
  readonly installRoot: string;
}

const PULL_REQUEST_RULE = {
  allowed_merge_methods: ["merge"],
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: true,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

let made = 0;

/** Writes a history, and makes the fake GitHub know what belongs to it. */
function historyIn({ scratch, github, index }: Parts, id: HistoryId): History {
  made += 1;
  const history = makeHistory(id, join(scratch, `${made}-${id}`), {
    bundle: BUNDLE,
    register: REGISTER,
    inputs: { "register-app-id": String(APP_ID) },
    index: index.pypi,
  });
  github.state.repository = history.repository;
  github.state.pulls = [...history.pulls];
  github.state.issues = [...history.issues];
  return history;
}

async function runIn(parts: Parts, history: Started, options: Partial<RunOptions>): Promise<ActResult> {
  const { github, osv, exportDir } = parts;
  const runId = options.runId ?? 1000 + made;
  const attempt = options.attempt ?? 1;
  const run = {
    id: runId,
    actor: history.actor,
    event: history.eventName,
    head_sha: history.merge,
    run_attempt: attempt,
  };
  github.state.runs = [...github.state.runs.filter(({ id }) => id !== runId), run];
  return runAct({
    caller: history.dir,
    workflow: options.workflow ?? "annex.yml",
    eventName: history.eventName,
    event: history.event,
    exportDir,
    bundle: BUNDLE,
    actor: history.actor.login,
    runId,
    runAttempt: attempt,
    secrets: { ANNEX_REGISTER_KEY: parts.privateKey, ANNEX_DEPLOY_ENV: `RECORDS_INSTALL_ROOT=${parts.installRoot}` },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_ACTOR_ID: String(history.actor.id),
      ANNEX_OSV_URL: osv.url,
      ANNEX_PIP_AUDIT: tools.pipAudit,
      BASE_IMAGE: tools.pythonImage,
      RECORDS_VENVS: join(tmpdir(), "annex-records-venvs"),
      ...options.env,
    },
    ...(options.artifactsDir === undefined ? {} : { artifactsDir: options.artifactsDir }),
  });
}
