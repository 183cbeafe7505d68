import { basename } from "node:path";
import { AnnexError } from "../model/error.ts";
import { type Command, choice, usage } from "./command.ts";
import { answer, givenLockfiles, json, LOCKFILE_FLAG, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";
import { tellGaps } from "./packages.ts";

/** `annex sbom`: the bill of materials of what is locked here. */
export const sbom: Command = {
  name: "sbom",
  summary: "write the bill of materials (CycloneDX 1.6) of what is locked",
  flags: {
    ...ROOT_FLAG,
    ...LOCKFILE_FLAG,
    ...OUTPUT_FLAG,
    format: { value: "cyclonedx", help: "the format; required" },
  },
  teaches: `The same lockfiles give the same bytes: no time stamp, and a serial number made from the content.

  annex sbom --format cyclonedx --output sbom.cdx.json`,
  run: async (args, terminal) => {
    if (args.one("format") === undefined) throw usage(sbom, "--format is missing.");
    if (args.one("format") === "spdx") throw notBuilt();
    choice(sbom, args, "format", ["cyclonedx"]);
    const context = localContext(args, terminal);
    const { readLockfiles } = await import("../stages/inspect.ts");
    const { renderCycloneDx } = await import("../sbom/cyclonedx.ts");
    const document = await readLockfiles(context, givenLockfiles(args).lockfiles ?? []);
    await answer(
      args,
      terminal,
      json(renderCycloneDx({ packages: document, subject: { name: basename(context.root), version: "0" } })),
    );
    return tellGaps(document, terminal.err);
  },
};

function notBuilt(): AnnexError {
  return new AnnexError({
    code: "format-not-available",
    message: 'The format "spdx" is not available in this version of annex.',
    hint: "Use --format cyclonedx.",
  });
}
