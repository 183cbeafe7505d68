import type { Severity } from "./advisory.ts";

/** A team's policy, `.github/annex.yml`, with every default filled in. Which part comes from base or head: DESIGN.md section 3. */
export interface Policy {
  readonly version: 1;
  /** GitHub logins that answer for the policy and the pipeline. */
  readonly owners: readonly string[];
  readonly services: readonly ServicePolicy[];
  /** Versions for the jobs that run project code; head. */
  readonly setup: { readonly python?: string; readonly node?: string; readonly go?: string };
  readonly build: BuildPolicy | null;
  readonly test: TestPolicy | null;
  readonly acceptance: AcceptancePolicy | null;
  readonly components: readonly ComponentPolicy[];
  readonly security: SecurityPolicy;
  readonly change: ChangePolicy;
  readonly packages: PackagesPolicy;
  readonly advisories: AdvisoriesPolicy;
  /** Index base URL by ecosystem (`PyPI`: a PEP 691 simple index, `npm`: a registry), for upload times. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly licences: { readonly allow: readonly string[]; readonly deny: readonly string[] };
  readonly deploy: DeployPolicy | null;
  /** By rule id `<control>/<rule>` or `<control>`. */
  readonly rules: Readonly<Record<string, RulePolicy>>;
  /** Glob patterns of files that cannot reach what is shipped. */
  readonly documentation: readonly string[];
}

export interface RulePolicy {
  readonly mode: "enforce" | "report";
  /** From this date (YYYY-MM-DD, UTC) a reported rule is enforced. */
  readonly enforceFrom?: string;
}

export interface ServicePolicy {
  readonly name: string;
  readonly paths: readonly string[];
  readonly lockfiles: readonly string[];
}

export interface BuildPolicy {
  readonly command: string;
  /** Path of the one file the command leaves; `*` allowed, exactly one match. */
  readonly artefact: string;
  readonly timeoutMinutes: number;
}

export interface TestPolicy {
  readonly command: string;
  readonly junit: readonly string[];
  readonly sarif: readonly string[];
  /** SARIF tool names that must have run. */
  readonly tools: readonly string[];
  readonly timeoutMinutes: number;
}

export interface AcceptancePolicy {
  /** Compose file; null when the command makes its own environment. */
  readonly compose: string | null;
  readonly command: string;
  readonly junit: readonly string[];
  /** Seconds for `up --wait`. */
  readonly healthTimeout: number;
  readonly timeoutMinutes: number;
}

/** A part of the system with security functions; head, but removed or weakened ones are findings. */
export interface ComponentPolicy {
  readonly name: string;
  readonly paths: readonly string[];
  /** Glob patterns on test case ids. */
  readonly tests: readonly string[];
}

export interface SecurityPolicy {
  /** Text of the heading in the pull request body. */
  readonly heading: string;
  readonly questions: readonly SecurityQuestion[];
  /** A change to these paths is significant and needs the approval of one of `reviewers`. */
  readonly significant: { readonly paths: readonly string[]; readonly reviewers: readonly string[] };
}

export interface SecurityQuestion {
  readonly id: string;
  readonly text: string;
  /** The hint the template holds; an answer that only repeats it is no answer. */
  readonly hint: string;
  /** Asked only when the change touches one of these; empty: always asked. */
  readonly paths: readonly string[];
}

export interface ChangePolicy {
  /** Must a pull request link a request (issue)? */
  readonly request: "required" | "optional";
  /** Changes to these are pipeline changes and need an owner's approval. */
  readonly pipeline: readonly string[];
}

export interface PackagesPolicy {
  readonly cooldownDays: number;
  /** Logins who may assess dependencies; empty: anyone but the author. */
  readonly assessors: readonly string[];
  /** Names that look alike another name but are meant (`ecosystem:name`). */
  readonly known: readonly string[];
}

export interface AdvisoriesPolicy {
  /** Findings below this do not block. */
  readonly failOn: Severity;
  /** Days from first seen to due. */
  readonly sla: Readonly<Record<"malware" | "critical" | "high" | "medium" | "low", number>>;
  readonly maxAgeDays: number;
  /** Days within which a finding of medium or above is evaluated. */
  readonly exposureDays: number;
  readonly pipAudit: boolean;
}

export interface DeployPolicy {
  /** Branch or tag patterns that may deploy besides the default branch. */
  readonly from: readonly string[];
  readonly command: string;
  readonly verify: string | null;
  /** What the command installs by; the record names it. */
  readonly mechanism: string;
  readonly timeoutMinutes: number;
  readonly approval: "environment" | "register" | "pull-requests";
  /** Hours a decision is valid. */
  readonly decisionValid: number;
  /** Environments in their order; a digest must have been in the one before. */
  readonly order: readonly string[];
  readonly freeze: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  /** Non-secret KEY: value pairs for the command. */
  readonly env: Readonly<Record<string, string>>;
}

/** The risk entry of one explicit dependency, `.github/annex/dependencies.yml`. */
export interface Assessment {
  readonly ecosystem: string;
  readonly name: string;
  readonly purpose: string;
  readonly owner: string;
  readonly assessor: string;
  readonly risk: "low" | "medium" | "high";
  readonly treatment: string;
  readonly licence: string;
  readonly alternatives: string;
  /** YYYY-MM-DD */
  readonly assessed: string;
  /** YYYY-MM-DD */
  readonly reviewBy: string;
}

/** An exception, `.github/annex/waivers.yml`; at most 90 days, malware 7. */
export interface Waiver {
  readonly id: string;
  /** A finding's id, or a rule as `<control>/<rule>`. */
  readonly finding: string | null;
  readonly rule: string | null;
  readonly package: { readonly ecosystem: string; readonly name: string; readonly versions: string } | null;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly opened: string;
  readonly expires: string;
}

/** An acceptance criterion, `.github/annex/acceptance.yml`. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly service: string;
  /** Glob patterns on test case ids; empty for a manual one. */
  readonly tests: readonly string[];
  readonly kind: "mandatory" | "manual";
  /** For `manual`: who signed it off, for which artefact or version, when. */
  readonly signOff: { readonly by: string; readonly on: string; readonly artefact: string } | null;
}

/** What existed on adoption, `.github/annex/baseline.yml`; counts as `waived (adoption)` until due. */
export interface BaselineEntry {
  /** A finding's id. */
  readonly finding: string;
  readonly owner: string;
  readonly due: string;
  /** When annex first saw it; the SLA counts from here. */
  readonly firstSeen: string;
}

/** The team's files, parsed; base and head already put together as DESIGN.md section 3 says. */
export interface TeamFiles {
  readonly bootstrap: boolean;
  /** Judging parts from the base, commands, components and setup from the head. */
  readonly policy: Policy;
  /** The base's own view, to see what was removed or weakened; null at bootstrap. */
  readonly basePolicy: Policy | null;
  /** From the head. */
  readonly assessments: readonly Assessment[];
  readonly baseAssessments: readonly Assessment[];
  /** From the base. */
  readonly waivers: readonly Waiver[];
  /** From the base. */
  readonly baseline: readonly BaselineEntry[];
  /** From the head. */
  readonly criteria: readonly Criterion[];
  readonly baseCriteria: readonly Criterion[];
}
