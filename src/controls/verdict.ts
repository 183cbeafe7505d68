import { sha256Hex } from "../evidence/digest.ts";
import { CONTROL_SLUGS, type ControlSlug } from "../model/control.ts";
import { AnnexError } from "../model/error.ts";
import type { Evidence, JobsDocument } from "../model/evidence.ts";
import type { ControlResult, RuleResult } from "../model/finding.ts";
import type { TeamFiles } from "../model/policy.ts";
import { rulesOf } from "../model/rules.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { parseTeamFiles } from "../policy/team.ts";
import { toControlResult, worstOf } from "./control-result.ts";
import { byText } from "./order.ts";
import { CONTROL_RULES, evaluateControl } from "./registry.ts";
import { settleRule } from "./settle.ts";
import { undecidedControl } from "./undecided-control.ts";

/** What a verdict is computed from; nothing else flows in. */
export interface VerdictInput {
  readonly evidence: Evidence;
  /** Name of each evidence file and its sha256 (hex). */
  readonly digests: Readonly<Record<string, string>>;
  /** RFC 3339, UTC, seconds. */
  readonly now: string;
  readonly service: string;
  readonly annex: VerdictDocument["annex"];
}

/** The eight rows: a pure function of its input, so that the same evidence gives the same bytes years later. */
export function evaluateVerdict(input: VerdictInput): VerdictDocument {
  const { evidence, digests, now, service, annex } = input;
  const { change, policy } = evidence;
  const draft =
    change?.stage === "change" && change.pullRequests.length > 0 && change.pullRequests.every((pull) => pull.draft);
  const judged: Judged = { input, draft, stage: change?.stage ?? "change" };
  const controls = judge(judged);
  const jobs = brokenJobs(evidence.jobs);
  const statuses = controls.map(({ status }) => status);
  return {
    schema: "annex/verdict/v1",
    evaluated: now,
    stage: judged.stage,
    service,
    head: change?.head ?? "",
    base: change?.base ?? "",
    bootstrap: policy?.bootstrap ?? false,
    draft,
    status: worstOf(jobs.length === 0 ? statuses : [...statuses, "inconclusive"]),
    blocks: controls.some(({ blocks }) => blocks) || (jobs.length > 0 && !draft),
    controls,
    jobs,
    evidence: Object.fromEntries(Object.entries(digests).sort(([one], [other]) => byText(one, other))),
    policySha256: policy?.base.policy == null ? null : sha256Hex(policy.base.policy),
    annex,
  };
}

interface Judged {
  readonly input: VerdictInput;
  readonly draft: boolean;
  readonly stage: VerdictDocument["stage"];
}

function judge(judged: Judged): readonly ControlResult[] {
  const policy = judged.input.evidence.policy;
  const undecided = (reason: string, remedy: string) =>
    CONTROL_SLUGS.map((control) => undecidedControl(control, { ...judged, reason, remedy }));
  if (policy === undefined) {
    return undecided(
      "there is no evidence of the policy",
      "Let the job change run to its end; it collects the team's files.",
    );
  }
  const team = readTeam(() => parseTeamFiles(policy));
  if (team instanceof AnnexError) return undecided(team.message, team.hint);
  return CONTROL_SLUGS.map((control) => toControlResult(control, judgeControl(control, team, judged)));
}

/** A policy that cannot be read decides nothing; anything but a user error is a bug and goes on. */
function readTeam(parse: () => TeamFiles): TeamFiles | AnnexError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof AnnexError) return error;
    throw error;
  }
}

function judgeControl(control: ControlSlug, team: TeamFiles, { input, draft, stage }: Judged): readonly RuleResult[] {
  const { evidence, now, service } = input;
  const outcomes = evaluateControl(control, { evidence, team, now, stage, service });
  return rulesOf(control).map((rule) => {
    const outcome = outcomes[rule.rule];
    const needs = CONTROL_RULES[control][rule.rule]?.needs ?? [];
    if (outcome === undefined) throw new Error(`Nothing evaluates ${control}/${rule.rule}.`);
    const leftToGate = needs.includes("gate") && evidence.gate === undefined;
    return settleRule(rule, outcome, { team, now, stage, draft, leftToGate });
  });
}

/** Whatever is not exactly `success` shows nothing: failed, cancelled and skipped alike. */
function brokenJobs(jobs: JobsDocument | undefined): VerdictDocument["jobs"] {
  return Object.entries(jobs?.results ?? {})
    .filter(([, result]) => result !== "success")
    .sort(([one], [other]) => byText(one, other))
    .map(([job, result]) => ({ job, result }));
}
