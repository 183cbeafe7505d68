import type { PackagesDocument } from "../model/evidence.ts";
import { logLine } from "../runner/escape.ts";
import { type Command, choice, EXIT } from "./command.ts";
import { answer, givenLockfiles, json, LOCKFILE_FLAG, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";

/** `annex packages`: what is locked here. */
export const packages: Command = {
  name: "packages",
  summary: "list every locked package: version, scope, direct or not, where it stands",
  flags: {
    ...ROOT_FLAG,
    ...LOCKFILE_FLAG,
    ...OUTPUT_FLAG,
    format: { value: "text|json", help: "how to print it (default text)" },
  },
  teaches: `Reads every lockfile it finds, honours .gitignore, and lists what it passed over on standard error.
A lockfile that exists but cannot be read makes the exit code 3: the list would be short, and a short list looks clean.

  annex packages --format json | jq '.packages[] | select(.direct)'`,
  run: async (args, terminal) => {
    const format = choice(packages, args, "format", ["text", "json"]);
    const document = await collect(localContext(args, terminal), givenLockfiles(args));
    const list = document.lockfiles.flatMap((lockfile) => lockfile.packages);
    await answer(
      args,
      terminal,
      format === "json"
        ? json({ packages: list })
        : list
            .map(
              (item) =>
                `${logLine(item.purl)}  ${item.scope}  ${direct(item.direct)}  ${logLine(item.lockfile)}:${item.line}\n`,
            )
            .join(""),
    );
    return tellGaps(document, terminal.err);
  },
};

async function collect(
  context: Parameters<typeof import("../stages/inspect.ts").readLockfiles>[0],
  given: { readonly lockfiles?: readonly string[] },
): Promise<PackagesDocument> {
  const { readLockfiles } = await import("../stages/inspect.ts");
  return readLockfiles(context, given.lockfiles ?? []);
}

/** Names what could not be read or looked up; exit code 3 when the list is not the whole truth. */
export function tellGaps(document: PackagesDocument, write: (text: string) => void): number {
  for (const { path, reason } of document.skipped) write(`skipped ${logLine(path)}: ${logLine(reason)}\n`);
  const unscanned = document.lockfiles.flatMap((lockfile) => lockfile.unscanned);
  for (const { name, lockfile, reason } of unscanned)
    write(`not pinned ${logLine(name)} (${logLine(lockfile)}): ${logLine(reason)}\n`);
  for (const { path, reason } of document.unreadable) write(`cannot read ${logLine(path)}: ${logLine(reason)}\n`);
  if (document.lockfiles.length === 0 && document.unreadable.length === 0)
    write("no lockfile found; annex reads requirements.txt, poetry.lock, uv.lock, pylock.toml and package-lock.json\n");
  const whole = document.lockfiles.length > 0 && document.unreadable.length === 0 && unscanned.length === 0;
  return whole ? EXIT.passed : EXIT.inconclusive;
}

function direct(value: boolean | null): string {
  return value === null ? "direct?" : value ? "direct" : "transitive";
}
