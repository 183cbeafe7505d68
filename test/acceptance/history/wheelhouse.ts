import { execFileSync } from "node:child_process";
import { join } from "node:path";

const HEADER = `# Wheels that the acceptance tests install without a network: those of every history's poetry.lock.
# Compared and, with \`vitest -u\`, rewritten by test/acceptance/history.test.ts.
`;

/** The requirements of all these checkouts, each once and with its hashes, as the example's own script prints them. */
export function renderWheelhouse(dirs: readonly string[]): string {
  const all = new Set(dirs.flatMap(requirementsOf));
  return `${HEADER}${[...all].sort().join("\n")}\n`;
}

function requirementsOf(dir: string): readonly string[] {
  const script = join(dir, "scripts/requirements.py");
  const text = execFileSync("python3", ["-B", script, "main", "dev"], { encoding: "utf8" });
  return text.split(/\n(?! )/u).filter((entry) => entry !== "");
}
