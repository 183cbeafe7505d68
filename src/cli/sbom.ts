import { basename } from "node:path";
import type { Json } from "../model/json.ts";
import type { SbomOptions } from "../sbom/cyclonedx.ts";
import { type Command, choice, usage } from "./command.ts";
import { answer, givenLockfiles, json, LOCKFILE_FLAG, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";
import { tellGaps } from "./packages.ts";

/** `annex sbom`: the bill of materials of what is locked here. */
export const sbom: Command = {
  name: "sbom",
  summary: "write the bill of materials (CycloneDX 1.6 or SPDX 2.3) of what is locked",
  flags: {
    ...ROOT_FLAG,
    ...LOCKFILE_FLAG,
    ...OUTPUT_FLAG,
    format: { value: "cyclonedx|spdx", help: "the format; required" },
  },
  teaches: `The same lockfiles give the same bytes: no time of day, and a serial number made from the content.

  annex sbom --format cyclonedx --output sbom.cdx.json`,
  run: async (args, terminal) => {
    if (args.one("format") === undefined) throw usage(sbom, "--format is missing.");
    const format = choice(sbom, args, "format", ["cyclonedx", "spdx"]);
    const context = localContext(args, terminal);
    const { readLockfiles } = await import("../stages/inspect.ts");
    const document = await readLockfiles(context, givenLockfiles(args).lockfiles ?? []);
    const options = { packages: document, subject: { name: basename(context.root), version: "0" } };
    await answer(args, terminal, json(await render(format, options)));
    return tellGaps(document, terminal.err);
  },
};

async function render(format: "cyclonedx" | "spdx", options: SbomOptions): Promise<Json> {
  switch (format) {
    case "cyclonedx":
      return (await import("../sbom/cyclonedx.ts")).renderCycloneDx(options);
    case "spdx":
      return (await import("../sbom/spdx.ts")).renderSpdx(options);
  }
}
