import type { Vector } from "./grammar.ts";
import { MACRO_SCORES } from "./v4-macro-scores.ts";

type Get = (metric: string) => string;
type Levels = readonly [eq1: number, eq2: number, eq3: number, eq4: number, eq5: number, eq6: number];

/** Values of each metric, the most severe first: a step is one tenth of severity distance. */
const STEPS: Readonly<Record<string, string>> = {
  AV: "NALP",
  PR: "NLH",
  UI: "NPA",
  AC: "LH",
  AT: "NP",
  VC: "HLN",
  VI: "HLN",
  VA: "HLN",
  SC: "SHLN",
  SI: "SHLN",
  SA: "SHLN",
  CR: "HML",
  IR: "HML",
  AR: "HML",
};

interface Part {
  readonly metrics: readonly string[];
  /** The most severe vectors of the level, one letter a metric. */
  readonly highest: readonly string[];
  /** Steps between the most and the least severe vector of the level. */
  readonly depth: number;
}

/** CVSS v4.0 specification, section 8.2 and tables 24 to 29; by level of the equivalence set. */
const EQ1 = parts("AV PR UI", ["NNN", 1], ["ANN NLN NNP", 4], ["PNN ALP", 5]);
const EQ2 = parts("AC AT", ["LN", 1], ["HN LP", 2]);
const EQ4 = parts("SC SI SA", ["HSS", 6], ["HHH", 5], ["LLL", 4]);
/** Equivalence sets 3 and 6 are judged together; the key is both levels. */
const EQ36: Readonly<Record<string, Part | undefined>> = {
  "00": part("VC VI VA CR IR AR", "HHHHHH", 7),
  "01": part("VC VI VA CR IR AR", "HHLMMH HHHMMM", 6),
  "10": part("VC VI VA CR IR AR", "LHHHHH HLHHHH", 8),
  "11": part("VC VI VA CR IR AR", "LHLHMH LHHHMM HLHMHM HLLMHH LLHHHM", 8),
  "21": part("VC VI VA CR IR AR", "LLLHHH", 10),
};

/** The score of a v4.0 vector, 0 to 10, exact to the tenth; CVSS v4.0 specification, section 8. */
export function scoreV4({ metrics }: Vector): number {
  const get = effective(metrics);
  if (["VC", "VI", "VA", "SC", "SI", "SA"].every((metric) => get(metric) === "N")) return 0;
  const levels = levelsOf(get);
  const [eq1, eq2, eq3, eq4, eq5, eq6] = levels;
  const value = macroScore(levels) ?? 0;
  const steps: (readonly [lower: number | undefined, part: Part | undefined])[] = [
    [macroScore([eq1 + 1, eq2, eq3, eq4, eq5, eq6]), EQ1[eq1]],
    [macroScore([eq1, eq2 + 1, eq3, eq4, eq5, eq6]), EQ2[eq2]],
    [lowerOfEq36(levels), EQ36[`${eq3}${eq6}`]],
    [macroScore([eq1, eq2, eq3, eq4 + 1, eq5, eq6]), EQ4[eq4]],
    [macroScore([eq1, eq2, eq3, eq4, eq5 + 1, eq6]), undefined],
  ];
  const existing = steps.filter(([lower]) => lower !== undefined);
  // 840 is divisible by every depth, so the mean stays an exact fraction and a half always rounds up.
  const loss = existing.reduce((sum, [lower = 0, of]) => sum + (value - lower) * share(of, get), 0);
  const denominator = 840 * Math.max(existing.length, 1);
  const tenths = Math.floor((2 * (value * denominator - loss) + denominator) / (2 * denominator));
  return Math.min(Math.max(tenths, 0), 100) / 10;
}

/** How far below the most severe vector of its level this one is, in 840ths of the level's depth. */
function share(of: Part | undefined, get: Get): number {
  if (of === undefined) return 0;
  const distances = of.highest
    .map((highest) => of.metrics.map((metric, index) => step(metric, get(metric)) - step(metric, highest[index] ?? "")))
    .find((candidate) => candidate.every((distance) => distance >= 0));
  return ((distances ?? []).reduce((sum, distance) => sum + distance, 0) * 840) / of.depth;
}

function step(metric: string, value: string): number {
  return (STEPS[metric] ?? "").indexOf(value);
}

/** Modified metrics replace their base metrics; X stands for the most severe threat and requirements. */
function effective(metrics: Vector["metrics"]): Get {
  return (metric) => {
    const modified = metrics[`M${metric}`] ?? "X";
    const value = modified === "X" ? (metrics[metric] ?? "X") : modified;
    if (value !== "X") return value;
    return metric === "E" ? "A" : "H";
  };
}

function levelsOf(get: Get): Levels {
  const is = (value: string, ...of: readonly string[]) => of.filter((metric) => get(metric) === value).length;
  const none = is("N", "AV", "PR", "UI");
  const eq1 = none === 3 ? 0 : none > 0 && get("AV") !== "P" ? 1 : 2;
  const eq2 = get("AC") === "L" && get("AT") === "N" ? 0 : 1;
  const eq3 = is("H", "VC", "VI") === 2 ? 0 : is("H", "VC", "VI", "VA") > 0 ? 1 : 2;
  const eq4 = is("S", "SI", "SA") > 0 ? 0 : is("H", "SC", "SI", "SA") > 0 ? 1 : 2;
  const eq5 = "APU".indexOf(get("E"));
  const eq6 = [..."CIA"].some((letter) => is("H", `V${letter}`, `${letter}R`) === 2) ? 0 : 1;
  return [eq1, eq2, eq3, eq4, eq5, eq6];
}

/** The next lower macro vector in sets 3 and 6; from 00 two ways lead down and the higher score counts. */
function lowerOfEq36([eq1, eq2, eq3, eq4, eq5, eq6]: Levels): number | undefined {
  const lower = (three: number, six: number) => macroScore([eq1, eq2, three, eq4, eq5, six]);
  if (eq3 === 0 && eq6 === 0) return Math.max(lower(0, 1) ?? 0, lower(1, 0) ?? 0);
  return eq3 === 1 && eq6 === 0 ? lower(1, 1) : lower(eq3 + 1, eq6);
}

/** In tenths; undefined where no such macro vector exists. */
function macroScore([eq1, eq2, eq3, eq4, eq5, eq6]: Levels): number | undefined {
  const eq36 = ["00", "01", "10", "11", "21"].indexOf(`${eq3}${eq6}`);
  if (eq1 > 2 || eq2 > 1 || eq36 < 0 || eq4 > 2 || eq5 > 2) return undefined;
  return MACRO_SCORES[(((eq1 * 2 + eq2) * 5 + eq36) * 3 + eq4) * 3 + eq5];
}

function parts(metrics: string, ...levels: readonly (readonly [highest: string, depth: number])[]): readonly Part[] {
  return levels.map(([highest, depth]) => part(metrics, highest, depth));
}

function part(metrics: string, highest: string, depth: number): Part {
  return { metrics: metrics.split(" "), highest: highest.split(" "), depth };
}
