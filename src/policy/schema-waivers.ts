import * as z from "zod";
import type { Waiver } from "../model/policy.ts";
import { daysBetween, LONGEST_DAYS } from "./dates.ts";
import { date, ecosystem, line, listOf, login, name, normaliseName, prose, report, unique } from "./fields.ts";
import { quote } from "./problem.ts";
import { RULE_IDS, ruleOfFinding } from "./rule-ids.ts";
import { suggestion } from "./suggest.ts";

/** The id of a finding, as every report prints it. */
export const findingId = z
  .string()
  .regex(
    /^[a-z-]+\/[a-z-]+\/[0-9a-f]{12}$/u,
    "Copy the finding's id from the report: <control>/<rule>/<12 hex digits>.",
  )
  .superRefine((id, context) => {
    if (ruleOfFinding(id) !== null) return;
    const rule = id.split("/").slice(0, 2).join("/");
    const message = `No rule makes findings with the id ${quote(id)}.`;
    report(context, { code: "policy-unknown-rule", message, hint: suggestion(rule, RULE_IDS) });
  });

const ruleId = z
  .string()
  .meta({ enum: [...RULE_IDS] })
  .superRefine((rule, context) => {
    if (RULE_IDS.includes(rule)) return;
    const message = `There is no rule ${quote(rule)}.`;
    report(context, { code: "policy-unknown-rule", message, hint: suggestion(rule, RULE_IDS) });
  });

const scope = z
  .strictObject({ ecosystem, name: line, versions: line.default("*") })
  .transform((entry) => ({ ...entry, name: normaliseName(entry.ecosystem, entry.name) }));

const waiver = z
  .strictObject({
    id: name,
    finding: findingId.nullable().default(null),
    rule: ruleId.nullable().default(null),
    package: scope.nullable().default(null),
    reason: prose,
    owner: login,
    approver: login,
    opened: date,
    expires: date,
  })
  .superRefine((entry, context) => {
    checkTarget(entry, context);
    checkPeople(entry, context);
    checkTime(entry, context);
  });

function checkTarget(entry: Pick<Waiver, "id" | "finding" | "rule">, context: z.RefinementCtx): void {
  if ((entry.finding === null) !== (entry.rule === null)) return;
  const message = `The waiver ${quote(entry.id)} names ${entry.rule === null ? "neither a finding nor a rule" : "a finding and a rule"}.`;
  report(context, { code: "policy-waiver-target", message, hint: "Write `finding:` or `rule:`, exactly one of them." });
}

function checkPeople(entry: Pick<Waiver, "owner" | "approver">, context: z.RefinementCtx): void {
  if (entry.owner.toLowerCase() !== entry.approver.toLowerCase()) return;
  const message = `The owner ${quote(entry.owner)} would approve their own waiver.`;
  report(context, { code: "policy-waiver-self-approved", message, hint: "Name another person as approver." }, [
    "approver",
  ]);
}

function checkTime(entry: Pick<Waiver, "opened" | "expires">, context: z.RefinementCtx): void {
  const days = daysBetween(entry.opened, entry.expires);
  if (days < 0) {
    const message = `The waiver ends (${entry.expires}) before it begins (${entry.opened}).`;
    report(context, { code: "policy-date-order", message, hint: "Write `expires` after `opened`." }, ["expires"]);
  }
  if (days > LONGEST_DAYS) {
    const message = `The waiver is valid for ${days} days, from ${entry.opened} to ${entry.expires}.`;
    const hint = `At most ${LONGEST_DAYS} days are allowed (malware: 7); renew it by a new decision.`;
    report(context, { code: "policy-waiver-too-long", message, hint }, ["expires"]);
  }
}

/** `.github/annex/waivers.yml`: exceptions, each for a time. That malware has 7 days is checked where it is applied. */
export const waiversSchema = z.strictObject({
  version: z.literal(1),
  waivers: listOf(waiver).superRefine(unique((entry) => entry.id, "id")),
}) satisfies z.ZodType<{ readonly version: 1; readonly waivers: readonly Waiver[] }>;
