import { parseEvidence, writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { ControlSlug } from "../model/control.ts";
import type { ChangeDocument, Evidence, Stage } from "../model/evidence.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { acceptanceStage } from "./acceptance.ts";
import { buildStage, restoreArtefact } from "./build.ts";
import type { StageContext } from "./context.ts";
import { advisoriesStage, packagesStage, sbomStage } from "./inspect.ts";
import { changeOfCheckout } from "./known-to-git.ts";
import { type LoadedPolicy, loadPolicy } from "./policy.ts";
import { type Range, rangeOfCheckout } from "./range.ts";
import { type RecordedEvent, recordedChange } from "./recorded-event.ts";
import { testsStage } from "./tests.ts";
import { judge } from "./verdict.ts";

export interface LocalInput {
  readonly base?: string;
  readonly event: RecordedEvent | null;
  readonly offlineDir?: string;
  readonly osvUrl?: string;
  readonly service: string;
  readonly lockfiles?: readonly string[];
}

/** A checkout with everything that was collected about it, without GitHub. */
export interface LocalRun {
  readonly range: Range;
  readonly policy: LoadedPolicy;
  readonly service: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Collects all evidence that needs no project code: policy, change, packages, advisories, bill of materials. */
export async function collectStatic(context: StageContext, input: LocalInput, stage: Stage): Promise<LocalRun> {
  const range = await rangeOfCheckout(context, input.base);
  const policy = await loadPolicy(
    context,
    range,
    stage === "change" && input.base !== undefined ? "pull_request" : "push",
  );
  const { service } = input;
  const given = input.lockfiles === undefined ? {} : { lockfiles: input.lockfiles };
  const packages = await packagesStage(context, range, { team: policy.team, service, ...given });
  const { offlineDir, osvUrl } = input;
  const sources = {
    ...(offlineDir === undefined ? {} : { offlineDir }),
    ...(osvUrl === undefined ? {} : { osvUrl }),
    pipAudit: null,
  };
  const advisories = await advisoriesStage(context, packages, sources);
  const documents: EvidenceFile[] = [
    writeDocument("policy.json", policy.document),
    writeDocument("packages.json", packages),
    writeDocument("advisories.json", advisories),
    sbomStage(packages, { name: service, version: range.head === "" ? "0" : range.head }),
  ];
  const change = await changeOf(context, { range, policy, input, stage });
  if (change !== null) documents.push(writeDocument("change.json", change));
  return { range, policy, service, files: toMap(documents) };
}

/** What the event says; without one, what git says; without a base to compare with, nothing. */
async function changeOf(
  context: StageContext,
  from: {
    readonly range: Range;
    readonly policy: LoadedPolicy;
    readonly input: LocalInput;
    readonly stage: Stage;
  },
): Promise<ChangeDocument | null> {
  const { range, policy, input, stage } = from;
  if (input.event !== null) return recordedChange(range, input.event, { team: policy.team, stage });
  return range.base === null ? null : changeOfCheckout(context, range, { team: policy.team, service: input.service });
}

/** Builds, tests and accepts here: runs the commands of the team's policy. */
export async function collectDynamic(context: StageContext, run: LocalRun, deliver: string): Promise<LocalRun> {
  const { range, service } = run;
  const { team } = run.policy;
  const build = await buildStage(context, { team, range, deliver, service });
  const artefact = build.document.artefact?.sha256 ?? "";
  const artefactPath = await restoreArtefact(context, { team, deliver, expected: artefact });
  const tests = await testsStage(context, { team, artefactPath, artefact, service });
  const acceptance = await acceptanceStage(context, { team, artefactPath, artefact, service });
  const own = (job: string, files: readonly EvidenceFile[]): readonly EvidenceFile[] =>
    files.map((file) => ({
      ...file,
      path: file.path.includes("/") || file.path.endsWith(".log") ? `${job}/${file.path}` : file.path,
    }));
  const added = toMap([...build.files, ...own("test", tests.files), ...own("acceptance", acceptance.files)]);
  return { ...run, files: new Map([...run.files, ...added]) };
}

/** Controls that need no project code; the first three no event either. */
export const STATIC_CONTROLS: readonly ControlSlug[] = [
  "technical-vulnerabilities",
  "package-changes",
  "supply-chain",
  "security-requirements",
  "change-control",
];
export const EVENT_CONTROLS: ReadonlySet<ControlSlug> = new Set(["security-requirements", "change-control"]);
/** Without a base nothing differs, which must not read as "no package changed". */
export const BASE_CONTROLS: ReadonlySet<ControlSlug> = new Set(["package-changes"]);

/** The verdict on what was collected so far. */
export function judgeLocal(
  context: StageContext,
  run: LocalRun,
): { readonly verdict: VerdictDocument; readonly evidence: Evidence } {
  const { evidence, digests, problems } = parseEvidence(run.files);
  for (const { error } of problems) context.log.warning(`${error.message} ${error.hint}`);
  return { verdict: judge(context, evidence, { service: run.service, digests }), evidence };
}

function toMap(files: readonly EvidenceFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}
