import { loadAction } from "./actions/registry.ts";
import { actionRunner } from "./runner/action.ts";
import { describeError } from "./runner/edge.ts";

/** Runs one action to its end: the only catch of the action bundle. Always sets status, reason-code and report. */
export async function run(name: string): Promise<void> {
  const runner = actionRunner();
  try {
    const action = await loadAction(name);
    const { outputs, failure } = await action.run(runner);
    for (const [key, value] of Object.entries(outputs)) runner.output(key, value);
    if (failure !== null) runner.fail(failure);
  } catch (error) {
    const { code, text } = describeError(error);
    runner.output("status", "inconclusive");
    runner.output("reason-code", code);
    runner.output("report", "");
    runner.fail(text);
  }
}
