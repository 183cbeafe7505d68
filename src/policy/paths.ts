import type { PolicyFiles } from "../model/evidence.ts";

/** Where the team's files stand; no input can change it (DESIGN.md section 3: no input can weaken a run). */
export const FILE_PATHS: Readonly<Record<keyof PolicyFiles, string>> = {
  policy: ".github/annex.yml",
  dependencies: ".github/annex/dependencies.yml",
  waivers: ".github/annex/waivers.yml",
  acceptance: ".github/annex/acceptance.yml",
  baseline: ".github/annex/baseline.yml",
};
