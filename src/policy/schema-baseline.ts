import * as z from "zod";
import type { BaselineEntry } from "../model/policy.ts";
import { camelKeys } from "./camel.ts";
import { daysBetween, LONGEST_DAYS } from "./dates.ts";
import { date, listOf, login, report, unique } from "./fields.ts";
import { findingId } from "./schema-waivers.ts";

const entry = z
  .strictObject({ finding: findingId, owner: login, due: date, "first-seen": date })
  .superRefine((item, context) => {
    const days = daysBetween(item["first-seen"], item.due);
    if (days < 0) {
      const message = `The finding is due (${item.due}) before it was first seen (${item["first-seen"]}).`;
      report(context, { code: "policy-date-order", message, hint: "Write `due` after `first-seen`." }, ["due"]);
    }
    if (days > LONGEST_DAYS) {
      const message = `The finding is due ${days} days after it was first seen.`;
      const hint = `Adoption gives at most ${LONGEST_DAYS} days; afterwards write a waiver.`;
      report(context, { code: "policy-baseline-too-long", message, hint }, ["due"]);
    }
  })
  .transform(camelKeys);

/** `.github/annex/baseline.yml`: what existed on adoption, with owners and staggered dates. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: listOf(entry).superRefine(unique((item) => item.finding, "finding")),
}) satisfies z.ZodType<{ readonly version: 1; readonly findings: readonly BaselineEntry[] }>;
