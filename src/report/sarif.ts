import type { Severity } from "../model/advisory.ts";
import type { AuditView } from "./audit-text.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  unknown: "error",
  medium: "warning",
  low: "note",
  none: "note",
};
/** GitHub's code scanning sorts by this number where a finding has no score of its own. */
const DEFAULT_SCORE: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  unknown: "8.0",
  medium: "5.5",
  low: "2.0",
  none: "0.0",
};

/** SARIF 2.1.0 of an audit: a rule an advisory, a result a package, at its line in the lockfile. */
export function renderSarif(audit: AuditView, version: string): unknown {
  const rules = new Map(
    audit.findings.map((finding) => [
      finding.id,
      {
        id: finding.id,
        shortDescription: { text: `${finding.id} in ${finding.package.name}` },
        properties: {
          "security-severity": finding.score === null ? DEFAULT_SCORE[finding.severity] : finding.score.toFixed(1),
          tags: ["security", finding.malware ? "malware" : "vulnerability"],
        },
      },
    ]),
  );
  const undecided = audit.verdict.rules
    .filter(({ status }) => status === "inconclusive")
    .map(({ rule, reason, seen }) => `${rule}: ${reason ?? seen}`);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "annex",
            version,
            informationUri: "https://github.com/OWNER/annex",
            rules: [...rules.values()],
          },
        },
        // No result must not read as "clean": what annex could not look up or decide stands here.
        invocations: [
          {
            executionSuccessful: audit.unscanned.length === 0 && undecided.length === 0,
            toolExecutionNotifications: [
              ...undecided.map((text) => ({ level: "error", message: { text } })),
              ...audit.unscanned.map(notLookedUp),
            ],
          },
        ],
        results: audit.findings.map((finding) => result(audit, finding)),
      },
    ],
  };
}

function notLookedUp({ name, version, lockfile, reason }: AuditView["unscanned"][number]): unknown {
  return {
    level: "error",
    message: { text: `${`${name} ${version}`.trim()} (${lockfile}) was not looked up: ${reason}` },
  };
}

function result(audit: AuditView, finding: AuditView["findings"][number]): unknown {
  const { package: of, fixed } = finding;
  const at = audit.packages.find(({ purl }) => purl === of.purl);
  return {
    ruleId: finding.id,
    level: LEVELS[finding.malware ? "critical" : finding.severity],
    message: {
      text: `${of.name} ${of.version} is affected by ${finding.id}. ${fixed[0] === undefined ? "No fixed version is known." : `Fixed in ${fixed[0]}.`}`,
    },
    partialFingerprints: { "annex/v1": `${of.purl} ${finding.id}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(at?.lockfile ?? "") },
          region: { startLine: at?.line ?? 1 },
        },
      },
    ],
  };
}
