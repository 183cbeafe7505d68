import type { Vector } from "./grammar.ts";

type Weights = Readonly<Record<string, number>>;

const IMPACT: Weights = { H: 0.56, L: 0.22, N: 0 };
const REQUIREMENT: Weights = { X: 1, H: 1.5, M: 1, L: 0.5 };
const WEIGHTS: Readonly<Record<string, Weights>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: IMPACT,
  I: IMPACT,
  A: IMPACT,
  E: { X: 1, H: 1, F: 0.97, P: 0.94, U: 0.91 },
  RL: { X: 1, U: 1, W: 0.97, T: 0.96, O: 0.95 },
  RC: { X: 1, C: 1, R: 0.96, U: 0.92 },
  CR: REQUIREMENT,
  IR: REQUIREMENT,
  AR: REQUIREMENT,
};
const PRIVILEGES: Readonly<Record<"U" | "C", Weights>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};
const ENVIRONMENTAL = ["CR", "IR", "AR", "MAV", "MAC", "MPR", "MUI", "MS", "MC", "MI", "MA"];

/** The last of base, temporal and environmental score that the vector defines, 0 to 10; CVSS v3.0 and v3.1, section 7. */
export function scoreV3({ version, metrics }: Vector): number {
  const roundUp = version === "3.0" ? roundUp30 : roundUp31;
  const given = (name: string) => metrics[name] ?? "X";
  const modified = ENVIRONMENTAL.some((name) => given(name) !== "X");
  const value = (name: string) => (modified && given(`M${name}`) !== "X" ? given(`M${name}`) : given(name));
  const weight = (name: string) => WEIGHTS[name]?.[value(name)] ?? 0;
  const scope = value("S") === "C" ? "C" : "U";
  const part = (name: string) => 1 - weight(name) * (modified ? weight(`${name}R`) : 1);
  const all = 1 - part("C") * part("I") * part("A");
  const impact = impactOf(scope, modified ? Math.min(all, 0.915) : all, modified && version === "3.1");
  if (impact <= 0) return 0;
  const exploitability = 8.22 * weight("AV") * weight("AC") * (PRIVILEGES[scope][value("PR")] ?? 0) * weight("UI");
  const sum = (impact + exploitability) * (scope === "C" ? 1.08 : 1);
  const score = roundUp(Math.min(sum, 10));
  return ["E", "RL", "RC"].some((name) => name in metrics)
    ? roundUp(score * weight("E") * weight("RL") * weight("RC"))
    : score;
}

function impactOf(scope: "U" | "C", all: number, newer: boolean): number {
  if (scope === "U") return 6.42 * all;
  const last = newer ? (all * 0.9731 - 0.02) ** 13 : (all - 0.02) ** 15;
  return 7.52 * (all - 0.029) - 3.25 * last;
}

/** v3.0, section 8.1: the smallest number of one decimal that is equal to or higher. */
function roundUp30(value: number): number {
  return Math.ceil(value * 10) / 10;
}

/** v3.1, appendix A: as v3.0, but indifferent to how binary fractions are stored. */
function roundUp31(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
