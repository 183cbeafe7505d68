import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { actionRunner } from "../../src/runner/action.ts";
import { renderCommand, renderOutput } from "../../src/runner/workflow-command.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annex-runner-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An action's runner on files of its own; what it writes and whether it failed is kept. */
function arrange(env: Readonly<Record<string, string>> = {}) {
  const seen = { text: "", failed: false };
  const runner = actionRunner({
    env: { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary"), ...env },
    write: (text) => {
      seen.text += text;
    },
    fail: () => {
      seen.failed = true;
    },
  });
  return { runner, seen, file: (name: string) => readFileSync(join(folder, name), "utf8") };
}

/** Reads the file behind GITHUB_OUTPUT as the runner does: name<<DELIMITER, lines, DELIMITER. */
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

describe("actionRunner", () => {
  it("reads inputs by the runner's names, trimmed, empty when absent", () => {
    const { runner } = arrange({ "INPUT_REGISTER-KEY": "  a b \n", INPUT_SOME_NAME: "x" });
    expect(["register-key", "some name", "absent"].map((name) => runner.input(name))).toEqual(["a b", "x", ""]);
  });

  it("keeps outputs apart, whatever is in them", () => {
    const { runner, file } = arrange();
    const values = { status: "failed", report: "a\nstatus<<EOF\npassed\nEOF", empty: "", controls: '{"a":"b<<c"}' };
    for (const [name, value] of Object.entries(values)) runner.output(name, value);
    expect(outputsOf(file("output"))).toEqual(values);
  });

  it("takes a new delimiter for each output", () => {
    const { runner, file } = arrange();
    for (const name of ["a", "b", "c"]) runner.output(name, "x");
    const delimiters = [...file("output").matchAll(/<<(\S+)/gu)].map(([, delimiter]) => delimiter);
    expect(new Set(delimiters).size).toBe(3);
  });

  it("adds pages to the summary", async () => {
    const { runner, file } = arrange();
    await runner.summary("# One");
    await runner.summary("# Two");
    expect(file("summary")).toBe("# One\n# Two\n");
  });

  it("fails the step and says why in one annotation", () => {
    const { runner, seen } = arrange();
    runner.fail("100 % wrong\n::add-mask::x");
    expect(seen).toEqual({ text: "::error::100 %25 wrong%0A:\u200b:add-mask::x\n", failed: true });
  });

  it("writes no command that a log line asks for", () => {
    const { runner, seen } = arrange();
    runner.log.info("::stop-commands::x\r\n::error::y");
    runner.log.output("##[error]z");
    expect(seen.text.split("\n").filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
  });

  it("masks the secret as it is, all its lines in one command", () => {
    const { runner, seen } = arrange();
    runner.mask("::a%\nb");
    expect(seen.text).toBe("::add-mask::::a%25%0Ab\n");
  });

  it("puts an annotation at its place, and the place cannot close the command", () => {
    const { runner, seen } = arrange();
    runner.error("seen", { file: "a,line=9:.txt", startLine: 3, title: "x::y\n" });
    expect(seen.text).toBe("::error file=a%2Cline=9%3A.txt,line=3,title=x%3A%3Ay%0A::seen\n");
  });
});

it("writes no property without a value", () => {
  expect(renderCommand("warning", "seen", { title: "" })).toBe("::warning::seen\n");
});

it("refuses an output that holds its own delimiter", () => {
  expect(() => renderOutput("status", "a\nEND\nb", "END")).toThrow("delimiter");
  expect(() => renderOutput("statusEND", "a", "END")).toThrow("delimiter");
});
