import { resolve } from "node:path";
import { type Command, EXIT, usage } from "./command.ts";

/** `annex record append`: write one record by hand. */
export const record: Command = {
  name: "record",
  summary: "append: write a record that a file describes into a register",
  operands: "append",
  flags: {
    register: { value: "DIR", help: "folder or git clone of the register; required" },
    input: {
      value: "FILE",
      help: "JSON of the draft: kind, service, environment, identity, at, body, people, evidence; required",
    },
  },
  teaches: `Writing the same draft twice is writing once. evidence is an object, name to path of a file.
The shape of body is in schemas/record.schema.json; persons are GitHub account ids, the register gives them numbers.

  annex record append --register ./register --input drift.json`,
  run: async (args, terminal) => {
    if (args.operands[0] !== "append" || args.operands.length > 1)
      throw usage(record, `"${args.operands.join(" ")}" is not append.`);
    const directory = args.one("register");
    const input = args.one("input");
    if (directory === undefined || input === undefined) throw usage(record, "--register and --input are both needed.");
    const { loadDraft } = await import("../register/draft.ts");
    const { appendRecord } = await import("../register/append.ts");
    const { appendContext, openDirectoryRegister } = await import("../stages/open-register.ts");
    const { machineContext } = await import("../stages/machine.ts");
    const { consoleLog } = await import("../runner/console.ts");
    const root = resolve(terminal.cwd, directory);
    const context = machineContext(root, consoleLog(terminal.err), terminal.env);
    const file = resolve(terminal.cwd, input);
    const draft = await loadDraft(file);
    const appended = await appendRecord(openDirectoryRegister(context, root), draft, appendContext(context));
    terminal.out(
      `${appended.alreadyWritten ? "was there already" : "written"}: record ${appended.seq}, sha256 ${appended.sha256}\n`,
    );
    return EXIT.passed;
  },
};
