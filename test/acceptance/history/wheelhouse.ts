/** Writes test/acceptance/wheelhouse.txt anew: `node test/acceptance/history/wheelhouse.ts`, after a lock has changed. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeHistory } from "../history.ts";
import { HISTORY_IDS } from "./cases.ts";

const HEADER = `# Wheels that the acceptance tests install without a network: those of every history's poetry.lock.
# Made by test/acceptance/history/wheelhouse.ts.
`;

/** One requirement with its hashes, as the example's own script prints it. */
function requirementsOf(dir: string): readonly string[] {
  const script = join(dir, "scripts/requirements.py");
  const text = execFileSync("python3", [script, "main", "dev"], { encoding: "utf8" });
  return text.split(/\n(?! )/u).filter((entry) => entry !== "");
}

const root = mkdtempSync(join(tmpdir(), "annex-wheelhouse-"));
try {
  const all = HISTORY_IDS.flatMap((id) => requirementsOf(makeHistory(id, join(root, id)).dir));
  const sorted = [...new Set(all)].sort();
  writeFileSync(join(import.meta.dirname, "../wheelhouse.txt"), `${HEADER}${sorted.join("\n")}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
