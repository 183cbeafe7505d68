import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, matchesGlob, resolve } from "node:path";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const store = process.env.ANNEX_TEST_ARTIFACTS;

/** The artifacts of the run; another run or repository can only be read with a token, as on GitHub. */
function list() {
  const elsewhere = input("github-token") !== "";
  const run = elsewhere ? input("run-id") : process.env.GITHUB_RUN_ID;
  const repository = elsewhere ? input("repository") : process.env.GITHUB_REPOSITORY;
  const ids = existsSync(store) ? readdirSync(store) : [];
  const metas = ids.map((id) => JSON.parse(readFileSync(join(store, id, "meta.json"), "utf8")));
  return metas.filter((meta) => meta.run === run && meta.repository === repository);
}

function byIds(artifacts) {
  const texts = input("artifact-ids")
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (texts.length === 0) throw new Error("No valid artifact IDs provided in 'artifact-ids' input");
  const ids = texts.map((text) => {
    const id = Number.parseInt(text, 10);
    if (Number.isNaN(id)) throw new Error(`Invalid artifact ID: '${text}'. Must be a number.`);
    return id;
  });
  const found = artifacts.filter(({ id }) => ids.includes(id));
  if (found.length === 0) throw new Error("None of the provided artifact IDs were found");
  const missing = ids.filter((id) => !found.some((artifact) => artifact.id === id));
  if (missing.length > 0) console.log(`::warning::Could not find the following artifact IDs: ${missing.join(", ")}`);
  return found;
}

function select(artifacts) {
  if (input("name") && input("artifact-ids")) {
    throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
  }
  if (input("artifact-ids")) return byIds(artifacts);
  if (!input("name")) return artifacts.filter(({ name }) => !input("pattern") || matchesGlob(name, input("pattern")));
  const named = artifacts.filter(({ name }) => name === input("name"));
  if (named.length === 0) throw new Error(`Artifact '${input("name")}' not found`);
  return named;
}

/** The digest of what the store holds now, to be compared with what was kept. */
function digestOf(folder) {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  for (const path of names.map((name) => join(folder, name)).sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(folder.length + 1)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function take({ id, name, digest }, folder) {
  const files = join(store, String(id), "files");
  if (digestOf(files) !== digest) {
    const message = `Artifact '${name}' digest validation failed. Please verify the integrity of the artifact.`;
    if (input("digest-mismatch") === "error") throw new Error(message);
    console.log(message);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(files, folder, { recursive: true });
  console.log(`Artifact ${name} (${id}) has been written to ${folder}`);
}

try {
  if (!store) throw new Error("ANNEX_TEST_ARTIFACTS is not set.");
  const folder = resolve((input("path") || process.env.GITHUB_WORKSPACE).replace(/^~/, homedir()));
  const artifacts = select(list());
  const together = input("name") || input("merge-multiple") === "true" || artifacts.length === 1;
  for (const artifact of artifacts) take(artifact, together ? folder : join(folder, artifact.name));
  appendFileSync(process.env.GITHUB_OUTPUT, `download-path=${folder}\n`);
} catch (error) {
  console.log(`::error::Unable to download artifact(s): ${error.message}`);
  process.exitCode = 1;
}
