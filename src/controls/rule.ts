import type { Evidence } from "../model/evidence.ts";
import type { RuleOutcome } from "../model/finding.ts";
import type { ControlInput, EvidenceName } from "./input.ts";
import { inconclusive } from "./outcome.ts";

type Documents<N extends EvidenceName> = { readonly [K in N]: NonNullable<Evidence[K]> };

/** How one rule is evaluated, and on which documents. */
export interface RuleEvaluation {
  readonly needs: readonly EvidenceName[];
  evaluate(input: ControlInput): RuleOutcome;
}

/** All rules of one control, by rule id. */
export type ControlRules = Readonly<Record<string, RuleEvaluation>>;

/** The job of the workflow that collects each document. */
const JOB_OF: Readonly<Record<EvidenceName, string>> = {
  change: "change",
  packages: "inspect",
  advisories: "inspect",
  sbom: "inspect",
  build: "build",
  tests: "test",
  acceptance: "acceptance",
  jobs: "verdict",
  gate: "gate",
};

/**
 * A rule that is evaluated only when every document it needs is there and came from a job that ended well;
 * otherwise it is inconclusive with the reason, so no evaluation has to think of absence.
 */
export function rule<N extends EvidenceName>(
  needs: readonly N[],
  evaluate: (documents: Documents<N>, input: ControlInput) => RuleOutcome,
): RuleEvaluation {
  return {
    needs,
    evaluate(input) {
      const documents = presentDocuments(needs, input.evidence);
      const broken = brokenJob(needs, input.evidence);
      if (documents === null) return broken ?? missing(needs, input.evidence);
      const outcome = evaluate(documents, input);
      return broken === null ? outcome : afterBrokenJob(outcome, broken);
    },
  };
}

/** First asks whether there is anything to evaluate, which needs less evidence; only then the rule itself. */
export function unless(notApplicable: RuleEvaluation, evaluation: RuleEvaluation): RuleEvaluation {
  return {
    needs: [...new Set([...notApplicable.needs, ...evaluation.needs])],
    evaluate(input) {
      const first = notApplicable.evaluate(input);
      return first.kind === "evaluated" ? evaluation.evaluate(input) : first;
    },
  };
}

function presentDocuments<N extends EvidenceName>(needs: readonly N[], evidence: Evidence): Documents<N> | null {
  if (needs.some((name) => evidence[name] === undefined || evidence[name] === null)) return null;
  // Each needed key was just seen to be present, which the compiler cannot follow through the generic key.
  return evidence as Documents<N>;
}

type Inconclusive = Extract<RuleOutcome, { kind: "inconclusive" }>;

function missing(needs: readonly EvidenceName[], evidence: Evidence): RuleOutcome {
  const absent = needs.filter((name) => evidence[name] === undefined || evidence[name] === null);
  const jobs = [...new Set(absent.map((name) => JOB_OF[name]))];
  return inconclusive(
    `there is no evidence of ${absent.join(", ")}`,
    `Let the job ${jobs.join(", ")} run to its end; it collects this evidence.`,
  );
}

function brokenJob(needs: readonly EvidenceName[], evidence: Evidence): Inconclusive | null {
  const results = evidence.jobs?.results ?? {};
  for (const name of needs) {
    const result = results[JOB_OF[name]];
    if (result === undefined || result === "success") continue;
    return inconclusive(
      `the job ${JOB_OF[name]} ended with "${result}"`,
      `Repair the job ${JOB_OF[name]} and run it again.`,
    );
  }
  return null;
}

/** What a broken job left behind may still object, but it can never show that all is well. */
function afterBrokenJob(outcome: RuleOutcome, broken: Inconclusive): RuleOutcome {
  if (outcome.kind !== "evaluated" || outcome.objections.length === 0) return broken;
  const job = {
    subject: "job",
    origin: "infrastructure" as const,
    seen: broken.reason,
    remedy: broken.remedy,
    undecided: true,
  };
  return { ...outcome, objections: [...outcome.objections, job] };
}
