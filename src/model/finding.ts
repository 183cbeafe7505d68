import type { ControlSlug } from "./control.ts";
import type { Location } from "./error.ts";

/** Status of a rule or a control; the order of {@link STATUS_ORDER} decides which one is worse. */
export type Status = "failed" | "inconclusive" | "waived" | "passed" | "not-due" | "not-applicable";

/** Worst first; a control takes the worst of its rules (DESIGN.md section 1). */
export const STATUS_ORDER: readonly Status[] = [
  "failed",
  "inconclusive",
  "waived",
  "passed",
  "not-due",
  "not-applicable",
];

/** When a rule begins to block. */
export type Due = "change" | "merge" | "deploy";

/** Who made it red: only `this-change` blocks a pull request. */
export type Origin = "this-change" | "inherited" | "infrastructure";

/** A rule's objection to a subject, before policy (waivers, baseline, dates) is applied. */
export interface Objection {
  /** What it is about; with the rule id it makes the fingerprint, so keep it stable between runs. */
  readonly subject: string;
  readonly origin: Origin;
  /** What was seen, with the values. */
  readonly seen: string;
  /** The shortest way to pass, imperative. */
  readonly remedy: string;
  /** Shell commands that do it, without prompt, when they help. */
  readonly commands?: readonly string[];
  readonly location?: Location;
  /** Date (RFC 3339) from which an inherited finding fails a deployment; absent: at once at deploy. */
  readonly dueDate?: string;
  /** Never waived by adoption, only by a waiver of at most 7 days (malware). */
  readonly malware?: boolean;
  /** Annex could not decide about this subject: counts as `inconclusive` instead of `failed`. */
  readonly undecided?: boolean;
  /** Package for waivers that name one: ecosystem, name, version. */
  readonly package?: { readonly ecosystem: string; readonly name: string; readonly version: string };
}

/** An objection after policy: does it block here and now, and if not, why not? */
export interface Finding extends Objection {
  /** `<control>/<rule>/<12 hex>`; stable for the same rule and subject. */
  readonly id: string;
  readonly control: ControlSlug;
  readonly rule: string;
  readonly state: "blocking" | "waived" | "inherited" | "reported";
  /** For `waived`: the waiver's id or `adoption`, its owner and end; for `inherited`: when it is due. */
  readonly note?: string;
}

/** What a rule concluded from evidence alone. */
export type RuleOutcome =
  | { readonly kind: "evaluated"; readonly seen: string; readonly objections: readonly Objection[] }
  | { readonly kind: "not-applicable"; readonly reason: string }
  | { readonly kind: "inconclusive"; readonly reason: string; readonly remedy: string; readonly origin?: Origin };

/** One rule's result after policy. */
export interface RuleResult {
  readonly rule: string;
  readonly status: Status;
  readonly due: Due;
  readonly mode: "enforce" | "report";
  /** Present exactly when this rule stops the run here: due, enforced, and failed or inconclusive. */
  readonly blocks: boolean;
  /** What was seen, one clause for the table. */
  readonly seen: string;
  /** Why it is inconclusive, not applicable, waived or not due. */
  readonly reason?: string;
  readonly remedy?: string;
  readonly findings: readonly Finding[];
}

/** One control's result: the worst of its rules. */
export interface ControlResult {
  readonly control: ControlSlug;
  readonly status: Status;
  readonly blocks: boolean;
  readonly seen: string;
  readonly rules: readonly RuleResult[];
}
