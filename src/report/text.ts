import type { VerdictDocument } from "../model/verdict.ts";
import { logLine } from "../runner/escape.ts";
import { thingsToDo } from "./things.ts";
import { controlRow, controlTitle, findingsIn, MARKS } from "./words.ts";

const COLOURS = { failed: 31, inconclusive: 33, waived: 36, passed: 32, "not-due": 2, "not-applicable": 2 } as const;

/** The same answer for a terminal or a log: the rows, then each thing to do. Every line is escaped. */
export function renderText(
  verdict: VerdictDocument,
  options: { readonly colour: boolean; readonly only?: readonly string[] },
): string {
  const shown = verdict.controls.filter(({ control }) => options.only === undefined || options.only.includes(control));
  const paint = (text: string, status: keyof typeof COLOURS): string =>
    options.colour ? `\u001b[${COLOURS[status]}m${text}\u001b[0m` : text;
  const rows = shown.map(
    ({ control, status, seen }) =>
      `${paint(`${MARKS[status]} ${status.padEnd(14)}`, status)} ${controlRow(control).padEnd(30)} ${logLine(seen)}`,
  );
  const things = thingsToDo(verdict).filter(
    ({ control }) => options.only === undefined || options.only.includes(control),
  );
  const told = things.flatMap((thing, index) => [
    "",
    paint(`${index + 1}. ${logLine(thing.title)}`, thing.inconclusive ? "inconclusive" : "failed"),
    `   ${controlTitle(thing.control)}: ${[...thing.rules, ...thing.clears.map(({ control, rule }) => `${control}/${rule}`)].join(", ")}`,
    ...thing.seen.map((seen) => `   seen  ${logLine(seen)}`),
    `   why   ${logLine(thing.why)}`,
    ...thing.remedy.map((line) => `   do    ${logLine(line)}`),
    ...thing.commands.map((line) => `         ${logLine(line)}`),
    ...thing.findings.slice(0, 3).map(({ id }) => `   waive .github/annex/waivers.yml, finding: ${id}`),
  ]);
  const inherited = findingsIn(verdict, "inherited").filter(
    ({ control }) => options.only === undefined || options.only.includes(control),
  );
  const older =
    inherited.length === 0
      ? []
      : [
          "",
          `Inherited, not blocking here: ${inherited.length}`,
          ...inherited.map(
            (finding) =>
              `   ○ ${logLine(finding.seen)}${finding.dueDate === undefined ? "" : ` due ${finding.dueDate.slice(0, 10)}`}`,
          ),
        ];
  return [...rows, ...told, ...older, ""].join("\n");
}
