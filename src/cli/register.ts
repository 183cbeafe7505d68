import { resolve } from "node:path";
import { AnnexError } from "../model/error.ts";
import { type Args, type Command, choice, EXIT, type Terminal, usage } from "./command.ts";
import { answer, json, OUTPUT_FLAG } from "./local.ts";

const ACTIONS = ["init", "verify"] as const;
/** Named by the design, built by a later issue. */
const LATER: ReadonlySet<string> = new Set(["build", "export", "coverage"]);

/** `annex register`: make one, verify one. */
export const register: Command = {
  name: "register",
  summary: "init: make a register; verify: check every record, digest and verdict of one",
  operands: "init|verify",
  flags: {
    register: { value: "DIR", help: "folder or git clone of the register; required" },
    ...OUTPUT_FLAG,
    only: { value: "SEQ", help: "verify: report on this record alone" },
    anchor: {
      value: "SEQ-SHA256",
      many: true,
      help: "verify: a head that somebody else kept (the end of the environment's URL)",
    },
    format: { value: "text|json", help: "verify: how to print it (default text)" },
  },
  teaches: `verify works offline and years later: it checks the chain, every digest, the git history where there is one,
and computes every verdict again from the evidence that the register keeps. It says which of these it could not check.
Exit code 1 when anything is damaged.

  annex register init --register ./register
  annex register verify --register ./register --anchor 412-9be4…`,
  run: async (args, terminal) => {
    const [action, more] = args.operands;
    if (more !== undefined) throw usage(register, `"${more}" is not expected here.`);
    if (action !== undefined && LATER.has(action)) throw notBuilt(action);
    if (!ACTIONS.some((known) => known === action))
      throw usage(register, `"${action ?? ""}" is not one of ${ACTIONS.join(", ")}.`);
    const directory = args.one("register");
    if (directory === undefined) throw usage(register, "--register is missing.");
    const path = resolve(terminal.cwd, directory);
    return action === "init" ? init(path, terminal) : verify(path, args, terminal);
  },
};

async function init(path: string, terminal: Terminal): Promise<number> {
  const { appendContext, openDirectoryRegister } = await import("../stages/open-register.ts");
  const { initRegister } = await import("../register/init.ts");
  const { prepareDirectory } = await import("../register/directory-store.ts");
  const { machineContext } = await import("../stages/machine.ts");
  const { consoleLog } = await import("../runner/console.ts");
  const context = machineContext(path, consoleLog(terminal.err), terminal.env);
  await prepareDirectory(path, { git: true });
  const { created } = await initRegister(openDirectoryRegister(context, path), appendContext(context));
  terminal.out(
    created
      ? `made a register in ${path}; its first record will be number 1\n`
      : `${path} is a register already; nothing was changed\n`,
  );
  return EXIT.passed;
}

async function verify(path: string, args: Args, terminal: Terminal): Promise<number> {
  const format = choice(register, args, "format", ["text", "json"]);
  const { verifyHere } = await import("../stages/verify.ts");
  const { renderVerifyReport } = await import("../register/verify-render.ts");
  const only = args.one("only");
  if (only !== undefined && !/^[1-9]\d{0,9}$/u.test(only))
    throw usage(register, `--only "${only}" is not a record's number.`);
  const report = await verifyHere(path, {
    anchors: args.many("anchor"),
    ...(only === undefined ? {} : { only: Number(only) }),
  });
  await answer(args, terminal, format === "json" ? json(report) : renderVerifyReport(report));
  return report.status === "ok" ? EXIT.passed : EXIT.failed;
}

function notBuilt(action: string): AnnexError {
  return new AnnexError({
    code: "command-not-available",
    message: `annex register ${action} is not available in this version of annex.`,
    hint: "annex register init and verify are.",
  });
}
