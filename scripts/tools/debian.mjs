import { run, which, withSystemPath } from "./command.mjs";

/** Program that shows that a package is there → the package. */
const packages = [
  ["dockerd", "docker.io"],
  ["docker", "docker.io"],
  ["chromium", "chromium"],
  ["debootstrap", "debootstrap"],
  ["busybox", "busybox-static"],
];

const env = { ...withSystemPath, DEBIAN_FRONTEND: "noninteractive" };

async function missingPackages() {
  const missing = new Set();
  for (const [program, name] of packages) {
    if ((await which(program)) === undefined) missing.add(name);
  }
  return [...missing];
}

/** Installs the Debian packages whose programs are missing; says what to do where it may not. */
export async function installDebianPackages() {
  const missing = await missingPackages();
  if (missing.length === 0) return "present";
  const remedy = `apt-get install -y --no-install-recommends ${missing.join(" ")}`;
  if (process.getuid?.() !== 0 || (await which("apt-get")) === undefined) {
    throw new Error(`missing: ${missing.join(", ")}. Run as root: ${remedy}`);
  }
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  await run("apt-get", [...wait, "update"], { env });
  await run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...missing], { env });
  return `installed ${missing.join(", ")}`;
}
