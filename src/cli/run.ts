import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { logLine } from "../runner/escape.ts";
import { exitCode, sources } from "./check.ts";
import { type Args, type Command, choice, EXIT, type Terminal, usage } from "./command.ts";
import { answer, json, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";

/** `annex run`: all stages, here. */
export const run: Command = {
  name: "run",
  summary: "run all stages here: check, build, test, acceptance, verdict; with a register also gate, deploy and record",
  flags: {
    ...ROOT_FLAG,
    ...OUTPUT_FLAG,
    base: { value: "REF", help: "what the change is compared with" },
    event: { value: "FILE", help: "what GitHub would say: an annex/event/v1 file or a pull_request payload" },
    environment: { value: "NAME", help: "deploy to this environment when every due rule passes" },
    register: { value: "DIR", help: "register for the decision and the outcome; needed with --environment" },
    "offline-db": { value: "DIR", help: "<Ecosystem>/all.zip as OSV publishes them, instead of the API" },
    "osv-url": { value: "URL", help: "another OSV API" },
    service: { value: "NAME", help: "name of the service (default: the folder's name)" },
    format: { value: "text|json", help: "how to print the verdict (default text)" },
  },
  teaches: `Runs the commands of the policy, so run it on code you trust. What GitHub would say comes from --event, and
everything made of it says so. A denied deployment is recorded too.

  annex run --base main
  annex run --event merged.json --environment test --register ../register`,
  run: async (args, terminal) => {
    const format = choice(run, args, "format", ["text", "json"]);
    const environment = args.one("environment");
    const directory = args.one("register");
    if ((environment === undefined) !== (directory === undefined))
      throw usage(run, "--environment and --register belong together.");
    if (environment !== undefined && args.one("event") === undefined)
      throw usage(run, "--environment needs --event: who asked for the change and who approved it.");
    const scratch = await mkdtemp(join(tmpdir(), "annex-run-"));
    try {
      return await runAll(args, terminal, { format, environment, directory, deliver: join(scratch, "artefact") });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
};

interface Wanted {
  readonly format: "text" | "json";
  readonly environment: string | undefined;
  readonly directory: string | undefined;
  readonly deliver: string;
}

async function runAll(args: Args, terminal: Terminal, wanted: Wanted): Promise<number> {
  const context = localContext(args, terminal);
  const { collectDynamic, collectStatic, judgeLocal } = await import("../stages/local.ts");
  const { readRecordedEvent } = await import("../stages/recorded-event.ts");
  const { renderText } = await import("../report/text.ts");
  const file = args.one("event");
  const event = file === undefined ? null : await readRecordedEvent(resolve(terminal.cwd, file));
  const base = args.one("base");
  const stage = wanted.environment === undefined ? "change" : "deploy";
  const input = {
    ...sources(args, terminal.cwd),
    event,
    service: args.one("service") ?? basename(context.root),
    ...(base === undefined ? {} : { base }),
  };
  const collected = await collectDynamic(context, await collectStatic(context, input, stage), wanted.deliver);
  const { verdict } = judgeLocal(context, collected);
  await answer(
    args,
    terminal,
    wanted.format === "json" ? json(verdict) : renderText(verdict, { colour: terminal.colour }),
  );
  if (event !== null) terminal.err("What GitHub would say comes from the recorded event.\n");
  if (wanted.environment === undefined || wanted.directory === undefined) return exitCode(verdict.controls);
  const { deployHere } = await import("../stages/run.ts");
  const { openDirectoryRegister } = await import("../stages/open-register.ts");
  const store = openDirectoryRegister(context, resolve(terminal.cwd, wanted.directory));
  const deployed = await deployHere(context, collected, {
    store,
    environment: wanted.environment,
    deliver: wanted.deliver,
    runId: String(context.clock.now()),
  });
  const { document, verdict: decided } = deployed.gate;
  // Standard output stays one JSON document for whoever reads it.
  const tell = wanted.format === "json" ? terminal.err : terminal.out;
  tell(
    `decision ${document.seq}: ${document.decision}; record ${deployed.seq}: ${deployed.outcome}, sha256 ${deployed.sha256}\n`,
  );
  for (const reason of document.reasons) tell(`  because of ${logLine(reason)}\n`);
  if (deployed.outcome === "deployed") return EXIT.passed;
  const code = exitCode(decided.controls);
  return code === EXIT.passed ? EXIT.failed : code;
}
