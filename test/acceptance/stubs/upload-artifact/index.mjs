import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { findFiles } from "./search.mjs";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
const store = process.env.ANNEX_TEST_ARTIFACTS;
const run = process.env.GITHUB_RUN_ID;
const repository = process.env.GITHUB_REPOSITORY;

function output(name, value) {
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

function fail(message) {
  console.log(`::error::${message}`);
  process.exitCode = 1;
}

/** Numbers of artifacts are unique in the whole store, as on GitHub. */
function allocate() {
  for (let id = 1001; ; id += 1) {
    try {
      mkdirSync(join(store, String(id)));
      return id;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

function namesakes(name) {
  const metas = readdirSync(store).map((id) => JSON.parse(readFileSync(join(store, id, "meta.json"), "utf8")));
  return metas.filter((meta) => meta.name === name && meta.run === run && meta.repository === repository);
}

function keep(name, files, root) {
  const hash = createHash("sha256");
  const id = allocate();
  let size = 0;
  for (const file of files) {
    const inside = relative(root, file);
    const target = join(store, String(id), "files", inside);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    // An archive made by the real action forgets the permissions of its files.
    chmodSync(target, 0o644);
    const content = readFileSync(target);
    size += content.length;
    hash.update(`${inside}\0${content.length}\0`).update(content);
  }
  const digest = hash.digest("hex");
  writeFileSync(join(store, String(id), "meta.json"), JSON.stringify({ id, name, run, repository, digest, size }));
  return { id, digest };
}

function upload() {
  const { files, root } = findFiles(input("path"), input("include-hidden-files") === "true");
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${input("path")}. No artifacts will be uploaded.`;
    if (input("if-no-files-found") === "error") fail(message);
    else console.log(input("if-no-files-found") === "warn" ? `::warning::${message}` : message);
    return;
  }
  const archive = input("archive") !== "false";
  if (!archive && files.length > 1) return fail(`'archive' is false, but ${files.length} files were found.`);
  const name = archive ? input("name") : basename(files[0]);
  if (/["<>|*?:\\/\r\n]/.test(name)) return fail(`The artifact name is not valid: ${name}`);
  mkdirSync(store, { recursive: true });
  const previous = namesakes(name);
  if (previous.length > 0 && input("overwrite") !== "true") {
    return fail(
      "Failed to CreateArtifact: Received non-retryable error: Conflict: an artifact with this name already exists on the workflow run",
    );
  }
  for (const { id } of previous) rmSync(join(store, String(id)), { recursive: true });
  const { id, digest } = keep(name, files, root);
  output("artifact-id", id);
  output("artifact-digest", digest);
  output("artifact-url", `${process.env.GITHUB_SERVER_URL}/${repository}/actions/runs/${run}/artifacts/${id}`);
  console.log(`Artifact ${name} has been kept as ${id}, ${files.length} files`);
}

if (store) upload();
else fail("ANNEX_TEST_ARTIFACTS is not set.");
