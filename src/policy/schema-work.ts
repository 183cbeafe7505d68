import * as z from "zod";
import { camelKeys } from "./camel.ts";
import { command, date, glob, line, listOf, name, report, unique } from "./fields.ts";
import { quote } from "./problem.ts";

/** GitHub ends a job of a hosted runner after six hours. */
const timeout = z.int().min(1).max(360).default(30);

/** A pattern on test case ids; the meaning of `*` stands in src/testing/map.ts. */
export const testPattern = z.string().trim().min(1).max(300);

/** `3.12`, `3.12.4`, `24`, `1.24.x`; quoted in the file, since 3.10 is the number 3.1. */
const version = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.x*^~-]{0,30}$/u, 'Write a version in quotes, such as "3.12".');

export const setup = z
  .strictObject({ python: version.exactOptional(), node: version.exactOptional(), go: version.exactOptional() })
  .prefault({})
  .describe("Versions for the jobs that run the project's code.");

/** The later jobs put the file back where it was, so only its name may hold `*`, not its folder. */
const artefact = glob.regex(
  /^(?:[^*?[\]{}]+\/)?[^/?[\]{}]+$/u,
  "Write a folder and a file name; only the name may hold *, as in dist/*.whl.",
);

export const build = z
  .strictObject({ command, artefact, "timeout-minutes": timeout })
  .transform(camelKeys)
  .nullable()
  .default(null)
  .describe("How the artefact is built: a bash command and the path of the one file it leaves (`*` allowed).");

export const test = z
  .strictObject({
    command,
    junit: listOf(glob),
    sarif: listOf(glob),
    tools: listOf(line),
    "timeout-minutes": timeout,
  })
  .transform(camelKeys)
  .nullable()
  .default(null)
  .describe("How the security tests run, and the reports they leave.");

export const acceptance = z
  .strictObject({
    compose: glob.nullable().default(null),
    command,
    junit: z.array(glob).min(1),
    "health-timeout": z.int().min(1).max(3600).default(120),
    "timeout-minutes": timeout,
  })
  .transform(camelKeys)
  .nullable()
  .default(null)
  .describe("How the acceptance tests run, in the environment of a compose file.");

export const components = listOf(
  z.strictObject({ name, paths: z.array(glob).min(1), tests: z.array(testPattern).min(1) }),
)
  .superRefine(unique((component) => component.name, "name"))
  .describe("The parts of the system that hold security functions, and the tests of those functions.");

/** A day, or a point of time in UTC. */
const moment = z.string().superRefine((text, context) => {
  if (date.safeParse(text).success || z.iso.datetime().safeParse(text).success) return;
  const message = `${quote(text)} is neither a day nor a point of time in UTC.`;
  report(context, { code: "policy-bad-date", message, hint: "Write 2026-12-24 or 2026-12-24T18:00:00Z." });
});

const freeze = z
  .strictObject({ from: moment, to: moment, reason: line })
  .transform(({ from, to, reason }) => ({
    from: from.includes("T") ? from : `${from}T00:00:00Z`,
    to: to.includes("T") ? to : `${to}T23:59:59Z`, // a day is frozen to its end
    reason,
  }))
  .superRefine((window, context) => {
    if (Date.parse(window.from) < Date.parse(window.to)) return;
    const message = `The freeze ends (${window.to}) before it begins (${window.from}).`;
    report(context, { code: "policy-date-order", message, hint: "Write `to` after `from`." }, ["to"]);
  });

const RESERVED = /^(?:ANNEX_|GITHUB_|RUNNER_|ACTIONS_|LD_|NODE_OPTIONS$|BASH_ENV$|ENV$|PATH$)/u;

const environmentName = z.string().superRefine((key, context) => {
  if (/^[A-Za-z_][A-Za-z0-9_]{0,99}$/u.test(key) && !RESERVED.test(key)) return;
  const hint = "Use letters, digits and _; names of annex, of the runner and of the loader are reserved.";
  report(context, { code: "policy-wrong-value", message: `${quote(key)} cannot be set here.`, hint });
});

export const deploy = z
  .strictObject({
    from: listOf(glob),
    command,
    verify: command.nullable().default(null),
    mechanism: line.default("the deploy command of .github/annex.yml"),
    "timeout-minutes": timeout,
    approval: z.enum(["environment", "register", "pull-requests"]).default("environment"),
    "decision-valid": z.int().min(1).max(720).default(24),
    order: listOf(line),
    freeze: listOf(freeze),
    env: z.record(environmentName, z.string().max(4000)).default({}),
  })
  .transform(camelKeys)
  .nullable()
  .default(null)
  .describe("How and when the artefact is installed, and who approves it.");
