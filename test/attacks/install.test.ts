import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { folderOf } from "../stages/context.ts";

const INSTALL = join(import.meta.dirname, "../../actions/pip-audit/install.sh");

/** Says how it was called, and leaves one like itself where a virtual environment would have its Python. */
const RECORDER = [
  "#!/bin/sh",
  'echo "$@" >> "$RUNNER_TEMP/calls"',
  'case "$*" in *"-m venv"*) for last; do :; done; mkdir -p "$last/bin"; cp "$0" "$last/bin/python" ;; esac',
  "",
].join("\n");

it("pip-audit's install.sh starts Python isolated: `python -m` alone imports venv and pip from the head's checkout", () => {
  const place = folderOf({ "checkout/venv.py": "raise SystemExit('the head ran')\n", "tools/python3": RECORDER });
  const env = {
    PATH: [join(place, "tools"), process.env["PATH"]].join(delimiter),
    RUNNER_TEMP: place,
    GITHUB_ENV: join(place, "env"),
  };
  execFileSync("chmod", ["+x", join(place, "tools/python3")]);
  execFileSync("bash", [INSTALL], { cwd: join(place, "checkout"), env, stdio: "pipe" });
  const calls = readFileSync(join(place, "calls"), "utf8").trim().split("\n");
  expect(calls).toEqual([
    expect.stringMatching(/^-I -m venv /u),
    expect.stringMatching(/^-I -m pip install .*--require-hashes/u),
  ]);
});
