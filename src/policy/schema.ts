import * as z from "zod";
import type { Policy } from "../model/policy.ts";
import { camelKeys } from "./camel.ts";
import { DEFAULT_PIPELINE, documentation } from "./documentation.ts";
import { date, glob, licence, listOf, login, report } from "./fields.ts";
import { quote } from "./problem.ts";
import { RULE_KEYS } from "./rule-ids.ts";
import { advisories, indexes, packages, security, services } from "./schema-judging.ts";
import { acceptance, build, components, deploy, setup, test } from "./schema-work.ts";
import { suggestion } from "./suggest.ts";

const change = z
  .strictObject({
    request: z.enum(["required", "optional"]).default("optional"),
    pipeline: z.array(glob).default([...DEFAULT_PIPELINE]),
  })
  .prefault({});

const licences = z
  .strictObject({ allow: listOf(licence(true)), deny: listOf(licence(true)) })
  .superRefine(({ allow, deny }, context) => {
    for (const [index, id] of deny.entries()) {
      if (!allow.includes(id)) continue;
      const message = `${quote(id)} is both allowed and denied.`;
      report(context, { code: "policy-contradiction", message, hint: "Keep one of them." }, ["deny", index]);
    }
  })
  .prefault({});

const ruleKey = z
  .string()
  .meta({ enum: [...RULE_KEYS] })
  .superRefine((key, context) => {
    if (RULE_KEYS.includes(key)) return;
    const message = `There is no rule or control ${quote(key)}.`;
    report(context, { code: "policy-unknown-rule", message, hint: suggestion(key, RULE_KEYS) });
  });

const ruleMode = z
  .strictObject({ mode: z.enum(["enforce", "report"]).default("enforce"), "enforce-from": date.exactOptional() })
  .superRefine((rule, context) => {
    if (rule["enforce-from"] === undefined || rule.mode === "report") return;
    const message = 'The rule has "enforce-from" but is enforced already.';
    report(context, { code: "policy-contradiction", message, hint: "Add `mode: report`, or remove the date." });
  })
  .transform(camelKeys);

/** `.github/annex.yml`; every default of annex stands here or in the schemas it names. */
export const policySchema = z.strictObject({
  version: z.literal(1),
  owners: listOf(login),
  services,
  setup,
  build,
  test,
  acceptance,
  components,
  security,
  change,
  packages,
  advisories,
  indexes,
  licences,
  deploy,
  rules: z.record(ruleKey, ruleMode).default({}),
  documentation,
}) satisfies z.ZodType<Policy>;
