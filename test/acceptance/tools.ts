import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../.tools", import.meta.url));
const bin = join(folder, "bin");

/** What the package clients of a machine need to reach their registries, and nothing else of its environment. */
const passedOn =
  /^(GOPROXY|GOSUMDB|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS|PIP_CERT|REQUESTS_CA_BUNDLE|SSL_CERT_(FILE|DIR))$/i;

/** A clean environment: Node 24 and the tools first on PATH, no personal git settings, pip offline on the wheelhouse. */
function env(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && passedOn.test(name));
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    PATH: `${bin}:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin`,
    HOME: homedir(),
    TMPDIR: tmpdir(),
    LANG: "C.UTF-8",
    DOCKER_CONFIG: join(folder, "docker"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    PIP_NO_INDEX: "1",
    PIP_FIND_LINKS: join(folder, "wheelhouse"),
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    ...extra,
  };
}

/** Where `npm run tools` puts each tool; whether it is there and works is asserted by tools.test.ts. */
export const tools = {
  /** What to do about a missing tool. */
  remedy: "Run `npm run tools`, as root where packages may be installed, and read what it prints.",
  folder,
  bin,
  act: join(bin, "act"),
  actionlint: join(bin, "actionlint"),
  chromium: "chromium",
  docker: join(bin, "docker"),
  dockerConfig: join(folder, "docker"),
  node: join(bin, "node"),
  pipAudit: join(bin, "pip-audit"),
  poetry: join(bin, "poetry"),
  pytest: join(bin, "pytest"),
  python: join(bin, "python3"),
  uv: join(bin, "uv"),
  wheelhouse: join(folder, "wheelhouse"),
  zizmor: join(bin, "zizmor"),
  /** Base image of the example service: Debian's Python 3.11 with pip and venv. */
  pythonImage: "annex-test/python:3.11",
  /** Base image of a few megabytes. */
  busyboxImage: "annex-test/busybox:1",
  env,
} as const;
