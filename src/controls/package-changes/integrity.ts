import type { PackagesDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { ExplicitDependency, PackageChange } from "../../model/package.ts";
import { evaluated, inconclusive, listed, notApplicable } from "../outcome.ts";
import { keyOf } from "./changes.ts";

interface Documents {
  readonly packages: PackagesDocument;
}

/** package-changes/source-changed */
export function sourceChanged({ packages }: Documents): RuleOutcome {
  const moved = packages.changes.filter(({ kind }) => kind === "source-changed");
  const objections = moved.flatMap((change) =>
    objectionTo(
      change,
      `comes from ${change.after?.source} instead of ${change.before?.source}`,
      "Restore the former source, or waive the finding with the reason for the new one.",
    ),
  );
  return evaluated(
    objections.length === 0 ? "no source changed" : `${objections.length} from another source`,
    objections,
  );
}

/** package-changes/unmodified: a published version never changes, so its hashes may be added to but not replaced. */
export function unmodified({ packages }: Documents): RuleOutcome {
  const objections = packages.changes
    .filter(({ kind }) => kind === "rehashed")
    .flatMap((change) => {
      const before = change.before?.hashes ?? [];
      const after = change.after?.hashes ?? [];
      const lost = before.filter((hash) => !after.includes(hash));
      // Further files of the same version (a new wheel) only add hashes.
      if (lost.length === 0) return [];
      const what = after.length === 0 ? "lost its hashes" : `no longer has the hash ${lost[0]}`;
      return objectionTo(change, what, "Write the lockfile anew from the index and compare the hashes.");
    });
  return evaluated(objections.length === 0 ? "no hash changed" : `${objections.length} with other hashes`, objections);
}

function objectionTo(change: PackageChange, what: string, remedy: string): readonly Objection[] {
  const { after } = change;
  if (after === undefined) return [];
  const { ecosystem, name, version } = after;
  return [
    {
      subject: keyOf(after),
      origin: "this-change",
      seen: `${name} ${version} ${what}`,
      remedy,
      location: { file: after.lockfile, line: after.line },
      package: { ecosystem, name, version },
    },
  ];
}

/** package-changes/lock-consistent: each explicit dependency stands in a lockfile of its ecosystem. */
export function lockConsistent({ packages }: Documents): RuleOutcome {
  const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
  if (unreadable.length > 0) {
    const files = unreadable.map(({ path, reason }) => `${path}: ${reason}`);
    return inconclusive(
      `a lockfile could not be read (${listed(files)})`,
      "Write the lockfile anew with its tool.",
      "this-change",
    );
  }
  if (packages.explicit.length === 0) return notApplicable("no manifest names a dependency");
  const objections = packages.explicit
    .filter((dependency) => !isLocked(dependency, packages))
    .map((dependency) => ({
      subject: `${dependency.manifest} ${dependency.ecosystem}:${dependency.name}`,
      origin: wasUnlocked(dependency, packages) ? ("inherited" as const) : ("this-change" as const),
      seen: `${dependency.manifest} names ${dependency.name} ${dependency.requirement}, which no lockfile holds`,
      remedy: "Write the lockfile anew with its tool and commit it.",
      location: { file: dependency.manifest },
    }));
  const all = packages.explicit.length;
  return evaluated(`${all - objections.length} of ${all} explicit dependencies locked`, objections);
}

function isLocked({ ecosystem, name }: ExplicitDependency, { lockfiles }: PackagesDocument): boolean {
  return lockfiles.some(
    (lockfile) =>
      lockfile.packages.some((entry) => entry.ecosystem === ecosystem && entry.name === name) ||
      lockfile.unscanned.some((entry) => entry.name === name),
  );
}

function wasUnlocked(dependency: ExplicitDependency, packages: PackagesDocument): boolean {
  const named = packages.baseExplicit.some(
    ({ ecosystem, name, manifest }) =>
      ecosystem === dependency.ecosystem && name === dependency.name && manifest === dependency.manifest,
  );
  return named && !isLocked(dependency, { ...packages, lockfiles: packages.base });
}
