import { writeDocument } from "../evidence/documents.ts";
import type { EvidenceFile } from "../evidence/manifest.ts";
import type { AcceptanceDocument, CommandRun, Problem, TestCase } from "../model/evidence.ts";
import type { AcceptancePolicy, TeamFiles } from "../model/policy.ts";
import { forProject, runCommand } from "../testing/command.ts";
import { withComposeEnvironment } from "../testing/compose.ts";
import { parseJunit } from "../testing/junit.ts";
import { collectReports } from "../testing/reports.ts";
import type { StageContext } from "./context.ts";
import { rawFiles, readReports } from "./tests.ts";

export interface AcceptanceStageResult {
  readonly document: AcceptanceDocument;
  readonly files: readonly EvidenceFile[];
}

interface AcceptanceInput {
  readonly team: TeamFiles;
  readonly artefactPath: string | null;
  readonly artefact: string;
  readonly service: string;
}

/** Makes the environment, waits until it is healthy, runs the acceptance tests, and always takes it down again. */
export async function acceptanceStage(context: StageContext, input: AcceptanceInput): Promise<AcceptanceStageResult> {
  const { acceptance } = input.team.policy;
  if (acceptance === null) return finish(notConfigured(input.artefact), []);
  const own = { ANNEX_ARTEFACT: input.artefactPath ?? undefined, ANNEX_SERVICE: input.service };
  const env = { ...forProject(context.env), ...own };
  if (acceptance.compose === null) {
    const ran = await runTests(context, acceptance, env);
    const environment = { kind: "command", project: "", services: [], left: 0 } as const;
    return finish({ schema: "annex/acceptance/v1", artefact: input.artefact, environment, ...ran.results }, ran.raw);
  }
  const project = {
    file: acceptance.compose,
    cwd: context.root,
    env,
    healthTimeout: acceptance.healthTimeout,
    exec: context.exec,
    log: context.log,
  };
  const made = await withComposeEnvironment(project, (composeEnv) =>
    runTests(context, acceptance, { ...env, ...composeEnv }),
  );
  const ran = made.result ?? { results: { run: null, cases: [], problems: [] }, raw: [] };
  const document: AcceptanceDocument = {
    schema: "annex/acceptance/v1",
    artefact: input.artefact,
    environment: made.environment,
    ...ran.results,
    problems: [...made.problems, ...ran.results.problems],
  };
  const log =
    made.logs === ""
      ? []
      : [{ path: "containers.log", mediaType: "text/plain", bytes: new TextEncoder().encode(made.logs) }];
  return finish(document, [...ran.raw, ...log]);
}

interface Ran {
  readonly results: {
    readonly run: CommandRun | null;
    readonly cases: readonly TestCase[];
    readonly problems: readonly Problem[];
  };
  readonly raw: readonly EvidenceFile[];
}

async function runTests(context: StageContext, acceptance: AcceptancePolicy, env: StageContext["env"]): Promise<Ran> {
  const started = context.clock.now();
  const run = await runCommand({
    command: acceptance.command,
    cwd: context.root,
    env,
    timeoutMs: acceptance.timeoutMinutes * 60_000,
    onOutput: context.log.output,
  });
  const junit = await collectReports(context.root, acceptance.junit, started);
  const problems: Problem[] = [...junit.problems];
  const cases = readReports(junit.reports, problems, ({ text, path }) => parseJunit(text, path));
  return { results: { run, cases, problems }, raw: rawFiles("junit", junit.reports) };
}

function notConfigured(artefact: string): AcceptanceDocument {
  const problem = {
    code: "acceptance-not-configured",
    message: "The policy has no acceptance section, so no acceptance test ran.",
    hint: "Add acceptance: with command and junit to .github/annex.yml.",
  };
  return { schema: "annex/acceptance/v1", artefact, run: null, cases: [], environment: null, problems: [problem] };
}

function finish(document: AcceptanceDocument, raw: readonly EvidenceFile[]): AcceptanceStageResult {
  return { document, files: [writeDocument("acceptance.json", document), ...raw] };
}
