import { AnnexError } from "../model/error.ts";
import type { Action } from "./spec.ts";

/** Every action and how to load it; a folder of the same name stands under actions/. */
export const ACTIONS: Readonly<Record<string, () => Promise<Action>>> = {
  acceptance: async () => (await import("./acceptance.ts")).acceptance,
  build: async () => (await import("./build.ts")).build,
  change: async () => (await import("./change.ts")).change,
  "change-record": async () => (await import("./change-record.ts")).changeRecord,
  check: async () => (await import("./check.ts")).check,
  deploy: async () => (await import("./deploy.ts")).deploy,
  "deploy-gate": async () => (await import("./deploy-gate.ts")).deployGate,
  osv: async () => (await import("./osv.ts")).osv,
  "package-changes": async () => (await import("./package-changes.ts")).packageChanges,
  "pip-audit": async () => (await import("./pip-audit.ts")).pipAudit,
  sbom: async () => (await import("./sbom.ts")).sbom,
  "security-tests": async () => (await import("./security-tests.ts")).securityTests,
  setup: async () => (await import("./setup.ts")).setup,
  verdict: async () => (await import("./verdict.ts")).verdict,
};

/** Loads one action. Throws AnnexError `action-unknown`. */
export async function loadAction(name: string): Promise<Action> {
  const load = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (load !== undefined) return load();
  throw new AnnexError({
    code: "action-unknown",
    message: `"${name}" is not an action of this bundle.`,
    hint: `One of ${Object.keys(ACTIONS).join(", ")}.`,
  });
}
