import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import { findArtefact } from "../github/artifacts.ts";
import { AnnexError } from "../model/error.ts";
import type { Artefact, BuildDocument } from "../model/evidence.ts";
import type { BuildPolicy, TeamFiles } from "../model/policy.ts";
import { onlyDocumentation } from "../policy/documentation.ts";
import { collectArtefact } from "../testing/artefact.ts";
import { runCommand } from "../testing/command.ts";
import { gitHubClient } from "./change.ts";
import type { StageContext } from "./context.ts";
import type { Range } from "./range.ts";
import type { RunFacts } from "./run-facts.ts";

export interface BuildStageResult {
  readonly document: BuildDocument;
  readonly files: readonly EvidenceFile[];
  /** Why there is no artefact although the command ended with 0; null when there is one, or none is asked for. */
  readonly problem: AnnexError | null;
}

/** Runs the team's build and takes its one artefact; copies it into `deliver` for the jobs that follow. */
export async function buildStage(
  context: StageContext,
  input: { readonly team: TeamFiles; readonly range: Range; readonly deliver: string; readonly service: string },
): Promise<BuildStageResult> {
  const { build } = input.team.policy;
  if (build === null)
    return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact: null, baseArtefact: null });
  const exitCode = await runBuild(context, build, context.root, input.service);
  const found = exitCode === 0 ? await lookFor(context.root, build.artefact) : null;
  if (found instanceof AnnexError) context.log.warning(`${found.message} ${found.hint}`);
  const artefact = found instanceof AnnexError ? null : found;
  if (artefact !== null) await deliver(artefactPath(context.root, build.artefact, artefact.name), input.deliver);
  const baseArtefact = artefact === null ? null : await buildBase(context, build, input);
  const document: BuildDocument = {
    schema: "annex/build/v1",
    command: build.command,
    exitCode,
    artefact,
    baseArtefact,
  };
  return built(document, found instanceof AnnexError ? found : null);
}

/** A build that left no artefact, or several, is a finding about this change and keeps what is known of it. */
async function lookFor(root: string, pattern: string): Promise<Artefact | AnnexError> {
  try {
    return await collectArtefact(root, pattern);
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error;
  }
}

/** Where an artefact of this name lies in a checkout: `build.artefact` names one file, its folder without patterns. */
export function artefactPath(root: string, pattern: string, name: string): string {
  return join(root, dirname(pattern), basename(name));
}

/** Puts a file of the build, byte for byte, where the later jobs and uploads find it. */
async function deliver(path: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await copyFile(path, join(folder, basename(path)));
}

/** Puts the artefact that `build` delivered where its commands expect it. Throws AnnexError `artefact-digest-mismatch`. */
export async function restoreArtefact(
  context: StageContext,
  input: { readonly team: TeamFiles; readonly deliver: string; readonly expected: string },
): Promise<string | null> {
  const { build } = input.team.policy;
  if (build === null || input.expected === "") return null;
  const delivered: Artefact = await collectArtefact(input.deliver, "*");
  if (delivered.sha256 !== input.expected) {
    throw new AnnexError({
      code: "artefact-digest-mismatch",
      message: `The build job put out the artefact ${input.expected}, but the delivered file has ${delivered.sha256}.`,
      hint: "Run the workflow again; if it happens again, find out who changed the artifact.",
    });
  }
  const path = artefactPath(context.root, build.artefact, delivered.name);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(join(input.deliver, delivered.name), path);
  return path;
}

/** Builds the base too where only documentation differs: equal digests show that nothing shipped changes. */
async function buildBase(
  context: StageContext,
  build: BuildPolicy,
  { range, team, service }: { readonly range: Range; readonly team: TeamFiles; readonly service: string },
): Promise<string | null> {
  const { git, base, head } = range;
  if (base === null || !onlyDocumentation(await git.changedFiles(base, head), team.policy.documentation)) return null;
  const folder = await mkdtemp(join(tmpdir(), "annex-base-"));
  try {
    const added = await context.exec("git", ["worktree", "add", "--detach", folder, base], { cwd: context.root });
    if (added.exitCode !== 0) return null;
    context.log.info("Only documentation differs; building the base too, to compare the artefacts.");
    const exitCode = await runBuild(context, build, folder, service);
    const artefact = exitCode === 0 ? await lookFor(folder, build.artefact) : null;
    return artefact === null || artefact instanceof AnnexError ? null : artefact.sha256;
  } finally {
    await context.exec("git", ["worktree", "remove", "--force", folder], { cwd: context.root });
    await rm(folder, { recursive: true, force: true });
  }
}

async function runBuild(context: StageContext, build: BuildPolicy, cwd: string, service: string): Promise<number> {
  const env = { ...context.env, ANNEX_SERVICE: service };
  const run = await runCommand({
    command: build.command,
    cwd,
    env,
    timeoutMs: build.timeoutMinutes * 60_000,
    onOutput: context.log.output,
  });
  if (run.timedOut) context.log.warning(`The build did not end within ${build.timeoutMinutes} minutes.`);
  return run.exitCode ?? -1;
}

function built(document: BuildDocument, problem: AnnexError | null = null): BuildStageResult {
  return { document, files: [writeDocument("build.json", document)], problem };
}

/**
 * Fetches an artefact that an earlier run of this repository delivered, and believes only its digest.
 * Throws AnnexError `artefact-unknown`.
 */
export async function fetchRecorded(
  context: StageContext,
  input: { readonly facts: RunFacts; readonly token: string; readonly sha256: string; readonly deliver: string },
): Promise<BuildStageResult> {
  const { facts, sha256 } = input;
  const found = /^[0-9a-f]{64}$/u.test(sha256)
    ? await findArtefact(gitHubClient(context, facts, input.token), facts.repository, sha256)
    : null;
  if (found === null) {
    throw new AnnexError({
      code: "artefact-unknown",
      message: `No artifact of this repository holds a file with the sha256 "${sha256}".`,
      hint: "Give the sha256 that a record names; an artifact that has expired must be built again.",
    });
  }
  const name = basename(found.path);
  await mkdir(input.deliver, { recursive: true });
  await writeFile(join(input.deliver, name), found.bytes);
  const artefact: Artefact = { name, size: found.bytes.byteLength, sha256 };
  return built({ schema: "annex/build/v1", command: "", exitCode: 0, artefact, baseArtefact: null });
}
