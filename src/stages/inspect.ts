import { stat } from "node:fs/promises";
import { collectAdvisories } from "../advisories/collect.ts";
import { collectPipAudit, renderPinned } from "../advisories/pip-audit.ts";
import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import { collectUploads } from "../indexes/collect.ts";
import { collectPackages } from "../lockfiles/collect.ts";
import { directoryTree, gitTree } from "../lockfiles/file-tree.ts";
import type { AdvisoriesDocument, PackagesDocument } from "../model/evidence.ts";
import type { Package } from "../model/package.ts";
import type { TeamFiles } from "../model/policy.ts";
import { renderCycloneDx } from "../sbom/cyclonedx.ts";
import type { StageContext } from "./context.ts";
import { type Range, rangeOfCheckout } from "./range.ts";

export const PIP_AUDIT_FILE = "pip-audit.json";

/** Reads every lockfile of head and base, and asks the indexes when what is new appeared. */
export async function packagesStage(
  context: StageContext,
  range: Pick<Range, "base">,
  options: { readonly team: TeamFiles; readonly service: string; readonly lockfiles?: readonly string[] },
): Promise<PackagesDocument> {
  const head = directoryTree(context.root);
  const base = range.base === null ? null : gitTree(context.root, range.base, context.exec);
  const lockfiles = options.lockfiles ?? lockfilesOf(options.team, options.service);
  const document = await collectPackages({ head, base, ...(lockfiles.length > 0 ? { lockfiles } : {}) });
  const fresh = document.changes.flatMap(({ kind, after }) =>
    (kind === "added" || kind === "updated") && after !== undefined ? [after] : [],
  );
  const uploads = await collectUploads(fresh, {
    indexes: indexesOf(context, options.team),
    fetch: context.fetch,
    clock: context.clock,
  });
  return { ...document, uploads };
}

/** Reads what is locked here, without a base and without asking anybody. */
export function readLockfiles(context: StageContext, lockfiles: readonly string[]): Promise<PackagesDocument> {
  return collectPackages({
    head: directoryTree(context.root),
    base: null,
    ...(lockfiles.length > 0 ? { lockfiles } : {}),
  });
}

/** Compares what is locked here with a git revision or, where `folder` is one, with that folder. */
export async function comparePackages(
  context: StageContext,
  against: { readonly base: string; readonly folder: string },
): Promise<PackagesDocument> {
  const isFolder = await stat(against.folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const { base } = isFolder ? { base: null } : await rangeOfCheckout(context, against.base);
  const tree = isFolder ? directoryTree(against.folder) : gitTree(context.root, base ?? against.base, context.exec);
  return collectPackages({ head: directoryTree(context.root), base: tree });
}

/**
 * Of several services only the lockfiles that the policy names for this one; a single service is whatever discovery finds,
 * so that a lockfile which nobody named is looked at too.
 */
function lockfilesOf(team: TeamFiles, service: string): readonly string[] {
  if (team.policy.services.length <= 1) return [];
  return team.policy.services.find(({ name }) => name === service)?.lockfiles ?? [];
}

/** The policy's indexes; where it names none, the one that the machine's own pip is set to use. */
function indexesOf({ env }: StageContext, team: TeamFiles): Readonly<Record<string, string>> {
  const machine = env["PIP_INDEX_URL"];
  return { ...(machine === undefined || machine === "" ? {} : { PyPI: machine }), ...team.policy.indexes };
}

/** Asks OSV (or the offline database) about every package of head and base, and adds what pip-audit said. */
export async function advisoriesStage(
  context: StageContext,
  packages: PackagesDocument,
  sources: {
    readonly offlineDir?: string;
    /** null: OSV is not asked at all. */
    readonly osvUrl?: string | null;
    readonly pipAudit: string | null;
  },
): Promise<AdvisoriesDocument> {
  const { offlineDir, osvUrl = context.env["ANNEX_OSV_URL"], pipAudit } = sources;
  return collectAdvisories({
    packages: packagesToAsk(packages),
    sources: {
      ...(offlineDir === undefined ? {} : { offlineDir }),
      ...(osvUrl === undefined || offlineDir !== undefined ? {} : { osvUrl }),
    },
    fetch: context.fetch,
    clock: context.clock,
    pipAudit,
  });
}

/** Head and base: what the base had already decides whose red a finding is. */
function packagesToAsk({ lockfiles, base }: PackagesDocument): readonly Package[] {
  return [...lockfiles, ...base].flatMap(({ packages }) => packages);
}

/** Runs pip-audit on annex's own pinned list; what it printed is kept as evidence, whatever it was. */
export async function pipAuditStage(
  context: StageContext,
  packages: PackagesDocument,
  executable: string,
): Promise<EvidenceFile> {
  const head = packages.lockfiles.flatMap((lockfile) => lockfile.packages);
  const osvUrl = context.env["ANNEX_OSV_URL"];
  const raw = await collectPipAudit({
    executable,
    pinned: renderPinned(head),
    service: "osv",
    ...(osvUrl === undefined ? {} : { osvUrl }),
    exec: context.exec,
  });
  return { path: PIP_AUDIT_FILE, mediaType: "application/json", bytes: new TextEncoder().encode(raw) };
}

/** The bill of materials of what is locked at head. */
export function sbomStage(
  packages: PackagesDocument,
  subject: { readonly name: string; readonly version: string },
): EvidenceFile {
  return writeDocument("sbom.cdx.json", renderCycloneDx({ packages, subject }));
}
