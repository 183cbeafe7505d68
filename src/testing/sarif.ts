import { createHash } from "node:crypto";
import { AnnexError } from "../model/error.ts";
import type { Alert } from "../model/evidence.ts";
import { sarifPath } from "./sarif-path.ts";
import { type SarifLog, type SarifResult, type SarifRule, type SarifRun, sarif } from "./sarif-schema.ts";

/** Far more than any analyser writes about one repository. */
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** Enough of a message for a report. */
const MAX_MESSAGE = 500;

/** What one SARIF file says. */
export interface SarifReport {
  /** Names of the tools that ran to their end, sorted. */
  readonly tools: readonly string[];
  readonly alerts: readonly Alert[];
}

/**
 * Reads SARIF 2.1.0 (OASIS, sections 3.13 to 3.35): all runs, tools' rules for the default level, suppressions.
 * `root` is the checkout's absolute path, cut off from absolute places so that they can be compared with a change's files.
 * Throws AnnexError `sarif-unreadable`, `sarif-tool-failed`, `sarif-too-large`.
 */
export function parseSarif(text: string, file = "SARIF", root = ""): SarifReport {
  const { runs } = readSarif(text, file);
  for (const one of runs) refuseFailedRun(one, file);
  return {
    tools: [...new Set(runs.map((one) => one.tool.driver.name))].sort(),
    alerts: runs.flatMap((one) => (one.results ?? []).filter(isAlert).map((found) => alertOf(one, found, root))),
  };
}

function readSarif(text: string, file: string): SarifLog {
  if (text.length > MAX_CHARACTERS) {
    const seen = `The SARIF report "${file}" has ${text.length} characters; at most ${MAX_CHARACTERS} are read.`;
    throw sarifError("sarif-too-large", file, seen);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw sarifError(
      "sarif-unreadable",
      file,
      `The SARIF report "${file}" is not JSON, or only the beginning of one.`,
      cause,
    );
  }
  const parsed = sarif.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined
      ? ""
      : ` at ${issue.path.map(String).join(".") || "its root"}: ${issue.message.replace("received undefined", "nothing is there")}`;
  throw sarifError("sarif-unreadable", file, `The report "${file}" is not SARIF 2.1.0${where}.`);
}

/** A tool that broke off has an incomplete list of results, which must not look like a clean one. */
function refuseFailedRun({ tool, invocations, results }: SarifRun, file: string): void {
  const failed = invocations?.find((invocation) => invocation.executionSuccessful === false);
  if (failed === undefined && results !== null && results !== undefined) return;
  const name = tool.driver.name.slice(0, 100);
  const why =
    failed === undefined ? "it has no list of results" : (failed.exitCodeDescription ?? "executionSuccessful is false");
  throw sarifError("sarif-tool-failed", file, `"${name}" did not run to its end: ${why.slice(0, MAX_MESSAGE)}.`);
}

/** SARIF also lists what was looked at without objection (`pass`, `notApplicable`), and what is gone (`absent`). */
function isAlert({ kind = "fail", baselineState }: SarifResult): boolean {
  return !["pass", "notApplicable", "informational"].includes(kind) && baselineState !== "absent";
}

function alertOf(one: SarifRun, found: SarifResult, root: string): Alert {
  const definition = ruleOf(one, found);
  const id = found.ruleId ?? found.rule?.id ?? definition?.id ?? "";
  const place = found.locations?.[0]?.physicalLocation;
  const path = sarifPath(one, place?.artifactLocation, root);
  const words = (found.message?.text ?? found.message?.markdown ?? found.message?.id ?? id).slice(0, MAX_MESSAGE);
  return {
    tool: one.tool.driver.name,
    rule: id,
    level: found.level ?? definition?.defaultConfiguration?.level ?? "warning", // section 3.27.10
    file: path,
    line: place?.region?.startLine ?? 0,
    message: words,
    fingerprint: fingerprintOf(found, [one.tool.driver.name, id, path, words]),
    suppressed: isSuppressed(found),
  };
}

function ruleOf({ tool }: SarifRun, found: SarifResult): SarifRule | undefined {
  const extension = found.rule?.toolComponent?.index;
  const rules = (extension === undefined ? tool.driver : tool.extensions?.[extension])?.rules ?? [];
  const index = found.ruleIndex ?? found.rule?.index;
  const byIndex = index === undefined ? undefined : rules[index];
  const id = found.ruleId ?? found.rule?.id;
  // An id may add to its rule's by `/` (section 3.27.5); an index that contradicts the id is not believed.
  const fits = byIndex !== undefined && (id === undefined || id === byIndex.id || id.startsWith(`${byIndex.id}/`));
  return fits ? byIndex : rules.find((known) => known.id === id);
}

/** Section 3.27.23: suppressed only when each suppression is accepted, and there is one. */
function isSuppressed({ suppressions }: SarifResult): boolean {
  const list = suppressions ?? [];
  return list.length > 0 && list.every(({ status = "accepted" }) => status === "accepted");
}

/** The tool's own fingerprint, else one of tool, rule, file and message: no line, so that it survives edits above. */
function fingerprintOf({ fingerprints, partialFingerprints }: SarifResult, parts: readonly string[]): string {
  const own = Object.entries({ ...partialFingerprints, ...fingerprints }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const seed = JSON.stringify(own.length > 0 ? [parts[0], parts[1], own] : parts);
  return createHash("sha256").update(seed).digest("hex").slice(0, 16);
}

function sarifError(code: string, file: string, text: string, cause?: unknown): AnnexError {
  const hint = "See why the tool did not write a whole report; a broken one counts as none.";
  return new AnnexError({ code, message: text, hint, location: { file }, cause });
}
