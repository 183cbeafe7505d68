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

/** The example service; its own script turns each of its lock files into hash-pinned requirements. */
const example = join(checkout, "examples");
const actions = join(checkout, "actions");
const lockToRequirements = join(example, "records-service", "scripts", "requirements.py");

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
    const args = ["-m", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "--no-deps"];
    await run(join(target, "bin", "python"), [...args, "-r", requirements]);
  });
  link("venv", folder);
  for (const name of programs) link(`bin/${name}`, join(folder, "bin", name));
  for (const name of ["python", "python3", `python${pythonVersion}`]) wrap(`bin/${name}`, python);
  return `Python ${pythonVersion}, ${programs.join(", ")}`;
}

/** The files below a folder whose path matches, in a fixed order. */
function find(folder, pattern) {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  return names.filter((name) => pattern.test(name)).sort();
}

/** Hash-pinned requirements by the file name that they get in the wheelhouse. */
async function wheelhouseRequirements(python) {
  const files = {};
  for (const name of find(actions, /(^|\/)requirements[^/]*\.txt$/)) {
    files[name.replaceAll("/", "-")] = readFileSync(join(actions, name), "utf8");
  }
  for (const name of find(example, /(^|\/)[^/]*poetry[^/]*\.lock$/)) {
    const text = await run(python, [lockToRequirements, "--lock", join(example, name), "main", "dev"]);
    files[`${name.replaceAll("/", "-")}.txt`] = text;
  }
  return files;
}

/** Downloads the wheels of everything that the actions pin and the example service locks; needs the Python tools. */
export async function fillWheelhouse() {
  const python = join(toolsDir, "venv", "bin", "python");
  const files = await wheelhouseRequirements(python);
  const key = { name: "wheelhouse", version: pythonVersion, recipe: recipeOf(JSON.stringify(files)) };
  const folder = await cached(key, async (target) => {
    const args = ["-m", "pip", "download", "--quiet", "--require-hashes", "--only-binary", ":all:", "--no-deps"];
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(target, name), text);
      await run(python, [...args, "--dest", target, "-r", join(target, name)]);
    }
  });
  link("wheelhouse", folder);
  return `${Object.keys(files).length} requirement files`;
}
