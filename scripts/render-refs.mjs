#!/usr/bin/env node
// Turns the bundle's `$/` references into `OWNER/annex/…@REF`, for GitHub Enterprise Server and act, which do not know them,
// and strips the keys that act rejects. Usage: node scripts/render-refs.mjs OWNER/annex REF INTO
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [repository, ref, into] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/u.test(repository ?? "") || !/^[\w./-]+$/u.test(ref ?? "") || into === undefined) {
  console.error("usage: node scripts/render-refs.mjs OWNER/annex REF INTO");
  process.exit(2);
}
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
for (const part of [".github/workflows/controls.yml", "actions", "action.yml", "dist", "LICENSE"]) {
  cpSync(join(root, part), join(into, part), { recursive: true });
}
for (const file of yamlFiles(into)) writeFileSync(file, render(readFileSync(file, "utf8")));

/** Line by line, so that comments and layout stay as reviewers know them. */
function render(text) {
  return text
    .replace(/(uses:\s*)\$\/(\S+)/gu, (_, uses, path) => `${uses}${repository}/${path}@${ref}`)
    .replace(/\$\{\{ job\.workflow_sha \}\}/gu, /^[0-9a-f]{40}$/u.test(ref) ? ref : "''")
    .replace(/^ +queue: max\n/gmu, "")
    .replace(/^ +cache-mode: .*\n/gmu, "")
    .replace(/^( +environment:)\n +name: (\S+)\n +deployment: false\n/gmu, "$1 $2\n");
}

function yamlFiles(directory) {
  return readdirSync(directory)
    .flatMap((name) => {
      const path = join(directory, name);
      if (statSync(path).isDirectory()) return name === "dist" ? [] : yamlFiles(path);
      return /\.ya?ml$/u.test(name) ? [path] : [];
    })
    .sort();
}
