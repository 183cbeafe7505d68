import type {
  AcceptanceDocument,
  AdvisoriesDocument,
  BuildDocument,
  ChangeDocument,
  GateDocument,
  JobsDocument,
  PackagesDocument,
  Person,
  PolicyDocument,
  TestsDocument,
} from "../../src/model/evidence.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Package } from "../../src/model/package.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";

const SHA = "a".repeat(64);
const ada: Person = { id: 7, login: "ada", bot: false };
const at = "2026-11-24T09:00:00Z";

const flask: Package = {
  ecosystem: "PyPI",
  name: "flask",
  version: "3.0.0",
  purl: "pkg:pypi/flask@3.0.0",
  direct: true,
  scope: "runtime",
  lockfile: "poetry.lock",
  line: 12,
  hashes: [`sha256:${SHA}`],
  source: "registry",
  dependencies: ["werkzeug"],
  needs: ["pkg:pypi/werkzeug@3.0.0"],
  uploaded: at,
  marker: "python_version > '3'",
};

const change: ChangeDocument = {
  schema: "annex/change/v1",
  event: "pull_request",
  stage: "change",
  repository: "lab/records",
  ref: "refs/pull/3/merge",
  defaultBranch: "main",
  head: "b".repeat(40),
  base: "c".repeat(40),
  actor: ada,
  files: ["a.py"],
  pullRequests: [
    {
      number: 3,
      title: "Title",
      body: "Body",
      draft: false,
      author: ada,
      head: "b".repeat(40),
      merged: false,
      mergedBy: null,
      commits: [{ sha: "b".repeat(40), author: null, coAuthors: [ada], unmapped: 1, committed: at }],
      reviews: [{ person: ada, state: "approved", commit: "b".repeat(40), submitted: at, entitled: null }],
      requests: [{ reference: "#1", exists: true, title: "Request" }],
      files: ["a.py"],
    },
  ],
  orphanCommits: [],
  actionUses: [{ file: "w.yml", line: 1, action: "a/b", ref: "v1", pinned: false, inBase: true }],
  branchRules: null,
  documentationOnly: false,
  recorded: false,
  unread: [{ what: "branch rules", reason: "403" }],
};

const files = { policy: "version: 1\n", dependencies: null, waivers: null, acceptance: null, baseline: null };
const policy: PolicyDocument = { schema: "annex/policy/v1", bootstrap: false, base: files, head: files };

const packages: PackagesDocument = {
  schema: "annex/packages/v1",
  lockfiles: [
    { path: "poetry.lock", format: "poetry.lock", packages: [flask], unscanned: [], manifests: ["pyproject.toml"] },
  ],
  base: [],
  changes: [{ kind: "added", after: flask }],
  explicit: [{ ecosystem: "PyPI", name: "flask", requirement: ">=3", scope: "runtime", manifest: "pyproject.toml" }],
  baseExplicit: [],
  unreadable: [{ path: "uv.lock", reason: "truncated", origin: "head" }],
  uploads: [{ ecosystem: "PyPI", name: "flask", version: "3.0.0", uploaded: null, reason: "404" }],
  skipped: [{ path: "x.lock", reason: "too large" }],
};

const advisories: AdvisoriesDocument = {
  schema: "annex/advisories/v1",
  advisories: [
    {
      id: "GHSA-1",
      modified: at,
      affected: [
        {
          package: { ecosystem: "PyPI", name: "flask" },
          ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "3.0.1" }] }],
          database_specific: { score: 9.8, cwe: ["CWE-1"] },
        },
      ],
      severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N" }],
    },
  ],
  sources: [{ id: "osv-offline", ecosystem: "PyPI", records: 10, newest: null, sha256: SHA }],
  unscanned: [{ name: "x", version: "1", lockfile: "poetry.lock", reason: "git" }],
  failures: [],
  dataOf: null,
  pipAudit: [{ name: "flask", version: "3.0.0", id: "PYSEC-1", aliases: [], fixed: ["3.0.1"] }],
};

const build: BuildDocument = {
  schema: "annex/build/v1",
  command: "make",
  exitCode: 0,
  artefact: { name: "a.whl", size: 10, sha256: SHA },
  baseArtefact: null,
};

const run = { command: "pytest", exitCode: null, timedOut: true, seconds: 12 };
const tests: TestsDocument = {
  schema: "annex/tests/v1",
  artefact: SHA,
  run,
  cases: [{ id: "a.b", result: "failed", file: "junit.xml", message: "no" }],
  alerts: [
    {
      tool: "bandit",
      rule: "B1",
      level: "error",
      file: "a.py",
      line: 3,
      message: "m",
      fingerprint: "f",
      suppressed: false,
    },
  ],
  tools: ["bandit"],
  problems: [{ code: "junit-empty", message: "m", hint: "h" }],
};

const acceptance: AcceptanceDocument = {
  schema: "annex/acceptance/v1",
  artefact: SHA,
  run: null,
  cases: [],
  environment: {
    kind: "compose",
    project: "p",
    services: [{ name: "web", image: "web:1", digest: `sha256:${SHA}`, healthy: true }],
    left: null,
  },
  problems: [],
};

const jobs: JobsDocument = { schema: "annex/jobs/v1", results: { change: "success", build: "skipped" } };

const gate: GateDocument = {
  schema: "annex/gate/v1",
  service: "records",
  environment: "production",
  environmentExists: true,
  artefact: SHA,
  artefactOrigin: "this-run",
  starter: ada,
  approval: {
    source: "environment",
    state: "approved",
    by: [{ person: ada, role: "release manager", at: null, rule: "team release" }],
    reason: "approved",
  },
  frozen: null,
  last: { seq: 3, artefact: SHA, commit: "c".repeat(40), branchRules: null },
  previousEnvironment: { name: "test", deployedSeq: null },
  coverage: { controlled: 1, all: 1 },
  drift: null,
};

const finding: Finding = {
  id: "package-changes/cooldown/0123456789ab",
  control: "package-changes",
  rule: "cooldown",
  state: "blocking",
  subject: "flask",
  origin: "this-change",
  seen: "2 days old",
  remedy: "wait",
  commands: ["poetry lock"],
  location: { file: "poetry.lock", line: 12 },
  package: { ecosystem: "PyPI", name: "flask", version: "3.0.0" },
};

const verdict: VerdictDocument = {
  schema: "annex/verdict/v1",
  evaluated: at,
  stage: "change",
  service: "records",
  head: "b".repeat(40),
  base: "c".repeat(40),
  bootstrap: false,
  draft: false,
  status: "failed",
  blocks: true,
  controls: [
    {
      control: "package-changes",
      status: "failed",
      blocks: true,
      seen: "1 package",
      rules: [
        {
          rule: "cooldown",
          status: "failed",
          due: "change",
          mode: "enforce",
          blocks: true,
          seen: "2 days",
          findings: [finding],
        },
      ],
    },
  ],
  jobs: [{ job: "change", result: "success" }],
  evidence: { "change.json": SHA },
  policySha256: null,
  annex: { version: "0.1.0", commit: "d".repeat(40) },
};

/** One document of each kind with every member in use somewhere. */
export const DOCUMENTS = {
  "change.json": change,
  "policy.json": policy,
  "packages.json": packages,
  "advisories.json": advisories,
  "sbom.cdx.json": { bomFormat: "CycloneDX", specVersion: "1.6", components: [] },
  "build.json": build,
  "tests.json": tests,
  "acceptance.json": acceptance,
  "jobs.json": jobs,
  "gate.json": gate,
  "verdict.json": verdict,
};
