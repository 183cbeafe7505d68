import type { Status } from "../model/finding.ts";
import type { RecordApproval, RecordBody, RecordRow, RegisterRecord } from "../model/record.ts";
import { code, count, plain, shortDigest } from "./markdown.ts";
import { renderChanges } from "./record-changes.ts";
import { controlTitle, person } from "./words.ts";

export type DecisionBody = Extract<RecordBody, { kind: "decision" }>;
export type OutcomeBody = Extract<RecordBody, { kind: "outcome" }>;

/** What the page is made of: a decision, the outcome that points at it, and the digest of the newest of the two. */
export interface ChangeRecordInput {
  readonly decision: RegisterRecord & { readonly body: DecisionBody };
  /** null while nothing is known of what followed. */
  readonly outcome: (RegisterRecord & { readonly body: OutcomeBody }) | null;
  /** File name and sha256 (hex) of the record the page is about. */
  readonly file: string;
  readonly sha256: string;
}

const HEADLINE = {
  deployed: "Deployed",
  "rolled-back": "Rolled back",
  failed: "Failed",
  "timed-out": "Timed out",
  cancelled: "Cancelled",
  refused: "Refused",
  lost: "Lost: a decision without a known outcome",
} as const;

/** The change record as a release manager reads it; derived from the records, never the truth. GitHub Markdown. */
export function renderChangeRecord(input: ChangeRecordInput): string {
  const { decision, outcome } = input;
  const record = outcome ?? decision;
  const what = outcome === null ? decision.body.decision : outcome.body.outcome;
  const { service, environment } = record;
  return [
    `# Change record ${record.seq} · ${plain(service)} ${plain(decision.body.version)} → ${plain(environment)} · ${what}`,
    renderFirstLine(input),
    renderFacts(input),
    renderAcceptance(decision.body),
    renderRisks(decision.body, outcome?.body.outcome === "deployed"),
    renderChanges(decision.body),
    renderRows(decision),
    renderLimits(input),
  ]
    .join("\n\n")
    .concat("\n");
}

function renderFirstLine({ decision, outcome }: ChangeRecordInput): string {
  const { body } = decision;
  const head = outcome === null ? "Decided" : HEADLINE[outcome.body.outcome];
  const emergency =
    body.emergency === null
      ? ""
      : `**EMERGENCY** (${plain(body.emergency.incident)}): ${plain(body.emergency.reason)} · review due in one working day · `;
  const unenforced =
    body.decision === "allowed-unenforced"
      ? `**not controlled**: reported only, not enforced: ${body.unenforced.map((rule) => code(rule)).join(", ")} · `
      : "";
  const kind = body.emergency === null ? "normal change" : "emergency change";
  const enforced = body.unenforced.length === 0 ? ", all enforced" : "";
  const follow = outcome === null ? "no outcome yet" : `outcome ${outcome.seq} *${outcome.body.outcome}*`;
  const reasons =
    body.reasons.length === 0
      ? ""
      : `\n\n**Why ${body.decision}**: ${body.reasons.map((reason) => plain(reason)).join("; ")}`;
  return `${emergency}${unenforced}**${head}** ${day((outcome ?? decision).at)} UTC · ${kind} · ${tally(body.rows)}${enforced} · decision ${decision.seq} *${body.decision}*, ${follow}${reasons}`;
}

function tally(rows: readonly RecordRow[]): string {
  const order: readonly Status[] = ["failed", "inconclusive", "passed", "waived", "not-applicable", "not-due"];
  const counts = order
    .map((status) => [status, rows.filter((row) => row.status === status).length] as const)
    .filter(([, number]) => number > 0);
  const [first, ...rest] = counts.map(([status, number]) => `${number} ${status.replace("-", " ")}`);
  return first === undefined
    ? "no control evaluated"
    : [first.replace(/^(\d+)/u, "$1 of 8 controls"), ...rest].join(", ");
}

