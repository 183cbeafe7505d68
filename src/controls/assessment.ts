import type { Assessment } from "../model/policy.ts";

/** What an assessment and a package are known by. */
interface Named {
  readonly ecosystem: string;
  readonly name: string;
}

/** The assessment of a package, or null; both sides are normalised by their parsers. */
export function assessmentOf({ ecosystem, name }: Named, assessments: readonly Assessment[]): Assessment | null {
  return assessments.find((entry) => entry.ecosystem === ecosystem && entry.name === name) ?? null;
}
