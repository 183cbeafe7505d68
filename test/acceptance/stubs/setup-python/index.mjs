import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";

/** The version asked for, from the input or from the file. */
function wanted() {
  const file = input("python-version-file");
  if (input("python-version") || !file) return input("python-version");
  const text = readFileSync(join(process.env.GITHUB_WORKSPACE, file), "utf8");
  return /^(?:python\s+)?(\d[\d.]*)/m.exec(text)?.[1] ?? text.trim();
}

/** Whether the version found begins with the numbers asked for; aliases and ranges are met by any version. */
function suits(found, asked) {
  const numbers = asked.replace(/^v/, "").split(".");
  if (!/^\d+$/.test(numbers[0])) return true;
  return numbers.every((number, index) => /^[xX*]$/.test(number) || found.split(".")[index] === number);
}

const found = /(\d+\.\d+(?:\.\d+)?)/.exec(execFileSync("python3", ["--version"], { encoding: "utf8" }))?.[1] ?? "";
const asked = wanted();
if (suits(found, asked)) {
  appendFileSync(process.env.GITHUB_OUTPUT, `python-version=${found}\n`);
  console.log(`Python ${found} is on PATH`);
} else {
  console.log(`::error::Python ${asked} is wanted, but ${found} is on PATH`);
  process.exitCode = 1;
}
