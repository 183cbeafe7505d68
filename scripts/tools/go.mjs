import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached, link, recipeOf } from "./cache.mjs";
import { run, which } from "./command.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** What is built from a committed go.mod and go.sum, which pin every module by hash. */
const programs = [
  { name: "act", version: "0.2.89", module: "github.com/nektos/act", links: ["bin/act"], flags: "-s -w" },
  {
    name: "compose",
    version: "2.40.3",
    module: "github.com/docker/compose/v2/cmd",
    links: ["docker/cli-plugins/docker-compose"],
    flags: "-s -w -X github.com/docker/compose/v2/internal.Version=v2.40.3",
  },
];

/** Builds one Go program into the cache and links it; `name` is act or compose. */
export async function installGoProgram(name) {
  const program = programs.find((candidate) => candidate.name === name);
  const folder = join(here, program.name);
  const lock = readFileSync(join(folder, "go.mod"), "utf8") + readFileSync(join(folder, "go.sum"), "utf8");
  const recipe = recipeOf(lock, program.module, program.flags);
  const built = await cached({ name: program.name, version: program.version, recipe }, async (target) => {
    if ((await which("go")) === undefined) throw new Error("go is missing. Install Go 1.25 or newer.");
    const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags", program.flags];
    await run("go", [...args, "-o", join(target, program.name), program.module], { cwd: folder });
  });
  for (const path of program.links) link(path, join(built, program.name));
  return program.version;
}
