import { evaluateVerdict, type VerdictInput } from "../../src/controls/verdict.ts";
import type { Evidence, PolicyFiles } from "../../src/model/evidence.ts";
import type { Json } from "../../src/model/json.ts";
import type { VerdictDocument } from "../../src/model/verdict.ts";
import { renderCycloneDx } from "../../src/sbom/cyclonedx.ts";
import { GOOD, GOOD_GATE, NOW, TEAM } from "./good.ts";

/** How a case differs from the good change; all parts are JSON merge patches (RFC 7396). */
export interface CaseInput {
  /** What the case is about, for whoever reads a failure. */
  readonly about?: string;
  readonly now?: string;
  readonly stage?: "change" | "merge" | "deploy";
  /** The good gate's evidence is there from the start when true. */
  readonly gate?: boolean;
  readonly evidence?: Json;
  /** Team files of both sides, then of one. */
  readonly team?: Json;
  readonly base?: Json;
  readonly head?: Json;
}

/** Puts a case together as input of `evaluateVerdict`. */
export function arrange(input: CaseInput): VerdictInput {
  const gate = input.gate === true ? { gate: GOOD_GATE } : {};
  const stage = input.stage === undefined ? {} : { change: { stage: input.stage } };
  const team = mergePatch(asJson(TEAM), input.team ?? {});
  const base = texts(mergePatch(team, input.base ?? {}));
  const head = texts(mergePatch(team, input.head ?? {}));
  const policy = { schema: "annex/policy/v1", bootstrap: base.policy === null, base, head };
  const good = mergePatch(asJson({ ...GOOD, ...gate, policy }), asJson(stage));
  const evidence = withSbom(mergePatch(good, input.evidence ?? {}) as unknown as Evidence, input);
  return {
    evidence,
    digests: { "change.json": "9".repeat(64), "build.json": "8".repeat(64) },
    now: input.now ?? NOW,
    service: "file-api",
    annex: { version: "0.0.0", commit: "unknown" },
  };
}

/** The bill of materials that annex itself would write, unless the case brings or removes one. */
function withSbom(evidence: Evidence, { evidence: patch }: CaseInput): Evidence {
  const named = typeof patch === "object" && patch !== null && "sbom" in patch;
  if (named || evidence.packages === undefined) return evidence;
  const subject = { name: "file-api", version: "1.0" };
  return { ...evidence, sbom: renderCycloneDx({ packages: evidence.packages, subject }) };
}

/** The verdict of a case. */
export function judge(input: CaseInput): VerdictDocument {
  return evaluateVerdict(arrange(input));
}

function texts(team: Json): PolicyFiles {
  const files = team as Readonly<Record<keyof PolicyFiles, Json>>;
  const text = (value: Json | undefined) =>
    value === undefined || value === null ? null : JSON.stringify(value, null, 1);
  return {
    policy: text(files.policy),
    dependencies: text(files.dependencies),
    waivers: text(files.waivers),
    acceptance: text(files.acceptance),
    baseline: text(files.baseline),
  };
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** RFC 7396, except that `{"$null": true}` stands for a null that stays; lists are replaced as a whole. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  if (patch["$null"] === true) return null;
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key] ?? null, value);
  }
  return result;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
