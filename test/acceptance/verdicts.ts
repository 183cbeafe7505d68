import { CONTROL_SLUGS, type ControlSlug } from "../../src/model/control.ts";
import type { Status } from "../../src/model/finding.ts";
import type { ActResult } from "./act.ts";

/** The eight statuses that the job `verdict` put out, in the order of the table. */
export function rowsOf(result: ActResult): Readonly<Record<string, string>> {
  const text = result.outputs["verdict"]?.["controls"] ?? "{}";
  return JSON.parse(text) as Readonly<Record<string, string>>;
}

/** All eight rows: passed where nothing else is said, and the installation not due before the gate. */
export function rows(but: Partial<Record<ControlSlug, Status>> = {}): Readonly<Record<string, string>> {
  const usual = CONTROL_SLUGS.map((slug) => [slug, slug === "operational-installation" ? "not-due" : "passed"]);
  return { ...Object.fromEntries(usual), ...but };
}

/** Text of every error annotation of a job, one after another. */
export function errorsOf(result: ActResult, job: string): string {
  return result.annotations
    .filter((annotation) => annotation.job === job && annotation.level === "error")
    .map(({ message }) => message)
    .join("\n");
}
