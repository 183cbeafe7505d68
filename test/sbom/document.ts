import type { PackagesDocument } from "../../src/model/evidence.ts";
import type { Lockfile } from "../../src/model/package.ts";

/** A document that holds these lockfiles at head and nothing else. */
export function documentOf(...lockfiles: readonly Lockfile[]): PackagesDocument {
  return {
    schema: "annex/packages/v1",
    lockfiles,
    base: [],
    changes: [],
    explicit: [],
    baseExplicit: [],
    unreadable: [],
    uploads: [],
    skipped: [],
  };
}
