import { basename, resolve } from "node:path";
import type { Severity } from "../model/advisory.ts";
import { SEVERITIES } from "../model/advisory.ts";
import { logLine } from "../runner/escape.ts";
import type { AuditDocument } from "../stages/audit.ts";
import { exitCode, sources } from "./check.ts";
import { type Args, type Command, choice, type Terminal, usage } from "./command.ts";
import { answer, json, LOCKFILE_FLAG, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";

/** `annex audit`: known vulnerabilities of what is locked here. */
export const audit: Command = {
  name: "audit",
  summary: "look for known vulnerabilities and malware in what is locked",
  flags: {
    ...ROOT_FLAG,
    ...LOCKFILE_FLAG,
    ...OUTPUT_FLAG,
    "offline-db": { value: "DIR", help: "<Ecosystem>/all.zip as OSV publishes them, instead of the API" },
    "osv-url": { value: "URL", help: "another OSV API" },
    source: { value: "osv|pip-audit", many: true, help: "who is asked (default osv)" },
    "max-age": { value: "DAYS", help: "how old the offline database may be (default: the policy's, 7)" },
    config: { value: "FILE", help: "a policy instead of .github/annex.yml" },
    "fail-on": {
      value: "LEVEL",
      help: "lowest severity that blocks: critical, high, medium, low (default: the policy's, low)",
    },
    format: { value: "text|json|sarif", help: "how to print it (default text)" },
  },
  teaches: `Every finding at or above --fail-on blocks: there is no base to compare with (annex check has one).
What annex cannot decide (an unreadable lockfile, a source that does not answer, nothing to scan) is exit code 3, never 0.

  annex audit
  annex audit --offline-db ~/osv --format json`,
  run: async (args, terminal) => {
    const format = choice(audit, args, "format", ["text", "json", "sarif"]);
    const document = await collect(args, terminal);
    await answer(args, terminal, await render(document, format, terminal.colour));
    return exitCode([document.verdict]);
  },
};

async function collect(args: Args, terminal: Terminal): Promise<AuditDocument> {
  const asked = askedSources(args);
  const limits = thresholds(args);
  const where = asked.includes("osv") ? sources(args, terminal.cwd) : { osvUrl: null };
  const context = localContext(args, terminal);
  const { advisoriesStage, pipAuditStage, readLockfiles } = await import("../stages/inspect.ts");
  const { auditStage } = await import("../stages/audit.ts");
  const { loadPolicyFile } = await import("../stages/policy.ts");
  const config = args.one("config");
  const { team } = await loadPolicyFile(context, config === undefined ? null : resolve(terminal.cwd, config));
  const service = basename(context.root);
  const packages = await readLockfiles(context, args.many("lockfile"));
  const raw = asked.includes("pip-audit")
    ? await pipAuditStage(context, packages, terminal.env["ANNEX_PIP_AUDIT"] ?? "pip-audit")
    : null;
  const pipAudit = raw === null ? null : new TextDecoder().decode(raw.bytes);
  const advisories = await advisoriesStage(context, packages, { ...where, pipAudit });
  for (const { source, reason } of advisories.failures) terminal.err(`${logLine(source)}: ${logLine(reason)}\n`);
  return auditStage(context, { packages, advisories, team, service, ...limits });
}

function askedSources(args: Args): readonly string[] {
  const asked = args.many("source");
  const unknown = asked.find((source) => source !== "osv" && source !== "pip-audit");
  if (unknown !== undefined) throw usage(audit, `--source "${unknown}" is not one of osv, pip-audit.`);
  const idle = ["offline-db", "osv-url"].find((flag) => args.one(flag) !== undefined);
  if (asked.length > 0 && !asked.includes("osv") && idle !== undefined)
    throw usage(audit, `--${idle} is for --source osv, which is not asked.`);
  return asked.length === 0 ? ["osv"] : asked;
}

function thresholds(args: Args): { readonly failOn?: Severity; readonly maxAgeDays?: number } {
  const level = args.one("fail-on");
  const failOn = SEVERITIES.find((severity) => severity === level);
  if (level !== undefined && (failOn === undefined || failOn === "none" || failOn === "unknown"))
    throw usage(audit, `--fail-on "${level}" is not one of critical, high, medium, low.`);
  const days = args.one("max-age");
  if (days !== undefined && !/^\d{1,5}$/u.test(days))
    throw usage(audit, `--max-age "${days}" is not a number of days.`);
  return { ...(failOn === undefined ? {} : { failOn }), ...(days === undefined ? {} : { maxAgeDays: Number(days) }) };
}

async function render(document: AuditDocument, format: "text" | "json" | "sarif", colour: boolean): Promise<string> {
  switch (format) {
    case "json":
      return json(document);
    case "sarif": {
      const { renderSarif } = await import("../report/sarif.ts");
      const { annexVersion } = await import("../runner/version.ts");
      return json(renderSarif(document, annexVersion().version));
    }
    case "text": {
      const { renderAudit } = await import("../report/audit-text.ts");
      return renderAudit(document, colour);
    }
  }
}
