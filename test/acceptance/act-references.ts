import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const stubs = fileURLToPath(new URL("stubs", import.meta.url));

interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly uses?: string }>>;
}

/** The workflow and action files of a repository's folder. */
function definitionFiles(folder: string): readonly string[] {
  const roots = [".github/workflows", "actions", "action.yml"].map((path) => join(folder, path)).filter(existsSync);
  return roots.flatMap((root) => {
    if (root.endsWith(".yml")) return [root];
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(root, name));
  });
}

/** Every distinct `uses: actions/NAME@REF` of GitHub's own actions in the folders, as `actions/NAME@REF`. */
function officialActions(folders: readonly string[]): readonly string[] {
  const texts = folders.flatMap(definitionFiles).map((file) => readFileSync(file, "utf8"));
  const found = texts.flatMap((text) => [...text.matchAll(/uses:\s*['"]?(actions\/[\w-]+@[^\s'"#]+)/g)]);
  return [...new Set(found.map((match) => match[1] ?? ""))];
}

/** act's `--local-repository` values that put a stub in the place of each of GitHub's actions; throws on one without. */
export function stubReplacements(folders: readonly string[]): readonly string[] {
  return officialActions(folders)
    .filter((reference) => !reference.startsWith("actions/checkout@"))
    .map((reference) => {
      const stub = join(stubs, basename(reference.replace(/@.*/, "")));
      if (!existsSync(stub)) throw new Error(`${reference} needs a stub in test/acceptance/stubs`);
      return `${reference}=${stub}`;
    });
}

/** The ids of the jobs with steps that the workflows of a folder declare; a job that calls a workflow has none. */
export function declaredJobs(folder: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const path = join(folder, ".github", "workflows", file);
    const workflow = parse(readFileSync(path, "utf8")) as Workflow;
    const jobs = Object.entries(workflow.jobs ?? {});
    return jobs.flatMap(([id, job]) => (job.uses === undefined ? [id] : []));
  });
}

/** The file names of the workflows of a bundle that a workflow of the caller calls. */
export function calledWorkflows(caller: string, file: string, repository: string): readonly string[] {
  const workflow = parse(readFileSync(join(caller, ".github", "workflows", file), "utf8")) as Workflow;
  const prefix = `${repository}/.github/workflows/`;
  const uses = Object.values(workflow.jobs ?? {}).map((job) => job.uses ?? "");
  return uses.filter((use) => use.startsWith(prefix)).map((use) => use.slice(prefix.length).replace(/@.*/, ""));
}
