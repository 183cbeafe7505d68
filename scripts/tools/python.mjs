import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
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

/** Hash-pinned requirement files whose wheels the tests install without a network. */
const wheelFiles = ["test/acceptance/wheelhouse.txt", "actions/pip-audit/requirements.txt"];

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

/** Downloads the wheels that the example service and the pip-audit action install; needs the Python tools. */
export async function fillWheelhouse() {
  const files = wheelFiles.map((path) => join(checkout, path)).filter((path) => existsSync(path));
  const recipe = recipeOf(...files.map((path) => readFileSync(path, "utf8")));
  const python = join(toolsDir, "venv", "bin", "python");
  const folder = await cached({ name: "wheelhouse", version: pythonVersion, recipe }, async (target) => {
    const args = ["-m", "pip", "download", "--quiet", "--require-hashes", "--only-binary", ":all:", "--no-deps"];
    for (const file of files) await run(python, [...args, "--dest", target, "-r", file]);
  });
  rmSync(join(toolsDir, "wheelhouse"), { recursive: true, force: true });
  mkdirSync(toolsDir, { recursive: true });
  link("wheelhouse", folder);
  return `${files.length} of ${wheelFiles.length} requirement files`;
}
