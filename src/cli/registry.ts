import type { Command } from "./command.ts";

type Load = () => Promise<Command>;

/** Every command and how to load it; each behind its own import, so that start-up pays only for what runs. */
export const COMMANDS: Readonly<Record<string, Load>> = {
  audit: async () => (await import("./audit.ts")).audit,
  packages: async () => (await import("./packages.ts")).packages,
  sbom: async () => (await import("./sbom.ts")).sbom,
  diff: async () => (await import("./diff.ts")).diff,
  check: async () => (await import("./check.ts")).check,
  acceptance: async () => (await import("./acceptance.ts")).acceptance,
  run: async () => (await import("./run.ts")).run,
  record: async () => (await import("./record.ts")).record,
  register: async () => (await import("./register.ts")).register,
  explain: async () => (await import("./explain.ts")).explain,
  demo: async () => (await import("./demo.ts")).demo,
};
