import { resolve } from "node:path";
import type { PackageChange } from "../model/package.ts";
import { code } from "../report/markdown.ts";
import { logLine } from "../runner/escape.ts";
import { type Command, choice, usage } from "./command.ts";
import { answer, json, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";
import { tellGaps } from "./packages.ts";

/** `annex diff`: what a change does to the packages. */
export const diff: Command = {
  name: "diff",
  summary: "show which packages a change adds, updates, removes or re-sources",
  flags: {
    ...ROOT_FLAG,
    ...OUTPUT_FLAG,
    base: { value: "REF|DIR", help: "what to compare with: a git revision or another folder; required" },
    format: { value: "text|json|markdown", help: "how to print it (default text)" },
  },
  teaches: `Every package of every lockfile is compared by ecosystem, name and lockfile.

  annex diff --base main`,
  run: async (args, terminal) => {
    const base = args.one("base");
    if (base === undefined) throw usage(diff, "--base is missing.");
    const format = choice(diff, args, "format", ["text", "json", "markdown"]);
    const { comparePackages } = await import("../stages/inspect.ts");
    const document = await comparePackages(localContext(args, terminal), { base, folder: resolve(terminal.cwd, base) });
    await answer(args, terminal, render(document.changes, format));
    return tellGaps(document, terminal.err);
  },
};

function render(changes: readonly PackageChange[], format: "text" | "json" | "markdown"): string {
  switch (format) {
    case "json":
      return json({ schema: "annex/diff/v1", changes });
    case "text":
      return (
        changes
          .map((change) => `${change.kind.padEnd(14)} ${logLine(nameOf(change))} ${logLine(versions(change))}\n`)
          .join("") || "no package differs\n"
      );
    case "markdown":
      return [
        "| change | package | versions |",
        "|---|---|---|",
        ...changes.map((change) => `| ${change.kind} | ${code(nameOf(change))} | ${code(versions(change))} |`),
        "",
      ].join("\n");
  }
}

function nameOf({ before, after }: PackageChange): string {
  const item = after ?? before;
  return item === undefined ? "?" : `${item.ecosystem}:${item.name}`;
}

function versions({ before, after }: PackageChange): string {
  if (before !== undefined && after !== undefined && before.version !== after.version)
    return `${before.version} → ${after.version}`;
  return after?.version ?? before?.version ?? "";
}
