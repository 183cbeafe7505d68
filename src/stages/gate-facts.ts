import type { Approval, Evidence, GateDocument, Person } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { allowedBefore, coverage, deployedIn, lastDeployed } from "../register/query.ts";
import type { Store } from "../register/store.ts";
import { timestamp } from "../runner/clock.ts";
import type { StageContext } from "./context.ts";
import { frozenBecause } from "./freeze.ts";

export interface GateQuestion {
  readonly service: string;
  readonly environment: string;
  readonly environmentExists: boolean | null;
  readonly evidence: Evidence;
  readonly team: TeamFiles | null;
  /** sha256 (hex) that the input `artefact` names; empty for what this run built. */
  readonly promoted: string;
  readonly approval: Approval;
  readonly starter: Person;
}

const COVERAGE_DAYS = 30;

/** Puts together what the register and GitHub say about this deployment. */
export async function collectGate(context: StageContext, store: Store, question: GateQuestion): Promise<GateDocument> {
  const { service, environment, evidence, team } = question;
  const snapshot = await store.snapshot();
  const artefact = evidence.build?.artefact?.sha256 ?? "";
  const now = context.clock.now();
  const since = timestamp(now - COVERAGE_DAYS * 86_400_000);
  return {
    schema: "annex/gate/v1",
    service,
    environment,
    environmentExists: question.environmentExists,
    artefact,
    artefactOrigin: await origin(),
    starter: question.starter,
    approval: question.approval,
    frozen: team?.policy.deploy == null ? null : frozenBecause(team.policy.deploy, now),
    last: await lastDeployed(snapshot, { service, environment }),
    previousEnvironment: await previous(),
    coverage: await coverage(snapshot, { environment, since }),
    drift: null,
  };

  /** A promoted artefact is a recorded one only when the register says that it was allowed before. */
  async function origin(): Promise<GateDocument["artefactOrigin"]> {
    if (artefact === "") return null;
    if (question.promoted === "") return "this-run";
    const known = question.promoted === artefact && (await allowedBefore(snapshot, { service, artefact })) !== null;
    return known ? "recorded" : null;
  }

  async function previous(): Promise<GateDocument["previousEnvironment"]> {
    const order = team?.policy.deploy?.order ?? [];
    const name = order[order.indexOf(environment) - 1];
    return name === undefined
      ? null
      : { name, deployedSeq: await deployedIn(snapshot, { service, environment: name, artefact }) };
  }
}
