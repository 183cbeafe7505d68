import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { cached, recipeOf } from "./cache.mjs";
import { ask, run, which, withSystemPath } from "./command.mjs";

/** What a running service does not need and what would differ from day to day. */
const trimmed = ["var/cache/apt", "var/lib/apt/lists", "usr/share/doc", "usr/share/man", "usr/share/locale", "var/log"];

async function buildPython(rootfs, { suite, packages }) {
  await run("debootstrap", ["--variant=minbase", `--include=${packages}`, suite, rootfs], { env: withSystemPath });
  for (const path of trimmed) rmSync(join(rootfs, path), { recursive: true, force: true });
  // apt inside the image needs these folders to exist.
  for (const path of ["var/cache/apt/archives/partial", "var/lib/apt/lists/partial", "var/log"]) {
    mkdirSync(join(rootfs, path), { recursive: true });
  }
  // As in Docker's official image of Python: pip may install, and `python` is a command.
  rmSync(join(rootfs, "usr/lib/python3.11/EXTERNALLY-MANAGED"), { force: true });
  symlinkSync("python3", join(rootfs, "usr/bin/python"));
  await run("find", [rootfs, "-name", "__pycache__", "-prune", "-exec", "rm", "-rf", "{}", "+"]);
}

async function buildBusybox(rootfs) {
  for (const path of ["bin", "tmp", "etc", "www"]) mkdirSync(join(rootfs, path), { recursive: true });
  cpSync(await which("busybox"), join(rootfs, "bin", "busybox"), { dereference: true });
  const applets = await run(join(rootfs, "bin", "busybox"), ["--list"]);
  for (const applet of applets.trim().split("\n")) {
    if (applet !== "busybox") symlinkSync("busybox", join(rootfs, "bin", applet));
  }
}

/** The base images, made here because a test machine may reach no image registry. */
const images = {
  python: {
    tag: "annex-test/python:3.11",
    version: "3.11",
    build: buildPython,
    data: { suite: "bookworm", packages: "python3,python3-pip,python3-venv,ca-certificates", revision: 2 },
    changes: ['CMD ["python3"]', "ENV PYTHONUNBUFFERED=1", "ENV PYTHONDONTWRITEBYTECODE=1"],
  },
  busybox: {
    tag: "annex-test/busybox:1",
    version: "1",
    build: buildBusybox,
    data: { revision: 1 },
    changes: ['CMD ["sh"]'],
  },
};

/** Raise `revision` when what `build` makes changes. */
function recipe(image) {
  return recipeOf(JSON.stringify(image.data), trimmed.join());
}

/** Makes the archive of a base image, as root; `name` is python or busybox. */
export async function buildImage(name) {
  const image = images[name];
  const key = { name: `image-${name}`, version: image.version, recipe: recipe(image) };
  return await cached(key, async (target) => {
    if (process.getuid?.() !== 0) throw new Error(`The image ${image.tag} can only be made as root.`);
    const rootfs = join(target, "rootfs");
    await image.build(rootfs, image.data);
    await run("tar", ["--numeric-owner", "-C", rootfs, "-czf", join(target, "rootfs.tar.gz"), "."]);
    rmSync(rootfs, { recursive: true, force: true });
  });
}

/** Imports a base image into the engine unless it holds this very recipe. */
export async function importImage(name) {
  const image = images[name];
  const label = "annex-test.recipe";
  const wanted = `${recipe(image)} ${recipeOf(...image.changes)}`;
  const format = `{{index .Config.Labels "${label}"}}`;
  if ((await ask("docker", ["image", "inspect", "--format", format, image.tag])) === wanted) return "present";
  const changes = [...image.changes, `LABEL ${label}="${wanted}"`].flatMap((change) => ["--change", change]);
  await run("docker", ["import", ...changes, join(await buildImage(name), "rootfs.tar.gz"), image.tag]);
  return `imported ${image.tag}`;
}
