import { AnnexError } from "../model/error.ts";
import type { PipAuditFinding } from "../model/evidence.ts";
import { canonicalName } from "./names.ts";
import { pep440 } from "./orderings/pep440.ts";

/** What pip-audit said, read from its JSON alone. */
export interface PipAuditAnswer {
  readonly findings: readonly PipAuditFinding[];
  /** Packages of the pinned list that it skipped, or that its answer does not hold, with the reason. */
  readonly skipped: readonly { readonly name: string; readonly version: string; readonly reason: string }[];
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads what `collectPipAudit` kept, or the plain output of `pip-audit -f json`.
 * @param pinned the list that pip-audit was asked about (`name==version` lines); what `collectPipAudit` kept knows its own
 * Throws AnnexError `pip-audit-failed` when pip-audit gave no usable answer.
 */
export function parsePipAudit(text: string, pinned: string): PipAuditAnswer {
  const json = objectOf(parseJson(text), "is no object");
  const kept = json["schema"] === "annex/pip-audit/v1";
  if (kept && typeof json["failure"] === "string") throw failed(json["failure"]);
  const asked = kept ? texts(json["pinned"], "pinned") : pinned.split("\n").filter((line) => line !== "");
  const outputs = kept ? list(json["outputs"], "outputs") : [json];
  const answered = outputs.flatMap((output) => list(output["dependencies"], "dependencies")).map(dependencyOf);
  return {
    findings: answered.flatMap(({ findings }) => findings),
    skipped: asked.map(pinOf).flatMap((pin) => {
      const reason = reasonNotAnswered(pin, answered);
      return reason === null ? [] : [{ ...pin, reason }];
    }),
  };
}

interface Dependency {
  readonly name: string;
  /** Null when it was skipped. */
  readonly version: string | null;
  readonly skipReason: string;
  readonly findings: readonly PipAuditFinding[];
}

function dependencyOf(raw: Raw): Dependency {
  const name = canonicalName("PyPI", text(raw, "name"));
  if (raw["skip_reason"] !== undefined)
    return { name, version: null, skipReason: text(raw, "skip_reason"), findings: [] };
  const version = text(raw, "version");
  const findings = list(raw["vulns"], "vulns").map((vuln) => ({
    name,
    version,
    id: text(vuln, "id"),
    aliases: texts(vuln["aliases"] ?? [], "aliases"),
    fixed: texts(vuln["fix_versions"], "fix_versions"),
  }));
  return { name, version, skipReason: "", findings };
}

interface Pin {
  readonly name: string;
  readonly version: string;
}

function pinOf(line: string): Pin {
  const [name = "", version = ""] = line.split("==");
  return { name, version };
}

function reasonNotAnswered({ name, version }: Pin, answered: readonly Dependency[]): string | null {
  const own = answered.filter((dependency) => dependency.name === canonicalName("PyPI", name));
  if (own.some((dependency) => dependency.version !== null && isSame(dependency.version, version))) return null;
  const skipped = own.find((dependency) => dependency.version === null);
  return skipped === undefined ? "pip-audit's answer does not hold it" : `pip-audit skipped it: ${skipped.skipReason}`;
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [pep440.parse(a), pep440.parse(b)];
  return a === b || (left !== null && right !== null && pep440.compare(left, right) === 0);
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw failed(raw.trim() === "" ? "its output is empty" : "its output is no JSON");
  }
}

function objectOf(value: unknown, what: string): Raw {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw failed(`its output ${what}`);
  return value as Raw;
}

function list(value: unknown, key: string): readonly Raw[] {
  if (!Array.isArray(value)) throw failed(`its output has no list "${key}"`);
  return value.map((item) => objectOf(item, `has "${key}" that are no objects`));
}

function text(of: Raw, key: string): string {
  const value = of[key];
  if (typeof value !== "string") throw failed(`its output has a "${key}" that is no text`);
  return value;
}

function texts(value: unknown, key: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
    throw failed(`its output has no list "${key}"`);
  return value;
}

function failed(what: string): AnnexError {
  return new AnnexError({
    code: "pip-audit-failed",
    message: `pip-audit gave no usable answer: ${what}.`,
    hint: "Run the job again; if it stays, run pip-audit on annex's pinned list by hand and read its errors.",
  });
}
