import type { PackagesDocument } from "../../model/evidence.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import type { Json } from "../../model/json.ts";
import type { Unscanned } from "../../model/package.ts";
import { checkSbom } from "../../sbom/check.ts";
import { count, evaluated, inconclusive, listed } from "../outcome.ts";

interface Documents {
  readonly packages: PackagesDocument;
  readonly sbom: Json;
}

const REMEDY = "Repair the lockfiles that annex could not read, then run the job inspect again.";

/** supply-chain/bill-of-materials: everything that is locked stands in it, and everything could be read. */
export function billOfMaterials({ packages, sbom }: Documents): RuleOutcome {
  const unreadable = packages.unreadable.filter(({ origin }) => origin === "head");
  if (unreadable.length > 0) {
    const files = listed(unreadable.map(({ path }) => path));
    return inconclusive(`the bill of materials lacks what stands in ${files}`, REMEDY, "this-change");
  }
  if (packages.lockfiles.length === 0) {
    return inconclusive(
      "there is no lockfile to make a bill of materials from",
      "Commit a lockfile that annex can read.",
    );
  }
  const { complete, missing } = checkSbom(sbom, packages);
  const gaps = packages.lockfiles.flatMap(({ unscanned }) => unscanned).map((item) => gap(item, packages));
  const objections = complete ? gaps : [...gaps, incomplete(missing)];
  const components = new Set(packages.lockfiles.flatMap((lockfile) => lockfile.packages.map(({ purl }) => purl))).size;
  const seen = `SBOM of ${count(components, "package")}`;
  return evaluated(objections.length === 0 ? `${seen}, complete` : `${seen}, incomplete`, objections);
}

function incomplete(missing: readonly string[]): Objection {
  return {
    subject: "bill of materials",
    origin: "infrastructure",
    seen: `the bill of materials does not hold ${listed(missing)}`,
    remedy: "Run the job inspect again; the bill of materials is not the one of these lockfiles.",
  };
}

/** What stands in a lockfile without an exact identity cannot stand in the bill of materials either. */
function gap(item: Unscanned, packages: PackagesDocument): Objection {
  const before = packages.base.some(({ unscanned }) =>
    unscanned.some(
      ({ name, version, lockfile }) => name === item.name && version === item.version && lockfile === item.lockfile,
    ),
  );
  return {
    subject: `${item.lockfile} ${item.name}`,
    origin: before ? "inherited" : "this-change",
    seen: `${item.name} (${item.lockfile}) has no exact identity: ${item.reason}`,
    remedy: "Lock it to an exact version from an index, or waive the finding with the reason why it may stay.",
    location: { file: item.lockfile },
    undecided: true,
  };
}
