import { lookalikeOf } from "../../advisories/lookalike.ts";
import type { PackagesDocument } from "../../model/evidence.ts";
import type { RuleOutcome } from "../../model/finding.ts";
import type { ControlInput } from "../input.ts";
import { evaluated, notApplicable } from "../outcome.ts";

/** package-changes/lookalike: only PyPI, whose popular names annex knows. */
export function lookalike({ packages }: { readonly packages: PackagesDocument }, input: ControlInput): RuleOutcome {
  const known = new Set(input.team.policy.packages.known.map((name) => name.toLowerCase()));
  const added = packages.changes
    .filter(({ kind }) => kind === "added")
    .flatMap(({ after }) => (after?.ecosystem === "PyPI" ? [after] : []));
  if (added.length === 0) return notApplicable("no PyPI package was added");
  const objections = added
    .filter(({ ecosystem, name }) => !known.has(`${ecosystem}:${name}`.toLowerCase()))
    .flatMap(({ ecosystem, name, version, lockfile, line }) => {
      const popular = lookalikeOf(name);
      if (popular === null || popular === undefined) return [];
      return [
        {
          subject: `${ecosystem}:${name}`,
          origin: "this-change" as const,
          seen: `${name} looks like the popular ${popular}`,
          remedy: `Correct the name to ${popular}; if ${name} is meant, add "${ecosystem}:${name}" to packages.known.`,
          location: { file: lockfile, line },
          package: { ecosystem, name, version },
        },
      ];
    });
  return evaluated(
    objections.length === 0 ? "no look-alike name" : `${objections.length} look-alike names`,
    objections,
  );
}
