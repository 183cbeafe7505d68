import type { Objection, Origin, RuleOutcome } from "../../model/finding.ts";
import { type Lockfile, NO_LOCKFILE, type Package, type Unscanned } from "../../model/package.ts";
import type { ControlInput } from "../input.ts";
import { evaluated, inconclusive } from "../outcome.ts";
import { knownVulnerabilities, lockedIn, type ScanDocuments } from "./known.ts";

/** technical-vulnerabilities/everything-scanned: what could not be looked up is undecided, never clean. */
export function everythingScanned(documents: ScanDocuments, input: ControlInput): RuleOutcome {
  const { packages, advisories } = documents;
  const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
  if (packages.lockfiles.length === 0 && unreadable.length === 0) {
    return inconclusive("there is nothing to scan: no lockfile was found", "Commit a lockfile that annex can read.");
  }
  const files = unreadable.map(
    ({ path, reason }): Objection => ({
      subject: `lockfile ${path}`,
      origin: "this-change",
      seen: `${path} could not be read: ${reason}`,
      remedy: "Write the lockfile anew with its tool.",
      location: { file: path },
      undecided: true,
    }),
  );
  const locked = packages.lockfiles.flatMap((lockfile) => lockfile.unscanned);
  const undecidable = knownVulnerabilities(documents).undecidable;
  const skipped = [
    ...locked.map((item) =>
      objection(item, packages.base.some((base) => holds(base, item)) ? "inherited" : "this-change"),
    ),
    ...undecidable.map((item) => objection(item, originOf(item, packages.base))),
    ...advisories.unscanned
      .filter((item) => !locked.some((other) => same(other, item)))
      .map((item) => objection(item, "infrastructure")),
  ];
  const all = lockedIn(packages.lockfiles).length + locked.length;
  const missed = new Set(skipped.map(({ subject }) => subject)).size;
  return evaluated(`${Math.max(0, all - missed)} of ${all} packages looked up`, [
    ...files,
    ...unlocked(documents, input),
    ...skipped,
  ]);
}

/**
 * Manifests whose packages nothing locks: those that this pull request touches, and those that were locked before, since
 * a lockfile that was renamed or moved away is not looked at any more. Older ones are only listed by `annex packages`.
 */
function unlocked({ packages }: ScanDocuments, { evidence, stage }: ControlInput): readonly Objection[] {
  const touched = new Set(stage === "change" ? evidence.change?.files : []);
  const locked = new Set(packages.baseExplicit.map(({ manifest }) => manifest));
  return packages.skipped
    .filter(({ path, reason }) => reason.endsWith(NO_LOCKFILE) && (touched.has(path) || locked.has(path)))
    .map(({ path, reason }) => ({
      subject: `manifest ${path}`,
      origin: "this-change",
      seen: `${path} ${reason}, so nobody knows what it installs`,
      remedy: "Commit its lockfile under the name that its tool gives it.",
      location: { file: path },
      undecided: true,
    }));
}

function objection(item: Unscanned, origin: Origin): Objection {
  const named = `${item.name} ${item.version}`.trim();
  return {
    subject: `${item.lockfile} ${item.name}`,
    origin,
    seen: `${named} (${item.lockfile || "no lockfile"}) was not looked up: ${item.reason}`,
    remedy: "Lock it to an exact version from an index, or waive the finding with the reason why it may stay.",
    ...(item.lockfile === "" ? {} : { location: { file: item.lockfile } }),
    undecided: true,
  };
}

function holds(base: Lockfile, item: Unscanned): boolean {
  return base.unscanned.some((other) => same(other, item));
}

function same(one: Unscanned, other: Unscanned): boolean {
  return one.name === other.name && one.version === other.version && one.lockfile === other.lockfile;
}

/** A contradiction between the tools names no lockfile; it is nobody's change. */
function originOf(item: Unscanned, base: readonly Lockfile[]): Origin {
  if (item.lockfile === "") return "infrastructure";
  return lockedBefore(base, item) ? "inherited" : "this-change";
}

function lockedBefore(base: readonly Lockfile[], item: Unscanned): boolean {
  const equals = (other: Package) => other.name === item.name && other.version === item.version;
  return base.some((lockfile) => lockfile.path === item.lockfile && lockfile.packages.some(equals));
}
