import { findVulnerabilities } from "../advisories/findings.ts";
import { toControlResult } from "../controls/control-result.ts";
import { evaluateControl } from "../controls/registry.ts";
import { settleRule } from "../controls/settle.ts";
import { subjectOf } from "../controls/technical-vulnerabilities/sla.ts";
import type { AdvisorySource, Severity, Vulnerability } from "../model/advisory.ts";
import type { AdvisoriesDocument, PackagesDocument } from "../model/evidence.ts";
import type { ControlResult } from "../model/finding.ts";
import type { Package, Unscanned } from "../model/package.ts";
import type { TeamFiles } from "../model/policy.ts";
import { rulesOf } from "../model/rules.ts";
import { timestamp } from "../runner/clock.ts";
import type { StageContext } from "./context.ts";

/** `annex/audit/v1`; names and values are contract (DESIGN.md section 3). */
export interface AuditDocument {
  readonly schema: "annex/audit/v1";
  readonly packages: readonly Package[];
  readonly findings: readonly (Omit<Vulnerability, "summary" | "published" | "lockfile" | "line"> & {
    readonly status: "new" | "existing" | "waived";
  })[];
  readonly unscanned: readonly Unscanned[];
  readonly sources: readonly AdvisorySource[];
  readonly verdict: ControlResult;
}

export interface AuditInput {
  readonly packages: PackagesDocument;
  readonly advisories: AdvisoriesDocument;
  readonly team: TeamFiles;
  readonly service: string;
  readonly failOn?: Severity;
  readonly maxAgeDays?: number;
}

/** Judges what is locked here by what is known against it; flags only make the policy's threshold theirs. */
export function auditStage(context: StageContext, input: AuditInput): AuditDocument {
  const { packages, advisories } = input;
  const team = withFlags(input);
  const now = timestamp(context.clock.now());
  const control = "technical-vulnerabilities";
  const outcomes = evaluateControl(control, {
    evidence: { packages, advisories },
    team,
    now,
    stage: "change",
    service: input.service,
  });
  const rules = rulesOf(control).flatMap((rule) => {
    const outcome = outcomes[rule.rule];
    return outcome === undefined
      ? []
      : [settleRule(rule, outcome, { team, now, stage: "change", draft: false, leftToGate: false })];
  });
  const verdict = toControlResult(control, rules);
  const list = packages.lockfiles.flatMap((lockfile) => lockfile.packages);
  const { vulnerabilities, undecidable } = findVulnerabilities(list, advisories.advisories, advisories.pipAudit);
  return {
    schema: "annex/audit/v1",
    packages: list,
    findings: vulnerabilities.map((vulnerability) => {
      const { summary: _s, published: _p, lockfile: _f, line: _l, ...finding } = vulnerability;
      return { ...finding, status: statusOf(vulnerability, verdict) };
    }),
    unscanned: [
      ...packages.lockfiles.flatMap((lockfile) => lockfile.unscanned),
      ...advisories.unscanned,
      ...undecidable,
    ],
    sources: advisories.sources,
    verdict,
  };
}

function withFlags({ team, failOn, maxAgeDays }: AuditInput): TeamFiles {
  const { advisories } = team.policy;
  return {
    ...team,
    policy: {
      ...team.policy,
      advisories: {
        ...advisories,
        ...(failOn === undefined ? {} : { failOn }),
        ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
      },
    },
  };
}

/** As the rules settled this very vulnerability; one of a package says nothing about another. */
function statusOf(vulnerability: Vulnerability, verdict: ControlResult): "new" | "existing" | "waived" {
  const subject = subjectOf(vulnerability);
  const about = verdict.rules.flatMap(({ findings }) => findings).filter((finding) => finding.subject === subject);
  if (about.length > 0 && about.every(({ state }) => state === "waived")) return "waived";
  return about.some(({ origin }) => origin === "inherited") ? "existing" : "new";
}
