import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { AcceptanceEnvironment, Problem } from "../model/evidence.ts";
import type { Exec } from "../model/exec.ts";
import type { Log } from "../model/log.ts";
import { containersOf, type Docker, inspectServices, type Service } from "./containers.ts";

/** Which environment to make, and what is needed for it. */
export interface ComposeRequest {
  /** Compose file, relative to `cwd`. */
  readonly file: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Seconds until every service has to be healthy, building not counted. */
  readonly healthTimeout: number;
  readonly exec: Exec;
  readonly log: Log;
  /** Name of the compose project; a fresh one unless given. */
  readonly project?: string;
}

/** What came of it. */
export interface ComposeOutcome<T> {
  /** What `use` returned; null when the environment never got ready. */
  readonly result: T | null;
  /** null when Docker could not even be asked. */
  readonly environment: AcceptanceEnvironment | null;
  readonly problems: readonly Problem[];
  /** Logs of the services that were not healthy, at most 1 MiB; from outside. */
  readonly logs: string;
}

const BUILD_TIMEOUT_MS = 30 * 60_000;
/** Pulling images counts neither as building nor as getting healthy. */
const PULL_TIMEOUT_MS = 10 * 60_000;
const DOWN_TIMEOUT_MS = 3 * 60_000;
const MAX_LOGS = 1024 * 1024;

/**
 * Builds and starts the services of a compose file as a project of their own, waits until all are healthy, calls `use`
 * with the variables that let `docker compose` find them, and always takes everything down again, volumes too.
 */
export async function withComposeEnvironment<T>(
  request: ComposeRequest,
  use: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<ComposeOutcome<T>> {
  const project = request.project ?? `annex-${randomBytes(6).toString("hex")}`;
  const tools = toolsOf(request, project);
  const unusable = await checkDocker(tools.docker);
  if (unusable !== null) return { result: null, environment: null, problems: [unusable], logs: "" };
  const state: { services: readonly Service[]; problems: Problem[]; logs: string; result: T | null } = {
    services: [],
    problems: [],
    logs: "",
    result: null,
  };
  let left: number | null = null;
  try {
    const failure = await start(tools, request);
    state.services = (await inspectServices(tools.docker, project)) ?? [];
    const sick = state.services.filter(({ healthy }) => !healthy).map(({ name }) => name);
    if (failure !== null || sick.length > 0) {
      state.problems.push(notReady(failure, sick, request.healthTimeout));
      state.logs = await logsOf(tools, sick);
    } else {
      request.log.info(`${state.services.length} services are up; running the acceptance tests.`);
      state.result = await use({ COMPOSE_PROJECT_NAME: project, COMPOSE_FILE: join(request.cwd, request.file) });
    }
  } finally {
    left = await takeDown(tools, project, request.log);
  }
  const environment = { kind: "compose", project, services: state.services, left } as const;
  return { result: state.result, environment, problems: state.problems, logs: state.logs };
}

interface Tools {
  readonly docker: Docker;
  readonly compose: Docker;
}

function toolsOf({ exec, cwd, env, file }: ComposeRequest, project: string): Tools {
  const docker: Docker = (args, timeoutMs = 60_000) => exec("docker", args, { cwd, env, timeoutMs });
  return { docker, compose: (args, timeoutMs) => docker(["compose", "-p", project, "-f", file, ...args], timeoutMs) };
}

async function checkDocker(docker: Docker): Promise<Problem | null> {
  const plugin = await docker(["compose", "version"]);
  if (plugin.exitCode !== 0) {
    return {
      code: "docker-missing",
      message: `docker compose is not there: ${lastLine(plugin.stderr)}`,
      hint: "Install Docker with its compose plugin on the runner.",
    };
  }
  const engine = await docker(["version", "--format", "{{.Server.Version}}"]);
  if (engine.exitCode === 0) return null;
  return {
    code: "docker-unreachable",
    message: `The Docker engine does not answer: ${lastLine(engine.stderr)}`,
    hint: "Start the Docker engine, or let this user speak to it.",
  };
}

/** Why the environment did not get ready, as Docker says it; null when it did. */
async function start({ compose }: Tools, { healthTimeout, log }: ComposeRequest): Promise<string | null> {
  log.info("Building the acceptance environment.");
  const built = await compose(["build"], BUILD_TIMEOUT_MS);
  if (built.exitCode !== 0) return told(log, built.stderr, built.timedOut);
  log.info(`Starting it; its services have ${healthTimeout} seconds to get healthy.`);
  const wait = ["up", "--detach", "--no-build", "--wait", "--wait-timeout", String(healthTimeout)];
  const up = await compose(wait, PULL_TIMEOUT_MS + healthTimeout * 1000);
  return up.exitCode === 0 ? null : told(log, up.stderr, up.timedOut);
}

function told(log: Log, stderr: string, timedOut: boolean): string {
  for (const line of stderr.trimEnd().split(/\r?\n/u).slice(-20)) log.output(line);
  return timedOut ? "docker compose did not come to an end" : lastLine(stderr);
}

function notReady(failure: string | null, sick: readonly string[], healthTimeout: number): Problem {
  const why = failure === null ? "" : ` (${failure})`;
  if (sick.length === 0) {
    return {
      code: "acceptance-not-started",
      message: `The acceptance environment could not be built or started${why}.`,
      hint: "Try it with: docker compose up --build --wait.",
    };
  }
  return {
    code: "acceptance-unhealthy",
    message: `Not healthy within ${healthTimeout} seconds: ${sick.join(", ")}${why}.`,
    hint: "Read the log of the service, correct its start or its health check, or allow more by acceptance.health-timeout.",
  };
}

async function logsOf({ compose }: Tools, services: readonly string[]): Promise<string> {
  const named = services.filter((name) => name !== "");
  const { stdout, stderr } = await compose(["logs", "--no-color", "--timestamps", "--tail", "1000", ...named]);
  return `${stdout}${stderr}`.slice(-MAX_LOGS);
}

/** Containers that are still there afterwards; null when they could not be counted. */
async function takeDown({ docker, compose }: Tools, project: string, log: Log): Promise<number | null> {
  const down = await compose(
    ["down", "--volumes", "--remove-orphans", "--rmi", "local", "--timeout", "5"],
    DOWN_TIMEOUT_MS,
  );
  if (down.exitCode !== 0) log.warning(`docker compose down failed: ${lastLine(down.stderr)}`);
  const left = await containersOf(docker, project);
  if (left === null || left.length === 0) return left === null ? null : 0;
  await docker(["rm", "--force", "--volumes", ...left], DOWN_TIMEOUT_MS); // also for a compose file that broke meanwhile
  return (await containersOf(docker, project))?.length ?? null;
}

function lastLine(text: string): string {
  return (text.trimEnd().split(/\r?\n/u).at(-1) ?? "").slice(0, 300);
}
