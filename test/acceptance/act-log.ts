/** One line of act's `--json` log; `command` and its fields are there on the lines of a workflow command. */
export interface ActLine {
  readonly level: string;
  readonly msg: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly jobResult?: string;
}

/** What a job said to people: an `::error::`, `::warning::` or `::notice::` command. */
export interface Annotation {
  readonly job: string;
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
}

type Outputs = Readonly<Record<string, string>>;

/** Reads act's log; a line that is not JSON (act prints a few) becomes one with only a message. */
export function parseLog(text: string): readonly ActLine[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    try {
      return JSON.parse(line) as ActLine;
    } catch {
      return { level: "raw", msg: line };
    }
  });
}

/** Job id → `success` or `failure`; of a job with a matrix, and of jobs with one id, the worst. */
export function jobResults(lines: readonly ActLine[]): Readonly<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const { jobID, jobResult } of lines) {
    if (jobID && jobResult && results[jobID] !== "failure") results[jobID] = jobResult;
  }
  return results;
}

/** Job id → step id → its outputs, read from the log because a red run hands no outputs on; inner steps are left out. */
export function stepOutputs(lines: readonly ActLine[]): Readonly<Record<string, Readonly<Record<string, Outputs>>>> {
  const outputs: Record<string, Record<string, Record<string, string>>> = {};
  for (const { command, jobID, stepID, name, arg } of lines) {
    if (command !== "set-output" || !jobID || !name || stepID?.length !== 1) continue;
    const job = outputs[jobID] ?? {};
    outputs[jobID] = job;
    const id = stepID.join();
    job[id] = { ...job[id], [name]: arg ?? "" };
  }
  return outputs;
}

/** Job id → everything its steps added to the job summary, in order. */
export function jobSummaries(lines: readonly ActLine[]): Readonly<Record<string, string>> {
  const summaries: Record<string, string> = {};
  let previous: ActLine | undefined;
  for (const line of lines) {
    const { command, jobID, content, stepID } = line;
    if (command !== "summary" || !jobID || content === undefined) continue;
    // act reads the file of a composite action's last step once more for the action itself.
    const again =
      previous?.jobID === jobID &&
      previous.content === content &&
      (previous.stepID?.length ?? 0) > (stepID?.length ?? 0) &&
      previous.stepID?.[0] === stepID?.[0];
    if (!again) summaries[jobID] = (summaries[jobID] ?? "") + content;
    previous = line;
  }
  return summaries;
}

/** The annotations of the run, in order. */
export function annotations(lines: readonly ActLine[]): readonly Annotation[] {
  const found: Annotation[] = [];
  for (const { command, jobID, arg } of lines) {
    if (command === "error" || command === "warning" || command === "notice") {
      found.push({ job: jobID ?? "", level: command, message: arg ?? "" });
    }
  }
  return found;
}
