import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Clock, Fetch } from "../model/http.ts";
import type { Package } from "../model/package.ts";
import { type Hit, queryPackages } from "./api-query.ts";
import { RecordCache } from "./api-records.ts";
import { unratedAliases } from "./database.ts";
import { distinct } from "./distinct.ts";
import { affects } from "./evaluate.ts";
import { jsonClient, type Patience } from "./http.ts";
import { ecosystemBase, subjectKey } from "./names.ts";
import type { SourceAnswer } from "./source.ts";

/** OSV's own API, as https://google.github.io/osv.dev/api/ documents it. */
export const OSV_URL = "https://api.osv.dev";

/** What asking needs from outside; `patience` and `random` are given by tests. */
export interface ApiOptions {
  /** Base address, without `/v1`. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly patience?: Patience;
  readonly random?: () => number;
}

/**
 * Asks an OSV API about every package: first for the ids that affect it, then for the records.
 * A package whose query or record could not be had is unanswered; nothing that failed reads as "nothing known".
 */
export async function collectApi(packages: readonly Package[], options: ApiOptions): Promise<SourceAnswer> {
  const url = options.url.replace(/\/+$/, "");
  const client = jsonClient(options.fetch, options.clock, options.patience, options.random);
  const hits = await queryPackages(client, url, distinct(packages));
  const records = new RecordCache(client, url);
  await records.load(hits.flatMap(({ ids }) => ids));
  await records.load(records.advisories().flatMap(unratedAliases));
  const reasons = [...hits.flatMap(({ failure }) => failure ?? []), ...records.failures()];
  return {
    advisories: records.advisories(),
    sources: sourcesOf(hits, records),
    failures: [...new Set(reasons)].map((reason) => ({ source: "osv-api", reason })),
    unanswered: new Map(hits.flatMap((hit) => doubtOf(hit, records))),
  };
}

function doubtOf(hit: Hit, records: RecordCache): readonly (readonly [key: string, reason: string])[] {
  const reason = hit.failure ?? hit.ids.map((id) => recordDoubt(hit.of, id, records)).find((doubt) => doubt !== null);
  return reason === undefined || reason === null ? [] : [[subjectKey(hit.of), reason]];
}

/** Why one listed record leaves a package undecided: it is missing, or annex and the API judge it differently. */
function recordDoubt(of: Package, id: string, records: RecordCache): string | null {
  const record = records.get(id);
  switch (record.kind) {
    case "absent":
      return `the API lists ${id} but does not have it`;
    case "failed":
      return `${id} could not be read: ${record.reason}`;
    case "record": {
      if (record.advisory.withdrawn !== undefined || affects(record.advisory, of) !== false) return null;
      return `the API says that ${id} affects it, the record itself does not`;
    }
  }
}

/** One an ecosystem that answered; the digest is over the ids of every query and the raw records they led to. */
function sourcesOf(hits: readonly Hit[], records: RecordCache): SourceAnswer["sources"] {
  const answered = hits.filter(({ failure }) => failure === null);
  return [...new Set(answered.map(({ of }) => ecosystemBase(of.ecosystem)))].sort().map((ecosystem) => {
    const own = answered.filter(({ of }) => ecosystemBase(of.ecosystem) === ecosystem);
    const ids = [...new Set(own.flatMap((hit) => hit.ids))].sort();
    const text = canonicalize({
      queries: own.map((hit) => [subjectKey(hit.of), ...hit.ids]),
      records: ids.map((id) => records.get(id)).map((of) => (of.kind === "record" ? of.raw : null)),
    });
    const sha256 = createHash("sha256")
      .update(text ?? "")
      .digest("hex");
    return { id: "osv-api", ecosystem, records: null, newest: null, sha256 };
  });
}
