import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const ask = (program, code) => execFileSync(program, ["-c", code], { encoding: "utf8" }).trim();

/** The version asked for, from the input or from the file. */
function wanted() {
  const file = input("python-version-file");
  if (input("python-version") || !file) return input("python-version");
  const text = readFileSync(join(process.env.GITHUB_WORKSPACE, file), "utf8");
  return /^(?:python\s+)?(\d[\d.]*)/m.exec(text)?.[1] ?? text.trim();
}

/** Whether the version found begins with the numbers asked for; aliases and ranges are met by any version. */
function suits(found, asked) {
  const numbers = asked.split(".");
  if (!/^\d+$/.test(numbers[0])) return true;
  return numbers.every((number, index) => /^[xX*]$/.test(number) || found.split(".")[index] === number);
}

/**
 * An interpreter of the job's own with pip, so that what one job installs no other sees; on GitHub each has its own machine.
 * pip is copied because installing it takes seconds.
 */
function isolate() {
  const folder = join(process.env.RUNNER_TEMP, "python");
  execFileSync("python3", ["-m", "venv", "--without-pip", folder]);
  const python = join(folder, "bin", "python");
  const from = dirname(ask("python3", "import os, pip; print(os.path.dirname(pip.__file__))"));
  const to = ask(python, "import sysconfig; print(sysconfig.get_path('purelib'))");
  const parts = readdirSync(from).filter((name) => name === "pip" || /^pip-.*\.dist-info$/.test(name));
  for (const name of parts) cpSync(join(from, name), join(to, name), { recursive: true });
  for (const name of ["pip", "pip3"]) {
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\nexec '${python}' -m pip "$@"\n`, { mode: 0o755 });
  }
  return { folder, python };
}

const found = ask("python3", "import platform; print(platform.python_version())");
const asked = wanted();
if (suits(found, asked)) {
  const { folder, python } = isolate();
  appendFileSync(process.env.GITHUB_PATH, `${join(folder, "bin")}\n`);
  appendFileSync(process.env.GITHUB_ENV, `pythonLocation=${folder}\n`);
  appendFileSync(process.env.GITHUB_OUTPUT, `python-version=${found}\npython-path=${python}\n`);
  console.log(`Python ${found} is on PATH`);
} else {
  console.log(`::error::Python ${asked} is wanted, but ${found} is on PATH`);
  process.exitCode = 1;
}
