import type { ControlInput } from "./input.ts";
import { listed } from "./outcome.ts";

/**
 * Why this change cannot reach what is shipped, or null when it can: every differing path is documentation by the
 * base's policy, no locked package differs, and the artefact, where one was built, equals the base's.
 */
export function documentationReason(input: ControlInput): string | null {
  const { change, build, packages, jobs } = input.evidence;
  if (change === undefined || !change.documentationOnly || change.files.length === 0) return null;
  if (!ended(jobs?.results["change"])) return null;
  if (packages !== undefined && packages.changes.length > 0) return null;
  const base = build?.baseArtefact ?? null;
  const head = build?.artefact?.sha256 ?? null;
  if (base !== head) return null; // a base that could not be built shows nothing about what is shipped
  const files = `only documentation differs (${listed(change.files)})`;
  return base === null ? files : `${files}; the artefact equals the base's, sha256 ${base.slice(0, 12)}`;
}

function ended(result: string | undefined): boolean {
  return result === undefined || result === "success";
}
