import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { TestRepository } from "../github/repository.ts";

const MAIN = new URL("../../src/main.ts", import.meta.url).href;
const PROGRAM = `const { run } = await import(${JSON.stringify(MAIN)}); await run(process.argv[1]);`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** How an action ended, as the runner sees it. */
export interface Ended {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly lines: readonly string[];
  /** Folder of RUNNER_TEMP. */
  readonly temp: string;
}

type Env = Readonly<Record<string, string>>;

/** Runs an action from source in a process of its own, in the environment that the runner makes. */
export function act(name: string, env: Env, inputs: Env = {}): Promise<Ended> {
  const temp = mkdtempSync(join(tmpdir(), "annex-action-"));
  folders.push(temp);
  const [output, summary] = [join(temp, "output"), join(temp, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const given = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
  const all = { PATH: process.env["PATH"], GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: temp };
  return new Promise((resolve) => {
    const argv = ["--input-type=module", "--eval", PROGRAM, name];
    execFile(process.execPath, argv, { env: { ...all, ...env, ...given }, cwd: temp }, (error, stdout, stderr) =>
      resolve({
        code: Number(error?.code ?? 0),
        outputs: outputsOf(readFileSync(output, "utf8")),
        summary: readFileSync(summary, "utf8"),
        lines: `${stdout}${stderr}`.split("\n"),
        temp,
      }),
    );
  });
}

/** Reads the file behind GITHUB_OUTPUT as the runner does. */
function outputsOf(text: string): Record<string, string> {
  const lines = text.split("\n");
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length - 1; at += 1) {
    const [name = "", delimiter = ""] = (lines[at] ?? "").split("<<");
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`no end for ${name}`);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/** Names of the workflow commands that a runner would carry out; actions/runner, ActionCommand.cs, both forms. */
export function commandsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const first = /^\s*::([^\s:]+)/u.exec(line)?.[1];
    const older = /##\[([^\]\s]+)/u.exec(line)?.[1];
    return [first, older].filter((name) => name !== undefined);
  });
}

/** A pull request checked out as GitHub does it: the merge of the change into main. */
export function pullRequest(
  base: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
): { readonly repository: TestRepository; readonly head: string; readonly env: Env } {
  const repository = new TestRepository();
  repository.commit("base", base);
  const { heads } = repository.merge("topic", [change]);
  const head = heads.at(-1) ?? "";
  const event = join(repository.folder, ".git", "event.json");
  const payload = {
    number: 7,
    pull_request: { number: 7, head: { sha: head }, base: { ref: "main" } },
    repository: { full_name: "example-org/records-service", default_branch: "main" },
  };
  writeFileSync(event, JSON.stringify(payload));
  const env = {
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "example-org/records-service",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_ACTOR: "ana",
    GITHUB_ACTOR_ID: "101",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    ANNEX_OSV_URL: "http://127.0.0.1:9",
  };
  return { repository, head, env };
}
