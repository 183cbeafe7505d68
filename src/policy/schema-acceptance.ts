import * as z from "zod";
import type { Criterion } from "../model/policy.ts";
import { camelKeys } from "./camel.ts";
import { date, line, listOf, login, name, prose, report, unique } from "./fields.ts";
import { quote } from "./problem.ts";
import { testPattern } from "./schema-work.ts";

const signOff = z.strictObject({ by: login, on: date, artefact: line });

const criterion = z
  .strictObject({
    id: name,
    text: prose,
    service: z.string().max(100).default("").describe("Empty: every service of the repository."),
    kind: z.enum(["mandatory", "manual"]).default("mandatory"),
    tests: listOf(testPattern),
    "sign-off": signOff.nullable().default(null),
  })
  .superRefine((entry, context) => {
    const fail = (message: string, hint: string, key: string) =>
      report(context, { code: "policy-criterion-kind", message, hint }, [key]);
    const which = `The ${entry.kind} criterion ${quote(entry.id)}`;
    if (entry.kind === "mandatory" && entry.tests.length === 0) {
      fail(`${which} names no tests, so nothing could meet it.`, "Add `tests: [pattern]`, or `kind: manual`.", "tests");
    }
    if (entry.kind === "manual" && entry.tests.length > 0) {
      fail(`${which} names tests.`, "Remove `tests`, or write `kind: mandatory`.", "tests");
    }
    if (entry.kind === "mandatory" && entry["sign-off"] !== null) {
      fail(
        `${which} has a sign-off, which only a manual one needs.`,
        "Remove `sign-off`, or write `kind: manual`.",
        "sign-off",
      );
    }
  })
  .transform(camelKeys);

/** `.github/annex/acceptance.yml`: what the users were promised, and the tests that show it. */
export const acceptanceSchema = z.strictObject({
  version: z.literal(1),
  criteria: listOf(criterion).superRefine(unique((entry) => entry.id, "id")),
}) satisfies z.ZodType<{ readonly version: 1; readonly criteria: readonly Criterion[] }>;
