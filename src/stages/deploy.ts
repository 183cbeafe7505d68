import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DEPLOY_FILE, deploymentFile, parseDecision } from "../evidence/deployment-documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { DecisionDocument, DeployDocument } from "../model/deployment.ts";
import { AnnexError } from "../model/error.ts";
import type { Approval, CommandRun } from "../model/evidence.ts";
import type { DeployPolicy } from "../model/policy.ts";
import { timestamp } from "../runner/clock.ts";
import { gitIn } from "../runner/git.ts";
import { collectArtefact } from "../testing/artefact.ts";
import { runCommand } from "../testing/command.ts";
import { artefactPath } from "./build.ts";
import type { StageContext } from "./context.ts";
import { frozenBecause } from "./freeze.ts";

export interface DeployInput {
  /** Evidence of the gate, checked against its manifest. */
  readonly gate: ReadonlyMap<string, Uint8Array>;
  /** Folder that holds the delivered artefact. */
  readonly deliver: string;
  readonly deploy: DeployPolicy;
  /** Where this job was asked to deploy, and in which attempt of the run. */
  readonly environment: string;
  readonly attempt: number;
  /** Pattern of the artefact in the checkout, as `build.artefact` says. */
  readonly artefactPattern: string;
  readonly secrets: ReadonlyMap<string, string>;
  /** Reads the approval again, at the last moment. */
  readonly approval: () => Promise<Approval>;
}

/** Carries a decision out: checks it once more, runs the policy's command, verifies. What went wrong is in the document. */
export async function deployStage(
  context: StageContext,
  input: DeployInput,
): Promise<{ readonly document: DeployDocument; readonly files: readonly EvidenceFile[] }> {
  const decision = parseDecision(input.gate);
  const started = timestamp(context.clock.now());
  const approval = await input.approval();
  const refusal = await refuse(context, { decision, approval, input });
  const result =
    refusal === null
      ? await install(context, decision, input)
      : { outcome: "refused" as const, verification: "nothing was installed", detail: refusal };
  const document: DeployDocument = {
    schema: "annex/deploy/v1",
    ...result,
    artefact: decision.artefact?.sha256 ?? "",
    started,
    finished: timestamp(context.clock.now()),
    approval,
  };
  return { document, files: [deploymentFile(DEPLOY_FILE, document)] };
}

/** Why this decision may not be carried out here and now; null when it may. */
async function refuse(
  context: StageContext,
  { decision, approval, input }: { decision: DecisionDocument; approval: Approval; input: DeployInput },
): Promise<string | null> {
  const now = context.clock.now();
  if (decision.decision === "denied" || decision.decision === "requested")
    return `The decision is ${decision.decision}.`;
  if (decision.environment !== input.environment)
    return `The decision is about ${decision.environment}, not about ${input.environment}.`;
  // Only this job was run again: nobody looked whether something newer was deployed or the approval still stands.
  if (decision.attempt !== input.attempt)
    return `The decision is of attempt ${decision.attempt}, this is attempt ${input.attempt}; run all jobs again.`;
  const ageHours = (now - Date.parse(decision.at)) / 3_600_000;
  if (!(ageHours >= 0)) return `The decision of ${decision.at} is of a later time than now.`;
  if (ageHours > input.deploy.decisionValid)
    return `The decision of ${decision.at} is older than ${input.deploy.decisionValid} hours.`;
  const frozen = frozenBecause(input.deploy, now);
  if (frozen !== null && decision.decision !== "emergency") return frozen;
  if (approval.source !== decision.approval.source)
    return `The decision asks for an approval by ${decision.approval.source}, this commit for ${approval.source}.`;
  if (approval.state !== "approved" && decision.decision !== "emergency") return `Not approved: ${approval.reason}`;
  const head = await gitIn(context.root, context.exec).commit("HEAD");
  if (head !== decision.commit)
    return `The checkout is at ${head ?? "no commit"}, the decision is about ${decision.commit}.`;
  return null;
}

async function install(
  context: StageContext,
  decision: DecisionDocument,
  input: DeployInput,
): Promise<Pick<DeployDocument, "outcome" | "verification" | "detail">> {
  const path = await place(context, decision, input);
  if (path instanceof AnnexError)
    return { outcome: "refused", verification: "nothing was installed", detail: path.message };
  const { deploy } = input;
  const env = {
    ...context.env,
    ...deploy.env,
    ...Object.fromEntries(input.secrets),
    ANNEX_ARTEFACT: path,
    ANNEX_ARTEFACT_SHA256: decision.artefact?.sha256,
    ANNEX_SERVICE: decision.service,
    ANNEX_ENVIRONMENT: decision.environment,
    ANNEX_VERSION: decision.version,
  };
  const timeoutMs = deploy.timeoutMinutes * 60_000;
  const onOutput = context.log.output;
  const run = await runCommand({ command: deploy.command, cwd: context.root, env, timeoutMs, onOutput });
  if (run.timedOut)
    return {
      outcome: "timed-out",
      verification: "not reached",
      detail: `The command did not end within ${deploy.timeoutMinutes} minutes.`,
    };
  if (run.exitCode !== 0)
    return { outcome: "failed", verification: "not reached", detail: `The command ${ending(run)}.` };
  if (deploy.verify === null)
    return {
      outcome: "deployed",
      verification: "not verified: the policy has no deploy.verify",
      detail: "The command ended with exit code 0.",
    };
  const verified = await runCommand({ command: deploy.verify, cwd: context.root, env, timeoutMs, onOutput });
  if (verified.exitCode !== 0)
    return {
      outcome: "failed",
      verification: `the verification ${ending(verified)}`,
      detail: "The command ended with exit code 0, but its verification did not.",
    };
  return {
    outcome: "deployed",
    verification: "the policy's verification answered with exit code 0",
    detail: "The command ended with exit code 0.",
  };
}

/** How a command ended that did not end with 0. */
function ending({ exitCode, timedOut, seconds }: CommandRun): string {
  if (timedOut) return `was stopped after ${seconds} s by its time limit`;
  return exitCode === null ? "did not start or was killed" : `ended with exit code ${exitCode}`;
}

/** What stands in the way of placing the artefact is the reason of a refusal, not the end of the job. */
async function place(
  context: StageContext,
  decision: DecisionDocument,
  input: DeployInput,
): Promise<string | AnnexError> {
  try {
    return await placeArtefact(context, decision, input);
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error;
  }
}

/** Puts the delivered file where the build left it, and only if it is byte for byte the decided one. */
async function placeArtefact(context: StageContext, decision: DecisionDocument, input: DeployInput): Promise<string> {
  const { artefact } = decision;
  if (artefact === null) throw digestError("none", "none");
  const delivered = join(input.deliver, artefact.name);
  const found = await collectArtefact(input.deliver, artefact.name);
  if (found.sha256 !== artefact.sha256) throw digestError(artefact.sha256, found.sha256);
  const path = artefactPath(context.root, input.artefactPattern, artefact.name);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(delivered, path);
  return path;
}

function digestError(expected: string, actual: string): AnnexError {
  return new AnnexError({
    code: "artefact-digest-mismatch",
    message: `The decision is about the artefact ${expected}, but the file to install has ${actual}.`,
    hint: "Nothing was installed. Run the workflow again; if it happens again, find out who changed the artifact.",
  });
}
