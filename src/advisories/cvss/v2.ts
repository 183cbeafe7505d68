import type { Vector } from "./grammar.ts";

type Weights = Readonly<Record<string, number>>;

const IMPACT: Weights = { N: 0, P: 0.275, C: 0.66 };
const REQUIREMENT: Weights = { L: 0.5, M: 1, H: 1.51, ND: 1 };
const WEIGHTS: Readonly<Record<string, Weights>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: IMPACT,
  I: IMPACT,
  A: IMPACT,
  E: { U: 0.85, POC: 0.9, F: 0.95, H: 1, ND: 1 },
  RL: { OF: 0.87, TF: 0.9, W: 0.95, U: 1, ND: 1 },
  RC: { UC: 0.9, UR: 0.95, C: 1, ND: 1 },
  CDP: { N: 0, L: 0.1, LM: 0.3, MH: 0.4, H: 0.5, ND: 0 },
  TD: { N: 0, L: 0.25, M: 0.75, H: 1, ND: 1 },
  CR: REQUIREMENT,
  IR: REQUIREMENT,
  AR: REQUIREMENT,
};
const ENVIRONMENTAL = ["CDP", "TD", "CR", "IR", "AR"];

/** The last of base, temporal and environmental score that the vector defines, 0 to 10; CVSS v2 guide, section 3.2. */
export function scoreV2({ metrics }: Vector): number {
  const weight = (name: string) => WEIGHTS[name]?.[metrics[name] ?? "ND"] ?? 0;
  const temporal = (base: number) => round(base * weight("E") * weight("RL") * weight("RC"));
  if (!ENVIRONMENTAL.some((name) => name in metrics)) return temporal(base(weight, false));
  const adjusted = temporal(base(weight, true));
  return round((adjusted + (10 - adjusted) * weight("CDP")) * weight("TD"));
}

function base(weight: (name: string) => number, adjusted: boolean): number {
  const part = (impact: string, requirement: string) => 1 - weight(impact) * (adjusted ? weight(requirement) : 1);
  const impact = 10.41 * (1 - part("C", "CR") * part("I", "IR") * part("A", "AR"));
  const capped = adjusted ? Math.min(10, impact) : impact;
  const exploitability = 20 * weight("AV") * weight("AC") * weight("Au");
  return round((0.6 * capped + 0.4 * exploitability - 1.5) * (capped === 0 ? 0 : 1.176));
}

/** Half up to one decimal; the small term undoes what binary fractions lose just below a half. */
function round(value: number): number {
  return Math.round(value * 10 + 1e-9) / 10;
}
