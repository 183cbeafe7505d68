// Makes the facts-only advisory data of the tests from a directory of stored public dumps:
//   node scripts/facts.mjs SOURCE_DIR
// SOURCE_DIR holds README.md (sources and licences), osv/<Ecosystem>/all.zip, cvss/*.csv and top-pypi.csv.
// Written: test/fixtures/osv/, test/fixtures/cvss/, src/advisories/popular.generated.ts. Same input, same bytes.
// Kept are ids, dates, aliases, severity vectors and labels, CWE ids, affected packages, ranges and versions; no sentence is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";

const ECOSYSTEMS = ["PyPI", "npm", "GitHub Actions", "Go", "crates.io"];
const POPULAR = 3000;
const LIMIT_BYTES = 5_000_000;
const MODIFIED = new Date(2026, 0, 1);

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const source = process.argv[2];
if (source === undefined || !existsSync(join(source, "osv"))) {
  console.error("usage: node scripts/facts.mjs SOURCE_DIR   (a directory with osv/<Ecosystem>/all.zip)");
  process.exit(2);
}

const counts = [];
let bytes = 0;
for (const ecosystem of ECOSYSTEMS) {
  const entries = unzipSync(readFileSync(join(source, "osv", ecosystem, "all.zip")));
  const kept = {};
  for (const name of Object.keys(entries).sort()) {
    const facts = factsOf(JSON.parse(Buffer.from(entries[name]).toString("utf8")));
    if (!selected(ecosystem, facts)) continue;
    kept[name] = Buffer.from(JSON.stringify(facts));
  }
  const zip = zipSync(kept, { level: 9, mtime: MODIFIED });
  write(join("test/fixtures/osv", ecosystem, "all.zip"), zip);
  counts.push({ ecosystem, records: Object.keys(kept).length, of: Object.keys(entries).length, bytes: zip.length });
  bytes += zip.length;
}
for (const name of ["vectors.csv", "vectors-components.csv", "v40-rounding-corrections.csv", "invalid.csv"]) {
  const text = readFileSync(join(source, "cvss", name));
  write(join("test/fixtures/cvss", name), text);
  bytes += text.length;
}
const popular = popularNames(readFileSync(join(source, "top-pypi.csv"), "utf8"));
bytes += write("src/advisories/popular.generated.ts", popularModule(popular));
bytes += write("test/fixtures/osv/README.md", readme(readFileSync(join(source, "README.md"), "utf8")));
console.table(counts);
console.log(`${bytes} bytes in all`);
if (bytes > LIMIT_BYTES) {
  console.error(`more than the ${LIMIT_BYTES} bytes that the repository allows for facts`);
  process.exit(1);
}

/** Every record but Go's is kept; of Go every third by id, beside all that touch the standard library. */
function selected(ecosystem, facts) {
  if (ecosystem !== "Go") return true;
  const number = Number(facts.id.replace(/\D/g, ""));
  return number % 3 === 0 || facts.affected.some(({ package: of }) => of?.name === "stdlib");
}

function factsOf(record) {
  return defined({
    id: record.id,
    modified: record.modified,
    published: record.published,
    withdrawn: record.withdrawn,
    aliases: nonEmpty(record.aliases),
    related: nonEmpty(record.related),
    severity: nonEmpty(record.severity?.map(({ type, score }) => ({ type, score }))),
    affected: record.affected.map(affectedOf),
    database_specific: databaseOf(record.database_specific),
  });
}

function affectedOf(affected) {
  const { ecosystem, name } = affected.package ?? {};
  return defined({
    package: name === undefined ? undefined : { ecosystem, name },
    severity: nonEmpty(affected.severity?.map(({ type, score }) => ({ type, score }))),
    // GIT ranges hold commit ids of repositories, which no lockfile of annex names.
    ranges: nonEmpty(affected.ranges?.filter(({ type }) => type !== "GIT").map(rangeOf)),
    versions: nonEmpty(affected.versions),
    database_specific: databaseOf(affected.database_specific),
  });
}

function rangeOf({ type, events }) {
  return {
    type,
    events: events.map(({ introduced, fixed, last_affected, limit }) =>
      defined({ introduced, fixed, last_affected, limit }),
    ),
  };
}

function databaseOf(specific) {
  const cwes = Array.isArray(specific?.cwes) ? specific.cwes.map(({ cweId }) => cweId).filter(Boolean) : [];
  const kept = defined({
    severity: typeof specific?.severity === "string" ? specific.severity : undefined,
    cwe_ids: nonEmpty([...new Set([...(specific?.cwe_ids ?? []), ...cwes])]),
  });
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== null));
}

function nonEmpty(list) {
  return list === undefined || list === null || list.length === 0 ? undefined : list;
}

function popularNames(csv) {
  const names = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[1]);
  return names.slice(0, POPULAR).map((name) => name.toLowerCase().replace(/[-_.]+/g, "-"));
}

function popularModule(names) {
  return [
    "// Made by scripts/facts.mjs; do not edit.",
    `/** The ${names.length} most downloaded PyPI names, most downloaded first; list of 2026-04-01 of hugovk/top-pypi-packages. */`,
    `export const POPULAR_PYPI = ${JSON.stringify(names.join("\n"))};`,
    "",
  ].join("\n");
}

/** The tables of sources and licences, as the data's own README has them. */
function readme(original) {
  const tables = original.slice(original.indexOf("Where the records come from:"), original.indexOf("Good to know"));
  const cvss = original.slice(original.indexOf("Sources: FIRST"), original.length).trim();
  const rows = counts.map(({ ecosystem, records, of }) => `| ${ecosystem} | ${records} | ${of} |`);
  return [
    "# Advisory facts for tests",
    "",
    "Made by `scripts/facts.mjs` from stored copies of public advisory databases. **Never use this as the vulnerability",
    "database of a real check**: it is old and incomplete. Only facts are kept: ids, dates, aliases, severity vectors and",
    "labels, CWE ids, affected packages, ranges (without GIT) and versions. Summaries, details and references are not.",
    "",
    "| ecosystem | records here | records in the source |",
    "| --- | --- | --- |",
    ...rows,
    "",
    tables.trim(),
    "",
    "## ../cvss",
    "",
    "Vectors with their scores, and malformed vectors. One vector or one vector, version, score and severity word a line.",
    "",
    cvss,
    "",
    "## src/advisories/popular.generated.ts",
    "",
    "Names only, in order of downloads, from hugovk/top-pypi-packages, 5501c5c9 (list of 2026-04-01). No licence file was",
    "found in that snapshot; the figures derive from the public PyPI download statistics.",
    "",
  ].join("\n");
}

function write(path, content) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return Buffer.byteLength(content);
}
