import * as z from "zod";
import { glob, report } from "./fields.ts";
import { matchesAny } from "./match.ts";
import { quote } from "./problem.ts";

/**
 * Prose and pictures only: no `docs/**`, which holds conf.py and docs/requirements.txt, and no Markdown outside `docs`
 * and the root, where it may be package data.
 */
const DEFAULT_DOCUMENTATION: readonly string[] = [
  "*.md",
  "*.rst",
  "LICENSE",
  "NOTICE",
  "AUTHORS",
  "docs/**/*.{md,rst,adoc,png,jpg,jpeg,gif,svg}",
];

/** What decides how code is checked, built and shipped. Files of the head that are judged on their own stay out. */
export const DEFAULT_PIPELINE: readonly string[] = [
  ".github/*",
  ".github/{workflows,actions,scripts}/**",
  ".github/annex/{waivers,baseline}.yml",
  "**/action.{yml,yaml}",
  "**/{Dockerfile,Containerfile,Dockerfile.*,*.Dockerfile,.dockerignore}",
  "**/{compose,docker-compose}*.{yml,yaml}",
  "{CODEOWNERS,docs/CODEOWNERS}",
  "{Makefile,.gitlab-ci.yml,Jenkinsfile,.pre-commit-config.yaml}",
];

/** One path of each kind that reaches what is shipped or how it is judged; a pattern that matches one is too wide. */
const NEVER_DOCUMENTATION: readonly string[] = [
  ".github/workflows/ci.yml",
  ".github/annex.yml",
  "Dockerfile",
  "Makefile",
  "compose.yml",
  "main.py",
  "src/main.py",
  "src/package/main.py",
  "src/index.ts",
  "pyproject.toml",
  "requirements.txt",
  "docs/requirements.txt",
  "poetry.lock",
  "uv.lock",
  "package.json",
  "package-lock.json",
  "go.mod",
];

/** The list `documentation:` of the policy. */
export const documentation = z
  .array(glob)
  .default([...DEFAULT_DOCUMENTATION])
  .superRefine((patterns, context) => {
    for (const [index, pattern] of patterns.entries()) {
      const reached = NEVER_DOCUMENTATION.find((path) => matchesAny(path, [pattern]));
      if (reached === undefined) continue;
      const message = `The pattern ${quote(pattern)} would make ${quote(reached)} documentation.`;
      const hint = "Name only what cannot reach what is shipped, by folder and file type: docs/**/*.md.";
      report(context, { code: "policy-documentation-too-wide", message, hint }, [index]);
    }
  });

/** True when the path is documentation by these patterns; nothing under .github ever is. */
export function isDocumentation(path: string, patterns: readonly string[]): boolean {
  return !path.startsWith(".github/") && matchesAny(path, patterns);
}

/** True when there is a change and all of it is documentation. */
export function onlyDocumentation(paths: readonly string[], patterns: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => isDocumentation(path, patterns));
}
