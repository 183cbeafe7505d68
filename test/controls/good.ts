import type { Evidence, Person } from "../../src/model/evidence.ts";
import type { Json } from "../../src/model/json.ts";
import type { Package } from "../../src/model/package.ts";

/** The time at which every case is judged, unless it says otherwise. */
export const NOW = "2026-11-24T12:00:00Z";

/** sha256 of the artefact of the good change. */
const ARTEFACT = "a".repeat(64);
export const HEAD = "c".repeat(40);
const BASE = "b".repeat(40);

const ada: Person = { id: 1, login: "ada", bot: false };
const bob: Person = { id: 2, login: "bob", bot: false };

/** Policy files as objects; JSON is YAML, so their text is what a team could have written. */
export interface TeamTexts {
  readonly policy: Json;
  readonly dependencies: Json;
  readonly waivers: Json;
  readonly acceptance: Json;
  readonly baseline: Json;
}

const assessment = (name: string, licence: string) => ({
  ecosystem: "PyPI",
  name,
  purpose: "Serves HTTP requests of the researchers.",
  owner: "ada",
  assessor: "bob",
  risk: "low",
  treatment: "Updated within the time limits.",
  licence,
  alternatives: "None that is maintained as well.",
  assessed: "2026-06-01",
  "review-by": "2027-06-01",
});

/** The files of a small team of two and a security reviewer. */
export const TEAM: TeamTexts = {
  policy: {
    version: 1,
    owners: ["bob", "cleo"],
    build: { command: "make dist", artefact: "dist/*.whl" },
    test: { command: "make test", junit: ["out/junit.xml"], sarif: ["out/bandit.sarif"], tools: ["bandit"] },
    acceptance: { compose: "compose.yml", command: "make acceptance", junit: ["out/acceptance.xml"] },
    components: [
      { name: "login", paths: ["app/auth/**"], tests: ["tests.test_auth.*"] },
      { name: "upload", paths: ["app/upload/**"], tests: ["tests.test_upload.*"] },
    ],
    security: {
      questions: [
        { id: "security", text: "What does this change mean for security?", hint: "One sentence." },
        { id: "rights", text: "Who can do more after this change?", hint: "One sentence.", paths: ["app/auth/**"] },
      ],
      significant: { paths: ["app/auth/keys/**"], reviewers: ["cleo"] },
    },
    change: { request: "required" },
    licences: { allow: ["MIT", "Apache-2.0"], deny: ["AGPL-3.0-only"] },
    deploy: { command: "make install", approval: "environment" },
  },
  dependencies: { version: 1, dependencies: [assessment("tornado", "Apache-2.0"), assessment("attrs", "MIT")] },
  waivers: { version: 1, waivers: [] },
  acceptance: {
    version: 1,
    criteria: [
      { id: "AC-01", text: "A researcher downloads a file", tests: ["acceptance.test_files.*"] },
      { id: "AC-02", text: "A stranger gets nothing", tests: ["acceptance.test_rights.*"] },
    ],
  },
  baseline: { version: 1, findings: [] },
};

/** A locked package of the good change. */
export function locked(name: string, version: string, more: Partial<Package> = {}): Package {
  return {
    ecosystem: "PyPI",
    name,
    version,
    purl: `pkg:pypi/${name}@${version}`,
    direct: true,
    scope: "runtime",
    lockfile: "poetry.lock",
    line: 10,
    hashes: [`sha256:${"1".repeat(64)}`],
    source: "registry",
    dependencies: [],
    ...more,
  };
}

const LOCKFILE = {
  path: "poetry.lock",
  format: "poetry.lock",
  packages: [locked("tornado", "6.5.5"), locked("attrs", "25.1.0", { line: 30 })],
  unscanned: [],
};

const explicit = (name: string) => ({
  ecosystem: "PyPI",
  name,
  requirement: ">=1",
  scope: "runtime" as const,
  manifest: "pyproject.toml",
});

