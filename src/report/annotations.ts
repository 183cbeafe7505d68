import type { VerdictDocument } from "../model/verdict.ts";
import { thingsToDo } from "./things.ts";
import { controlTitle } from "./words.ts";

export interface Annotation {
  readonly level: "error" | "warning";
  readonly text: string;
  readonly at: { readonly title: string; readonly file?: string; readonly startLine?: number };
}

/** GitHub shows ten of each level a step; the rest is in the summary. */
const MAX_ANNOTATIONS = 10;

/** One annotation a thing to do, at the line that causes it; raw text, the runner escapes it. */
export function annotate(verdict: VerdictDocument): readonly Annotation[] {
  return thingsToDo(verdict)
    .slice(0, MAX_ANNOTATIONS)
    .map((thing) => {
      const at = thing.findings.find(({ location }) => location !== undefined)?.location;
      return {
        level: "error",
        text: `${thing.seen.join(" ")}\n${thing.title}. ${thing.remedy.join(" ")}`,
        at: {
          title: `${controlTitle(thing.control)}: ${thing.rules.join(", ")}`,
          ...(at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { startLine: at.line }) }),
        },
      };
    });
}
