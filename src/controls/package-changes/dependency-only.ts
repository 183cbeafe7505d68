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

/** Whether a package was added, updated or moved at all. */
export function anyPackageChange({ packages }: { readonly packages: PackagesDocument }): RuleOutcome {
  return packages.changes.some(bringsCode) ? evaluated("") : notApplicable("no package was added or updated");
}

/** package-changes/dependency-only: each pull request is judged by its own files, also where a push holds several. */
export function dependencyOnly({ change, packages }: Documents, input: ControlInput): RuleOutcome {
  const changes = packages.changes.filter(bringsCode);
  // One pull request is what git shows between base and head; only for several must GitHub tell them apart.
  const unread = unreadOutcome(change, change.stage === "change" ? [] : ["pull-requests", "files"]);
  if (unread !== null) return unread;
  const sets = change.pullRequests.map((pull) => ({
    subject: `pull request ${pull.number}`,
    files: filesOf(change, pull),
    // The checked-out commit of a pull request is a merge that GitHub made; only its own head can be fetched.
    head: pull.head,
  }));
  const direct =
    sets.length === 0 || change.orphanCommits.length > 0
      ? [{ subject: "direct push", files: change.files, head: change.head }]
      : [];
  const objections = [...sets, ...direct].flatMap((set) => objectionsTo(set, { changes, packages, input, change }));
  const seen = objections.length === 0 ? "alone" : "together with other files";
  const names = new Set(changes.map(describe));
  return evaluated(`${count(names.size, "package")} added or updated ${seen}`, objections);
}

interface FileSet {
  readonly subject: string;
  readonly files: readonly string[];
  /** Commit that holds them. */
  readonly head: string;
}

interface Context {
  readonly changes: readonly PackageChange[];
  readonly packages: PackagesDocument;
  readonly input: ControlInput;
  readonly change: ChangeDocument;
}

/** Words that a shell takes as they stand; whatever else a name holds, it never gets into a command. */
const PLAIN = /^[\w@.][\w@./-]*$/u;

/** Takes the package change into a branch of its own; empty where a name would need quoting. */
function commandsFor(
  names: readonly string[],
  files: readonly string[],
  { head, defaultBranch }: { readonly head: string; readonly defaultBranch: string },
): readonly string[] {
  const [name] = names;
  if (name === undefined || ![...names, ...files, head, defaultBranch].every((word) => PLAIN.test(word))) return [];
  const branch = `deps/${name.replace(/[@/]/gu, "")}`;
  return [
    `git fetch origin && git switch -c ${branch} origin/${defaultBranch}`,
    `git checkout ${head} -- ${files.join(" ")}`,
    `git commit -m "Change ${names.join(", ")}" && git push -u origin HEAD`,
  ];
}

function objectionsTo(
  { subject, files, head }: FileSet,
  { changes, packages, input, change }: Context,
): readonly Objection[] {
  const { documentation } = input.team.policy;
  const here = changes.filter((entry) => files.includes(subjectPackage(entry)?.lockfile ?? ""));
  if (here.length === 0) return [];
  const others = files.filter((file) => !isAllowed(file, packages, input));
  if (others.length === 0) return [];
  const lockfiles = [...new Set(here.map((entry) => subjectPackage(entry)?.lockfile ?? ""))];
  const names = [...new Set(here.flatMap((entry) => subjectPackage(entry)?.name ?? []))];
  const own = files.filter((file) => isAllowed(file, packages, input) && !isDocumentation(file, documentation));
  const commands = commandsFor(names, own, { head, defaultBranch: change.defaultBranch });
  return [
    {
      subject,
      origin: "this-change",
      seen: `${listed(lockfiles)} changes ${listed([...new Set(here.map(describe))])} beside ${count(others.length, "other file")} (${listed(others)})`,
      remedy: "Put the package change into a pull request of its own; this one turns green once that one is merged.",
      ...(commands.length === 0 ? {} : { commands }),
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
