import { parseDocument, writeDocument } from "../evidence/documents.ts";
import type { DecisionDocument } from "../model/deployment.ts";
import { AnnexError } from "../model/error.ts";
import type { Evidence } from "../model/evidence.ts";
import { renderText } from "../report/text.ts";
import type { ActionRunner } from "../runner/action.ts";
import { lookUpApproval } from "../stages/approval.ts";
import { gitHubClient } from "../stages/change.ts";
import type { StageContext } from "../stages/context.ts";
import { emergencyOf } from "../stages/decision.ts";
import { addEvidence } from "../stages/evidence-folder.ts";
import { type GateResult, gateStage } from "../stages/gate.ts";
import { collectGate } from "../stages/gate-facts.ts";
import { gatherEvidence, parseNeeds } from "../stages/jobs.ts";
import { openGitHubRegister } from "../stages/open-register.ts";
import { packagesSince } from "../stages/packages-since.ts";
import { loadPolicy } from "../stages/policy.ts";
import { rangeOfRun } from "../stages/range.ts";
import { type RunFacts, readRunFacts, runReference, serviceName, versionOf } from "../stages/run-facts.ts";
import { sinceLastDeployment } from "../stages/since.ts";
import { writeReport } from "./conclude.ts";
import { COMMON_INPUTS, COMMON_OUTPUTS, defineAction, MANIFEST_OUTPUT, REGISTER_INPUTS, TOKEN_INPUT } from "./spec.ts";
import { folder, workspace } from "./workspace.ts";

export const deployGate = defineAction(
  {
    name: "deploy-gate",
    description:
      "Decides whether a deployment may go ahead and writes the decision to the register before anything is installed.",
    inputs: {
      ...COMMON_INPUTS,
      ...TOKEN_INPUT,
      ...REGISTER_INPUTS,
      from: { description: "Folder with one folder of evidence a job.", required: true },
      needs: { description: "The needs context as JSON: the expression toJSON(needs).", required: true },
      environment: { description: "Environment to deploy to.", required: true },
      artefact: {
        description: "sha256 of a recorded artefact that is promoted; empty for the one of this run.",
        default: "",
      },
      "emergency-reason": { description: "Why this cannot wait; counts on workflow_dispatch only.", default: "" },
      incident: { description: "Reference of the incident.", default: "" },
    },
    outputs: {
      ...COMMON_OUTPUTS,
      ...MANIFEST_OUTPUT,
      decision: "allowed, allowed-unenforced, emergency, requested or denied.",
      record: "Sequence number of the decision's record.",
      anchor: "URL of the register's commit with #seq-sha256; it goes to the environment's url.",
    },
  },
  async (inputs, runner) => {
    const context = workspace(runner);
    const facts = await readRunFacts(context);
    const result = await decideHere(context, facts, inputs);
    const { document, verdict, record, files } = result;
    const manifest = await addEvidence(folder(context, inputs.evidence), files);
    for (const line of renderText(verdict, { colour: false }).split("\n")) runner.log.info(line);
    tell(runner, document);
    const anchor = `${record.commitUrl ?? `${facts.serverUrl}/${inputs.register}`}#${record.seq}-${record.sha256}`;
    return {
      outputs: {
        status: document.decision === "denied" ? "failed" : "passed",
        "reason-code": document.reasons[0] ?? "",
        report: await writeReport(context, "deploy-gate", verdict),
        manifest,
        decision: document.decision,
        record: String(record.seq),
        anchor,
      },
      failure:
        document.decision === "denied"
          ? `annex: denied, recorded as ${record.seq}. ${document.reasons.join(", ")}`
          : null,
    };
  },
);

type Inputs = Readonly<
  Record<
    | "from"
    | "needs"
    | "service"
    | "environment"
    | "artefact"
    | "token"
    | "register"
    | "register-app-id"
    | "register-key"
    | "emergency-reason"
    | "incident",
    string
  >
>;

async function decideHere(context: StageContext, facts: RunFacts, inputs: Inputs): Promise<GateResult> {
  const gathered = await gatherEvidence(folder(context, inputs.from), parseNeeds(inputs.needs));
  for (const problem of gathered.problems) context.log.warning(`${problem.message} ${problem.hint}`);
  const { team } = await loadPolicy(context, await rangeOfRun(context, facts), facts.event);
  const { deploy } = team.policy;
  if (deploy === null) throw noDeploy();
  const store = await openGitHubRegister(context, facts, inputs);
  const client = gitHubClient(context, facts, inputs.token);
  const service = serviceName(inputs.service, facts);
  const change = await sinceLastDeployment(context, {
    store,
    facts,
    client,
    team,
    service,
    environment: inputs.environment,
    change: gathered.evidence.change,
  });
  const { approval, run, environmentExists } = await lookUpApproval({
    client,
    facts,
    change,
    deploy,
    environment: inputs.environment,
    asked: false,
  });
  const changeFile = writeDocument("change.json", change);
  const packages = await packagesSince(context, gathered.evidence, { change, team, service });
  const again = [changeFile, ...(packages === null ? [] : [packages])];
  const evidence: Evidence = {
    ...gathered.evidence,
    change,
    ...(packages === null ? {} : { packages: parseDocument("packages.json", packages.bytes) }),
  };
  const gate = await collectGate(context, store, {
    service,
    environment: inputs.environment,
    environmentExists,
    evidence,
    team,
    promoted: inputs.artefact,
    approval,
    starter: run.triggeringActor,
  });
  const result = await gateStage(context, {
    store,
    evidence,
    files: new Map([...gathered.files, ...again.map(({ path, bytes }) => [path, bytes] as const)]),
    team,
    gate,
    emergency: emergencyOf(facts.event, inputs["emergency-reason"], inputs.incident),
    run: runReference(facts),
    version: versionOf(facts, change.head),
  });
  return { ...result, files: [...result.files, changeFile] };
}

function tell(runner: ActionRunner, document: DecisionDocument): void {
  runner.log.info(`Decision ${document.seq}: ${document.decision} for ${document.service} in ${document.environment}.`);
  for (const reason of document.reasons) runner.log.info(`  because of ${reason}`);
}

function noDeploy(): AnnexError {
  return new AnnexError({
    code: "deploy-not-configured",
    message: "A deployment is asked for, but .github/annex.yml has no deploy section.",
    hint: "Add deploy: with command and mechanism, or remove the workflow's input environment.",
  });
}
