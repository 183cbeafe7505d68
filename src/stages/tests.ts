import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import { AnnexError } from "../model/error.ts";
import type { Alert, CommandRun, Problem, TestsDocument } from "../model/evidence.ts";
import type { TeamFiles } from "../model/policy.ts";
import { runCommand } from "../testing/command.ts";
import { parseJunit } from "../testing/junit.ts";
import { collectReports, type Report } from "../testing/reports.ts";
import { parseSarif } from "../testing/sarif.ts";
import type { StageContext } from "./context.ts";

export interface TestsStageResult {
  readonly document: TestsDocument;
  readonly files: readonly EvidenceFile[];
}

/** Runs the team's test command on the artefact and reads the reports it left. */
export async function testsStage(
  context: StageContext,
  input: {
    readonly team: TeamFiles;
    readonly artefactPath: string | null;
    readonly artefact: string;
    readonly service: string;
  },
): Promise<TestsStageResult> {
  const { test } = input.team.policy;
  if (test === null) return finish(notConfigured(input.artefact), []);
  const started = context.clock.now();
  const env = { ...context.env, ANNEX_ARTEFACT: input.artefactPath ?? undefined, ANNEX_SERVICE: input.service };
  const run = await runCommand({
    command: test.command,
    cwd: context.root,
    env,
    timeoutMs: test.timeoutMinutes * 60_000,
    onOutput: context.log.output,
  });
  const junit = await collectReports(context.root, test.junit, started);
  const sarif = await collectReports(context.root, test.sarif, started);
  const problems: Problem[] = [...junit.problems, ...sarif.problems];
  const cases = readReports(junit.reports, problems, ({ text, path }) => parseJunit(text, path));
  const scans = readReports(sarif.reports, problems, ({ text, path }) => [parseSarif(text, path, context.root)]);
  const alerts: readonly Alert[] = scans.flatMap((scan) => scan.alerts);
  const tools = [...new Set(scans.flatMap((scan) => scan.tools))].sort();
  const document: TestsDocument = {
    schema: "annex/tests/v1",
    artefact: input.artefact,
    run,
    cases,
    alerts,
    tools,
    problems,
  };
  return finish(document, [...rawFiles("junit", junit.reports), ...rawFiles("sarif", sarif.reports)]);
}

/** Parses reports one by one; one that cannot be read is a problem, never a shorter list. */
export function readReports<T>(
  reports: readonly Report[],
  problems: Problem[],
  parse: (report: Report) => readonly T[],
): readonly T[] {
  return reports.flatMap((report) => {
    try {
      return parse(report);
    } catch (error) {
      if (!(error instanceof AnnexError)) throw error;
      problems.push({ code: error.code, message: error.message, hint: error.hint });
      return [];
    }
  });
}

/** The reports as they were, numbered: their names come from the team's checkout. */
export function rawFiles(kind: "junit" | "sarif", reports: readonly Report[]): readonly EvidenceFile[] {
  const [ending, mediaType] = kind === "junit" ? ["xml", "application/xml"] : ["sarif", "application/sarif+json"];
  return reports.map(({ text }, index) => ({
    path: `${kind}/${index + 1}.${ending}`,
    mediaType,
    bytes: new TextEncoder().encode(text),
  }));
}

const NOTHING_RAN: CommandRun = { command: "", exitCode: null, timedOut: false, seconds: 0 };

function notConfigured(artefact: string): TestsDocument {
  const problem = {
    code: "test-not-configured",
    message: "The policy has no test section, so no security test ran.",
    hint: "Add test: with command and junit to .github/annex.yml.",
  };
  return {
    schema: "annex/tests/v1",
    artefact,
    run: NOTHING_RAN,
    cases: [],
    alerts: [],
    tools: [],
    problems: [problem],
  };
}

function finish(document: TestsDocument, raw: readonly EvidenceFile[]): TestsStageResult {
  return { document, files: [writeDocument("tests.json", document), ...raw] };
}
