import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./sources.ts";

/** What these tests read of a step. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What these tests read of a job. */
export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
  };
}

export interface ActionFile {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

export const CONTROLS_YML = ".github/workflows/controls.yml";

export const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** A YAML file of this repository; the caller names what it holds. */
export function readYaml<T>(path: string): T {
  return parse(read(path)) as T;
}

/** Every action.yml of the bundle, by path. */
export const ACTION_FILES: readonly string[] = [
  "action.yml",
  ...readdirSync(join(ROOT, "actions"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("action.yml"))
    .map((path) => `actions/${path}`)
    .sort(),
];
