import type { Command } from "./command.ts";

/** `annex demo`: the whole story in seconds. */
export const demo: Command = {
  name: "demo",
  summary: "show the whole story in seconds, here, with no installation and no network",
  flags: { into: { value: "DIR", help: "keep everything it makes there (project, evidence, register, site)" } },
  teaches: `annex demo --into /tmp/annex-demo`,
  run: async (args, terminal) => {
    const { runDemo } = await import("../demo/demo.ts");
    return runDemo(args.one("into"), terminal);
  },
};
