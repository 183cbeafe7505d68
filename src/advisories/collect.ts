import { createHash } from "node:crypto";
import type { Advisory } from "../model/advisory.ts";
import type { AdvisoriesDocument, PipAuditFinding } from "../model/evidence.ts";
import type { Clock, Fetch } from "../model/http.ts";
import type { Package, Unscanned } from "../model/package.ts";
import { collectApi, OSV_URL } from "./api.ts";
import { compareText, distinct } from "./distinct.ts";
import type { Patience } from "./http.ts";
import { canonicalName, subjectKey } from "./names.ts";
import { collectOffline } from "./offline.ts";
import { isPinnable, renderPinned } from "./pip-audit.ts";
import { parsePipAudit } from "./pip-audit-answer.ts";
import { reasonOf, type SourceAnswer } from "./source.ts";

export interface AdvisoryQuestion {
  readonly packages: readonly Package[];
  /**
   * Both: the API decides, and the stored databases where it does not answer. Neither: OSV's own API.
   * `osvUrl` null and no directory: only pip-audit's answer counts.
   */
  readonly sources: { readonly offlineDir?: string; readonly osvUrl?: string | null };
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** What `collectPipAudit` gave, or the output of `pip-audit -f json`; null or absent when it was not asked. */
  readonly pipAudit?: string | null;
  readonly patience?: Patience;
}

/**
 * Collects every advisory that names a scanned package, with the digests of the sources.
 * A package that no source answered for is unscanned; a source that did not answer is listed; neither is ever clean.
 */
export async function collectAdvisories(question: AdvisoryQuestion): Promise<AdvisoriesDocument> {
  const locked = distinct(question.packages);
  const database = await askDatabases(locked, question);
  const pipAudit = readPipAudit(locked, question.pipAudit ?? null);
  const unanswered = locked.flatMap((of) => {
    const reason = database.unanswered.get(subjectKey(of)) ?? null;
    const covered = database.asked ? reason === null : pipAudit.answered.has(subjectKey(of));
    return covered ? [] : [unscanned(of, reason ?? "no source was asked that knows this ecosystem")];
  });
  return {
    schema: "annex/advisories/v1",
    advisories: newestOfEach(database.advisories),
    sources: [...database.sources, ...pipAudit.sources],
    unscanned: merged([...unanswered, ...pipAudit.unscanned]),
    failures: [...database.failures, ...pipAudit.failures],
    dataOf: database.dataOf,
    pipAudit: pipAudit.findings,
  };
}

interface DatabaseAnswer extends SourceAnswer {
  readonly asked: boolean;
  readonly dataOf: string | null;
}

async function askDatabases(locked: readonly Package[], question: AdvisoryQuestion): Promise<DatabaseAnswer> {
  const { fetch, clock, patience, sources } = question;
  const { offlineDir, osvUrl = offlineDir === undefined ? OSV_URL : null } = sources;
  const options = { fetch, clock, ...(patience === undefined ? {} : { patience }) };
  const api = osvUrl === null || locked.length === 0 ? null : await collectApi(locked, { ...options, url: osvUrl });
  const open = api === null ? locked : locked.filter((of) => api.unanswered.has(subjectKey(of)));
  const stored =
    offlineDir === undefined || open.length === 0 ? null : await collectOffline(offlineDir, open, clock.now());
  const answers = [api, stored].flatMap((answer) => answer ?? []);
  const newest = (stored?.sources ?? []).flatMap((source) => source.newest ?? []);
  return {
    asked: osvUrl !== null || offlineDir !== undefined,
    advisories: answers.flatMap(({ advisories }) => advisories),
    sources: answers.flatMap((answer) => answer.sources),
    failures: answers.flatMap(({ failures }) => failures),
    unanswered: answers.at(-1)?.unanswered ?? new Map(),
    dataOf: newest.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null,
  };
}

interface PipAuditPart {
  readonly findings: readonly PipAuditFinding[] | null;
  readonly answered: ReadonlySet<string>;
  readonly unscanned: readonly Unscanned[];
  readonly failures: AdvisoriesDocument["failures"];
  readonly sources: AdvisoriesDocument["sources"];
}

function readPipAudit(locked: readonly Package[], text: string | null): PipAuditPart {
  if (text === null) return { findings: null, answered: new Set(), unscanned: [], failures: [], sources: [] };
  const pypi = locked.filter(({ ecosystem }) => ecosystem === "PyPI");
  const unpinned = pypi
    .filter((of) => !isPinnable(of))
    .map((of) => unscanned(of, "pip-audit can only be asked about exact versions"));
  try {
    const { findings, skipped } = parsePipAudit(text, renderPinned(locked));
    const reasons = new Map(skipped.map(({ name, version, reason }) => [keyOf(name, version), reason]));
    const missed = pypi.filter((of) => reasons.has(keyOf(of.name, of.version)));
    const sha256 = createHash("sha256").update(text).digest("hex");
    return {
      findings,
      answered: new Set(pypi.filter((of) => isPinnable(of) && !missed.includes(of)).map(subjectKey)),
      unscanned: [...unpinned, ...missed.map((of) => unscanned(of, reasons.get(keyOf(of.name, of.version)) ?? ""))],
      failures: [],
      sources: [{ id: "pip-audit", ecosystem: "PyPI", records: null, newest: null, sha256 }],
    };
  } catch (error) {
    const reason = reasonOf(error);
    const missed = pypi.filter(isPinnable).map((of) => unscanned(of, reason));
    return {
      findings: null,
      answered: new Set(),
      unscanned: [...unpinned, ...missed],
      failures: [{ source: "pip-audit", reason }],
      sources: [],
    };
  }
}

function keyOf(name: string, version: string): string {
  return `${canonicalName("PyPI", name)}==${version}`;
}

function unscanned({ name, version, lockfile }: Package, reason: string): Unscanned {
  return { name, version, lockfile, reason };
}

/** One entry a package, with all reasons. */
function merged(all: readonly Unscanned[]): readonly Unscanned[] {
  const byPlace = new Map<string, Unscanned>();
  for (const item of all) {
    const key = `${item.lockfile}\n${item.name}\n${item.version}`;
    const known = byPlace.get(key);
    byPlace.set(key, known === undefined ? item : { ...item, reason: `${known.reason}; ${item.reason}` });
  }
  return [...byPlace.values()];
}

/** Records about several ecosystems stand in several databases; of copies that differ the newest counts. */
function newestOfEach(advisories: readonly Advisory[]): readonly Advisory[] {
  const byId = new Map<string, Advisory>();
  for (const advisory of advisories) {
    const known = byId.get(advisory.id);
    if (known === undefined || advisory.modified > known.modified) byId.set(advisory.id, advisory);
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}
