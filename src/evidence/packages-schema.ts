import { z } from "zod";
import type { AdvisoriesDocument, PackagesDocument } from "../model/evidence.ts";
import { count, optional } from "./scalar-schemas.ts";

const scope = z.enum(["runtime", "development", "optional", "unknown"]);

const lockedPackage = z.strictObject({
  ecosystem: z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  direct: z.boolean().nullable(),
  scope,
  lockfile: z.string(),
  line: count,
  hashes: z.array(z.string()),
  source: z.string(),
  dependencies: z.array(z.string()),
  needs: optional(z.array(z.string())),
  uploaded: optional(z.string()),
  marker: optional(z.string()),
});

const unscanned = z.strictObject({
  name: z.string(),
  version: z.string(),
  lockfile: z.string(),
  reason: z.string(),
});

const lockfile = z.strictObject({
  path: z.string(),
  format: z.string(),
  packages: z.array(lockedPackage),
  unscanned: z.array(unscanned),
  manifests: optional(z.array(z.string())),
});

const explicit = z.strictObject({
  ecosystem: z.string(),
  name: z.string(),
  requirement: z.string(),
  scope,
  manifest: z.string(),
});

const packageChange = z.strictObject({
  kind: z.enum(["added", "removed", "updated", "source-changed", "rehashed", "rescoped"]),
  before: optional(lockedPackage),
  after: optional(lockedPackage),
});

const upload = z.strictObject({
  ecosystem: z.string(),
  name: z.string(),
  version: z.string(),
  uploaded: z.string().nullable(),
  reason: z.string().nullable(),
});

/** Shape of `packages.json`. */
export const packagesSchema = z.strictObject({
  schema: z.literal("annex/packages/v1"),
  lockfiles: z.array(lockfile),
  base: z.array(lockfile),
  changes: z.array(packageChange),
  explicit: z.array(explicit),
  baseExplicit: z.array(explicit),
  unreadable: z.array(z.strictObject({ path: z.string(), reason: z.string(), origin: z.enum(["head", "base"]) })),
  uploads: z.array(upload),
  skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
}) satisfies z.ZodType<PackagesDocument>;

const osvSeverity = z.object({ type: z.string(), score: z.string() });
const osvEvent = z.object({
  introduced: optional(z.string()),
  fixed: optional(z.string()),
  last_affected: optional(z.string()),
  limit: optional(z.string()),
});

const affected = z.object({
  package: optional(z.object({ ecosystem: z.string(), name: z.string(), purl: optional(z.string()) })),
  severity: optional(z.array(osvSeverity)),
  ranges: optional(z.array(z.object({ type: z.enum(["SEMVER", "ECOSYSTEM", "GIT"]), events: z.array(osvEvent) }))),
  versions: optional(z.array(z.string())),
  database_specific: optional(z.record(z.string(), z.unknown())),
});

/** OSV records are other people's: members that annex does not read are allowed and dropped. */
const advisory = z.object({
  id: z.string(),
  modified: z.string(),
  published: optional(z.string()),
  withdrawn: optional(z.string()),
  aliases: optional(z.array(z.string())),
  related: optional(z.array(z.string())),
  summary: optional(z.string()),
  severity: optional(z.array(osvSeverity)),
  affected: z.array(affected),
  database_specific: optional(z.record(z.string(), z.unknown())),
});

const source = z.strictObject({
  id: z.string(),
  ecosystem: z.string(),
  records: count.nullable(),
  newest: z.string().nullable(),
  sha256: z.string(),
});

const pipAuditFinding = z.strictObject({
  name: z.string(),
  version: z.string(),
  id: z.string(),
  aliases: z.array(z.string()),
  fixed: z.array(z.string()),
});

/** Shape of `advisories.json`. */
export const advisoriesSchema = z.strictObject({
  schema: z.literal("annex/advisories/v1"),
  advisories: z.array(advisory),
  sources: z.array(source),
  unscanned: z.array(unscanned),
  failures: z.array(z.strictObject({ source: z.string(), reason: z.string() })),
  dataOf: z.string().nullable(),
  pipAudit: z.array(pipAuditFinding).nullable(),
}) satisfies z.ZodType<AdvisoriesDocument>;
