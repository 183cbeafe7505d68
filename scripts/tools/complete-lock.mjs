/*
 * Completes package-lock.json: `npm ci` refuses a lock file without the optional packages of other platforms, and
 * `npm install` leaves them out when a registry does not serve them. Run it after `npm install` (CONTRIBUTING.md).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** The platform in a package's name, so that npm does not ask for it elsewhere; `@a/b-linux-x64-musl` → linux, x64, musl. */
function platformOf(name) {
  const words = name.split("/").pop().split(/[-.]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Whether npm finds `name` for the package at `path`: beside it, or in a node_modules further up. */
function isLocked(packages, path, name) {
  for (let folder = path; ; ) {
    if (packages[`${folder === "" ? "" : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === "") return false;
    const end = folder.lastIndexOf("node_modules/");
    folder = end <= 0 ? "" : folder.slice(0, end - 1);
  }
}

/** The optional packages that a lock file names but does not hold: `{ name, version, dev }`, exact versions only. */
export function missingOptionalPackages(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock.packages, path, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
}

function complete(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dev } of missingOptionalPackages(lock)) {
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} ${version} is a range; it cannot be completed`);
    const rest = { optional: true, ...(dev && { dev: true }), ...platformOf(name) };
    packages[`node_modules/${name}`] = { version, ...Object.fromEntries(Object.entries(rest).sort()) };
  }
  const order = ([a], [b]) => (a < b ? -1 : 1);
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(order)) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL("../../package-lock.json", import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingOptionalPackages(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages added`);
}
