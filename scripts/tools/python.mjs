import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached, checkout, link, recipeOf, toolsDir, wrap } from "./cache.mjs";
import { ask, run } from "./command.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const requirements = join(here, "python", "requirements.txt");

/** The version that the base image has too, so that one set of wheels suits both. */
const pythonVersion = "3.11";

/** Programs of the virtual environment that the tests call by name. */
const programs = ["actionlint", "pip-audit", "poetry", "pytest", "uv", "zizmor"];

/** What the histories of the acceptance tests lock, written by test/acceptance/history/wheelhouse.ts. */
const historyRequirements = join(checkout, "test", "acceptance", "wheelhouse.txt");

/** Where the actions pin what they install. */
const actions = join(checkout, "actions");

/** The real path of an interpreter of the wanted version that can make virtual environments. */
async function findPython() {
  const probe = `import sys, venv, ensurepip; assert "%d.%d" % sys.version_info[:2] == "${pythonVersion}"; print(sys.executable)`;
  const names = [`python${pythonVersion}`, "python3", "python", `/usr/bin/python${pythonVersion}`];
  for (const name of names) {
    const found = await ask(name, ["-c", probe]);
    if (found) return found;
  }
  throw new Error(`Python ${pythonVersion} with venv is missing. On Debian 12: apt-get install python3 python3-venv`);
}

/** Creates the virtual environment of the Python tools and links their programs. */
export async function installPythonTools() {
  const python = await findPython();
  const recipe = recipeOf(readFileSync(requirements, "utf8"), python);
  const folder = await cached({ name: "python", version: pythonVersion, recipe }, async (target) => {
    await run(python, ["-m", "venv", target]);
    const args = [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--no-compile",
      "--require-hashes",
      "--only-binary",
      ":all:",
      "--no-deps",
    ];
    await run(join(target, "bin", "python"), [...args, "-r", requirements]);
  });
  link("venv", folder);
  for (const name of programs) link(`bin/${name}`, join(folder, "bin", name));
  for (const name of ["python", "python3", `python${pythonVersion}`]) wrap(`bin/${name}`, python);
  return `Python ${pythonVersion}, ${programs.join(", ")}`;
}

/** The texts of all files of hash-pinned requirements, in a fixed order. */
function requirementTexts() {
  const names = existsSync(actions) ? readdirSync(actions, { recursive: true }).sort() : [];
  const pinned = names.filter((name) => /(^|\/)requirements[^/]*\.txt$/.test(name)).map((name) => join(actions, name));
  return [historyRequirements, ...pinned].filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8"));
}

/** Splits requirements into lists that name no package twice, because pip takes one version of each at a time. */
function distinct(texts) {
  const lists = [];
  const entries = texts.flatMap((text) => text.split(/\n(?!\s)/)).filter((entry) => /^[A-Za-z0-9]/.test(entry));
  for (const entry of new Set(entries)) {
    const name = entry.split(/[=<>\s;[]/)[0].toLowerCase();
    const list = lists.find((candidate) => !candidate.has(name)) ?? new Map();
    if (!lists.includes(list)) lists.push(list);
    list.set(name, entry);
  }
  return lists.map((list) => `${[...list.values()].join("\n")}\n`);
}

/** Downloads the wheels of everything that the actions pin and the histories lock; needs the Python tools. */
export async function fillWheelhouse() {
  const python = join(toolsDir, "venv", "bin", "python");
  const lists = distinct(requirementTexts());
  const key = { name: "wheelhouse", version: pythonVersion, recipe: recipeOf(...lists) };
  const folder = await cached(key, async (target) => {
    const args = ["-m", "pip", "download", "--quiet", "--require-hashes", "--only-binary", ":all:", "--no-deps"];
    for (const [index, text] of lists.entries()) {
      const file = join(target, `requirements-${index + 1}.txt`);
      writeFileSync(file, text);
      await run(python, [...args, "--dest", target, "-r", file]);
    }
  });
  link("wheelhouse", folder);
  const count = readdirSync(folder).filter((name) => name.endsWith(".whl")).length;
  return `${count} wheels`;
}
