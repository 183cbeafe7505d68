import type { ActionUse } from "./action-use.ts";
import type { Advisory, AdvisorySource } from "./advisory.ts";
import type { Json } from "./json.ts";
import type { ExplicitDependency, Lockfile, PackageChange, Unscanned } from "./package.ts";

/** Where in its life a change stands; decides which rules are due. */
export type Stage = "change" | "merge" | "deploy";

/** A person as evidence knows them: GitHub's account, never an e-mail address. */
export interface Person {
  readonly id: number;
  readonly login: string;
  readonly bot: boolean;
}

/** A commit of the change; `author` is null when GitHub cannot map it to an account. */
export interface ChangeCommit {
  readonly sha: string;
  readonly author: Person | null;
  /** Co-authors that GitHub maps to accounts; an unmapped one is counted in `unmapped`. */
  readonly coAuthors: readonly Person[];
  readonly unmapped: number;
  readonly committed: string;
}

/** One review, as GitHub lists them, oldest first. */
export interface Review {
  readonly person: Person;
  readonly state: "approved" | "changes-requested" | "commented" | "dismissed";
  readonly commit: string;
  readonly submitted: string;
  /** `write` access or more at the time of reading; null when it could not be read. */
  readonly entitled: boolean | null;
}

/** One pull request with what four-eyes and the security section need. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly author: Person;
  readonly head: string;
  readonly merged: boolean;
  readonly mergedBy: Person | null;
  readonly commits: readonly ChangeCommit[];
  readonly reviews: readonly Review[];
  /** Issues or requests that the body links, resolved by the API: `exists` false when GitHub says 404. */
  readonly requests: readonly { readonly reference: string; readonly exists: boolean; readonly title: string }[];
  readonly files: readonly string[];
}

/** `annex/change/v1`: what git and GitHub say about the change. Collected by the job `change`. */
export interface ChangeDocument {
  readonly schema: "annex/change/v1";
  readonly event: string;
  readonly stage: Stage;
  readonly repository: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly head: string;
  readonly base: string;
  readonly actor: Person;
  /** Paths that differ between base and head, sorted. */
  readonly files: readonly string[];
  /** The pull request under review, or those contained in a push; empty for a direct push. */
  readonly pullRequests: readonly PullRequest[];
  /** Commits between base and head that belong to no pull request. */
  readonly orphanCommits: readonly string[];
  /** Every `uses:` under .github/workflows and action files, at head; `inBase` when the same line was there before. */
  readonly actionUses: readonly ActionUse[];
  /** Digest (hex) of the branch rules as the API gives them; null when they could not be read. */
  readonly branchRules: string | null;
  /** True when every differing path is documentation by the base's policy. */
  readonly documentationOnly: boolean;
  /** Where facts came from a recorded event instead of GitHub (demo, local run). */
  readonly recorded: boolean;
  /** Everything that could not be read, with the reason; a rule that needs it is inconclusive. */
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
}

/** `annex/policy/v1`: the team's files, raw, so that a verdict can be recomputed. Parsed by src/policy. */
export interface PolicyDocument {
  readonly schema: "annex/policy/v1";
  /** True when the base has no policy and the defaults judge. */
  readonly bootstrap: boolean;
  /** Raw text of each file at the base, null when absent. */
  readonly base: PolicyFiles;
  readonly head: PolicyFiles;
}

export interface PolicyFiles {
  readonly policy: string | null;
  readonly dependencies: string | null;
  readonly waivers: string | null;
  readonly acceptance: string | null;
  readonly baseline: string | null;
}

