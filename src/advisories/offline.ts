import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AdvisorySource } from "../model/advisory.ts";
import { AnnexError } from "../model/error.ts";
import type { Package } from "../model/package.ts";
import { scanDatabase } from "./database.ts";
import { ecosystemBase, nameKey, subjectKey } from "./names.ts";
import { type Failure, reasonOf, type SourceAnswer } from "./source.ts";

/** Path separators and dots would lead out of the directory; no ecosystem's name needs them at its start. */
const FOLDER = /^[A-Za-z][A-Za-z0-9 ._-]*$/;

/**
 * Looks packages up in stored databases, `<directory>/<Ecosystem>/all.zip` as OSV publishes them.
 * An ecosystem whose database is missing, damaged or empty is a failure, and its packages are unanswered.
 */
export async function collectOffline(
  directory: string,
  packages: readonly Package[],
  now: number,
): Promise<SourceAnswer> {
  const answers: SourceAnswer[] = [];
  for (const ecosystem of [...new Set(packages.map((of) => ecosystemBase(of.ecosystem)))].sort()) {
    const of = packages.filter((locked) => ecosystemBase(locked.ecosystem) === ecosystem);
    answers.push(await lookUp(directory, { ecosystem, packages: of, now }));
  }
  return {
    advisories: answers.flatMap(({ advisories }) => advisories),
    sources: answers.flatMap(({ sources }) => sources),
    failures: answers.flatMap(({ failures }) => failures),
    unanswered: new Map(answers.flatMap(({ unanswered }) => [...unanswered])),
  };
}

interface Question {
  readonly ecosystem: string;
  readonly packages: readonly Package[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

async function lookUp(directory: string, question: Question): Promise<SourceAnswer> {
  const { ecosystem, packages } = question;
  const source = `osv-offline ${ecosystem}`;
  try {
    const bytes = await load(directory, ecosystem);
    const { advisories, malformed, records, newest } = scanDatabase(bytes, question);
    return {
      advisories,
      sources: [sourceOf(ecosystem, bytes, { records, newest })],
      failures: malformed.map(({ reason }) => ({ source, reason })),
      unanswered: unansweredBy(malformed, packages),
    };
  } catch (error) {
    const reason = reasonOf(error);
    const failures: readonly Failure[] = [{ source, reason }];
    const unanswered = new Map(
      packages.map((of) => [subjectKey(of), `no advisory database for ${ecosystem}: ${reason}`]),
    );
    return { advisories: [], sources: [], failures, unanswered };
  }
}

/** A malformed record leaves open whether it affects the packages that it names. */
function unansweredBy(
  malformed: readonly { readonly keys: ReadonlySet<string>; readonly reason: string }[],
  packages: readonly Package[],
): ReadonlyMap<string, string> {
  return new Map(
    malformed.flatMap(({ keys, reason }) =>
      packages.filter((of) => keys.has(nameKey(of))).map((of): [string, string] => [subjectKey(of), reason]),
    ),
  );
}

function sourceOf(
  ecosystem: string,
  bytes: Uint8Array,
  of: { readonly records: number; readonly newest: string | null },
): AdvisorySource {
  return { id: "osv-offline", ecosystem, ...of, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function load(directory: string, ecosystem: string): Promise<Uint8Array> {
  if (!FOLDER.test(ecosystem)) throw missing(ecosystem, "its name is no folder name");
  try {
    return await readFile(join(directory, ecosystem, "all.zip"));
  } catch (cause) {
    throw missing(ecosystem, `"${ecosystem}/all.zip" could not be read`, cause);
  }
}

function missing(ecosystem: string, what: string, cause?: unknown): AnnexError {
  return new AnnexError({
    code: "advisory-database-missing",
    message: `There is no advisory database for ${ecosystem}: ${what}.`,
    hint: `Put OSV's all.zip of ${ecosystem} into the directory of the offline database.`,
    cause,
  });
}
