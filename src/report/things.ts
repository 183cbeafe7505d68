import type { ControlSlug } from "../model/control.ts";
import type { Finding } from "../model/finding.ts";
import { RULES } from "../model/rules.ts";
import type { VerdictDocument } from "../model/verdict.ts";
import { allRules } from "./words.ts";

/** One thing to do: what a reader does once, whatever number of rules it clears. */
export interface Thing {
  readonly control: ControlSlug;
  readonly rules: readonly string[];
  /** Rules of other controls that the same act clears, as `<id> rule`. */
  readonly clears: readonly { readonly control: ControlSlug; readonly rule: string }[];
  /** Imperative, without a full stop. */
  readonly title: string;
  readonly seen: readonly string[];
  readonly why: string;
  readonly remedy: readonly string[];
  readonly commands: readonly string[];
  readonly findings: readonly Finding[];
  readonly inconclusive: boolean;
}

interface Block {
  readonly control: ControlSlug;
  readonly rule: string;
  readonly seen: readonly string[];
  readonly remedy: readonly string[];
  readonly findings: readonly Finding[];
  readonly inconclusive: boolean;
}

/** Rules about one package that one pull request of its own settles together. */
const PACKAGE_RULES: ReadonlySet<string> = new Set([
  "package-changes/dependency-only",
  "package-changes/evaluated",
  "supply-chain/risk-assessed",
]);

/** What blocks this run, grouped by what a reader does about it; most urgent control order kept. */
export function thingsToDo(verdict: VerdictDocument): readonly Thing[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks(verdict)) groups.set(groupKey(block), [...(groups.get(groupKey(block)) ?? []), block]);
  return [...groups.values()].map(toThing);
}

function blocks(verdict: VerdictDocument): readonly Block[] {
  return allRules(verdict)
    .filter(({ result }) => result.blocks)
    .map(({ control, result }) => {
      const findings = result.findings.filter(({ state }) => state === "blocking");
      const inconclusive = result.status === "inconclusive";
      const reasons = inconclusive ? [result.reason ?? result.seen] : [];
      return {
        control,
        rule: result.rule,
        seen: distinct([...reasons, ...findings.map(({ seen }) => seen)]),
        remedy: distinct([
          ...(result.remedy === undefined ? [] : [result.remedy]),
          ...findings.map(({ remedy }) => remedy),
        ]),
        findings,
        inconclusive,
      };
    });
}

function groupKey(block: Block): string {
  const rule = `${block.control}/${block.rule}`;
  if (PACKAGE_RULES.has(rule) && !block.inconclusive) return "one package, one pull request";
  // The same cause (a job that broke, a file that cannot be read) is told once, with every rule it stops.
  return block.inconclusive ? `inconclusive ${block.seen.join("\n")}` : rule;
}

function toThing(group: readonly Block[]): Thing {
  const [first] = group;
  if (first === undefined) throw new Error("a group has at least one block");
  const own = group.filter(({ control }) => control === first.control);
  const text = RULES.find(({ control, rule }) => control === first.control && rule === first.rule);
  return {
    control: first.control,
    rules: own.map(({ rule }) => rule),
    clears: group.filter(({ control }) => control !== first.control).map(({ control, rule }) => ({ control, rule })),
    title: (text?.remedy ?? first.rule).replace(/\.$/u, ""),
    seen: distinct(group.flatMap(({ seen }) => seen)),
    why: text?.why ?? "",
    remedy: distinct(group.flatMap(({ remedy }) => remedy)).filter((line) => line !== text?.remedy),
    commands: distinct(group.flatMap(({ findings }) => findings.flatMap(({ commands }) => commands ?? []))),
    findings: group.flatMap(({ findings }) => findings),
    inconclusive: first.inconclusive,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
