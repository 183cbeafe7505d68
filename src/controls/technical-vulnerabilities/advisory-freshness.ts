import type { AdvisorySource } from "../../model/advisory.ts";
import type { Objection, RuleOutcome } from "../../model/finding.ts";
import { addDays, isDate, isPast } from "../dates.ts";
import type { ControlInput } from "../input.ts";
import { byText } from "../order.ts";
import { evaluated, inconclusive, listed } from "../outcome.ts";
import type { ScanDocuments } from "./known.ts";

const AGAIN = "Run the job inspect again when the source answers, or refresh the advisory database.";

/** technical-vulnerabilities/advisory-freshness: a source that is down or old is never taken for "nothing known". */
export function advisoryFreshness({ advisories }: ScanDocuments, input: ControlInput): RuleOutcome {
  const failures = advisories.failures.map(({ source, reason }) => `${source}: ${reason}`);
  if (advisories.sources.length === 0) {
    return inconclusive(
      failures.length === 0 ? "no advisory source was asked" : `no source answered (${listed(failures)})`,
      AGAIN,
    );
  }
  if (failures.length > 0 && advisories.dataOf === null) {
    return inconclusive(`a source did not answer (${listed(failures)})`, AGAIN);
  }
  const stale = advisories.sources.flatMap((source) => objectionTo(source, input));
  return evaluated(ageOf(advisories.sources, advisories.dataOf), stale);
}

function objectionTo(source: AdvisorySource, input: ControlInput): readonly Objection[] {
  // A source that answers for single packages counts nothing; what it said in this run is what it knows now.
  if (source.newest === null && source.records === null) return [];
  const { maxAgeDays } = input.team.policy.advisories;
  const fresh =
    source.newest !== null && isDate(source.newest) && !isPast(addDays(source.newest, maxAgeDays), input.now);
  if (fresh) return [];
  const age = source.newest === null ? "does not say how old it is" : `ends ${source.newest}`;
  return [
    {
      subject: `${source.id} ${source.ecosystem}`,
      origin: "infrastructure",
      seen: `${source.id} for ${source.ecosystem} ${age}; at most ${maxAgeDays} days are allowed`,
      remedy: AGAIN,
      undecided: true,
    },
  ];
}

function ageOf(sources: readonly AdvisorySource[], dataOf: string | null): string {
  if (dataOf !== null) return `data of ${minuteOf(dataOf)}`;
  const [oldest] = sources.flatMap((source) => source.newest ?? []).sort(byText);
  return oldest === undefined ? "sources answered in this run" : `data of ${minuteOf(oldest)}`;
}

/** A database says when its newest entry changed to the microsecond; a reader wants the minute. */
function minuteOf(time: string): string {
  return isDate(time) ? `${addDays(time, 0).slice(0, 16).replace("T", " ")} UTC` : time;
}
