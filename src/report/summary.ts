import type { Evidence, PullRequest } from "../model/evidence.ts";
import type { ControlResult, Finding, RuleResult } from "../model/finding.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { block, code, count, plain, shortDigest } from "./markdown.ts";
import { type Thing, thingsToDo } from "./things.ts";
import { allRules, controlRow, controlTitle, dueOf, findingsIn, MARKS } from "./words.ts";

/** What a summary is made of. */
export interface SummaryInput {
  readonly verdict: VerdictDocument;
  readonly evidence: Evidence;
  /** Digest (hex) of the manifest that the verdict's own evidence folder has, empty when not yet written. */
  readonly manifest: string;
  /** Seconds that annex itself needed for the verdict, rounded; null when not measured. */
  readonly seconds: number | null;
  /** Page of the pull request, where the description is edited; null when there is none. */
  readonly pullUrl: string | null;
  /** Logins who may assess a package by the policy in force; empty: anybody but the author. */
  readonly assessors: readonly string[];
}

const MAX_SEEN_LINES = 10;

/** The page of a run: what to do first, then what waits, the eight rows, the way out, the proof. GitHub Markdown. */
export function renderSummary(input: SummaryInput): string {
  const { verdict } = input;
  const things = thingsToDo(verdict);
  return [
    renderTitle(input, things),
    renderNotices(verdict),
    ...things.map((thing, index) => renderThing(thing, index + 1, input)),
    renderWaiting(verdict),
    renderTable(verdict, things),
    renderWayOut(things),
    renderFooter(input),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function renderTitle({ verdict, evidence }: SummaryInput, things: readonly Thing[]): string {
  const pull = evidence.change?.pullRequests[0];
  const goal = goalOf(verdict, pull);
  const jobs = verdict.jobs.length;
  if (things.length === 0 && jobs === 0)
    return `## ${verdict.draft ? "○" : "✔"} annex · ${goal.done}\n\n${restOf(verdict)}`;
  const work =
    things.length === 0
      ? `${count(jobs, "job")} did not succeed, so nothing is decided`
      : `${count(things.length, "thing")} to do before ${goal.open}`;
  return `## ${things.every(({ inconclusive }) => inconclusive) ? "?" : "✖"} annex · ${work}\n\n${originOf(things)}${restOf(verdict)}`;
}

function goalOf(
  verdict: VerdictDocument,
  pull: PullRequest | undefined,
): { readonly open: string; readonly done: string } {
  const name = pull === undefined ? code(verdict.head.slice(0, 7)) : `#${pull.number}`;
  switch (verdict.stage) {
    case "change":
      return {
        open: `${name} can merge`,
        done: verdict.draft ? `${name} is a draft: reported only` : `${name} passes what is due before the merge`,
      };
    case "merge":
      return { open: `${name} is in order on the branch`, done: `${name} passes what is due at the merge` };
    case "deploy":
      return { open: `${name} can be deployed`, done: `${name} passes what is due before the deployment` };
  }
}

function originOf(things: readonly Thing[]): string {
  const findings = things.filter(({ inconclusive }) => !inconclusive).flatMap((thing) => thing.findings);
  const older = findings.filter(({ origin }) => origin === "inherited").length;
  const undecided = things.filter(({ inconclusive }) => inconclusive).length;
  const own = things.length - undecided;
  const parts: string[] = [];
  if (own > 0 && findings.every(({ origin }) => origin === "this-change"))
    parts.push(`${own === 1 ? "It comes" : own === 2 ? "Both come" : `All ${own} come`} from **this change**.`);
  else if (older > 0)
    parts.push(`${count(older, "finding")} **${older === 1 ? "was" : "were"} there before** and due now.`);
  if (undecided > 0)
    parts.push(`${count(undecided, "thing")} annex **could not decide**; that blocks as a failure does.`);
  return parts.length === 0 ? "" : `${parts.join(" ")} `;
}

function restOf(verdict: VerdictDocument): string {
  const inherited = findingsIn(verdict, "inherited").length;
  const waived = findingsIn(verdict, "waived").length;
  const waiting = waitingRules(verdict).length;
  return [
    waiting === 0 ? "" : `Waiting for a person: ${count(waiting, "approval")}.`,
    inherited === 0
      ? ""
      : `Not yours: ${count(inherited, "older finding")} (${inherited === 1 ? "does" : "do"} not block).`,
    waived === 0 ? "" : `Waived: ${waived}.`,
    waiting + inherited + waived === 0 && !verdict.blocks
      ? "Every rule passed, does not apply or is not due yet."
      : "Everything else passed, does not apply or is not due yet.",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function renderNotices(verdict: VerdictDocument): string {
  const reported = allRules(verdict).filter(
    ({ result }) => result.mode === "report" && !result.blocks && isBad(result),
  );
  const lines = [
    verdict.bootstrap
      ? "> **bootstrap**: the base has no policy, so annex's defaults judge this change, and nothing is deployed."
      : "",
    verdict.draft ? "> **draft**: everything is reported, only malware blocks." : "",
    reported.length === 0
      ? ""
      : `> **reported only**, not enforced: ${reported.map(({ control, result }) => code(`${control}/${result.rule}`)).join(", ")}.`,
    verdict.jobs.length === 0
      ? ""
      : `> **jobs that did not succeed**: ${verdict.jobs.map(({ job, result }) => `${code(job)} (${plain(result)})`).join(", ")}.`,
  ].filter((line) => line !== "");
  return lines.join("\n>\n");
}

function isBad({ status }: RuleResult): boolean {
  return status === "failed" || status === "inconclusive";
}

function renderThing(thing: Thing, number: number, input: SummaryInput): string {
  const clears = thing.clears.map(({ control, rule }) => `${controlTitle(control).split(" ")[0]} ${code(rule)}`);
  const also = clears.length === 0 ? "" : `; clears ${clears.join(", ")} too`;
  const shown = thing.seen.slice(0, MAX_SEEN_LINES).map((seen) => plain(seen));
  const more =
    thing.seen.length > MAX_SEEN_LINES ? [`and ${thing.seen.length - MAX_SEEN_LINES} more, in the evidence`] : [];
  const remedy = thing.remedy.slice(0, MAX_SEEN_LINES).map((line) => plain(line));
  const places = [
    ...new Set(thing.findings.flatMap(({ location }) => (location === undefined ? [] : [place(location)]))),
  ].slice(0, MAX_SEEN_LINES);
  return [
    `### ${number} · ${plain(thing.title)}`,
    `${code(controlTitle(thing.control))} · ${thing.rules.length === 1 ? "rule" : "rules"} ${thing.rules.map((rule) => code(rule)).join(", ")}${also}`,
    `**Seen** ${[...shown, ...more].join("<br>")}${places.length === 0 ? "" : ` (${places.join(", ")})`}`,
    thing.why === "" ? "" : `**Why** ${plain(thing.why)}`,
    remedy.length === 0 ? "" : `**Do** ${remedy.join("<br>")}${editLink(thing, input)}`,
    who(thing, input),
    thing.commands.length === 0 ? "" : block(thing.commands, "sh"),
  ]
    .filter((line) => line !== "")
    .join(HARD_BREAK);
}

/** Two spaces at the end: pages that do not keep line breaks show these four parts as lines all the same. */
const HARD_BREAK = "  \n";

/** An answer needs no commit, so the way to the description is the shortest one. */
function editLink({ control }: Thing, { pullUrl }: SummaryInput): string {
  return control === "security-requirements" && pullUrl !== null ? ` ([edit](${encodeURI(pullUrl)}))` : "";
}

function who({ rules }: Thing, { assessors }: SummaryInput): string {
  if (!rules.includes("evaluated") && !rules.includes("dependency-only")) return "";
  const named = assessors.length === 0 ? "" : `: ${assessors.map((login) => code(login)).join(" or ")}`;
  return `**Who** an assessor other than the author${named}.`;
}

function place(location: NonNullable<Finding["location"]>): string {
  return code(location.line === undefined ? location.file : `${location.file}:${location.line}`);
}

/** Rules that are not due yet and wait for somebody: shown, never red. */
function waitingRules(verdict: VerdictDocument): readonly RuleResult[] {
  return allRules(verdict)
    .map(({ result }) => ({ ...result, findings: result.findings.filter(({ state }) => state === "reported") }))
    .filter(({ status, findings }) => status === "not-due" && findings.length > 0);
}

function renderWaiting(verdict: VerdictDocument): string {
  const waiting = waitingRules(verdict).map(
    (rule) =>
      `- ◷ ${code(rule.rule)}: ${rule.findings.map((finding) => `${plain(finding.seen)} ${plain(finding.remedy)}`).join("; ")} Due at ${rule.due}; it is not red.`,
  );
  const inherited = findingsIn(verdict, "inherited")
    .slice(0, MAX_SEEN_LINES)
    .map(
      (finding) =>
        `- ○ ${plain(finding.seen)} Was there before${finding.dueDate === undefined ? "" : `, due ${finding.dueDate.slice(0, 10)}`}. ${plain(finding.remedy)}`,
    );
  const waived = findingsIn(verdict, "waived")
    .slice(0, MAX_SEEN_LINES)
    .map((finding) => `- ◇ ${plain(finding.seen)} Waived: ${plain(finding.note ?? "")}.`);
  const lines = [...waiting, ...inherited, ...waived];
  return lines.length === 0 ? "" : ["### Waiting, inherited, waived", ...lines].join("\n");
}

function renderTable(verdict: VerdictDocument, things: readonly Thing[]): string {
  const rows = verdict.controls.map(
    (control) =>
      `| ${controlRow(control.control)} | ${statusCell(control)} | ${dueOf(control)} | ${seenCell(control)}${pointer(control, things)} |`,
  );
  return ["| control | here | due | what was seen |", "|---|---|---|---|", ...rows].join("\n");
}

function statusCell({ status, blocks }: ControlResult): string {
  const words = status.replace("-", " ");
  return `${MARKS[status]} ${blocks ? `**${words}**` : words}`;
}

function seenCell({ seen }: ControlResult): string {
  return seen === "" ? "–" : plain(seen);
}

function pointer(control: ControlResult, things: readonly Thing[]): string {
  const numbers = things.flatMap((thing, index) =>
    thing.control === control.control || thing.clears.some((cleared) => cleared.control === control.control)
      ? [index + 1]
      : [],
  );
  return numbers.length === 0 ? "" : ` → ${numbers.join(", ")}`;
}

function renderWayOut(things: readonly Thing[]): string {
  if (things.length === 0) return "";
  const [first] = things.flatMap(({ findings }) => findings.map(({ id }) => id));
  const exception =
    first === undefined
      ? ""
      : `Exception: an entry in ${code(".github/annex/waivers.yml")} for ${code(first)}, in a pull request of its own, approved by a second person; it counts once it is on the base branch. `;
  return `<details><summary>If you cannot do this now: exceptions, emergencies, doubts</summary>

${exception}Production is down: deploy by workflow_dispatch with an emergency reason and an incident; one person may, a second reviews it by the next working day. What a rule means: ${code("annex explain RULE")}. The static part of the same answer on your machine: ${code("annex check --base main")}.
</details>`;
}

function renderFooter({ verdict, manifest, seconds }: SummaryInput): string {
  const digest = manifest === "" ? "" : `, manifest ${shortDigest(manifest)}`;
  const policy =
    verdict.policySha256 === null ? "annex's defaults" : `policy ${shortDigest(verdict.policySha256)} of the base`;
  const time = seconds === null ? "" : `annex needed ${seconds} s for this verdict. `;
  return `${time}Evidence: the artifacts of this run (${Object.keys(verdict.evidence).length} documents${digest}). annex ${plain(verdict.annex.version)} (${code(verdict.annex.commit.slice(0, 7))}), ${policy}. Evaluated ${verdict.evaluated}.`;
}
