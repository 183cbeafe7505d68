import { evidenceOf } from "../controls/registry.ts";
import { criteriaOf } from "../controls/service.ts";
import type { ControlSlug } from "../model/control.ts";
import type { Approval, Evidence, Person, PullRequest } from "../model/evidence.ts";
import type { DeployPolicy, TeamFiles } from "../model/policy.ts";
import type {
  RecordApproval,
  RecordBody,
  RecordChange,
  RecordDraft,
  RecordRow,
  RunReference,
} from "../model/record.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { parseSecuritySection } from "../policy/section.ts";
import { criteriaResults } from "../testing/map.ts";
import type { Decided, Emergency } from "./decision.ts";
import { withoutPersons } from "./personal-data.ts";

export interface DecisionFacts {
  readonly verdict: VerdictDocument;
  readonly evidence: Evidence;
  readonly team: TeamFiles | null;
  readonly decided: Decided;
  readonly emergency: Emergency | null;
  readonly approval: Approval;
  readonly run: RunReference;
  readonly version: string;
  readonly environment: string;
  readonly starter: Person;
  readonly since: { readonly seq: number; readonly commit: string } | null;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The decision as the register takes it; persons are account ids until the register gives them numbers. */
export function decisionDraft(facts: DecisionFacts): RecordDraft {
  const { verdict, evidence, run } = facts;
  const artefact = evidence.build?.artefact ?? null;
  const change = evidence.change;
  return {
    kind: "decision",
    service: verdict.service,
    environment: facts.environment,
    identity: [
      run.repository,
      run.runId,
      String(run.attempt),
      verdict.service,
      facts.environment,
      artefact?.sha256 ?? "none",
    ],
    at: verdict.evaluated,
    body: {
      kind: "decision",
      decision: facts.decided.decision,
      reasons: facts.decided.reasons,
      artefact,
      version: facts.version,
      commit: verdict.head,
      since: facts.since,
      changes: (change?.pullRequests ?? []).map((pull) => recordChange(pull, facts.team)),
      orphanCommits: change?.orphanCommits ?? [],
      rows: verdict.controls.map(
        ({ control, status, seen }): RecordRow => ({
          control,
          status,
          seen: withoutPersons(seen),
          evidence: documentsOf(control).filter((name) => facts.files.has(name)),
        }),
      ),
      unenforced: facts.decided.unenforced,
      ...findings(verdict),
      requestedBy: facts.starter.id,
      approval: recordApproval(facts.approval),
      mechanism: mechanismOf(facts.team?.policy.deploy ?? null),
      run,
      policySha256: verdict.policySha256,
      branchRules: change?.branchRules ?? null,
      emergency:
        facts.emergency === null
          ? null
          : { reason: withoutPersons(facts.emergency.reason), incident: withoutPersons(facts.emergency.incident) },
      acceptance: acceptanceCounts(evidence, facts.team, verdict.service),
      packages: packageNames(evidence),
      annex: verdict.annex,
    },
    evidence: Object.fromEntries(facts.files),
    people: distinctPeople([
      facts.starter,
      ...facts.approval.by.map(({ person }) => person),
      ...(change?.pullRequests ?? []).flatMap(peopleOf),
    ]),
  };
}

function documentsOf(control: ControlSlug): readonly string[] {
  return evidenceOf(control).map((name) => (name === "sbom" ? "sbom.cdx.json" : `${name}.json`));
}

/** An approval with account ids for persons. GitHub gives the time of a review, not of an environment's approval. */
export function recordApproval({ source, state, reason, by }: Approval): RecordApproval {
  return {
    source,
    state,
    reason,
    by: by.map(({ person, role, rule, at }) => ({ person: person.id, role, rule, notBefore: at, notAfter: at })),
  };
}

/** Each account once, in the order given. */
export function distinctPeople(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function recordChange(pull: PullRequest, team: TeamFiles | null): RecordChange {
  const authors = distinctPeople([
    pull.author,
    ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
  ]);
  const approvers = distinctPeople(
    pull.reviews
      .filter(({ state, commit }) => state === "approved" && commit === pull.head)
      .map(({ person }) => person),
  );
  return {
    number: pull.number,
    title: withoutPersons(pull.title),
    authors: authors.map(({ id }) => id),
    approvers: approvers.map(({ id }) => id),
    security: withoutPersons(securityAnswer(pull, team)),
    requests: pull.requests.filter(({ exists }) => exists).map(({ reference }) => reference),
  };
}

function securityAnswer(pull: PullRequest, team: TeamFiles | null): string {
  if (team === null) return "not read";
  const { found, answers } = parseSecuritySection(pull.body, team.policy.security);
  if (!found) return "no security section";
  return (
    answers
      .filter(({ state }) => state === "answered")
      .map(({ text }) => text)
      .join(" / ")
      .slice(0, 300) || "not answered"
  );
}

function peopleOf(pull: PullRequest): readonly Person[] {
  return [
    pull.author,
    ...pull.commits.flatMap(({ author, coAuthors }) => [...(author === null ? [] : [author]), ...coAuthors]),
    ...pull.reviews.map(({ person }) => person),
  ];
}

function findings(verdict: VerdictDocument): {
  readonly waived: readonly string[];
  readonly openFindings: readonly string[];
} {
  const all = verdict.controls.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
  return {
    waived: all.filter(({ state }) => state === "waived").map(({ id, note }) => `${id}: ${withoutPersons(note ?? "")}`),
    openFindings: all
      .filter(({ state }) => state !== "waived")
      .map(
        ({ seen, dueDate }) =>
          `${withoutPersons(seen)}${dueDate === undefined ? "" : ` (due ${dueDate.slice(0, 10)})`}`,
      ),
  };
}

function mechanismOf(deploy: DeployPolicy | null): string {
  return deploy?.mechanism ?? "none";
}

function acceptanceCounts(
  evidence: Evidence,
  team: TeamFiles | null,
  service: string,
): Extract<RecordBody, { kind: "decision" }>["acceptance"] {
  if (evidence.acceptance === undefined || team === null) return null;
  const { cases } = evidence.acceptance;
  const results = criteriaResults(criteriaOf({ team, service }), cases, evidence.acceptance.artefact);
  return {
    criteria: results.length,
    met: results.filter(({ met }) => met).length,
    tests: cases.length,
    skipped: cases.filter(({ result }) => result === "skipped").length,
  };
}

function packageNames({ packages }: Evidence): Extract<RecordBody, { kind: "decision" }>["packages"] {
  const named = (kind: string): readonly string[] =>
    (packages?.changes ?? [])
      .filter((change) => change.kind === kind)
      .map(({ before, after }) =>
        kind === "updated"
          ? `${after?.name} ${before?.version} → ${after?.version}`
          : `${(after ?? before)?.name} ${(after ?? before)?.version}`,
      );
  return { added: named("added"), updated: named("updated"), removed: named("removed") };
}
