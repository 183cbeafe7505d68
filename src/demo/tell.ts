import type { Terminal } from "../cli/command.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { renderText } from "../report/text.ts";
import { thingsToDo } from "../report/things.ts";
import { logLine } from "../runner/escape.ts";
import { fold } from "./fold.ts";

/** How the demo speaks: numbered steps, short sentences, what annex said indented below. */
export interface Teller {
  step(title: string, sentence: string): void;
  say(sentence: string): void;
  quote(text: string): void;
  rows(verdict: VerdictDocument): void;
  things(verdict: VerdictDocument): void;
}

/** Columns of a row before its last field. */
const ROW_INDENT = 51;

export function teller(terminal: Pick<Terminal, "out" | "colour">): Teller {
  let number = 0;
  const style = (text: string, code: number): string => (terminal.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const write = (text: string): void => terminal.out(`${text}\n`);
  return {
    step: (title, sentence) => {
      number += 1;
      write(`\n${style(`${number}. ${title}`, 1)}\n${fold(`   ${sentence}`, 3)}\n`);
    },
    say: (sentence) => write(fold(`   ${sentence}`, 3).trimEnd()),
    quote: (text) => write(quoted(text, (bar) => style(bar, 2))),
    rows: (verdict) => {
      // The rows stand before the first empty line; what is to do is told below, shorter than annex run tells it.
      const [rows = ""] = renderText(verdict, { colour: terminal.colour }).split("\n\n", 1);
      write(fold(indented(rows), ROW_INDENT));
    },
    things: (verdict) => {
      for (const [index, thing] of thingsToDo(verdict).entries()) {
        write(fold(`   ${style(`${index + 1})`, 31)} ${logLine(thing.seen[0] ?? thing.title)}`, 6));
        for (const line of thing.remedy.slice(0, 1)) write(fold(`      → ${logLine(line)}`, 8));
      }
    },
  };
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gmu, "   ");
}

function quoted(text: string, bar: (text: string) => string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `   ${bar("│")} ${fold(logLine(line), 0, 94).replaceAll("\n", `\n   ${bar("│")} `)}`.trimEnd())
    .join("\n");
}