/** `annex/packages/v1`: what is locked at head, what was at base, and the difference. */
export interface PackagesDocument {
  readonly schema: "annex/packages/v1";
  readonly lockfiles: readonly Lockfile[];
  readonly base: readonly Lockfile[];
  readonly changes: readonly PackageChange[];
  readonly explicit: readonly ExplicitDependency[];
  readonly baseExplicit: readonly ExplicitDependency[];
  /** Lockfiles that exist but could not be read, with the reason; never silently skipped. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string; readonly origin: "head" | "base" }[];
  /** Upload times of added and updated packages, as their index says; for `cooldown`. */
  readonly uploads: readonly Upload[];
  /** Files discovery passed over, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** When a version appeared on its index; `uploaded` is null when that could not be learnt, with the reason. */
export interface Upload {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly uploaded: string | null;
  readonly reason: string | null;
}

/** `annex/advisories/v1`: every record that names a scanned package, plus the digests of the sources. */
export interface AdvisoriesDocument {
  readonly schema: "annex/advisories/v1";
  readonly advisories: readonly Advisory[];
  readonly sources: readonly AdvisorySource[];
  readonly unscanned: readonly Unscanned[];
  /** Sources that were asked and did not answer, with the reason; with no source left, inconclusive. */
  readonly failures: readonly { readonly source: string; readonly reason: string }[];
  /** Set when a stored snapshot decided: its newest date, shown as "data of …". */
  readonly dataOf: string | null;
  /** What pip-audit itself reported: package, version, id, aliases, fixed; null when it was not asked. */
  readonly pipAudit: readonly PipAuditFinding[] | null;
}

export interface PipAuditFinding {
  readonly name: string;
  readonly version: string;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly fixed: readonly string[];
}

/** `annex/build/v1`: the artefact and how it came to be. */
export interface BuildDocument {
  readonly schema: "annex/build/v1";
  readonly command: string;
  readonly exitCode: number;
  readonly artefact: Artefact | null;
  /** Digest of the base's artefact; built only for documentation-only changes, to show nothing shipped differs. */
  readonly baseArtefact: string | null;
}

export interface Artefact {
  /** File name only. */
  readonly name: string;
  readonly size: number;
  /** hex */
  readonly sha256: string;
}

/** One test case of a JUnit file. */
export interface TestCase {
  /** `classname.name`, as matched by criteria and component patterns. */
  readonly id: string;
  readonly result: "passed" | "failed" | "error" | "skipped";
  readonly file: string;
  readonly message?: string;
}

/** One result of a SARIF file. */
export interface Alert {
  readonly tool: string;
  readonly rule: string;
  readonly level: "error" | "warning" | "note" | "none";
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fingerprint: string;
  readonly suppressed: boolean;
}

/** How a command of the team ended. */
export interface CommandRun {
  readonly command: string;
  /** null when it did not start or was killed by the time limit. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly seconds: number;
}

/** `annex/tests/v1`: what the security tests showed, on which artefact. */
export interface TestsDocument {
  readonly schema: "annex/tests/v1";
  readonly artefact: string;
  readonly run: CommandRun;
  readonly cases: readonly TestCase[];
  readonly alerts: readonly Alert[];
  /** SARIF tools that ran, by name; an expected tool without a run is inconclusive. */
  readonly tools: readonly string[];
  readonly problems: readonly Problem[];
}

/** `annex/acceptance/v1`: what the acceptance tests showed, in which environment. */
export interface AcceptanceDocument {
  readonly schema: "annex/acceptance/v1";
  readonly artefact: string;
  readonly run: CommandRun | null;
  readonly cases: readonly TestCase[];
  readonly environment: AcceptanceEnvironment | null;
  readonly problems: readonly Problem[];
}

export interface AcceptanceEnvironment {
  readonly kind: "compose" | "command";
  readonly project: string;
  readonly services: readonly {
    readonly name: string;
    readonly image: string;
    readonly digest: string;
    readonly healthy: boolean;
  }[];
  /** Containers left after teardown; 0 when everything is gone, null when it could not be counted. */
  readonly left: number | null;
}

/** A file or step that could not be read or done; the rules that need it are inconclusive. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** How the jobs before `verdict` ended, as GitHub's `needs` context says. */
export interface JobsDocument {
  readonly schema: "annex/jobs/v1";
  readonly results: Readonly<Record<string, string>>;
}

/** What the gate knows of the register and the approval; input of operational-installation. */
export interface GateDocument {
  readonly schema: "annex/gate/v1";
  readonly service: string;
  readonly environment: string;
  readonly environmentExists: boolean | null;
  /** The artefact to deploy and whether this run built it. */
  readonly artefact: string;
  readonly artefactOrigin: "this-run" | "recorded" | null;
  readonly starter: Person;
  readonly approval: Approval;
  readonly frozen: string | null;
  /** The last outcome `deployed` of this service and environment, null before the first. */
  readonly last: {
    readonly seq: number;
    readonly artefact: string;
    readonly commit: string;
    readonly branchRules: string | null;
  } | null;
  /** Environment that must have had this digest first, and whether it had; null when none is required. */
  readonly previousEnvironment: { readonly name: string; readonly deployedSeq: number | null } | null;
  /** Installs of the last 30 days in this environment: by a decision, and all that were observed. */
  readonly coverage: { readonly controlled: number; readonly all: number };
  /** Differences between what the register says and what was observed; empty when none, null when not observed. */
  readonly drift: readonly string[] | null;
}

/** Who allowed it, on which ground. */
export interface Approval {
  readonly source: "environment" | "register" | "pull-requests";
  readonly state: "approved" | "pending" | "refused" | "unexplained";
  readonly by: readonly {
    readonly person: Person;
    readonly role: string;
    readonly at: string | null;
    readonly rule: string;
  }[];
  readonly reason: string;
}

/** All documents that the controls may look at; an absent one makes the rules that need it inconclusive. */
export interface Evidence {
  readonly change?: ChangeDocument;
  readonly policy?: PolicyDocument;
  readonly packages?: PackagesDocument;
  readonly advisories?: AdvisoriesDocument;
  readonly sbom?: Json;
  readonly build?: BuildDocument;
  readonly tests?: TestsDocument;
  readonly acceptance?: AcceptanceDocument;
  readonly jobs?: JobsDocument;
  readonly gate?: GateDocument;
}
