import * as z from "zod";
import type { Assessment } from "../model/policy.ts";
import { camelKeys } from "./camel.ts";
import { date, ecosystem, licence, line, listOf, login, normaliseName, prose, report, unique } from "./fields.ts";

const assessment = z
  .strictObject({
    ecosystem,
    name: line,
    purpose: prose,
    owner: login,
    assessor: login,
    risk: z.enum(["low", "medium", "high"]),
    treatment: prose,
    licence: licence(false),
    alternatives: prose,
    assessed: date,
    "review-by": date,
  })
  .superRefine((entry, context) => {
    if (entry["review-by"] > entry.assessed) return;
    const message = `The assessment of ${entry.assessed} would have to be reviewed by ${entry["review-by"]}, not after it.`;
    report(context, { code: "policy-date-order", message, hint: "Write a later day." }, ["review-by"]);
  })
  .transform((entry): Assessment => ({ ...camelKeys(entry), name: normaliseName(entry.ecosystem, entry.name) }));

/** `.github/annex/dependencies.yml`: one entry for each explicit dependency. */
export const dependenciesSchema = z.strictObject({
  version: z.literal(1),
  dependencies: listOf(assessment).superRefine(unique((entry) => `${entry.ecosystem}:${entry.name}`, "name")),
}) satisfies z.ZodType<{ readonly version: 1; readonly dependencies: readonly Assessment[] }>;
