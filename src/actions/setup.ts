import { join } from "node:path";
import { parsePolicy } from "../policy/parse.ts";
import { FILE_PATHS } from "../policy/paths.ts";
import { readTextIfPresent } from "../runner/files.ts";
import { COMMON_OUTPUTS, defineAction } from "./spec.ts";
import { workspace } from "./workspace.ts";

export const setup = defineAction(
  {
    name: "setup",
    description: "Says which language versions the policy's setup asks for, so that the next steps can install them.",
    inputs: {},
    outputs: {
      ...COMMON_OUTPUTS,
      python: "Python version, empty when none is asked for.",
      node: "Node version, empty when none is asked for.",
      go: "Go version, empty when none is asked for.",
    },
  },
  async (_inputs, runner) => {
    const context = workspace(runner);
    const { setup: versions } = parsePolicy(await readTextIfPresent(join(context.root, FILE_PATHS.policy)));
    const { python = "", node = "", go = "" } = versions;
    const outputs = { status: "passed", "reason-code": "", report: "", python, node, go };
    return { outputs, failure: null };
  },
);
