import packageJson from "../../package.json" with { type: "json" };

/** What runs: the released version, and the commit of the bundle where the workflow says it. */
export function annexVersion(env: NodeJS.ProcessEnv = process.env): {
  readonly version: string;
  readonly commit: string;
} {
  const commit = env["ANNEX_COMMIT"];
  return {
    version: packageJson.version,
    commit: commit !== undefined && /^[0-9a-f]{40}$/u.test(commit) ? commit : "unknown",
  };
}
