import { basename, resolve } from "node:path";
import { CONTROL_SLUGS } from "../model/control.ts";
import type { ControlResult } from "../model/finding.ts";
import { type Command, choice, EXIT, usage } from "./command.ts";
import { answer, givenLockfiles, json, LOCKFILE_FLAG, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";

/** `annex check`: every control that needs no project code. */
export const check: Command = {
  name: "check",
  summary: "check every control that needs no project code, as the pull request would",
  flags: {
    ...ROOT_FLAG,
    ...LOCKFILE_FLAG,
    ...OUTPUT_FLAG,
    base: {
      value: "REF",
      help: "what the change is compared with, e.g. main; without it every finding counts as this change's",
    },
    event: { value: "FILE", help: "what GitHub says: a pull_request payload or an annex/event/v1 file" },
    "offline-db": { value: "DIR", help: "<Ecosystem>/all.zip as OSV publishes them, instead of the API" },
    "osv-url": { value: "URL", help: "another OSV API" },
    service: { value: "NAME", help: "name of the service (default: the folder's name)" },
    format: { value: "text|json", help: "how to print it (default text)" },
  },
  teaches: `Runs no project code, so it is quick and safe as a pre-commit hook. Without --event the controls that
GitHub's facts decide (security-requirements, change-control) are not checked, nor package-changes without --base,
and it says so.

  annex check --base main
  annex check --base main --event "$GITHUB_EVENT_PATH" --format json`,
  run: async (args, terminal) => {
    const format = choice(check, args, "format", ["text", "json"]);
    const context = localContext(args, terminal);
    const { BASE_CONTROLS, collectStatic, EVENT_CONTROLS, judgeLocal, STATIC_CONTROLS } = await import(
      "../stages/local.ts"
    );
    const { readRecordedEvent } = await import("../stages/recorded-event.ts");
    const eventFile = args.one("event");
    const event = eventFile === undefined ? null : await readRecordedEvent(resolve(terminal.cwd, eventFile));
    const run = await collectStatic(
      context,
      {
        ...sources(args, terminal.cwd),
        ...base(args),
        ...givenLockfiles(args),
        event,
        service: args.one("service") ?? basename(context.root),
      },
      "change",
    );
    const { verdict } = judgeLocal(context, run);
    const shown = CONTROL_SLUGS.filter(
      (slug) =>
        STATIC_CONTROLS.includes(slug) &&
        (event !== null || !EVENT_CONTROLS.has(slug)) &&
        (run.range.base !== null || !BASE_CONTROLS.has(slug)),
    );
    const controls = verdict.controls.filter(({ control }) => shown.includes(control));
    if (format === "json") {
      await answer(args, terminal, json({ ...verdict, controls }));
    } else {
      const { renderText } = await import("../report/text.ts");
      const left = CONTROL_SLUGS.filter((slug) => !shown.includes(slug));
      const more = [
        ...(run.range.base === null ? ["--base for package-changes"] : []),
        ...(event === null ? ["--event for what GitHub says"] : []),
      ];
      const note = `\nNot checked here: ${left.join(", ")}${more.length === 0 ? "" : ` (give ${more.join(" and ")})`}.\n`;
      await answer(args, terminal, renderText({ ...verdict, controls }, { colour: terminal.colour }) + note);
    }
    return exitCode(controls);
  },
};

/** Where advisories come from, as the flags say. */
export function sources(
  args: { one(flag: string): string | undefined },
  cwd: string,
): { readonly offlineDir?: string; readonly osvUrl?: string } {
  const offline = args.one("offline-db");
  const url = args.one("osv-url");
  if (offline !== undefined && url !== undefined) throw usage(check, "--offline-db and --osv-url exclude each other.");
  return {
    ...(offline === undefined ? {} : { offlineDir: resolve(cwd, offline) }),
    ...(url === undefined ? {} : { osvUrl: url }),
  };
}

/** DESIGN.md section 3: any failed 1, else any inconclusive 3, else 0; only what blocks counts. */
export function exitCode(controls: readonly ControlResult[]): number {
  const blocking = controls.flatMap(({ rules }) => rules.filter(({ blocks }) => blocks));
  if (blocking.some(({ status }) => status === "failed")) return EXIT.failed;
  return blocking.length > 0 ? EXIT.inconclusive : EXIT.passed;
}

function base(args: { one(flag: string): string | undefined }): { readonly base?: string } {
  const given = args.one("base");
  return given === undefined ? {} : { base: given };
}
