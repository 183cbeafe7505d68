import type { RecordBody, RecordChange } from "../model/record.ts";
import { code, count, plain } from "./markdown.ts";
import { person } from "./words.ts";

type DecisionBody = Extract<RecordBody, { kind: "decision" }>;

/** What changed since the record before: a row a pull request, and whatever came past them. */
export function renderChanges(body: DecisionBody): string {
  const since =
    body.since === null ? "What this first deployment brings" : `What changed since record ${body.since.seq}`;
  const outside =
    body.orphanCommits.length === 0
      ? "no commit outside them"
      : `**${count(body.orphanCommits.length, "commit")} outside them**: ${body.orphanCommits.map((sha) => code(sha.slice(0, 7))).join(", ")}`;
  const title = `### ${since}: ${count(body.changes.length, "pull request")}, ${outside}`;
  if (body.changes.length === 0) return title;
  return [
    title,
    "| | what | code by | approved after the last commit by | security |",
    "|---|---|---|---|---|",
    ...body.changes.map(renderRow),
  ].join("\n");
}

function renderRow(change: RecordChange): string {
  return `| #${change.number} | ${plain(change.title, 120)} | ${people(change.authors)} | ${people(change.approvers)} | ${plain(change.security, 200)} |`;
}

function people(numbers: readonly number[]): string {
  return numbers.length === 0 ? "nobody" : numbers.map(person).join(", ");
}
