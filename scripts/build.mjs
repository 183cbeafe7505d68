// Builds dist/ from src/: tsc to lib/, then one ncc bundle for the actions and one for the command line.
// Deterministic: the same source gives the same bytes, which test/contract/dist.test.ts checks.
// Usage: node scripts/build.mjs [OUT]. The numbers of the chunks depend on where lib/ and node_modules/ stand to one another.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { minifySync } from "rolldown/experimental";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = process.argv[2] ?? join(root, "dist");
const require = createRequire(import.meta.url);
const ncc = require("@vercel/ncc");

const lib = join(root, "lib");
rmSync(lib, { recursive: true, force: true });
const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"];
execFileSync(process.execPath, tsc, { cwd: root, stdio: "inherit" });

rmSync(out, { recursive: true, force: true });
await bundle(join(lib, "src/main.js"), join(out, "actions"));
await bundle(join(lib, "src/cli.js"), join(out, "cli"));
write(join(out, "package.json"), '{ "type": "module" }\n');
write(join(out, "annex.js"), '#!/usr/bin/env node\nimport "./cli/index.js";\n');
const { ACTIONS } = await import(pathToFileURL(join(lib, "src/actions/registry.js")).href);
for (const name of Object.keys(ACTIONS).sort()) {
  write(join(out, `${name}.js`), `import { run } from "./actions/index.js";\nawait run("${name}");\n`);
}

/** Writes one bundle: index.js and the chunks that its dynamic imports load; ncc itself would minify only the first. */
async function bundle(entry, directory) {
  const { code, assets } = await ncc(entry, { target: "es2022", quiet: true, license: "licenses.txt" });
  write(join(directory, "index.js"), minified("index.js", code));
  for (const [name, { source }] of Object.entries(assets)) {
    write(join(directory, name), name.endsWith(".js") ? minified(name, source.toString()) : source);
  }
}

function minified(name, code) {
  const result = minifySync(name, code, { module: true, compress: { target: "es2022" }, mangle: true });
  if (result.errors.length > 0) throw new Error(`${name} cannot be minified: ${JSON.stringify(result.errors)}`);
  return result.code;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  if (process.env.ANNEX_BUILD_VERBOSE) console.log(`${path} ${readFileSync(path).length}`);
}
