import * as z from "zod";
import type { AcceptanceEnvironment } from "../model/evidence.ts";
import type { ExecResult } from "../model/exec.ts";

/** Runs `docker` with these arguments, `timeoutMs` at most. */
export type Docker = (args: readonly string[], timeoutMs?: number) => Promise<ExecResult>;

/** A container of the environment, as `docker inspect` tells it. */
export type Service = AcceptanceEnvironment["services"][number];

const container = z.object({
  Image: z.string(),
  Config: z.object({ Image: z.string(), Labels: z.record(z.string(), z.string()).nullable() }),
  State: z.object({
    Status: z.string(),
    ExitCode: z.int(),
    Health: z.object({ Status: z.string() }).nullish(),
  }),
});

const image = z.object({ Id: z.string(), RepoDigests: z.array(z.string()).nullish() });

/** Ids of all containers of a compose project, also those that ended; null when they could not be listed. */
export async function containersOf(docker: Docker, project: string): Promise<readonly string[] | null> {
  const { exitCode, stdout } = await docker(["ps", "--all", "--quiet", "--no-trunc", "--filter", label(project)]);
  return exitCode === 0 ? stdout.split(/\s+/u).filter((id) => id !== "") : null;
}

/** The containers' services with the digests of what they run; null when Docker did not tell. */
export async function inspectServices(docker: Docker, project: string): Promise<readonly Service[] | null> {
  const ids = await containersOf(docker, project);
  if (ids === null) return null;
  if (ids.length === 0) return [];
  const containers = await inspect(docker, ["inspect", "--type", "container", ...ids], z.array(container));
  if (containers === null) return null;
  const images = [...new Set(containers.map((one) => one.Image))];
  const described = (await inspect(docker, ["image", "inspect", ...images], z.array(image))) ?? [];
  return containers
    .map((one) => ({
      name: one.Config.Labels?.["com.docker.compose.service"] ?? "",
      image: one.Config.Image,
      digest: digestOf(one.Image, described),
      healthy: isHealthy(one.State),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The filter that finds a compose project's containers. */
function label(project: string): string {
  return `label=com.docker.compose.project=${project}`;
}

async function inspect<S extends z.ZodType>(
  docker: Docker,
  args: readonly string[],
  schema: S,
): Promise<z.output<S> | null> {
  const { exitCode, stdout } = await docker(args);
  if (exitCode !== 0) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(stdout));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // no JSON: the caller says that Docker did not tell
  }
}

/** The digest in its registry where it came from one, else the image's own id; both are `sha256:hex`. */
function digestOf(id: string, images: readonly z.infer<typeof image>[]): string {
  const published = images.find((known) => known.Id === id)?.RepoDigests?.[0]?.split("@")[1];
  return published ?? id;
}

/** Without a health check, running (or done with exit code 0, as a migration) is all that can be asked. */
function isHealthy(state: z.infer<typeof container>["State"]): boolean {
  if (state.Status === "exited") return state.ExitCode === 0;
  const health = state.Health?.Status ?? "none";
  return state.Status === "running" && (health === "healthy" || health === "none");
}
