import type { ChangeDocument, PackagesDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { PackageChange } from "../../model/package.ts";
import { isDocumentation } from "../../policy/documentation.ts";
import { FILE_PATHS } from "../../policy/paths.ts";
import type { ControlInput } from "../input.ts";
import { count, evaluated, listed, notApplicable } from "../outcome.ts";
import { filesOf } from "../pull-files.ts";
import { unreadOutcome } from "../unread.ts";
import { bringsCode, describe, subjectPackage } from "./changes.ts";

interface Documents {
  readonly change: ChangeDocument;
  readonly packages: PackagesDocument;
}

/** package-changes/dependency-only: each pull request is judged by its own files, also where a push holds several. */
export function dependencyOnly({ change, packages }: Documents, input: ControlInput): RuleOutcome {
  const changes = packages.changes.filter(bringsCode);
  if (changes.length === 0) return notApplicable("no package was added or updated");
  const unread = unreadOutcome(change, ["pull-requests", "files"]);
  if (unread !== null) return unread;
  const sets = change.pullRequests.map((pull) => ({
    subject: `pull request ${pull.number}`,
    files: filesOf(change, pull),
  }));
  const direct =
    sets.length === 0 || change.orphanCommits.length > 0 ? [{ subject: "direct push", files: change.files }] : [];
  const objections = [...sets, ...direct].flatMap((set) => objectionsTo(set, { changes, packages, input }));
  const seen = objections.length === 0 ? "alone" : "together with other files";
  const names = new Set(changes.map(describe));
  return evaluated(`${count(names.size, "package")} added or updated ${seen}`, objections);
}

interface FileSet {
  readonly subject: string;
  readonly files: readonly string[];
}

interface Context {
  readonly changes: readonly PackageChange[];
  readonly packages: PackagesDocument;
  readonly input: ControlInput;
}

function objectionsTo({ subject, files }: FileSet, { changes, packages, input }: Context): readonly Objection[] {
  const here = changes.filter((change) => files.includes(subjectPackage(change)?.lockfile ?? ""));
  if (here.length === 0) return [];
  const others = files.filter((file) => !isAllowed(file, packages, input));
  if (others.length === 0) return [];
  const lockfiles = [...new Set(here.map((change) => subjectPackage(change)?.lockfile ?? ""))];
  return [
    {
      subject,
      origin: "this-change",
      seen: `${listed(lockfiles)} changes ${listed([...new Set(here.map(describe))])} beside ${count(others.length, "other file")} (${listed(others)})`,
      remedy: "Put the package change into a pull request of its own; this one turns green once that one is merged.",
    },
  ];
}

/** What a package change may hold: manifests, lockfiles, the assessments and documentation. */
function isAllowed(file: string, packages: PackagesDocument, input: ControlInput): boolean {
  const lockfiles = [...packages.lockfiles, ...packages.base].map((lockfile) => lockfile.path);
  const manifests = [...packages.explicit, ...packages.baseExplicit].map((dependency) => dependency.manifest);
  if (file === FILE_PATHS.dependencies || lockfiles.includes(file) || manifests.includes(file)) return true;
  return isDocumentation(file, input.team.policy.documentation);
}
