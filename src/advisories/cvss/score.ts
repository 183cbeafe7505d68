import type { Severity } from "../../model/advisory.ts";
import { parseVector, type Vector } from "./grammar.ts";
import { scoreV2 } from "./v2.ts";
import { scoreV3 } from "./v3.ts";
import { scoreV4 } from "./v4.ts";

/** A vector's score, 0 to 10 in tenths, and the word for it. */
export interface CvssScore {
  readonly version: Vector["version"];
  readonly score: number;
  readonly severity: Severity;
}

/** Scores a CVSS vector of any version; null when it is malformed, which is never the same as harmless. */
export function scoreVector(text: string): CvssScore | null {
  const vector = parseVector(text);
  if (vector === null) return null;
  const score = scoreOf(vector);
  return { version: vector.version, score, severity: vector.version === "2.0" ? wordV2(score) : word(score) };
}

function scoreOf(vector: Vector): number {
  switch (vector.version) {
    case "2.0":
      return scoreV2(vector);
    case "3.0":
    case "3.1":
      return scoreV3(vector);
    case "4.0":
      return scoreV4(vector);
  }
}

/** CVSS v3.1 section 5 and v4.0 section 6. */
function word(score: number): Severity {
  if (score === 0) return "none";
  if (score < 4) return "low";
  if (score < 7) return "medium";
  return score < 9 ? "high" : "critical";
}

/** v2 itself has no words; these are NVD's, which has no "none". */
function wordV2(score: number): Severity {
  if (score < 4) return "low";
  return score < 7 ? "medium" : "high";
}
