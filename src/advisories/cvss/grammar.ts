/** A CVSS vector that its version's specification allows; `metrics` holds only those that were given. */
export interface Vector {
  readonly version: CvssVersion;
  readonly metrics: Readonly<Record<string, string>>;
}

type CvssVersion = "2.0" | "3.0" | "3.1" | "4.0";

interface Grammar {
  readonly version: CvssVersion;
  /** What the text begins with; version 2.0 has none. */
  readonly prefix: string;
  /** v3 allows any order; v2 and v4.0 fix it. */
  readonly ordered: boolean;
  readonly mandatory: number;
  /** `metric:values` in the order of the specification, the mandatory ones first. */
  readonly metrics: readonly (readonly [name: string, values: readonly string[]])[];
}

const V2 = table(
  "AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C",
  "E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND",
);
const V3 = table(
  "AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:H,L,N I:H,L,N A:H,L,N",
  "E:X,H,F,P,U RL:X,U,W,T,O RC:X,C,R,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,H,L,N MI:X,H,L,N MA:X,H,L,N",
);
const V4 = table(
  "AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N",
  "E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red",
);

const GRAMMARS: readonly Grammar[] = [
  { version: "3.1", prefix: "CVSS:3.1/", ordered: false, mandatory: 8, metrics: V3 },
  { version: "3.0", prefix: "CVSS:3.0/", ordered: false, mandatory: 8, metrics: V3 },
  { version: "4.0", prefix: "CVSS:4.0/", ordered: true, mandatory: 11, metrics: V4 },
  { version: "2.0", prefix: "", ordered: true, mandatory: 6, metrics: V2 },
];

/**
 * Reads a CVSS vector of version 2.0, 3.0, 3.1 or 4.0; null for anything the specification does not allow:
 * a missing, repeated, unknown or (v2, v4.0) misplaced metric, an unknown value, a different case, stray characters.
 */
export function parseVector(text: string): Vector | null {
  const grammar = GRAMMARS.find(({ prefix }) => text.startsWith(prefix));
  if (grammar === undefined) return null;
  const metrics: Record<string, string> = {};
  let last = -1;
  for (const part of text.slice(grammar.prefix.length).split("/")) {
    const [name = "", value = "", extra] = part.split(":");
    const at = grammar.metrics.findIndex(([metric]) => metric === name);
    if (extra !== undefined || !grammar.metrics[at]?.[1].includes(value)) return null;
    if (name in metrics || (grammar.ordered && at < last)) return null;
    metrics[name] = value;
    last = at;
  }
  const complete = grammar.metrics.slice(0, grammar.mandatory).every(([name]) => name in metrics);
  return complete ? { version: grammar.version, metrics } : null;
}

function table(...groups: readonly string[]): Grammar["metrics"] {
  return groups
    .flatMap((group) => group.split(" "))
    .map((entry) => {
      const [name = "", values = ""] = entry.split(":");
      return [name, values.split(",")] as const;
    });
}
