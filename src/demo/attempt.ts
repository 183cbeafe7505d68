import { join } from "node:path";
import { writeEvidence } from "../evidence/manifest.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { writeFileDeep } from "../runner/files.ts";
import type { StageContext } from "../stages/context.ts";
import { collectDynamic, collectStatic, judgeLocal, type LocalRun } from "../stages/local.ts";
import { readRecordedEvent } from "../stages/recorded-event.ts";
import type { Place } from "./place.ts";

/** Name of the demo's service. */
const SERVICE_NAME = "bookings";

/** One run of annex over the checkout as it stands. */
export interface Attempt {
  /** Folder below DIR/evidence. */
  readonly name: string;
  readonly stage: "change" | "deploy";
  readonly base: string;
  readonly event: Readonly<Record<string, unknown>>;
}

export interface Attempted {
  readonly run: LocalRun;
  readonly verdict: VerdictDocument;
  /** Folder with the artefact. */
  readonly deliver: string;
}

/** Collects all evidence, judges it, and keeps evidence, verdict and event below DIR/evidence. */
export async function attempt(context: StageContext, place: Place, what: Attempt): Promise<Attempted> {
  const folder = join(place.evidence, what.name);
  const eventFile = join(place.evidence, `${what.name}.event.json`);
  await writeFileDeep(eventFile, json(what.event));
  const event = await readRecordedEvent(eventFile);
  const deliver = join(place.evidence, `${what.name}.artefact`);
  const offlineDir = join(place.evidence, "advisories");
  const input = { base: what.base, event, offlineDir, service: SERVICE_NAME };
  const run = await collectDynamic(context, await collectStatic(context, input, what.stage), deliver);
  const { verdict } = judgeLocal(context, run);
  await writeEvidence(
    folder,
    [...run.files].map(([path, bytes]) => ({ path, bytes, mediaType: mediaType(path) })),
  );
  await writeFileDeep(join(place.evidence, `${what.name}.verdict.json`), json(verdict));
  return { run, verdict, deliver };
}

function mediaType(path: string): string {
  if (path.endsWith(".json")) return "application/json";
  return path.endsWith(".xml") ? "application/xml" : "text/plain";
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