function renderFacts({ decision, outcome }: ChangeRecordInput): string {
  const { body } = decision;
  const approval = outcome?.body.approval ?? body.approval;
  const rows = [
    [
      "Requested",
      `${person(body.requestedBy)} started [run ${plain(body.run.runId)}](${encodeURI(body.run.url)}), attempt ${body.run.attempt}${requests(body)}`,
    ],
    ["Approved", renderApproval(approval)],
    ["Installed", installed(body, outcome?.body ?? null)],
    ["Same file?", sameFile(body, outcome?.body ?? null)],
    [
      "Undo",
      body.since === null
        ? "nothing before this was recorded; there is no earlier artefact to install again"
        : `deploy the artefact of record ${body.since.seq} again (commit ${code(body.since.commit.slice(0, 7))}), with the input ${code("artefact")}`,
    ],
  ];
  return ["| | |", "|---|---|", ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
}

function requests(body: DecisionBody): string {
  const all = body.changes.flatMap((change) => change.requests);
  return all.length === 0 ? "" : ` · asked for in ${[...new Set(all)].map((request) => plain(request)).join(", ")}`;
}

/** One line: who allowed it, by what right, and between which times. */
function renderApproval(approval: RecordApproval): string {
  const who = approval.by.map(
    ({ person: number, role, rule, notBefore, notAfter }) =>
      `${person(number)} (${plain(role)})${between(notBefore, notAfter)}, entitled by ${plain(rule)}`,
  );
  const said = approval.by.some(({ rule }) => rule === approval.reason) ? "" : `: ${plain(approval.reason)}`;
  return `${who.length === 0 ? plain(approval.state) : who.join("; ")} · source ${code(approval.source)}${said}`;
}

function between(notBefore: string | null, notAfter: string | null): string {
  if (notBefore !== null && notBefore === notAfter) return `, ${day(notBefore)}`;
  if (notBefore === null && notAfter === null) return "";
  return `, between ${notBefore === null ? "?" : day(notBefore)} and ${notAfter === null ? "?" : day(notAfter)}`;
}

function installed(body: DecisionBody, outcome: OutcomeBody | null): string {
  if (outcome === null) return "nothing is known yet";
  const name = body.artefact === null ? "nothing" : code(body.artefact.name);
  if (outcome.outcome !== "deployed") return `not as decided: ${plain(outcome.detail)}`;
  return `${name} by mechanism ${code(body.mechanism)}${outcome.finished === null ? "" : `, finished ${day(outcome.finished)}`}; ${plain(outcome.verification)}`;
}

function sameFile(body: DecisionBody, outcome: OutcomeBody | null): string {
  if (body.artefact === null) return "there is no artefact";
  const row = body.rows.find(({ control }) => control === "operational-installation");
  const tested = row?.status === "passed" ? "the file that was tested" : "**not shown to be** the file that was tested";
  const { name: _, size, sha256 } = body.artefact;
  return `sha256 ${shortDigest(sha256)} (${size} bytes): built from commit ${code(body.commit.slice(0, 7))}, ${tested}, ${installedFile(sha256, outcome)}`;
}

function installedFile(sha256: string, outcome: OutcomeBody | null): string {
  if (outcome === null) return "not deployed yet";
  if (outcome.outcome !== "deployed") return "not deployed";
  return outcome.artefact === sha256 ? "and the file that was deployed" : "**not** what the deploy job reported";
}

function renderAcceptance({ acceptance, rows }: DecisionBody): string {
  const row = rows.find(({ control }) => control === "acceptance-testing");
  if (acceptance === null)
    return `### 1. Acceptance tests performed and passed: **no**\n${plain(row?.seen ?? "no evidence of an acceptance test")}`;
  if (row?.status === "not-applicable")
    return `### 1. Acceptance tests performed and passed: **does not apply**\n${plain(row.seen)}`;
  const yes = acceptance.criteria > 0 && acceptance.met === acceptance.criteria && row?.status === "passed";
  return `### 1. Acceptance tests performed and passed: **${yes ? "yes" : "no"}**
${acceptance.met} of ${count(acceptance.criteria, "criterion", "criteria")}, ${count(acceptance.tests, "test")}, ${acceptance.skipped === 0 ? "none" : acceptance.skipped} skipped, against the file above. ${yes ? "" : plain(row?.seen ?? "")}`;
}

function renderRisks({ packages, openFindings, rows, waived }: DecisionBody, deployed: boolean): string {
  const where = deployed ? "what now runs" : "what was to be installed";
  const introduced = packages.added.length + packages.updated.length;
  const state =
    introduced === 0
      ? "none by packages"
      : `${count(introduced, "package change")}, ${rows.find(({ control }) => control === "package-changes")?.status ?? "not evaluated"}`;
  const lists = [
    packages.added.length === 0 ? "" : `Added: ${packages.added.map((name) => code(name)).join(", ")}. `,
    packages.updated.length === 0 ? "" : `Updated: ${packages.updated.map((name) => code(name)).join(", ")}. `,
    packages.removed.length === 0 ? "" : `Removed: ${packages.removed.map((name) => code(name)).join(", ")}. `,
    openFindings.length === 0
      ? `No known finding stays open in ${where}. `
      : `Still open in ${where}: ${openFindings.map((finding) => plain(finding)).join("; ")}. `,
    waived.length === 0
      ? "No exception is in force."
      : `Exceptions in force: ${waived.map((waiver) => plain(waiver)).join("; ")}.`,
  ];
  return `### 2. New risks introduced by the change: **${state}**\n${lists.join("")}`;
}

function renderRows({ body, evidence }: ChangeRecordInput["decision"]): string {
  const rows = body.rows.map((row) => {
    const digests = row.evidence.map((name) => evidence[name]).filter((digest) => digest !== undefined);
    const shown =
      row.status === "passed" || row.status === "not-applicable"
        ? row.status.replace("-", " ")
        : `**${row.status.replace("-", " ")}**`;
    return `| ${controlTitle(row.control)} | ${shown} | ${plain(row.seen)} | ${digests.map((digest) => `\`${digest.slice(0, 4)}…\``).join(" ")} |`;
  });
  return ["| control (2022 / 2013) | result | seen | evidence |", "|---|---|---|---|", ...rows].join("\n");
}

function renderLimits({ decision, outcome, file, sha256 }: ChangeRecordInput): string {
  const { body } = decision;
  const seq = (outcome ?? decision).seq;
  return `**What this record does not show.** Whether the tests are good tests. Operating-system packages: not looked at. Changes of host configuration. Where an approval has no time of its own, its bounds are shown. annex does not say "compliant".  
**Check it yourself.** ${code(`sha256sum ${file}`)} must print ${code(sha256)}; record ${seq + 1}, once it exists, carries the same value. Recompute: ${code(`annex register verify --register DIR --only ${seq}`)}.  
Persons appear by number; names come from ${code("people/")} and can be removed without breaking the chain. annex ${plain(body.annex.version)} (${code(body.annex.commit.slice(0, 7))}), policy ${body.policySha256 === null ? "annex's defaults" : shortDigest(body.policySha256)}, server time ${decision.serverTime ?? "not known"}.`;
}

/** `24 Nov 2026 09:10`. */
function day(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return plain(time);
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time.slice(11, 16)}`;
}
