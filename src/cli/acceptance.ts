import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { VerdictDocument } from "../model/verdict.ts";
import { exitCode } from "./check.ts";
import { type Command, choice } from "./command.ts";
import { answer, json, localContext, OUTPUT_FLAG, ROOT_FLAG } from "./local.ts";

/** `annex acceptance`: the acceptance stage, here. */
export const acceptance: Command = {
  name: "acceptance",
  summary: "build, make the environment, run the acceptance tests and check the criteria, here",
  flags: {
    ...ROOT_FLAG,
    ...OUTPUT_FLAG,
    config: { value: "FILE", help: "a policy instead of .github/annex.yml" },
    format: { value: "text|json", help: "how to print it (default text)" },
  },
  teaches: `Runs the build and acceptance commands of the policy, so run it on code you trust. The environment is always
taken down again; Docker is needed where the policy names a compose file.

  annex acceptance`,
  run: async (args, terminal) => {
    const format = choice(acceptance, args, "format", ["text", "json"]);
    const config = args.one("config");
    const verdict = await judgeHere(
      localContext(args, terminal),
      config === undefined ? null : resolve(terminal.cwd, config),
    );
    const controls = verdict.controls.filter(({ control }) => control === "acceptance-testing");
    if (format === "json") {
      await answer(args, terminal, json({ ...verdict, controls }));
    } else {
      const { renderText } = await import("../report/text.ts");
      await answer(args, terminal, renderText({ ...verdict, controls }, { colour: terminal.colour }));
    }
    return exitCode(controls);
  },
};

async function judgeHere(context: ReturnType<typeof localContext>, config: string | null): Promise<VerdictDocument> {
  const { loadPolicyFile } = await import("../stages/policy.ts");
  const { buildStage, restoreArtefact } = await import("../stages/build.ts");
  const { acceptanceStage } = await import("../stages/acceptance.ts");
  const { rangeOfCheckout } = await import("../stages/range.ts");
  const { judge } = await import("../stages/verdict.ts");
  const policy = await loadPolicyFile(context, config);
  const deliver = await mkdtemp(join(tmpdir(), "annex-artefact-"));
  try {
    const { team } = policy;
    const service = basename(context.root);
    const build = await buildStage(context, {
      team,
      range: await rangeOfCheckout(context, undefined),
      deliver,
      service,
    });
    const artefact = build.document.artefact?.sha256 ?? "";
    const artefactPath = await restoreArtefact(context, { team, deliver, expected: artefact });
    const { document } = await acceptanceStage(context, { team, artefactPath, artefact, service });
    return judge(
      context,
      { policy: policy.document, build: build.document, acceptance: document },
      { service, digests: {} },
    );
  } finally {
    await rm(deliver, { recursive: true, force: true });
  }
}
