import type { Finding } from "../model/finding.ts";
import type { TeamFiles } from "../model/policy.ts";
import type { Rule } from "../model/rules.ts";
import { endOfDay, isPast } from "./dates.ts";
import { waiverCovers, waiverNote, whyNotInForce } from "./waiver.ts";

interface ExcuseContext {
  readonly team: TeamFiles;
  readonly now: string;
}

/** What excuses a finding now, and which excuses were offered and refused, each as a note; null for none. */
export interface Excuse {
  readonly excuse: string | null;
  readonly refused: string | null;
}

type Candidate = Omit<Finding, "state" | "note">;

/** Looks for a waiver in force, then for the baseline; malware is excused only by a waiver of its own finding. */
export function excuseOf(rule: Rule, finding: Candidate, { team, now }: ExcuseContext): Excuse {
  const malware = finding.malware === true;
  const target = { id: finding.id, rule: `${rule.control}/${rule.rule}`, ...packageOf(finding) };
  const covering = team.waivers
    .filter((waiver) => waiverCovers(waiver, target))
    .map((waiver) => ({
      waiver,
      refusal: whyRefused(rule, waiver.finding !== null, malware) ?? whyNotInForce(waiver, now, malware),
    }));
  const inForce = covering.find(({ refusal }) => refusal === null);
  if (inForce !== undefined) return { excuse: waiverNote(inForce.waiver), refused: null };
  const adoption = malware || !rule.waivable ? null : adoptionNote(finding, { team, now });
  const refused = covering.map(({ waiver, refusal }) => `${waiver.id} does not count: ${refusal}`);
  return { excuse: adoption, refused: refused.length === 0 ? null : refused.join("; ") };
}

/** The note of a waiver in force that excuses a whole rule which could not be decided; null for none. */
export function waivedRule(rule: Rule, { team, now }: ExcuseContext): string | null {
  if (!rule.waivable) return null;
  const name = `${rule.control}/${rule.rule}`;
  const waiver = team.waivers.find(
    (candidate) =>
      candidate.rule === name && candidate.package === null && whyNotInForce(candidate, now, false) === null,
  );
  return waiver === undefined ? null : waiverNote(waiver);
}

function whyRefused(rule: Rule, namesFinding: boolean, malware: boolean): string | null {
  if (rule.waivable) return null;
  if (!malware) return "this rule cannot be waived";
  return namesFinding ? null : "malware is waived only by the id of its finding";
}

/** Adoption excuses what stood in the base; what this change brings in is not old. */
function adoptionNote(finding: Candidate, { team, now }: ExcuseContext): string | null {
  if (finding.origin === "this-change") return null;
  const entry = team.baseline.find((candidate) => candidate.finding === finding.id);
  if (entry === undefined || isPast(endOfDay(entry.due), now)) return null;
  return `adoption, owner @${entry.owner}, due ${entry.due}`;
}

function packageOf(finding: Candidate): Pick<Candidate, "package"> {
  return finding.package === undefined ? {} : { package: finding.package };
}
