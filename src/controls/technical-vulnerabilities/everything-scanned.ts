import type { Objection, Origin, RuleOutcome } from "../../model/finding.ts";
import type { Lockfile, Package, Unscanned } from "../../model/package.ts";
import { evaluated, inconclusive } from "../outcome.ts";
import { knownVulnerabilities, lockedIn, type ScanDocuments } from "./known.ts";

/** technical-vulnerabilities/everything-scanned: what could not be looked up is undecided, never clean. */
export function everythingScanned(documents: ScanDocuments): RuleOutcome {
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
  return evaluated(`${Math.max(0, all - missed)} of ${all} packages looked up`, [...files, ...skipped]);
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