/** Evidence of a change of two files by ada, approved by bob, on which every rule passes or does not apply. */
export const GOOD: Evidence = {
  change: {
    schema: "annex/change/v1",
    event: "pull_request",
    stage: "merge",
    repository: "records/file-api",
    ref: "refs/heads/main",
    defaultBranch: "main",
    head: HEAD,
    base: BASE,
    actor: ada,
    files: ["app/files.py", "tests/test_files.py"],
    pullRequests: [
      {
        number: 7,
        title: "List files by date",
        body: "Closes #12\n\n## Security\n\n### What does this change mean for security?\n\nIt only sorts what the reader may see already.\n",
        draft: false,
        author: ada,
        head: HEAD,
        merged: false,
        mergedBy: null,
        commits: [{ sha: HEAD, author: ada, coAuthors: [], unmapped: 0, committed: "2026-11-23T09:00:00Z" }],
        reviews: [{ person: bob, state: "approved", commit: HEAD, submitted: "2026-11-23T10:00:00Z", entitled: true }],
        requests: [{ reference: "#12", exists: true, title: "Sort by date" }],
        files: ["app/files.py", "tests/test_files.py"],
      },
    ],
    orphanCommits: [],
    actionUses: [
      {
        file: ".github/workflows/ci.yml",
        line: 9,
        action: "actions/checkout",
        ref: "1".repeat(40),
        pinned: true,
        inBase: true,
      },
    ],
    branchRules: "d".repeat(64),
    documentationOnly: false,
    recorded: false,
    unread: [],
  },
  packages: {
    schema: "annex/packages/v1",
    lockfiles: [LOCKFILE],
    base: [LOCKFILE],
    changes: [],
    explicit: [explicit("tornado"), explicit("attrs")],
    baseExplicit: [explicit("tornado"), explicit("attrs")],
    unreadable: [],
    uploads: [],
    skipped: [],
  },
  advisories: {
    schema: "annex/advisories/v1",
    advisories: [],
    sources: [
      { id: "osv-offline", ecosystem: "PyPI", records: 4000, newest: "2026-11-24T06:00:00Z", sha256: "e".repeat(64) },
    ],
    unscanned: [],
    failures: [],
    dataOf: null,
    pipAudit: null,
  },
  build: {
    schema: "annex/build/v1",
    command: "make dist",
    exitCode: 0,
    artefact: { name: "file_api-1.0-py3-none-any.whl", size: 10, sha256: ARTEFACT },
    baseArtefact: null,
  },
  tests: {
    schema: "annex/tests/v1",
    artefact: ARTEFACT,
    run: { command: "make test", exitCode: 0, timedOut: false, seconds: 12 },
    cases: [
      { id: "tests.test_auth.test_wrong_password", result: "passed", file: "out/junit.xml" },
      { id: "tests.test_upload.test_size", result: "passed", file: "out/junit.xml" },
    ],
    alerts: [],
    tools: ["bandit"],
    problems: [],
  },
  acceptance: {
    schema: "annex/acceptance/v1",
    artefact: ARTEFACT,
    run: { command: "make acceptance", exitCode: 0, timedOut: false, seconds: 30 },
    cases: [
      { id: "acceptance.test_files.test_download", result: "passed", file: "out/acceptance.xml" },
      { id: "acceptance.test_rights.test_stranger", result: "passed", file: "out/acceptance.xml" },
    ],
    environment: {
      kind: "compose",
      project: "annex-1",
      services: [{ name: "api", image: "file-api", digest: `sha256:${"f".repeat(64)}`, healthy: true }],
      left: 0,
    },
    problems: [],
  },
  jobs: {
    schema: "annex/jobs/v1",
    results: { change: "success", inspect: "success", build: "success", test: "success", acceptance: "success" },
  },
};

/** What the gate adds when the good change is deployed: the first time, by ada, to an environment with reviewers. */
export const GOOD_GATE: NonNullable<Evidence["gate"]> = {
  schema: "annex/gate/v1",
  service: "file-api",
  environment: "production",
  environmentExists: true,
  artefact: ARTEFACT,
  artefactOrigin: "this-run",
  starter: ada,
  approval: { source: "environment", state: "pending", by: [], reason: "" },
  frozen: null,
  last: null,
  previousEnvironment: null,
  coverage: { controlled: 0, all: 0 },
  drift: null,
};
